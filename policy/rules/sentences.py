"""What stands around words: their sentence, the one before it, their clause, what is said with them of somebody."""

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
# A statement ends at each comma, and at words that begin another one: "omdat hij astma heeft en moe is".
_JOINS = (
    r"want|maar|dus|omdat|doordat|waardoor|zodat|terwijl|hoewel|but|so|because|while|although|aber|denn|weil|obwohl"
    r"|dass|mar|wylst"
)
# "vertelde dat zij", and not "met dat oude ding" or "was dat".
_BEFORE_A_DAT = ("met", "van", "voor", "over", "op", "aan", "in", "bij", "naar", "is", "was", "mei", "fan")
_BEFORE_A_THAT = ("of", "with", "for", "at", "on", "to", "like")
_THAT = "".join(rf"(?<! {each} )" for each in (*_BEFORE_A_DAT, *_BEFORE_A_THAT)) + "(?:dat|that)"
_SIGN = r"[^\w\s.,!?'\"&%/+€-]"
_STATEMENT_END = re.compile(rf"[,:;()\n]| - | (?:{_JOINS}|en|and|und)(?!\w)|(?<=[.!?])\s|{_SIGN}")
_STATEMENT_START = re.compile(
    rf"[,:;()\n]\W*| - |(?<=[\w,'\")] )(?:{_JOINS}|{_THAT}) "
    rf"|(?<!\w)(?:in verband met|wegens|vanwege|because of|due to) |{_SIGN}\W*|^\W+"
)
_APART = re.compile(r"(?<!\w)(?:\"(?=\w)[^\"\n]{2,300}\"|'(?=\w)[^'\"\n]{2,300}'|\([^()\n]{2,300}\))(?!\w)")
"""What stands between quotation marks or brackets."""
_NO_PART = " .,!?\"'()*_-"
_REACH = 300
"""So many characters from its words a clause ends at most; one that goes on is shown by its words alone."""
_STATEMENT_REACH = 120
_HEADING = 3
"""Fewer words before a colon say nothing without what follows: "Newsflash: ..."."""


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
    """Widen words to their clause, where not single words are the matter.

    That is what somebody has to write anew: the sentence, without what a colon or "but" parts from it.
    """
    first, last = _widened(text, span, (_CLAUSE_START, _CLAUSE_END), _REACH)
    if text.folded.startswith(":", last) and len(text.folded[first:last].split()) < _HEADING:
        behind = _widened(text, (first, last + 1), (_CLAUSE_START, _CLAUSE_END), _REACH)[1]
        last = behind if behind > last + 1 else last
    return first, last


def statement_around(text: Text, span: Span) -> Span:
    """Widen words to what is said with them of somebody: "Hij heeft astma", without ", dus hij rent niet mee"."""
    return _widened(text, span, (_STATEMENT_START, _STATEMENT_END), _STATEMENT_REACH)


def _widened(text: Text, span: Span, edges: tuple[re.Pattern[str], re.Pattern[str]], reach: int) -> Span:
    """Widen words to the last place before them where something starts, and the first behind them where it ends.

    They stay within their sentence, and within their brackets or quotation marks. A side on which that is out of reach
    stays as it is; white space and signs at the ends are left out.
    """
    start, end = span
    first = text.sentences[index_of_sentence(text, start)][0]
    last = text.sentences[index_of_sentence(text, end - 1)][1]
    apart = _around(text.places_of(_APART), span)
    if apart is not None:
        first, last = max(first, apart[0] + 1), min(last, apart[1] - 1)
    starts, ends = (text.places_of(edge) for edge in edges)
    before = bisect(starts, start, key=lambda place: place[1])
    behind = bisect(ends, end - 1, key=lambda place: place[0])
    first = max(first, starts[before - 1][1]) if before else first
    last = min(last, ends[behind][0]) if behind < len(ends) else last
    first, last = first if start - first <= reach else start, last if last - end <= reach else end
    while first < start and text.folded[first] in _NO_PART:
        first += 1
    while last > end and text.folded[last - 1] in _NO_PART:
        last -= 1
    return first, last


def _around(places: tuple[Span, ...], span: Span) -> Span | None:
    """Give the place that holds the words and more on both sides, None where there is none."""
    here = bisect(places, span[0] - 1, key=lambda place: place[0]) - 1
    return places[here] if here >= 0 and span[1] < places[here][1] else None
