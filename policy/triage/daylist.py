"""A text as a row of days and of the words between them that say how a day is meant."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from policy.triage.folding import fold, unstretch
from policy.triage.patterns import days

_FRIDAY = 4
_JUST_GONE = -31
"""A date without a year lies ahead, unless it has gone by no longer ago than this."""

_TOKEN = re.compile(
    r"(?P<iso>\d{4}-\d\d-\d\d)(?![\d-])"
    r"|(?P<numeric>\d\d?[-/]\d\d?(?:[-/](?:\d{4}|\d\d))?|\d\d?\.\d\d?\.\d{4})(?![\d:/-])(?![a-z])"
    r"|(?P<time>\d+[:.,]\d+)"
    r"|(?P<number>\d+)(?P<nth>(?:e|de|ste|st|nd|rd|th)\b)?"
    r"|(?P<word>t/m|a\.s\.|[a-z]+(?:'[a-z]+)?\+?|\S)"
)


def _reverse(table: Mapping[int, str]) -> dict[str, int]:
    return {word: number for number, words in table.items() for word in words.split()}


_OFFSETS = _reverse(days.DAY_WORDS)
_WEEKDAYS = _reverse(days.WEEKDAYS)
_SHORT = _reverse(days.SHORT_WEEKDAYS)
_MONTHS = _reverse(days.MONTHS)
_MONTH_FIRST = frozenset(days.MONTH_FIRST.split())
_ROLES = {word: role for role, words in days.ROLES.items() for word in words.split()}
_JOINING = frozenset({"and", "comma", "to", "until"})
_PARTS_OF_DAY = re.compile(r"(?:s|avond|ochtend|morgen|middag|nacht|vroeg)$")
_PHRASES = tuple((re.compile(pattern), instead) for pattern, instead in days.PHRASES)


@dataclass(frozen=True)
class Item:
    """A day, or a word that says how a day is meant.

    `role` is day, week, weekday, date, number, or one of `days.ROLES`, or "" for anything else. `value` is the offset
    of a day, the weekday (Monday 0), the offset of a week, or the day of the month. `shift` moves a weekday: "since",
    "past", "strictly" or "week".
    """

    role: str
    value: int = 0
    month: int | None = None
    year: int | None = None
    shift: str = ""
    nth: bool = False

    @property
    def is_day(self) -> bool:
        """Say whether it means one day or several, rather than joining them."""
        return self.role in {"day", "week", "weekday", "date"}

    def on(self, today: date, after: date | None = None) -> tuple[date, date] | None:
        """Give the first and the last day that are meant; None for what is no day or does not exist.

        Args:
            today: The day of writing.
            after: The first day away, when this is the last: it lies on or after it.
        """
        if self.role == "day":
            return _single(_moved(today, self.value))
        if self.role == "week":
            return _week(today, self.value)
        if self.role == "weekday":
            return _single(self._weekday(after or today))
        start = after or today
        if self.month and after is None:
            start = _moved(today, _JUST_GONE) or today
        return _single(self._date(start)) if self.role == "date" else None

    def _weekday(self, start: date) -> date | None:
        if self.shift == "week":
            return _moved(start, 7 - start.weekday() + self.value)
        ahead = (self.value - start.weekday()) % 7
        if self.shift == "since":
            return _moved(start, ahead - 7 if ahead else 0)
        if self.shift == "past":
            return _moved(start, ahead - 7)
        return _moved(start, 7 if self.shift == "strictly" and not ahead else ahead)

    def _date(self, start: date) -> date | None:
        if self.month is None:
            months = (
                (start.year + (start.month + more) // 12, (start.month + more) % 12 + 1) for more in (-1, 0, 1, 2)
            )
            candidates = [_valid(year, month, self.value) for year, month in months]
        elif self.year is None:
            candidates = [_valid(start.year + more, self.month, self.value) for more in range(9)]
        else:
            return _valid(self.year, self.month, self.value)
        return next((day for day in candidates if day is not None and day >= start), None)


def _moved(day: date, by: int) -> date | None:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return None


def _valid(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _single(day: date | None) -> tuple[date, date] | None:
    return None if day is None else (day, day)


def _week(today: date, ahead: int) -> tuple[date, date] | None:
    """Give the school days of this week that are left, of the coming week at the weekend, or of a later week."""
    weekday = today.weekday()
    monday = _moved(today, (7 if weekday > _FRIDAY or ahead else 0) - weekday)
    friday = None if monday is None else _moved(monday, _FRIDAY)
    if monday is None or friday is None:
        return None
    return max(monday, today), friday


def _plain(text: str, phrases: Iterable[tuple[re.Pattern[str], str]] = ()) -> str:
    plain = unstretch(fold(text))
    for pattern, instead in (*_PHRASES, *phrases):
        plain = pattern.sub(instead, plain)
    return plain


def words_of_days(text: str, phrases: Iterable[tuple[re.Pattern[str], str]]) -> list[str]:
    """Divide a text into words, numbers, dates and signs, as `day_list` does.

    Args:
        text: What somebody wrote.
        phrases: What more is to be replaced in the folded text, and by what.
    """
    return [token.group() for token in _TOKEN.finditer(_plain(text, phrases))]


def is_day_word(word: str) -> bool:
    """Say whether one of these words can only be a day, or a part of a date."""
    token = _TOKEN.fullmatch(word)
    if token is None or token.lastgroup == "time":
        return False
    if token.lastgroup != "word":
        return True
    weekday = _WEEKDAYS.keys() & {word, _PARTS_OF_DAY.sub("", word)}
    return bool(weekday) or word in {*_OFFSETS, *_SHORT, *_MONTHS, "thisweek", "nextweek", "nextweek+"}


def day_list(text: str) -> list[Item]:
    """Read a text as a row of days and joining words; words that change nothing are left out."""
    items: list[Item] = []
    for token in _TOKEN.finditer(_plain(text)):
        _append(items, token)
    items = [replace(item, role="date") if item.role == "numeric" else item for item in items]
    return _settle_weekdays(_settle_numbers(items))


def _append(items: list[Item], token: re.Match[str]) -> None:
    """Add what a token means, together with the item before it where the two belong together."""
    kind, text = token.lastgroup, token.group()
    before = items[-1] if items else Item("")
    if kind == "word" and text in _MONTHS:
        if before.role == "number":
            items[-1] = replace(before, role="date", month=_MONTHS[text])
        elif before.role == "numeric" and before.month:
            items[-1:] = [Item("number", before.value), Item("to"), Item("date", before.month, _MONTHS[text])]
        else:
            items.append(Item("month" if text in _MONTH_FIRST else "", month=_MONTHS[text]))
    elif kind == "iso":
        year, month, day = map(int, text.split("-"))
        items.append(Item("date", day, month, year))
    elif kind == "numeric":
        items.extend(_numeric(text))
    elif token["number"]:
        _append_number(items, int(token["number"][:5]), nth=bool(token["nth"]))
    else:
        items.extend(_word(text, items))


def _append_number(items: list[Item], number: int, *, nth: bool) -> None:
    before = items[-1] if items else Item("")
    if before.role == "month":
        items[-1] = Item("date", number, before.month)
    elif before.role == "date" and before.month and before.year is None and 2000 <= number < 2100:
        items[-1] = replace(before, year=number)
    else:
        items.append(Item("number", number, nth=nth))


def _numeric(text: str) -> list[Item]:
    """Read "14-11", "14/11/2026", or the two days of "10-12 mei"."""
    day, month, *year = map(int, re.split(r"[-/.]", text))
    if year:
        return [Item("date", day, month, year[0] + 2000 if year[0] < 100 else year[0])]
    return [Item("numeric", day, month)]


def _word(word: str, items: list[Item]) -> list[Item]:
    if word in {"thisweek", "nextweek"}:
        return [Item("week", int(word == "nextweek"))]
    if word in _OFFSETS:
        return [Item("day", _OFFSETS[word])]
    weekday = _WEEKDAYS.get(word, _WEEKDAYS.get(_PARTS_OF_DAY.sub("", word)))
    if weekday is None and _short_weekday_fits(word, items):
        weekday = _SHORT.get(word)
    if weekday is not None:
        return [Item("weekday", weekday)]
    if word == "nextweek+":
        return [Item("nextweek+")]
    role = _ROLES.get(word, "")
    return [] if role == "filler" else [Item(role)]


def _short_weekday_fits(word: str, items: list[Item]) -> bool:
    """Say whether the words before leave no doubt that "do" or "vr" is a day."""
    roles = [item.role for item in items[-2:]]
    if roles[-1:] == ["and"]:
        return word not in days.UNCERTAIN_AFTER_AND and len(roles) > 1 and items[-2].is_day
    return bool(roles) and roles[-1] in {"to", "until", "from"}


def _settle_numbers(items: list[Item]) -> list[Item]:
    """Give a bare day of the month the month beside it: "14 en 15 november", "November 14 to 16", "vrijdag de 13e"."""
    places = [
        at
        for at, item in enumerate(items)
        if not (item.role == "weekday" and items[at + 1 : at + 2] and items[at + 1].role in {"number", "date"})
    ]
    rows = list(zip(places, places[1:], places[2:], strict=False))
    for number, join, beside in [*reversed(rows), *((last, join, first) for first, join, last in rows)]:
        if (items[number].role, items[beside].role) == ("number", "date") and items[join].role in _JOINING:
            items[number] = Item("date", items[number].value, items[beside].month, items[beside].year)
    for at in range(1, len(items)):
        before, item = items[at - 1 : at + 1]
        if item.nth and item.role == "number" and before.role in {"weekday", "from", "to", "until"}:
            items[at] = Item("date", item.value)
    return items


def _settle_weekdays(items: list[Item]) -> list[Item]:
    """Apply the word before or after a weekday to it, and drop a weekday that a date repeats."""
    settled: list[Item] = []
    for item in items:
        before = settled[-1] if settled else Item("")
        if before.role == "weekday" and item.role == "date":
            settled[-1] = item
        elif before.role == "weekday" and item == Item("week", 1):
            settled[-1] = replace(before, shift="week")
        elif item.role == "weekday" and before.role in {"since", "past", "strictly", "nextweek+"}:
            settled[-1] = replace(item, shift="week" if before.role == "nextweek+" else before.role)
        else:
            settled.append(item)
    return settled
