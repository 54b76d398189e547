"""P1: health, care, family, results and conduct of people who can be recognised are found; topics pass."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Destination, Draft
from tests.policy.personal_posts import AGREED, FINE, NOT_AGREED, PERSONAL
from tests.policy.school import FACTS, PROTOCOL, SHIPPED, hits, judge


@pytest.mark.parametrize("line", PERSONAL.strip().splitlines())
def test_personal_matter_is_found(line: str) -> None:
    """What is nobody's business but a person's own is found, with exactly its words."""
    words, text = line.split(" | ")
    assert hits(text) == (("personal_matter", words),)


@pytest.mark.parametrize("line", FINE.strip().splitlines())
def test_topics_and_school_news_pass(line: str) -> None:
    """A topic is no person, and much of what is said of people may be said."""
    destination, text = line.split(" | ")
    assert hits(text, destination) == ()


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (rule, line)
        for rule, table in (("personal_matter_agreed", AGREED), ("personal_matter", NOT_AGREED))
        for line in table.strip().splitlines()
    ],
)
def test_parents_who_agree_soften_health_only(rule: str, line: str) -> None:
    """A child's health may be told when the parents agree; their divorce may not, nor against their will."""
    destination, words, text = line.split(" | ")
    assert hits(text, destination) == ((rule, words),)


@pytest.mark.parametrize(
    ("destination", "harder", "softer"),
    [("class", "doubt", "doubt"), ("school", "refuse", "refuse"), ("public", "refuse", "refuse")],
)
def test_severity_is_the_protocols(destination: Destination, harder: str, softer: str) -> None:
    """How serious it is follows from the destination, and from whether the parents agree."""
    assert judge("Sem heeft diabetes.", destination).word == harder
    assert judge("Met toestemming van de ouders: Sem heeft diabetes.", destination).word == softer


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sem heeft ADHD. Lotte heeft astma.", ["Sem heeft ADHD", "Lotte heeft astma"]),
        ("Sem is terug. Zijn epilepsie is rustig.", ["Zijn epilepsie is rustig"]),
        ("Dyslexie is vastgesteld bij Fenna.", ["Dyslexie is vastgesteld bij Fenna"]),
        ("Jeugdzorg is betrokken, dus geen vragen aan Fenna.", ["Jeugdzorg is betrokken"]),
        ("Gefeliciteerd Lieke! Van een D-score naar een A+ op de Cito.", ["Van een D-score naar een A+ op de Cito"]),
        ("Gefeliciteerd allemaal! Van een D-score naar een A+.", []),
        ("Van een D-score naar een A+, dat lukte.", []),
        ("Anna de Boer heeft ADHD.", ["Anna de Boer heeft ADHD"]),
        ("Zijn vader zit een straf uit.", []),
        ("Sem is er weer. Hij was op reis. Hij heeft ADHD.", ["Hij heeft ADHD"]),
        ("Sem is er. De kinderen zijn blij. Ze hebben astma besproken.", []),
        ("Sem is er. De kinderen zijn blij. Hij heeft astma.", ["Hij heeft astma"]),
        ("Sem heeft adhd, astma, reuma, hiv en eczeem.", ["Sem heeft adhd, astma, reuma, hiv en eczeem"]),
        ("De ADD van Sem valt op.", []),
        ("Sem heeft ADD.", ["Sem heeft ADD"]),
        ("Sem heeft add geschreven.", []),
        ("De diagnose diabetes van Sem kwam hard aan.", ["De diagnose diabetes van Sem kwam hard aan"]),
    ],
)
def test_whose_matter_it_is(text: str, words: list[str]) -> None:
    """A matter belongs to who is named for it, before or behind, or is meant by a pronoun."""
    assert [found for _, found in hits(text)] == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (
            "Juf Tineke is thuis omdat haar man is opgenomen, tot later.",
            "Juf Tineke is thuis omdat haar man is opgenomen",
        ),
        ("Zo, Sem eet apart, hij heeft coeliakie, dus let op.", "Sem eet apart, hij heeft coeliakie"),
        ("Er gaat een kaart naar Sems opa, die dement is.", "Er gaat een kaart naar Sems opa, die dement is"),
        ("Sem is er weer. Fijn, want hij heeft coeliakie.", "hij heeft coeliakie"),
        ("Dit weekend, zo bleek, is dyslexie vastgesteld bij Fenna.", "is dyslexie vastgesteld bij Fenna"),
        (f"Sem rent{' en hij rent' * 20}, want hij heeft coeliakie.", "hij heeft coeliakie"),
        (
            "Sem en Lotte zijn er niet: zij heeft astma, hij heeft ADHD.",
            "Sem en Lotte zijn er niet: zij heeft astma, hij heeft ADHD",
        ),
    ],
)
def test_a_matter_is_shown_with_whom_it_is_about(text: str, words: str) -> None:
    """From where its sentence names them; a sentence before is not shown, nor a name that is far away."""
    assert [found for _, found in hits(text)] == [words]


