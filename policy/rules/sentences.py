"""What stands around words: their sentence, the one before it, their clause."""

import re
from bisect import bisect

from policy.rules.later import Later
from policy.text import Text

Span = tuple[int, int]
"""Where words stand in the plain text."""

# A clause ends at a colon, a "but" or a sign that is neither a letter nor usual within a sentence; ", and" goes on.
_CLAUSE_END = re.compile(
    r"[:;\n]|, (?:maar|dus|want|mar|but|so|aber|also|denn)(?!\w)| [-(] |(?<=[.!?])\s|[^\w\s.,!?'\"&%/()+-]"
)
_CLAUSE_START = re.compile(r"[:;] +|\n\W*|^\W+")
_NO_PART = " .,!?\"'()*_-"
_REACH = 300
"""So many characters from its words a clause ends at most; one that goes on is shown by its words alone."""


class Around:
    """The sentences around places of one text. Each is searched once for each pattern, however many places it has."""

    def __init__(self, text: Text) -> None:
        self._text = text
        self._known: dict[tuple[int, int, Later], bool] = {}

    def holds(self, pattern: Later, span: Span, *, before: int = 0) -> bool:
        """Say whether the sentences of the words, and so many before them, hold what the pattern matches."""
        first = index_of_sentence(self._text, span[0])
        while before and first and not is_parted(self._text, first):
            first, before = first - 1, before - 1
        last = index_of_sentence(self._text, span[1] - 1)
        key = first, last, pattern
        if key not in self._known:
            begin, end = self._text.sentences[first][0], self._text.sentences[last][1]
            self._known[key] = pattern.search(self._text.folded, begin, end) is not None
        return self._known[key]


def index_of_sentence(text: Text, place: int) -> int:
    """Give the number of the sentence in which a place stands, from 0."""
    return max(0, bisect(text.sentences, place, key=lambda sentence: sentence[0]) - 1)


def is_parted(text: Text, number: int) -> bool:
    """Say whether an empty line stands before a sentence."""
    return text.folded.count("\n", text.sentences[number - 1][1] - 1, text.sentences[number][0]) > 1


def paragraph_around(text: Text, span: Span) -> Span:
    """Give the place of the paragraph in which words stand: from empty line to empty line."""
    end = text.folded.find("\n\n", span[1])
    return max(0, text.folded.rfind("\n\n", 0, span[0])), len(text.folded) if end < 0 else end


def clause_around(text: Text, span: Span) -> Span:
    """Widen words to their clause, where not single words are the matter."""
    start, end = span
    first = max(text.sentences[index_of_sentence(text, start)][0], start - _REACH)
    last = min(text.sentences[index_of_sentence(text, end - 1)][1], end + _REACH)
    begins = [found.end() for found in _CLAUSE_START.finditer(text.folded, first, start)]
    if begins or first == start - _REACH:
        first = begins[-1] if begins else start
    ends = _CLAUSE_END.search(text.folded, end, last)
    if ends or last == end + _REACH:
        last = ends.start() if ends else end
    while first < start and text.folded[first] in _NO_PART:
        first += 1
    while last > end and text.folded[last - 1] in _NO_PART:
        last -= 1
    return first, last
