"""A7: a post that invites parents to report illness or ask leave in the app, rather than by the agreed channel.

A passage is such an invitation when it speaks of reporting, names a way through the app, does not deny that way in
the same clause, and does not explain how the bot hands a report over to the school.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import pairwise

from policy.rules import reporting_phrases as phrases
from policy.rules.rule import Case, Hit


def reporting(case: Case) -> Iterator[Hit]:
    """Hit passages that invite parents to report illness or ask leave through the app."""
    folded, sentences = case.text.folded, case.text.sentences
    for here, (start, end) in enumerate(sentences):
        topics = list(phrases.TOPIC.finditer(folded, start, end))
        if not topics:
            continue
        until = end
        if here + 1 < len(sentences) and _runs_on(folded, end, sentences[here + 1]):
            until = sentences[here + 1][1]
        asked_before = here > 0 and folded[slice(*sentences[here - 1])].rstrip().endswith("?")
        if phrases.EVENT.search(folded, sentences[here - 1][0] if asked_before else start, until) is not None:
            topics = [topic for topic in topics if phrases.SIGN_OFF.search(topic[0]) is None]
        found = _invitation(folded, start, until, topics)
        if found is not None:
            yield Hit("report_in_app", *found)


def _runs_on(folded: str, end: int, following: tuple[int, int]) -> bool:
    """Say whether the next sentence goes on about the same: after a question or colon, or by its first word."""
    before = folded[max(0, end - 4) : end].strip()
    return before.endswith((":", "?")) or phrases.GOES_ON.match(folded, *following) is not None


def _invitation(folded: str, start: int, end: int, topics: list[re.Match[str]]) -> tuple[int, int] | None:
    """Give the place of the first invitation in a passage, from its topic to its way or the other way round."""
    if not topics or phrases.HAND_OVER.search(folded, start, end) is not None:
        return None
    clauses = _clauses(folded, start, end)
    ways = [(way, _around(clauses, way[0])) for way in _ways(folded, start, end)]
    denied = {clause for clause in {clause for _, clause in ways} if _is_denied(folded, clause)}
    told = {clause for clause in clauses if _names_other_way(folded, clause)}
    for way, clause in ways:
        if clause in denied:
            continue
        adds = phrases.ALSO.search(folded, *clause) is not None
        for topic in topics:
            own = _around(clauses, topic.start())
            if clause == own or own not in told or adds:
                return min(topic.start(), way[0]), max(topic.end(), way[1])
    return None


def _ways(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the places of ways through the app."""
    for found in phrases.PLAIN_WAY.finditer(folded, start, end):
        yield found.span()
    if phrases.OTHER_WAY.search(folded, start, end) is None:
        for found in phrases.VAGUE_WAY.finditer(folded, start, end):
            yield found.span()


def _clauses(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """Part a passage at commas, brackets, sentence ends and words such as "maar"."""
    edges = {start, end, *(found.start() for found in phrases.CLAUSE_END.finditer(folded, start, end))}
    return list(pairwise(sorted(edges)))


def _around(clauses: list[tuple[int, int]], place: int) -> tuple[int, int]:
    return clauses[bisect(clauses, place, key=lambda clause: clause[0]) - 1]


def _names_other_way(folded: str, clause: tuple[int, int]) -> bool:
    """Say whether the clause names a way that is not the app, and denies nothing."""
    return phrases.OTHER_WAY.search(folded, *clause) is not None and phrases.DENIAL.search(folded, *clause) is None


def _is_denied(folded: str, clause: tuple[int, int]) -> bool:
    """Say whether the clause denies its way: "niet via de app", but not "vergeet niet" or "als je kind niet komt"."""
    return phrases.DENIAL.search(phrases.OTHER_DENIAL.sub(" ", folded[slice(*clause)])) is not None
