"""P1: health, care, family, results and conduct of somebody who can be recognised.

A topic is no person: "les over diabetes" passes, and so does what is said of nobody in particular ("heeft uw kind een
allergie?", "in groep 5 heerst waterpokken"), of a class as a whole, or of a mishap that everybody sees, such as a
broken arm. That somebody is ill, or that a teacher is away, may be said; what they suffer from may not.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from policy.rules import body_words, conduct_words, family_words, home_words
from policy.rules import personal_words as words
from policy.rules.agreed_words import AGREED
from policy.rules.cues import has_cue
from policy.rules.later import Later
from policy.rules.people import Mention, People
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Span, statement_around
from policy.text import Text
from policy.word_index import masked

_CARERS = re.compile(r"wijkteam|gebiedsteam|jeugdzorg|jeugdhulp|veilig thuis|bescherming|maatschappelijk")
_ALLERGY = re.compile(r"allerg|intoleran|coeliakie|gluten")
_TREATED = re.compile(r"psych|therap|ggz|verslaving|afkick")
_POSSESSIVE = re.compile(r"(?:zijn|haar|his|her|syn|har|seine?[nrms]?|ihre?[nrms]?) ")
# The person follows as the one who has it: "dyslexie vastgesteld bij Fenna".
_TOLD_BEHIND = re.compile(r" (?:\w{2,10} ){0,2}(?:van|over|of|fan|von|bij|by|bei) ")
_ENDS_WITH_OF = re.compile(r" (?:van|of|des|von|fan|bij|bei|by|behalve|ausser|except)$")


_OF_HEALTH = frozenset({"health", "mild", "state"})
_SAID_BEHIND = frozenset({"care", "family", "home"})
"""Of such matters it may be said behind them of whom they are: "thuis is het lastig voor Sem"."""

_TOPICS = {"body": words.LEARNT, "home": home_words.AT_LESSONS}
"""What makes a matter of this kind one to learn about."""
# What ties a condition to a person and is no part of it: "omdat hij", "door", "heeft" before "haar tweede chemokuur".
_LOOSE_TIE = re.compile(
    r"(?:omdat|because|weil|door|doordat|wegens|vanwege|i\.?v\.?m\.?|in verband met|met|with|mit|mei|because of|due to)"
    r"(?: (?!(?:een|de|het|a|zijn|haar) )[^\W\d_]{2,20})?"
    r"(?: tijdens \w{2,12})? (?=(?:een|de|het|a|heeft|had|[a-z]{5,})(?!\w))"
    r"|(?:heeft|has|had|hat|krijgt|kreeg) (?=(?:zijn|haar|his|her|seine|ihre) )"
)


_CLAUSE = 60
_ARTICLE = len(" their ")
_FARTHEST_NAMED = 200
"""Who is named so many characters before what is said of them is not shown with it."""
_TEST_NEAR = 150
"""So far from a mark the test may be named."""

_ENOUGH = 12
"""More matters of one kind in one sentence say nothing more about it."""


class _Matter(NamedTuple):
    start: int
    end: int
    may_be_agreed: bool
    named: int
    """Where its sentence names whom it is about; `start` where it does not, or behind it."""


def personal(case: Case) -> Iterator[Hit]:
    """Hit what is said of somebody's health, care, family, results or conduct."""
    folded = case.text.folded
    people = People.of(case)
    agree = cache(lambda paragraph: AGREED.search(folded, *paragraph) is not None)
    for matter in _joined(sorted(_matters(case, people)), case):
        agreed = agree(case.text.paragraph_at(matter.start))
        rule = "personal_matter_agreed" if agreed and matter.may_be_agreed else "personal_matter"
        yield Hit(rule, *statement_of(case.text, (matter.start, matter.end), matter.named))


def statement_of(text: Text, span: Span, named: int) -> Span:
    """Widen words to what is said with them, from where it is named of whom: "Sem eet apart, hij heeft coeliakie".

    Args:
        text: the text.
        span: the words.
        named: where whom they are about is named, in the same sentence; where the words begin if they are not.
    """
    start, end = statement_around(text, span)
    if named < start and span[0] - named <= _FARTHEST_NAMED:
        start = statement_around(text, (named, named + 1))[0]
    return start, end


