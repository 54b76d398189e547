"""Personal data are found in the ways in which teachers write them down, and what looks like them passes."""

import pytest

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
