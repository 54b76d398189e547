"""A post is pinned in all its groups and pinned no longer, with one press each."""

from datetime import timedelta

import pytest

from handlers.model.effects import Pin, Unpin
from tests.fakes.sample import ANNA, BRAM, GROUP_5, GROUP_6, OFFICE
from tests.handlers.day import Day
from tests.handlers.posts_out import ends, now, out


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def opened(day: Day, who=ANNA):
    """Anna's post is out, and somebody has it open."""
    post = await out(day)
    await day.writes(who, "/posts")
    await day.presses(who, f"open:{post.id}")
    return post


@pytest.mark.parametrize("who", [ANNA, BRAM])
async def test_the_author_and_the_director_pin_and_unpin(day, who):
    """In every group; one press undoes it, and both are on record."""
    post = await opened(day, who)
    await day.presses(who, "pin")
    assert [(each.chat, each.of) for each in day.school.outbox.of_type(Pin)] == [
        (each.chat, each.key) for each in post.copies
    ]
    for group in (GROUP_5, GROUP_6):
        ends(day, post, 0, group)
    await day.passes(timedelta(minutes=1))
    assert day.last(who).endswith("📌 Pinned today at 07:56. Groups: 2 of 2.")
    assert "pin" not in day.choices(who)
    await day.presses(who, "unpin")
    for group in (GROUP_5, GROUP_6):
        ends(day, post, 1, group)
    await day.passes(timedelta(minutes=1))
    assert day.last(who).endswith("Pinned no longer since today at 07:57. Groups: 2 of 2.")
    assert len(day.school.outbox.of_type(Unpin)) == 2
    assert {"pin", "pin-day"} <= set(day.choices(who))
    assert [line.act for line in day.school.records.lines][-2:] == ["post_pinned", "post_unpinned"]


async def test_the_office_pins_nothing(day):
    """It sees what became of posts, and no more."""
    await opened(day, OFFICE)
    assert "pin" not in day.choices(OFFICE)


async def test_without_the_right_to_pin_it_is_said_where_and_what_to_do(day):
    """And where it worked nowhere, it can be pinned again once the right is given."""
    post = await opened(day)
    await day.presses(ANNA, "pin")
    ends(day, post, 0, GROUP_5)
    ends(day, post, 0, GROUP_6, "failed", "not enough rights")
    await day.passes(timedelta(minutes=1))
    assert "Groups: 1 of 2.\n⚠️ Groep 6: that did not work (not enough rights)." in day.last(ANNA)
    assert "can give me the right to pin messages" in day.last(ANNA)
    assert "unpin" in day.choices(ANNA)
    ends(day, post, 0, GROUP_5, "failed", "not enough rights")
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    assert "pin" in day.choices(ANNA)


async def test_a_pin_for_a_day_is_taken_away_by_itself(day):
    """The card says until when."""
    post = await opened(day)
    await day.presses(ANNA, "pin-day")
    for group in (GROUP_5, GROUP_6):
        ends(day, post, 0, group)
    await day.passes(timedelta(minutes=1))
    assert "📌 Pinned until tomorrow at 07:56. Groups: 2 of 2." in day.last(ANNA)
    assert day.school.outbox.of_type(Unpin) == []
    await day.passes(timedelta(days=1))
    assert len(day.school.outbox.of_type(Unpin)) == 2
    assert now(day, post).acts[-1].by == "bot"
    assert day.school.records.lines[-1].actor == "bot"


async def test_a_pin_that_somebody_has_taken_in_hand_stays_as_it_is(day):
    """Unpinned before, pinned anew for good, or retracted: the timer of the first pin does nothing."""
    unpinned, for_good, again, gone, failed = [await opened(day) for _ in range(5)]
    for post in (unpinned, for_good, again, gone, failed):
        await day.writes(ANNA, "/posts")
        await day.presses(ANNA, f"open:{post.id}")
        await day.presses(ANNA, "pin-day")
        if post is failed:
            for group in (GROUP_5, GROUP_6):
                ends(day, post, 0, group, "failed", "no right")
        elif post is gone:
            await day.presses(ANNA, "retract")
            await day.presses(ANNA, "retract")
        else:
            await day.presses(ANNA, "unpin")
        if post is for_good:
            await day.presses(ANNA, "pin")
        if post is again:
            await day.passes(timedelta(hours=1))
            await day.presses(ANNA, "pin-day")
    await day.passes(timedelta(hours=23, minutes=30))
    await day.school.timers.set("post.unpin", "nothing", day.school.now)
    await day.passes(timedelta(seconds=1))
    assert [len(now(day, post).acts) for post in (unpinned, for_good, again, gone, failed)] == [2, 3, 3, 2, 1]
    await day.passes(timedelta(hours=2))
    assert [len(now(day, post).acts) for post in (unpinned, for_good, again, gone, failed)] == [2, 3, 4, 2, 1]
