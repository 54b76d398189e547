"""A1: the school's channels are for the school, and not for what somebody sells, looks for or celebrates at home."""

import re
from collections.abc import Iterator
from itertools import islice

from policy.rules import private_business_words as words
from policy.rules.rule import Case, Hit
from policy.rules.sentences import clause_around
from policy.rules.together import find_together
from policy.rules.together_affairs import PRIVATE_BUSINESS

_OPENING = re.compile(r"\s{0,20}(?:[\w ]{1,24}:|(?:o|oh),? en|by the way,|trouwens,|en o ja,|p\.?s\.?:?) ")
"""What stands before the matter itself."""


def private_business(case: Case) -> Iterator[Hit]:
    """Hit the first sentence that is about somebody's own trade, party or collection."""
    folded = case.without_excused("private_business")
    if words.SPEAKS_OF_SELF.search(folded) is None:
        return
    for start, end in case.text.sentences:
        if not _is_private(folded, start, end):
            continue
        said = folded[start:end]
        opening = _OPENING.match(said)
        yield Hit(
            "private_business",
            start + (opening.end() if opening else len(said) - len(said.lstrip())),
            start + len(said.rstrip(" .!\n")),
        )
        return
    for span in islice(find_together(PRIVATE_BUSINESS, case.text, folded), 1):
        yield Hit("private_business", *clause_around(case.text, span))


def _is_private(folded: str, start: int, end: int) -> bool:
    """Say whether a sentence is about somebody's own affairs."""
    if not (
        (words.OWN.search(folded, start, end) and words.TRADE.search(folded, start, end))
        or words.AT_HOME.search(folded, start, end)
        or words.COLLECTION.search(folded, start, end)
    ):
        return False
    return words.OF_SCHOOL.search(folded, start, end) is None
