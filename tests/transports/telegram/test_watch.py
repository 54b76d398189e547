"""The webhook, looked after."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import telegram as bot_api

from groupbot.clock import MovableClock
from groupbot.transports.telegram import WebhookSettings, watch
from groupbot.transports.telegram.problems import Problems
from groupbot.transports.telegram.request import AiohttpRequest
from groupbot.transports.telegram.watch import WebhookWatch, set_webhook
from tests.servers.telegram.client import TelegramWorld

NOWHERE = WebhookSettings("http://127.0.0.1:9/telegram/webhook", "secret")


@pytest.fixture
async def bot(telegram: TelegramWorld) -> AsyncIterator[bot_api.Bot]:
    """Give the bot's calls."""
    async with AiohttpRequest(connections=1) as request:
        yield bot_api.Bot(telegram.token, f"{telegram.address}/bot", request=request, get_updates_request=request)


@pytest.fixture
def clock() -> MovableClock:
    """Give a clock that can be moved."""
    return MovableClock()


@pytest.fixture
def problems(clock: MovableClock) -> Problems:
    """Give the place where trouble is noted."""
    return Problems(clock)


async def test_a_webhook_that_works_is_no_problem(bot: bot_api.Bot, problems: Problems) -> None:
    """It is set, and nothing waits."""
    await set_webhook(bot, NOWHERE)
    await WebhookWatch(bot, NOWHERE, problems).look()
    assert problems.all() == ()


async def test_updates_are_brought_one_after_another(bot: bot_api.Bot) -> None:
    """Over one connection, so that they are committed in the order in which they were written."""
    await set_webhook(bot, NOWHERE)
    assert (await bot.get_webhook_info()).max_connections == 1


async def test_a_webhook_that_was_taken_away_is_set_again(bot: bot_api.Bot, problems: Problems) -> None:
    """Another program that polls would get the updates: that is told until it has stopped."""
    looks = WebhookWatch(bot, NOWHERE, problems)
    await looks.look()
    assert "another program" in problems.all()[0]
    assert (await bot.get_webhook_info()).url == NOWHERE.url
    await looks.look()
    assert problems.all() == ()


async def test_updates_that_do_not_arrive_are_told(
    telegram: TelegramWorld, bot: bot_api.Bot, problems: Problems
) -> None:
    """When updates wait because the address fails, health names the setting."""
    looks = WebhookWatch(bot, NOWHERE, problems)
    await set_webhook(bot, NOWHERE)
    telegram.user("Linda").writes("hallo")
    await telegram.until(telegram.deliveries)
    await looks.look()
    assert "telegram.webhook.url" in problems.all()[0]
    await bot.delete_webhook(drop_pending_updates=True)
    await set_webhook(bot, NOWHERE)
    await looks.look()
    assert problems.all() == ()


async def test_it_is_looked_at_again_and_again(
    telegram: TelegramWorld, bot: bot_api.Bot, problems: Problems, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As long as the transport runs."""
    monkeypatch.setattr(watch, "EVERY", timedelta(0))
    await set_webhook(bot, NOWHERE)
    looking = asyncio.create_task(WebhookWatch(bot, NOWHERE, problems).run())
    await telegram.until(lambda: len(telegram.calls("getWebhookInfo")) > 1)
    assert not looking.done()
    looking.cancel()
    await asyncio.gather(looking, return_exceptions=True)


async def test_a_look_that_fails_is_a_hiccup(
    telegram: TelegramWorld, bot: bot_api.Bot, problems: Problems, clock: MovableClock
) -> None:
    """Only when Telegram stays away is it a problem."""
    telegram.fault("getWebhookInfo", code=502)
    await WebhookWatch(bot, NOWHERE, problems).look()
    assert problems.all() == ()
    clock.set(clock.now() + timedelta(minutes=2))
    assert "cannot be reached" in problems.all()[0]
