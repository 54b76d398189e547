"""Whole posts, as teachers write them."""

import pytest

from policy.model import Destination
from tests.policy.posts import POSTS
from tests.policy.school import hits


@pytest.mark.parametrize(("destination", "text", "expected"), POSTS, ids=[post[1][:40] for post in POSTS])
def test_post(destination: Destination, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """A clean post passes, and any other is hit at the words that are the matter."""
    assert expected == hits(text, destination)
