"""What follows from an attempt at an effect."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from groupbot.errors import DeliveryError, Moved, Permanent, Transient, Uncertain
from groupbot.kernel.outcomes import failed, interrupted, not_begun, succeeded, uncertain
from groupbot.storage import codec
from groupbot.storage.jobs import Job
from groupbot.transports.base import Done
from handlers.model.effects import AnswerPress, Delete, Edit, Effect, Mail, ReceiptRequest, Send
from handlers.model.events import Chat, ChatLost, ChatMoved, Receipt
from tests.kernel.conftest import NOON

CHAT = Chat("telegram", "1")
ASKED = ReceiptRequest("report", "r1")
SEND = Send("k", CHAT, "hello", receipt=ASKED)
MAIL = Mail("m", "school@school.example", "s", "t", receipt=ASKED)


def _job(effect: Effect, *, attempts: int = 1, uncertain: int = 0, created_at: datetime = NOON) -> Job:
    return Job(1, b"o", effect, attempts, uncertain, created_at)


def _even() -> float:
    return 1.0


def test_what_is_done_keeps_its_message_ids_and_tells_who_asked() -> None:
    """A done effect ends, and its receipt carries the moment and the detail."""
    result = succeeded(_job(SEND), Done(("7", "8"), "https://t.example/x"), NOON)
    assert (result.change.state, result.change.messages, result.change.finished_at) == ("done", ("7", "8"), NOON)
    assert result.events[0].what == Receipt("k", "report", "r1", "done", NOON, "https://t.example/x")


def test_nobody_is_told_who_did_not_ask() -> None:
    """A broadcast asks for no receipts, so that five thousand sends do not stand before a parent's sick note."""
    assert succeeded(_job(Send("k", CHAT, "hello")), Done(), NOON).events == ()


@pytest.mark.parametrize(
    ("error", "attempts", "state", "seconds"),
    [
        (Transient("busy"), 1, "ready", 1),
        (Transient("busy"), 4, "ready", 8),
        (Transient("busy"), 30, "ready", 60),
        (Transient("busy for a day"), 5000, "ready", 60),
        (Transient("slow down", retry_after=17, limited=True), 1, "ready", 17),
        (KeyError("a bug"), 1, "ready", 1),
        (KeyError("a bug"), 4, "ready", 8),
    ],
)
def test_an_error_decides_when_it_is_tried_again(error: Exception, attempts: int, state: str, seconds: int) -> None:
    """Transient is later again, exactly when the platform says so; permanent is never; a bug five times."""
    change = failed(_job(SEND, attempts=attempts), error, NOON, _even).change
    assert (change.state, change.not_before - NOON) == (state, timedelta(seconds=seconds))


@pytest.mark.parametrize(("error", "attempts"), [(Permanent("no"), 1), (KeyError("a bug"), 5)])
def test_what_will_never_work_stands_as_failed(error: Exception, attempts: int) -> None:
    """A refusal for good at once, a bug after five tries."""
    change = failed(_job(SEND, attempts=attempts), error, NOON, _even).change
    assert (change.state, change.finished_at) == ("failed", NOON)


@pytest.mark.parametrize("error", [Transient("refused"), Uncertain("time-out")])
def test_an_edit_that_fails_for_a_day_is_given_up(error: Exception) -> None:
    """It would hold up its chat for ever."""
    job = _job(Edit("e", CHAT, "k", "new"), created_at=NOON - timedelta(hours=25))
    assert failed(job, error, NOON, _even).change.state == "failed"


def test_what_fails_for_a_day_is_given_up() -> None:
    """After a day the sender hears that it failed."""
    result = failed(_job(MAIL, created_at=NOON - timedelta(hours=25)), Transient("refused"), NOON, _even)
    assert result.change.state == "failed"
    assert [event.what.outcome for event in result.events if isinstance(event.what, Receipt)] == ["failed"]


