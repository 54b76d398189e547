"""B4: a reproachful, sarcastic or shouting tone at persons. A firm request, and a joke about the weather, are none."""

import re
from collections.abc import Iterator

from policy.rules import tone_phrases as words
from policy.rules.later import Later
from policy.rules.passages import Cued, find, hits
from policy.rules.rule import Case, Hit
from policy.rules.sentences import Around, Span, clause_around
from policy.rules.tone_mockery import MOCKING
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
    text = case.text_without_excused("tone")
    around = Around(text)
    spans = {
        *_always(text, around),
        *_beside(words.BLAME, words.BESIDE_BLAME, text, around),
        *_beside(words.WRECKED, words.SARCASM, text, around),
    }
    return hits("tone", {*(clause_around(text, span) for span in spans), *_shouted(text)})


def _always(text: Text, around: Around) -> Iterator[Span]:
    for found in find((*words.ALWAYS, *words.MORE, *MOCKING), text.folded):
        # a joke about the weather may stand in the sentence before, where nobody is spoken of
        before = 0 if around.holds(words.PEOPLE, found) else 1
        if not _is_harmless(around, found, before):
            yield found


def _beside(blame: Later, patterns: tuple[Cued, ...], text: Text, around: Around) -> Iterator[Span]:
    """Find what is reproach or mockery only beside what somebody did wrong."""
    for found in find(patterns, text.folded):
        if around.holds(blame, found, before=1) and not _is_harmless(around, found, 1):
            yield found


def _is_harmless(around: Around, span: Span, before: int) -> bool:
    return any(around.holds(each, span, before=before) for each in (words.SEASON, words.OF_ONESELF))


def _shouted(text: Text) -> Iterator[Span]:
    """Find demands in capitals with exclamation marks; joy in capitals is joy."""
    if "!!" in text.plain or "?!" in text.plain or "!?" in text.plain:
        for found in _SHOUT.finditer(text.plain):
            if _DEMAND.search(found[0]) and not _GLAD.search(found[0]):
                yield found.span()