def test_enough_of_one_sentence_is_enough() -> None:
    """A sentence with more matters than anybody has is one finding all the same."""
    assert len(hits("Sem heeft astma" + ", heeft astma" * 30)) == 1


def test_agreement_counts_in_its_own_paragraph() -> None:
    """That the parents of one child agree says nothing of another further down."""
    text = "Met toestemming van de ouders: Sem heeft diabetes.\n\nLotte heeft epilepsie."
    assert [rule for rule, _ in hits(text)] == ["personal_matter_agreed", "personal_matter"]


def test_excused_matter_passes() -> None:
    """A school can say what may be told in its groups."""
    setting = replace(PROTOCOL.rules["personal_matter"], excused=("waterpokken",))
    protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, "personal_matter": setting})
    draft = Draft("Sem heeft waterpokken.", Audience("class"))
    assert check(draft, protocol, FACTS).word == "allow"
    assert check(draft, PROTOCOL, FACTS).word == "doubt"
    for more in ("Sem heeft waterpokken en diabetes.", "Sem heeft waterpokken. Hij heeft ook ADD."):
        assert check(Draft(more, Audience("class")), protocol, FACTS).word == "doubt"


@pytest.mark.parametrize(
    "text",
    [
        "De ouders zijn akkoord met de nieuwe schooltijden. Sem heeft epilepsie.",
        "Met toestemming van de directeur: Sem heeft epilepsie.",
        "Met goedvinden van meester Bram: Sem heeft epilepsie.",
        "Zijn ouders weten het nog niet, maar Sem heeft epilepsie.",
        "In overleg met de ouders van Sem: zijn vader heeft kanker.",
        "Met toestemming van de ouders: juf Anna heeft borstkanker.",
    ],
)
def test_who_agrees_to_what(text: str) -> None:
    """Only a child's parents can, to what is said of their child."""
    assert [rule for rule, _ in hits(text)] == ["personal_matter"]


def test_a_pronoun_may_mean_the_child_of_the_parents() -> None:
    """Who agree are the parents, and whom it is about is their child."""
    for text in (
        "Lotte's parents kindly asked us to tell everyone that she has cystic fibrosis.",
        "Op verzoek van de moeder van Sem vertel ik dat hij diabetes heeft.",
    ):
        assert [rule for rule, _ in hits(text)] == ["personal_matter_agreed"]


def test_parents_may_agree_in_a_stricter_protocol() -> None:
    """A nut allergy must be sayable in the group of a class, where all else about health is refused."""
    group_app = SHIPPED["groepsapp"]
    for text, word in (
        ("Lotte heeft een notenallergie.", "refuse"),
        ("De ouders zijn akkoord met dit bericht: Lotte heeft een notenallergie.", "doubt"),
        ("De ouders zijn akkoord om te delen: Lotte heeft een notenallergie.", "doubt"),
    ):
        assert check(Draft(text, Audience("class")), group_app, FACTS).word == word
