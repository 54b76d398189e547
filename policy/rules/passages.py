"""Passages that a rule looks for: phrases with cues."""

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import NamedTuple

from policy.rules.cues import cues, has_cue
from policy.rules.later import Later, phrases
from policy.rules.rule import Hit
from policy.rules.sentences import Span

_MOST = 32
"""So many matches of one pattern are enough: no post has more, and a text that is made to has no more to tell."""

_STOP = re.compile(r"[.!?\n]")


class Cued(NamedTuple):
    """A pattern that is tried only where one of its cues stands in the text: a cue is found in next to no time.

    `then` has to follow within so many characters of the same sentence; it belongs to what is found.
    """

    cues: tuple[str, ...]
    pattern: Later
    then: Later | None
    within: int


def cued(words: str, *parts: str, then: str = "", within: int = 90) -> Cued:
    """Make a pattern of whole words, of which one of the parts matches.

    Args:
        words: what a text must hold for the pattern to match, folded; `|` stands between alternatives.
        parts: the patterns, folded.
        then: what has to follow in the same sentence; nothing where it is empty.
        within: how many characters behind the first words it may end.
    """
    return Cued(cues(words), phrases(*parts), phrases(then) if then else None, within)


def find(patterns: Iterable[Cued], folded: str) -> Iterator[Span]:
    """Find where the patterns match in a folded text; of each, the first ones."""
    for any_of, pattern, then, within in patterns:
        if has_cue(any_of, folded):
            for found in islice(pattern.finditer(folded), _MOST):
                if then is None:
                    yield found.span()
                    continue
                follows = then.search(folded, found.end(), _reach(folded, found.end(), within))
                if follows:
                    yield found.start(), follows.end()


def _reach(folded: str, start: int, within: int) -> int:
    """Give where a sentence ends that goes on at a place, or where so many characters of it do."""
    stop = _STOP.search(folded, start, start + within)
    return stop.start() if stop else min(len(folded), start + within)


def hits(rule: str, spans: Iterable[Span]) -> Iterator[Hit]:
    """Hit the spans, each place once."""
    reached = 0
    for start, end in sorted(spans, key=_longest_first):
        if start >= reached:
            reached = end
            yield Hit(rule, start, end)


def _longest_first(span: Span) -> Span:
    return span[0], -span[1]
