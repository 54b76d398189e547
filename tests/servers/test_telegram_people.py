"""What people do on the fake server reaches the bot as at Telegram: by polling, by webhook, or not at all."""

import asyncio
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from .telegram.client import SimulationError, TelegramWorld

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


async def test_privacy_mode_hides_what_is_not_for_the_bot(telegram, bot_api):
    """Commands, replies to the bot and service messages come; an administrator hears all."""
    linda = telegram.user("Linda")
    group = telegram.group("Groep 5", linda)
    own = (await bot_api("sendMessage", chat_id=group.id, text="Dag"))["result"]["message_id"]
    heard = [
        linda.writes(text, group, **more)["update_id"] is not None
        for text, more in [
            ("hallo", {}),
            ("/start", {}),
            ("/start@school_test_bot", {}),
            ("/start@another_bot", {}),
            ("dank je", {"reply_to": own}),
        ]
    ]
    assert heard == [False, True, True, False, True]
    assert linda.sends("photo", group)["update_id"] is None
    group.gives_bot("administrator")
    assert linda.writes("hallo", group)["update_id"] is not None
    group.gives_bot("member")
    telegram.settings(privacy=False)
    assert linda.writes("hallo", group)["update_id"] is not None


async def test_anonymous_administrators_and_channels_are_nobody(telegram, updates):
    """`from` is Telegram's own account for them, `sender_chat` says which chat speaks."""
    telegram.settings(privacy=False)
    group, channel = telegram.group("Groep 5"), telegram.channel("Nieuws")
    group.administrator_writes("als groep")
    group.channel_writes(channel, "als kanaal")
    channel.administrator_writes("in het kanaal")
    anonymous, spoken, post = await updates()
    assert (anonymous["message"]["from"]["id"], anonymous["message"]["sender_chat"]["id"]) == (1087968824, group.id)
    assert (spoken["message"]["from"]["id"], spoken["message"]["sender_chat"]["id"]) == (136817688, channel.id)
    assert "from" not in post["channel_post"]


async def test_everything_that_people_send_is_a_true_update(telegram, updates):
    """Every kind of message holds against aiogram's model: this server's own faults are violations too."""
    linda = telegram.user("Linda")
    kinds = ["photo", "voice", "video", "sticker", "document", "location", "contact"]
    for kind in kinds:
        linda.sends(kind, caption="/ziek" if kind == "photo" else None)
    written = linda.writes("hoi")["message_id"]
    linda.edits(written, "hallo")
    found = [update.get("message") or update["edited_message"] for update in await updates()]
    assert [next(kind for kind in [*kinds, "text"] if kind in message) for message in found] == [*kinds, "text", "text"]
    assert (found[0]["caption"], found[-1]["text"]) == ("/ziek", "hallo")
    with pytest.raises(SimulationError, match="nobody sends a whale here"):
        linda.sends("whale")


async def test_blocking_and_kicking_are_told(telegram, updates):
    """The bot's own place comes as `my_chat_member`."""
    linda = telegram.user("Linda", started=True)
    group = telegram.group("Groep 5", linda)
    linda.blocks()
    linda.unblocks()
    group.kicks_bot()
    told = [update["my_chat_member"] for update in await updates()]
    assert [(each["chat"]["id"], each["new_chat_member"]["status"]) for each in told] == [
        (linda.id, "kicked"),
        (linda.id, "member"),
        (group.id, "kicked"),
    ]


async def test_a_link_lets_one_in(telegram, bot_api):
    """The second who uses it is refused; a revoked link lets in nobody."""
    linda, joost = telegram.user("Linda"), telegram.user("Joost")
    group = telegram.group("Groep 5", bot="administrator")
    link = (await bot_api("createChatInviteLink", chat_id=group.id, member_limit=1))["result"]["invite_link"]
    linda.joins(link=link)
    assert linda.id in group.members()
    with pytest.raises(SimulationError, match="no longer valid"):
        joost.joins(link=link)
    primary = (await bot_api("exportChatInviteLink", chat_id=group.id))["result"]
    await bot_api("exportChatInviteLink", chat_id=group.id)
    with pytest.raises(SimulationError, match="no longer valid"):
        joost.joins(link=primary)