def _joined(matters: list[_Matter], case: Case) -> Iterator[_Matter]:
    """Make one of the matters of one sentence."""
    last: _Matter | None = None
    for matter in matters:
        if last is not None and not _is_parted(case.text.folded[last.end : matter.start]):
            agreed, named = last.may_be_agreed and matter.may_be_agreed, min(last.named, matter.named)
            last = _Matter(last.start, max(last.end, matter.end), agreed, named)
            continue
        if last is not None:
            yield last
        last = matter
    if last is not None:
        yield last


def _is_parted(between: str) -> bool:
    return re.search(r"[.!?](?:\s|$)|\n", between) is not None


def _matters(case: Case, people: People) -> Iterator[_Matter]:
    folded = case.text.folded
    excused = case.protocol.rules["personal_matter"].folded_excused
    played = cache(lambda sentence: words.PLAYED.search(folded, *sentence) is not None)
    folded_said, plain_said = (masked(shown, folded, excused) for shown in (folded, case.text.plain))
    for cues, pattern, kind in _KINDS:
        text = plain_said if pattern is words.ABBREVIATED else folded_said
        if not has_cue(cues, text):
            continue
        seen: Counter[tuple[int, int]] = Counter()
        for found in pattern.finditer(text):
            sentence = case.text.sentence_at(found.start())
            seen[sentence] += 1
            if seen[sentence] > _ENOUGH:
                continue
            if not people.somebody:
                return
            if kind in _OF_HEALTH and (_is_topic(folded, found) or played(sentence)):
                continue
            if kind in _TOPICS and _is_lesson(_TOPICS[kind], case.text, found):
                continue
            who = _whose(people, found, folded, alone=kind == "results", later=kind in _SAID_BEHIND)
            if kind == "mark" and not _is_mark(case.text, found, who):
                continue
            if who is not None and not _may_be_said(kind, who, found[0].lower()):
                start, end = _place(people, found, who)
                agreed = (kind in _OF_HEALTH or kind == "body") and not _is_grown_up(who, found)
                yield _Matter(start, end, agreed, people.named_before(who, start))


def _is_grown_up(who: Mention, found: re.Match[str]) -> bool:
    """Say whether it is of staff, or of a relative who is named beside it: a child's parents cannot agree for those.

    A pronoun further on may mean the child of the parents who were spoken of: "her parents asked us to tell that she".
    """
    return who.kind == "staff" or (who.kind == "relative" and who.end >= found.start() - 1)


def _is_topic(folded: str, found: re.Match[str]) -> bool:
    """Say whether a condition is something to learn about or to collect for, and nobody's."""
    if words.TOPIC_BEHIND.match(folded, found.end()) is not None:
        return True
    if _POSSESSIVE.match(found[0].lower()):
        return False
    before = folded[max(0, found.start() - 30) : found.start()]
    within = found[0].lower()
    if found.re is words.BARE.compiled:
        begin = max(folded.rfind("\n", 0, found.start()) + 1, found.start() - _CLAUSE)
        around = folded[begin : found.end() + _CLAUSE].partition("\n")[0]
        return words.NOT_BEHIND.search(before) is not None or words.LEARNT.search(around) is not None
    if "tie" not in found.re.groupindex or found["tie"] is None:
        return words.NOT_BEHIND.search(before) is not None
    condition = found.start("condition")
    if words.NOT_BEHIND.search(folded[max(0, condition - 20) : condition]) is not None:
        return True
    return words.TOPIC.search(within) is not None or words.NOT_BEHIND.search(before) is not None


def _is_lesson(topic: Later, text: Text, found: re.Match[str]) -> bool:
    """Say whether its sentence speaks of something to learn about, to work at or to collect for, near the words."""
    begin, end = text.sentence_at(found.start())
    return topic.search(text.folded, max(begin, found.start() - _CLAUSE), min(end, found.end() + _CLAUSE)) is not None


