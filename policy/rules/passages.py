"""Passages that a rule looks for: phrases with cues, what a protocol adds and excuses, the sentence around a place."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from policy.rules.phrase import phrases
from policy.rules.rule import Case, Hit
from policy.text import Text

Span = tuple[int, int]
"""Where words stand in the plain text."""


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


def sentence_around(text: Text, start: int) -> str:
    """Give the folded sentence in which a place stands."""
    begin, end = text.sentences[index_of_sentence(text, start)]
    return text.folded[begin:end]


def index_of_sentence(text: Text, start: int) -> int:
    """Give the number of the sentence in which a place stands, from 0."""
    return max(0, bisect(text.sentences, start, key=lambda sentence: sentence[0]) - 1)


def _all(words: Iterable[str], folded: str) -> list[Span]:
    return [span for phrase in words for span in places(phrase, folded)]


def _longest_first(span: Span) -> Span:
    return span[0], -span[1]


_CLAUSE_END = re.compile(
    r"[:;\n]|, (?:maar|dus|want|mar|dus|but|so|aber|also|denn)(?!\w)| [-(] |(?<=[.!?])\s|[^\w\s.,!?'\"&%/()+-]"
)
_CLAUSE_START = re.compile(r"[:;] +|\n\W*|^\W+")
_AROUND_A_CLAUSE = " .,!?\"'()*_-"


def clause_around(text: Text, span: Span) -> Span:
    """Widen words to their clause, where not single words are the matter: to the colon or the "but" around them."""
    start, end = span
    first = text.sentences[index_of_sentence(text, start)][0]
    last = text.sentences[index_of_sentence(text, end - 1)][1]
    for found in _CLAUSE_START.finditer(text.folded, first, start):
        first = found.end()
    found_end = _CLAUSE_END.search(text.folded, end, last)
    last = found_end.start() if found_end else last
    while first < start and text.folded[first] in _AROUND_A_CLAUSE:
        first += 1
    while last > end and text.folded[last - 1] in _AROUND_A_CLAUSE:
        last -= 1
    return first, last