async def test_a_join_request_opens_the_private_chat_and_is_decided_once(telegram, bot_api, updates):
    """Who asks may be written to for five minutes; approving twice is refused."""
    linda = telegram.user("Linda")
    group = telegram.group("Groep 5", bot="administrator")
    linda.joins(link=group.link(creates_join_request=True))
    (request,) = await updates()
    assert request["chat_join_request"]["user_chat_id"] == linda.id
    assert (await bot_api("sendMessage", chat_id=linda.id, text="Wie bent u?"))["ok"]
    assert group.requests() == [linda.id]
    decided = [await bot_api("approveChatJoinRequest", chat_id=group.id, user_id=linda.id) for _ in range(2)]
    assert (decided[0]["ok"], decided[1]["description"]) == (True, "Bad Request: USER_ALREADY_PARTICIPANT")
    assert (group.requests(), linda.id in group.members()) == ([], True)
    telegram.settings(ahead=301)
    refusal = (await bot_api("sendMessage", chat_id=linda.id, text="Welkom"))["description"]
    assert refusal == "Forbidden: bot can't initiate conversation with a user"


async def test_a_chat_is_described(telegram, bot_api):
    """Chat, administrators, members and the bot's commands can be asked for."""
    linda = telegram.user("Linda")
    group = telegram.group("Groep 5", linda, bot="administrator", rights=["can_pin_messages"])
    sent = (await bot_api("sendMessage", chat_id=group.id, text="Dag"))["result"]["message_id"]
    assert (await bot_api("pinChatMessage", chat_id=group.id, message_id=sent))["ok"]
    assert (await bot_api("getChat", chat_id=group.id))["result"]["pinned_message"]["text"] == "Dag"
    (administrator,) = (await bot_api("getChatAdministrators", chat_id=group.id))["result"]
    assert (administrator["can_pin_messages"], administrator["can_invite_users"]) == (True, False)
    assert (await bot_api("getChatMember", chat_id=group.id, user_id=linda.id))["result"]["status"] == "member"
    assert (await bot_api("getChatMemberCount", chat_id=group.id))["result"] == 2
    assert (await bot_api("leaveChat", chat_id=group.id))["ok"]
    refusal = (await bot_api("sendMessage", chat_id=group.id, text="x"))["description"]
    assert refusal == "Forbidden: bot is not a member of the supergroup chat"


async def test_a_worlds_clock_can_be_ahead(telegram, updates):
    """What happens is dated by it."""
    linda = telegram.user("Linda")
    linda.writes("nu")
    telegram.settings(ahead=86_400)
    linda.writes("morgen")
    now, tomorrow = (update["message"]["date"] for update in await updates())
    assert 86_400 <= tomorrow - now < 86_460


async def test_a_poll_whose_caller_is_gone_is_marked(telegram, bot_api):
    """As when the bot is killed; the update waits for the next poll."""
    poll = asyncio.create_task(bot_api("getUpdates", timeout=30))
    await telegram.until(lambda: telegram.polls() == 1)
    poll.cancel()
    await telegram.until(lambda: telegram.calls("getUpdates")[0].get("gone"))
    written = telegram.user("Linda").writes("hoi")["update_id"]
    assert [update["update_id"] for update in (await bot_api("getUpdates"))["result"]] == [written]


async def test_a_crowd_is_reached_and_counted(telegram, bot_api):
    """Many people at once, and how many sends were really done."""
    crowd = telegram.crowd(50)
    crowd[7].blocks()
    await asyncio.gather(*(bot_api("sendMessage", chat_id=person.id, text="Dag") for person in crowd))
    assert (telegram.count("sendMessage"), telegram.count("sendMessage", done=True)) == (50, 49)
    assert (crowd[0].texts(), crowd[7].texts(), len(telegram.sent())) == (["Dag"], [], 49)


def test_worlds_do_not_see_each_other(telegram_server):
    """Two tokens, two worlds."""
    one, two = TelegramWorld(telegram_server.address), TelegramWorld(telegram_server.address)
    one.user("Linda").writes("hoi")
    assert (len(one.waiting()), two.waiting(), two.state()["users"]) == (1, [], [])
    assert [one.close(), two.close()] == [[], []]


