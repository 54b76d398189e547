"""Where a checker is told to look away, the reason stands beside it."""

import re
import tokenize
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
ROOMS = ("bench", "docs", "groupbot", "handlers", "policy", "tests")
LOOK_AWAY = re.compile(
    r"#\s*(?:noqa(?::\s*[A-Z]+\d+(?:,\s*[A-Z]+\d+)*)?|type:\s*ignore(?:\[[\w, -]+\])?|pragma:\s*no\s+\w+)"
)


def comments(file: Path) -> Iterator[tuple[int, str]]:
    """Give the comments of a file, each with the number of its line."""
    with tokenize.open(file) as lines:
        for token in tokenize.generate_tokens(lines.readline):
            if token.type == tokenize.COMMENT:
                yield token.start[0], token.string


def lacks_a_reason(comment: str) -> bool:
    """Say whether a comment has a checker look away, and no word why."""
    return LOOK_AWAY.search(comment) is not None and re.search(r"[a-z]{2}", LOOK_AWAY.sub("", comment)) is None


def test_each_exception_has_its_reason() -> None:
    """Whoever reads the line knows why it is as it is, and when the exception can go."""
    files = [file for room in ROOMS for file in sorted((ROOT / room).rglob("*.py"))]
    assert len(files) > 500
    found = ((file.relative_to(ROOT), *comment) for file in files for comment in comments(file))
    bare = [f"{file}:{line}" for file, line, comment in found if lacks_a_reason(comment)]
    assert bare == []


def test_an_exception_without_a_reason_is_seen() -> None:
    """Whichever checker it is for, and beside another one; words that only speak of it are a comment like any."""
    sign = "#"
    for bare in ("noqa", "noqa: S101", "noqa: S101, F401", "type: ignore[arg-type]", "pragma: no cover"):
        assert lacks_a_reason(f"{sign} {bare}"), bare
        assert lacks_a_reason(f"{sign} {bare}  {sign} noqa: E501"), bare
        assert not lacks_a_reason(f"{sign} {bare} - the library's name"), bare
    assert not lacks_a_reason(f"{sign} the library's name")
