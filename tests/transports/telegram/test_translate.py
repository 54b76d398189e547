"""Telegram's updates, told in neutral words."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest

from groupbot.transports.base import Unreadable
from groupbot.transports.telegram.translate import ALLOWED_UPDATES, Me, translate
from handlers.model.events import (
    Account,
    Chat,
    ChatMoved,
    Event,
    Happening,
    Media,
    Membership,
    MemberStatus,
    Message,
    Press,
    Sender,
)
from tests.transports.telegram.updates import (
    ANONYMOUS,
    BOT,
    CHANNEL,
    LINDA,
    PRIVATE,
    SUPERGROUP,
    Json,
    member,
    message,
    update,
)

ME = Me(42, "SchoolBot")
NOW = datetime(2026, 11, 23, 8, 3, tzinfo=UTC)
HOME = Chat("telegram", "1001")
CLASS = Chat("telegram", "-1000000000005", "group")
WHOLE_SCHOOL = Chat("telegram", "-1000000000009", "channel")
PARENT = Sender(Account("telegram", "1001"), "nl")


def told(raw: object) -> list[Happening]:
    """Translate an update that can be read."""
    events = translate(raw, ME, NOW)
    assert all(isinstance(event, Event) for event in events)
    return [event.what for event in events if isinstance(event, Event)]


def one(raw: object) -> Any:
    """Translate an update that tells one thing."""
    [what] = told(raw)
    return what


def key(raw: object) -> str:
    """Give the key of an update's only event."""
    [incoming] = translate(raw, ME, NOW)
    return incoming.key


def test_a_message_says_who_wrote_what_where() -> None:
    """Chat, account, language, id and text are kept; the time is when it came in."""
    [event] = translate(update(), ME, NOW)
    assert event == Event("telegram:500:4f707c", "telegram:1001", NOW, Message(HOME, PARENT, "7", "hallo"))


