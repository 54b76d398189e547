"""Which days a text speaks of. Today is Monday 23 November 2026 unless a test says otherwise."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.triage import Period, read_period

TODAY = date(2026, 11, 23)


def november(day: int) -> date:
    """Give a day of November 2026."""
    return date(2026, 11, day)


ONE_DAY = [
    ("Isa is vandaag ziek", november(23)),
    ("vndg ziek", november(23)),
    ("Ruby is sick today", november(23)),
    ("vanmiddag naar de tandarts", november(23)),
    ("morgen niet", november(24)),
    ("ook morgen nog ziek", november(24)),
    ("morgenochtend later", november(24)),
    ("tomorrow at 9", november(24)),
    ("overmorgen", november(25)),
    ("sinds gisteren", november(22)),
    ("op maandag", november(23)),
    ("vanaf woensdag", november(25)),
    ("donderdagmiddag vrij", november(26)),
    ("on Friday", november(27)),
    ("vanaf do", november(26)),
    ("volgende maandag", november(30)),
    ("next Tuesday", november(24)),
    ("volgende week dinsdag", date(2026, 12, 1)),
    ("dinsdag volgende week", date(2026, 12, 1)),
    ("ziek sinds afgelopen vrijdag", november(20)),
    ("al ziek sinds vrijdag", november(20)),
    ("ill since Friday", november(20)),
    ("since last Monday", november(16)),
    ("op 30 november", november(30)),
    ("14 november", november(14)),
    ("12 oktober", date(2027, 10, 12)),
    ("14-12", date(2026, 12, 14)),
    ("3/12", date(2026, 12, 3)),
    ("14/11/2027", date(2027, 11, 14)),
    ("14-11-27", date(2027, 11, 14)),
    ("14.12.2026", date(2026, 12, 14)),
    ("2026-12-01", date(2026, 12, 1)),
    ("8 december 2027", date(2027, 12, 8)),
    ("December 8, 2027", date(2026, 12, 8)),
    ("December 8 2027", date(2027, 12, 8)),
    ("the 14th of December", date(2026, 12, 14)),
    ("29 februari", date(2028, 2, 29)),
    ("vrijdag de 27e", november(27)),
    ("vanaf de 4e", date(2026, 12, 4)),
    ("vrijdag 27 november om 10.30 uur", november(27)),
    ("vandaag ziek, morgen bellen we weer", november(23)),
    ("Goedemorgen, Isa is vandaag ziek", november(23)),
    ("Blijft vandaag thuis. Tot morgen!", november(23)),
    ("vandaag. we zien vrijdag en maandag wel", november(23)),
    ("31 februari of 1 december", date(2026, 12, 1)),
]

SEVERAL_DAYS = [
    ("ziek tot en met vrijdag", november(23), november(27)),
    ("t/m do", november(23), november(26)),
    ("t / m donderdag", november(23), november(26)),
    ("vanaf woensdag t/m vr", november(25), november(27)),
    ("van ma t/m wo", november(23), november(25)),
    ("vandaag en morgen", november(23), november(24)),
    ("vandaag en ook morgen nog", november(23), november(24)),
    ("do en vr", None, None),
    ("op do en vr", november(26), november(27)),
    ("vrijdag en maandag", november(27), november(30)),
    ("14 en 15 november", november(14), november(15)),
    ("24, 25 en 26 november", november(24), november(26)),
    ("14 t/m 18 december", date(2026, 12, 14), date(2026, 12, 18)),
    ("van 10 tot 12 mei", date(2027, 5, 10), date(2027, 5, 11)),
    ("10-12 mei", date(2027, 5, 10), date(2027, 5, 12)),
    ("26 november t/m 28", november(26), november(28)),
    ("from November 26 to 28", november(26), november(28)),
    ("November 26 through December 1", november(26), date(2026, 12, 1)),
    ("28 dec t/m 8 jan", date(2026, 12, 28), date(2027, 1, 8)),
    ("donderdag 26 en vrijdag 27 november", november(26), november(27)),
    ("ziek vanaf vandaag, ik denk tot en met woensdag", november(23), november(25)),
    ("de hele week", november(23), november(27)),
    ("deze week ziek", november(23), november(27)),
    ("all week", november(23), november(27)),
    ("vandaag en de rest van de week", november(23), november(27)),
    ("volgende week", november(30), date(2026, 12, 4)),
    ("next week", november(30), date(2026, 12, 4)),
    ("tot vrijdag", november(23), november(26)),
    ("until Monday", november(23), november(23)),
    ("tot volgende maandag", november(23), november(27)),
    ("26 november tot 1 december", november(26), november(30)),
    ("vrijdag tot dinsdag", november(27), november(30)),
    ("alleen vandaag", november(23), november(23)),
    ("only tomorrow", november(24), november(24)),
    ("een dagje vrijdag", november(27), november(27)),
    ("tot en met gisteren", november(22), None),
    ("vandaag t/m gisteren", november(23), None),
]

NO_DAY = [
    "",
    "Isa is ziek",
    "Goedemorgen juf",
    "Morgen! Isa is ziek",
    "Morgen juf, Isa is ziek",
    "39,2 koorts",
    "groep 5",
    "om 10.30 uur",
    "31 februari",
    "32-13",
    "dat was vorige week",
    "wordt in mei 4",
    "do you know",
    "zo leuk",
    "tel. 0612345678901234567890",
]


@pytest.mark.parametrize(("text", "first"), ONE_DAY)
def test_a_day_is_read(text: str, first: date) -> None:
    """A day that is named is the first one; the text does not say until when."""
    assert Period(first) == read_period(text, TODAY)


@pytest.mark.parametrize(("text", "first", "last"), SEVERAL_DAYS)
def test_several_days_are_read(text: str, first: date | None, last: date | None) -> None:
    """Joined days, "until" and weeks give the last day as well."""
    assert (Period(first, last) if first else None) == read_period(text, TODAY)


@pytest.mark.parametrize("text", NO_DAY)
def test_what_names_no_day_gives_none(text: str) -> None:
    """Greetings, times, temperatures and impossible dates are no days."""
    assert read_period(text, TODAY) is None


def test_this_week_at_the_weekend_is_the_coming_one() -> None:
    """On a Saturday the school week that can be meant has yet to begin."""
    assert Period(november(23), november(27)) == read_period("de hele week", november(21))


def test_a_bare_weekday_may_be_today() -> None:
    """On Wednesday, "woensdag" is today."""
    assert Period(november(25)) == read_period("woensdag", november(25))


def test_until_a_day_at_the_weekend_keeps_the_weekend() -> None:
    """Somebody who writes on Saturday about the days until Monday means the weekend."""
    assert Period(november(28), november(29)) == read_period("tot maandag", november(28))


@pytest.mark.parametrize("today", [date.max, date.min])
@pytest.mark.parametrize(
    "text",
    [
        "morgen",
        "gisteren",
        "maandag",
        "volgende week",
        "volgende week dinsdag",
        "de hele week",
        "30 december",
        "afgelopen maandag",
    ],
)
def test_the_ends_of_the_calendar_are_survived(text: str, today: date) -> None:
    """A day that the calendar does not have is no day."""
    period = read_period(text, today)

    assert period is None or period.first_day <= (period.last_day or date.max)


WORDS = [
    "vandaag",
    "morgen",
    "t/m",
    "tot",
    "en",
    ",",
    "vrijdag",
    "14",
    "12",
    "november",
    "14-11",
    "vanaf",
    "volgende week",
    "de",
    "only",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join) | st.text(max_size=80), st.dates())
def test_a_period_never_ends_before_it_begins(text: str, today: date) -> None:
    """Whatever is written, on whatever day: nothing raises, and the last day is not before the first."""
    period = read_period(text, today)

    assert period is None or period.last_day is None or period.first_day <= period.last_day
