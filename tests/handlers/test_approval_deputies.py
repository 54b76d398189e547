"""Deputies: asked when no director has decided in time, at once where no director can be asked."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.events import TimerDue
from handlers.model.people import Staff
from handlers.model.posts import PostState
from policy.model import Severity
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, STAFF
from tests.handlers.day import Day
from tests.handlers.posting_day import EVA, SECOND, asked, asks, doubtful, only_post, with_staff, without_account

HOURS = timedelta(hours=1)
DECISIONS = ["approve", "send_back", "refuse"]


@pytest.fixture
def day() -> Day:
    """A day at the sample school, with a check that doubts; directors have two hours for themselves."""
    return doubtful()


def giving_time(time: timedelta, staff: tuple[Staff, ...] = STAFF) -> Day:
    """A day at a school that gives directors this time."""
    day = doubtful(staff)
    day.school = replace(day.school, profile=replace(day.school.profile, deputy_after=time))
    return day


async def test_a_deputy_is_asked_when_nobody_decided_in_time(day):
    """With all that the director saw; the author reads whom, and the director can still decide."""
    await asked(day, remark="Mag dit?")
    await day.passes(2 * HOURS - timedelta(seconds=1))
    assert day.sees(CARLA) == []
    await day.passes(timedelta(seconds=1))
    preview, question = day.sees(CARLA)
    assert preview.text.startswith("Wij vinden dat het anders moet.")
    assert question.text.split("\n\n")[:3] == [
        "Anna de Boer asks you about this post, for the whole school.",
        "Nobody has decided about it yet.",
        "💬 Remark: “Mag dit?”",
    ]
    assert "⚠️ F6" in question.text
    assert day.choices(CARLA) == day.choices(BRAM) == DECISIONS
    assert day.last(ANNA) == "Nobody has decided about your post yet. I have now asked Carla Visser as well."
    assert day.choices(ANNA) == ["text", "audience", "stop"]


async def test_a_deputy_decides_and_a_late_director_reads_so(day):
    """One publication, whoever presses afterwards."""
    post = await asked(day)
    late = day.button(BRAM, "approve")
    await day.passes(2 * HOURS)
    await day.presses(CARLA, "approve")
    assert day.last(BRAM) == "✅ Carla Visser approved this post."
    assert await day.presses(BRAM, "approve", late) == "Already decided by Carla Visser."
    assert "✅ Carla Visser approved your post." in day.last(ANNA)
    await day.passes(HOURS)
    assert len(day.sees(GROUP_5)) == 1
    assert only_post(day).decided_by == "carla"
    assert [each.subject for each in day.school.records.lines] == [post.id, post.id]


@pytest.mark.parametrize("choice", ["approve", "refuse"])
async def test_a_deputy_is_left_alone_where_a_director_decided(day, choice):
    """The timer finds nothing to do."""
    await asked(day)
    await day.presses(BRAM, choice)
    await day.passes(3 * HOURS)
    assert day.sees(CARLA) == []


async def test_what_was_sent_back_is_not_for_the_deputy(day):
    """Until it is asked about again; then the two hours begin anew."""
    await asked(day)
    await day.passes(HOURS)
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, "Korter graag.")
    await asks(day)
    await day.passes(2 * HOURS - timedelta(seconds=1))
    assert day.sees(CARLA) == []
    await day.passes(timedelta(seconds=1))
    assert day.choices(CARLA) == DECISIONS


async def test_an_earlier_timer_asks_nobody_too_early(day):
    """One that was on its way already when the post was asked about again, and the right moment still comes."""
    post = await asked(day)
    await day.passes(HOURS)
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Wij vragen om een fietspad.")
    await asks(day)
    await day.happens(TimerDue("approval_deputies", post.id))
    assert day.sees(CARLA) == []
    await day.passes(2 * HOURS)
    assert day.choices(CARLA) == DECISIONS


async def test_a_school_that_gives_more_time_by_then(day):
    """The settings of the moment count."""
    await asked(day)
    day.school = replace(day.school, profile=replace(day.school.profile, deputy_after=5 * HOURS))
    await day.passes(5 * HOURS - timedelta(seconds=1))
    assert day.sees(CARLA) == []
    await day.passes(timedelta(seconds=1))
    assert day.choices(CARLA) == DECISIONS


async def test_without_time_deputies_are_asked_together_with_the_director():
    """The author reads all their names at once, and nobody is asked twice."""
    day = giving_time(timedelta(0))
    await asked(day)
    assert "I have asked Bram Hoekstra and Carla Visser." in day.last(ANNA)
    await day.passes(HOURS)
    assert day.choices(CARLA) == DECISIONS
    assert "Nobody has decided" not in "".join(each.text for each in [*day.sees(ANNA), *day.sees(CARLA)])


async def test_deputies_who_were_asked_at_once_are_not_asked_again():
    """No director can be written to."""
    day = doubtful((STAFF[0], replace(STAFF[1], accounts=()), *STAFF[2:]))
    await asked(day)
    assert "I have asked Carla Visser." in day.last(ANNA)
    await day.passes(3 * HOURS)
    assert day.choices(CARLA) == DECISIONS
    assert "as well" not in day.last(ANNA)


async def test_a_deputys_own_post_is_not_theirs_to_decide(day):
    """There is no other deputy, so the director alone is asked."""
    await asked(day, CARLA)
    await day.passes(3 * HOURS)
    assert "approve" not in day.choices(CARLA)
    assert day.choices(BRAM) == DECISIONS


async def test_a_deputy_director_is_a_deputy():
    """Asked in the director's place and not beside them, and once."""
    day = doubtful((*STAFF[:2], replace(SECOND, deputy=True)))
    await asked(day)
    assert "I have asked Bram Hoekstra." in day.last(ANNA)
    assert day.sees(EVA) == []
    await day.passes(3 * HOURS)
    assert day.choices(EVA) == DECISIONS


