"""Names and addresses under which the app may be reached."""

from __future__ import annotations

from contextlib import suppress
from ipaddress import ip_address
from urllib.parse import urlsplit

LOCAL = "localhost"


def is_loopback(host: str) -> bool:
    """Whether only programs of this machine can reach it."""
    with suppress(ValueError):
        return ip_address(host).is_loopback
    return host.lower() == LOCAL


def is_known_host(header: str, bound: str) -> bool:
    """Whether a Host header names this server.

    A page of another site can be given this machine's address under a name of its own, and would then pass for us;
    it cannot be given a number, nor the name `localhost`.
    """
    name = host_name(header)
    if name is None:
        return False
    if name in (LOCAL, bound.lower().strip("[]")):
        return True
    with suppress(ValueError):
        address = ip_address(name)
        return address.is_loopback or not is_loopback(bound)
    return False


def host_name(header: str) -> str | None:
    """The host without its port, in lower case; None for what is none."""
    with suppress(ValueError):
        parts = urlsplit(f"//{header}")
        is_plain = parts.netloc == header and "@" not in header
        _ = parts.port  # raises ValueError for what is no number
        return parts.hostname if is_plain else None
    return None
