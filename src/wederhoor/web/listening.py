"""Where the app is reached: the one module that opens a socket."""

from __future__ import annotations

import errno
import socket
from collections.abc import Callable

import uvicorn
from fastapi import FastAPI

from wederhoor.errors import SettingError


def listen(host: str, port: int) -> socket.socket:
    """A socket that takes connections; port 0 is any that is free. Raises SettingError in words for the user."""
    try:
        [(family, kind, protocol, _, address), *_] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        listening = socket.socket(family, kind, protocol)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen()  # so that a browser that is opened at once finds it
    except OSError as error:
        raise SettingError(explain(error, host, port)) from error
    return listening


def explain(error: OSError, host: str, port: int) -> str:
    match error.errno:
        case errno.EADDRINUSE:
            return f"port {port} is taken, perhaps by another case; choose another with --port, or 0 for any"
        case errno.EACCES:
            return f"port {port} is not for users; choose one from 1024 on with --port"
    return f"cannot listen on {host}, port {port}: {error.strerror}"


def port_of(listening: socket.socket) -> int:
    return int(listening.getsockname()[1])


def serve(app: FastAPI, listening: socket.socket, *, started: Callable[[], None]) -> None:
    """Answer until the user stops it; what is under way then is finished."""
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,  # nobody may tell us that a request came another way than it did
    )
    started()
    uvicorn.Server(config).run(sockets=[listening])
