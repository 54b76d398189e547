"""A poem by its shape: short lines that rhyme, one below the other."""

import re
from dataclasses import dataclass
from itertools import pairwise

_LINE = re.compile(r"[^\n]{1,400}")
_NO_VERSE = re.compile(r"^[^\w\"'(]|\d|://|:$")
_LAST_WORD = re.compile(r"([^\W\d_]{2,40})[^\w]{0,6}$")
_RHYME = re.compile(r"[aeiouy]{1,3}[^aeiouy]{0,5}(?:e|en|er|es|el)?$")
_SAME_SOUND = re.compile(r"([aeiouy])(?:\1|h)")
_MIN_CHARACTERS, _MAX_CHARACTERS = 12, 75
_MIN_WORDS, _LEAST_LINES = 3, 4


@dataclass(frozen=True)
class _Line:
    start: int
    end: int
    rhyme: str
    is_last: bool
    """Whether it ends as a sentence does."""


def verses(folded: str, least_rhymes: int) -> list[tuple[int, int]]:
    """Find the places of poems: at least four short lines below each other, of which so many rhyme with one before."""
    if folded.count("\n") < _LEAST_LINES - 1:
        return []
    found = []
    for run in map(_without_what_follows, _runs(folded)):
        rhymes = sum(
            each.rhyme in {other.rhyme for other in run[max(0, place - 3) : place]} for place, each in enumerate(run)
        )
        if len(run) >= _LEAST_LINES and rhymes >= least_rhymes:
            found.append((run[0].start, run[-1].end))
    return found


def _without_what_follows(run: list[_Line]) -> list[_Line]:
    """Leave out a last line that rhymes with none of the three before it, where the poem had ended with a full stop."""
    if len(run) > _LEAST_LINES and run[-2].is_last and run[-1].rhyme not in {each.rhyme for each in run[-4:-1]}:
        return run[:-1]
    return run


def _runs(folded: str) -> list[list[_Line]]:
    """Give the short lines that stand together."""
    runs: list[list[_Line]] = [[]]
    lines = [_verse(found) for found in _LINE.finditer(folded)]
    for before, line in pairwise([None, *lines]):
        if line is None:
            continue
        if before is None or folded.count("\n", before.end, line.start) > 1:
            runs.append([])
        runs[-1].append(line)
    return runs


def _verse(found: re.Match[str]) -> _Line | None:
    """Give a line as one of a poem, None where it cannot be."""
    words = found[0].strip()
    if not _MIN_CHARACTERS <= len(words) <= _MAX_CHARACTERS or len(words.split()) < _MIN_WORDS:
        return None
    last = _LAST_WORD.search(words)
    if last is None or _NO_VERSE.search(words):
        return None
    sound = _RHYME.search(last[1])
    start = found.start() + len(found[0]) - len(found[0].lstrip())
    rhyme = _SAME_SOUND.sub(r"\1", sound[0] if sound else last[1])
    return _Line(start, start + len(words), rhyme, words.endswith((".", "!", "?")))
