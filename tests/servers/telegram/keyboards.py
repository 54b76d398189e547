"""What Telegram accepts as `reply_markup`."""

import re
from collections.abc import Iterator
from typing import Any

from .errors import bad_request

MAX_BUTTONS = 100
Button = dict[str, Any]


def inline_buttons(markup: dict[str, Any] | None) -> Iterator[Button]:
    """Go through the buttons of an inline keyboard, row by row; other keyboards have none."""
    for row in (markup or {}).get("inline_keyboard", ()):
        yield from row


def accepted_keyboard(markup: dict[str, Any] | None) -> dict[str, Any] | None:
    """Hold a keyboard against the rules and give the inline keyboard that stays with the message, or None.

    Raises:
        ApiError: in Telegram's words.
    """
    if markup is None or "inline_keyboard" not in markup:
        return None
    buttons = list(inline_buttons(markup))
    if len(buttons) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check(button)
    rows = [row for row in markup["inline_keyboard"] if row]
    return {"inline_keyboard": rows} if rows else None


def _check(button: Button) -> None:
    if not button["text"].strip():
        raise bad_request("can't parse inline keyboard button: Text is empty")
    actions = [value for name, value in button.items() if name not in {"text", "style", "icon_custom_emoji_id"}]
    if not any(actions):
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise bad_request("can't parse inline keyboard button: exactly one of the optional fields must be used")
    if len(button.get("callback_data", "").encode()) > 64:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button:
        _check_url(button["url"])


def _check_url(url: str) -> None:
    scheme, separator, rest = url.partition("://")
    if separator and scheme not in {"http", "https", "tg", "tonsite"}:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
    host = rest if separator else url
    if not host:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: URL host is empty")
    if scheme != "tg" and not re.match(r"[\w-]+(\.[\w-]+)+|localhost|\[", host):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")
