"""What becomes of an effect when Telegram refuses, is slow, or does not answer."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from groupbot.clock import Clock
from groupbot.errors import Gone, Moved, Permanent, Transient, Uncertain
from groupbot.transports.base import Done
from groupbot.transports.telegram import TelegramTransport
from handlers.model.effects import (
    AnswerPress,
    Button,
    Delete,
    DeleteMessage,
    Edit,
    Effect,
    LinkButton,
    MakeInviteLink,
    Pin,
    ReceiptRequest,
    Send,
    Unpin,
)
from handlers.model.events import Chat
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import Person
from tests.transports.harness import deliver
from tests.transports.telegram.harness import private, public

TWO_DAYS = 48 * 3600 + 60
BUTTONS = ((Button("Ja", "token", "yes"), LinkButton("Gids", "https://s.example/")),)


async def test_too_many_requests_says_how_long_to_wait(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """A 429 is no fault of the message: it is sent when Telegram says."""
    telegram.fault(
        "sendMessage", code=429, description="Too Many Requests: retry after 3", parameters={"retry_after": 3}
    )
    with pytest.raises(Transient) as refused:
        await deliver(transport, Send("send", private(linda), "hallo"))
    assert (refused.value.retry_after, refused.value.limited) == (3.0, True)
    await deliver(transport, Send("send", private(linda), "hallo"))
    assert linda.texts() == ["hallo"]


@pytest.mark.parametrize("code", [500, 502, 503])
async def test_a_failing_server_is_tried_again(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, code: int
) -> None:
    """A 5xx says that it failed."""
    telegram.fault("sendMessage", code=code, description="Internal Server Error")
    with pytest.raises(Transient) as refused:
        await deliver(transport, Send("send", private(linda), "hallo"))
    assert (refused.value.retry_after, refused.value.limited) == (None, False)


@pytest.mark.parametrize(
    ("kind", "more", "stands"),
    [
        ("error", {"code": 504, "description": "Gateway Timeout"}, []),
        ("garbage", {"code": 504}, []),
        ("drop before", {}, []),
        ("drop after", {}, ["hallo"]),
        ("garbage", {"code": 200}, []),
    ],
)
async def test_without_an_answer_nobody_knows(
    telegram: TelegramWorld,
    transport: TelegramTransport,
    linda: Person,
    kind: str,
    more: dict[str, object],
    stands: list[str],
) -> None:
    """A broken connection, a gateway's time-out and an answer that is none are uncertain: it may have been sent."""
    telegram.fault("sendMessage", kind, **more)
    with pytest.raises(Uncertain):
        await deliver(transport, Send("send", private(linda), "hallo"))
    assert linda.texts() == stands


async def test_a_page_of_a_proxy_is_not_telegrams_word(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """HTML is tried again, whatever its status: the chat is not lost because a proxy says 403."""
    for code in (500, 403, 302):
        telegram.fault("sendMessage", "garbage", code=code)
        with pytest.raises(Transient):
            await deliver(transport, Send("send", private(linda), "hallo"))


async def test_without_a_connection_nothing_was_sent(linda: Person) -> None:
    """Where nothing listens it can be tried again without doubt."""
    transport = TelegramTransport("1:a", "http://127.0.0.1:9", "polling", None, Clock())
    with pytest.raises(Transient):
        await deliver(transport, Send("send", private(linda), "hallo"))
    await transport.close()


async def test_formatting_that_is_refused_is_sent_as_plain_words(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """Words are more than their looks: with addresses written out, and with the buttons."""
    refusal = 'Bad Request: can\'t parse entities: Unsupported start tag "b" at byte offset 0'
    telegram.fault("sendMessage", code=400, description=refusal)
    done = await deliver(transport, Send("send", private(linda), "**Hallo** [gids](https://s.example/)", BUTTONS))
    assert linda.texts() == ["Hallo gids (https://s.example/)"]
    assert linda.buttons() == ["Ja", "Gids"]
    telegram.fault("editMessageText", code=400, description=refusal)
    await deliver(transport, Edit("edit", private(linda), "send", "**Dag**"), done.messages)
    assert linda.texts() == ["Dag"]


async def test_a_group_that_moved_says_where(telegram: TelegramWorld, transport: TelegramTransport) -> None:
    """A group that became a supergroup is written to there."""
    group = telegram.group("Groep 5", kind="group")
    chat, moved = public(group), group.migrates()
    with pytest.raises(Moved) as refused:
        await deliver(transport, Send("send", chat, "hallo"))
    assert refused.value.to == public(moved)
    await deliver(transport, Send("send", refused.value.to, "hallo"))
    assert moved.texts() == ["hallo"]


async def test_a_group_without_the_bot_is_lost(telegram: TelegramWorld, transport: TelegramTransport) -> None:
    """Who is kicked out does not write."""
    group = telegram.group("Groep 5")
    group.kicks_bot()
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("send", public(group), "hallo"))
    assert refused.value.chat_lost
    assert "kicked" in refused.value.reason


async def test_a_channel_without_the_right_is_not_lost(telegram: TelegramWorld, transport: TelegramTransport) -> None:
    """A missing right is permanent for the message; the chat is there."""
    channel = telegram.channel("School", rights=[])
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("send", Chat("telegram", str(channel.id), "channel"), "hallo"))
    assert not refused.value.chat_lost


