"""Fixtures of the fake servers."""

from collections.abc import Iterator

import pytest

from .telegram.client import TelegramWorld
from .telegram.process import TelegramServer


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
