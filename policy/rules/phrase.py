"""How patterns of whole words are made."""

import re
from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar


def phrases(*parts: str) -> re.Pattern[str]:
    """Compile whole words of which one of the parts matches."""
<<<<<<< HEAD
    return re.compile(whole_words(*parts))


def whole_words(*parts: str) -> str:
    """Write a pattern of whole words of which one of the parts matches."""
=======
    return re.compile(_whole(parts))


class Lazily:
    """A long pattern, compiled at its first use: most texts need few of them, and to compile all takes long."""

    made: ClassVar[list["Lazily"]] = []
    """All of them, to compile them beforehand."""

    def __init__(self, pattern: str) -> None:
        """Keep the pattern as it is written."""
        self._pattern = pattern
        self.made.append(self)

    @classmethod
    def phrases(cls, *parts: str) -> "Lazily":
        """Make a pattern of whole words of which one of the parts matches."""
        return cls(_whole(parts))

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self._pattern)

    def search(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """Find the first match between two places."""
        return self.compiled.search(text, start, len(text) if end is None else end)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> Iterator[re.Match[str]]:
        """Find all matches between two places."""
        return self.compiled.finditer(text, start, len(text) if end is None else end)


def _whole(parts: tuple[str, ...]) -> str:
>>>>>>> p1
    return rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)"
