"""A press, or a typed number in its place: who may, when, and what they read."""

from datetime import timedelta
from unittest.mock import patch

import pytest

from handlers import pressing
from handlers.asking import About, ask
from handlers.model.effects import AnswerPress, Button
from handlers.model.events import Message, Press, Sender
from handlers.model.people import Person
from handlers.model.questions import Dialogue, Question
from handlers.ports import School
from handlers.tables import PressHandler
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, GROUP_5, PARENT, STRANGER, private
from tests.fakes.school import FakeSchool, fake_school

KIND = "tea.sugar"


class Table:
    """A handler that notes what it was asked, and answers its question."""

    def __init__(self) -> None:
        self.handled: list[tuple[str, str, str]] = []

    async def __call__(self, key: str, press: Press, question: Question, person: Person, school: School) -> str:
        """Note the press."""
        self.handled.append((key, press.choice, person.id))
        await school.questions.answer(question.token, press.choice, person.id)
        return "Thank you"


@pytest.fixture
def school() -> FakeSchool:
    """The sample school."""
    return fake_school()


@pytest.fixture
def table() -> Table:
    """The handler of the only kind of question there is."""
    return Table()


async def asked(school: FakeSchool, kind: str = KIND) -> Question:
    """Ask Anna whether she takes sugar."""
    about = About(kind, "cup-1", ("staff:anna",), school.now + timedelta(hours=1))
    choices = [[("yes", "Yes please"), ("no", "No thanks")], [("two", "Two")]]
    return await ask(school, "ask-1", private(ANNA), "Sugar?", about, choices)


async def pressed(school: FakeSchool, table: Table, press: Press, key: str = "event-1") -> str:
    """Have a press handled and give the words that answer it."""
    await pressing.pressed(key, press, school, {KIND: table})
    answer = school.outbox.by_key[f"{key}:answer"]
    assert isinstance(answer, AnswerPress)
    assert press.press == answer.press
    return answer.text


async def typed(school: FakeSchool, handler: PressHandler, text: str, key: str = "event-1") -> bool:
    """Have a typed text handled, on a platform that draws choices with numbers."""
    person = await school.person(ANNA)
    message = Message(private(ANNA), Sender(ANNA), "1", text)
    with patch.object(pressing, "NUMBERED", {"telegram"}):
        return await pressing.typed(key, message, person, school, {KIND: handler})


def press_by(account, question: Question, choice: str = "yes") -> Press:
    """A press of one of the question's buttons."""
    return Press(question.chat, Sender(account), "platform-press-1", question.token, choice)


async def test_a_question_is_shown_with_its_buttons(school):
    """The buttons carry the token and the choice, nothing else."""
    question = await asked(school)
    assert (
        (Button("Yes please", question.token, "yes"), Button("No thanks", question.token, "no")),
        (Button("Two", question.token, "two"),),
    ) == school.outbox.last_to(ANNA).buttons


async def test_a_good_press_is_handled_and_answered(school, table):
    """The handler's words are shown to the person who pressed."""
    question = await asked(school)
    assert await pressed(school, table, press_by(ANNA, question)) == "Thank you"
    assert table.handled == [("event-1", "yes", "staff:anna")]


async def test_an_unknown_button_is_answered(school, table):
    """A button from before a purge, or an invented one."""
    press = Press(private(ANNA), Sender(ANNA), "p", "no-such-token", "yes")
    assert await pressed(school, table, press) == "This button no longer works."
    assert table.handled == []


async def test_an_ended_question_is_answered(school, table):
    """The end belongs to the time after."""
    question = await asked(school)
    later = school.move_to(question.ends_at)
    assert await pressed(later, table, press_by(ANNA, question)) == "This button no longer works."
    assert table.handled == []


@pytest.mark.parametrize(
    ("account", "recorded"), [(BRAM, "staff:bram"), (STRANGER, "person-00001"), (None, "anonymous")]
)
async def test_who_may_not_answer_is_refused_and_recorded(school, table, account, recorded):
    """A colleague, a stranger and an anonymous administrator get the same polite words."""
    question = await asked(school)
    assert "This button is not for you" in await pressed(school, table, press_by(account, question))
    assert table.handled == []
    assert [Line("press_refused", recorded, "cup-1", KIND)] == school.records.lines


