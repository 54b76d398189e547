"""The school's number or address in the place of a private one, where what the sentence says of it stays true.

"Bel 06-..." may become "Bel 0516-..."; "Bel Petra op 06-..." may not, for nobody reaches Petra there. Staff are reached
at school.
"""

import re
from dataclasses import replace

from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.later import phrases
from policy.rules.people import People
from policy.rules.rule import Case, Hit

_OTHERS = frozenset({"child", "relative", "somebody", "one", "pronoun"})
_SOMEBODY = phrases(
    r"(?:stief|pleeg|schoon|groot|overblijf|klassen|lees|hulp|knutsel)?(?:moeders?|vaders?|ouders?)|mama|papa|oma|opa"
    r"|mem|heit|beppe|pake|oom|tante|omke|muoike|buurman|buurvrouw|buren|broer|zus|familie|fam|gezin|voorzitters?"
    r"|voorzitster|penningmeester|secretaris|eigenaar|coordinator|trainer|coach|organisator|vrijwilligers?|chauffeur",
    r"haar|hem|hen|hun|zijn (?:nummer|mobiel|mail\w{0,6})|mij|me|mijn|her|him|them|my|his|their|harren|syn|har|myn"
    r"|ihn|ihr|ihm|mich|mir|mein\w{0,2}",
    r"mother|father|mum|dad|parents?|grandma|grandpa|uncle|aunt|neighbou?r|family|chair\w{0,6}|treasurer|mutter|eltern|onkel",
)
_NAME = re.compile(r"(?<![\w-])[A-Z][a-z]{1,20}(?![\w@-])")
_NEAR = 120
"""So many characters on either side somebody is named whose number it is."""

_LETTER = re.compile(r"[^\W\d_]")


def where_true(case: Case, hit: Hit, people: People) -> Hit:
    """Give a hit of a number or an address without its ready words where somebody is named who is not reached by them.

    Args:
        case: the draft.
        hit: the hit, with words of its own.
        people: who is spoken of in the draft.
    """
    assert hit.start is not None
    assert hit.end is not None
    if not hit.replacement:
        return hit
    begin, end = _around(case, hit.start, hit.end)
    if _SOMEBODY.search(case.text.folded, begin, end) is not None or _is_anybody_named(case, begin, end, people):
        return replace(hit, replacement="")
    return hit


def _is_anybody_named(case: Case, begin: int, end: int, people: People) -> bool:
    """Say whether somebody but staff is spoken of, or called by a first name, as in "Bel Petra"."""
    spoken_of = people.between(begin, end)
    if any(each.kind in _OTHERS for each in spoken_of):
        return True
    staff = [each for each in spoken_of if each.kind == "staff"]
    names = (each for each in _NAME.finditer(case.text.plain, begin, end) if each[0].lower() in ALL_FIRST_NAMES)
    return any(not any(each.start <= name.start() < each.end for each in staff) for name in names)


def _around(case: Case, start: int, end: int) -> tuple[int, int]:
    """Give the place of the sentence with the number, with the one before where the number stands alone."""
    begin, until = case.text.sentence_at(start)[0], case.text.sentence_at(max(start, end - 1))[1]
    if begin > 0 and _LETTER.search(case.text.folded, max(begin, start - _NEAR), start) is None:
        begin = case.text.sentence_at(begin - 1)[0]
    return max(begin, start - _NEAR), min(until, end + _NEAR)