async def test_a_week_after_the_first_question_all_of_them_end(day):
    """The deputy's too, and the post is its author's again."""
    await asked(day)
    await day.passes(timedelta(days=7))
    assert PostState.DRAFT is only_post(day).state
    assert (day.choices(BRAM), day.choices(CARLA)) == ([], [])
    assert "ask" in day.choices(ANNA)


async def test_the_deputy_sees_what_the_check_finds_by_then(day):
    """The roster may have changed."""
    await asked(day)
    day.school.checker.says(Severity.ADVICE, "A1")
    await day.passes(2 * HOURS)
    assert "💡 A1" in day.last(CARLA)


async def test_a_post_whose_author_left_is_nobodys_question(day):
    """It could not go out."""
    await asked(day)
    with_staff(day, *STAFF[1:])
    await day.passes(2 * HOURS)
    assert day.sees(CARLA) == []


async def test_an_author_who_cannot_be_reached_is_not_told(day):
    """The deputy is asked all the same."""
    await asked(day)
    without_account(day)
    seen = len(day.sees(ANNA))
    await day.passes(2 * HOURS)
    assert day.choices(CARLA) == DECISIONS
    assert seen == len(day.sees(ANNA))


async def test_a_timer_without_its_post_does_nothing(day):
    """What was purged is not missed."""
    await day.happens(TimerDue("approval_deputies", "gone"))
    assert day.school.outbox.effects == []


async def test_a_director_who_had_themselves_forgotten_holds_up_no_post(day):
    """Their question went with them: they are asked anew, with the deputies, and a week later it is the author's."""
    await asked(day)
    day.school.questions.asked.clear()
    await day.passes(2 * HOURS)
    assert day.choices(CARLA) == DECISIONS
    assert day.button(BRAM, "approve").token in day.school.questions.asked
    await day.passes(timedelta(days=7) - 2 * HOURS)
    assert only_post(day).state is PostState.DRAFT
    assert day.choices(CARLA) == []


async def test_a_bot_that_stood_still_asks_the_deputies_and_gives_them_their_time(day):
    """Whoever is asked late has a week, and then the post is its author's: it never waits for ever."""
    await asked(day)
    day.school.questions.asked.clear()
    day.school = day.school.move_to(day.school.now + timedelta(days=3))
    await day.passes(timedelta(days=4))
    assert "approve" in day.choices(CARLA)
    assert only_post(day).state is PostState.WAITING
    await day.passes(timedelta(days=3))
    assert only_post(day).state is PostState.DRAFT


async def test_a_director_who_came_since_is_asked_with_the_deputies(day):
    """Nobody who can decide is passed over."""
    await asked(day)
    with_staff(day, *STAFF, SECOND)
    await day.passes(2 * HOURS)
    assert day.choices(EVA) == day.choices(CARLA) == DECISIONS
    assert "I have now asked Eva Smit and Carla Visser as well." in day.last(ANNA)
