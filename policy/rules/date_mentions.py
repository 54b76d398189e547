"""The dates that a text names: "dinsdag 24 en woensdag 25 november", "Monday, November 30th", "vr 27-11"."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from policy.rules.date_words import ENGLISH_MONTHS, MONTHS, SHORT_WEEKDAYS, WEEKDAYS
from policy.rules.later import Later
from policy.rules.units import UNITS


@dataclass(frozen=True)
class Mention:
    """A date that a text names, and where in the folded text. `weekday` is 0 for Monday; None is what it leaves out."""

    start: int
    end: int
    day: int
    month: int
    year: int | None = None
    weekday: int | None = None


def _any(words: Mapping[str, int]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_PART_OF_DAY = (
    r"(?:ochtend|morgen|middag|avond|nacht|moarn|middei|jun|morgen|vormittag|nachmittag|abend"
    r"| (?:morning|afternoon|evening|night))?"
)
_WEEKDAY = rf"(?:(?:{_any(WEEKDAYS)}){_PART_OF_DAY}|(?:{_any(SHORT_WEEKDAYS)})(?:\.|(?= )))"
_BEFORE = rf"(?:{_WEEKDAY},? (?:de |den |dem |the )?)"
_NUMBER = r"(?:[12]\d|3[01]|0?[1-9])"
_DAY = rf"{_BEFORE}?{_NUMBER}(?:st|nd|rd|th|e|ste|\.)?"
_JOIN = r" ?(?:,|&|\+|/|-|t/m|(?:tot en met|en|of|and|or|und|oder|tot|to|bis|oant) ) ?"
_MONTH = rf"(?P<month>{_any(MONTHS)})(?!\w)"
_YEAR = r"(?:,? (?P<year>(?:19|20)\d\d)(?!\w))?"
_WRITTEN = Later(
    rf"(?<!\w)(?<!\d[.,:/-])(?P<days>{_DAY}(?:{_JOIN}{_DAY}){{0,3}}) ?(?:of )?{_MONTH}(?:\.(?= 20\d\d|,? ?\())?{_YEAR}"
    rf"(?:,? ?\((?P<behind>{_WEEKDAY})\))?"
)
_ANY_MONTH = Later(rf"(?:{_any(MONTHS)})(?!\w)")
_ONE_DAY = Later(rf"(?:(?P<weekday>{_WEEKDAY}),? (?:de |den |dem |the )?)?(?P<day>{_NUMBER})(?:st|nd|rd|th|e|ste|\.)?")
_ENGLISH = "|".join((*(each.lower() for each in ENGLISH_MONTHS), "jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec"))
_MONTH_FIRST = Later(
    rf"(?<!\w)(?:(?P<weekday>{_WEEKDAY}),? )?(?P<month>{_ENGLISH})"
    rf"\.? (?P<day>{_NUMBER})(?P<th>st|nd|rd|th)?(?:,? (?P<year>20\d\d))?(?![\w:]|[.,/-]\d)"
)
_NUMBERS = Later(
    rf"(?<!\w)(?<!\d[.,:/-])(?:(?P<weekday>{_WEEKDAY}),? (?:de |den |dem |the )?"
    r"|(?P<to>(?:op|voor|tot|t/m|uiterlijk|on|by|before|until|am|bis|vor|foar|oant) ))?"
    rf"(?P<day>{_NUMBER})(?P<by>[-/.])(?P<month>[01]?\d)(?:(?P=by)(?P<year>(?:20)?\d\d))?"
    rf"(?P<dot>\.(?=,| (?:um|von|ab|im|in) ))?(?!\w|[-/.:]\d| ?(?:{UNITS})(?!\w))"
)
_WEEKDAY_BEFORE = Later(rf"(?<!\w){_WEEKDAY}(?: ?(?:,|en|of|and|or|und|oder|&|-|/|t/m|tot en met)) ?$")
_CLASS_BEFORE = Later(r"(?<!\w)(?:groep|groepen|klas|klasse|group|groups)(?: \d(?:,| en| and| of|/))? ?$")
_HOUR_AT_MOST = 12
_BEFORE_A_DAY = ("op ", "uiterlijk ", "on ", "by ", "am ")
_LOOK_BACK = 24


def mentions(folded: str) -> Iterator[Mention]:
    """Give the dates that a folded text names, each once, in no order."""
    if not any(map(str.isdigit, folded)):
        return
    for found in _WRITTEN.finditer(folded) if _ANY_MONTH.search(folded) else ():
        yield from _written(folded, found)
    for found in _MONTH_FIRST.finditer(folded):
        if found["weekday"] or found["th"]:
            yield _mention(found, MONTHS[found["month"]])
    for found in _NUMBERS.finditer(folded):
        if 1 <= int(found["month"]) <= len(ENGLISH_MONTHS) and _is_date(found):
            yield _mention(found, int(found["month"]))


def _written(folded: str, found: re.Match[str]) -> Iterator[Mention]:
    before = folded[max(0, found.start() - _LOOK_BACK) : found.start()]
    if _CLASS_BEFORE.search(before):
        return
    paired = _WEEKDAY_BEFORE.search(before) is not None
    year = int(found["year"]) if found["year"] else None
    days = list(_ONE_DAY.finditer(folded, *found.span("days")))
    while len(days) > 1 and days[0]["weekday"] is None and days[1]["weekday"] is not None:
        del days[0]  # a house number: "Dorpsstraat 12, zaterdag 28 november"
    for each in days:
        last = each is days[-1]
        weekday = each["weekday"] or (found["behind"] if last else None)
        yield Mention(
            each.start(),
            found.end() if last else each.end(),
            int(each["day"]),
            MONTHS[found["month"]],
            year,
            None if weekday is None or paired else _weekday(weekday),
        )


def _mention(found: re.Match[str], month: int) -> Mention:
    year = found["year"]
    start = found.start("day") if found["weekday"] is None and "th" not in found.groupdict() else found.start()
    return Mention(
        start,
        found.end(),
        int(found["day"]),
        month,
        None if year is None else int(year) % 100 + 2000,
        None if found["weekday"] is None else _weekday(found["weekday"]),
    )


def _is_date(found: re.Match[str]) -> bool:
    """Tell a date in numbers from hours, scores and sums: "maandag 9-12", "3/4", "8.30"."""
    year, by = found["year"], found["by"]
    if year is not None and len(year) == len("2026"):
        return True
    if by == ".":
        return found["weekday"] is not None and found["dot"] is not None
    if len(found["month"]) == 1 or (found["weekday"] or found["to"]) is None:
        return False
    is_day = int(found["day"]) > _HOUR_AT_MOST or found["day"][0] == "0" or found["to"] in _BEFORE_A_DAY
    return by == "/" or is_day


def _weekday(words: str) -> int:
    """Read a weekday, whole or short, with the part of the day that may be written on to it."""
    word = words.rstrip(".")
    if word in SHORT_WEEKDAYS:
        return SHORT_WEEKDAYS[word]
    return next(number for name, number in WEEKDAYS.items() if word.startswith(name))
