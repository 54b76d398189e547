"""The words of a text, with what stands around them."""

import re
from dataclasses import dataclass

from policy.text import Text

_TOKEN = re.compile(r"[^\W\d_]{1,80}(?:'[^\W\d_]{1,20}){0,2}")
_SENTENCE_START = re.compile(r"(?:^|[.!?\n:>*•]|\n\s{0,9}-)[\s\"'(*_~\W]{0,9}$")


@dataclass(frozen=True)
class Token:
    """A word of a text.

    `word` is folded and without apostrophes, as names are compared; `gap` is what stands between it and the next word.
    """

    start: int
    end: int
    shown: str
    folded: str
    word: str
    capital: bool
    gap: str

    @property
    def all_capitals(self) -> bool:
        """Whether the word is written in capitals only."""
        return len(self.shown) > 1 and self.shown.isupper()

    @property
    def joins(self) -> bool:
        """Whether the next word follows at once, after a space or a hyphen."""
        return self.gap in (" ", "  ", "-")


def tokens_of(text: Text) -> tuple[Token, ...]:
    """Split a text into its words."""
    found = list(_TOKEN.finditer(text.plain))
    ends = [*(each.start() for each in found), len(text.plain)][1:]
    return tuple(_token(text, each.start(), each.end(), until) for each, until in zip(found, ends, strict=True))


def _token(text: Text, start: int, end: int, until: int) -> Token:
    shown, folded = text.plain[start:end], text.folded[start:end]
    return Token(start, end, shown, folded, folded.replace("'", ""), shown[0].isupper(), text.plain[end:until])


def opens_sentence(text: Text, token: Token) -> bool:
    """Say whether the word is the first of a sentence, a line or a list's item."""
    return _SENTENCE_START.search(text.plain[max(0, token.start - 12) : token.start]) is not None or token.start == 0
