"""Whole posts, as teachers write them."""

import pytest

from policy.model import Destination
from tests.policy.posts import POSTS
from tests.policy.school import hits
from tests.policy.year import BREAKING, HARMLESS


@pytest.mark.parametrize(("destination", "text", "expected"), POSTS, ids=[post[1][:40] for post in POSTS])
def test_post(destination: Destination, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """A clean post passes, and any other is hit at the words that are the matter."""
    assert expected == hits(text, destination)


@pytest.mark.parametrize("line", HARMLESS.strip().splitlines())
def test_harmless_post(line: str) -> None:
    """What teachers write from week to week passes without a finding."""
    destination, text = line.split(" | ")
    assert hits(text, destination) == ()


@pytest.mark.parametrize("line", BREAKING.strip().splitlines())
def test_post_that_breaks_an_article(line: str) -> None:
    """A post that breaks one article is hit by that article's rule, and by no other."""
    destination, rule, text = line.split(" | ")
    assert {rule} == {found for found, _ in hits(text, destination)}
