"""A5: who speaks to one grown-up by name before all, and not kindly, reproaches or discusses.

Thanks, wishes, praise, an apology, a friendly request and where somebody's coat hangs are neither. A name that opens a
sentence is called where it is a common first name or has a title: "Helaas, ..." calls nobody.
"""

import re
from collections.abc import Iterator
from itertools import islice

from policy.rules import called_phrases as words
from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.later import Later
from policy.rules.sentences import Span, index_of_sentence
from policy.text import Text

_MOST = 24
"""So many people are called in no post."""
_LONGEST = 400
"""So much of a sentence is looked at: who is called stands close to what is said."""
_STORY = 200
"""So far before a name it may say that a story is told."""


def called(text: Text) -> Iterator[Span]:
    """Find sentences in which a grown-up is called by name and spoken to unkindly, from the name on."""
    if ", " not in text.plain and ": " not in text.plain:
        return
    for found in islice(words.OPENED.finditer(text.plain), _MOST):
        if _is_somebody(found) and _opens(found) and _scolds(text, found):
            yield _stripped(text, found.start("whole"), _end(text, found.end()))
    for found in islice(words.BETWEEN.finditer(text.plain), _MOST):
        if _is_somebody(found) and _scolds_between(text, found):
            place = found.start("whole")
            start = max(text.sentences[index_of_sentence(text, place)][0], place - _LONGEST)
            yield _stripped(text, start, _end(text, place))


def _is_somebody(found: re.Match[str]) -> bool:
    """Say whether the words are somebody's: a title, "mama van ..." or a name that people have."""
    return found["certain"] is not None or found["first"].lower() in ALL_FIRST_NAMES


def _opens(found: re.Match[str]) -> bool:
    return words.OPENERS.issuperset(_openers(found))


def _openers(found: re.Match[str]) -> list[str]:
    return found["opener"].lower().replace(",", "").split()


def _scolds(text: Text, found: re.Match[str]) -> bool:
    """Say whether what follows a name that opens a sentence is unkind."""
    said = text.folded[found.end() : _end(text, found.end())]
    row = words.ROW.match(text.plain, found.end())
    if row and row["first"].lower() in ALL_FIRST_NAMES:
        return False
    if _holds(words.KIND, said) or is_played(text, found.start("whole")):
        return False
    to_one, harsh = _holds(words.TO_ONE, said), _holds(words.HARSH, said)
    if found["sign"] == "," and words.APPOSED.match(said):
        return harsh and (to_one or _holds(words.HELD, said))
    if harsh:
        return True
    cold = _holds(words.COLD, said) and not _holds(words.ASKED, said) and not said.rstrip().endswith("?")
    return cold and (to_one or not words.NAYS.isdisjoint(_openers(found)))


def _scolds_between(text: Text, found: re.Match[str]) -> bool:
    """Say whether a sentence is unkind in which somebody is called who does not open it."""
    place = found.start("whole")
    start, end = text.sentences[index_of_sentence(text, place)]
    said = text.folded[max(start, place - _LONGEST) : min(end, place + _LONGEST)].strip()
    if found["next"] is not None and not words.TURNED.match(found["next"].lower()):
        return False  # "our new coach, Marit, will not ..."
    if _holds(words.KIND, said) or is_played(text, start) or not _holds(words.TO_ONE, said):
        return False
    return _holds(words.HARSH, said)


def is_played(text: Text, place: int) -> bool:
    """Say whether what stands before a place tells that a play or a song follows."""
    return words.PLAYED.search(text.folded, max(0, place - _STORY), place) is not None


def _holds(pattern: Later, said: str) -> bool:
    return pattern.search(said) is not None


def _end(text: Text, place: int) -> int:
    """Give where the sentence of a place ends, or where so much of it does."""
    return min(text.sentences[index_of_sentence(text, place)][1], place + _LONGEST)


def _stripped(text: Text, start: int, end: int) -> Span:
    """Leave out white space before words, and the signs behind them."""
    said = text.folded[start:end]
    return end - len(said.lstrip()), start + len(said.rstrip(" .!?\n"))
