"""What is still to be read of the words for a moment: reading takes words out, until none is left that matters."""

import re

from handlers.time_words import FILLERS, NUMBERS, WEEKDAYS

_TOGETHER = re.compile(rf"\b(morgen|{'|'.join(WEEKDAYS)})(ochtend|middag|avond)")
_OF_TODAY = re.compile(r"\b(?:van|this )(ochtend|middag|avond|morning|afternoon|evening)\b")


class Rest:
    """What is still to be read of a text; what has been read is taken out.

    Args:
        text: what somebody wrote.
    """

    def __init__(self, text: str) -> None:
        words = text.casefold().replace("’", "'").replace("a.m.", "am").replace("p.m.", "pm").replace("'s ", " ")
        words = _TOGETHER.sub(r"\1 \2", words.replace("tonight", "today evening"))
        words = _OF_TODAY.sub(r"vandaag \1", words)
        self._text = " ".join(words.replace(",", " ").rstrip(" .!?").split())

    def take(self, pattern: str) -> re.Match[str] | None:
        """Take the first words out that match."""
        found = re.search(rf"(?<![\w:.]){pattern}(?![\w:])", self._text)
        if found:
            self._text = f"{self._text[: found.start()]} {self._text[found.end() :]}"
        return found

    def whole(self, pattern: str) -> re.Match[str] | None:
        """Match all that is left; nothing is taken out."""
        return re.fullmatch(pattern, self._text)

    def is_empty(self) -> bool:
        """Say whether nothing is left but words that mean nothing by themselves."""
        return all(word in FILLERS for word in self._text.split())


def any_of(words: dict[str, int]) -> str:
    """Give a pattern for any of these words, the longest first."""
    return "|".join(sorted(words, key=len, reverse=True))


NUMBER = rf"\d{{1,3}}|{any_of(NUMBERS)}"
HOUR = rf"\d{{1,2}}|{any_of(NUMBERS)}"


def number(word: str) -> int:
    """Read a number, in digits or in a word."""
    return int(word) if word.isdigit() else NUMBERS[word]
