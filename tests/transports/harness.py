"""What the contract test needs of a platform: people who do things, and eyes to see what the bot did."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from groupbot.transports.base import NO_FILES, Done, Files, Incoming, Transport
from handlers.model.effects import Button, Effect
from handlers.model.events import Chat, Event, Happening, MediaKind

YES_NO = ((Button("Ja", "token-1", "yes"), Button("Nee", "token-1", "no")),)
"""Two buttons under a question."""


@dataclass(frozen=True)
class Shown:
    """A message of the bot as a person sees it now. `buttons` are the labels, row by row, one after another.

    `media` is what it carries, with the bytes that arrive; `album` tells which messages are shown as one.
    """

    text: str
    buttons: tuple[str, ...] = ()
    media: tuple[str, bytes] | None = None
    album: str = ""


@dataclass(frozen=True)
class Sent:
    """What a person sends: a "photo", "video" or "document" with its bytes, and a file's name."""

    kind: MediaKind
    content: bytes
    name: str = ""


class Harness(Protocol):
    """A platform with a bot on it. A new one for every test."""

    @property
    def transport(self) -> Transport:
        """The transport under test, talking with the platform or a strict imitation of it."""

    @property
    def longest(self) -> int:
        """How many UTF-16 units a message may hold on this platform."""

    def person(self) -> Chat:
        """Let a person exist who has opened the private chat with the bot, and give that chat."""

    def group(self) -> Chat:
        """Let a group exist in which the bot is an administrator, and give it."""

    def nowhere(self) -> Chat:
        """Give a chat that does not exist."""

    def block(self, chat: Chat) -> None:
        """Let the person block the bot."""

    def write(self, chat: Chat, text: str, *, reply_to: str = "", forwarded: bool = False) -> str:
        """Let the person write in the private chat, in answer to a message or forwarding; give the message's id."""

    def send(self, chat: Chat, *things: Sent, caption: str = "") -> None:
        """Let the person send something in the private chat, several things as an album."""

    def press(self, chat: Chat, label: str) -> None:
        """Let the person press the newest button with this label."""

    def shown(self, chat: Chat) -> list[Shown]:
        """Give the bot's messages that stand in the chat now, oldest first."""

    def stands(self, chat: Chat, message: str) -> bool:
        """Say whether this message, anybody's, stands in the chat now."""

    def pinned(self, chat: Chat) -> str | None:
        """Give the id of the message that was pinned last in the chat, None when there is none."""

    async def until(self, condition: Callable[[], Any]) -> None:
        """Wait until the condition holds; fail when it does not within seconds."""


@dataclass(frozen=True)
class Carrier:
    """Any transport, also one on which nobody writes: what it can do, what it cannot, and one without a server."""

    transport: Transport
    can: Effect
    cannot: Effect
    stranded: Transport


@dataclass
class Inbox:
    """Takes updates like the kernel's inbox: a key counts once. `refusals` is how often it cannot commit first."""

    refusals: int = 0
    offered: list[Incoming] = field(default_factory=list)
    taken: dict[str, Incoming] = field(default_factory=dict)

    async def receive(self, incoming: Sequence[Incoming]) -> None:
        """Take updates, or raise as a database that is down."""
        self.offered += incoming
        if self.refusals:
            self.refusals -= 1
            raise OSError("the database is down")
        for each in incoming:
            self.taken.setdefault(each.key, each)

    def events(self) -> list[Event]:
        """Give the events that were taken, in order."""
        return [each for each in self.taken.values() if isinstance(each, Event)]

    def happenings(self, kind: type[Happening] | None = None) -> list[Any]:
        """Give what happened, in order."""
        return [event.what for event in self.events() if kind is None or isinstance(event.what, kind)]


@asynccontextmanager
async def running(transport: Transport, inbox: Inbox) -> AsyncIterator[asyncio.Task[None]]:
    """Have updates come in for as long as the block lasts."""
    task = asyncio.create_task(transport.run(inbox.receive))
    try:
        yield task
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def deliver(transport: Transport, effect: Effect, earlier: tuple[str, ...] = (), files: Files = NO_FILES) -> Done:
    """Do an effect, without an eye on its progress."""

    async def unseen(parts: Sequence[str]) -> None:
        """See nothing."""

    return await transport.deliver(effect, earlier, unseen, files)
