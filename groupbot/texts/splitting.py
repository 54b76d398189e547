"""Cuts a long text into parts, as platforms count that count in UTF-16 units, and as people read."""

import unicodedata
from bisect import bisect_right
from itertools import accumulate

_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def utf16_length(text: str) -> int:
    """Count a text in UTF-16 units, in which most emoji are two."""
    return len(text) + sum(character > "\uffff" for character in text)


def split(text: str, limit: int = 4096) -> tuple[str, ...]:
    """Cut a text into parts that together are the text.

    It is cut at the end of a paragraph, else of a line, else of a word, where one lies in the last half of the part;
    else between two characters. An emoji is never cut, unless it is longer than a part.

    Args:
        text: Any text without formatting.
        limit: The most that a part may hold, in UTF-16 units; at least 2.

    Returns:
        The parts, none empty.
    """
    if utf16_length(text) <= limit:
        return (text,) if text else ()
    length_until = [0, *accumulate(map(utf16_length, text))]
    parts: list[str] = []
    start = 0
    while start < len(text):
        reach = bisect_right(length_until, length_until[start] + limit) - 1
        end = reach if reach == len(text) else _good_end(text, start, reach)
        parts.append(text[start:end])
        start = end
    return tuple(parts)


def _good_end(text: str, start: int, reach: int) -> int:
    """Find the best place between the middle of a part and as far as it can reach."""
    middle = start + (reach - start + 1) // 2
    for mark in ("\n\n", "\n", " "):
        found = text.rfind(mark, middle, reach + len(mark))
        if found >= 0:
            return min(found + len(mark), reach)
    for end in range(reach, start, -1):
        if not _belong_together(text, end):
            return end
    return reach


def _belong_together(text: str, at: int) -> bool:
    """Say whether the characters before and after a place are drawn as one."""
    before, after = text[at - 1], text[at]
    if _JOINER in (before, after) or ord(after) in _SKIN_TONES or ord(after) in _TAGS:
        return True
    if unicodedata.category(after) in ("Mn", "Me", "Mc"):
        return True
    return ord(after) in _FLAG_LETTERS and _flag_letters_before(text, at) % 2 == 1


def _flag_letters_before(text: str, at: int) -> int:
    first = at
    while first > 0 and ord(text[first - 1]) in _FLAG_LETTERS:
        first -= 1
    return at - first
