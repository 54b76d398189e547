"""The demo's clock: it begins on a school morning, and goes forward only."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

_START = time(7, 45)
_SATURDAY = 5
_DAY = timedelta(days=1)


def last_school_morning(now: datetime, timezone: ZoneInfo) -> datetime:
    """Give the last moment at which it was a quarter to eight on a school day.

    Args:
        now: the real moment.
        timezone: the school's.
    """
    day = now.astimezone(timezone).date()
    while (moment := datetime.combine(day, _START, timezone)) > now or day.weekday() >= _SATURDAY:
        day -= _DAY
    return moment


def next_school_moment(now: datetime, at: time, timezone: ZoneInfo) -> datetime:
    """Give the next moment at which it is this time on a school day.

    Args:
        now: the moment on the school's clock.
        at: the time of day.
        timezone: the school's.
    """
    day = now.astimezone(timezone).date()
    while (moment := datetime.combine(day, at, timezone)) <= now or day.weekday() >= _SATURDAY:
        day += _DAY
    return moment
