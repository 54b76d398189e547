"""Nobody says whose a group is: the question ends, and the group is forgotten."""

from datetime import timedelta

from handlers.group_setup import LASTS, MOST_WAITING
from handlers.model.events import Chat
from tests.fakes.sample import BRAM
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.test_group_setup import WITHOUT_GROUP, added


async def test_groups_that_nobody_answered_about_do_not_stand_in_the_way_for_ever():
    """When their questions end they are forgotten; one that is the school's is not."""
    day = Day(fake_school(profile=WITHOUT_GROUP))
    await added(day)
    await day.presses(BRAM, "6")
    for number in range(MOST_WAITING):
        await added(day, chat=Chat("telegram", f"-9{number}", "group"))
    await day.passes(LASTS - timedelta(minutes=1))
    assert len(day.school.groups.saved) == MOST_WAITING + 1
    await day.passes(timedelta(minutes=1))
    assert [each.place for each in day.school.groups.saved.values()] == ["6"]
    await added(day, chat=Chat("telegram", "-99", "group"))
    assert len(day.school.groups.saved) == 2


async def test_a_timer_of_a_group_that_is_gone_does_nothing():
    """The bot was removed from it meanwhile."""
    day = Day()
    await day.school.timers.set("group_setup_end", "nobody", day.school.now)
    await day.passes(timedelta(minutes=1))
    assert day.school.groups.saved == {}
