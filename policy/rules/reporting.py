"""A7: a post that invites parents to report illness or ask leave in the app, rather than by the agreed channel.

A passage is such an invitation when it speaks of reporting, names a way through the app, does not deny that way in
the same clause, and does not explain how the bot hands a report over to the school. The bot excuses no way in which
all parents read along, and none beside which it is denied or compared: "in this group", "easier than the bot".
"""

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import pairwise

from policy.rules import reporting_phrases as phrases
from policy.rules import reporting_topics as about
from policy.rules.rule import Case, Hit
from policy.rules.sentences import statement_around
from policy.rules.together import find_together
from policy.rules.together_reporting import REPORTING

_SHORTEST = 5
"""So many characters has the shortest sentence that speaks of illness: "Ziek?"."""
_BEFORE_A_WAY = 24
"""So many characters before a way may say that something is better, or that it is another."""


def reporting(case: Case) -> Iterator[Hit]:
    """Hit passages that invite parents to report illness or ask leave through the app."""
    folded, sentences = case.without_excused("report_in_app"), case.text.sentences
    reached = 0
    for here, (start, end) in enumerate(sentences):
        topics = list(about.TOPIC.finditer(folded, start, end)) if end - start >= _SHORTEST else []
        if not topics:
            continue
        until = end
        if here + 1 < len(sentences) and _runs_on(folded, end, sentences[here + 1]):
            until = sentences[here + 1][1]
        asked_before = here > 0 and _asks(folded, sentences[here - 1], start)
        if about.EVENT.search(folded, sentences[here - 1][0] if asked_before else start, until) is not None:
            topics = [topic for topic in topics if about.SIGN_OFF.search(topic[0]) is None]
        found = _invitation(folded, start, until, topics)
        if found is not None and found[0] >= reached:
            reached = found[1]
            yield Hit("report_in_app", *statement_around(case.text, found))
    for found in find_together(REPORTING, case.text, folded):
        yield Hit("report_in_app", *statement_around(case.text, found))


def _runs_on(folded: str, end: int, following: tuple[int, int]) -> bool:
    """Say whether the next sentence goes on about the same: after a question or colon, or by its first word.

    One in a paragraph of its own, or with a condition of its own, does not by its first word: "Laat weten of je komt".
    """
    before = folded[max(0, end - 4) : end].strip()
    if before.endswith((":", "?")):
        return True
    if _is_parted(folded, end, following[0]) or phrases.OWN_CONDITION.search(folded, *following) is not None:
        return False
    return phrases.GOES_ON.match(folded, *following) is not None


def _is_parted(folded: str, end: int, start: int) -> bool:
    """Say whether an empty line stands between the end of a sentence and the start of the next."""
    return folded.count("\n", end - 1, start) > 1


def _asks(folded: str, before: tuple[int, int], start: int) -> bool:
    """Say whether the sentence before is a question that this one may answer."""
    return folded[slice(*before)].rstrip().endswith("?") and not _is_parted(folded, before[1], start)


def _invitation(folded: str, start: int, end: int, topics: list[re.Match[str]]) -> tuple[int, int] | None:
    """Give the place of the first invitation in a passage, from its topic to its way or the other way round."""
    if not topics:
        return None
    clauses = _clauses(folded, start, end)
    ways = [(way, _around(clauses, way[0])) for way in _ways(folded, start, end)]
    theirs = {clause for _, clause in ways}
    denied = {clause for clause in theirs if _is_denied(folded, clause)}
    with_bot = {part for part in {*theirs, (start, end)} if _speaks_of_bot(folded, part)}
    apart = {clause for clause in theirs if phrases.OR_ELSE.search(folded, *clause) is not None}
    adding = {clause for clause in theirs if phrases.ALSO.search(folded, *clause) is not None}
    asked = [(topic, _around(clauses, topic.start())) for topic in topics]
    told = {clause for clause in clauses if _names_other_way(folded, clause)}
    for way, clause in ways:
        about_bot = (start, end) in with_bot and clause not in apart
        if clause in denied or _is_handed_over(folded, way, beside_bot=clause in with_bot, about_bot=about_bot):
            continue
        topic = next((each for each, own in asked if clause in adding or own == clause or own not in told), None)
        if topic is not None:
            return min(topic.start(), way[0]), max(topic.end(), way[1])
    return None


def _ways(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Give the places of ways through the app."""
    for found in phrases.PLAIN_WAY.finditer(folded, start, end):
        yield found.span()
    if phrases.OTHER_WAY.search(_without_other_denials(folded, (start, end))) is None:
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
    if phrases.ANSWERED_NO.match(folded, clause[1]) is not None:
        return True
    return phrases.DENIAL.search(_without_other_denials(folded, clause)) is not None


def _is_handed_over(folded: str, way: tuple[int, int], *, beside_bot: bool, about_bot: bool) -> bool:
    """Say whether the way is the bot's: named with it in the clause, or where the bot is, in a passage about it.

    A way with which the bot or another is compared is nobody's: "via de bot gaat sneller dan via de app".
    """
    before, words = folded[max(0, way[0] - _BEFORE_A_WAY) : way[0]], folded[slice(*way)]
    if phrases.COMPARED.search(before) is not None:
        return True
    if phrases.ALTERNATIVE.search(before) is not None or phrases.IN_THE_GROUP.search(words) is not None:
        return False
    return beside_bot or (about_bot and phrases.WHERE_THE_BOT_IS.fullmatch(words) is not None)


def _speaks_of_bot(folded: str, part: tuple[int, int]) -> bool:
    return phrases.HAND_OVER.search(_without_other_denials(folded, part)) is not None


def _without_other_denials(folded: str, part: tuple[int, int]) -> str:
    return phrases.OTHER_DENIAL.sub(" ", folded[slice(*part)])