async def test_a_refused_token_is_not_the_messages_fault(telegram: TelegramWorld, linda: Person) -> None:
    """Messages wait until somebody has set the right token, and health says so."""
    transport = TelegramTransport("1:wrong", telegram.address, "polling", None, Clock())
    with pytest.raises(Transient):
        await deliver(transport, Send("send", private(linda), "hallo"))
    [problem] = transport.problems()
    assert "GROUPBOT_TELEGRAM_TOKEN" in problem
    await transport.close()


async def test_a_token_that_works_again_is_no_problem(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """The problem ends with the first call that is done."""
    telegram.fault("sendMessage", code=401, description="Unauthorized")
    with pytest.raises(Transient):
        await deliver(transport, Send("send", private(linda), "hallo"))
    assert transport.problems() != ()
    await deliver(transport, Send("send", private(linda), "hallo"))
    assert transport.problems() == ()


async def test_a_long_text_goes_on_where_it_stopped(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """What was told of the parts is enough to send the rest."""
    known: Sequence[str] = ()

    async def progress(parts: Sequence[str]) -> None:
        nonlocal known
        known = parts

    send = Send("send", private(linda), "woord " * 2000, BUTTONS)
    telegram.fault("sendMessage", code=500, after=1)
    with pytest.raises(Transient):
        await transport.deliver(send, (), progress)
    assert len(known) == 1
    done = await transport.deliver(send, tuple(known), progress)
    assert len(done.messages) == 3
    assert " ".join(linda.texts()).split() == ["woord"] * 2000
    assert linda.buttons() == ["Ja", "Gids"]


async def test_an_old_message_of_a_parent_stays(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """After two days Telegram removes nothing; that is told, not tried again."""
    number = linda.writes("Sem is ziek")["message_id"]
    telegram.do("age", chat_id=linda.id, message_id=number, seconds=TWO_DAYS)
    done = await deliver(transport, DeleteMessage("delete", private(linda), str(number)))
    assert "can't be deleted" in done.detail


async def test_an_old_message_of_the_bot_cannot_be_taken_back(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """That a removal failed is seen."""
    sent = await deliver(transport, Send("send", private(linda), "hallo"))
    telegram.do("age", chat_id=linda.id, message_id=int(sent.messages[0]), seconds=TWO_DAYS)
    with pytest.raises(Permanent):
        await deliver(transport, Delete("delete", private(linda), "send"), sent.messages)


async def test_a_message_that_is_not_the_bots_is_left_alone(transport: TelegramTransport, linda: Person) -> None:
    """Where the bot's message was, somebody else's is: it is neither changed nor removed."""
    number = str(linda.writes("Sem is ziek")["message_id"])
    with pytest.raises(Gone):
        await deliver(transport, Edit("edit", private(linda), "send", "dag"), (number,))
    assert [each["text"] for each in linda.messages()] == ["Sem is ziek"]


@pytest.mark.parametrize("words", ["message to edit not found", "message can't be edited", "MESSAGE_ID_INVALID"])
async def test_all_words_for_a_message_that_is_gone_are_known(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, words: str
) -> None:
    """Telegram's servers say it in several ways."""
    sent = await deliver(transport, Send("send", private(linda), "hallo"))
    telegram.fault("editMessageText", code=400, description=f"Bad Request: {words}")
    with pytest.raises(Gone) as refused:
        await deliver(transport, Edit("edit", private(linda), "send", "dag"), sent.messages)
    assert refused.value.reason == f"400 Bad Request: {words}"


async def test_what_is_left_stays_where_it_is_too_old_to_go(
    telegram: TelegramWorld, transport: TelegramTransport
) -> None:
    """The text is said anew all the same; only a server that fails is asked again first."""
    group = telegram.group("Groep 5")
    sent = await deliver(transport, Send("send", public(group), "woord " * 1000))
    await deliver(transport, Delete("delete", public(group), "send"), sent.messages[:1])
    edit = Edit("edit", public(group), "send", "dag")
    telegram.fault("deleteMessages", code=500)
    with pytest.raises(Transient):
        await deliver(transport, edit, sent.messages)
    telegram.do("age", chat_id=group.id, message_id=int(sent.messages[1]), seconds=TWO_DAYS)
    with pytest.raises(Gone):
        await deliver(transport, edit, sent.messages)
    assert len(group.bot_messages()) == 1


async def test_a_change_that_was_interrupted_goes_on_where_it_stopped(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """With what was told of the parts, no part is sent twice."""
    known: Sequence[str] = ()

    async def progress(parts: Sequence[str]) -> None:
        nonlocal known
        known = parts

    sent = await deliver(transport, Send("send", private(linda), "kort"))
    edit = Edit("edit", private(linda), "send", "woord " * 2000, BUTTONS)
    telegram.fault("sendMessage", code=500, after=1)
    with pytest.raises(Transient):
        await transport.deliver(edit, sent.messages, progress)
    done = await transport.deliver(edit, tuple(known), progress)
    assert known == done.messages
    assert len(done.messages) == 3
    assert " ".join(linda.texts()).split() == ["woord"] * 2000


@pytest.mark.parametrize("method", ["deleteMessage", "answerCallbackQuery"])
async def test_a_failing_server_is_no_reason_to_forget(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, method: str
) -> None:
    """Only what Telegram will never do again counts as done."""
    effects: dict[str, Effect] = {
        "deleteMessage": DeleteMessage("delete", private(linda), "1"),
        "answerCallbackQuery": AnswerPress("answer", private(linda), "1"),
    }
    telegram.fault(method, code=500)
    with pytest.raises(Transient):
        await deliver(transport, effects[method])


async def test_many_messages_are_removed_in_hundreds(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """Telegram takes a hundred at once."""
    await deliver(transport, Delete("delete", private(linda), "send"), tuple(map(str, range(1, 251))))
    assert [len(call["parameters"]["message_ids"]) for call in telegram.calls("deleteMessages")] == [100, 100, 50]


async def test_a_link_brings_no_preview(telegram: TelegramWorld, transport: TelegramTransport, linda: Person) -> None:
    """What another site shows was checked by nobody."""
    sent = await deliver(transport, Send("send", private(linda), "https://s.example/"))
    await deliver(transport, Edit("edit", private(linda), "send", "https://t.example/"), sent.messages)
    calls = [*telegram.calls("sendMessage"), *telegram.calls("editMessageText")]
    assert [call["parameters"]["link_preview_options"] for call in calls] == [{"is_disabled": True}] * 2


@pytest.mark.parametrize("words", ["message to delete not found", "MESSAGE_ID_INVALID"])
async def test_messages_that_are_gone_are_removed(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, words: str
) -> None:
    """That somebody else was first is what was wanted."""
    telegram.fault("deleteMessages", code=400, description=f"Bad Request: {words}")
    await deliver(transport, Delete("delete", private(linda), "send"), ("1", "2"))
    assert telegram.faults() == []


async def test_telegrams_limits_are_the_pace(transport: TelegramTransport) -> None:
    """The kernel is told what Telegram's documentation says."""
    pacing = transport.pacing
    assert (pacing.per_second, pacing.chat_interval, pacing.group_per_minute) == (30, 1.0, 20)


async def test_a_press_of_long_ago_is_answered_to_nobody(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """An answer that comes too late is done, and says why it was not seen."""
    await deliver(transport, Send("send", private(linda), "?", BUTTONS))
    press = linda.presses("Ja")
    telegram.do("expire", query_id=press)
    done = await deliver(transport, AnswerPress("answer", private(linda), press, "Te laat"))
    assert "too old" in done.detail


async def test_an_answer_is_as_long_as_telegram_takes(transport: TelegramTransport, linda: Person) -> None:
    """A longer one is cut at a word, without formatting."""
    await deliver(transport, Send("send", private(linda), "?", BUTTONS))
    press = linda.presses("Ja")
    await deliver(transport, AnswerPress("answer", private(linda), press, "**woord** " * 40))
    answer = linda.answer_to(press)
    assert answer is not None
    assert answer["text"].startswith("woord woord")
    assert 190 < len(answer["text"]) <= 200


async def test_a_link_is_for_one_and_for_a_time(telegram: TelegramWorld, transport: TelegramTransport) -> None:
    """An invite link lets one account in, and ends."""
    group, ends = telegram.group("Groep 5", bot="administrator"), datetime.now(UTC) + timedelta(days=14)
    link = MakeInviteLink("link", public(group), ends, ReceiptRequest("invite", "child"))
    done = await deliver(transport, link)
    [call] = telegram.calls("createChatInviteLink")
    assert call["answer"]["result"]["invite_link"] == done.detail
    assert call["parameters"]["member_limit"] == 1
    assert int(call["parameters"]["expire_date"]) == int(ends.timestamp())


async def test_a_button_that_telegram_cannot_carry_is_refused(transport: TelegramTransport, linda: Person) -> None:
    """Token and choice have 64 bytes together."""
    fits, too_long = Button("Ja", "t" * 32, "k" * 31), Button("Ja", "t" * 32, "k" * 32)
    await deliver(transport, Send("fits", private(linda), "?", ((fits,),)))
    with pytest.raises(Permanent):
        await deliver(transport, Send("long", private(linda), "?", ((too_long,),)))


async def test_a_label_is_words(transport: TelegramTransport, linda: Person) -> None:
    """What is escaped for a text reads well on a button."""
    await deliver(transport, Send("send", private(linda), "?", ((Button("Sem \\* **5**", "t", "c"),),)))
    assert linda.buttons() == ["Sem * 5"]


async def test_a_reason_can_be_stored(telegram: TelegramWorld, transport: TelegramTransport, linda: Person) -> None:
    """JSON can hold half characters and a NUL, which neither a log nor every database can."""
    telegram.fault("sendMessage", code=400, description="Bad Request: \ud83d\x00 wrong")
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("send", private(linda), "Sem is ziek"))
    assert refused.value.reason == "400 Bad Request: \ufffd wrong"


async def test_a_reason_holds_no_words_of_a_message(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """What Telegram quotes of a text is left out of the reason."""
    telegram.fault("sendMessage", code=400, description='Bad Request: wrong "Sem is ziek" in text')
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("send", private(linda), "Sem is ziek"))
    assert refused.value.reason == '400 Bad Request: wrong "…" in text'


async def test_without_the_right_to_pin_telegrams_words_are_the_reason(
    telegram: TelegramWorld, transport: TelegramTransport
) -> None:
    """The school can give the right; the chat is not lost."""
    group = telegram.group("Groep 5", bot="member")
    sent = await deliver(transport, Send("send", public(group), "Morgen gym"))
    for effect in (Pin("pin", public(group), "send"), Unpin("unpin", public(group), "send")):
        with pytest.raises(Permanent, match="not enough rights to manage pinned messages") as refused:
            await deliver(transport, effect, sent.messages)
        assert not refused.value.chat_lost


async def test_what_is_pinned_already_is_pinned(telegram: TelegramWorld, transport: TelegramTransport) -> None:
    """Telegram calls it an error that nothing changes."""
    group = telegram.group("Groep 5", bot="administrator")
    sent = await deliver(transport, Send("send", public(group), "Morgen gym"))
    for method, effect in (
        ("pinChatMessage", Pin("pin", public(group), "send")),
        ("unpinChatMessage", Unpin("unpin", public(group), "send")),
    ):
        telegram.fault(method, code=400, description="Bad Request: CHAT_NOT_MODIFIED")
        assert await deliver(transport, effect, sent.messages) == Done()