@pytest.mark.parametrize(
    ("fields", "content"),
    [
        ({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]}, "photo"),
        ({"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}}, "voice"),
        ({"audio": {"file_id": "a", "file_unique_id": "b", "duration": 1}}, "voice"),
        ({"video": {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1, "duration": 1}}, "video"),
        ({"video_note": {"file_id": "a", "file_unique_id": "b", "length": 1, "duration": 1}}, "video"),
        ({"document": {"file_id": "a", "file_unique_id": "b"}}, "document"),
        (
            {
                "document": {"file_id": "a", "file_unique_id": "b"},
                "animation": {"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1, "duration": 1},
            },
            "video",
        ),
        ({"location": {"longitude": 5.0, "latitude": 53.0}}, "location"),
        ({"contact": {"phone_number": "1", "first_name": "x"}}, "contact"),
        ({"dice": {"emoji": "🎲", "value": 3}}, "other"),
        ({"something_new": {"a": 1}}, "other"),
    ],
)
def test_what_is_no_text_is_named(fields: Json, content: str) -> None:
    """A message that the bot cannot read still comes in, so that nobody is left without an answer."""
    what = one(update(content=message(**fields)))
    assert (what.content, what.text) == (content, "")


def test_a_caption_is_a_text() -> None:
    """What stands under a photo is what was written."""
    photo = [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]
    what = one(update(content=message(photo=photo, caption="/bericht hoi")))
    assert (what.content, what.text, what.command) == ("photo", "/bericht hoi", "bericht")


def test_an_edit_is_marked() -> None:
    """A changed message says so, with a key of its own."""
    raw = update("edited_message", message(text="anders", edit_date=1_800_000_009))
    assert one(raw) == Message(HOME, PARENT, "7", "anders", edited=True)
    assert key(raw) == "telegram:500:30419d"


@pytest.mark.parametrize(
    ("chat", "sender", "fields"),
    [
        (SUPERGROUP, ANONYMOUS, {"sender_chat": SUPERGROUP}),
        (SUPERGROUP, ANONYMOUS, {}),
        (SUPERGROUP, LINDA, {"sender_chat": CHANNEL}),
        (SUPERGROUP, {"id": 136817688, "is_bot": True, "first_name": "Channel"}, {"sender_chat": CHANNEL}),
        (SUPERGROUP, {"id": 777000, "is_bot": False, "first_name": "Telegram"}, {"is_automatic_forward": True}),
        (SUPERGROUP, {"id": 4711, "is_bot": True, "first_name": "Another bot"}, {}),
        (SUPERGROUP, None, {}),
    ],
)
def test_who_hides_is_nobody(chat: Json, sender: Json | None, fields: Json) -> None:
    """An anonymous administrator, a chat and another bot have no account here, so they are never staff."""
    assert one(update(content=message(chat, sender, text="/bericht", **fields))).sender == Sender(None)


@pytest.mark.parametrize(("kind", "edited"), [("channel_post", False), ("edited_channel_post", True)])
def test_a_channel_speaks_for_itself(kind: str, edited: bool) -> None:
    """A post in a channel has no sender."""
    what = one(update(kind, message(CHANNEL, None, text="hallo", sender_chat=CHANNEL)))
    assert what == Message(WHOLE_SCHOOL, Sender(None), "7", "hallo", edited=edited)


@pytest.mark.parametrize(
    ("language", "expected"), [("nl", "nl"), ("pt-BR", "pt"), ("EN", "en"), ("", None), (None, None)]
)
def test_a_language_is_two_letters(language: str | None, expected: str | None) -> None:
    """What Telegram says of the person's language is kept without its region."""
    sender = {**LINDA, "language_code": language}
    assert one(update(content=message(sender=sender, text="x"))).sender.language == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("/post@SchoolBot", "/post"),
        ("/post@schoolbot  Hallo\nallemaal", "/post  Hallo\nallemaal"),
        ("/start ABCD-EFGH", "/start ABCD-EFGH"),
        ("/ a@b", "/ a@b"),
        ("mail a@b.example", "mail a@b.example"),
        ("a \ud83d\ude00 \ud83d", "a 😀 \ufffd"),
    ],
)
def test_a_command_for_this_bot_loses_the_address(text: str, expected: str) -> None:
    """`/post@schoolbot` is `/post`; other texts stay as they are, but for half characters."""
    assert one(update(content=message(text=text))).text == expected


def test_a_command_for_another_bot_is_not_ours() -> None:
    """`/post@otherbot` is nothing to this bot."""
    assert told(update(content=message(SUPERGROUP, text="/post@OtherBot hallo"))) == []


def test_a_press_is_a_token_and_a_choice() -> None:
    """The button's data are divided at the first colon."""
    query = {"id": "987", "from": LINDA, "chat_instance": "1", "message": message(), "data": "tok:class:5"}
    raw = update("callback_query", query)
    assert one(raw) == Press(HOME, PARENT, "987", "tok", "class:5")
    assert key(raw) == "telegram:500:55c807"


def test_a_press_under_an_old_message_is_a_press() -> None:
    """Of a message that is too old Telegram gives only the id."""
    old = {"message_id": 7, "date": 0, "chat": SUPERGROUP}
    query = {"id": "987", "from": LINDA, "chat_instance": "1", "message": old, "data": "tok"}
    assert one(update("callback_query", query)) == Press(CLASS, PARENT, "987", "tok", "")


@pytest.mark.parametrize("missing", ["message", "data"])
def test_a_press_of_no_button_of_ours_is_nothing(missing: str) -> None:
    """Games and inline messages are not made by this bot."""
    query = {"id": "987", "from": LINDA, "chat_instance": "1", "message": message(), "data": "tok:yes"}
    del query[missing]
    assert told(update("callback_query", query)) == []


@pytest.mark.parametrize(
    ("status", "fields", "expected"),
    [
        ("creator", {}, "administrator"),
        ("administrator", {}, "administrator"),
        ("member", {}, "member"),
        ("restricted", {"is_member": True}, "member"),
        ("restricted", {"is_member": False}, "left"),
        ("left", {}, "left"),
        ("kicked", {}, "blocked"),
    ],
)
def test_a_change_of_membership_is_told(status: str, fields: Json, expected: MemberStatus) -> None:
    """What somebody is in a group now, in neutral words."""
    what = one(update("chat_member", member(status, LINDA, **fields)))
    assert what == Membership(CLASS, Account("telegram", "1001"), expected)


