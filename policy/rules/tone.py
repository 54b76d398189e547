"""B4: a reproachful, sarcastic or shouting tone at persons. A firm request, and a joke about the weather, are none."""

import re
from collections.abc import Iterator

from policy.rules import tone_phrases as words
from policy.rules.passages import Cued, Span, clause_around, find, hits, index_of_sentence
from policy.rules.rule import Case, Hit
from policy.text import Text

# Four words in capitals or more, with at least two exclamation marks behind them.
_SHOUT = re.compile(r"(?<!\w)[A-Z][A-Z']{0,19}(?:,? [A-Z][A-Z']{0,19}|,? \d{1,4}){3,40} ?[!?]{2,40}")
_DEMAND = re.compile(
    r"(?<!\w)(?:NIET|NOOIT|STOP|STOPPEN|OPHOUDEN|HOU|HOUD|EINDELIJK|WEER|MOETEN|MOET|JULLIE|OUDERS|UW|LEZEN|LEES|ZAT"
    r"|GENOEG|SCHANDALIG|BELACHELIJK|EENS|DON'T|NOT|NEVER|MUST|YOU|PARENTS|READ|ENOUGH|NICHT|NIE|ELTERN|NET|NOAIT"
    r"|ALDEN)(?!\w)"
)
_GLAD = re.compile(
    r"(?<!\w)(?:GEFELICITEERD|HOERA|BEDANKT|DANK|TOP|TROTS|GEWONNEN|FEEST|JARIG|SUPER|WELKOM|FIJNE|HIEP|JIPPIE|YES"
    r"|CONGRATULATIONS|HAPPY|THANK|WELCOME|VERGEET|LOKWINSKE|DANKE)(?!\w)"
)


def tone(case: Case) -> Iterator[Hit]:
    """Hit words that reproach, mock or shout at somebody."""
    text = case.text
    spans = {
        *_always(text),
        *_beside(words.BLAME, words.BESIDE_BLAME, text),
        *_beside(words.WRECKED, words.SARCASM, text),
    }
    return hits(case, "tone", {*(clause_around(text, span) for span in spans), *_shouted(text)})


def _always(text: Text) -> Iterator[Span]:
    for found in find(words.ALWAYS, text.folded):
        here = _around(text, found.start(), before=0)
        # a joke about the weather may stand in the sentence before, where nobody is spoken of
        passage = here if words.PEOPLE.search(here) else _around(text, found.start(), before=1)
        if not _is_harmless(passage):
            yield found.span()


def _beside(blame: re.Pattern[str], patterns: tuple[Cued, ...], text: Text) -> Iterator[Span]:
    """Find what is reproach or mockery only beside what somebody did wrong."""
    for found in find(patterns, text.folded):
        passage = _around(text, found.start(), before=1)
        if blame.search(passage) and not _is_harmless(passage):
            yield found.span()


def _is_harmless(passage: str) -> bool:
    return words.SEASON.search(passage) is not None or words.OF_ONESELF.search(passage) is not None


def _around(text: Text, start: int, *, before: int) -> str:
    """Give the sentence in which a place stands, with so many sentences before it."""
    here = index_of_sentence(text, start)
    return text.folded[text.sentences[max(0, here - before)][0] : text.sentences[here][1]]


def _shouted(text: Text) -> Iterator[Span]:
    """Find demands in capitals with exclamation marks; joy in capitals is joy."""
    if "!!" in text.plain or "?!" in text.plain or "!?" in text.plain:
        for found in _SHOUT.finditer(text.plain):
            if _DEMAND.search(found[0]) and not _GLAD.search(found[0]):
                yield found.span()
