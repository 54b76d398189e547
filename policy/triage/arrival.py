"""Whether a text asks if a report has arrived: "is het aangekomen?", "did the school get my message?"."""

from collections.abc import Iterable

from policy.triage.folding import WORD, fold
from policy.triage.patterns import absence, arrival

_ASK, _IT, _ARRIVED = (frozenset(row.split()) for row in (arrival.ASK, arrival.IT, arrival.ARRIVED))
_GREETINGS = frozenset(absence.GREETINGS.split())
_PLAIN = frozenset(arrival.PLAIN.split()) | _GREETINGS | _ASK | _IT | _ARRIVED


def asks_arrival(text: str, names: Iterable[str] = ()) -> bool:
    """Say whether a text asks if a report has arrived, and nothing else.

    Args:
        text: What somebody wrote in Dutch or English; its first 4,096 characters are read.
        names: Names that the report may be called by: those of the children that it can be about.
    """
    folded = fold(text)
    known = frozenset(word for name in names for word in WORD.findall(fold(name)))
    named = known | _GREETINGS
    words = [word for word in WORD.findall(folded) if word.removesuffix("'s") not in named]
    if not words or not _PLAIN.issuperset(words) or not _ARRIVED & {*words}:
        return False
    is_question = words[0] in _ASK or folded.endswith("?")
    return is_question and bool(_IT & {*words} or _ARRIVED.issuperset(words))