def test_a_person_who_blocks_the_bot_is_told() -> None:
    """In a private chat it is the bot whose membership ends."""
    what = one(update("my_chat_member", member("kicked", BOT, PRIVATE)))
    assert what == Membership(HOME, Account("telegram", "42"), "blocked", bot=True)


def test_people_who_come_and_go_are_told() -> None:
    """Each new member is an event with a key of its own."""
    anna = {"id": 1002, "is_bot": False, "first_name": "Anna"}
    came = translate(update(content=message(SUPERGROUP, new_chat_members=[LINDA, anna, BOT])), ME, NOW)
    accounts = [Account("telegram", number) for number in ("1001", "1002", "42")]
    assert [each.what for each in came if isinstance(each, Event)] == [
        Membership(CLASS, accounts[0], "member"),
        Membership(CLASS, accounts[1], "member"),
        Membership(CLASS, accounts[2], "member", bot=True, title="Groep 5"),
    ]
    assert [each.key for each in came] == [
        "telegram:500:4f707c",
        "telegram:500:4f707c:1",
        "telegram:500:4f707c:2",
    ]
    left = one(update(content=message(SUPERGROUP, left_chat_member=LINDA)))
    assert left == Membership(CLASS, accounts[0], "left")


def test_a_group_that_moves_is_told_from_both_sides() -> None:
    """The old group names its new address, the new one its old."""
    group = {"id": -5, "type": "group", "title": "Groep 5"}
    moved = ChatMoved(Chat("telegram", "-5", "group"), CLASS)
    assert one(update(content=message(group, migrate_to_chat_id=-1000000000005))) == moved
    assert one(update(content=message(SUPERGROUP, migrate_from_chat_id=-5))) == moved


def test_what_only_happened_in_the_chat_is_nothing() -> None:
    """A new title is no message that waits for an answer."""
    assert told(update(content=message(SUPERGROUP, new_chat_title="Groep 6"))) == []
    assert told({"update_id": 1, "poll_answer": {"poll_id": "1", "option_ids": [0], "user": LINDA}}) == []


@pytest.mark.parametrize(
    "raw",
    [
        update(content={"text": "zonder chat"}),
        update(content={**message(text="x"), "date": "gisteren"}),
        update(content={**message(text="x"), "message_id": "zeven"}),
        update(content=message({"id": "x", "type": "private"}, text="x")),
        update(content=message({"id": 1, "type": "cellar"}, text="x")),
        update("chat_member", {**member("member", LINDA), "new_chat_member": {"status": "ghost", "user": LINDA}}),
        {"message": message(text="x")},
        ["no", "object"],
        "text",
        None,
    ],
)
def test_what_cannot_be_read_is_kept(raw: object) -> None:
    """An invalid update becomes something that can be set aside, with a key that its repeat shares."""
    [first], [second] = translate(raw, ME, NOW), translate(raw, ME, NOW)
    assert isinstance(first, Unreadable)
    assert first == second
    assert first.raw.isascii()
    assert "gisteren" not in first.error


def test_a_repeat_has_the_same_key_and_another_update_has_not() -> None:
    """Id and time together tell updates apart, also when ids begin again below old ones."""
    first = update(content=message(text="x"))
    assert key(first) == key(dict(first))
    assert key(first) != key(update(content=message(text="x"), number=501))
    assert key(first) != key(update(content={**message(text="x"), "date": 1_800_700_000}))


