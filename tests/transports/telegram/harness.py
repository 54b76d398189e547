"""Telegram for the contract test: the transport, and the people of the fake server."""

import asyncio
import base64
import socket
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, Literal

import uvicorn
from starlette.applications import Starlette

from groupbot.clock import Clock
from groupbot.transports.telegram import TelegramTransport, WebhookSettings
from handlers.model.events import Chat
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import Conversation, Group, Person, text_of
from tests.transports.harness import Sent, Shown


async def no_wait(_seconds: float) -> None:
    """Wait for nothing, but let others go first."""
    await asyncio.sleep(0)


def transport_for(
    telegram: TelegramWorld, *, webhook: WebhookSettings | None = None, clock: Clock | None = None
) -> TelegramTransport:
    """Make a transport for the fake server's bot that does not wait between attempts."""
    updates: Literal["polling", "webhook"] = "webhook" if webhook else "polling"
    return TelegramTransport(telegram.token, telegram.address, updates, webhook, clock or Clock(), sleep=no_wait)


def private(person: Person) -> Chat:
    """Give a person's chat with the bot, as the kernel names it."""
    return Chat("telegram", str(person.id))


def public(group: Group) -> Chat:
    """Give a group, as the kernel names it."""
    return Chat("telegram", str(group.id), "group")


class TelegramHarness:
    """The fake server's side of the contract."""

    longest = 4096

    def __init__(self, telegram: TelegramWorld, transport: TelegramTransport) -> None:
        self.transport = transport
        self._telegram = telegram
        self._conversations: dict[str, Conversation] = {}

    def person(self) -> Chat:
        """Let a person exist who has started the bot."""
        person = self._telegram.user("Linda", started=True)
        self._conversations[str(person.id)] = person
        return private(person)

    def group(self) -> Chat:
        """Let a supergroup exist with the bot as an administrator."""
        group = self._telegram.group("Groep 5", bot="administrator")
        self._conversations[str(group.id)] = group
        return public(group)

    def nowhere(self) -> Chat:
        """Give a number that nobody has."""
        return Chat("telegram", "999999999")

    def block(self, chat: Chat) -> None:
        """Let the person block the bot."""
        self._person(chat).blocks()

    def write(self, chat: Chat, text: str, *, reply_to: str = "", forwarded: bool = False) -> str:
        """Let the person write."""
        more = {"reply_to": int(reply_to)} if reply_to else {}
        return str(self._person(chat).writes(text, forwarded=forwarded, **more)["message_id"])

    def send(self, chat: Chat, *things: Sent, caption: str = "") -> None:
        """Let the person send something."""
        album = "13" if len(things) > 1 else None
        for number, each in enumerate(things):
            words = (caption or None) if number == 0 else None
            self._person(chat).sends(each.kind, data=each.content, caption=words, album=album, name=each.name or None)

    def _media(self, message: dict[str, Any]) -> tuple[str, bytes] | None:
        for kind in ("photo", "video", "document"):
            if found := message.get(kind):
                file = found[-1] if kind == "photo" else found
                return kind, base64.b64decode(self._telegram.do("file", file_id=file["file_id"])["data"])
        return None

    def press(self, chat: Chat, label: str) -> None:
        """Let the person press a button."""
        self._person(chat).presses(label)

    def shown(self, chat: Chat) -> list[Shown]:
        """Give what the bot has said that still stands."""
        return [
            Shown(
                text_of(message),
                tuple(button["text"] for row in _rows(message) for button in row),
                self._media(message),
                message.get("media_group_id", ""),
            )
            for message in self._conversations[chat.id].bot_messages()
        ]

    def stands(self, chat: Chat, message: str) -> bool:
        """Say whether a message stands in the chat."""
        return int(message) in [each["message_id"] for each in self._conversations[chat.id].messages()]

    def pinned(self, chat: Chat) -> str | None:
        """Give the last message that is pinned."""
        pinned = [each["message_id"] for each in self._conversations[chat.id].messages() if each["pinned"]]
        return str(pinned[-1]) if pinned else None

    async def until(self, condition: Callable[[], Any]) -> None:
        """Wait for the condition."""
        await self._telegram.until(condition)

    def _person(self, chat: Chat) -> Person:
        person = self._conversations[chat.id]
        assert isinstance(person, Person)
        return person


@asynccontextmanager
async def webhook_harness(telegram: TelegramWorld) -> AsyncIterator[TelegramHarness]:
    """Serve the webhook's route on a free port, for as long as the block lasts."""
    telegram.settings(webhook_retry=0.02)
    listener = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listener.getsockname()[1]}/telegram/webhook"
    transport = transport_for(telegram, webhook=WebhookSettings(address, "a-secret"))
    config = uvicorn.Config(Starlette(routes=transport.routes()), lifespan="off", ws="none", log_config=None)
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        yield TelegramHarness(telegram, transport)
    finally:
        server.should_exit = True
        await serving
        await transport.close()


def _rows(message: dict[str, Any]) -> list[list[dict[str, Any]]]:
    rows: list[list[dict[str, Any]]] = message.get("reply_markup", {}).get("inline_keyboard", [])
    return rows
