"""What people do on the fake server reaches the bot as at Telegram: by polling, by webhook, or not at all."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from .telegram.client import SimulationError, TelegramWorld

Call = Callable[..., Any]
EVERYTHING = ["message", "edited_message", "callback_query", "my_chat_member", "chat_member", "chat_join_request"]


@pytest.fixture
def updates(bot_api: Call) -> Call:
    """Give a function that asks for updates and gives them."""

    async def ask(**parameters: Any) -> Any:
        return (await bot_api("getUpdates", **parameters))["result"]

    return ask


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