async def test_an_invented_choice_is_refused_and_recorded(school, table):
    """Only what was offered can be chosen."""
    question = await asked(school)
    assert "This button is not for you" in await pressed(school, table, press_by(ANNA, question, "milk"))
    assert school.records.lines[0].act == "press_refused"


async def test_a_second_press_reads_who_decided(school, table):
    """By name, where it was somebody of the school."""
    question = await asked(school)
    await pressed(school, table, press_by(ANNA, question))
    assert await pressed(school, table, press_by(ANNA, question), "event-2") == "Already decided by Anna de Boer."
    assert len(table.handled) == 1


@pytest.mark.parametrize("by", ["bot", "parent"])
async def test_who_else_answered_is_not_named(school, table, by):
    """A parent's name is not shown, and the bot has none."""
    question = await asked(school)
    answerer = (await school.person(PARENT)).id if by == "parent" else by
    await school.questions.answer(question.token, "no", answerer)
    assert await pressed(school, table, press_by(ANNA, question)) == "That is already answered."


async def test_what_no_button_decided_is_answered_already(school, table):
    """A typed answer is nobody's decision, though somebody of the school gave it."""
    question = await asked(school)
    await school.questions.answer(question.token, "answered", "staff:anna")
    assert await pressed(school, table, press_by(ANNA, question)) == "That is already answered."


async def test_what_was_taken_back_needs_no_answer(school, table):
    """Nobody has answered it."""
    question = await asked(school)
    await school.questions.answer(question.token, pressing.OVERTAKEN, "staff:anna")
    assert await pressed(school, table, press_by(ANNA, question)) == "This needs no answer any more."


async def test_a_refused_press_does_not_read_who_decided(school, table):
    """Somebody else's decision is not theirs to know."""
    question = await asked(school)
    await school.questions.answer(question.token, "no", "staff:anna")
    assert "Anna" not in await pressed(school, table, press_by(STRANGER, question))


async def test_a_press_in_a_group_leaves_the_private_chat_alone(school, table):
    """A group is never remembered as where somebody can be written to."""
    question = await asked(school)
    await pressed(school, table, Press(GROUP_5, Sender(ANNA), "p", question.token, "yes"))
    assert private(ANNA) == await school.people.private_chat("staff:anna")


@pytest.mark.parametrize(("text", "choice"), [("1", "yes"), (" 3 ", "two"), ("02", "no")])
async def test_a_typed_number_is_a_press(school, table, text, choice):
    """For programs that show no buttons: the choices are counted from one."""
    await asked(school)
    assert await typed(school, table, text)
    assert [("event-1", choice, "staff:anna")] == table.handled
    assert school.outbox.last_to(ANNA).text == "Thank you"


@pytest.mark.parametrize("text", ["0", "4", "yes", "1.", "-1", "²", "123", ""])
async def test_other_texts_are_no_press(school, table, text):
    """Only a number of a choice is."""
    await asked(school)
    assert not await typed(school, table, text)
    assert table.handled == []


async def test_a_number_without_a_question_is_a_text(school, table):
    """There is nothing that it could answer."""
    assert not await typed(school, table, "1")


@pytest.mark.parametrize(("kind", "meant"), [("tea", True), ("report", False)])
async def test_within_a_dialogue_only_its_own_questions_are_meant(school, table, kind, meant):
    """A number in another dialogue is that dialogue's text."""
    await asked(school)
    await school.dialogues.save(Dialogue(private(ANNA), "staff:anna", kind, "step", school.now))
    assert meant is await typed(school, table, "1")


async def test_a_typed_answer_without_words_sends_nothing(school, table):
    """Where the handler has said all there is to say."""
    await asked(school)

    async def silent(key: str, press: Press, question: Question, person: Person, school: School) -> str:
        return ""

    assert await typed(school, silent, "1", "e")
    assert len(school.outbox.effects) == 1


async def test_where_buttons_carry_no_numbers_a_number_is_a_text(school, table):
    """On Telegram "3" is three days, and never the third button."""
    await asked(school)
    message = Message(private(ANNA), Sender(ANNA), "1", "1")
    assert not await pressing.typed("e", message, await school.person(ANNA), school, {KIND: table})
    assert table.handled == []
