"""Sentences that look like what a rule is about, in words that no pattern knows: guesses, by weighed words.

A guess is never more than a doubt, and only a member of staff's post is guessed about: what the weights were learnt
from are posts, and a parent's message that is removed on a guess is worse than one that stays.
"""

from collections.abc import Iterator, Sequence

from policy.guessing import GUESSED
from policy.guessing.features import Word, words_of
from policy.guessing.weights import Weights, shipped
from policy.model import Hint
from policy.protocol_options import GUESS_FROM, NEVER_GUESS
from policy.rules.agreed_words import AGREED
from policy.rules.passages import places
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Span

_FEWEST = 3
"""Of fewer words nothing can be told."""
_NAMED = 2
"""So many words are named for which a sentence is guessed about."""
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
        for rule, certainty in zip(weights.rules, weights.certainties(forms), strict=True):
            if certainty >= from_.get(rule, 2) and not _passes(case, rule, (start, end)):
                first, last = _trimmed(case.text.plain, start, end)
                because = _because(case, words, weights, rule)
                yield Hit(rule, first, last, hint=because, certainty=certainty)


def _levels(case: Case) -> dict[str, float]:
    """Say from what certainty on each rule guesses, of those that find anything where the post goes."""
    destination, protocol = case.draft.audience.destination, case.protocol
    judged = [rule for rule in GUESSED if protocol.severity(rule, destination) is not None]
    levels = {rule: protocol.number(rule, GUESS_FROM) for rule in judged}
    return {rule: level / NEVER_GUESS for rule, level in levels.items() if level < NEVER_GUESS}


def _passes(case: Case, rule: str, sentence: Span) -> bool:
    """Say whether a sentence holds words that the protocol excuses, or its paragraph says that the parents agree."""
    said = case.text.folded[slice(*sentence)]
    if any(True for phrase in case.protocol.rules[rule].folded_excused for _ in places(phrase, said)):
        return True
    paragraph = case.text.paragraph_at(sentence[0])
    return rule == "personal_matter" and AGREED.search(case.text.folded, *paragraph) is not None


def _trimmed(plain: str, start: int, end: int) -> Span:
    """Leave white space and what opens a line out of a sentence."""
    said = plain[start:end]
    return start + len(said) - len(said.lstrip(_EDGES)), start + len(said.rstrip(_EDGES))


def _because(case: Case, words: Sequence[Word], weights: Weights, rule: str) -> Hint:
    """Name the words that say most for a guess."""
    telling = weights.telling([each.form for each in words], rule)
    shown = dict.fromkeys(case.text.plain[words[each].start : words[each].end] for each in telling)
    named = [f"“{each}”" for each in [*shown][:_NAMED]]
    return Hint(" en ".join(named), " and ".join(named))
