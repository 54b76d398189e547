"""In which line of a TOML file each key stands. Python's own reader gives values without their places."""

import re

_TEXT = r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\''
_PART = re.compile(
    rf"\"\"\"(?:[^\\]|\\.)*?\"{{3,5}}|'''.*?'{{3,5}}|{_TEXT}|\#[^\n]*|[\[\]{{}}\n]|[^\"'\#\[\]{{}}\n]+", re.DOTALL
)
_BETWEEN = re.compile(r"(?:\s|#[^\n]*)*")
_KEY = re.compile(rf"[ \t]*({_TEXT}|[\w-]+)[ \t]*([.=\]])")

Key = tuple[str, ...]
"""A key with the tables that it stands in: `("rules", "tag_person", "class")`."""


def lines_of(text: str) -> dict[Key, int]:
    """Give the line, from 1, in which each table and each key of a valid TOML file begins.

    Args:
        text: the file's content. Of a table in braces only the key that it is the value of is given.
    """
    lines: dict[Key, int] = {}
    table: Key = ()
    at = _after_blank(text, 0)
    while at < len(text):
        line = text.count("\n", 0, at) + 1
        if text[at] == "[":
            table, at = _key(text, at + len(text[at:]) - len(text[at:].lstrip("[")))
            _note(lines, table, line)
        else:
            key, at = _key(text, at)
            _note(lines, (*table, *key), line)
        at = _after_blank(text, _after_value(text, at))
    return lines


def line_of(lines: dict[Key, int], key: Key) -> int:
    """Give the line of a key, or of what should hold it where it is missing."""
    while key and key not in lines:
        key = key[:-1]
    return lines.get(key, 1)


def _note(lines: dict[Key, int], key: Key, line: int) -> None:
    for length in range(1, len(key) + 1):
        lines.setdefault(key[:length], line)


def _key(text: str, at: int) -> tuple[Key, int]:
    """Read a key up to its equals sign or closing bracket."""
    parts, behind = [], "."
    while behind == ".":
        part = _KEY.match(text, at)
        assert part is not None
        parts.append(part[1].strip("\"'"))
        at, behind = part.end(), part[2]
    return tuple(parts), at


def _after_value(text: str, at: int) -> int:
    """Pass over the rest of a statement: up to the end of the line that is within no brackets and no text."""
    depth = 0
    while (part := _PART.match(text, at)) is not None:
        at = part.end()
        depth += {"[": 1, "{": 1, "]": -1, "}": -1}.get(part[0], 0)
        if part[0] == "\n" and depth <= 0:
            break
    return at


def _after_blank(text: str, at: int) -> int:
    blank = _BETWEEN.match(text, at)
    return at if blank is None else blank.end()
