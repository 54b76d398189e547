"""What is read of Telegram's answer to a message: its id, and nothing else."""

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from groupbot.clock import Clock
from groupbot.errors import Uncertain
from groupbot.transports.base import Done
from groupbot.transports.telegram import TelegramTransport
from handlers.model.effects import Send
from handlers.model.events import Chat
from tests.transports.harness import deliver

SEND = Send("send", Chat("telegram", "7"), "hallo")
Answering = Callable[[Any], Awaitable[TelegramTransport]]


@pytest.fixture
async def answering() -> AsyncIterator[Answering]:
    """Give a maker of transports whose every call succeeds with a given result."""
    open_ones: list[TestServer | TelegramTransport] = []

    async def make(result: Any) -> TelegramTransport:
        async def answer(_: web.Request) -> web.Response:
            return web.json_response({"ok": True, "result": result})

        application = web.Application()
        application.add_routes([web.post("/{method:.*}", answer)])
        server = TestServer(application)
        await server.start_server()
        transport = TelegramTransport("1:a", str(server.make_url("/")), "polling", None, Clock())
        open_ones.extend([transport, server])
        return transport

    yield make
    for each in open_ones:
        await each.close()


@pytest.mark.parametrize(
    "more",
    [
        {},
        {"date": "yesterday", "chat": None},
        {"date": 1, "chat": {"id": 7, "type": "private"}, "entities": "none", "reply_markup": 3},
    ],
)
async def test_a_message_that_cannot_be_read_has_arrived_all_the_same(answering: Answering, more: Any) -> None:
    """Telegram may change what a message holds: what it took is done, and not sent once more."""
    transport = await answering({"message_id": 12, **more})
    assert await deliver(transport, SEND) == Done(("12",))


@pytest.mark.parametrize("result", [True, None, [], {}, {"message_id": "12"}, {"message_id": None}])
async def test_without_an_id_nobody_knows_whether_it_arrived(answering: Answering, result: Any) -> None:
    """A message without an id could never be edited or removed: it counts as unknown."""
    transport = await answering(result)
    with pytest.raises(Uncertain):
        await deliver(transport, SEND)
