"""Passages that a rule looks for: phrases with cues, and what a protocol adds and excuses."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from policy.rules.phrase import phrases
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Span


class Cued(NamedTuple):
    """A pattern that is tried only where one of its cues stands in the text: a cue is found in next to no time."""

    cues: tuple[str, ...]
    pattern: re.Pattern[str]


def cued(cues: str, *parts: str) -> Cued:
    """Make a pattern of whole words, of which one of the parts matches.

    Args:
        cues: what a text must hold for the pattern to match, folded; `|` stands between alternatives.
        parts: the patterns, folded.
    """
    return Cued(tuple(cues.split("|")), phrases(*parts))


def find(patterns: Iterable[Cued], folded: str) -> Iterator[re.Match[str]]:
    """Find all matches of the patterns in a folded text."""
    for cues, pattern in patterns:
        if any(cue in folded for cue in cues):
            yield from pattern.finditer(folded)


def places(phrase: str, folded: str) -> Iterator[Span]:
    """Find a folded phrase as whole words."""
    start = folded.find(phrase)
    while start >= 0:
        end = start + len(phrase)
        if not (folded[start - 1 : start].isalnum() or folded[end : end + 1].isalnum()):
            yield start, end
        start = folded.find(phrase, end)


def hits(case: Case, rule: str, spans: Iterable[Span]) -> Iterator[Hit]:
    """Hit the spans and the protocol's own words for the rule, without what it excuses, and each place once."""
    setting, folded = case.protocol.rules[rule], case.text.folded
    excused = _all(setting.folded_excused, folded)
    reached = 0
    for start, end in sorted({*spans, *_all(setting.folded_words, folded)}, key=_longest_first):
        if start >= reached and not any(begin <= start and end <= until for begin, until in excused):
            reached = end
            yield Hit(rule, start, end)


def _all(words: Iterable[str], folded: str) -> list[Span]:
    return [span for phrase in words for span in places(phrase, folded)]


def _longest_first(span: Span) -> Span:
    return span[0], -span[1]
