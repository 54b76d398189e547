"""The demo's clock begins on a school morning, whenever somebody starts it."""

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

import pytest

from groupbot.demo.hours import last_school_morning, next_school_moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-23 14:00", "2026-11-23 07:45"),  # Monday afternoon
        ("2026-11-23 07:45", "2026-11-23 07:45"),
        ("2026-11-23 07:44", "2026-11-20 07:45"),  # before school on Monday: Friday
        ("2026-11-22 12:00", "2026-11-20 07:45"),  # Sunday
        ("2026-11-21 23:59", "2026-11-20 07:45"),  # Saturday
        ("2026-03-30 09:00", "2026-03-30 07:45"),  # the day after summer time began
    ],
)
def test_the_clock_begins_on_the_last_school_morning(now: str, expected: str) -> None:
    """It is never ahead of the real time, so that it can be moved to it."""
    assert last_school_morning(moment(now), AMSTERDAM) == moment(expected)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-23 07:45", "2026-11-23 08:10"),
        ("2026-11-23 08:10", "2026-11-24 08:10"),
        ("2026-11-20 09:00", "2026-11-23 08:10"),  # Friday: Monday
        ("2026-11-21 07:00", "2026-11-23 08:10"),
        ("2026-03-27 12:00", "2026-03-30 08:10"),  # over the change to summer time
    ],
)
def test_the_next_school_moment_is_ahead(now: str, expected: str) -> None:
    """A moment that has just passed comes on the next school day."""
    assert next_school_moment(moment(now), time(8, 10), AMSTERDAM) == moment(expected)


def moment(text: str) -> datetime:
    """Read a moment on the school's clock."""
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM).astimezone(UTC)
