"""The playground's world, and the file that it lives in.

Every change is in the file before the method that makes it returns, so that a restart misses nothing. The file is
replaced as a whole: whatever moment the program dies at, it holds one whole world. Pictures stand in files of their own
beside it, written before the message that has them and removed after the last one that had.
"""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

from pydantic import TypeAdapter, ValidationError

from groupbot.clock import Clock
from groupbot.errors import GroupbotError
from groupbot.transports.playground.model import BOT, Button, Letter, Message, Notice, Picture, Room, State, Update
from groupbot.transports.playground.shelf import Shelf
from handlers.model.events import Content

MOST_MESSAGES = 200
"""How many messages a chat keeps; the oldest go first."""

_MOST_PRESSES = 100
_MOST_LETTERS = 100


class WorldError(GroupbotError):
    """The file cannot be read as a world."""


class World:
    """Chats and a mailbox in memory and in a file.

    Args:
        file: where it is kept; None for a world that is forgotten.
        clock: gives the time of what happens.

    Raises:
        WorldError: the file holds something else.
    """

    def __init__(self, file: Path | None = None, clock: Clock | None = None) -> None:
        self._file = file
        self._clock = clock or Clock()
        self.is_new = file is None or not file.exists()
        self.state = State() if self.is_new or file is None else _read(file)
        self.version = 0
        self.shelf = Shelf(shelf_of(file) if file else None)
        self._changed = asyncio.Event()
        self._sweep()

    # What the bot does.

    def post(
        self,
        room_id: str,
        key: str,
        part: int,
        text: str,
        buttons: Sequence[Sequence[Button]],
        picture: Picture | None = None,
        album: str = "",
    ) -> str:
        """Put a message of the bot's in a chat; gives its id. A part that is there is not put there twice.

        So a message that was under way when the program died, and is sent again, is seen once.
        """
        for each in self.state.rooms[room_id].messages:
            if each.author == BOT and each.keys[0] == key and each.part == part:
                return each.id
        message = Message("", BOT, text, self._clock.now(), buttons=_copied(buttons), keys=[key], part=part)
        if picture is not None:
            message.content, message.picture, message.album = picture.kind, picture, album
        return self._add(room_id, message)

    def change(self, room_id: str, message_id: str, key: str, text: str, buttons: Sequence[Sequence[Button]]) -> None:
        """Replace text and buttons of a message of the bot's; nothing when it is gone or says the same already."""
        message = self.message(room_id, message_id)
        if message is None or (message.text == text and message.buttons == list(map(list, buttons))):
            return
        message.text, message.buttons, message.edited = text, _copied(buttons), True
        message.keys = [*message.keys, key]
        self.save()

    def remove(self, room_id: str, message_id: str) -> None:
        """Take a message out of a chat, anybody's; nothing when it is gone."""
        room = self.room(room_id)
        if room is not None:
            room.messages = [each for each in room.messages if each.id != message_id]
            self.save()
            self._sweep()

    def pin(self, room_id: str, message_id: str) -> bool:
        """Pin a message; False when it is gone. One that is pinned already is the newest from now on."""
        if self.message(room_id, message_id) is None:
            return False
        room = self.state.rooms[room_id]
        room.pinned = [*(each for each in room.pinned if each != message_id), message_id]
        self.save()
        return True

    def unpin(self, room_id: str, message_id: str) -> None:
        """Pin a message no longer; nothing when it is not."""
        room = self.state.rooms[room_id]
        room.pinned = [each for each in room.pinned if each != message_id]
        self.save()

    def pinned(self, room_id: str) -> Message | None:
        """Give the message that was pinned last and still stands."""
        found = [self.message(room_id, each) for each in self.state.rooms[room_id].pinned]
        return next((each for each in reversed(found) if each is not None), None)

    def answer(self, press: str, text: str) -> None:
        """Show words for a moment where a button was pressed; nothing when that is forgotten."""
        room = self.room(dict(self.state.presses).get(press, ""))
        self.state.presses = [each for each in self.state.presses if each[0] != press]
        if room is not None and text:
            room.notice = Notice(self._number(), text)
        self.save()

    def take_in(self, letter: Letter) -> None:
        """Put a mail in the mailbox; one with the same id is there already."""
        if all(each.id != letter.id for each in self.state.letters):
            self.state.letters = [*self.state.letters, letter][-_MOST_LETTERS:]
            self.save()

    # What people do.

    def open_room(self, room: Room) -> None:
        """Let a chat exist; nothing when it does."""
        if room.id not in self.state.rooms:
            self.state.rooms[room.id] = room
            self.save()

    def write(
        self,
        room_id: str,
        text: str,
        content: Content = "text",
        picture: Picture | None = None,
        album: str = "",
        *,
        reply_to: str = "",
        forwarded: bool = False,
    ) -> str:
        """Let the person write to the bot in their private chat, or send something; gives the message's id."""
        at = self._clock.now()
        message = self._add(room_id, Message("", room_id, text, at, content, picture=picture, album=album))
        update = Update(0, room_id, self.state.language, at, message, text, content, picture=picture, album=album)
        update.reply_to, update.forwarded = reply_to, forwarded
        self._pend(update)
        return message

    def show(self, room_id: str, pictures: Sequence[Picture], caption: str) -> list[str]:
        """Let the person send pictures, films and files, several of them as an album; gives the messages' ids."""
        album = f"album-{self._number()}" if len(pictures) > 1 else ""
        return [
            self.write(room_id, caption if number == 0 else "", each.kind, each, album)
            for number, each in enumerate(pictures)
        ]

    def press(self, room_id: str, token: str, choice: str) -> bool:
        """Let the person press a button in their private chat; False when there is none such."""
        room = self.room(room_id)
        if room is None or not any(_is(button, token, choice) for button in buttons_of(room)):
            return False
        update = Update(0, room_id, self.state.language, self._clock.now(), token=token, choice=choice)
        self._pend(update)
        return True

    def close(self, room_id: str) -> None:
        """Let the person block the bot."""
        self.state.rooms[room_id].closed = True
        self.save()

    # How the bot hears of it.

    def pending(self) -> list[Update]:
        """Give what waits for the bot, oldest first."""
        return list(self.state.pending)

    def acknowledge(self, updates: Sequence[Update]) -> None:
        """Forget updates that the bot has committed."""
        numbers = {each.number for each in updates}
        self.state.pending = [each for each in self.state.pending if each.number not in numbers]
        self.save()

    # How it is looked at.

    def room(self, room_id: str) -> Room | None:
        """Find a chat."""
        return self.state.rooms.get(room_id)

    def message(self, room_id: str, message_id: str) -> Message | None:
        """Find a message."""
        room = self.room(room_id)
        return next((each for each in room.messages if each.id == message_id), None) if room else None

    async def wait(self, version: int, seconds: float) -> None:
        """Wait until there has been a change since that version, at most so many seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while self.version == version:
                    await self._changed.wait()

    def save(self) -> None:
        """Write the world to its file, and wake whoever waits for a change."""
        if self._file is not None:
            beside = self._file.with_name(self._file.name + ".new")
            beside.touch(mode=0o600)
            beside.write_bytes(_adapter().dump_json(self.state))
            beside.replace(self._file)
        self.wake()

    def wake(self) -> None:
        """Wake whoever waits for a change."""
        self.version += 1
        self._changed.set()
        self._changed = asyncio.Event()

    def _add(self, room_id: str, message: Message) -> str:
        room = self.state.rooms[room_id]
        message.id = str(self._number())
        room.messages = [*room.messages, message]
        has_lost = len(room.messages) > MOST_MESSAGES
        room.messages = room.messages[-MOST_MESSAGES:]
        self.save()
        if has_lost:
            self._sweep()
        return message.id

    def _sweep(self) -> None:
        """Remove the bytes of pictures that stand in no chat any more."""
        messages = [message for room in self.state.rooms.values() for message in room.messages]
        self.shelf.keep_only({each.picture.file for each in messages if each.picture is not None})

    def _pend(self, update: Update) -> None:
        update.number = self._number()
        if update.token:
            self.state.presses = [*self.state.presses, (press_id(update), update.room)][-_MOST_PRESSES:]
        self.state.rooms[update.room].notice = None
        self.state.pending.append(update)
        self.save()

    def _number(self) -> int:
        self.state.counter += 1
        return self.state.counter


def shelf_of(file: Path) -> Path:
    """Say where the pictures of the world in a file stand."""
    return file.with_name(f"{file.stem}-pictures")


def buttons_of(room: Room) -> list[Button]:
    """Give all buttons that stand in a chat, newest message first."""
    return [button for message in reversed(room.messages) for row in message.buttons for button in row]


def press_id(update: Update) -> str:
    """Give what an answer to the press names it by."""
    return f"press-{update.number}"


def _is(button: Button, token: str, choice: str) -> bool:
    return bool(token) and (button.token, button.choice) == (token, choice)


def _copied(buttons: Sequence[Sequence[Button]]) -> list[list[Button]]:
    return [list(row) for row in buttons]


def _read(file: Path) -> State:
    try:
        return _adapter().validate_json(file.read_bytes())
    except (ValidationError, OSError) as error:
        raise WorldError(f"{file} cannot be read ({type(error).__name__})") from error


@cache
def _adapter() -> TypeAdapter[State]:
    return TypeAdapter(State)
