"""The fake Bot API server answers, refuses and fails as Telegram does, and lets no wrong call pass."""

import json
import re

import aiohttp
import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from .telegram.client import SimulationError, TelegramWorld
from .telegram.process import TelegramServer


async def test_an_unmodified_client_works(telegram):
    """python-telegram-bot starts, hears, answers, changes, removes, uploads and fetches."""
    linda = telegram.user("Linda", last_name="de Vries")
    linda.writes("/start ABC")
    keyboard = InlineKeyboardMarkup([[InlineKeyboardButton("Versturen", callback_data="q:1")]])
    async with Bot(
        telegram.token, base_url=f"{telegram.address}/bot", base_file_url=f"{telegram.address}/file/bot"
    ) as bot:
        (heard,) = await bot.get_updates(timeout=5)
        assert (heard.message.text, heard.effective_user.first_name) == ("/start ABC", "Linda")
        sent = await bot.send_message(linda.id, "<b>Dag</b>", parse_mode="HTML", reply_markup=keyboard)
        press = linda.presses("Versturen")
        (pressed,) = await bot.get_updates(offset=heard.update_id + 1, timeout=5)
        assert pressed.callback_query.data == "q:1"
        await pressed.callback_query.answer("Verstuurd")
        await pressed.callback_query.edit_message_text("Klaar")
        assert linda.answer_to(press) == {"text": "Verstuurd", "show_alert": False}
        assert linda.texts() == ["Klaar"]
        await bot.delete_messages(linda.id, [sent.message_id])
        photo = await bot.send_photo(linda.id, b"\xff\xd8\xff", caption="foto")
        file = await bot.get_file(photo.photo[-1].file_id)
        assert await file.download_as_bytearray() == b"\xff\xd8\xff"
    assert linda.texts() == ["foto"]
    assert [done["method"] for done in telegram.calls()][:3] == ["getMe", "getUpdates", "sendMessage"]


@pytest.mark.parametrize("form", ["query", "json", "urlencoded", "multipart"])
async def test_every_way_to_pass_parameters_is_read(telegram, form):
    """Objects in a form are JSON within a text."""
    linda = telegram.user("Linda", started=True)
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]}
    fields = {
        "chat_id": str(linda.id),
        "text": "Dag",
        "disable_notification": "true",
        "reply_markup": json.dumps(markup),
    }
    multipart = aiohttp.MultipartWriter("form-data")
    for name, value in fields.items():
        multipart.append(value).set_content_disposition("form-data", name=name)
    sent = {
        "query": {"params": fields},
        "json": {"json": {**fields, "chat_id": linda.id, "disable_notification": True, "reply_markup": markup}},
        "urlencoded": {"data": fields},
        "multipart": {"data": multipart},
    }[form]
    verb = "GET" if form == "query" else "POST"
    async with (
        aiohttp.ClientSession() as session,
        session.request(verb, f"{telegram.bot_url}/sendMessage", **sent) as answer,
    ):
        assert markup == (await answer.json())["result"]["reply_markup"]
    assert linda.buttons() == ["Ja"]


@pytest.mark.parametrize(
    ("method", "parameters", "violation"),
    [
        ("sendMessage", {"text": "x"}, "sendMessage: Bad Request: chat_id: Field required"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "colour": "red"},
            "sendMessage: Bad Request: unknown fields: colour",
        ),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "reply_markup": {"inline_keyboard": [[{"text": "x", "data": "1"}]]}},
            "sendMessage: Bad Request: unknown fields: reply_markup.inline_keyboard.0.0.data",
        ),
        ("sendMessage", {"chat_id": 1, "text": 5}, "sendMessage: Bad Request: text: Input should be a valid string"),
        (
            "sendMessage",
            {"chat_id": 1, "text": "x", "message_thread_id": 5},
            "sendMessage: Not Implemented: the parameter message_thread_id is not simulated",
        ),
        (
            "sendMessage",
            {"chat_id": 1001, "text": "*x*", "parse_mode": "MarkdownV2"},
            "sendMessage: Not Implemented: parse_mode=MarkdownV2; use HTML is not simulated",
        ),
        (
            "sendPoll",
            {"chat_id": 1, "question": "x", "options": [{"text": "a"}]},
            "sendPoll: Not Implemented: this method is not simulated",
        ),
        ("sendLove", {}, "sendlove: no such method"),
        (
            "setWebhook",
            {"url": "https://example.com/hook"},
            "setWebhook: Not Implemented: a webhook outside this machine is not simulated",
        ),
    ],
)
async def test_a_wrong_call_is_a_violation(telegram, bot_api, method, parameters, violation):
    """What Telegram does not document, and what this server does not imitate, fails a test at its end."""
    telegram.user("Linda", started=True)
    assert not (await bot_api(method, **parameters))["ok"]
    assert [violation] == telegram.violations(clear=True)


