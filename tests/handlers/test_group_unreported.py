"""A child is said to be ill in a group and nothing was sent: office and teacher are told in time to phone."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, OFFICE, PARENT, PROFILE, SEM, STAFF, STRANGER
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.group_day import in_group

ILL = "Sem is ziek vandaag"
SAID = (
    "⚠️ Possibly not reported: at 07:55 somebody wrote in the group of Groep 5 that a child is ill. Nothing about it "
    "was sent to the school through me."
)
TO_WARN = timedelta(minutes=20)


@pytest.fixture
def day() -> Day:
    """A Monday at the sample school, at 07:55; the limit is 08:15."""
    return Day()


def told(day: Day, who=OFFICE) -> list[str]:
    """What somebody was told of possibly missing reports."""
    return [message.text for message in day.sees(who) if "Possibly not reported" in message.text]


async def test_at_the_limit_office_and_teacher_are_told(day):
    """In which group and when, and neither by whom nor about whom; other teachers are not told."""
    await in_group(day, STRANGER, ILL)
    await day.passes(TO_WARN - timedelta(seconds=1))
    assert told(day) == []
    await day.passes(timedelta(seconds=2))
    assert told(day) == told(day, ANNA) == [SAID]
    assert told(day, CARLA) == told(day, BRAM) == []


async def test_a_report_that_was_sent_is_not_missed(day):
    """What was begun with the words of the group is finished in private."""
    await day.school.parent(PARENT, SEM)
    await in_group(day, PARENT, ILL)
    await day.presses(PARENT, "send")
    await day.passes(TO_WARN)
    assert told(day) == []


async def test_who_has_reported_already_is_not_shown_the_way(day):
    """They merely tell the others."""
    await day.school.parent(PARENT, SEM)
    await day.writes(PARENT, "Sem is vandaag ziek")
    await day.presses(PARENT, "send")
    seen = len(day.sees(PARENT))
    await in_group(day, PARENT, ILL)
    assert len(day.sees(PARENT)) == seen
    assert day.school.sightings.saved == {}


async def test_the_other_parents_report_counts(day):
    """Both are linked to the child."""
    await day.school.parent(PARENT, SEM)
    await day.school.parent(STRANGER, SEM)
    await in_group(day, PARENT, ILL)
    await day.writes(STRANGER, "Sem is vandaag ziek")
    await day.presses(STRANGER, "send")
    await day.passes(TO_WARN)
    assert told(day) == []


async def test_somebody_who_begins_late_gets_a_quarter_of_an_hour(day):
    """Also when the limit is nearer, or has passed."""
    day.school = day.school.move_to(day.school.now + timedelta(minutes=18))
    await in_group(day, STRANGER, ILL)
    await day.passes(timedelta(minutes=14))
    assert told(day) == []
    await day.passes(timedelta(minutes=1))
    assert len(told(day)) == 1


@pytest.mark.parametrize(
    ("said", "known"),
    [
        (datetime(2026, 11, 23, 19, 0, tzinfo=UTC), datetime(2026, 11, 24, 7, 15, tzinfo=UTC)),
        (datetime(2026, 11, 27, 15, 0, tzinfo=UTC), datetime(2026, 11, 30, 7, 15, tzinfo=UTC)),
    ],
)
async def test_what_is_said_after_school_is_about_the_next_morning(day, said, known):
    """Of a school day; the text is forgotten after a day all the same, and all of it when it has been told."""
    day.school = day.school.move_to(said)
    await in_group(day, STRANGER, "Sem is ziek")
    (sighting,) = day.school.sightings.saved
    await day.passes(known - said - timedelta(minutes=1))
    assert told(day) == []
    kept = day.school.sightings.saved.get(sighting)
    assert kept is not None
    assert bool(kept.text) == (known - said < timedelta(days=1))
    await day.passes(timedelta(minutes=1))
    assert len(told(day)) == 1
    await day.passes(timedelta(days=1))
    assert day.school.sightings.saved == {}


async def test_leave_is_not_missed(day):
    """It has its own time."""
    await in_group(day, STRANGER, "Mag Noor vrijdag vrij voor een bruiloft?")
    await day.passes(timedelta(days=2))
    assert told(day) == []
    assert day.school.sightings.saved == {}


async def test_where_reports_go_by_phone_nobody_knows_and_nothing_is_said():
    """The way is shown all the same."""
    day = Day(fake_school(profile=replace(PROFILE, illness=replace(PROFILE.illness, kind="phone"))))
    await in_group(day, STRANGER, ILL)
    await day.passes(timedelta(hours=2))
    assert told(day) == []


async def test_without_office_and_teacher_the_director_is_told():
    """Somebody must know."""
    absent = tuple(replace(each, accounts=()) if each.id in ("anna", "dirk") else each for each in STAFF)
    day = Day(fake_school(profile=replace(PROFILE, staff=absent)))
    await in_group(day, STRANGER, ILL)
    await day.passes(TO_WARN)
    assert told(day, BRAM) == [SAID]


async def test_a_class_that_is_gone_by_then_is_nobodys_business(day):
    """The settings dropped it, or the sighting was forgotten."""
    await in_group(day, STRANGER, ILL)
    day.school = replace(day.school, profile=replace(PROFILE, classes=()))
    await day.passes(TO_WARN)
    assert told(day) == []
    day.school.sightings.saved.clear()
    await day.passes(timedelta(days=1))
    assert day.sees(GROUP_5) == []
