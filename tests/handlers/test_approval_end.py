"""Nobody decides about a post: after a week its author hears so, and what can be done."""

from datetime import timedelta

import pytest

from handlers.model.events import TimerDue
from handlers.model.posts import PostState
from policy.model import Severity
from tests.fakes.sample import ANNA, BRAM, GROUP_5, SEM, STAFF
from tests.handlers.day import Day
from tests.handlers.posting_day import EVA, SECOND, asked, asks, doubtful, only_post, with_staff, without_account

WEEK = timedelta(days=7)
SECONDS = timedelta(seconds=1)


@pytest.fixture
def day() -> Day:
    """A day at the sample school, with a check that doubts."""
    return doubtful()


async def test_the_author_hears_that_nobody_decided_in_a_week(day):
    """The post is a draft again, shown once more with what can be done, and can be asked about again."""
    before = await asked(day)
    await day.passes(WEEK - SECONDS)
    assert PostState.WAITING is only_post(day).state
    await day.passes(SECONDS)
    assert (only_post(day).state, only_post(day).version) == (PostState.DRAFT, before.version + 1)
    waiting, _deputy_asked, news, preview, findings = day.sees(ANNA)[-5:]
    assert (waiting.text, waiting.buttons) == ("Nobody has decided in a week: see below.", ())
    assert "Nobody has decided about your post in a week, so it has not gone out." in news.text
    assert preview.text.startswith("Wij vinden dat het anders moet.")
    assert "The director has to look at this first. You can also change the text." in findings.text
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]
    await asks(day)
    await day.presses(BRAM, "approve")
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_the_directors_need_not_decide_any_more():
    """Their buttons go, and one that a slow telephone still shows does nothing."""
    day = doubtful((*STAFF, SECOND))
    await asked(day)
    old = day.button(EVA, "approve")
    await day.passes(WEEK)
    for director in (BRAM, EVA):
        assert day.last(director) == "A week has passed: you need not decide about this post any more."
        assert day.choices(director) == []
    assert await day.presses(EVA, "approve", old) == "This needs no answer any more."
    assert PostState.DRAFT is only_post(day).state


async def test_a_post_can_stay_undecided_twice(day):
    """The author is told each time."""
    await asked(day)
    await day.passes(WEEK)
    await asks(day)
    await day.passes(WEEK)
    assert len([each for each in day.sees(ANNA) if "in a week, so it has not gone out" in each.text]) == 2
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]


async def test_what_is_asked_again_has_a_week_of_its_own(day):
    """A timer of the first time that was on its way already changes nothing."""
    post = await asked(day)
    await day.passes(timedelta(days=3))
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Wij vragen om een fietspad.")
    await asks(day)
    await day.happens(TimerDue("approval_end", post.id))
    await day.passes(timedelta(days=5))
    assert PostState.WAITING is only_post(day).state
    assert "approve" in day.choices(BRAM)
    await day.passes(timedelta(days=2))
    assert PostState.DRAFT is only_post(day).state


@pytest.mark.parametrize("choice", ["approve", "refuse"])
async def test_what_was_decided_in_time_stays_decided(day, choice):
    """Nothing is told after the week."""
    await asked(day)
    await day.presses(BRAM, choice)
    await day.passes(timedelta(hours=1))
    state, seen = only_post(day).state, day.sees(ANNA)
    await day.passes(WEEK)
    assert state is only_post(day).state
    assert seen == day.sees(ANNA)


async def test_a_timer_without_its_post_does_nothing(day):
    """What was purged is not missed."""
    await day.happens(TimerDue("approval_end", "gone"))
    assert day.school.outbox.effects == []


@pytest.mark.parametrize("gone", ["left", "unreachable"])
async def test_an_author_who_is_gone_is_not_told(day, gone):
    """The directors need not decide all the same."""
    await asked(day)
    with_staff(day, *STAFF[1:]) if gone == "left" else without_account(day)
    seen = len(day.sees(ANNA))
    await day.passes(WEEK)
    assert PostState.DRAFT is only_post(day).state
    assert day.choices(BRAM) == []
    assert seen == len(day.sees(ANNA))


async def test_what_is_refused_by_then_can_only_be_changed(day):
    """The post is held against the protocol of that day."""
    await asked(day)
    day.school.checker.says(Severity.REFUSE)
    await day.passes(WEEK)
    assert day.choices(ANNA) == ["text", "audience", "stop"]


async def test_a_report_that_is_being_made_goes_on(day):
    """What the author writes next is not taken for the post."""
    await day.school.parent(ANNA, SEM)
    await asked(day)
    await day.passes(WEEK - timedelta(minutes=1))
    await day.writes(ANNA, "/ziek")
    await day.passes(timedelta(minutes=2))
    assert any("so it has not gone out" in each.text for each in day.sees(ANNA))
    await day.writes(ANNA, "vandaag")
    assert [each.kind for each in day.school.dialogues.open.values()] == ["report"]
    assert only_post(day).text == "Wij vinden dat het anders moet."
