"""When somebody means: "morgen 8:00", "vrijdag 15.30", "24 november 08:15", "tomorrow 8am", "over 2 uur".

Dutch and English, on the clock of a time zone. What is read is read whole: a word that means nothing here makes the
whole unclear, so that no moment is taken for another. The night in which the clock is changed has times that do not
exist and times that exist twice; both are told.
"""

from calendar import isleap
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from handlers.time_rest import HOUR, NUMBER, Rest, any_of, number
from handlers.time_words import DAY_PARTS, DAYS, LONG_UNITS, MONTHS, UNITS, WEEKDAYS

LONGEST = 80
"""Characters that a moment can take."""

FURTHEST = timedelta(days=366)
_LATELY = timedelta(days=60)
"""A date without a year that was this short ago was last meant, and not next year's."""

_AFTERNOON = range(1, 7)
"""Hours that people say for the afternoon: "half vier" at school is not at night."""


class Problem(StrEnum):
    """Why no moment can be taken."""

    UNCLEAR = "unclear"
    NO_TIME = "no_time"
    NO_SUCH_DAY = "no_such_day"
    SKIPPED = "skipped"
    PAST = "past"
    TOO_FAR = "too_far"


@dataclass(frozen=True)
class Reading:
    """What was read: the moment, in UTC, or the problem. `twice`: the clock shows it twice, and it is the first."""

    moment: datetime | None = None
    problem: Problem | None = None
    twice: bool = False


class _UnreadableError(Exception):
    """The words name a day that no calendar has, or a time that no clock shows."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


def read_moment(text: str, now: datetime) -> Reading:
    """Read what somebody wrote for a moment to come.

    Args:
        text: their words.
        now: the present moment, in the time zone whose clock they mean.

    Returns:
        The moment, whole minutes, later than `now` and at most a year ahead; or why there is none.
    """
    if len(text) > LONGEST:
        return Reading(problem=Problem.UNCLEAR)
    rest = Rest(text)
    if (ahead := _ahead(rest, now)) is not None:
        return ahead
    try:
        day = _day(rest, now.date())
        at = _time(rest, has_day=day is not None)
    except _UnreadableError as error:
        return Reading(problem=error.problem)
    if not rest.is_empty() or (day is None and at is None):
        return Reading(problem=Problem.UNCLEAR)
    return Reading(problem=Problem.NO_TIME) if at is None else _on_clock(day, at, now)


def on_clock(day: date, at: time, now: datetime) -> Reading:
    """Give the moment at which the clock of `now`'s time zone shows a time on a day; of two, the first to come."""
    local = datetime.combine(day, at, now.tzinfo)
    first, second = local.astimezone(UTC), local.replace(fold=1).astimezone(UTC)
    if first.astimezone(now.tzinfo).time() != at:
        return Reading(problem=Problem.SKIPPED)
    if first == second or first <= now:
        return _checked(second, now)
    reading = _checked(first, now)
    return Reading(reading.moment, reading.problem, twice=reading.moment is not None)


@dataclass(frozen=True)
class _Day:
    """A day, and the next one that its words can mean as well."""

    first: date
    next: date | None = None


def _on_clock(day: _Day | None, at: time, now: datetime) -> Reading:
    """Take the first day that is to come of those that the words can mean."""
    day = day or _Day(now.date(), now.date() + timedelta(days=1))
    reading = on_clock(day.first, at, now)
    if reading.problem is Problem.PAST and day.next is not None:
        return on_clock(day.next, at, now)
    return reading


def _checked(moment: datetime, now: datetime) -> Reading:
    if moment <= now:
        return Reading(problem=Problem.PAST)
    if moment > now + FURTHEST:
        return Reading(problem=Problem.TOO_FAR)
    return Reading(moment)


def _ahead(rest: Rest, now: datetime) -> Reading | None:
    """Read a span of time from now: "over 2 uur". Hours are of real time, days and weeks are counted on the clock."""
    if rest.whole(r"(?:over|in) (?:een )?(?:half uur|halfuur|half an hour)"):
        return _soon(30, now)
    if rest.whole(r"over anderhalf uur"):
        return _soon(90, now)
    found = rest.whole(rf"(?:over|in) ({NUMBER}|een|an?) ({any_of(UNITS)}|{any_of(LONG_UNITS)})")
    if found is None:
        return None
    count = 1 if found[1] in {"a", "an", "een"} else number(found[1])
    if found[2] in UNITS:
        return _soon(count * UNITS[found[2]], now)
    day = now.date() + timedelta(days=count * LONG_UNITS[found[2]])
    return on_clock(day, now.time().replace(second=0, microsecond=0, fold=0), now)


def _soon(minutes: int, now: datetime) -> Reading:
    moment = now.astimezone(UTC) + timedelta(minutes=minutes)
    return _checked(moment.replace(second=0, microsecond=0), now)


