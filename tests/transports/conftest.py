"""The platforms that stand under the contract of `tests/transports/test_contract.py`."""

from collections.abc import AsyncIterator

import pytest

from tests.servers.fixtures import telegram, telegram_server
from tests.servers.telegram.client import TelegramWorld
from tests.transports.harness import Harness
from tests.transports.telegram.harness import TelegramHarness


@pytest.fixture
async def telegram_harness(telegram: TelegramWorld) -> AsyncIterator[TelegramHarness]:
    """Give Telegram: the real transport, the fake server."""
    harness = TelegramHarness(telegram)
    yield harness
    await harness.transport.close()


@pytest.fixture(params=["telegram"])
def platform(request: pytest.FixtureRequest) -> Harness:
    """Give each platform on which people write, one after another: the fixture `NAME_harness`."""
    harness: Harness = request.getfixturevalue(f"{request.param}_harness")
    return harness


__all__ = ["telegram", "telegram_server"]  # fixtures of the fake server, used here
