"""Updates reach the bot as at Telegram: by polling or by webhook, until they are confirmed."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

Call = Callable[..., Any]
EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "chat_join_request"]


@pytest.fixture
def updates(bot_api: Call) -> Call:
    """Give a function that asks for updates and gives them."""

    async def ask(**parameters: Any) -> Any:
        return (await bot_api("getUpdates", **parameters))["result"]

    return ask


class Hook:
    """A bot's webhook that answers with the given statuses, then with 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.received: list[Any] = []
        self.secrets: list[str | None] = []
        self.body = ""

    async def take(self, request: web.Request) -> web.Response:
        """Take an update."""
        self.received.append(await request.json())
        self.secrets.append(request.headers.get("X-Telegram-Bot-Api-Secret-Token"))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200, text=self.body)


@pytest.fixture
async def hook() -> AsyncIterator[tuple[Hook, str]]:
    """Give a webhook and its address."""
    hook = Hook()
    application = web.Application()
    application.router.add_post("/hook", hook.take)
    async with TestServer(application) as server:
        yield hook, str(server.make_url("/hook"))


async def test_updates_stay_until_they_are_confirmed(telegram, updates):
    """Asking again gives the same; an offset confirms what lies before it; `limit` takes the oldest."""
    linda = telegram.user("Linda")
    ids = [linda.writes(text)["update_id"] for text in ("een", "twee", "drie")]
    assert [update["update_id"] for update in await updates()] == ids
    assert [update["update_id"] for update in await updates(limit=2)] == ids[:2]
    assert [update["update_id"] for update in await updates(offset=ids[1])] == ids[1:]
    assert telegram.waiting() == ids[1:]
    assert [update["update_id"] for update in await updates(offset=-1)] == ids[2:]


async def test_a_long_poll_ends_when_somebody_writes(telegram, updates):
    """The poll waits on the server, and without news ends empty."""
    linda = telegram.user("Linda")
    poll = asyncio.create_task(updates(timeout=30))
    await telegram.until(lambda: telegram.polls() == 1)
    linda.writes("hoi")
    (update,) = await poll
    assert update["message"]["text"] == "hoi"
    assert await updates(offset=update["update_id"] + 1, timeout=0) == []


async def test_a_second_poller_ends_the_first(telegram, bot_api):
    """409 in Telegram's words; the newer poll goes on."""
    first = asyncio.create_task(bot_api("getUpdates", timeout=30))
    await telegram.until(lambda: telegram.polls() == 1)
    second = asyncio.create_task(bot_api("getUpdates", timeout=30))
    conflict = await first
    assert (conflict["error_code"], conflict["description"]) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    telegram.user("Linda").writes("hoi")
    assert (await second)["result"][0]["message"]["text"] == "hoi"


async def test_a_lower_id_after_a_quiet_week_is_lost_to_an_old_offset(telegram, updates):
    """The offset of before the week confirms what the bot has never seen; without an offset it comes."""
    linda = telegram.user("Linda")
    telegram.settings(next_update_id=900)
    linda.writes("voor de vakantie")
    telegram.settings(next_update_id=7)
    linda.writes("na de vakantie")
    assert [update["update_id"] for update in await updates()] == [900, 7]
    assert await updates(offset=901) == []
    telegram.settings(next_update_id=8)
    linda.writes("nog eens")
    assert [update["update_id"] for update in await updates()] == [8]


async def test_kinds_that_were_not_asked_for_do_not_come(telegram, bot_api, updates):
    """`chat_member` comes only when it is asked for and the bot is an administrator."""
    linda, group = telegram.user("Linda"), telegram.group("Groep 5", bot="administrator")
    linda.joins(group)
    assert [min(update) for update in await updates()] == ["message"]
    linda.leaves(group)
    await updates(offset=-1, allowed_updates=EVERYTHING)
    linda.joins(group)
    changes = [update["chat_member"] for update in await updates() if "chat_member" in update]
    assert [change["new_chat_member"]["status"] for change in changes] == ["member"]


@pytest.mark.parametrize("update", [{"message": "no object"}, {"update_id": 5, "message": {}}, "no update", [1]])
async def test_anything_can_be_injected(telegram, updates, update):
    """An invalid update comes as it is, and is confirmed like any other."""
    telegram.inject(update)
    (found,) = await updates()
    assert found == ({"update_id": found["update_id"], **update} if isinstance(update, dict) else update)
    assert await updates(offset=telegram.waiting()[0] + 1) == []


