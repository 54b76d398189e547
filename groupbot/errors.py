"""What can go wrong, drawn as a tree.

GroupbotError
├── ConfigurationError   the school's settings, database or protocol: exit status 78, one line with file, key, remedy
└── DeliveryError        an effect could not be done
    ├── Transient        later again; `retry_after` seconds where the platform says so
    │   └── Stale        what the platform was to know a file by means nothing to it: the next time it has to go up
    ├── Permanent        never; `chat_lost` where the chat itself is closed to the bot
    │   └── Gone         what was to be changed is no longer there
    ├── Moved            the chat has a new address; do it there
    └── Uncertain        done or not, nobody knows

Any other exception out of a handler or transport is a bug: the event is tried again, then set aside and reported; the
effect is tried again, then stands as failed.
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


class Stale(Transient):
    """The platform does not know a file by what it was once known by: it has to be uploaded again."""


class Permanent(DeliveryError):
    """It will never work. `chat_lost` says that the chat itself is closed to the bot."""

    def __init__(self, reason: str, *, chat_lost: bool = False) -> None:
        super().__init__(reason)
        self.chat_lost = chat_lost


class Gone(Permanent):
    """The message that was to be changed is no longer there; what it was to say has to be said anew."""


class Moved(DeliveryError):
    """The chat has a new address."""

    def __init__(self, to: Chat) -> None:
        super().__init__("moved")
        self.to = to


class Uncertain(DeliveryError):
    """Nobody knows whether it was done: a time-out after the request was written, a crash."""


def reason_of(error: BaseException) -> str:
    """Give an error's first line, or its kind where it says nothing: for one line to a person who runs the program."""
    words = str(getattr(error, "orig", None) or error).strip().splitlines()
    return words[0] if words else type(error).__name__
