"""Sentences that hold some kinds of words together, in any order, and none of others."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from policy.rules.cues import has_cue
from policy.rules.later import Later, phrases
from policy.rules.sentences import Span, is_parted
from policy.text import Text

Words = str | tuple[str, ...]
"""One kind of words: a folded pattern, or the parts of one."""


class Together(NamedTuple):
    """Kinds of words that stand in one sentence, where none stands that means something else.

    One of the cues stands in a text before any pattern is tried: it is found in next to no time.
    """

    cues: tuple[str, ...]
    needed: tuple[Later, ...]
    barred: Later
    answered: bool
    """Whether a question counts with the sentence behind it."""


def together(cues: str, *needed: Words, barred: Words, answered: bool = False) -> Together:
    """Make a group of kinds of words.

    Args:
        cues: parts of the words of the first kind, folded, with white space between them.
        needed: the kinds of words of which a sentence holds one each.
        barred: of these it holds none.
        answered: whether a question counts with the sentence behind it.
    """
    return Together(tuple(cues.split()), tuple(map(_phrases, needed)), _phrases(barred), answered)


def find_together(groups: Iterable[Together], text: Text, folded: str) -> Iterator[Span]:
    """Find the words of a group that stand in one sentence: from the first to the last of them."""
    for group in groups:
        if has_cue(group.cues, folded):
            yield from _sentences(group, text, folded)


def _sentences(group: Together, text: Text, folded: str) -> Iterator[Span]:
    for here, (start, last) in enumerate(text.sentences):
        end = _answer(text, here) if group.answered and folded.endswith("?", start, last) else last
        found = []
        for kind in group.needed:
            words = kind.search(folded, start, end)
            if words is None:
                break
            found.append(words.span())
        else:
            if group.barred.search(folded, start, end) is None:
                yield min(first for first, _ in found), max(last for _, last in found)


def _answer(text: Text, here: int) -> int:
    """Give where the sentence behind a question ends, or the question itself where none follows on it."""
    follows = here + 1 < len(text.sentences) and not is_parted(text, here + 1)
    return text.sentences[here + 1 if follows else here][1]


def _phrases(words: Words) -> Later:
    return phrases(words) if isinstance(words, str) else phrases(*words)
