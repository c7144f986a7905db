"""Who may use the app, told by signed cookies; nothing is kept on the server."""

from __future__ import annotations

import hmac
import secrets
from hashlib import sha256

N_BYTES = 32


def new_token() -> str:
    return secrets.token_urlsafe(N_BYTES)


def is_same(given: str, expected: str) -> bool:
    """Compared in constant time, so that nobody learns a secret by trying."""
    return hmac.compare_digest(given.encode(), expected.encode())


class Sessions:
    """Cookies that only this server can have made, and for each the token that its forms carry."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def new(self) -> str:
        name = new_token()
        return f"{name}.{self._sign('session', name)}"

    def is_ours(self, cookie: str) -> bool:
        name, _, signature = cookie.partition(".")
        return is_same(signature, self._sign("session", name))

    def form_token(self, cookie: str) -> str:
        """What a form of this session must carry, and no other site can know."""
        return self._sign("form", cookie)

    def _sign(self, purpose: str, text: str) -> str:
        return hmac.new(self._secret, f"{purpose}\x1f{text}".encode(), sha256).hexdigest()
