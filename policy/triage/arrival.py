"""Whether a text asks if a report has arrived: "is het aangekomen?", "did the school get my message?"."""

from collections.abc import Iterable

from policy.triage.folding import WORD, fold
from policy.triage.nearness import Nearby
from policy.triage.patterns import absence, arrival

_TYPO_FROM = 5
"""From how many letters on a word of the question is recognised with one typing error."""

_ASK, _IT, _ARRIVED, _REPORTED, _WHO, _PHONE, _MUST = (
    frozenset(row.split())
    for row in (
        arrival.ASK,
        arrival.IT,
        arrival.ARRIVED,
        arrival.REPORTED,
        arrival.WHO,
        arrival.PHONE,
        arrival.MUST,
    )
)
_GREETINGS = frozenset(absence.GREETINGS.split())
_BESIDE = frozenset(arrival.PLAIN.split()) | _GREETINGS | _ASK
_OF_REPORT = _BESIDE | _IT | _ARRIVED
_OF_CHILD = _OF_REPORT | _REPORTED | _WHO
_OF_PHONE = _BESIDE | _IT | _PHONE | _MUST
_NEARBY = Nearby(word for word in _IT | _ARRIVED | _REPORTED if len(word) >= _TYPO_FROM)


def asks_arrival(text: str, names: Iterable[str] = ()) -> bool:
    """Say whether a text asks if a report has arrived, or whether to phone as well, and nothing else.

    Args:
        text: What somebody wrote in Dutch or English; its first 4,096 characters are read.
        names: Names that the report may be called by: those of the children that it can be about.
    """
    folded = fold(text)
    known = frozenset(word for name in names for word in WORD.findall(fold(name)))
    named = known | _GREETINGS
    whole = WORD.findall(folded)
    words = [_meant(word) for word in whole if word.removesuffix("'s") not in named]
    if not words or not (words[0] in _ASK or folded.endswith("?")):
        return False
    of_child = bool((known | _WHO | _IT) & {*whole})
    return _is_of_report({*words}) or (of_child and _asks_reported({*words})) or _asks_to_phone({*words})


def _meant(word: str) -> str:
    """Give the word that somebody meant by a word, perhaps with a typing error."""
    if len(word) < _TYPO_FROM - 1 or word in _OF_CHILD | _OF_PHONE:
        return word
    near = _NEARBY.find(word)
    return near[0] if len(near) == 1 else word


def _is_of_report(words: set[str]) -> bool:
    return words <= _OF_REPORT and bool(_ARRIVED & words) and bool(_IT & words or words <= _ARRIVED)


def _asks_reported(words: set[str]) -> bool:
    return words <= _OF_CHILD and bool(_REPORTED & words)


def _asks_to_phone(words: set[str]) -> bool:
    return words <= _OF_PHONE and bool(_PHONE & words and _MUST & words)
