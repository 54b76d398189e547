"""Ready words for a child's name: offered where they spoil no sentence, and put in place with one press."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.check import check
from policy.facts import Facts
from policy.model import Audience, Destination, Draft, Finding, Severity
from policy.replacing import replaced
from policy.roster import Pupil, Roster
from tests.policy.school import FACTS, PROTOCOL, judge

OF_NAMES = {"name", "full_name", "name_with_photo", "full_name_with_photo"}

READY = (
    ("Lotte won de eerste prijs van het jaar.", "Een leerling uit groep 5 won de eerste prijs van het jaar."),
    ("Gisteren won Lotte Dijkstra de quiz.", "Gisteren won een leerling uit groep 5 de quiz."),
    ("Het voorstel van Thijs Veenstra is aangenomen.", "Het voorstel van een leerling uit groep 6 is aangenomen."),
    (
        "De rol in het stuk is voor Lotte D. en dat is leuk.",
        "De rol in het stuk is voor een leerling uit groep 5 en dat is leuk.",
    ),
    ("De hoofdrol van het stuk is voor Lotte D.", "De hoofdrol van het stuk is voor een leerling uit groep 5."),
    (
        "De rol van het stuk is voor Lotte D. Wat een feest!",
        "De rol van het stuk is voor een leerling uit groep 5. Wat een feest!",
    ),
    ("De prijs gaat dit jaar naar Thijs!", "De prijs gaat dit jaar naar een leerling uit groep 6!"),
    ("Het gedicht van Lotte uit groep 5 is mooi.", "Het gedicht van een leerling uit groep 5 is mooi."),
    ("Het lied van Lotte, die zong, is mooi.", "Het lied van een leerling uit groep 5, die zong, is mooi."),
    (
        "Ja!\n\nLotte heeft het gehaald.",
        "Ja!\n\nEen leerling uit groep 5 heeft het gehaald.",
    ),
    ("Het werk van Sem hangt in de hal voor iedereen.", "Het werk van een leerling hangt in de hal voor iedereen."),
    ("Het werk van Sem Bosma hangt in de hal.", "Het werk van een leerling uit groep 6 hangt in de hal."),
    ("The letter was written by Lotte and her mother.", None),
    ("The letter was written by Lotte for the mayor.", "The letter was written by a pupil of group 5 for the mayor."),
    ("Congratulations to Thijs Veenstra for the lap!", "Congratulations to a pupil of group 6 for the lap!"),
    ("Wat in moai ferhaal fan Jelte yn de krante!", "Wat in moai ferhaal fan in learling yn de krante!"),
    ("Jelte hat it ferhaal foarlêzen foar de bern.", "In learling út groep 6 hat it ferhaal foarlêzen foar de bern."),
    ("Omdat Lotte jarig was, zongen we.", "Omdat een leerling uit groep 5 jarig was, zongen we."),
    ("Thijs won het van de rest van de groep.", "Een leerling uit groep 6 won het van de rest van de groep."),
    # in the genitive, in a row, spoken to, behind a word that takes no article
    ("Lottes tekening hangt in de hal van het huis.", None),
    ("Lotte's tekening hangt in de hal van het huis.", None),
    ("Mees' tekening hangt in de hal van het huis.", None),
    ("Lotte haar tekening hangt in de hal van het huis.", None),
    ("Thijs fiets staat nog bij het hek van de school.", None),
    ("Lotte en Thijs hebben het van de rest gewonnen.", None),
    ("Lotte, Thijs en Evi hebben het van de rest gewonnen.", None),
    ("Het voorstel van Lotte, Thijs en Evi is aangenomen.", None),
    ("Lotte, gefeliciteerd met het zwemmen van gisteren!", None),
    ("Lotte jij was het beste van de hele groep.", None),
    ("Wat was het een feest voor onze Lotte vandaag.", None),
    ("Het was een feest voor de kleine Lotte vandaag.", None),
    ("Bravo Lotte, het was een feest vandaag!", None),
    ("De winnaars van het feest:\n- Lotte\n- Thijs", None),
    ("Lotte (10) heeft het van de rest gewonnen.", None),
    ("LOTTE heeft het van de rest gewonnen.", None),
    ("Het feest van #Lotte is voor iedereen.", None),
    ("Het feest van *Lotte* is voor iedereen.", None),
    ("Het feest van Lotte-Sofie is voor iedereen.", None),
    ("Het feest is voor S. de Vries en niet voor iedereen.", None),
    ("De moeder van Postma heeft het gedaan.", None),
    # in a language that is not known, or has no ready words
    ("Lotte wint weer.", None),
    ("Das Bild von Lotte ist sehr schön und bunt.", None),
)


@pytest.mark.parametrize(("text", "after"), READY, ids=[text[:40] for text, _ in READY])
def test_ready_words_read_well(text: str, after: str | None) -> None:
    """A name that opens a sentence or stands behind a preposition can be taken for "a pupil", any other cannot."""
    findings = [each for each in judge(text, "public").findings if each.rule in OF_NAMES]
    assert (replaced(text, findings) if any(each.replacement for each in findings) else None) == after


@pytest.mark.parametrize(
    ("destination", "photos", "words"),
    [
        ("class", 1, "een leerling"),
        ("school", 1, "een leerling uit groep 5"),
        ("public", 0, "een leerling uit groep 5"),
    ],
)
def test_the_class_is_not_named_in_its_own_group(destination: Destination, photos: int, words: str) -> None:
    """Who reads it in the class's group knows of which class the child is."""
    findings = judge("Het beeld is van Lotte Dijkstra.", destination, photos, in_photo=()).findings
    assert [each.replacement for each in findings] == [words]


