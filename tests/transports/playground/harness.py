"""The playground for the contract test: the transport, and a world that the test plays in."""

import asyncio
import html
import re
import time
from collections.abc import Callable
from typing import Any

from groupbot.transports.playground import PLATFORM, PlaygroundTransport, Room, World
from groupbot.transports.playground.model import BOT, Picture
from groupbot.transports.playground.world import buttons_of
from handlers.model.events import Chat
from tests.transports.harness import Sent, Shown


class PlaygroundHarness:
    """The world's side of the contract."""

    longest = 4096

    def __init__(self, world: World) -> None:
        self.world = world
        self.transport = PlaygroundTransport(world, "http://127.0.0.1:8123")

    def person(self) -> Chat:
        """Let a person exist."""
        room = Room(f"person-{len(self.world.state.rooms)}")
        self.world.open_room(room)
        return Chat(PLATFORM, room.id)

    def group(self) -> Chat:
        """Let a class have a group."""
        self.world.open_room(Room("group-5", "group"))
        return Chat(PLATFORM, "group-5", "group")

    def nowhere(self) -> Chat:
        """Give a name that nobody has."""
        return Chat(PLATFORM, "nobody")

    def block(self, chat: Chat) -> None:
        """Let the person block the bot."""
        self.world.close(chat.id)

    def write(self, chat: Chat, text: str, *, reply_to: str = "", forwarded: bool = False) -> str:
        """Let the person write."""
        return self.world.write(chat.id, text, reply_to=reply_to, forwarded=forwarded)

    def send(self, chat: Chat, *things: Sent, caption: str = "") -> None:
        """Let the person send something."""
        pictures = [
            Picture(each.kind, self.world.shelf.put(each.content), len(each.content), name=each.name) for each in things
        ]
        self.world.show(chat.id, pictures, caption)

    def press(self, chat: Chat, label: str) -> None:
        """Let the person press a button."""
        room = self.world.state.rooms[chat.id]
        button = next(each for each in buttons_of(room) if each.label == label)
        assert self.world.press(chat.id, button.token, button.choice)

    def shown(self, chat: Chat) -> list[Shown]:
        """Give what the bot has said that still stands."""
        return [
            Shown(
                words(each.text),
                tuple(button.label for row in each.buttons for button in row),
                (each.picture.kind, self.world.shelf.get(each.picture.file) or b"") if each.picture else None,
                each.album,
            )
            for each in self.world.state.rooms[chat.id].messages
            if each.author == BOT
        ]

    def stands(self, chat: Chat, message: str) -> bool:
        """Say whether a message stands in the chat."""
        return self.world.message(chat.id, message) is not None

    def pinned(self, chat: Chat) -> str | None:
        """Give what stands at the chat's head."""
        message = self.world.pinned(chat.id)
        return message.id if message else None

    async def until(self, condition: Callable[[], Any]) -> None:
        """Wait for the condition."""
        end = time.monotonic() + 60
        while not condition():
            assert time.monotonic() < end, "it does not come"
            await asyncio.sleep(0.01)


def words(drawn: str) -> str:
    """Read a message's HTML as a person does."""
    return html.unescape(re.sub(r"<[^>]*>", "", drawn))
