"""A3: dates in a post fit the calendar. It is Monday 23 November 2026 unless a test says otherwise."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.model import Finding, Severity
from policy.rules.date_words import DUTCH_MONTHS, DUTCH_WEEKDAYS
from tests.policy.school import judge

MONDAY = datetime(2026, 11, 23, 15, 10, tzinfo=UTC)

WRONG_WEEKDAY = """
dinsdag 25 november | Dinsdag 25 november is er geen gym. | 25 november 2026 is een woensdag
woensdag 26 november | Het bezoek is op woensdag 26 november. | 26 november 2026 is een donderdag
donderdag 27 november 2026 | Schoolreis: donderdag 27 november 2026. | 27 november 2026 is een vrijdag
vrijdagavond 3 december | Vrijdagavond 3 december is het feest. | 3 december 2026 is een donderdag
ma 24-11 | Gym op ma 24-11. | 24 november 2026 is een dinsdag
do. 4/12 | Toets do. 4/12? Nee. | 4 december 2026 is een vrijdag
do. 04/12 | Toets: do. 04/12. | 4 december 2026 is een vrijdag
woensdag 24-11-2026 | Ouderavond woensdag 24-11-2026. | 24 november 2026 is een dinsdag
24 november (woensdag) | De luizencontrole is 24 november (woensdag). | 24 november 2026 is een dinsdag
woensdag 24 | Op woensdag 24 en donderdag 26 november zijn de gesprekken. | 24 november 2026 is een dinsdag
vrijdag 26 nov | Vrijdag 26 nov. zijn we vrij. | 26 november 2026 is een donderdag
woensdag de 24e november | Kom woensdag de 24e november. | 24 november 2026 is een dinsdag
maandag 1 januari | Maandag 1 januari is de school dicht. | 1 januari 2027 is een vrijdag
vrijdag 11 november | Op vrijdag 11 november was het Sint Maarten. | 11 november 2026 is een woensdag
Monday 24 November | The fair is on Monday 24 November. | 24 november 2026 is een dinsdag
Monday, November 24th | The fair is on Monday, November 24th. | 24 november 2026 is een dinsdag
Wednesday, Dec 3 | On Wednesday, Dec 3 we close at noon. | 3 december 2026 is een donderdag
Wednesday, December 3, 2026 | On Wednesday, December 3, 2026 we close at noon. | 3 december 2026 is een donderdag
Tuesday evening 25 November | The meeting is on Tuesday evening 25 November. | 25 november 2026 is een woensdag
tongersdei 25 novimber | De fytskontrôle is op tongersdei 25 novimber. | 25 november 2026 is een woensdag
sneon 6 desimber | Sneon 6 desimber komt Sinteklaas. | 6 december 2026 is een zondag
Dienstag, dem 3. Dezember | Der Elternabend ist am Dienstag, dem 3. Dezember. | 3 december 2026 is een donderdag
Dienstag, 25.11. | Elternabend: Dienstag, 25.11., um 20 Uhr. | 25 november 2026 is een woensdag
"""

NO_SUCH_DAY = """
31 november | De avond van 31 november is verzet. | november 2026 heeft 30 dagen | November 2026 has 30 days
31 april | Op 31 april vieren we feest. | april 2027 heeft 30 dagen | April 2027 has 30 days
30 februari | De studiedag is 30 februari. | februari 2027 heeft 28 dagen | February 2027 has 28 days
29 februari 2027 | De studiedag is 29 februari 2027. | februari 2027 heeft 28 dagen | February 2027 has 28 days
31-11 | Inleveren voor 31-11. | november 2026 heeft 30 dagen | November 2026 has 30 days
31 June | Sports day is on 31 June. | juni 2027 heeft 30 dagen | June 2027 has 30 days
"""

HAS_BEEN = """
12 november | Kom 12 november naar de kijkavond!
12 november | De kijkavond is op 12 november.
vrijdag 20 november | Ouders die willen helpen op vrijdag 20 november kunnen zich opgeven.
woensdag 11 november | Boeken moeten vóór woensdag 11 november terug zijn.
20-11 | Graag uiterlijk 20-11 inleveren.
12-11 | Graag op 12-11 allemaal aanwezig.
25 november 2025 | Op 25 november 2025 gaan we naar het museum.
20 November | Please sign up before 20 November.
November 20th | The deadline is November 20th.
22 novimber | Wy komme 22 novimber by elkoar.
20. November | Bitte bis 20. November anmelden.
"""

RIGHT = """
Kom naar het dorpshuis, Dorpsstraat 12, zaterdag 28 november om 10.00 uur.
Morgen gym!
Woensdag 25 november is er geen gym.
Vandaag, maandag 23 november, begint de week van de mediawijsheid.
Maandag en dinsdag 23 en 24 november zijn er gesprekken.
Maandag 23, dinsdag 24 en do 26 november zijn er gesprekken.
Dinsdag of woensdag 25 november komt de fotograaf.
Op 12 november waren we in het bos.
Op woensdag 11 november liepen we Sint Maarten, het was prachtig.
Terugblik op 12 november: een mooie dag is het geweest.
Op 12 november heeft groep 5 een prijs gewonnen.
In de mail van 12 november staat hoe je je kunt opgeven.
Vanaf 1 november gaan we weer om 14.00 uur uit.
De notulen van donderdag 12 november liggen ter inzage.
12 november: gym
Het schooljaar begint op 1 september.
Op 29 mei is iedereen vrij.
Dinsdag 5 januari begint de school weer.
Vrijdag 1 januari 2027 is de school dicht.
Zondag 6 december ruimen we op.
Annie M.G. Schmidt werd geboren op 20 mei 1911.
Op zaterdag 5 mei 1945 was Nederland vrij.
Op 4 mei 1945 was dat anders.
Groep 5 mei nei it bos.
De uitslag werd 31-11 voor groep 8.
Bladzijde 31-11 bestaat niet.
Maandag 9-12 uur is de bieb open, di 13-15 uur ook.
Wo 9-12 open, do 9-12 dicht.
Dinsdag 8.10 uur gaat de bel.
3/4 van de klas is klaar, op 1/2 na.
Kinderen van 8-12 jaar mogen mee.
Op dinsdag 10 kinderen, op woensdag 25.
Gratis voor 10-12 jarigen.
In november 25 kinderen erbij!
Children may 5 times a week.
Thursday, November 26th we have a market.
On Wednesday 25 November 2026 we close at noon.
Last year we visited the museum on 12 November.
Freed 27 novimber is it feest.
Op 12 novimber wie it feest.
Am Dienstag, dem 24. November, ist Elternabend.
Am 12. November waren wir im Wald.
Bel 06-12-11 of kom langs.
Versie 31.11.4 is uit.
"""


def found(text: str, moment: datetime | None = MONDAY) -> list[Finding]:
    """Give what is found of a text's dates."""
    return [each for each in judge(text, "school", moment=moment).findings if each.rule == "wrong_date"]


