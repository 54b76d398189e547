"""Personal data are found in the ways in which teachers write them down, and what looks like them passes."""

import pytest

from tests.policy import personal_in_passing as in_passing
from tests.policy.marked import read
from tests.policy.personal_drafts import FOUND, PASSES
from tests.policy.school import hits


@pytest.mark.parametrize("line", FOUND.strip().splitlines())
def test_personal_data_are_found(line: str) -> None:
    """Its rule finds it, with exactly the words that are marked."""
    rule, marked = line.split(" | ")
    ((text, words),) = read(marked)
    found = [place for found, place in hits(text) if found == rule]
    assert found
    assert not words or words == tuple(found)


@pytest.mark.parametrize("text", PASSES.strip().splitlines())
def test_what_looks_like_personal_data_passes(text: str) -> None:
    """Nobody can be recognised, or nothing is told of them."""
    assert hits(text) == ()


@pytest.mark.parametrize("text", in_passing.FOUND.strip().splitlines())
def test_what_is_told_in_passing_is_found(text: str) -> None:
    """Marks beside names, who lives where, what broke, who was asked for help."""
    assert {rule for rule, _ in hits(text)} == {"personal_matter"}


@pytest.mark.parametrize("text", in_passing.PASSES.strip().splitlines())
def test_what_comes_near_passes(text: str) -> None:
    """Scores of games, turns and places beside names, lessons and jobs, and what is said of nobody."""
    assert hits(text) == ()


@pytest.mark.parametrize(("text", "words"), read(in_passing.NUMBERS_IN_PARTS))
def test_numbers_in_parts_are_found(text: str, words: tuple[str, ...]) -> None:
    """A number with points, and one of which the first two digits are said apart."""
    assert hits(text) == tuple(("contact_phone", each) for each in words)
