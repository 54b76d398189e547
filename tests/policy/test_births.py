"""P1: dates of birth of people are found; birthdays, jubilees and history pass."""

from datetime import UTC, datetime

import pytest

from policy.check import check
from policy.model import Audience, Draft
from tests.policy.school import FACTS, PROTOCOL, hits

BIRTHS = (
    ("Aylin, geboren op 7 december 2017, is de volgende.", "geboren op 7 december 2017"),
    ("Sem is geboren op 03-05-2016.", "geboren op 03-05-2016"),
    ("Klopt de geboortedatum van Sem? Ik heb: Sem 3 mei 2016", "3 mei 2016"),
    ("Noor (geb. 12-01-2017) mag ook mee.", "geb. 12-01-2017"),
    ("Zijn geboortedatum is 3 mei 2016, zegt Sem.", "geboortedatum is 3 mei 2016"),
    ("Verjaardagen:\n- Hidde 12-01-2017", "12-01-2017"),
    ("Onze Jelte is vandaag 9 geworden (23 november 2017).", "23 november 2017"),
    ("Sem werd geboren op 2017-05-03.", "geboren op 2017-05-03"),
    ("Sem was born on 30 November 2017, so he is the youngest.", "born on 30 November 2017"),
    ("Sem was born on November 30, 2017.", "born on November 30, 2017"),
    ("Lotte (berne 19-8-2016) is de âldste.", "berne 19-8-2016"),
    ("Unsere Kollegin Frau Kolk, geboren am 4. Juni 1991, kommt im Januar.", "geboren am 4. Juni 1991"),
    ("Voor het team zijn geboortejaren belangrijk. Thijs is van 5 okt. 2016.", "5 okt. 2016"),
    ("Geboortedata: van Roos heb ik achttien april tweeduizend achttien.", "achttien april tweeduizend achttien"),
    ("Juf Anna werd geboren op 2-12-1985.", "geboren op 2-12-1985"),
    ("Op 3 mei 2016 is Sem geboren, vandaar de taart.", "3 mei 2016"),
    ("Sem is jarig, hij is van 3 mei '16.", "3 mei '16"),
    ("Geboren: Mees, 3 februari 2026, het broertje van Roos!", "3 februari 2026"),
    ("De moeder van Thijs is geboren op 1 maart 1984.", "geboren op 1 maart 1984"),
)
FINE = (
    "Sem is jarig op 3 mei en trakteert op appels.",
    "Noor wordt morgen 8!",
    "Verjaardagen deze maand: Roos (3-12), Jelte (9-12), Noor (21-12).",
    "Sem viert zijn verjaardag op 12 december 2026.",
    "Anne Frank, geboren op 12 juni 1929, schreef een dagboek.",
    "Annie M.G. Schmidt werd geboren op 20 mei 1911.",
    "Onze koning is geboren op 27 april 1967.",
    "De school is geboren op 1 augustus 1975, en viert haar verjaardag.",
    "Kinderen die zijn geboren voor 1 januari 2023 mogen instromen.",
    "Is uw kind geboren op of na 1 oktober 2022? Meld het dan aan.",
    "The garden club was founded on 14 November 2006.",
    "De ouderavond is op 3 december 2026 om 19.30 uur.",
    "De lammetjes zijn geboren op 3 april 2024, kom kijken.",
    "Schoolreis 12-06-2024, kamp 14-06-2024.",
    "Geboren: drie lammetjes! De open dag is op 3 april 2026.",
    "Sem vertelde over de astronaut die op 5 oktober 1958 is geboren.",
)


@pytest.mark.parametrize(("text", "words"), BIRTHS)
def test_date_of_birth_is_found(text: str, words: str) -> None:
    """A day with its year, beside a person and a word about birth."""
    assert hits(text) == (("birth_date", words),)


@pytest.mark.parametrize("text", FINE)
def test_birthday_and_history_pass(text: str) -> None:
    """A birthday without year, a jubilee, a rule about ages and history tell of nobody when they were born."""
    assert hits(text) == ()


@pytest.mark.parametrize(("year", "word"), [(2026, "allow"), (2030, "doubt")])
def test_year_of_a_party_is_none_of_a_birth(year: int, word: str) -> None:
    """Beside "jarig" a year counts when a child at school can have been born in it, on the day of the post."""
    draft = Draft("Sem is jarig op 3 mei 2025", Audience("class"), moment=datetime(year, 1, 5, 9, 0, tzinfo=UTC))
    assert check(draft, PROTOCOL, FACTS).word == word
