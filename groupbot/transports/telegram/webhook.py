"""Takes updates that Telegram brings. It hears 200 only after the commit; on anything else it brings them again."""

import hmac
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

log = structlog.get_logger()

PATH = "/telegram/webhook"
MOST_BYTES = 1024 * 1024
"""Updates are a few kilobytes; an album comes as one update for each photo."""

_SECRET_HEADER = "x-telegram-bot-api-secret-token"  # noqa: S105 - the header's name

Accept = Callable[[object], Awaitable[None]]
"""Commits one update; raises when it cannot be committed."""


@dataclass(frozen=True)
class WebhookSettings:
    """The address that Telegram calls, and the word by which it proves itself: 1 to 256 letters, digits, `_`, `-`."""

    url: str
    secret: str

    def __repr__(self) -> str:
        """Leave the secret out."""
        return f"WebhookSettings(url={self.url!r})"


def webhook_route(secret: str, accept: Accept) -> Route:
    """Make the route that Telegram calls.

    Args:
        secret: The word that Telegram sends with each update.
        accept: Commits an update.

    Returns:
        A route for `POST /telegram/webhook`: 200 committed, 403 a wrong secret, 413 too large, 503 not committed.
    """

    async def endpoint(request: Request) -> Response:
        if not _is_telegram(request, secret):
            return Response(status_code=403)
        try:
            body = await _body(request)
        except ClientDisconnect:
            return Response(status_code=400)
        if body is None:
            return Response(status_code=413)
        try:
            await accept(_read(body))
        except Exception as error:  # noqa: BLE001 - whatever keeps it from being committed, Telegram brings it again
            log.error("an update cannot be stored", error=type(error).__name__)
            return Response(status_code=503)
        return Response(status_code=200)

    return Route(PATH, endpoint, methods=["POST"])


def _is_telegram(request: Request, secret: str) -> bool:
    given = request.headers.get(_SECRET_HEADER, "")
    return hmac.compare_digest(given.encode(), secret.encode())


async def _body(request: Request) -> bytes | None:
    """Read the body, but no further than the limit."""
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if len(body) > MOST_BYTES:
            return None
    return bytes(body)


def _read(body: bytes) -> object:
    """Read an update; what is no JSON is kept as text, to be set aside like every update that cannot be read."""
    text = body.decode(errors="replace")
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
