"""A protocol's own patterns, in RE2: their time grows with the text alone, whatever somebody writes in them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import Any

from policy.text import plain

LONGEST = 200
"""So many characters a pattern has at most."""

_LARGEST = 500
"""So many instructions a pattern comes to at most: "[a-z]{900}" would keep a verdict waiting."""

_MOST_HITS = 50
_MEMORY = 1 << 20


@lru_cache(maxsize=256)
def compiled(pattern: str) -> Any:
    """Compile a pattern, to be matched with folded texts: capitals and accents in it are folded too.

    Raises:
        ValueError: it is no RE2, or one that is of no use; the message says why, to stand behind "the pattern".
    """
    import re2  # noqa: PLC0415 - most protocols have no patterns

    if len(pattern) > LONGEST:
        raise ValueError(f"is longer than {LONGEST} characters")
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.never_capture = True  # what groups hold is asked of nobody, and takes time
    options.max_mem = _MEMORY
    try:
        found = re2.compile(plain(pattern), options)
    except re2.error as error:
        reason = error.args[0]
        raise ValueError(f"is no RE2: {reason.decode() if isinstance(reason, bytes) else reason}") from error
    if found.programsize > _LARGEST:
        raise ValueError("repeats too much: take the largest {...} smaller, or \\w for \\p{L}")
    if found.fullmatch("") is not None:
        raise ValueError("would match no words at all as well")
    return found


def matches(pattern: str, folded: str) -> Iterator[tuple[int, int]]:
    """Give start and end of what a pattern matches, up to fifty times; without white space around it.

    Args:
        pattern: one that can be compiled.
        folded: a folded text in which each character can be written as UTF-8.
    """
    for found in islice(compiled(pattern).finditer(folded), _MOST_HITS):
        words = found[0]
        start = found.start() + len(words) - len(words.lstrip())
        if words.strip():
            yield start, start + len(words.strip())
