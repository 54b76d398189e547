"""Posts in which what ought to be hit stands between « and ». A post without them is clean."""

import re

_MARKED = re.compile(r"«([^»]+)»")


def read(posts: str) -> list[tuple[str, tuple[str, ...]]]:
    """Read posts, one on a line: each text without its marks, and the words that were marked."""
    return [(_MARKED.sub(r"\1", line), tuple(_MARKED.findall(line))) for line in posts.strip().splitlines()]
