"""Which language a message is in, by its script, its letters and its small words."""

import unicodedata
from types import MappingProxyType

from policy.triage.folding import LIMIT, WORD, fold
from policy.triage.patterns.stopwords import LETTERS, STOPWORDS

UNKNOWN = "und"
"""The code for a language that nobody can tell, as ISO 639-2 has it."""

_SCRIPTS = MappingProxyType({"ARABIC": "ar", "CYRILLIC": "uk"})
_LETTER_WEIGHT = 2


def guess_language(text: str) -> str:
    """Guess the language: nl, en, fy, de, pl, tr, ar or uk, or "und" when there is nothing to go by.

    Where languages come out equal the school's own neighbours go first, in the order of `STOPWORDS`.
    """
    script = _script(text)
    if script != "LATIN":
        return _SCRIPTS.get(script, UNKNOWN)
    words = WORD.findall(fold(text))
    lowered = text[:LIMIT].lower()
    scores = {
        code: sum(word in small for word in words) + _LETTER_WEIGHT * sum(each in lowered for each in LETTERS[code])
        for code, small in STOPWORDS.items()
    }
    best = max(scores, key=lambda code: scores[code])
    return best if scores[best] else UNKNOWN


def _script(text: str) -> str:
    """Give the script of most letters, as Unicode names it; LATIN when there are none."""
    counts: dict[str, int] = {"LATIN": 0}
    for letter in text[:LIMIT]:
        if letter.isascii():
            counts["LATIN"] += letter.isalpha()
        elif letter.isalpha():
            script = unicodedata.name(letter, "LATIN").split(" ", 1)[0]
            counts[script] = counts.get(script, 0) + 1
    return max(counts, key=lambda script: counts[script])
