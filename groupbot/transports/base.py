"""What a transport is: it translates a platform's updates into events, and does effects on the platform."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from handlers.model.effects import Effect
from handlers.model.events import Event
from handlers.model.pictures import Seen

Receive = Callable[[Sequence["Incoming"]], Awaitable[None]]
"""Commits updates to the inbox. Returns only after the commit; raises when the inbox cannot take them."""


Progress = Callable[[Sequence[str]], Awaitable[None]]
"""Keeps the ids of the parts that are sent, so that a crash half-way repeats only the rest."""


@dataclass(frozen=True)
class Unreadable:
    """An update that could not be translated: kept as it came, set aside, and reported to the director."""

    key: str
    raw: str
    error: str


Incoming = Event | Unreadable


@dataclass(frozen=True)
class File:
    """A blob as a transport gets it: what the platform knows it by, or, before it was first sent there, its bytes."""

    reference: str | None = None
    content: bytes = field(default=b"", repr=False)


@dataclass(frozen=True)
class Files:
    """The blobs that an effect carries.

    Attributes:
        known: each of them, by its id.
        uploaded: what the platform knows a blob by once it has it, by the blob's id. The transport notes it here as
            soon as it hears of it, so that it is known even where the rest of the effect fails.
    """

    known: Mapping[str, File] = field(default_factory=dict)
    uploaded: dict[str, str] = field(default_factory=dict)


NO_FILES = Files()


@dataclass(frozen=True)
class Done:
    """What an effect gave.

    Attributes:
        messages: the platform's message ids, several for an album or a split text.
        detail: what the receipt tells.
        content: the bytes that a `Fetch` brought in, or a `Redraw` made.
        seen: what a program saw in them.
        mime: what they are, where a program has looked.
    """

    messages: tuple[str, ...] = ()
    detail: str = ""
    content: bytes | None = field(default=None, repr=False)
    seen: Seen | None = None
    mime: str = ""


@dataclass(frozen=True)
class Pacing:
    """What a platform allows: sends per second in all, seconds between sends in one chat, sends a minute in a group.

    None means no limit. `in_flight` is how many calls may be under way at once.
    """

    per_second: float | None = None
    chat_interval: float | None = None
    group_per_minute: int | None = None
    in_flight: int = 16


class Transport(Protocol):
    """A platform, as the kernel sees it."""

    @property
    def platform(self) -> str:
        """The platform's name, as it stands in chats and accounts."""

    @property
    def pacing(self) -> Pacing:
        """What the platform allows."""

    async def run(self, receive: Receive) -> None:
        """Bring updates in until cancelled. An update is acknowledged only after `receive` has returned."""

    async def deliver(
        self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
    ) -> Done:
        """Do one effect. `files` are the blobs that a `Send` carries.

        `earlier` are the platform's ids of the messages that an `Edit` or `Delete` is about, and, for a `Send` that
        was interrupted half-way, of the parts that are known to be sent. `progress` is awaited with the ids of all
        parts sent so far, after each part but the last; an album is one part, with an id for each of its pictures.

        What is attached comes before the text, so its ids come first. A `Fetch` gives the content; it may be repeated.

        An `Edit` gives the ids of all messages that hold its text now, in order: those it kept and those it sent, not
        those it removed. It awaits `progress` with all ids so far after each part that it sends anew, also the last:
        whoever changes the message again must know of that part.

        Raises:
            Gone: a message that an `Edit` is about is no longer there; what else stood of it has been removed.
            Stale: a file's reference means nothing to the platform any more.
            Permanent: with `TOO_BIG` or `GONE` as its reason where that is what keeps a `Fetch` from being done.
            DeliveryError: one of its four kinds; nothing else is raised for what the platform does.
        """

    def problems(self) -> tuple[str, ...]:
        """Say in a few words each what keeps the platform from working now; nothing when it works."""

    async def close(self) -> None:
        """Let go of connections."""
