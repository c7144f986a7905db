"""What every request passes before all else: host, token, origin, form token; and what every answer says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qsl, urlencode

import msgspec
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from wederhoor.web.hosts import is_known_host
from wederhoor.web.sessions import Sessions, is_same

FORM = "application/x-www-form-urlencoded"
FORM_TOKEN = "form_token"
FORM_TOKEN_HEADER = "x-form-token"
MAX_BODY_BYTES = 256 * 1024
SAFE = frozenset(("GET", "HEAD"))
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data:",  # data: is the icon of the browser's tab
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    )
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",  # with no-referrer browsers would hide the origin of our own forms
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}


@dataclass(frozen=True, slots=True)
class Rules:
    """Who may do what."""

    host: str  # that the server listens on
    port: int
    token: str | None  # None: whoever reaches the server may read
    sessions: Sessions

    @property
    def cookie(self) -> str:
        """Cookies do not know ports; two cases served at once must not take each other's."""
        return f"wederhoor-{self.port}"


class Refused(Exception):
    """A request that is answered with a line that says why."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


class Guard:
    """Lets through what the rules allow."""

    def __init__(self, app: ASGIApp, rules: Rules) -> None:
        self.app = app
        self.rules = rules

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self.app(scope, receive, send)
            return
        request = Request(scope)
        session = self._session(request)
        is_new = session is None
        try:
            self._check_host(request)
            if entrance := self._entrance(request):
                await entrance(scope, receive, with_headers(send))
                return
            has_bearer = self._has_bearer(request)
            if self.rules.token and session is None and not has_bearer:
                raise Refused(401, "This case asks for its token: open the address that “wederhoor serve” printed.")
            if request.method not in SAFE:
                self._check_origin(request)
                body = await body_of(receive)
                if not has_bearer:
                    self._check_form(request, session, body)
                receive = again(body)
        except Refused as refused:
            await refusal(request, refused)(scope, receive, with_headers(send))
            return
        session = session or self.rules.sessions.new()
        scope.setdefault("state", {})["form_token"] = self.rules.sessions.form_token(session)
        given = self._cookie(session) if is_new and not has_bearer else None
        await self.app(scope, receive, with_headers(send, given))

    def _session(self, request: Request) -> str | None:
        cookie = request.cookies.get(self.rules.cookie, "")
        return cookie if cookie and self.rules.sessions.is_ours(cookie) else None

    def _cookie(self, session: str) -> str:
        return f"{self.rules.cookie}={session}; Path=/; HttpOnly; SameSite=Strict"

    def _check_host(self, request: Request) -> None:
        if not is_known_host(request.headers.get("host", ""), self.rules.host):
            raise Refused(421, "This server does not go by that name; use the address that “wederhoor serve” printed.")

    def _entrance(self, request: Request) -> Response | None:
        """Trade the token of the address for a cookie, so that it does not stay in the address."""
        given = request.query_params.get("token")
        if given is None or not self.rules.token or request.method not in SAFE:
            return None
        if not is_same(given, self.rules.token):
            raise Refused(401, "That is not the token of this case; open the address that “wederhoor serve” printed.")
        rest = urlencode([(k, v) for k, v in parse_qsl(request.url.query, keep_blank_values=True) if k != "token"])
        path = "/" + request.url.path.lstrip("/")  # two slashes would lead to another host
        entered = RedirectResponse(f"{path}?{rest}" if rest else path, status_code=303)
        entered.headers["Set-Cookie"] = self._cookie(self.rules.sessions.new())
        return entered

    def _has_bearer(self, request: Request) -> bool:
        scheme, _, given = request.headers.get("authorization", "").partition(" ")
        return bool(self.rules.token) and scheme.lower() == "bearer" and is_same(given.strip(), self.rules.token or "")

    def _check_origin(self, request: Request) -> None:
        """Browsers say from which page a form comes; programs say nothing."""
        origin = request.headers.get("origin")
        own = f"{request.url.scheme}://{request.headers.get('host', '')}"
        if (origin is not None and origin.lower() != own.lower()) or request.headers.get("sec-fetch-site") in (
            "cross-site",
            "same-site",
        ):
            raise Refused(403, "This change was asked for by another page; nothing was changed.")

    def _check_form(self, request: Request, session: str | None, body: bytes) -> None:
        given = request.headers.get(FORM_TOKEN_HEADER) or form_fields(request.headers, body).get(FORM_TOKEN, "")
        if session is None or not is_same(given, self.rules.sessions.form_token(session)):
            raise Refused(403, "This form has grown old, or was not made here; go back, load the page anew and repeat.")


def form_fields(headers: Headers, body: bytes) -> dict[str, str]:
    """The last value of each field; nothing for a body that is no form."""
    if headers.get("content-type", "").split(";")[0].strip().lower() != FORM:
        return {}
    return dict(parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True))


async def body_of(receive: Receive) -> bytes:
    """The whole body; raises Refused where it is larger than any form of ours."""
    body = b""
    more = True
    while more:
        message = await receive()
        body += message.get("body", b"")
        more = bool(message.get("more_body"))
        if len(body) > MAX_BODY_BYTES:
            raise Refused(413, f"More than {MAX_BODY_BYTES} bytes were sent.")
    return body


def again(body: bytes) -> Receive:
    """Gives a body that was read already to whoever reads it next."""
    messages: Iterator[Message] = iter(
        ({"type": "http.request", "body": body, "more_body": False}, {"type": "http.disconnect"})
    )

    async def receive() -> Message:
        return next(messages, {"type": "http.disconnect"})

    return receive


def with_headers(send: Send, cookie: str | None = None) -> Send:
    """Every answer says what a browser may do with it."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers[name] = value
            headers.setdefault("Cache-Control", "no-store")  # a case is nobody else's business
            if cookie:
                headers.append("Set-Cookie", cookie)
        await send(message)

    return sending


def refusal(request: Request, refused: Refused) -> Response:
    message = str(refused)
    headers = {"WWW-Authenticate": "Bearer"} if refused.status == 401 else {}
    if request.url.path.startswith("/api"):
        body = msgspec.json.encode({"error": {"kind": "refused", "message": message}})
        return Response(body, refused.status, headers, "application/json")
    page = (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Wederhoor</title><p>{escape(message)}</p></html>'
    )
    return Response(page, refused.status, headers, "text/html")
