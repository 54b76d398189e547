"""Which days a text speaks of: "vandaag", "tot en met vrijdag", "14 en 15 november", "next Monday"."""

from dataclasses import dataclass
from datetime import date, timedelta

from policy.triage.daylist import Item, day_list

_FRIDAY = 4


@dataclass(frozen=True)
class Period:
    """The days of an absence. `last_day` is the last day away, None when the text does not say."""

    first_day: date
    last_day: date | None = None


def read_period(text: str, today: date) -> Period | None:
    """Read from when, and until when if it says so, a text speaks of.

    A bare weekday is the next one that comes, today included; a date without a year lies ahead unless it has only
    just gone by. "Tot vrijdag" and "until Friday" name the day of coming back, so the school day before it is the last
    one away. A last day without a first counts from today. Days that are named side by side without a joining word
    are not taken together: the first one counts.

    Args:
        text: What somebody wrote in Dutch or English; its first 4,096 characters are read.
        today: The day on the school's own clock.

    Returns:
        The days, or None where the text names none.
    """
    items = day_list(text)
    found = next(((at, days) for at, item in enumerate(items) if (days := item.on(today))), None)
    if found is None:
        return None
    at, days = found
    before = items[at - 1].role if at else ""
    if before in {"to", "until"} and days[0] >= today:
        return Period(today, _last(before, days[1], today))
    first, last = days
    only = before == "only" or items[at].role == "week"
    return _extended(items, at, Period(first, last if only else None), today)


def _extended(items: list[Item], at: int, period: Period, today: date) -> Period:
    """Move the last day on by the days that are joined to the first one at a place, or by a later "until"."""
    row = True  # whether nothing but days and joining words has stood since the first day
    for place in range(at + 1, len(items)):
        role, item = items[place - 1].role, items[place]
        row = row and (item.is_day or item.role in {"and", "comma", "to", "until"})
        days = item.on(today, period.last_day or period.first_day)
        if days is None or days[1] < period.first_day:
            continue
        if role in {"to", "until"}:
            return Period(period.first_day, _last(role, days[1], period.first_day))
        if role == "and" and row:
            period = Period(period.first_day, days[1])
    return period


def _last(role: str, named: date, first: date) -> date:
    """Give the last day away: the named one, or the school day before it where that is the day of coming back."""
    if role != "until" or named <= first:
        return named
    day = named - timedelta(days=1)
    back = max(day.weekday() - _FRIDAY, 0)
    return max(day - timedelta(days=back), first) if first.weekday() <= _FRIDAY else day
