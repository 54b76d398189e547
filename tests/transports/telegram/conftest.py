"""What the tests of Telegram start from."""

from collections.abc import AsyncIterator

import pytest

from groupbot.transports.telegram import TelegramTransport
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import Person
from tests.transports.telegram.harness import transport_for


@pytest.fixture
async def transport(telegram: TelegramWorld) -> AsyncIterator[TelegramTransport]:
    """Give a transport that delivers."""
    transport = transport_for(telegram)
    yield transport
    await transport.close()


@pytest.fixture
def linda(telegram: TelegramWorld) -> Person:
    """Give a parent who has started the bot."""
    return telegram.user("Linda", started=True)
