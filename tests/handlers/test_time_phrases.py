"""When somebody means: tables of what Dutch and English people write, on a Monday morning at 07:55."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from handlers.time_phrases import FURTHEST, LONGEST, Problem, read_moment

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 7, 55, tzinfo=AMSTERDAM)

READ = {
    "morgen 8:00": "24-11-2026 08:00",
    "Morgen om 8.00 uur.": "24-11-2026 08:00",
    "morgen 8u30": "24-11-2026 08:30",
    "morgen 3": "24-11-2026 15:00",
    "morgenochtend 8 uur": "24-11-2026 08:00",
    "morgen avond om 7 uur": "24-11-2026 19:00",
    "overmorgen 9u": "25-11-2026 09:00",
    "vandaag 15.30": "23-11-2026 15:30",
    "15.30": "23-11-2026 15:30",
    "7:00": "24-11-2026 07:00",
    "vanavond 7 uur": "23-11-2026 19:00",
    "vanmiddag om drie uur": "23-11-2026 15:00",
    "’s avonds 8 uur": "23-11-2026 20:00",
    "8 uur 's ochtends": "23-11-2026 08:00",
    "vrijdag 15.30": "27-11-2026 15:30",
    "vr 15:30": "27-11-2026 15:30",
    "vrijdagmiddag 3 uur": "27-11-2026 15:00",
    "aanstaande vrijdag, 15:30": "27-11-2026 15:30",
    "maandag 8:00": "23-11-2026 08:00",
    "maandag 7:00": "30-11-2026 07:00",
    "volgende week vrijdag om half negen": "04-12-2026 08:30",
    "half vier": "23-11-2026 15:30",
    "half een": "23-11-2026 12:30",
    "kwart over drie": "23-11-2026 15:15",
    "kwart voor 9": "23-11-2026 08:45",
    "24 november 08:15": "24-11-2026 08:15",
    "dinsdag 24 november 8.15": "24-11-2026 08:15",
    "morgen dinsdag 8:15": "24-11-2026 08:15",
    "1 juli 8:00": "01-07-2027 08:00",
    "24-11 8:00": "24-11-2026 08:00",
    "24/11/2026 08:15": "24-11-2026 08:15",
    "24.11.2026 08:15": "24-11-2026 08:15",
    "2026-11-24 8:00": "24-11-2026 08:00",
    "over 2 uur": "23-11-2026 09:55",
    "over een uur": "23-11-2026 08:55",
    "over een half uur": "23-11-2026 08:25",
    "over een kwartier": "23-11-2026 08:10",
    "vrijdag om half 9": "27-11-2026 08:30",
    "morgen 8 uur": "24-11-2026 08:00",
    "31-12 12:00": "31-12-2026 12:00",
    "31-12-26 12:00": "31-12-2026 12:00",
    "2 januari 9 uur": "02-01-2027 09:00",
    "over anderhalf uur": "23-11-2026 09:25",
    "over drie dagen": "26-11-2026 07:55",
    "over 2 weken": "07-12-2026 07:55",
    "tomorrow 8am": "24-11-2026 08:00",
    "tomorrow at 8:30 p.m.": "24-11-2026 20:30",
    "tomorrow at noon": "24-11-2026 12:00",
    "tomorrow morning 8": "24-11-2026 08:00",
    "tomorrow 12 am": "24-11-2026 00:00",
    "the day after tomorrow at 8": "25-11-2026 08:00",
    "tonight 8": "23-11-2026 20:00",
    "this afternoon at 3": "23-11-2026 15:00",
    "today half past three": "23-11-2026 15:30",
    "quarter to nine": "23-11-2026 08:45",
    "next friday 15:30": "27-11-2026 15:30",
    "friday next week 8:00": "04-12-2026 08:00",
    "Nov 24 at 3pm": "24-11-2026 15:00",
    "24th of November 2026, 8:15": "24-11-2026 08:15",
    "at 8": "23-11-2026 08:00",
    "in half an hour": "23-11-2026 08:25",
    "in 2 hours": "23-11-2026 09:55",
    "in a week": "30-11-2026 07:55",
}

NOT_READ = {
    "": Problem.UNCLEAR,
    "hallo": Problem.UNCLEAR,
    "gisteren 8:00": Problem.UNCLEAR,
    "morgen 8:00 gymles": Problem.UNCLEAR,
    "25 uur": Problem.UNCLEAR,
    "morgen 8:75": Problem.UNCLEAR,
    "over 2 uur of zo": Problem.UNCLEAR,
    "morgen over een half uur": Problem.UNCLEAR,
    "maandag 9:00 over 2 uur": Problem.UNCLEAR,
    "vandaag over anderhalf uur": Problem.UNCLEAR,
    "vijf voor half 9": Problem.UNCLEAR,
    "31-12-26": Problem.NO_TIME,
    "8:00 " * LONGEST: Problem.UNCLEAR,
    "morgen": Problem.NO_TIME,
    "24 november": Problem.NO_TIME,
    "31 februari 8:00": Problem.NO_SUCH_DAY,
    "29 februari 8:00": Problem.NO_SUCH_DAY,
    "woensdag 24 november 8:00": Problem.NO_SUCH_DAY,
    "morgen 24 november 8:00": Problem.NO_SUCH_DAY,
    "volgende week 8:00": Problem.NO_SUCH_DAY,
    "vandaag 7:00": Problem.PAST,
    "1 november 8:00": Problem.PAST,
    "23-11-2025 8:00": Problem.PAST,
    "over 0 minuten": Problem.PAST,
    "24 december 2027 8:00": Problem.TOO_FAR,
    "over 60 weken": Problem.TOO_FAR,
    "28 maart 2027 02:30": Problem.SKIPPED,
}


@pytest.mark.parametrize(("text", "moment"), READ.items())
def test_a_moment_is_read(text: str, moment: str) -> None:
    """As the clock on the wall of the school shows it."""
    reading = read_moment(text, NOW)
    assert reading.moment is not None
    assert reading.moment.tzinfo is UTC
    assert f"{reading.moment.astimezone(AMSTERDAM):%d-%m-%Y %H:%M}" == moment
    assert (reading.problem, reading.twice) == (None, False)


@pytest.mark.parametrize(("text", "problem"), NOT_READ.items())
def test_why_no_moment_is_read(text: str, problem: Problem) -> None:
    """Never a guess: what is not read whole is not taken."""
    reading = read_moment(text, NOW)
    assert (reading.moment, reading.problem) == (None, problem)


def test_a_time_that_comes_twice_is_the_first_of_them() -> None:
    """In the night in which the clock goes back; what has passed once comes once more, and then no more."""
    eve = datetime(2026, 10, 24, 12, 0, tzinfo=AMSTERDAM)
    reading = read_moment("morgen 2:30", eve)
    assert (reading.moment, reading.twice) == (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), True)
    between = datetime(2026, 10, 25, 0, 45, tzinfo=UTC).astimezone(AMSTERDAM)
    reading = read_moment("vandaag 2:30", between)
    assert (reading.moment, reading.twice) == (datetime(2026, 10, 25, 1, 30, tzinfo=UTC), False)
    after = datetime(2026, 10, 25, 1, 45, tzinfo=UTC).astimezone(AMSTERDAM)
    assert read_moment("vandaag 2:30", after).problem is Problem.PAST


def test_spans_are_of_real_time_when_the_clock_is_changed() -> None:
    """Two hours are two hours, whatever the clock on the wall shows."""
    eve = datetime(2027, 3, 28, 1, 30, tzinfo=AMSTERDAM)
    assert read_moment("over 2 uur", eve).moment == eve.astimezone(UTC) + timedelta(hours=2)


@pytest.mark.parametrize(
    ("text", "day"), [("over 2 dagen", 28), ("over een week", 2), ("in 3 days", 29), ("over 1 dag", 27)]
)
def test_days_are_counted_on_the_clock(text: str, day: int) -> None:
    """A post for "over 2 dagen" goes out at the same time of day, also when the clock is changed in between."""
    friday = datetime(2027, 3, 26, 8, 0, tzinfo=AMSTERDAM)
    moment = read_moment(text, friday).moment
    assert moment is not None
    local = moment.astimezone(AMSTERDAM)
    assert (local.day, local.hour, local.minute) == (day, 8, 0)


def test_a_day_on_which_the_time_does_not_exist_is_told() -> None:
    """Counted on the clock, a day can end in the hour that the clock leaves out."""
    eve = datetime(2027, 3, 27, 2, 30, tzinfo=AMSTERDAM)
    assert read_moment("over 1 dag", eve).problem is Problem.SKIPPED


def test_the_coming_monday_is_not_today() -> None:
    """On a Monday "maandag" may be today, "komende maandag" is not."""
    for text in ("komende maandag 15:00", "maandag a.s. 15:00", "next monday 3pm", "aanstaande maandag om drie uur"):
        assert read_moment(text, NOW).moment == datetime(2026, 11, 30, 14, 0, tzinfo=UTC), text
    assert read_moment("maandag 15:00", NOW).moment == datetime(2026, 11, 23, 14, 0, tzinfo=UTC)


def test_this_afternoon_is_today() -> None:
    """Once it is over it is not taken for tomorrow's."""
    evening = NOW.replace(hour=18)
    for text in ("this afternoon at 3", "vanmiddag 3 uur"):
        assert read_moment(text, evening).problem is Problem.PAST


