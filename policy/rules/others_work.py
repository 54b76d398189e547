"""B3: what others made is posted with its source, or with their permission.

A quotation, a poem or a picture counts as somebody else's where a post says so, or looks so and names nobody. What a
class or a colleague made, what has its maker's name beside it, and a mere link pass.
"""

import re
from collections.abc import Iterator

from policy.rules import others_work_words as words
from policy.rules.poem import verses
from policy.rules.rule import Case, Hit

_CLAUSE_END = re.compile(r"[.!?\n;:(),]")
_BESIDE = 120
"""So many characters around a quotation may say whose it is."""
_LONG_QUOTE = 140
"""A quotation of so many characters is more than a saying."""
_SHORT_QUOTE = 20
_LEAST_RHYMES, _LEAST_RHYMES_OF_THEIRS = 2, 1


def others_work(case: Case) -> Iterator[Hit]:
    """Hit work of others: that a draft says it is, quotations and poems without a maker, pictures by their address."""
    passed_on = _passed_on(case)
    if case.draft.is_forwarded and (case.draft.photos or passed_on):
        yield Hit("others_work")
        passed_on = None
    yield from _pictures(case)
    said = [*([passed_on] if passed_on else []), *_said(case)]
    found = [*_credits(case), *(_shown(case, is_theirs=bool(said)) or said)]
    if found and words.SOURCE.search(case.text.folded) is None:
        for start, end in found:
            yield Hit("others_work", start, end)


def _passed_on(case: Case) -> tuple[int, int] | None:
    """Give the place of the first words by which a draft is a chain letter."""
    if not any(cue in case.text.folded for cue in words.PASSED_ON_CUES):
        return None
    found = words.PASSED_ON.search(case.text.folded)
    return found.span() if found else None


def _credits(case: Case) -> list[tuple[int, int]]:
    """Give the places of credit lines and of the marks of news agencies."""
    if not any(cue in case.text.folded for cue in words.CREDIT_CUES):
        return []
    lines = [
        (found.start(), found.start() + len(found[0].rstrip(" )\"'")))
        for found in words.CREDIT.finditer(case.text.folded)
    ]
    marks = [found.span() for found in words.AGENCY_MARK.finditer(case.text.plain)]
    return lines + [mark for mark in marks if not any(start <= mark[0] < end for start, end in lines)]


def _pictures(case: Case) -> Iterator[Hit]:
    """Hit addresses of pictures on servers that are not the school's."""
    folded = case.text.folded
    if "www." not in folded and "://" not in folded:
        return
    own = case.facts.own.all_hosts
    for found in words.IMAGE_LINK.finditer(folded):
        host = (found["host"] or found["site"]).removeprefix("www.")
        if not any(host == each.removeprefix("www.") or host.endswith("." + each) for each in own):
            yield Hit("others_work", found.start(), found.end())


def _said(case: Case) -> list[tuple[int, int]]:
    """Give the places of words that say that something is others' work, with their clauses, one in a sentence."""
    folded = case.text.folded
    told: dict[tuple[int, int], list[re.Match[str]]] = {}
    for found in _admitted(case):
        sentence = next((start, end) for start, end in case.text.sentences if start <= found.start() < end)
        told.setdefault(sentence, []).append(found)
    places = []
    for (start, end), matches in told.items():
        first, last = min(each.start() for each in matches), min(end, max(each.end() for each in matches))
        begin = max([start, *(found.end() for found in _CLAUSE_END.finditer(folded, start, first))])
        begin += len(folded[begin:first]) - len(folded[begin:first].lstrip())
        clause = _CLAUSE_END.search(folded, last, end)
        places.append((begin, clause.start() if clause else end))
    return places


def _admitted(case: Case) -> Iterator[re.Match[str]]:
    """Give the places at which a draft says that something was copied, found, or made by nobody knows whom."""
    folded = case.text.folded
    if not any(cue in folded for cue in words.CUES):
        return
    for found in words.TAKEN.finditer(folded):
        if words.NAMED_NEXT.match(case.text.plain, found.end()) is None:
            yield found
    if words.WORK.search(folded) is None:
        return
    yield from words.UNKNOWN_MAKER.finditer(folded)
    if "http" in folded or "www." in folded or words.PUPILS.search(folded):
        return
    yield from words.CAME_ACROSS.finditer(folded)


def _shown(case: Case, *, is_theirs: bool) -> list[tuple[int, int]]:
    """Give the places of quotations and poems; where a draft says they are others', also short ones, and named ones."""
    folded = case.text.folded
    quotes = [found.span() for found in words.QUOTE.finditer(folded) if len(found[0]) > _SHORT_QUOTE]
    poems = verses(folded, _LEAST_RHYMES_OF_THEIRS if is_theirs else _LEAST_RHYMES)
    if is_theirs:
        return quotes + poems
    works = [(start, end) for start, end in quotes if end - start >= _LONG_QUOTE] + poems
    if not works or words.OWN.search(folded):
        return []
    return [(start, end) for start, end in works if not _has_maker(case, start, end)]


def _has_maker(case: Case, start: int, end: int) -> bool:
    """Say whether words around a quotation or a poem tell whose it is."""
    around = (slice(max(0, start - _BESIDE), start), slice(end, end + _BESIDE))
    return any(
        words.ATTRIBUTED.search(case.text.folded[each]) or words.NAMED.search(case.text.plain[each]) for each in around
    )
