"""What a transport is: it translates a platform's updates into events, and does effects on the platform."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from handlers.model.effects import Effect
from handlers.model.events import Event

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
class Done:
    """What an effect gave: the platform's message ids (several for a split text), and detail for the receipt."""

    messages: tuple[str, ...] = ()
    detail: str = ""


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

    async def deliver(self, effect: Effect, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Do one effect.

        `earlier` are the platform's ids of the messages that an `Edit` or `Delete` is about, and, for a `Send` that
        was interrupted half-way, of the parts that are known to be sent. `progress` is awaited with the ids of all
        parts sent so far, after each part of a text in several parts but the last.

        An `Edit` gives the ids of all messages that hold its text now, in order: those it kept and those it sent, not
        those it removed. It awaits `progress` with all ids so far after each part that it sends anew, also the last:
        whoever changes the message again must know of that part.

        Raises:
            Gone: a message that an `Edit` is about is no longer there; what else stood of its text has been removed.
            DeliveryError: one of its four kinds; nothing else is raised for what the platform does.
        """

    def problems(self) -> tuple[str, ...]:
        """Say in a few words each what keeps the platform from working now; nothing when it works."""

    async def close(self) -> None:
        """Let go of connections."""
