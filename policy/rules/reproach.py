"""A5: a reproach, or a reply, to a parent who is named or plainly meant.

Parents who are thanked, who help, or who asked something together are no such thing; neither is an apology.
"""

import re
from collections.abc import Iterator

from policy.rules import reproach_phrases as phrases
from policy.rules.called import called, is_played
from policy.rules.called_phrases import KIND
from policy.rules.passages import find, hits
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Around, Span, clause_around, index_of_sentence
from policy.rules.told_off_phrases import TOLD_OFF
from policy.text import Text


def reproach(case: Case) -> Iterator[Hit]:
    """Hit reproaches and replies to parents who are plainly meant."""
    text = case.text_without_excused("reproach")
    return hits("reproach", {*_found(text), *_called(text), *called(text)})


def _found(text: Text) -> Iterator[Span]:
    around = Around(text)
    for found in find((*phrases.ALWAYS, *phrases.AT_SOMEBODY, *phrases.ABOUT_A_PARENT, *TOLD_OFF), text.folded):
        if not around.holds(phrases.THANKED, found):
            yield reproach_around(text, found)


def reproach_around(text: Text, span: Span) -> Span:
    """Widen words to their clause, with whom it is said to: "Aan de vader die belde: u had kunnen wachten"."""
    start, end = clause_around(text, span)
    if text.folded.startswith(": ", end):
        return start, clause_around(text, (start, end + len(": ") + 1))[1]
    begin = text.sentences[index_of_sentence(text, start)][0]
    address = phrases.ADDRESS.fullmatch(text.folded, begin, start)
    return (address.start("whole"), end) if address else (start, end)


def _called(text: Text) -> Iterator[Span]:
    """Find sentences in which somebody is called by name and scolded."""
    if ", " in text.plain or ": " in text.plain:
        for found in phrases.VOCATIVE.finditer(text.plain):
            if _scolds(found) and not is_played(text, found.start("whole")):
                end = text.sentences[index_of_sentence(text, found.end())][1]
                yield found.start("whole"), len(text.folded[:end].rstrip(" .!\n"))


def _scolds(found: re.Match[str]) -> bool:
    """Say whether somebody is called by name, spoken to and scolded in the sentence that follows."""
    if any(word in phrases.NO_NAME for word in found["name"].lower().split()):
        return False
    said = re.split(r"[.!?](?:\s|$)", found["said"].lower(), maxsplit=1)[0]
    scolded = all(each.search(said) for each in (phrases.TO_ONE, phrases.SCOLDED))
    return scolded and not any(each.search(said) for each in (phrases.THANKED, KIND))
