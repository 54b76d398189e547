"""Patterns that are compiled when they are first looked for, so that importing the check takes no longer with them."""

import re
import sys
from collections.abc import Iterator
from functools import cached_property
from typing import ClassVar


class Later:
    """A pattern that is compiled at its first use; its methods are those of a compiled one.

    Args:
        pattern: a regular expression.
    """

    all: ClassVar[list["Later"]] = []
    """Every one of them, to compile them beforehand."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self.all.append(self)

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The pattern, compiled."""
        return re.compile(self._pattern)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the first place at which it matches, None where there is none."""
        return self.compiled.search(text, start, end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Give the match that begins at the start, None where there is none."""
        return self.compiled.match(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Give the matches, one behind the other."""
        return self.compiled.finditer(text, start, end)

    def sub(self, by: str, text: str) -> str:
        """Put other words in the place of each match."""
        return self.compiled.sub(by, text)


def phrases(*parts: str) -> Later:
    """Make a pattern of whole words of which one of the parts matches."""
    return Later(rf"(?<!\w)(?:{'|'.join(parts)})(?!\w)")
