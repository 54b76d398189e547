"""Fixtures of the fake servers."""

import signal
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import aiohttp
import pytest

from .telegram.client import TelegramWorld
from .telegram.process import TelegramServer


@pytest.fixture(scope="session", autouse=True)
def heard_signals() -> Iterator[None]:
    """Let programs be interrupted: tests that a shell has put in its background would start them deaf to Ctrl-C."""
    before = signal.getsignal(signal.SIGINT)
    if before == signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(scope="session")
def telegram_server() -> Iterator[TelegramServer]:
    """Give the fake Bot API server, one process for the whole session."""
    with TelegramServer() as server:
        yield server


@pytest.fixture
def telegram(telegram_server: TelegramServer) -> Iterator[TelegramWorld]:
    """Give a bot's own world; the test fails at its end if the bot broke a rule of the Bot API."""
    world = TelegramWorld(telegram_server.address)
    yield world
    violations = world.close()
    assert violations == [], "the bot calls the Bot API wrongly"


@pytest.fixture
async def bot_api(telegram: TelegramWorld) -> AsyncIterator[Callable[..., Any]]:
    """Give a function that does one call as the bot, with JSON, and gives the answer's JSON."""
    async with aiohttp.ClientSession() as session:

        async def do(method: str, **parameters: Any) -> Any:
            async with session.post(f"{telegram.bot_url}/{method}", json=parameters) as answer:
                return await answer.json()

        yield do
