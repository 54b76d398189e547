"""The platforms that stand under the contract of `tests/transports/test_contract.py`."""

from collections.abc import AsyncIterator

import pytest

from tests.servers.telegram.client import TelegramWorld
from tests.transports.harness import Harness
from tests.transports.telegram.harness import TelegramHarness, transport_for, webhook_harness


@pytest.fixture
async def telegram_harness(telegram: TelegramWorld) -> AsyncIterator[TelegramHarness]:
    """Give Telegram: the real transport, the fake server."""
    transport = transport_for(telegram)
    yield TelegramHarness(telegram, transport)
    await transport.close()


@pytest.fixture
async def telegram_webhook_harness(telegram: TelegramWorld) -> AsyncIterator[TelegramHarness]:
    """Give Telegram with updates that are brought to this process."""
    async with webhook_harness(telegram) as harness:
        yield harness


@pytest.fixture(params=["telegram", "telegram_webhook"])
def platform(request: pytest.FixtureRequest) -> Harness:
    """Give each platform on which people write, one after another: the fixture `NAME_harness`."""
    harness: Harness = request.getfixturevalue(f"{request.param}_harness")
    return harness
