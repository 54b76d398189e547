"""On which line of a TOML text a key stands: `tomllib` does not say, and a person wants to know."""

import re

_HEADER = re.compile(r"\s*(\[\[|\[)\s*([A-Za-z0-9_.\"' -]+?)\s*\]{1,2}\s*(?:#.*)?$")
_KEY = re.compile(r"""\s*((?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[A-Za-z0-9_-]+|"[^"]*"|'[^']*'))*)\s*=""")
Loc = tuple[int | str, ...]


def line_of(text: str, loc: Loc) -> int | None:
    """Find the line of a key, or of the nearest table around it that stands in the text.

    Args:
        text: the whole file.
        loc: the way to the key, as in `("staff", 2, "role")`; lists are counted from 0.
    """
    places = _places(text)
    for length in range(len(loc), 0, -1):
        if (line := places.get(loc[:length])) is not None:
            return line
    return None


def _places(text: str) -> dict[Loc, int]:
    places: dict[Loc, int] = {}
    counts: dict[str, int] = {}
    table: Loc = ()
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            names = _parts(header[2])
            table = names
            if header[1] == "[[":
                index = counts.get(header[2], 0)
                counts[header[2]] = index + 1
                table = (*names, index)
                places.setdefault(names, number)
            places.setdefault(table, number)
        elif key := _KEY.match(line):
            places.setdefault((*table, *_parts(key[1])), number)
    return places


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))