def test_a_leap_day_is_found_in_its_year() -> None:
    """Also from the year before."""
    reading = read_moment("29 februari 8:00", datetime(2027, 11, 1, 8, 0, tzinfo=AMSTERDAM))
    assert reading.moment == datetime(2028, 2, 29, 7, 0, tzinfo=UTC)
    reading = read_moment("29 februari 8:00", datetime(2028, 2, 1, 8, 0, tzinfo=AMSTERDAM))
    assert reading.moment == datetime(2028, 2, 29, 7, 0, tzinfo=UTC)


WORDS = st.sampled_from(
    [
        "morgen",
        "vandaag",
        "overmorgen",
        "maandag",
        "vrijdag",
        "tomorrow",
        "om",
        "at",
        "half",
        "kwart",
        "voor",
        "over",
        "in",
        "8",
        "15",
        "31",
        "12:30",
        "8:75",
        "24",
        "november",
        "februari",
        "29",
        "uur",
        "hours",
        "week",
        "volgende",
        "am",
        "pm",
        "2027",
        "'",
    ]
)


@given(
    st.one_of(st.text(max_size=90), st.lists(WORDS, max_size=7).map(" ".join)),
    st.integers(min_value=1_767_225_600, max_value=2_051_222_400),
)
@example("29 februari", 1_966_888_800)
def test_whatever_is_written_is_read_to_come_or_not_at_all(text: str, seconds: int) -> None:
    """Nothing raises; a moment is later than now and at most a year ahead, in whole minutes."""
    now = datetime.fromtimestamp(seconds, AMSTERDAM)
    reading = read_moment(text, now)
    assert (reading.moment is None) is (reading.problem is not None)
    if reading.moment is not None:
        assert now < reading.moment <= now + FURTHEST
        assert (reading.moment.second, reading.moment.microsecond) == (0, 0)
