"""An urgent post overtakes the others, says what it is, and is pinned for a day by choice."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Pin, Send, Unpin
from handlers.model.posts import PostState
from policy.model import Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, GROUP_6, OFFICE, PARENT, PROFILE, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import asks, edits, only_post, with_staff
from tests.handlers.posts_out import ends

TEXT = "❗ **Urgent**\n\nDe school is dicht.\n\n— meester Bram, directeur, namens De Tjongerschool"


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def urgent(day: Day, who=BRAM) -> None:
    """Somebody has written an urgent post for the whole school, up to the preview."""
    await day.writes(who, "/urgent De school is dicht.")
    await day.presses(who, "school")


def sends(day: Day) -> list[Send]:
    """What went to the groups."""
    return [each for each in day.school.outbox.of_type(Send) if each.chat in (GROUP_5, GROUP_6)]


async def test_an_urgent_post_stands_before_others(day):
    """Previewed with its mark; ten seconds to take it back; not in the lane of broadcasts."""
    await urgent(day)
    assert TEXT in [each.text for each in day.sees(BRAM)]
    await day.presses(BRAM, "publish")
    assert "goes out in 10 seconds" in day.last(BRAM)
    await day.passes(timedelta(seconds=9))
    assert sends(day) == []
    await day.passes(timedelta(seconds=1))
    assert [(each.text, each.bulk) for each in sends(day)] == [(TEXT, False)] * 2
    assert day.school.outbox.of_type(Pin) == []
    await day.writes(OFFICE, "/posts")
    assert "❗ Bram Hoekstra, for the whole school" in day.last(OFFICE)


async def test_a_shorter_undo_of_the_school_stays(day):
    """Ten seconds are the most, not the least."""
    day = Day(fake_school(profile=replace(PROFILE, undo=timedelta(seconds=5))))
    await urgent(day)
    await day.presses(BRAM, "publish")
    assert "goes out in 5 seconds" in day.last(BRAM)


async def test_it_is_pinned_for_a_day_by_choice(day):
    """And taken away after it."""
    await urgent(day)
    await day.presses(BRAM, "pinned")
    await day.passes(timedelta(seconds=10))
    assert [each.chat for each in day.school.outbox.of_type(Pin)] == [GROUP_5, GROUP_6]
    for group in (GROUP_5, GROUP_6):
        ends(day, only_post(day), 0, group)
    await day.passes(timedelta(days=1))
    assert [each.chat for each in day.school.outbox.of_type(Unpin)] == [GROUP_5, GROUP_6]


async def test_advice_is_passed_over_knowingly_when_pinned_too(day):
    """It stands on record."""
    day.school.checker.says(Severity.ADVICE)
    await urgent(day)
    await day.presses(BRAM, "pinned")
    assert "advice_passed" in [line.act for line in day.school.records.lines]


async def test_doubt_is_for_somebody_else_however_urgent(day):
    """A deputy decides; nobody approves an own post."""
    day.school.checker.says(Severity.DOUBT)
    await urgent(day)
    assert "pinned" not in day.choices(BRAM)
    await asks(day, BRAM)
    await day.presses(CARLA, "approve")
    await day.passes(timedelta(seconds=10))
    assert len(sends(day)) == 2


@pytest.mark.parametrize(("who", "said"), [(ANNA, "Only the director or a deputy"), (PARENT, "Only staff of")])
async def test_only_who_leads_the_school_sends_urgent_posts(day, who, said):
    """Where everything is urgent, nothing is."""
    await day.writes(who, "/dringend De school is dicht.")
    assert said in day.last(who)
    assert day.school.posts.saved == {}


async def test_who_leads_the_school_no_longer_sends_none(day):
    """Neither one that is on its way, nor a draft."""
    await urgent(day)
    await day.presses(BRAM, "publish")
    with_staff(day, STAFF[0], replace(STAFF[1], role="teacher"), *STAFF[2:])
    await day.passes(timedelta(minutes=1))
    assert sends(day) == []
    assert only_post(day).state is PostState.DRAFT
    assert "Only the director or a deputy can send an urgent post." in day.last(BRAM)
    assert "publish" not in day.choices(BRAM)


async def test_a_changed_urgent_post_stays_urgent(day):
    """Its mark too."""
    await urgent(day)
    await day.presses(BRAM, "publish")
    await day.passes(timedelta(minutes=1))
    await edits(day, only_post(day), BRAM)
    await day.writes(BRAM, "De school is weer open.")
    assert "pinned" not in day.choices(BRAM)
    await day.presses(BRAM, "publish")
    assert day.last(GROUP_5).startswith("❗ **Urgent**\n\nDe school is weer open.")


@pytest.mark.parametrize("how", ["undo", "stopped"])
async def test_a_pin_is_chosen_anew_with_every_publishing(day, how):
    """What was taken back or stopped, and is published without a pin, is not pinned."""
    await urgent(day)
    await day.presses(BRAM, "pinned")
    if how == "undo":
        await day.presses(BRAM, "undo")
    else:
        day.school.checker.says(Severity.REFUSE)
        await day.passes(timedelta(seconds=10))
        day.school.checker.verdict = Verdict()
    await day.presses(BRAM, "text")
    await day.writes(BRAM, "De school is vandaag dicht.")
    await day.presses(BRAM, "publish")
    await day.passes(timedelta(seconds=10))
    assert len(sends(day)) == 2
    assert day.school.outbox.of_type(Pin) == []
