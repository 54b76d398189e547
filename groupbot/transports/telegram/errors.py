"""What Telegram's refusals mean for an effect.

| Telegram | the effect |
| --- | --- |
| 429 | Transient, limited, after `retry_after` |
| a group that was upgraded | Moved |
| 403; 400 "chat not found" and its like | Permanent, the chat is lost |
| 400 "message to edit not found" and its like | Gone |
| 401, 404 (a refused token), 409 | Transient: the bot is at fault, not the effect, and somebody will mend it |
| other 4xx | Permanent |
| an answer in Telegram's place, of a proxy or a gateway | Transient |
| 504 | Uncertain: a gateway has stopped waiting for an answer |
| other 5xx | Transient: Telegram says that it failed. Trying on for hours at the risk of a message said twice is better
  than giving up a message after two tries |
| no connection | Transient |
| no answer | Uncertain |
"""

import re

from telegram.error import TelegramError

from groupbot.errors import DeliveryError, Gone, Moved, Permanent, Transient, Uncertain
from groupbot.transports.telegram.request import NotSent, NotTelegram, Refused
from handlers.model.events import Chat

_LOST = ("chat not found", "peer_id_invalid", "chat_id is empty", "group chat was deactivated", "user not found")
_GATEWAY_GAVE_UP = 504
_GONE = ("message to edit not found", "message_id_invalid")
_NOT_OURS = "message can't be edited"
"""A bot may edit its own messages for ever, so the message that has this id now is somebody else's."""
_TOKEN_SECONDS = 60.0
_QUOTED = re.compile(r'"[^"]*"')


def delivery_error(error: TelegramError) -> DeliveryError:
    """Say what a failed call means.

    Args:
        error: What the call raised.

    Returns:
        One of the four kinds of `DeliveryError`, with Telegram's words as reason.
    """
    if isinstance(error, Refused):
        return _of_refusal(error)
    if isinstance(error, NotSent):
        return Transient(f"Telegram cannot be reached: {error}")
    if isinstance(error, NotTelegram) and error.code != _GATEWAY_GAVE_UP:
        return Transient(str(error))
    return Uncertain(f"no answer from Telegram: {error}")


def says(error: TelegramError, *phrases: str) -> bool:
    """Say whether Telegram refused a call as a bad request in one of these words."""
    return isinstance(error, Refused) and error.code == 400 and _any_in(error.description, phrases)


def is_gone(error: TelegramError) -> bool:
    """Say whether a message that was to be edited does not stand in the chat any more."""
    return says(error, *_GONE)


def _of_refusal(error: Refused) -> DeliveryError:
    words = _QUOTED.sub('"…"', error.description)
    reason = f"{error.code} {words}".strip()
    if error.migrated_to is not None:
        return Moved(Chat("telegram", str(error.migrated_to), "group"))
    if error.code == 429:
        return Transient(reason, retry_after=error.retry_after, limited=True)
    if error.code in (401, 404, 409):
        return Transient(reason, retry_after=_TOKEN_SECONDS)
    if error.code == _GATEWAY_GAVE_UP:
        return Uncertain(reason)
    if error.code >= 500:
        return Transient(reason, retry_after=error.retry_after)
    return _for_good(error, reason)


def _for_good(error: Refused, reason: str) -> Permanent:
    if is_gone(error) or says(error, _NOT_OURS):
        return Gone(reason)
    return Permanent(reason, chat_lost=error.code == 403 or says(error, *_LOST))


def _any_in(description: str, phrases: tuple[str, ...]) -> bool:
    words = description.lower()
    return any(phrase in words for phrase in phrases)
