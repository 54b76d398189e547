"""Indecent language in Dutch and English, and the ways in which people mask it."""

import re

_LOOKALIKES = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "@": "a", "$": "s", "!": "i"})
_SPACED = re.compile(r"\b(?:[a-z][ .*_-]){2,}[a-z]\b")
_REPEATED = re.compile(r"([a-z])\1+")

PATTERNS = ((3.0, r"\bfuck"), (3.0, r"\bkut\b"))
"""Weights and patterns over unmasked text, in which no letter stands twice in a row."""


def unmask(folded: str) -> str:
    """Undo what hides a word: look-alike digits, letters apart ("k.u.t"), letters repeated ("kuuut")."""
    plain = _SPACED.sub(lambda found: re.sub(r"[^a-z]", "", found.group()), folded.translate(_LOOKALIKES))
    return _REPEATED.sub(r"\1", plain)