def test_a_protocol_says_which_rules_offer_ready_words() -> None:
    """Without ready words in the protocol there are none; another school has others."""
    text = "Het beeld is van Lotte Dijkstra."
    for instead, words in (({}, None), ({"nl": "iemand"}, "iemand"), ({"en": "somebody"}, None)):
        setting = replace(PROTOCOL.rules["full_name"], instead=instead)
        protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, "full_name": setting})
        found = check(Draft(text, Audience("public")), protocol, FACTS).findings
        assert [each.replacement for each in found] == [words]


def test_ready_words_name_no_other_child() -> None:
    """A class that is called as a child is called cannot be named."""
    facts = Facts(
        Roster((Pupil("1", "Lotte", "Smit", "a"), Pupil("2", "Bloem", "Vos", "a"))), class_names={"a": "Bloem"}
    )
    found = check(Draft("Het beeld is van Lotte Smit.", Audience("public")), PROTOCOL, facts).findings
    assert [each.replacement for each in found] == [None]


def test_a_class_without_a_name_is_not_named() -> None:
    """Where the class has no name to show, the ready words do without."""
    facts = Facts(Roster((Pupil("1", "Lotte", "Smit", "a"),)))
    found = check(Draft("Het beeld is van Lotte Smit.", Audience("public")), PROTOCOL, facts).findings
    assert [each.replacement for each in found] == ["een leerling"]


def finding(start: int | None, end: int | None, words: str | None) -> Finding:
    """Make a finding about a place, with ready words."""
    return Finding("P1", "name", Severity.DOUBT, {"nl": "x", "en": "y"}, start, end, words)


@pytest.mark.parametrize(
    ("findings", "after"),
    [
        ((), "abcdefghij"),
        ((finding(2, 4, "XYZ"),), "abXYZefghij"),
        ((finding(0, 2, ""), finding(8, 10, "Q")), "cdefghQ"),
        ((finding(8, 10, "Q"), finding(0, 2, "P")), "PcdefghQ"),
        ((finding(2, 4, None), finding(None, None, None), finding(None, None, "Z")), "abcdefghij"),
        ((finding(2, 5, "X"), finding(4, 6, "Y")), "abXfghij"),
        ((finding(2, 4, "X"), finding(2, 6, "Y")), "abYghij"),
        ((finding(2, 4, "X"), finding(4, 6, "Y")), "abXYghij"),
    ],
)
def test_ready_words_are_put_in_place(findings: tuple[Finding, ...], after: str) -> None:
    """All at once; of words that overlap the first goes before, and the longer of two that begin together."""
    assert replaced("abcdefghij", findings) == after


BEFORE = ("Vandaag won", "Het werk van", "Wij zijn trots op", "", "Hoera!", "Onze", "De prijs is voor", "Thanks to")
NAMES = ("Lotte", "Sem de Vries", "Thijs", "Roos", "Storm Bakker", "Noortje", "Evi", "Anne-Fleur", "Lotte D.", "Semmie")
AFTER = (
    "heeft de beker van het jaar.",
    "en het was een feest van de groep.",
    "uit groep 5 is er ook bij.",
    "!",
    ", die het van ons heeft,",
    "van wie het een feest was",
    "de the of the and with",
    "- Verstappen",
    "Smit",
)
PIECES = st.lists(
    st.sampled_from([" ".join(each) for each in product(BEFORE, NAMES, AFTER)]), min_size=1, max_size=4
).map("\n".join)


@settings(deadline=None)  # a busy machine is no fault of the check
@given(PIECES, st.sampled_from(("class", "school", "public")), st.integers(0, 1))
def test_what_is_replaced_is_found_no_more(text: str, destination: Destination, photos: int) -> None:
    """After the press none of the findings that offered words is there any more, and no others have come."""

    def names(words: str) -> list[tuple[str, str]]:
        found = judge(words, destination, photos, in_photo=()).findings
        return [(each.rule, words[each.start : each.end]) for each in found if each.rule in OF_NAMES]

    findings = judge(text, destination, photos, in_photo=()).findings
    kept = [each for each in findings if each.rule in OF_NAMES and each.replacement is None]
    after = replaced(text, findings)
    assert names(after) == [(each.rule, text[each.start : each.end]) for each in kept]