def rows(table: str) -> list[list[str]]:
    """Split a table into rows."""
    return [line.split(" | ") for line in table.strip().splitlines()]


@pytest.mark.parametrize(("words", "text", "hint"), rows(WRONG_WEEKDAY))
def test_a_weekday_that_does_not_fit(words: str, text: str, hint: str) -> None:
    """The finding is about weekday and date, and says what day it is."""
    (finding,) = found(text)
    assert text[finding.start : finding.end].lower() == words.lower()
    assert (finding.article, finding.severity) == ("A3", Severity.ADVICE)
    assert f"({hint})" in finding.message("nl")


@pytest.mark.parametrize(("words", "text", "dutch", "english"), rows(NO_SUCH_DAY))
def test_a_day_that_there_is_not(words: str, text: str, dutch: str, english: str) -> None:
    """It says how long the month is."""
    (finding,) = found(text)
    assert text[finding.start : finding.end] == words
    assert f"({dutch})" in finding.message("nl")
    assert f"({english})" in finding.message("en")


@pytest.mark.parametrize(("words", "text"), rows(HAS_BEEN))
def test_a_day_that_has_been(words: str, text: str) -> None:
    """What is still to come is not on a day that has been."""
    (finding,) = found(text)
    assert text[finding.start : finding.end] == words
    assert "is al geweest" in finding.message("nl")


