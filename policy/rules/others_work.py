"""B3: what others made is posted with its source, or with their permission.

A quotation, a poem or a picture counts as somebody else's where a post says so, or looks so and names nobody. What a
class or a colleague made, what has its maker's name beside it, and a mere link pass.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from policy.rules import forwarded
from policy.rules import others_work_words as words
from policy.rules.cues import has_cue
from policy.rules.poem import verses
from policy.rules.rule import Case, Hit
from policy.rules.sentences import clause_around
from policy.rules.together import find_together
from policy.rules.together_work import WORK

_EMPTY_LINES = re.compile(r"\n\s{0,80}\n\s{0,80}")
_DASHES = ("- ", "-", "~", "(")
_BESIDE = 120
"""So many characters around a quotation may say whose it is."""
_LONG_QUOTE = 140
"""A quotation of so many characters is more than a saying."""
_SHORT_QUOTE = 20
_LEAST_RHYMES, _LEAST_RHYMES_OF_THEIRS = 2, 1


def others_work(case: Case) -> Iterator[Hit]:
    """Hit work of others: that a draft says it is, quotations and poems without a maker, pictures by their address.

    Each passage is judged for itself: a source, or a maker, stands where the work does.
    """
    passed_on = _passed_on(case)
    if case.draft.is_forwarded and (case.draft.photos or passed_on):
        yield Hit("others_work", about=forwarded.photos(case.draft.photos) or forwarded.beginning(case.draft.text))
        passed_on = None
    for found in filter(None, [passed_on, *_pictures(case)]):
        yield Hit("others_work", *found)
    copied = [clause_around(case.text, span) for span in find_together(WORK, case.text, case.text.folded)]
    for passage in _passages(case.text.folded):
        works = _works(case, copied, *passage)
        if works and words.SOURCE.search(case.text.folded, *passage) is None:
            for start, end in works:
                yield Hit("others_work", start, end)


def _passages(folded: str) -> list[tuple[int, int]]:
    """Part a text at empty lines, save behind a colon and before a name with a dash, as they stand around a poem."""
    gaps = [
        found.end()
        for found in _EMPTY_LINES.finditer(folded)
        if not (folded.endswith(":", 0, found.start()) or folded.startswith(_DASHES, found.end()))
    ]
    return [(start, end) for start, end in pairwise([0, *gaps, len(folded)]) if folded[start:end].strip()]


def _works(case: Case, copied: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Give the places of others' work in a passage: what is shown, or else the words that say that it is theirs."""
    said = _said(case, start, end)
    said += [each for each in copied if start <= each[0] < end and not _overlaps(each, said)]
    return _credits(case, start, end) + (_shown(case, start, end, is_theirs=bool(said)) or said)


def _overlaps(one: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(one[0] < end and start < one[1] for start, end in others)


def _passed_on(case: Case) -> tuple[int, int] | None:
    """Give the place of the first words by which a draft is a chain letter."""
    if not has_cue(words.PASSED_ON_CUES, case.text.folded):
        return None
    found = words.PASSED_ON.search(case.text.folded)
    return found.span() if found else None


def _pictures(case: Case) -> Iterator[tuple[int, int]]:
    """Give the places of addresses of pictures on servers that are not the school's."""
    folded = case.text.folded
    if "www." not in folded and "://" not in folded:
        return
    own = case.facts.own.all_hosts
    for found in words.IMAGE_LINK.finditer(folded):
        host = (found["host"] or found["site"]).removeprefix("www.")
        if not any(host == each.removeprefix("www.") or host.endswith("." + each) for each in own):
            yield found.span()


def _credits(case: Case, start: int, end: int) -> list[tuple[int, int]]:
    """Give the places of credit lines and of the marks of news agencies."""
    if not _has_cue(case, "credits", words.CREDIT_CUES):
        return []
    lines = [
        (found.start(), found.start() + len(found[0].rstrip(" )\"'")))
        for found in words.CREDIT.finditer(case.text.folded, start, end)
    ]
    marks = [found.span() for found in words.AGENCY_MARK.finditer(case.text.plain, start, end)]
    return lines + [mark for mark in marks if not any(first <= mark[0] < last for first, last in lines)]


def _said(case: Case, start: int, end: int) -> list[tuple[int, int]]:
    """Give the places of words that say that something is others' work, with their clauses, one in a sentence."""
    told: dict[tuple[int, int], list[re.Match[str]]] = {}
    for found in _admitted(case, start, end):
        told.setdefault(_sentence(case, found), []).append(found)
    return [
        clause_around(case.text, (min(each.start() for each in matches), max(each.end() for each in matches)))
        for matches in told.values()
    ]


def _admitted(case: Case, start: int, end: int) -> Iterator[re.Match[str]]:
    """Give the places at which a passage says that something was copied, found, or made by nobody knows whom."""
    folded = case.text.folded
    if not _has_cue(case, "works", words.CUES):
        return
    for found in words.TAKEN.finditer(folded, start, end):
        if words.NAMED_NEXT.match(case.text.plain, found.end()) is None:
            yield found
    if words.WORK.search(folded, start, end) is None:
        return
    yield from words.UNKNOWN_MAKER.finditer(folded, start, end)
    if words.LINK.search(folded, start, end):
        return
    for found in words.CAME_ACROSS.finditer(folded, start, end):
        if words.PUPILS.search(folded, *_sentence(case, found)) is None:
            yield found


def _has_cue(case: Case, kind: str, cues: tuple[str, ...]) -> bool:
    """Say whether the text holds one of the cues; looked for once, however many passages it has."""
    key = f"others_work {kind}"
    if key not in case.memory:
        case.memory[key] = has_cue(cues, case.text.folded)
    return bool(case.memory[key])


def _sentence(case: Case, found: re.Match[str]) -> tuple[int, int]:
    return case.text.sentence_at(found.start())


def _shown(case: Case, start: int, end: int, *, is_theirs: bool) -> list[tuple[int, int]]:
    """Give the places of quotations and poems; where a passage says they are others', short and named ones too."""
    folded = case.text.folded
    quotes = [found.span() for found in words.QUOTE.finditer(folded, start, end) if len(found[0]) > _SHORT_QUOTE]
    least = _LEAST_RHYMES_OF_THEIRS if is_theirs else _LEAST_RHYMES
    poems = [(start + first, start + last) for first, last in verses(folded[start:end], least)]
    if is_theirs:
        return quotes + poems
    works = [(first, last) for first, last in quotes if last - first >= _LONG_QUOTE] + poems
    if not works or words.OWN.search(folded, start, end):
        return []
    return [work for work in works if not _has_maker(case, work, start, end)]


def _has_maker(case: Case, work: tuple[int, int], start: int, end: int) -> bool:
    """Say whether words around a quotation or a poem tell whose it is, or the pupils have signed it."""
    if words.SIGNED.match(case.text.folded, work[1]):
        return True
    before = max(start, work[0] - _BESIDE), work[0]
    behind = work[1], min(end, work[1] + _BESIDE)
    return any(
        words.ATTRIBUTED.search(case.text.folded, *each) or words.NAMED.search(case.text.plain, *each)
        for each in (before, behind)
    )