async def test_a_violation_fails_the_test_at_its_end(telegram_server):
    """The world gives its violations when it ends; the fixture demands that there are none."""
    world = TelegramWorld(telegram_server.address)
    async with aiohttp.ClientSession() as session, session.get(f"{world.bot_url}/sendLove") as answer:
        assert (answer.status, (await answer.json())["description"]) == (404, "Not Found: method not found")
    assert world.close() == ["sendlove: no such method"]


async def test_a_method_that_answers_true_is_checked_and_answered(bot_api):
    """Where the real answer is a plain True, nothing is made up."""
    assert await bot_api("setMyName", name="School") == {"ok": True, "result": True}


async def test_an_unknown_token_is_unauthorized(telegram):
    """As is one whose world has ended."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"{telegram.address}/bot1:nobody/getMe") as answer,
    ):
        assert answer.status == 401
        assert await answer.json() == {"ok": False, "error_code": 401, "description": "Unauthorized"}


REFUSALS = [
    ("sendMessage", {"chat_id": "", "text": "x"}, "Bad Request: chat_id is empty"),
    ("sendMessage", {"chat_id": 9, "text": "x"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "@nobody", "text": "x"}, "Bad Request: chat not found"),
    ("sendMessage", {"chat_id": "linda", "text": ""}, "Bad Request: message text is empty"),
    ("sendMessage", {"chat_id": "linda", "text": " \n"}, "Bad Request: text must be non-empty"),
    ("sendMessage", {"chat_id": "linda", "text": "x" * 4097}, "Bad Request: message is too long"),
    ("sendMessage", {"chat_id": "linda", "text": "x", "parse_mode": "RTF"}, "Bad Request: unsupported parse_mode"),
    (
        "sendMessage",
        {"chat_id": "linda", "text": "<b>", "parse_mode": "HTML"},
        "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"",
    ),
    (
        "sendMessage",
        {"chat_id": "linda", "text": "x", "reply_parameters": {"message_id": 99}},
        "Bad Request: message to be replied not found",
    ),
    ("sendMessage", {"chat_id": "stranger", "text": "x"}, "Forbidden: bot can't initiate conversation with a user"),
    ("sendMessage", {"chat_id": "blocker", "text": "x"}, "Forbidden: bot was blocked by the user"),
    ("sendMessage", {"chat_id": "gone", "text": "x"}, "Forbidden: user is deactivated"),
    ("sendMessage", {"chat_id": "kicked", "text": "x"}, "Forbidden: bot was kicked from the supergroup chat"),
    ("sendMessage", {"chat_id": "left", "text": "x"}, "Forbidden: bot is not a member of the supergroup chat"),
    ("sendMessage", {"chat_id": "moved", "text": "x"}, "Bad Request: group chat was upgraded to a supergroup chat"),
    ("editMessageText", {"chat_id": "linda", "message_id": 99, "text": "x"}, "Bad Request: message to edit not found"),
    ("editMessageText", {"chat_id": "linda", "message_id": 1, "text": "x"}, "Bad Request: message can't be edited"),
    ("editMessageText", {"chat_id": "linda", "text": "x"}, "Bad Request: message identifier is not specified"),
    (
        "editMessageText",
        {"chat_id": "linda", "message_id": 2, "text": "Dag"},
        (
            "Bad Request: message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        ),
    ),
    ("deleteMessage", {"chat_id": "linda", "message_id": 99}, "Bad Request: message to delete not found"),
    ("deleteMessage", {"chat_id": "group", "message_id": 1}, "Bad Request: message can't be deleted for everyone"),
    (
        "deleteMessages",
        {"chat_id": "linda", "message_ids": [*range(101)]},
        "Bad Request: too many message identifiers specified",
    ),
    (
        "answerCallbackQuery",
        {"callback_query_id": "1"},
        "Bad Request: query is too old and response timeout expired or query ID is invalid",
    ),
    ("createChatInviteLink", {"chat_id": "group"}, "Bad Request: not enough rights to manage chat invite link"),
    (
        "pinChatMessage",
        {"chat_id": "group", "message_id": 1},
        "Bad Request: not enough rights to manage pinned messages in the chat",
    ),
    ("getChatMember", {"chat_id": "group", "user_id": 9}, "Bad Request: invalid user_id specified"),
    ("getFile", {"file_id": "x"}, "Bad Request: invalid file_id"),
    ("setMyCommands", {"commands": [{"command": "Ziek", "description": "x"}]}, "Bad Request: BOT_COMMAND_INVALID"),
    (
        "setWebhook",
        {"url": "http://127.0.0.1:9/", "secret_token": "a b"},
        "Bad Request: secret token contains unallowed characters",
    ),
]


@pytest.mark.parametrize(("method", "parameters", "description"), REFUSALS)
async def test_refusals_are_in_telegrams_own_words(telegram, bot_api, method, parameters, description):
    """Code and description are those that a bot meets in the world."""
    linda, stranger = telegram.user("Linda"), telegram.user("Vreemde")
    blocker, gone = telegram.user("Boos", started=True), telegram.user("Weg", started=True)
    linda.writes("hoi")
    await bot_api("sendMessage", chat_id=linda.id, text="Dag")
    blocker.blocks()
    gone.deletes_account()
    group = telegram.group("Groep 5", linda)
    linda.writes("hallo allemaal", group)
    moved = telegram.group("Oud", kind="group")
    moved.migrates()
    chats = {
        "linda": linda,
        "stranger": stranger,
        "blocker": blocker,
        "gone": gone,
        "group": group,
        "kicked": telegram.group("Kwijt", bot="kicked"),
        "left": telegram.group("Verlaten", bot="left"),
        "moved": moved,
    }
    if parameters.get("chat_id") in chats:
        parameters = {**parameters, "chat_id": chats[parameters["chat_id"]].id}
    answer = await bot_api(method, **parameters)
    assert (False, description) == (answer["ok"], answer["description"])
    assert {"Bad Request": 400, "Forbidden": 403}[description.partition(":")[0]] == answer["error_code"]


async def test_a_moved_group_says_where_to(telegram, bot_api):
    """The new address is in the parameters, and works."""
    group = telegram.group("Groep 5", kind="group")
    new = group.migrates()
    refusal = await bot_api("sendMessage", chat_id=group.id, text="x")
    assert {"migrate_to_chat_id": new.id} == refusal["parameters"]
    assert (await bot_api("sendMessage", chat_id=new.id, text="x"))["ok"]
    assert new.texts() == ["x"]


async def test_a_press_is_answered_once_and_in_time(telegram, bot_api):
    """The second answer, and one that comes too late, are refused."""
    linda = telegram.user("Linda", started=True)
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]}
    await bot_api("sendMessage", chat_id=linda.id, text="Goed?", reply_markup=markup)
    first, second = linda.presses("Ja"), linda.presses(data="1")
    telegram.do("expire", query_id=second)
    answered = [
        (await bot_api("answerCallbackQuery", callback_query_id=query))["ok"] for query in (first, first, second)
    ]
    assert answered == [True, False, False]
    with pytest.raises(SimulationError, match="no such button: Nee"):
        linda.presses("Nee")


async def test_an_edit_without_keyboard_takes_the_keyboard_away(telegram, bot_api):
    """The log keeps what was sent; the chat shows what stands."""
    linda = telegram.user("Linda", started=True)
    markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "1"}]]}
    sent = (await bot_api("sendMessage", chat_id=linda.id, text="Goed?", reply_markup=markup))["result"]
    await bot_api("editMessageText", chat_id=linda.id, message_id=sent["message_id"], text="Klaar")
    assert (linda.buttons(), linda.last()["text"], linda.last()["edits"]) == ([], "Klaar", 1)
    assert [message["text"] for message in telegram.sent()] == ["Goed?"]


async def test_others_messages_need_the_right_to_delete(telegram, bot_api):
    """An own message goes within 48 hours without any right."""
    linda = telegram.user("Linda", started=True)
    group = telegram.group("Groep 5", linda)
    written = linda.writes("hallo", group)["message_id"]
    own = (await bot_api("sendMessage", chat_id=group.id, text="Dag"))["result"]["message_id"]
    old = (await bot_api("sendMessage", chat_id=group.id, text="Lang geleden"))["result"]["message_id"]
    telegram.do("age", chat_id=group.id, message_id=old, seconds=49 * 3600)
    gone = [
        (await bot_api("deleteMessage", chat_id=group.id, message_id=number))["ok"] for number in (written, own, old)
    ]
    assert gone == [False, True, False]
    group.gives_bot("administrator", ["can_delete_messages"])
    assert (await bot_api("deleteMessages", chat_id=group.id, message_ids=[written, old, 99]))["ok"]
    assert group.messages() == []


async def test_files_are_given_to_their_own_bot_only(telegram, telegram_server):
    """Another token is unauthorized; what is not there is not found."""
    linda = telegram.user("Linda")
    linda.sends("photo", data=b"bytes")
    file_id = linda.messages()[0]["photo"][-1]["file_id"]
    async with aiohttp.ClientSession() as session:
        got = []
        for token, path in ((telegram.token, file_id), (telegram.token, "other"), ("1:other", file_id)):
            async with session.get(f"{telegram_server.address}/file/bot{token}/photos/{path}.jpg") as answer:
                got.append((answer.status, await answer.read() == b"bytes"))
    assert got == [(200, True), (404, False), (401, False)]


@pytest.mark.parametrize(
    ("body", "description"),
    [(b"{", "Bad Request: can't parse JSON object"), (b"[]", "Bad Request: JSON object expected")],
)
async def test_a_body_that_is_no_object_is_refused(telegram, body, description):
    """Nothing is done."""
    headers = {"Content-Type": "application/json"}
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{telegram.bot_url}/getMe", data=body, headers=headers) as answer,
    ):
        assert (answer.status, (await answer.json())["description"]) == (400, description)


@pytest.mark.parametrize(
    ("action", "fields", "reason"),
    [
        ("dance", {}, "no such action: dance"),
        ("write", {"user_id": 9, "text": "x"}, "no such user: 9"),
        ("write", {"chat_id": 9, "text": "x"}, "no such chat: 9"),
        ("write", {"user_id": 1001, "text": ""}, "a person's program sends 1 to 4096 UTF-16 units"),
        ("write", {"user_id": 1001, "chat_id": -1000000000001, "text": "x"}, "user 1001 is not in this chat"),
        ("press", {"user_id": 1001, "chat_id": -1000000000001, "text": "x"}, "user 1001 is not in this chat"),
        ("group", {"title": "x", "kind": "club"}, "no such kind of chat: club"),
        ("group", {"title": "x", "rights": ["can_fly"]}, "no such right: can_fly"),
        ("join", {"user_id": 1001, "link": "https://t.me/+x"}, "no such link"),
        ("migrate", {"chat_id": -1000000000001}, "only a basic group becomes a supergroup"),
        ("settings", {"weather": "fair"}, "unexpected keyword argument 'weather'"),
    ],
)
def test_a_test_that_asks_for_what_cannot_be_fails_at_once(telegram, action, fields, reason):
    """The error says what is wrong with the test."""
    telegram.user("Linda")
    telegram.group("Groep 5")
    with pytest.raises(SimulationError, match=re.escape(reason)):
        telegram.do(action, **fields)


def test_the_server_stops_with_its_starter():
    """The end of its input ends it, so that no test session leaves one behind."""
    with TelegramServer() as server:
        world = TelegramWorld(server.address)
        assert world.close() == []
    with pytest.raises(OSError, match="refused"):
        TelegramWorld(server.address)
