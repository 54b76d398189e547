"""Sentences that look like what a rule is about, in words that no pattern knows: guesses, by weighed words.

A guess is never more than a doubt, and only a member of staff's post is guessed about: what the weights were learnt
from are posts, and a parent's message that is removed on a guess is worse than one that stays.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from policy.guessing import GUESSED
from policy.guessing.features import Word, words_of
from policy.guessing.weights import Weights, shipped
from policy.model import Hint
from policy.protocol_options import GUESS_FROM, NEVER_GUESS
from policy.rules.agreed_words import AGREED
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Span
from policy.word_index import one_line, whole_places

_FEWEST = 3
"""Of fewer words nothing can be told."""
_NAMED = 2
"""So many words are named for which a sentence is guessed about."""
_PICTURE_END = re.compile(r"[^\w\s!-~€£] {1,3}(?=[\"']?[A-Z])")
"""People end a sentence with a picture as well as with a full stop."""
_EDGES = " \n\"'*_~-•>"


def guesses(case: Case) -> Iterator[Hit]:
    """Hit the sentences that look like what a rule is about."""
    from_ = _levels(case)
    if not from_ or not case.draft.by_staff:
        return
    weights = shipped()
    for start, end in case.text.sentences:
        words = words_of(case.text, start, end, lambda word: bool(case.facts.roster.starting_with(word)))
        forms = [each.form for each in words]
        if sum(form[0].isalpha() for form in forms) < _FEWEST:
            continue
        for number, (rule, certainty) in enumerate(zip(weights.rules, weights.certainties(forms), strict=True)):
            if certainty >= from_.get(rule, 2) and not _passes(case, rule, (start, end)):
                said = _bearing(case, words, (start, end), weights, number)
                because = _because(case, _within(words, said), weights, rule)
                yield Hit(rule, *_trimmed(case.text.plain, *said), hint=because, certainty=certainty)


def _levels(case: Case) -> dict[str, float]:
    """Say from what certainty on each rule guesses, of those that find anything where the post goes."""
    destination, protocol = case.draft.audience.destination, case.protocol
    judged = [rule for rule in GUESSED if protocol.severity(rule, destination) is not None]
    levels = {rule: protocol.number(rule, GUESS_FROM) for rule in judged}
    return {rule: level / NEVER_GUESS for rule, level in levels.items() if level < NEVER_GUESS}


def _passes(case: Case, rule: str, sentence: Span) -> bool:
    """Say whether a sentence holds words that the protocol excuses, or its paragraph says that the parents agree."""
    said = one_line(case.text.folded[slice(*sentence)])
    if any(True for phrase in case.protocol.rules[rule].folded_excused for _ in whole_places(said, phrase)):
        return True
    paragraph = case.text.paragraph_at(sentence[0])
    return rule == "personal_matter" and AGREED.search(case.text.folded, *paragraph) is not None


def _trimmed(plain: str, start: int, end: int) -> Span:
    """Leave white space and what opens a line out of a sentence."""
    said = plain[start:end]
    return start + len(said) - len(said.lstrip(_EDGES)), start + len(said.rstrip(_EDGES))


def _bearing(case: Case, words: Sequence[Word], sentence: Span, weights: Weights, number: int) -> Span:
    """Give the part of a sentence that looks most like a rule, where a picture ends one: "Hij is er 🎉 De bus"."""
    edges = [found.end() for found in _PICTURE_END.finditer(case.text.plain, *sentence)]
    if not edges:
        return sentence
    parts = list(pairwise([sentence[0], *edges, sentence[1]]))
    said = [[each.form for each in _within(words, part)] for part in parts]
    return max(zip((weights.certainties(forms)[number] for forms in said), parts, strict=True))[1]


def _within(words: Sequence[Word], part: Span) -> list[Word]:
    return [each for each in words if part[0] <= each.start < part[1]]


def _because(case: Case, words: Sequence[Word], weights: Weights, rule: str) -> Hint:
    """Name the words that say most for a guess."""
    telling = weights.telling([each.form for each in words], rule)
    shown = dict.fromkeys(case.text.plain[words[each].start : words[each].end] for each in telling)
    named = [f"“{each}”" for each in [*shown][:_NAMED]]
    return Hint(" en ".join(named), " and ".join(named))
