"""Ways to bring one text to many chats: this program's, and its peers'. Each gives the seconds that it took."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from contextlib import suppress
from typing import Protocol

import telegram
from sqlalchemy import func, select
from telegram.error import TelegramError
from telegram.ext import AIORateLimiter, ExtBot
from telegram.request import HTTPXRequest

from bench.place import POST, new_queues
from groupbot.clock import Clock
from groupbot.kernel.dispatcher import Dispatcher
from groupbot.kernel.health import Health
from groupbot.kernel.queues import Queues
from groupbot.storage.jobs import OPEN
from groupbot.storage.queue_tables import outbox
from groupbot.texts.telegram_parts import telegram_parts
from groupbot.transports.base import Pacing
from groupbot.transports.telegram import TelegramTransport
from groupbot.transports.telegram.request import AiohttpRequest
from groupbot.transports.telegram.transport import TELEGRAM_ALLOWS
from handlers.model.effects import Effect, Send
from handlers.model.events import Chat

IN_FLIGHT = 16
UNLIMITED = Pacing(in_flight=IN_FLIGHT)


class Place(Protocol):
    """Where a bot speaks: what it takes for Telegram's address, and its token there."""

    address: str
    token: str


Broadcast = Callable[[Place, Sequence[int]], Awaitable[float]]
"""Sends the post to every chat, and gives the seconds from the start until the last result is kept."""


async def groupbot(place: Place, chats: Sequence[int], pacing: Pacing = UNLIMITED) -> float:
    """This program: an outbox in SQLite, each send committed before its call and its result after it."""
    clock = Clock()
    transport = TelegramTransport(place.token, place.address, "polling", None, clock, pacing=pacing)
    sends = [_send(chat) for chat in chats]
    async with new_queues() as queues:
        async with queues.database.write() as connection:
            await queues.outbox.add(connection, sends, clock.now())
        dispatcher = Dispatcher(transport, queues, clock, Health(), lambda: None)
        started = time.perf_counter()
        running = asyncio.create_task(dispatcher.run())
        try:
            while await _open_rows(queues):  # noqa: ASYNC110 - what is noted is known by the database only
                await asyncio.sleep(0.1)
            return time.perf_counter() - started
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running
            await dispatcher.finish(5)
            await transport.close()


async def groupbot_paced(place: Place, chats: Sequence[int]) -> float:
    """This program at the pace that Telegram allows."""
    return await groupbot(place, chats, TELEGRAM_ALLOWS)


async def bare(place: Place, chats: Sequence[int]) -> float:
    """The library over the same HTTP client as this program's, with nothing kept anywhere."""
    request = AiohttpRequest(connections=IN_FLIGHT + 2)
    return await _gathered(telegram.Bot(place.token, f"{place.address}/bot", request=request), chats)


async def stock(place: Place, chats: Sequence[int]) -> float:
    """The library over its own HTTP client."""
    request = HTTPXRequest(connection_pool_size=IN_FLIGHT, pool_timeout=60)
    return await _gathered(telegram.Bot(place.token, f"{place.address}/bot", request=request), chats)


async def limiter(place: Place, chats: Sequence[int]) -> float:
    """The library with its own rate limiter, which tries a refused call up to five times more."""
    request = HTTPXRequest(connection_pool_size=IN_FLIGHT, pool_timeout=60)
    bot = ExtBot(place.token, f"{place.address}/bot", request=request, rate_limiter=AIORateLimiter(max_retries=5))
    return await _gathered(bot, chats)


async def _gathered(bot: telegram.Bot, chats: Iterable[int]) -> float:
    (part,) = telegram_parts(POST)
    free = asyncio.Semaphore(IN_FLIGHT)
    no_preview = telegram.LinkPreviewOptions(is_disabled=True)

    async def send(chat: int) -> None:
        # what a broadcast without an outbox does with a failure: nothing
        async with free:
            with suppress(TelegramError):
                await bot.send_message(chat, part.html, parse_mode="HTML", link_preview_options=no_preview)

    async with bot:
        started = time.perf_counter()
        await asyncio.gather(*(send(chat) for chat in chats))
        return time.perf_counter() - started


def _send(chat: int) -> Effect:
    return Send(f"post:{chat}", Chat("telegram", str(chat)), POST, content="post:1:1", group="post:1", bulk=True)


async def _open_rows(queues: Queues) -> int:
    async with queues.database.read() as connection:
        query = select(func.count()).select_from(outbox).where(outbox.c.state.in_(OPEN))
        return int((await connection.execute(query)).scalar_one())