@pytest.mark.parametrize("effect", [SEND, MAIL])
def test_a_message_that_is_uncertain_is_repeated_once(effect: Effect) -> None:
    """The first time it goes again, and is counted; the second time it stays uncertain and the asker is told."""
    again = failed(_job(effect), Uncertain("time-out"), NOON, _even)
    assert (again.change.state, again.change.uncertain, again.events) == ("ready", 1, ())
    end = uncertain(_job(effect, uncertain=1), "time-out", NOON, _even)
    assert (end.change.state, end.change.uncertain) == ("uncertain", 2)
    assert [event.what.outcome for event in end.events if isinstance(event.what, Receipt)] == ["uncertain"]


@pytest.mark.parametrize("effect", [SEND, MAIL])
def test_a_message_that_crashes_interrupt_is_repeated_five_times(effect: Effect) -> None:
    """Mostly it had not left yet; and what makes the program crash is not repeated for ever."""
    states = [interrupted(_job(effect, uncertain=times), NOON, _even).change.state for times in range(7)]
    assert states == ["ready"] * 5 + ["uncertain"] * 2


@pytest.mark.parametrize("effect", [Edit("e", CHAT, "k", "new"), Delete("d", CHAT, "k")])
def test_what_can_be_done_twice_is_repeated_however_often(effect: Effect) -> None:
    """An edit or a removal repeated changes nothing."""
    assert uncertain(_job(effect, uncertain=9), "time-out", NOON, _even).change.state == "ready"


def test_an_answer_to_a_press_is_for_the_moment() -> None:
    """It is dropped when nobody knows whether it was given, or when it is a minute old."""
    answer = AnswerPress("a", CHAT, "p")
    assert uncertain(_job(answer), "time-out", NOON, _even).change.state == "dropped"
    old = _job(answer, created_at=NOON - timedelta(seconds=61))
    assert failed(old, Transient("busy"), NOON, _even).change.state == "dropped"


def test_a_chat_that_is_closed_to_the_bot_becomes_an_event() -> None:
    """The school hears that a group is lost, and why."""
    result = failed(_job(Send("k", CHAT, "x")), Permanent("kicked", chat_lost=True), NOON, _even)
    assert [event.what for event in result.events] == [ChatLost(CHAT, "kicked")]


def test_a_failure_says_nothing_of_parts_that_are_sent() -> None:
    """What is known of them stands in the row since they left."""
    assert failed(_job(SEND), Transient("busy"), NOON, _even).change.messages is None


def test_an_edit_s_messages_are_those_of_what_it_edited() -> None:
    """A text that grew over the limit has more of them from now on."""
    change = succeeded(_job(Edit("e", CHAT, "k", "new")), Done(("7", "8")), NOON).change
    assert (change.of, change.messages) == ("k", ("7", "8"))


def test_what_was_not_begun_is_as_before() -> None:
    """The program stops: the effect is ready, and not counted as uncertain."""
    change = not_begun(_job(SEND, uncertain=1), NOON).change
    assert (change.state, change.uncertain, change.finished_at) == ("ready", 1, None)


def test_a_moved_chat_s_effect_is_ready_for_its_new_address() -> None:
    """And the school hears of the move."""
    new = Chat("telegram", "-100", "group")
    result = failed(_job(SEND), Moved(new), NOON, _even)
    assert (result.change.state, result.change.effect) == ("ready", replace(SEND, chat=new))
    assert [event.what for event in result.events] == [ChatMoved(CHAT, new)]


@pytest.mark.parametrize("words", ["angenommen f\udcfcr", "half \ud83d", "a\x00b\r\nc"])
def test_a_platform_s_odd_words_can_be_kept_everywhere(words: str) -> None:
    """A server's answer in another encoding, half an emoji, a line break: no database and no log chokes on it."""
    result = succeeded(_job(MAIL), Done((), words), NOON)
    for event in result.events:
        codec.dump(event.what)
    reason = failed(_job(MAIL), Permanent(words), NOON, _even).change.reason
    assert reason.isprintable()
    assert reason.encode()


def test_the_reason_is_the_platform_s_and_a_bug_gives_only_its_kind() -> None:
    """The text of an unknown exception may hold somebody's words."""
    assert failed(_job(SEND), DeliveryError("odd"), NOON, _even).change.reason == "odd"
    assert failed(_job(SEND), ValueError("Sem de Vries"), NOON, _even).change.reason == "ValueError"