async def test_a_webhook_gets_updates_with_the_secret(telegram, bot_api, hook):
    """Polling is refused while it is set, and open again after."""
    received, url = hook
    linda = telegram.user("Linda")
    linda.writes("eerder")
    assert (await bot_api("setWebhook", url=url, secret_token="geheim-1"))["ok"]
    linda.writes("later")
    await telegram.until(lambda: telegram.waiting() == [])
    assert [update["message"]["text"] for update in received.received] == ["eerder", "later"]
    assert received.secrets == ["geheim-1"] * 2
    refusal = await bot_api("getUpdates")
    assert (refusal["error_code"], refusal["description"]) == (
        409,
        (
            "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook "
            "first"
        ),
    )
    assert (await bot_api("getWebhookInfo"))["result"]["url"] == url
    await bot_api("deleteWebhook")
    assert (await bot_api("getUpdates"))["result"] == []


async def test_setting_a_webhook_ends_the_poll(telegram, bot_api, hook):
    """The poll that waits hears of the webhook."""
    poll = asyncio.create_task(bot_api("getUpdates", timeout=30))
    await telegram.until(lambda: telegram.polls() == 1)
    await bot_api("setWebhook", url=hook[1])
    assert (await poll)["description"] == "Conflict: terminated by setWebhook request"


async def test_a_webhook_that_fails_gets_the_update_again_in_order(telegram, bot_api, hook):
    """Until it answers 2xx; the later message of the chat waits behind."""
    received, url = hook
    received.statuses = [503, 500]
    telegram.settings(webhook_retry=0.01)
    linda = telegram.user("Linda")
    await bot_api("setWebhook", url=url)
    linda.writes("een")
    linda.writes("twee")
    await telegram.until(lambda: telegram.waiting() == [])
    assert [update["message"]["text"] for update in received.received] == ["een", "een", "een", "twee"]
    assert [delivery["status"] for delivery in telegram.deliveries()] == [503, 500, 200, 200]
    info = (await bot_api("getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 500 Internal Server Error"


async def test_a_webhook_can_be_told_everything_several_times(telegram, bot_api, hook):
    """An accepted update comes again, as often as the test says."""
    received, url = hook
    telegram.settings(webhook_copies=5)
    await bot_api("setWebhook", url=url)
    telegram.user("Linda").writes("een")
    await telegram.until(lambda: telegram.waiting() == [])
    assert len(received.received) == 5
    assert len({update["update_id"] for update in received.received}) == 1


async def test_a_webhook_that_is_not_there_is_tried_again(telegram, bot_api, unused_tcp_port):
    """The update waits; the info tells why."""
    telegram.settings(webhook_retry=0.01)
    await bot_api("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/hook")
    telegram.user("Linda").writes("een")
    await telegram.until(lambda: len(telegram.deliveries()) >= 2)
    info = (await bot_api("getWebhookInfo"))["result"]
    assert (info["pending_update_count"], info["last_error_message"]) == (1, "Connection refused")


async def test_a_call_in_a_webhooks_answer_is_a_violation(telegram, bot_api, hook):
    """It would be lost without a trace."""
    received, url = hook
    received.body = '{"method": "sendMessage", "chat_id": 1, "text": "x"}'
    await bot_api("setWebhook", url=url)
    telegram.user("Linda").writes("een")
    await telegram.until(lambda: telegram.waiting() == [])
    assert telegram.violations(clear=True) == ["the webhook's answer calls a method, which is not simulated"]


async def test_a_poll_whose_caller_is_gone_is_marked(telegram, bot_api):
    """As when the bot is killed; the update waits for the next poll."""
    poll = asyncio.create_task(bot_api("getUpdates", timeout=30))
    await telegram.until(lambda: telegram.polls() == 1)
    poll.cancel()
    await telegram.until(lambda: telegram.calls("getUpdates")[0].get("gone"))
    written = telegram.user("Linda").writes("hoi")["update_id"]
    assert [update["update_id"] for update in (await bot_api("getUpdates"))["result"]] == [written]
