"""What a message wants: the evidence of weighted patterns, and the decision that follows from it."""

from math import exp

from policy.triage.evidence import LANGUAGES, Evidence, gather
from policy.triage.language import UNKNOWN, guess_language
from policy.triage.model import KINDS, Kind, Triage

THRESHOLD = 1.5
"""From which score on a kind is held to be in a message."""

SHARE = 0.4
"""A kind beside a stronger one needs at least this part of its score."""

QUESTIONS: frozenset[Kind] = frozenset({"question_teacher", "question_office"})
"""The kinds of which a message has one at most."""

_CHAT = 1.0
"""The score of chat where nothing speaks for it: most messages want nothing of the school."""

_UNREADABLE = 3.0
"""The score of "cannot tell" where the message is in a language that has no patterns yet."""


def triage(text: str) -> Triage:
    """Say what a message wants of the school.

    A message that asks nothing of it is chat; so is one in a language that has no patterns, with a confidence so low
    that the caller asks. Case, accents and white space make no difference.

    Args:
        text: What somebody wrote; its first 4,096 characters are read.

    Returns:
        The kinds, the most binding first, with the confidence and the words that decided.
    """
    evidence = gather(text)
    language = guess_language(text)
    kinds = _kinds(evidence)
    return Triage(
        kind=kinds[0],
        also=kinds[1:],
        confidence=_confidence(evidence, kinds, readable=language in {*LANGUAGES, UNKNOWN}),
        language=language,
        words=evidence.words(kinds),
    )


def _kinds(evidence: Evidence) -> tuple[Kind, ...]:
    scores = evidence.scores
    top = max((score for kind, score in scores.items() if kind != "chat"), default=0.0)
    if top < max(THRESHOLD, scores.get("chat", 0.0)):
        return ("chat",)
    least = max(THRESHOLD, top * SHARE)
    found: list[Kind] = [kind for kind in KINDS if kind != "chat" and scores.get(kind, 0.0) >= least]
    if {*found} >= QUESTIONS:  # a question goes to one place
        found.remove(min(sorted(QUESTIONS, reverse=True), key=lambda kind: scores[kind]))
    return tuple(found)


def _confidence(evidence: Evidence, kinds: tuple[Kind, ...], *, readable: bool) -> float:
    """Give the share of the found kinds in all that was found, between 0 and 1, to two places."""
    masses = {kind: exp(min(score, 6.0)) for kind, score in evidence.scores.items() if score > 0}
    masses["chat"] = exp(min(evidence.scores.get("chat", 0.0), 6.0) + _CHAT) if kinds == ("chat",) else 1.0
    unknown = exp(0.0 if readable or kinds != ("chat",) else _UNREADABLE)
    return round(sum(masses[kind] for kind in kinds) / (sum(masses.values()) + unknown), 2)
