"""Whole posts, as teachers write them."""

import pytest

from policy.model import Destination
from tests.policy.breaking_posts import BREAKING
from tests.policy.harmless_posts import HARMLESS
from tests.policy.posts import POSTS
from tests.policy.school import hits


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


@pytest.mark.parametrize("destination", ["class", "school", "public"])
def test_newsletter_of_harmless_posts(destination: Destination) -> None:
    """Posts that pass by themselves pass as paragraphs of one letter too."""
    posts = [text for given, text in map(_parted, HARMLESS.strip().splitlines()) if given == destination]
    for first in range(0, len(posts), 4):
        assert hits("\n\n".join(posts[first : first + 6]), destination) == ()


def test_newsletter_with_one_paragraph_that_breaks_an_article() -> None:
    """What breaks an article does so in the midst of a letter too, and makes nothing else break one."""
    around = [text for destination, text in map(_parted, HARMLESS.strip().splitlines()) if destination == "public"]
    for number, line in enumerate(BREAKING.strip().splitlines()):
        destination, rule, text = line.split(" | ")
        before, after = around[number % len(around)], around[(number + 1) % len(around)]
        assert {rule} == {found for found, _ in hits(f"{before}\n\n{text}\n\n{after}", destination)}, text


def _parted(line: str) -> tuple[str, str]:
    destination, _, text = line.partition(" | ")
    return destination, text
