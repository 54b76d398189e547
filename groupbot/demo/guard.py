"""Who may look at the page: it authenticates nobody, so only this machine, only who has the token, only its own forms.

A page of another site can have a browser call 127.0.0.1, directly or under a name of its own that it lets point there.
So the `Host` must be this machine's (rebinding), every request needs the token that was printed (as a cookie that other
sites' pages do not bring along), and a request that changes something must come from this very page.
"""

import hmac
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qs

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

MOST_BYTES = 64 * 1024
"""How much a form may hold."""

HEADERS: tuple[tuple[bytes, bytes], ...] = (
    (
        b"content-security-policy",
        (
            b"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self'; "
            b"connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
    ),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"cache-control", b"no-store"),
)


class Guard:
    """Lets a request through to the page, or refuses it.

    Args:
        app: the page.
        token: what whoever may play knows.
        most_bytes: how much may be sent to an address, where it is more than `MOST_BYTES`.
    """

    def __init__(self, app: ASGIApp, token: str, most_bytes: Mapping[str, int]) -> None:
        self._app, self._token, self._most_bytes = app, token, most_bytes

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle a request."""
        if scope["type"] != "http":
            return
        request = HTTPConnection(scope)
        answer = self._refusal(request, scope["method"])
        headers = HEADERS if answer else (*HEADERS, *self._cookie(request))

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", ()), *headers]
            await send(message)

        await (answer or self._app)(scope, receive, send_guarded)

    def _refusal(self, request: HTTPConnection, method: str) -> Response | None:
        host = request.headers.get("host", "")
        if host not in (f"127.0.0.1:{_port(request)}", f"localhost:{_port(request)}"):
            return PlainTextResponse("This page is only for this machine.", 421)
        if not self._is_token(_tokens_in(request) or [request.cookies.get(_cookie_name(request), "")]):
            return PlainTextResponse("Open the address that the program has printed, with its token.", 403)
        if method not in ("GET", "HEAD", "POST"):
            return PlainTextResponse("This page knows GET and POST.", 405)
        if method == "POST" and request.headers.get("origin") != f"http://{host}":
            return PlainTextResponse("This form is not of this page.", 403)
        if method == "POST" and not self._is_small(request):
            return PlainTextResponse("That is too much.", 413)
        return None

    def _cookie(self, request: HTTPConnection) -> list[tuple[bytes, bytes]]:
        """Give whoever came with the token in the address a cookie for all that follows."""
        cookie = f"{_cookie_name(request)}={self._token}; HttpOnly; SameSite=Strict; Path=/"
        return [(b"set-cookie", cookie.encode())] if _tokens_in(request) else []

    def _is_token(self, given: Iterable[str]) -> bool:
        return all(hmac.compare_digest(each.encode(), self._token.encode()) for each in given)

    def _is_small(self, request: HTTPConnection) -> bool:
        length = request.headers.get("content-length")
        most = self._most_bytes.get(request.url.path, MOST_BYTES)
        return length is not None and length.isdecimal() and int(length) <= most


def _port(request: HTTPConnection) -> int:
    return int(request.scope["server"][1])


def _cookie_name(request: HTTPConnection) -> str:
    """Name the cookie by the port, which cookies do not tell apart themselves: two demos may run at once."""
    return f"playground-{_port(request)}"


def _tokens_in(request: HTTPConnection) -> list[str]:
    return parse_qs(request.scope["query_string"].decode("latin-1"), keep_blank_values=True).get("token", [])
