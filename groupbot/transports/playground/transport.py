"""The playground, as the kernel sees it: a platform like the others."""

import asyncio
from collections.abc import Sequence

import structlog

from groupbot.errors import Gone, Permanent
from groupbot.transports.base import Done, Pacing, Progress, Receive
from groupbot.transports.playground.drawing import drawn, parts_of, plain
from groupbot.transports.playground.model import Button, Room, Update
from groupbot.transports.playground.world import World, press_id
from handlers.model.effects import (
    AnswerPress,
    CheckRights,
    Delete,
    DeleteMessage,
    Edit,
    Effect,
    MakeInviteLink,
    Pin,
    Send,
    SendEphemeral,
    SetCommands,
)
from handlers.model.events import Account, Chat, Event, Message, Press, Sender

log = structlog.get_logger()

PLATFORM = "playground"

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0
"""Seconds between attempts to commit what people did."""


class PlaygroundTransport:
    """Chats on a page.

    Args:
        world: where the chats are.
        address: where the page is, for links into groups.
    """

    def __init__(self, world: World, address: str) -> None:
        self._world = world
        self._address = address

    @property
    def platform(self) -> str:
        """Always `playground`."""
        return PLATFORM

    @property
    def pacing(self) -> Pacing:
        """No limits."""
        return Pacing()

    def problems(self) -> tuple[str, ...]:
        """Nothing: the world is in the same process."""
        return ()

    async def run(self, receive: Receive) -> None:
        """Bring in what people do until cancelled. It is forgotten by the world only after it has been committed."""
        pause = _FIRST_PAUSE
        while True:
            version = self._world.version
            updates = self._world.pending()
            if not updates:
                await self._world.wait(version, _LONGEST_PAUSE)
                continue
            try:
                await receive([event_of(update) for update in updates])
            except Exception as error:  # noqa: BLE001 - whatever keeps it from being committed, it comes again
                log.warning("the playground's updates were not committed", error=type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
            else:
                self._world.acknowledge(updates)
                pause = _FIRST_PAUSE

    async def deliver(self, effect: Effect, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Do one effect, as `Transport.deliver` says.

        Raises:
            Gone: a message to be changed is no longer there.
            Permanent: the chat does not exist or is closed, or the effect is not for a chat.
        """
        match effect:
            case Send():
                room = self._open_room(effect.chat)
                return await self._send(
                    room, effect.key, _readable(effect.text), drawn(effect.buttons), earlier, progress
                )
            case Edit():
                return await self._edit(effect, earlier, progress)
            case Delete():
                self._remove(effect.chat, earlier)
            case DeleteMessage():
                self._remove(effect.chat, (effect.message,))
            case AnswerPress():
                self._world.answer(effect.press, plain(effect.text))
            case Pin() | SetCommands():
                pass  # nothing on the page looks different
            case CheckRights():
                self._open_room(effect.chat)  # the bot may do everything there
            case SendEphemeral():
                raise Permanent("the playground's group shows everything to everybody")
            case MakeInviteLink():
                return Done(detail=f"{self._address}/group/{self._open_room(effect.chat).id}")
            case _:
                raise Permanent(f"the playground cannot do {type(effect).__name__}")
        return Done()

    async def close(self) -> None:
        """Do nothing: there are no connections."""

    async def _send(
        self,
        room: Room,
        key: str,
        parts: Sequence[str],
        buttons: list[list[Button]],
        sent: tuple[str, ...],
        progress: Progress,
    ) -> Done:
        """Send a text's parts after those that are sent already; the buttons stand under the last."""
        for number in range(len(sent), len(parts)):
            is_last = number == len(parts) - 1
            sent = (*sent, self._world.post(room.id, key, number, parts[number], buttons if is_last else []))
            if not is_last:
                await progress(sent)
        return Done(sent)

    async def _edit(self, effect: Edit, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Put a text's parts in the place of those that stand; what is too many goes, what is new is sent."""
        room, parts, buttons = self._open_room(effect.chat), _readable(effect.text), drawn(effect.buttons)
        kept = earlier[: len(parts)]
        if any(self._world.message(room.id, message) is None for message in kept):
            self._remove(effect.chat, earlier)  # all of it will be said anew
            raise Gone("the message is gone")
        for number, (message, part) in enumerate(zip(earlier, parts, strict=False)):
            self._world.change(room.id, message, effect.key, part, buttons if number == len(parts) - 1 else [])
        self._remove(effect.chat, earlier[len(parts) :])
        done = await self._send(room, effect.key, parts, buttons, kept, progress)
        if done.messages != kept:
            await progress(done.messages)
        return done

    def _remove(self, chat: Chat, messages: Sequence[str]) -> None:
        for message in messages:
            self._world.remove(chat.id, message)

    def _open_room(self, chat: Chat) -> Room:
        room = self._world.room(chat.id) if chat.platform == PLATFORM else None
        if room is None:
            raise Permanent("there is no such chat", chat_lost=True)
        if room.closed:
            raise Permanent("the bot was blocked by the person", chat_lost=True)
        return room


def event_of(update: Update) -> Event:
    """Translate what a person did."""
    chat = Chat(PLATFORM, update.room)
    sender = Sender(Account(PLATFORM, update.room), update.language)
    what: Message | Press
    if update.token:
        what = Press(chat, sender, press_id(update), update.token, update.choice)
    else:
        what = Message(chat, sender, update.message, update.text, update.content)
    return Event(f"{PLATFORM}:{update.number}", str(chat), update.at, what)


def _readable(text: str) -> tuple[str, ...]:
    parts = parts_of(text)
    if not parts:
        raise Permanent("the text is empty")
    return parts
