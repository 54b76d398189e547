"""Posts about people: what is theirs is found, and what is the school's news passes."""

import pytest

from policy.model import Audience, Draft
from policy.rules.people import People
from policy.rules.rule import Case
from policy.text import Text
from tests.policy.people_posts import FOUND, PASSES
from tests.policy.school import FACTS, PROTOCOL, hits


@pytest.mark.parametrize("line", FOUND.strip().splitlines())
def test_private_matter_is_found(line: str) -> None:
    """Its rule finds it, whatever else there may be."""
    rule, text = line.split(" | ")
    assert rule in {found for found, _ in hits(text)}


@pytest.mark.parametrize("text", PASSES.strip().splitlines())
def test_school_news_passes(text: str) -> None:
    """News of children and colleagues that anybody may read passes without a finding."""
    assert hits(text) == ()


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("", []),
        ("De moeder van Sem", ["relative"]),
        ("Sems moeder en zijn zusje", ["child", "relative", "relative"]),
        ("De stagiaire, Kim, helpt", ["staff", "staff"]),
        ("Als je kind komt, komt hij", ["nobodies", "nobody", "pronoun"]),
        ("Gefeliciteerd Hidde!", ["somebody"]),
        ("Hidde heeft gewonnen", ["somebody"]),
        ("Vincent schilderde het, vertelt het museum", []),
        ("Fietsen staan in de rij", []),
        ("Liebe Eltern, das Fahrrad und der Helm von Emma", ["somebody"]),
    ],
)
def test_who_is_spoken_of(text: str, kinds: list[str]) -> None:
    """Somebody who can be recognised is told from anybody, and from people in books."""
    case = Case(Draft(text, Audience("class")), Text.of(text), PROTOCOL, FACTS)
    assert [mention.kind for mention in People(case).mentions] == kinds
