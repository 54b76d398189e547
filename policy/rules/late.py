"""Patterns that are compiled when they are first needed, so that importing the check stays quick."""

import re
import sys
from collections.abc import Iterator
from functools import cached_property

from policy.rules.phrase import phrases


class Late:
    """A pattern of whole words of which one of the parts matches; the parts are folded."""

    def __init__(self, *parts: str) -> None:
        self._parts = parts

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return phrases(*self._parts)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Find the first match between two places."""
        return self._pattern.search(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Find all matches between two places."""
        return self._pattern.finditer(text, start, end)