def _day(rest: Rest, today: date) -> _Day | None:
    """Read the day: a word, a weekday, a date; a weekday beside a date has to be the date's own."""
    dated = _date(rest, today)
    named = next((today + timedelta(days=days) for word, days in DAYS.items() if rest.take(word)), None)
    next_week = rest.take(r"(?:volgende week|next week)") is not None
    coming = rest.take(r"(?:komende|aanstaande|a\.s\.?|next|coming)") is not None
    weekday = rest.take(rf"({any_of(WEEKDAYS)})")
    if weekday is None:
        if next_week or (dated and named):
            raise _UnreadableError(Problem.NO_SUCH_DAY)
        return dated or (None if named is None else _Day(named))
    ahead = (WEEKDAYS[weekday[1]] - today.weekday()) % 7 or (7 if coming else 0)
    if known := (dated.first if dated else named):
        if known.weekday() != WEEKDAYS[weekday[1]]:
            raise _UnreadableError(Problem.NO_SUCH_DAY)
        return dated or _Day(known)
    if next_week:
        return _Day(today + timedelta(days=7 - today.weekday() + WEEKDAYS[weekday[1]]))
    return _Day(today + timedelta(days=ahead), today + timedelta(days=ahead + 7))


def _date(rest: Rest, today: date) -> _Day | None:
    """Read a date; without its year the coming one is meant, unless it was only just."""
    months = any_of(MONTHS)
    if found := rest.take(r"(\d{4})-(\d{1,2})-(\d{1,2})"):
        return _Day(_calendar(int(found[1]), int(found[2]), int(found[3])))
    if found := rest.take(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})") or rest.take(r"(\d{1,2})([-/])(\d{1,2})()"):
        return _of_year(int(found[1]), int(found[3]), found[4], today)
    if found := rest.take(rf"(\d{{1,2}})(?:e|de|ste|st|nd|rd|th)? (?:of )?({months})\.?(?: (\d{{4}}))?"):
        return _of_year(int(found[1]), MONTHS[found[2]], found[3], today)
    if found := rest.take(rf"({months})\.? (\d{{1,2}})(?:st|nd|rd|th)?(?: (\d{{4}}))?"):
        return _of_year(int(found[2]), MONTHS[found[1]], found[3], today)
    return None


def _of_year(day: int, month: int, year: str | None, today: date) -> _Day:
    if year:
        return _Day(_calendar(int(year) if len(year) == 4 else 2000 + int(year), month, day))
    if (month, day) == (2, 29) and not isleap(today.year):
        return _Day(_calendar(today.year + 1, month, day))
    this = _calendar(today.year, month, day)
    return _Day(this if this >= today - _LATELY else _calendar(today.year + 1, month, day))


def _calendar(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError:
        raise _UnreadableError(Problem.NO_SUCH_DAY) from None


def _time(rest: Rest, *, has_day: bool) -> time | None:
    """Read the time of day."""
    part = next((DAY_PARTS[word] for word in DAY_PARTS if rest.take(word)), None)
    if found := rest.take(r"(?:om |at )?(\d{1,2}) ?[:.uh] ?(\d{2})(?: ?uur|u)?(?: ?(am|pm))?"):
        return _of_day(int(found[1]), int(found[2]), found[3] or part)
    spoken = _spoken(rest)
    if spoken is None and has_day and (found := rest.take(rf"({HOUR})")):
        spoken = number(found[1]), 0, None
    if spoken is None:
        return None
    hour, minute, half = spoken
    half = half or part
    return _of_day(hour + 12 if half is None and hour in _AFTERNOON else hour, minute, half)


def _spoken(rest: Rest) -> tuple[int, int, str | None] | None:
    """Read a time as people say it: hour, minute, and am or pm where that was said."""
    if found := rest.take(rf"(?:half past|half na) ({HOUR})"):
        return number(found[1]), 30, None
    if found := rest.take(rf"(?:om )?half ({HOUR})"):
        return _before(number(found[1]), 30)
    if found := rest.take(rf"(?:kwart|quarter) (over|past|voor|to) ({HOUR})"):
        hour = number(found[2])
        return (hour, 15, None) if found[1] in {"over", "past"} else _before(hour, 15)
    if found := rest.take(rf"(?:om |at )?({HOUR}) ?(am|pm)"):
        return number(found[1]), 0, found[2]
    found = rest.take(rf"(?:om |at )?({HOUR}) ?(?:uur|u|h|o'clock)") or rest.take(rf"(?:om|at) ({HOUR})")
    return (number(found[1]), 0, None) if found else None


def _before(hour: int, minutes: int) -> tuple[int, int, None]:
    """Give the time so many minutes before a whole hour."""
    return (hour - 1) % 24 or 12, 60 - minutes, None


def _of_day(hour: int, minute: int, half: str | None) -> time:
    """Give the time of day."""
    if half == "pm" and hour < 12:
        hour += 12
    if half == "am" and hour == 12:
        hour = 0
    if hour >= 24 or minute >= 60:
        raise _UnreadableError(Problem.UNCLEAR)
    return time(hour, minute)
