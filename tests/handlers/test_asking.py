"""Questions: asked, redrawn and closed."""

from datetime import timedelta

from handlers.asking import About, ask, close, redraw
from handlers.model.effects import Edit
from handlers.model.questions import Question
from tests.fakes.sample import ANNA, private
from tests.fakes.school import FakeSchool, fake_school


async def asked(school: FakeSchool) -> Question:
    """Ask Anna something."""
    about = About("tea", "cup-1", ("staff:anna",), school.now + timedelta(hours=1), 3)
    return await ask(school, "ask-1", private(ANNA), "Sugar?", about, [[("yes", "Yes")]])


async def test_a_question_is_kept_as_it_was_asked():
    """All but the token and the choice stands in the row."""
    school = fake_school()
    question = await asked(school)
    assert question == await school.questions.by_token(question.token)
    assert (
        question.kind,
        question.subject,
        question.version,
        question.choices,
        question.asked_by,
    ) == ("tea", "cup-1", 3, ("yes",), "ask-1")


async def test_a_redrawn_question_stays_open():
    """Other words and labels, the same token."""
    school = fake_school()
    question = await asked(school)
    await redraw(school, "edit-1", question, "Sugar, really?", [[("yes", "✓ Yes")]])
    (edit,) = school.outbox.of_type(Edit)
    assert ("Sugar, really?", "✓ Yes", question.token) == (
        edit.text,
        edit.buttons[0][0].label,
        edit.buttons[0][0].token,
    )
    assert question == await school.questions.last_open(private(ANNA), school.now)


async def test_a_closed_question_shows_the_decision():
    """Its buttons are gone, and it is answered."""
    school = fake_school()
    question = await asked(school)
    assert await close(school, question, "yes", "staff:anna", "With sugar.")
    assert [Edit("ask-1:closed", private(ANNA), "ask-1", "With sugar.")] == school.outbox.of_type(Edit)


async def test_a_question_is_closed_once():
    """The first answer stays."""
    school = fake_school()
    question = await asked(school)
    await close(school, question, "yes", "staff:anna", "With sugar.")
    assert not await close(school, question, "no", "staff:bram", "Without.")
    assert len(school.outbox.of_type(Edit)) == 1
