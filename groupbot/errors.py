"""What can go wrong, drawn as a tree.

GroupbotError
├── ConfigurationError   the school's settings, database or protocol: exit status 78, one line with file, key, remedy
└── DeliveryError        an effect could not be done
    ├── Transient        later again; `retry_after` seconds where the platform says so
    ├── Permanent        never; `chat_lost` where the chat itself is closed to the bot
    ├── Moved            the chat has a new address; do it there
    └── Uncertain        done or not, nobody knows

Any other exception out of a handler or transport is a bug: the event or effect is tried again, then set aside and
reported.
"""

from handlers.model.events import Chat


class GroupbotError(Exception):
    """The root of all that this program raises itself."""


class ConfigurationError(GroupbotError):
    """Something that a person has set wrongly. The message names file, key and remedy in one line."""


class DeliveryError(GroupbotError):
    """An effect could not be done. `reason` is in the platform's words, without texts, names or secrets."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Transient(DeliveryError):
    """It may work later. `retry_after` (seconds) is the platform's own word; `limited` marks a rate limit (429)."""

    def __init__(self, reason: str, *, retry_after: float | None = None, limited: bool = False) -> None:
        super().__init__(reason)
        self.retry_after = retry_after
        self.limited = limited


class Permanent(DeliveryError):
    """It will never work. `chat_lost` says that the chat itself is closed to the bot."""

    def __init__(self, reason: str, *, chat_lost: bool = False) -> None:
        super().__init__(reason)
        self.chat_lost = chat_lost


class Moved(DeliveryError):
    """The chat has a new address."""

    def __init__(self, to: Chat) -> None:
        super().__init__("moved")
        self.to = to


class Uncertain(DeliveryError):
    """Nobody knows whether it was done: a time-out after the request was written, a crash."""