def _is_mark(text: Text, found: re.Match[str], who: Mention | None) -> bool:
    """Say whether a number directly behind a name is what they got for a test, and no score of a game."""
    if who is None or text.folded[who.end : found.start()] not in (" ", ": ", ", ", " (", " - ", " = "):
        return False
    before = max(text.paragraph_at(who.start)[0], who.start - _TEST_NEAR)
    until = min(text.sentence_at(found.start())[1], found.end() + _TEST_NEAR)
    if conduct_words.AT_PLAY.search(text.folded, before, until) is not None:
        return False
    return conduct_words.OF_A_TEST.search(text.folded, before, until) is not None


def _whose(
    people: People, found: re.Match[str], folded: str, *, alone: bool = False, later: bool = False
) -> Mention | None:
    """Give the person whom the words are about."""
    start, end = found.span()
    if _ENDS_WITH_OF.search(folded[max(start, end - 8) : end]):
        return people.named(end, end + 40)
    who = people.subject(start, end)
    if who is not None or people.is_spoken_of(end):
        return who
    behind = people.named(end, people.text.sentence_at(start)[1])
    if behind is not None and (later or _TOLD_BEHIND.fullmatch(folded, end, behind.start)):
        return behind
    if _POSSESSIVE.match(found[0]):
        return people.meant_before(start)
    return people.earlier(start) if alone else None


def _may_be_said(kind: str, who: Mention, what: str) -> bool:
    """Say whether the protocol has nothing against saying it of this person."""
    if who.kind == "staff":
        at_work = kind in ("care", "family", "home") and _CARERS.search(what) is not None
        return (
            at_work
            or kind in ("mild", "results", "mark", "death")
            or (kind == "care" and _TREATED.search(what) is None)
        )
    if who.kind == "one":
        return kind in ("mild", "results", "mark") or (
            kind in ("health", "state") and _ALLERGY.search(what) is not None
        )
    if kind == "death":
        return who.kind not in ("relative", "child")
    return kind == "between parents" and who.kind not in ("relative", "staff")


def _place(people: People, found: re.Match[str], who: Mention) -> tuple[int, int]:
    """Give the place of what is said: from its verb, or from the relative whom it is about, to its end."""
    start, end = found.span()
    loose = _LOOSE_TIE.match(found[0])
    if loose is not None:
        start += loose.end()
    if end <= who.start <= end + _ARTICLE:
        end = who.end
    elif start == found.start():
        relative = people.relative_before(start)
        start = relative.start if relative is not None else start
    return start, end


_KINDS: tuple[tuple[Sequence[str], Later, str], ...] = (
    (words.OF_HEALTH, words.HEALTH, "health"),
    (words.OF_BARE, words.BARE, "health"),
    (words.OF_BARE, words.BARE_HOME, "family"),
    (words.OF_ABBREVIATED, words.ABBREVIATED, "health"),
    (words.OF_MILD, words.MILD_HEALTH, "mild"),
    (words.OF_STATE, words.STATE, "state"),
    (family_words.OF_CARE, family_words.CARE, "care"),
    (family_words.OF_FAMILY, family_words.FAMILY, "family"),
    (family_words.OF_PARENTS, family_words.BETWEEN_PARENTS, "between parents"),
    (family_words.OF_DEATH, family_words.DEATH, "death"),
    (family_words.OF_DEATH, family_words.DEATH_OF, "death"),
    (conduct_words.OF_RESULTS, conduct_words.RESULTS, "results"),
    (conduct_words.OF_CONDUCT, conduct_words.CONDUCT, "conduct"),
    (body_words.OF_BODY, body_words.BODY, "body"),
    (body_words.OF_LICE, body_words.LICE, "mild"),
    (home_words.OF_HOME, home_words.HOME, "home"),
    (conduct_words.OF_RESULTS_TOO, conduct_words.RESULTS_TOO, "results"),
    (conduct_words.OF_MARKS, conduct_words.BESIDE_A_NAME, "mark"),
    (conduct_words.OF_CONDUCT_TOO, conduct_words.CONDUCT_TOO, "conduct"),
)
