"""Telegram's refusals, in its own words (the texts of its open-source Bot API server and of TDLib).

A description is what a bot sees in `description`: the code's prefix, then the text.
"""

import re
from typing import Any

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    429: "Too Many Requests",
}

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a current "
    "content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
OTHER_POLLER = "terminated by other getUpdates request; make sure that only one bot instance is running"
POLL_ENDED_BY_WEBHOOK = "terminated by setWebhook request"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
DELETE_FORBIDDEN = "message can't be deleted for everyone"


class ApiError(Exception):
    """A refusal: HTTP status `code`, Telegram's `text` without the prefix, and `parameters` where it sends some."""

    def __init__(self, code: int, text: str = "", **parameters: int) -> None:
        super().__init__(text)
        self.code = code
        self.description = f"{PREFIXES[code]}: {text}" if text else PREFIXES[code]
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Give the JSON that Telegram answers."""
        return error_body(self.code, self.description, self.parameters)


class NotSimulatedError(Exception):
    """A correct call that this server does not imitate: a violation, so that no test rests on a fiction."""


def error_body(code: int, description: str, parameters: dict[str, Any] | None = None) -> dict[str, Any]:
    """Give the JSON of a refusal."""
    body: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        body["parameters"] = parameters
    return body


def bad_request(text: str) -> ApiError:
    """Make a 400; the text's first letter becomes small as Telegram makes it, but for words all in capitals."""
    if not re.match(r"[A-Z][A-Z_]", text):
        text = text[:1].lower() + text[1:]
    return ApiError(400, text)


def forbidden(text: str) -> ApiError:
    """Make a 403."""
    return ApiError(403, text)


def too_many_requests(seconds: int) -> ApiError:
    """Make a 429 that says after how many seconds the call may be repeated."""
    return ApiError(429, f"retry after {seconds}", retry_after=seconds)


def migrated(to: int) -> ApiError:
    """Make the refusal of a group that has become the supergroup `to`."""
    return ApiError(400, "group chat was upgraded to a supergroup chat", migrate_to_chat_id=to)