async def test_who_is_let_in_or_put_out_is_announced(telegram, bot_api, updates):
    """An administrator hears of members by `chat_member`, and of its own leaving."""
    linda, joost = telegram.user("Linda"), telegram.user("Joost")
    group = telegram.group("Groep 5", joost, bot="administrator")
    await updates(allowed_updates=EVERYTHING)
    linda.joins(link=group.link(creates_join_request=True))
    (request,) = await updates()
    await bot_api("approveChatJoinRequest", chat_id=group.id, user_id=linda.id)
    await bot_api("banChatMember", chat_id=group.id, user_id=joost.id)
    await bot_api("unbanChatMember", chat_id=group.id, user_id=joost.id, only_if_banned=True)
    await bot_api("leaveChat", chat_id=group.id)
    told = await updates(offset=request["update_id"] + 1)
    changes = [update.get("chat_member", update.get("my_chat_member")) for update in told if "message" not in update]
    places = [change["new_chat_member"] for change in changes]
    assert [(place["user"]["first_name"], place["status"]) for place in places] == [
        ("Linda", "member"),
        ("Joost", "kicked"),
        ("Joost", "left"),
        ("Schoolbot", "left"),
    ]
    assert changes[0]["via_join_request"]
    messages = [update["message"] for update in told if "message" in update]
    assert ["new_chat_members" in messages[0], "left_chat_member" in messages[1]] == [True, True]


async def test_a_request_can_be_declined(telegram, bot_api):
    """Who was declined is not let in by a later approval."""
    linda = telegram.user("Linda")
    group = telegram.group("Groep 5", bot="administrator")
    linda.joins(link=group.link(creates_join_request=True))
    assert (await bot_api("declineChatJoinRequest", chat_id=group.id, user_id=linda.id))["ok"]
    refusal = (await bot_api("approveChatJoinRequest", chat_id=group.id, user_id=linda.id))["description"]
    assert refusal == "Bad Request: HIDE_REQUESTER_MISSING"


async def test_a_restricted_bot_may_not_write(telegram, bot_api):
    """It is still in the group, and told of its place."""
    group = telegram.group("Groep 5")
    group.gives_bot("restricted", ["can_send_photos"])
    refusal = (await bot_api("sendMessage", chat_id=group.id, text="x"))["description"]
    assert refusal == "Bad Request: not enough rights to send text messages to the chat"
    me = telegram.state()["bot"]["id"]
    assert (await bot_api("getChatMember", chat_id=group.id, user_id=me))["result"]["status"] == "restricted"


async def test_invite_links_keep_their_rules(telegram, bot_api):
    """Limits, ends, names and approval go together as Telegram has them."""
    group = telegram.group("Groep 5", bot="administrator")
    wrong = [
        {"name": "x" * 33},
        {"member_limit": 1, "creates_join_request": True},
        {"member_limit": 100_000},
        {"expire_date": 1},
    ]
    told = [(await bot_api("createChatInviteLink", chat_id=group.id, **settings))["description"] for settings in wrong]
    assert told == [
        "Bad Request: INVITE_LINK_NAME_TOO_LONG",
        "Bad Request: member limit can't be specified for links requiring administrator approval",
        "Bad Request: USAGE_LIMIT_INVALID",
        "Bad Request: EXPIRE_DATE_INVALID",
    ]
    link = (await bot_api("createChatInviteLink", chat_id=group.id, name="Ouders"))["result"]["invite_link"]
    assert (await bot_api("revokeChatInviteLink", chat_id=group.id, invite_link=link))["result"]["is_revoked"]
    with pytest.raises(SimulationError, match="no longer valid"):
        telegram.user("Linda").joins(link=link)


async def test_an_old_screen_still_has_its_buttons(telegram, bot_api, updates):
    """A press of a button that was taken away, or whose message is gone, reaches the bot."""
    linda = telegram.user("Linda", started=True)
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]}
    sent = (await bot_api("sendMessage", chat_id=linda.id, text="Goed?", reply_markup=markup))["result"]["message_id"]
    await bot_api("deleteMessage", chat_id=linda.id, message_id=sent)
    linda.presses(data="1", message_id=sent)
    (update,) = await updates()
    assert (update["callback_query"]["data"], update["callback_query"]["message"]["date"]) == ("1", 0)