@pytest.mark.parametrize("kind", ALLOWED_UPDATES)
def test_a_key_holds_no_account(kind: str) -> None:
    """Keys are kept in the open: no number of a person or chat stands in them, however it is written."""
    account, chance = 7_310_455_101, 2_345_678_901
    person = {**LINDA, "id": account}
    home, speaks = {**PRIVATE, "id": account}, {**CHANNEL, "id": -account}
    press = str(account << 32 | chance)
    contents: Json = {
        "callback_query": {"id": press, "from": person, "chat_instance": "1", "message": message(), "data": "t:c"},
        "my_chat_member": member("kicked", person, home),
        "chat_member": member("member", person),
    }
    written = message(home, person, text="x", sender_chat=speaks, new_chat_members=[person, person])
    raw = update(kind, contents.get(kind, written))
    readable, unreadable = translate(raw, ME, NOW), translate({**raw, "update_id": "x"}, ME, NOW)
    assert readable
    for each in (*readable, *unreadable):
        assert not {str(account), f"{account:x}", press, f"{int(press):x}"} & set(re.split(r"[:\-]", each.key))
        assert len(each.key) < 40


def test_a_press_fits_every_account() -> None:
    """Its mark has fewer bits than the chance in its id, so nobody can find the account by trying."""
    query = {"id": str(7_310_455_101 << 32), "from": LINDA, "chat_instance": "1", "message": message(), "data": "t:c"}
    mark = key(update("callback_query", query)).rpartition(":")[2]
    assert len(mark) * 4 <= 32 - 8


def test_an_update_without_a_time_is_known_by_all_it_holds() -> None:
    """A malformed update keeps apart from others with its id."""
    assert key({"update_id": 5, "message": {"a": 1}}) != key({"update_id": 5, "message": {"a": 2}})
    assert key({"update_id": 5, "message": {"date": "x" * 99}}).startswith("telegram:5:")


def test_every_kind_that_is_asked_for_is_known() -> None:
    """Telegram is asked for nothing that would be dropped."""
    contents: Json = {
        "callback_query": {"id": "1", "from": LINDA, "chat_instance": "1", "message": message(), "data": "t:c"},
        "my_chat_member": member("member", BOT),
        "chat_member": member("member", LINDA),
    }
    for kind in ALLOWED_UPDATES:
        assert len(told(update(kind, contents.get(kind, message(text="x"))))) == 1


SIZES = [
    {"file_id": "small", "file_unique_id": "b", "width": 90, "height": 68, "file_size": 900},
    {"file_id": "large", "file_unique_id": "c", "width": 1280, "height": 960, "file_size": 90_000},
    {"file_id": "middle", "file_unique_id": "d", "width": 800, "height": 600},
]
FILM = {"file_id": "film", "file_unique_id": "f", "width": 1, "height": 1, "duration": 1, "mime_type": "video/mp4"}
FILE = {"file_id": "file", "file_unique_id": "f", "file_name": "brief\n\ud83d.pdf", "mime_type": "application/pdf"}


@pytest.mark.parametrize(
    ("fields", "media"),
    [
        ({"photo": SIZES}, Media("photo", "large", 90_000, "image/jpeg")),
        ({"video": {**FILM, "file_name": "zwemles.mp4"}}, Media("video", "film", None, "video/mp4", "zwemles.mp4")),
        ({"animation": FILM, "document": FILE}, Media("video", "film", None, "video/mp4")),
        (
            {"document": {**FILE, "file_size": 12}},
            Media("document", "file", 12, "application/pdf", "brief \ufffd.pdf"),
        ),
        ({"document": {"file_id": "bare", "file_unique_id": "f"}}, Media("document", "bare")),
        ({"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}}, None),
        ({"video_note": {"file_id": "a", "file_unique_id": "b", "length": 1, "duration": 1}}, None),
        ({"text": "hallo"}, None),
    ],
)
def test_what_can_be_fetched_is_told(fields: Json, media: Media | None) -> None:
    """A photo in its largest size, a film, a file; a GIF is a film. What nobody posts on is only named."""
    assert one(update(content=message(**fields))).media == media


def test_the_pictures_of_an_album_say_that_they_belong_together() -> None:
    """Each comes as a message of its own."""
    what = one(update(content=message(photo=SIZES, media_group_id="13579", caption="Zwemmen")))
    assert (what.album, what.text) == ("13579", "Zwemmen")
