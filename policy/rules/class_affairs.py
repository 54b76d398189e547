"""A1: a public place is for news and invitations; what a class's parents have to think of belongs in its group."""

import re
from collections.abc import Iterator
from itertools import islice

from policy.rules import class_affairs_words as words
from policy.rules.rule import Case, Hit
from policy.rules.sentences import clause_around
from policy.rules.together import find_together
from policy.rules.together_affairs import CLASS_AFFAIRS

_CLAUSE_END = re.compile(r"[,.](?!\d)|[;!\n]| - | en (?=de |het |een )| and (?=the |a )")


def class_affairs(case: Case) -> Iterator[Hit]:
    """Hit the first sentence of a public draft that asks something of the parents or the children of a class."""
    folded = case.without_excused("class_affair")
    if case.draft.audience.destination != "public":
        return
    if words.THING.search(folded) or words.OF_A_CLASS.search(folded):
        for start, end in case.text.sentences:
            found = _affair(folded, start, end)
            if found:
                yield Hit("class_affair", *found)
                return
    for span in islice(find_together(CLASS_AFFAIRS, case.text, folded), 1):
        yield Hit("class_affair", *clause_around(case.text, span))


def _affair(folded: str, start: int, end: int) -> tuple[int, int] | None:
    """Give the place of a class's affairs in a sentence, None where it is about something else."""
    thing = words.THING.search(folded, start, end)
    asks = words.ASKS.search(folded, start, end)
    to_parents = words.TO_ITS_PARENTS.search(folded, start, end)
    if words.NEWS.search(folded, start, end) and not (to_parents and asks):
        return None
    is_question = folded[start:end].endswith("?")
    named = words.OF_A_CLASS.search(folded, start, end)
    calls = words.CALLS.search(folded, start, end)
    when = words.WHEN.search(folded, start, end)
    pairs = ((thing, asks), (None if is_question else thing, named), (thing, when), (to_parents, asks), (named, calls))
    reached = min((max(one.end(), other.end()) for one, other in pairs if one and other), default=None)
    if reached is None:
        return None
    if thing and not to_parents:
        start = folded.rfind(":", start, thing.start()) + 1 or start
    start += len(folded[start:end]) - len(folded[start:end].lstrip())
    clause = None if is_question else _CLAUSE_END.search(folded, reached, end)
    return start, clause.start() if clause else end
