"""When it is time to phone: the school's own limit on the morning of a first day of illness.

Saturday and Sunday have no such morning: who reports then is told on Monday, when somebody answers the telephone.
"""

from datetime import UTC, date, datetime, time, timedelta

from handlers.ports import School

GRACE = timedelta(minutes=3)
"""How long a mail, or a person in the middle of a report, is given at least before the bot speaks of phoning."""

USUAL_WARN = time(8, 15)
"""What is taken for a school that sets no time."""

USUAL_END = time(15)
"""When the last lessons are taken to end."""

SATURDAY = 5


def warning_at(school: School, first: date | None, since: datetime) -> datetime:
    """Say when a parent whose report has not arrived is told to phone.

    Args:
        school: the school.
        first: the first day of illness, None while it has not been said: then it is about today.
        since: when the report was sent or begun.

    Returns:
        The moment in UTC: the limit on the morning of that day, `GRACE` after `since` when that is later.
    """
    return max(_limit(school, morning_of(school, first, since)), since + GRACE)


def is_past_warning(school: School, first: date | None) -> bool:
    """Say whether the limit for a report about this first day has passed."""
    return school.now >= _limit(school, morning_of(school, first, school.now))


def morning_of(school: School, first: date | None, since: datetime) -> date:
    """Give the school morning on which a report must have arrived.

    Args:
        school: the school.
        first: the first day of illness, None while it has not been said.
        since: when the report was sent or begun; no morning before that day counts.
    """
    begun = since.astimezone(school.profile.timezone).date()
    return next_school_day(max(first or begun, begun))


def is_weekend(day: date) -> bool:
    """Say whether a day is a Saturday or a Sunday."""
    return day.weekday() >= SATURDAY


def is_at_school(moment: datetime) -> bool:
    """Say whether a moment on the school's own clock lies on a school day, and its lessons are not over."""
    return not is_weekend(moment.date()) and moment.time() < USUAL_END


def next_school_day(day: date) -> date:
    """Give the day itself, or the Monday after it when it lies in a weekend."""
    return day + timedelta(days=7 - day.weekday()) if is_weekend(day) else day


def _limit(school: School, morning: date) -> datetime:
    warn = school.profile.illness.warn or USUAL_WARN
    return datetime.combine(morning, warn, school.profile.timezone).astimezone(UTC)
