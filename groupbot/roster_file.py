"""The roster as a school hands it over: a table of comma- or semicolon-separated values.

Columns: id, first_name, last_name, class; where wanted guardians ("Name <mail>; Name <mail>") and photo_class,
photo_school, photo_public (yes, no, or empty where it is not known).
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from typing import TypeVar

from groupbot.errors import GroupbotError
from handlers.model.people import Child, Guardian
from policy.roster import words_of

_REQUIRED = ("first_name", "last_name", "class")
_OPTIONAL = ("guardians", "photo_class", "photo_school", "photo_public")
_ANSWERS = {"": None, "yes": True, "ja": True, "no": False, "nee": False}
# A spreadsheet runs a cell that begins so as a formula.
_FORMULA_STARTS = ("=", "+", "-", "@")
_GUARDIAN = re.compile(r"(?P<name>[^<>]{1,200})(?:<(?P<email>[^<>\s@]{1,64}@[^<>\s@]{1,255})>)?")
_LONGEST = 100

Key = TypeVar("Key")


class RosterError(GroupbotError):
    """A roster that cannot be read. `line` is where; the message, one line, says that too, and what to do."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(f"line {line}: {message}")
        self.line = line


def read_roster(text: str, *, id_required: bool) -> tuple[Child, ...]:
    """Read a roster.

    Args:
        text: the file's content; a byte order mark and Excel's `sep=;` line are passed over.
        id_required: whether each child must have an id of its own; if not, one without an id gets one from its line.

    Returns:
        The children, in the order of the file.

    Raises:
        RosterError: a column is missing, or a line says something that cannot be.
    """
    rows = _rows(text)
    line, header = next(rows, (1, []))
    columns = _columns(line, header, id_required=id_required)
    children: list[Child] = []
    lines_of_ids: dict[str, int] = {}
    lines_of_names: dict[tuple[tuple[str, ...], str], int] = {}
    for line, row in rows:
        if len(row) > len(columns) and any(cell.strip() for cell in row[len(columns) :]):
            raise RosterError(line, f"has {len(row)} cells for {len(columns)} columns; put quotes around a cell with a "
                                    "comma or semicolon in it")  # fmt: skip
        child = _child(line, dict(zip(columns, (cell.strip() for cell in row), strict=False)), id_required=id_required)
        _only_once(lines_of_ids, child.id, line, "this id")
        _only_once(lines_of_names, (words_of(child.name), child.class_id), line, "this name, in the same class,")
        children.append(child)
    return tuple(children)


def decoded(table: bytes) -> str:
    """Read a table's bytes as spreadsheets write them: UTF-8, UTF-16 with its mark, or else Windows' own letters."""
    if table.startswith((b"\xff\xfe", b"\xfe\xff")):
        return table.decode("utf-16", errors="replace")
    try:
        return table.decode("utf-8-sig")
    except UnicodeDecodeError:
        return table.decode("cp1252", errors="replace")


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    """Give the lines that hold anything, each with the number of its first line in the file."""
    lines = list(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    skipped = 0
    separator = None
    if lines and lines[0].lower().startswith("sep="):
        separator = lines[0][4:5]
        skipped = 1
    header = next((line for line in lines[skipped:] if line.strip()), "")
    separator = separator or (";" if header.count(";") > header.count(",") else ",")
    reader = csv.reader(lines[skipped:], delimiter=separator, strict=True)
    first = 1
    try:
        for row in reader:
            if any(cell.strip() for cell in row):
                yield first + skipped, row
            first = reader.line_num + 1
    except csv.Error as error:
        raise RosterError(reader.line_num + skipped, f"is no line of a table ({error}); look at its quotes") from error


def _columns(line: int, header: list[str], *, id_required: bool) -> list[str]:
    columns = [cell.strip().lower() for cell in header]
    missing = [name for name in (("id", *_REQUIRED) if id_required else _REQUIRED) if name not in columns]
    if missing:
        raise RosterError(line, f"the column {missing[0]} is missing; the first line names the columns: "
                                f"id,{','.join((*_REQUIRED, *_OPTIONAL))}")  # fmt: skip
    for name in columns:
        if name.startswith(("photo", "guardian")) and name not in _OPTIONAL:
            raise RosterError(line, f"the column {name!r} is unknown; the columns are: {', '.join(_OPTIONAL)}")
        if name and columns.count(name) > 1:
            raise RosterError(line, f"the column {name!r} stands there twice; take one out")
    return columns


def _child(line: int, cells: dict[str, str], *, id_required: bool) -> Child:
    for column in ("id", *_REQUIRED, "guardians"):
        _only_words(line, column, cells.get(column, ""))
    for column in ("id", *_REQUIRED) if id_required else _REQUIRED:
        if not cells.get(column):
            raise RosterError(line, f"{column} is empty; fill it in")
    return Child(
        id=cells.get("id") or f"line-{line}",
        first_name=cells["first_name"],
        last_name=cells["last_name"],
        class_id=cells["class"],
        guardians=_guardians(line, cells.get("guardians", "")),
        photo_class=_answer(line, "photo_class", cells),
        photo_school=_answer(line, "photo_school", cells),
        photo_public=_answer(line, "photo_public", cells),
    )


def _only_words(line: int, column: str, cell: str) -> None:
    """Refuse what no name or id holds, and what would do harm in a mail's header, a page or a spreadsheet."""
    if any(unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") for character in cell):
        raise RosterError(line, f"{column} holds a line break or an invisible character; type it anew")
    if cell.startswith(_FORMULA_STARTS):
        raise RosterError(line, f"{column} begins with {cell[0]!r}, as a formula does; take that out")
    if column != "guardians" and (len(cell) > _LONGEST or "<" in cell or ">" in cell):
        raise RosterError(line, f"{column} is longer than {_LONGEST} characters or holds < or >; mend it")


def _guardians(line: int, cell: str) -> tuple[Guardian, ...]:
    guardians = []
    for part in filter(None, map(str.strip, cell.split(";"))):
        found = _GUARDIAN.fullmatch(part)
        if found is None or not found["name"].strip() or ("@" in found["name"] and not found["email"]):
            raise RosterError(line, "guardians must be written as: Name <mail>; Name <mail>")
        name = found["name"].strip()
        _only_words(line, "a guardian's name", name)
        guardians.append(Guardian(name, found["email"]))
    return tuple(guardians)


def _answer(line: int, column: str, cells: dict[str, str]) -> bool | None:
    word = cells.get(column, "").lower()
    if word not in _ANSWERS:
        raise RosterError(line, f"{column} must be yes or no, or be left empty where it is not known")
    return _ANSWERS[word]


def _only_once(seen: dict[Key, int], key: Key, line: int, what: str) -> None:
    if key in seen:
        raise RosterError(line, f"{what} stands on line {seen[key]} as well; tell the two apart, or take one out")
    seen[key] = line
