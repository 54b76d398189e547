"""The engine: runs the rules over a draft and makes a verdict of what they hit."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import chain

from policy.facts import Facts
from policy.guessing import GUESSED
from policy.guessing.words import guessed
from policy.model import Draft, Finding, Hint, Severity, Verdict
from policy.protocol import Protocol
from policy.rules import RULES
from policy.rules.rule import Case, Hit, Rule
from policy.rules.sentences import clause_around
from policy.text import Text, fold
from policy.word_index import is_within, one_line

_GOES_ON = frozenset(GUESSED) - {"insult", "tone", "opinion", "reproach"}
"""What is asked, told or copied goes on in the next sentence; who is hard on somebody is so in each by itself."""


def check(draft: Draft, protocol: Protocol, facts: Facts, rules: tuple[Rule, ...] = RULES) -> Verdict:
    """Hold a draft against a school's protocol.

    Args:
        draft: what somebody wants to post.
        protocol: how serious each rule is, and the sentences for the teacher.
        facts: what the school knows.
        rules: the rules to run; their order does not matter.

    Returns:
        The findings in the order of the draft's text, those about no words first.
    """
    case = Case(draft, Text.of(draft.text), protocol, facts)
    line = one_line(case.text.folded)
    found = set(chain.from_iterable(rule(case) for rule in rules))
    hits = [hit for hit in found if not _is_excused(hit, case, line)]
    hits = [*_once([hit for hit in hits if not hit.is_guess]), *(hit for hit in hits if hit.is_guess)]
    judged = [(hit, finding) for hit in hits if (finding := _finding(hit, case)) is not None]
    judged = _without_needless_guesses(judged, case)
    plain = (each for each in judged if not each[0].identifies)
    whole = _largest([each for each in judged if each[0].identifies])
    shown = dict.fromkeys(_shown(*each, case) for each in chain(plain, whole))
    return Verdict(tuple(sorted(shown, key=_place)))


def _finding(hit: Hit, case: Case) -> Finding | None:
    severity = case.protocol.severity(hit.rule, case.draft.audience.destination)
    if severity is None:
        return None
    start = end = None
    words = hit.about
    if hit.start is not None and hit.end is not None:
        start, end = case.text.span(hit.start, hit.end)
        words = words or case.draft.text[start:end]
    article = case.protocol.rules[hit.rule].article
    messages = case.protocol.messages(hit.rule, words, case.facts.phone, hit.hint)
    if hit.is_guess:
        severity, messages = min(severity, Severity.DOUBT), guessed(messages, hit.hint or Hint("", ""))
    return Finding(article, hit.rule, severity, messages, start, end, hit.replacement or None)


def _shown(hit: Hit, finding: Finding, case: Case) -> Finding:
    """Give a finding with the words that are to be shown."""
    if not hit.in_clause:
        return finding
    start, end = clause_around(case.text, (_starts(hit), _ends(hit)))
    return _finding(replace(hit, start=start, end=end), case) or finding


def _is_excused(hit: Hit, case: Case, line: str) -> bool:
    """Say whether the protocol passes the words of the hit over, or a phrase on the line that they are part of."""
    excused = case.protocol.rules[hit.rule].folded_excused
    if hit.start is None or hit.end is None:
        return bool(hit.about) and fold(hit.about) in excused
    return bool(excused) and is_within(line, hit.start, hit.end, excused)


def _without_needless_guesses(judged: list[tuple[Hit, Finding]], case: Case) -> list[tuple[Hit, Finding]]:
    """Leave out guesses about words of which enough is found for certain; of the others one a place."""
    kept = [(hit, finding) for hit, finding in judged if not hit.is_guess]
    certain = [finding for hit, finding in kept if hit.start is not None]
    best: dict[int, tuple[Hit, Finding]] = {}
    for hit, guess in sorted((each for each in judged if each[0].is_guess), key=lambda each: _weightiest_last(*each)):
        assert guess.start is not None
        if not any(_makes_needless(finding, guess) for finding in certain):
            best[guess.start] = hit, guess
    return [*kept, *_neighbours_joined(best.values(), case)]


def _neighbours_joined(guesses: Iterable[tuple[Hit, Finding]], case: Case) -> list[tuple[Hit, Finding]]:
    """Make one guess of those of one rule about sentences that follow each other within a paragraph."""
    joined: list[tuple[Hit, Finding]] = []
    for hit, finding in sorted(guesses, key=lambda each: _starts(each[0])):
        both = _together(joined[-1][0], hit, case) if joined else None
        told = _finding(both, case) if both is not None else None
        if both is not None and told is not None:
            joined[-1] = both, told
        else:
            joined.append((hit, finding))
    return joined


def _together(first: Hit, second: Hit, case: Case) -> Hit | None:
    """Give two guesses as one, of which the surer says why; None where they are apart."""
    between = case.text.plain[_ends(first) : _starts(second)]
    if (
        first.rule != second.rule
        or first.rule not in _GOES_ON
        or between.count("\n") > 1
        or any(map(str.isalnum, between))
    ):
        return None
    surer = max(first, second, key=lambda each: each.certainty)
    return replace(surer, start=first.start, end=second.end)


def _weightiest_last(hit: Hit, guess: Finding) -> tuple[int, float, str]:
    """Order guesses about one place: the one to be told is the last."""
    return guess.severity, hit.certainty, hit.rule


def _makes_needless(certain: Finding, guess: Finding) -> bool:
    """Say whether a finding about words of a guess says what is wrong.

    One of the same rule does, and one of its kind that is as serious; beside mere advice any that is more.
    """
    assert certain.start is not None
    assert certain.end is not None
    assert guess.start is not None
    assert guess.end is not None
    overlaps = certain.start < guess.end and guess.start < certain.end
    if not overlaps or certain.rule == guess.rule:
        return overlaps
    if certain.rule in GUESSED and certain.severity >= guess.severity:
        return True
    return certain.severity > guess.severity is Severity.ADVICE


def _once(hits: list[Hit]) -> list[Hit]:
    """Leave out what a rule finds within words that it finds as a whole; about the same words, a ready one stays.

    Words that partly overlap become one hit, such as an offer and the number in it, where there is no more to say.
    """
    kept = [hit for hit in hits if hit.start is None]
    last: dict[str, Hit] = {}
    for hit in sorted((hit for hit in hits if hit.start is not None), key=_wholes_first):
        before = last.get(hit.rule)
        if before is not None and _ends(before) >= _ends(hit):
            continue
        if before is not None and _ends(before) > _starts(hit) and _is_bare(before) and _is_bare(hit):
            last[hit.rule] = replace(before, end=hit.end, identifies=before.identifies or hit.identifies)
            continue
        if before is not None:
            kept.append(before)
        last[hit.rule] = hit
    return [*kept, *last.values()]


def _is_bare(hit: Hit) -> bool:
    """Say whether a hit tells nothing but its words."""
    return not (hit.about or hit.hint or hit.replacement)


def _starts(hit: Hit) -> int:
    assert hit.start is not None
    return hit.start


def _ends(hit: Hit) -> int:
    assert hit.end is not None
    return hit.end


def _wholes_first(hit: Hit) -> tuple[int, int, bool, str, str, bool, str]:
    """Order the hits of a rule so that each stands behind those that hold all of its words, always in the same way."""
    more = (hit.replacement, hit.about, hit.identifies, repr((hit.hint, hit.in_clause)))
    return _starts(hit), -_ends(hit), not hit.replacement, *more


def _largest(judged: list[tuple[Hit, Finding]]) -> list[tuple[Hit, Finding]]:
    """Leave out findings whose words are part of the words of another that is at least as serious."""
    kept = []
    reached = dict.fromkeys(Severity, 0)
    for hit, finding in sorted(judged, key=lambda each: _largest_first(each[1])):
        assert finding.end is not None
        if all(end < finding.end for severity, end in reached.items() if severity >= finding.severity):
            kept.append((hit, finding))
            reached[finding.severity] = max(reached[finding.severity], finding.end)
    return kept


def _largest_first(finding: Finding) -> tuple[int, int, int, str]:
    """Order findings so that each stands behind those that hold all of its words."""
    assert finding.start is not None
    assert finding.end is not None
    return finding.start, -finding.end, -finding.severity, finding.rule


def _place(finding: Finding) -> tuple[int, int, str, str, str]:
    start, end = (-1, -1) if finding.start is None or finding.end is None else (finding.start, finding.end)
    return start, end, finding.article, finding.rule, finding.message("nl")