def test_each_day_of_a_sentence() -> None:
    """Two days in one sentence have both been where it looks ahead, and neither where it looks back."""
    assert len(found("Kom allemaal op 11 november, of anders op 12 november!")) == 2
    assert found("We zwommen er op 11 november, en op 12 november waren we er weer.") == []


@pytest.mark.parametrize("text", RIGHT.strip().splitlines())
def test_a_date_that_is_right(text: str) -> None:
    """Dates that fit, what was told of the past, beginnings, and numbers that are no dates pass."""
    assert found(text) == []


def test_the_hint_is_in_both_languages() -> None:
    """A teacher reads what day it is in their own language."""
    (finding,) = found("Dinsdag 25 november is er geen gym.")
    assert "(25 november 2026 is een woensdag)" in finding.message("nl")
    assert "(25 November 2026 is a Wednesday)" in finding.message("en")
    assert "(12 November 2026 has been)" in found("Kom op 12 november!")[0].message("en")


def test_nothing_is_said_where_nobody_knows_the_day() -> None:
    """A draft without a moment is not held against a calendar."""
    assert found("Dinsdag 25 november 2026 en 31 april.", None) == []


def test_the_year_turns() -> None:
    """In January a day of December has been, and in December a day of January is to come."""
    january, december = datetime(2027, 1, 4, 9, tzinfo=UTC), datetime(2026, 12, 14, 9, tzinfo=UTC)
    assert found("Kom op 18 december kijken!", january) != []
    assert found("Kom op 8 januari kijken!", december) == []
    assert found("Vrijdag 8 januari is er gym.", december) == []
    assert found("Kom vrijdag 8 januari kijken!", datetime(2027, 1, 11, 9, tzinfo=UTC)) != []


def test_a_leap_day() -> None:
    """The next one is meant where there is one."""
    assert found("Dinsdag 29 februari zijn we vrij.", datetime(2028, 1, 10, 9, tzinfo=UTC)) == []
    assert found("Maandag 29 februari zijn we vrij.", datetime(2028, 1, 10, 9, tzinfo=UTC)) != []
    assert "2029 heeft 28 dagen" in found("Op 29 februari zijn we vrij.", datetime(2028, 12, 4, 9, tzinfo=UTC))[
        0
    ].message("nl")


@pytest.mark.parametrize("moment", [datetime.max.replace(tzinfo=UTC), datetime.min.replace(tzinfo=UTC)])
def test_at_the_ends_of_the_calendar(moment: datetime) -> None:
    """There is no year before the first and none behind the last, and a program may ask all the same."""
    for text in ("Op 31 december is er feest.", "Op 1 januari is er feest.", "Op vrijdag 1 januari is er feest."):
        assert {each.rule for each in found(text, moment)} <= {"wrong_date"}


@given(st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.integers(0, 364), st.integers(0, 6))
def test_weekdays_of_days_to_come(today: date, later: int, weekday: int) -> None:
    """A day of the coming year passes with its own weekday, and with no other."""
    day = today + timedelta(days=later)
    moment = datetime(today.year, today.month, today.day, 8, tzinfo=UTC)
    text = f"Op {DUTCH_WEEKDAYS[weekday]} {day.day} {DUTCH_MONTHS[day.month - 1]} {day.year} is er gym."
    assert (found(text, moment) == []) == (weekday == day.weekday())
