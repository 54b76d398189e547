"""The time that is asked for: what is read as an answer, and what is meant for something else."""

from datetime import UTC, datetime, timedelta

import pytest

from handlers.model.posts import PostState
from tests.fakes.sample import ANNA, BRAM, SEM, private
from tests.handlers.day import Day
from tests.handlers.posting_day import TOMORROWS, drafted, only_post, planned

TOMORROW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)


@pytest.fixture
def day() -> Day:
    """A Monday at the sample school, 07:55."""
    return Day()


@pytest.mark.parametrize("how", ["button", "command"])
async def test_a_time_alone_is_meant_for_the_day_that_was_written_before(day, how):
    """Who is asked at what time answers with the time; it is not taken for tomorrow's, nor for the post's text."""
    await drafted(day)
    if how == "button":
        await day.presses(ANNA, "later")
        await day.writes(ANNA, "vrijdag")
    else:
        await day.writes(ANNA, "/schedule vrijdag")
    assert day.last(ANNA).startswith("At what time?")
    await day.writes(ANNA, "half 9")
    assert "⏰ It is to go out Friday 27 November at 08:30." in day.last(ANNA)
    assert only_post(day).text == "Morgen gymles!"


async def test_another_day_overrules_the_one_that_was_written_before(day):
    """Only a time by itself belongs to it."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, "vrijdag")
    await day.writes(ANNA, "donderdag 9:00")
    assert "⏰ It is to go out Thursday 26 November at 09:00." in day.last(ANNA)


async def test_the_command_may_follow_the_question(day):
    """Who was asked for the time may answer with `/plan` as well."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, "/plan vrijdag half vier")
    assert "⏰ It is to go out Friday 27 November at 15:30." in day.last(ANNA)


async def test_a_sick_note_is_no_time(day):
    """A teacher is a parent as well: the note goes its own way."""
    await day.school.parent(ANNA, SEM)
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, "Sem is vandaag ziek")
    assert "send" in day.choices(ANNA)
    assert "I do not understand when" not in day.last(ANNA)


async def test_long_after_the_question_only_a_time_is_taken_for_one(day):
    """What is written the next day is about something else; a time still answers."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.passes(timedelta(hours=2))
    await day.writes(ANNA, "vrijdag 8:00")
    assert "⏰ It is to go out Friday 27 November at 08:00." in day.last(ANNA)
    await day.presses(ANNA, "later")
    await day.passes(timedelta(hours=2))
    await day.writes(ANNA, "Hoe werkt dit?")
    assert "I do not understand when that is" not in day.last(ANNA)
    await day.presses(ANNA, "later")
    await day.passes(timedelta(hours=2))
    await day.writes(ANNA, "stop")
    assert day.last(ANNA) == "Stopped: the time stays as it was."


async def test_who_publishes_is_asked_for_no_time_any_more(day):
    """What is written after "Publish" is about something else."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, "publish")
    assert await day.school.dialogues.of(private(ANNA)) is None


async def test_a_new_post_gives_up_the_one_whose_time_is_asked(day):
    """One draft at a time."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, "/post Overmorgen gymles!")
    first, _ = day.school.posts.saved.values()
    assert first.state is PostState.ABANDONED


async def test_a_time_that_is_chosen_ends_the_wait_for_a_remark(day):
    """The preview is there again, so what is written next is a changed text and not a remark for the director."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, TOMORROWS)
    await day.writes(ANNA, "Overmorgen gymles!")
    assert (only_post(day).text, only_post(day).state) == ("Overmorgen gymles!", PostState.DRAFT)
    assert day.sees(BRAM) == []


async def test_a_time_for_one_post_leaves_the_question_about_another(day):
    """Two posts wait for a time; a button answers its own question only."""
    await planned(day)
    await day.presses(ANNA, "time")
    first = day.button(ANNA, "at:20261130T0700")
    await day.writes(ANNA, "/post Ander bericht!")
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "later")
    await day.presses(ANNA, first.choice, first)
    await day.writes(ANNA, "morgen 9:00")
    times = [post.planned_at for post in day.school.posts.saved.values()]
    assert times == [MONDAY, TOMORROW + timedelta(hours=1)]


async def test_another_time_can_be_written_though_something_else_was_begun(day):
    """The button asks anew, so that what is written next is the time."""
    await planned(day)
    await day.presses(ANNA, "time")
    other = day.button(ANNA, "other")
    await day.writes(ANNA, "/post Ander bericht!")
    await day.presses(ANNA, "other", other)
    await day.writes(ANNA, "morgen 9:00")
    first, _ = day.school.posts.saved.values()
    assert first.planned_at == TOMORROW + timedelta(hours=1)
