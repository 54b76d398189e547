"""A cheap look decides whether a pattern is tried at all: it passes nothing over that the pattern would match."""

import re
import sys
from collections.abc import Sequence

import pytest

from policy.rules import insult_words
from policy.rules.conduct_words import OF_A_TEST
from policy.rules.cues import has_cue
from policy.rules.discussion import INVITED
from policy.rules.later import Later
from policy.rules.passages import Cued
from policy.rules.third_party import PASSED_ON
from tests.policy.generated import texts_of

TRIED = 1500
# The package has the rule under the name of its file.
KINDS: tuple[tuple[Sequence[str], Later, str], ...] = tuple(
    # a number beside a name is a mark where the text speaks of a test, and that is what is looked for
    (cues, OF_A_TEST if kind == "mark" else pattern, kind)
    for cues, pattern, kind in sys.modules["policy.rules.personal"]._KINDS
)


@pytest.mark.parametrize(("cues", "pattern"), [each[:2] for each in KINDS], ids=[each[2] for each in KINDS])
def test_cues_of_personal_matters(cues: Sequence[str], pattern: Later) -> None:
    """Each way to say it holds a cue."""
    assert [text for text in texts_of(pattern.compiled, TRIED) if not has_cue(cues, f" {text} ")] == []


@pytest.mark.parametrize("each", [*insult_words.PHRASES, *INVITED, *PASSED_ON], ids=lambda each: each.cues[0])
def test_cues_of_phrases(each: Cued) -> None:
    """Each way to say it holds a cue."""
    dead = [text for text in texts_of(each.pattern.compiled, TRIED) if not has_cue(each.cues, f" {text} ")]
    assert dead == []


def test_texts_are_made_of_the_pattern() -> None:
    """Each alternative, with what must follow it, and none that must not."""
    made = set(texts_of(re.compile(r"(?<!\w)(?:een|twee) (?:[a-c]{2}|\d)(?= ja)(?! ja nee)[^x]?"), 500))
    assert {"een 7", "twee 7"} <= {text.strip(" q") for text in made}
    assert all(text.startswith(("een ", "twee ")) for text in made)
