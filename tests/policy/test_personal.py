"""P1: health, care, family, results and conduct of people who can be recognised are found; topics pass."""

import pytest

from policy.model import Destination
from tests.policy.personal_posts import AGREED, FINE, NOT_AGREED, PERSONAL
from tests.policy.school import hits, judge


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
    [("class", "doubt", "doubt"), ("school", "refuse", "doubt"), ("public", "refuse", "refuse")],
)
def test_severity_is_the_protocols(destination: Destination, harder: str, softer: str) -> None:
    """How serious it is follows from the destination."""
    assert judge("Sem heeft diabetes.", destination).word == harder
    assert judge("Met toestemming van de ouders: Sem heeft diabetes.", destination).word == softer
