"""Which function handles what."""

import pytest

from handlers import router
from handlers.model.events import Event, Message, Receipt, Sender, TimerDue
from handlers.tables import merged
from tests.fakes.sample import ANNA, GROUP_5, PARENT, private
from tests.handlers.day import Day


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


def test_tables_are_merged():
    """Every name is known."""
    assert merged({"a": 1}, {"b": 2}) == {"a": 1, "b": 2}


def test_a_name_that_two_capabilities_want_is_an_error():
    """One of them would never be called."""
    with pytest.raises(ValueError, match="handled by two capabilities: a"):
        merged({"a": 1}, {"a": 2})


def test_no_command_hides_another():
    """The commands that the router knows itself are no capability's."""
    assert set() == router.COMMANDS.keys() & router.stopping.NAMES


def test_whatever_can_be_open_can_be_stopped():
    """Every kind of dialogue says what stopping it means."""
    assert router.DIALOGUES.keys() == router.STOPS.keys()


@pytest.mark.parametrize("text", ["/nonsense", "/", "/ "])
async def test_an_unknown_command_gets_an_answer(day, text):
    """Nobody is left without a word."""
    await day.writes(PARENT, text)
    assert day.last(PARENT) == "I do not know that command. /help shows what I can do."


@pytest.mark.parametrize(("text", "near"), [("/hlep", "help"), ("/Nws", "news"), ("/leav", "leave")])
async def test_a_slip_in_a_command_gets_the_command_that_was_meant(day, text, near):
    """It is not carried out: who typed it decides."""
    await day.writes(PARENT, text)
    assert day.last(PARENT) == f"I do not know that command. Do you mean /{near}? /help shows what I can do."


async def test_a_command_of_staff_is_not_offered_to_a_parent(day):
    """What is near is looked for in their own help."""
    await day.writes(PARENT, "/posst")
    assert day.last(PARENT) == "I do not know that command. /help shows what I can do."
    await day.writes(ANNA, "/posst")
    assert "Do you mean /post?" in day.last(ANNA)


async def test_there_may_be_nothing_to_stop(day):
    """The command is answered all the same."""
    await day.writes(PARENT, "/stop")
    assert "There is nothing to stop." in day.last(PARENT)


@pytest.mark.parametrize(
    "message", [Message(GROUP_5, Sender(ANNA), "1", "Hoi"), Message(private(ANNA), Sender(None), "1", "x")]
)
async def test_what_is_said_in_a_group_or_by_nobody_is_left_alone(day, message):
    """Groups belong to their members, and an anonymous sender cannot be answered."""
    await day.happens(message)
    assert day.school.outbox.effects == []
    assert day.school.people.known == {}


@pytest.mark.parametrize("what", [TimerDue("no-such-timer", "1"), Receipt("e", "no-such-topic", "1", "done", None)])
async def test_a_kind_that_nobody_knows_is_an_error(day, what):
    """The event is set aside and reported: dropping it in silence would lose what it stood for."""
    with pytest.raises(KeyError):
        await router.handle(Event("k", "o", day.school.now, what), day.school)


async def test_a_command_comes_before_an_open_dialogue(day):
    """It is the way out of whatever is open."""
    await day.writes(ANNA, "/post")
    await day.writes(ANNA, "/stop")
    assert day.last(ANNA) == "Stopped. Nothing was posted."


async def test_where_choices_carry_numbers_a_number_answers_the_question(day, monkeypatch):
    """It comes before whatever else the number could mean."""
    monkeypatch.setattr(router.pressing, "NUMBERED", {"telegram"})
    await day.writes(PARENT, "/start")
    await day.writes(PARENT, "1")
    assert "Who is ill?" in day.last(PARENT)
