"""The roster as a school hands it over: a table of values parted by commas, semicolons or tabs.

Columns: id, first_name, last_name, class; where wanted nickname, guardians ("Name <mail>; Name <mail>") and
photo_class, photo_school, photo_public (yes, no, or empty where it is not known). Dutch names of columns are taken as
well, and a column of its own for what stands before a last name, as Dutch schools' administrations have it.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from groupbot.errors import GroupbotError
from handlers.model.people import Child, Guardian
from policy.roster import words_of

_REQUIRED = ("first_name", "last_name", "class")
_OPTIONAL = ("nickname", "guardians", "photo_class", "photo_school", "photo_public")
_COLUMNS = ("id", *_REQUIRED, *_OPTIONAL)
_PREFIX = "prefix"
_CALLED = "roepnaam"
"""A column of Dutch administrations: the first name, or the nickname where the first name has a column of its own."""

_DUTCH = {
    "leerlingnummer": "id",
    "voornaam": "first_name",
    _CALLED: "first_name",
    "bijnaam": "nickname",
    "tussenvoegsel": _PREFIX,
    "voorvoegsel": _PREFIX,
    "achternaam": "last_name",
    "groep": "class",
    "klas": "class",
    "foto_groep": "photo_class",
    "foto_klas": "photo_class",
    "foto_school": "photo_school",
    "foto_openbaar": "photo_public",
}
_HEADER_SHOWN = 200
_SEPARATORS = (",", ";", "\t")
_ANSWERS = {"": None, "yes": True, "ja": True, "no": False, "nee": False}
# A spreadsheet runs a cell that begins so as a formula.
_FORMULA_STARTS = ("=", "+", "-", "@")
_GUARDIAN = re.compile(r"(?P<name>[^<>]{1,200})(?:<(?P<email>[^<>\s@]{1,64}@[^<>\s@]{1,255})>)?")
_LONGEST = 100
_UNREADABLE = "\ufffd"
# How the files of spreadsheets begin: Excel's and LibreOffice's (a zip), and Excel's before 2007.
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_SAVE_AS = "open it in the spreadsheet and save it as CSV"

Key = TypeVar("Key")


@dataclass(frozen=True)
class Fault:
    """What is wrong in a roster, on which line (None: with the file as a whole), and what to do about it."""

    line: int | None
    message: str

    def __str__(self) -> str:
        """Give it as one line for people."""
        return self.message if self.line is None else f"line {self.line}: {self.message}"


class RosterError(GroupbotError):
    """A roster that cannot be used. `faults` is all that is wrong with it, by line; the message names the first."""

    def __init__(self, faults: Sequence[Fault]) -> None:
        more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
        super().__init__(f"{faults[0]}{more}")
        self.faults = tuple(faults)


@dataclass(frozen=True)
class Table:
    """What stands in a roster: the children, each by the number of its line, and the optional columns that it has."""

    lines: dict[int, Child]
    columns: tuple[str, ...]

    def over(self, known: Mapping[str, Child]) -> dict[str, Child]:
        """Give the children by id, where what the table has no column for stays as it is known.

        Args:
            known: the children that are known, by id. A child's fields are named as the columns are.
        """
        absent = [name for name in _OPTIONAL if name not in self.columns]

        def kept(child: Child) -> Child:
            before = known.get(child.id)
            return replace(child, **{name: getattr(before, name) for name in absent}) if before else child

        return {child.id: kept(child) for child in self.lines.values()}


def read_roster(text: str, *, id_required: bool) -> tuple[Child, ...]:
    """Read a roster.

    Args:
        text: the file's content; a byte order mark and Excel's `sep=;` line are passed over.
        id_required: whether each child must have an id of its own; if not, one without an id gets one from its line.

    Returns:
        The children, in the order of the file.

    Raises:
        RosterError: a column is missing, or lines say something that cannot be.
    """
    return tuple(read_table(text, id_required=id_required).lines.values())


def read_table(text: str, *, id_required: bool, classes: Collection[str] | None = None) -> Table:
    """Read a roster by its lines.

    Args:
        text: as for `read_roster`.
        id_required: as for `read_roster`.
        classes: the ids of the classes that a child can be in; any where it is None.

    Returns:
        What stands in it, in the order of the file.

    Raises:
        RosterError: a column is missing, or lines say something that cannot be.
    """
    reader = _Reader(id_required=id_required, classes=classes)
    table = reader.read(text)
    if reader.faults:
        raise RosterError(reader.faults)
    return table


def decoded(table: bytes) -> str:
    """Read a table's bytes as spreadsheets write them: UTF-8, UTF-16 with its mark, or else Windows' own letters.

    Raises:
        RosterError: it is a spreadsheet's own file, or no text.
    """
    if table.startswith((b"\xff\xfe", b"\xfe\xff")):
        return table.decode("utf-16", errors="replace")
    if table.startswith(_WORKBOOKS):
        raise RosterError([Fault(None, f"the file is a spreadsheet's own and no CSV; {_SAVE_AS}")])
    if b"\x00" in table:
        raise RosterError([Fault(None, f"the file is no text; if it is a table, {_SAVE_AS}")])
    try:
        return table.decode("utf-8-sig")
    except UnicodeDecodeError:
        return table.decode("cp1252", errors="replace")


class _Reader:
    """Reads a table, and notes everything that is wrong on its way.

    Args:
        id_required: whether each child must have an id of its own.
        classes: the classes that a child can be in.
    """

    def __init__(self, *, id_required: bool, classes: Collection[str] | None) -> None:
        self.faults: list[Fault] = []
        self._id_required, self._classes = id_required, classes
        self._required = ("id", *_REQUIRED) if id_required else _REQUIRED
        self._lines_of_ids: dict[str, int] = {}
        self._lines_of_names: dict[tuple[tuple[str, ...], str], int] = {}

    def read(self, text: str) -> Table:
        """Give what stands in the lines that are in order."""
        rows = self._rows(text)
        line, header = next(rows, (None, []))
        if line is None:
            self._fault(None, f"the file is empty; its first line names the columns: {','.join(_COLUMNS)}")
            return Table({}, ())
        columns = _columns(header)
        self._check_header(line, columns, header)
        if self.faults:
            return Table({}, ())
        found = {line: self._child(line, columns, row) for line, row in rows}
        if not found and not self.faults:
            self._fault(None, "the file holds no children, only the names of the columns; add a line for each child")
        lines = {line: child for line, child in found.items() if child is not None}
        return Table(lines, tuple(name for name in _OPTIONAL if name in columns))

    def _fault(self, line: int | None, message: str) -> None:
        self.faults.append(Fault(line, message))

    def _rows(self, text: str) -> Iterator[tuple[int, list[str]]]:
        """Give the lines that hold anything, each with the number of its first line in the file."""
        lines = list(io.StringIO(text.removeprefix("\ufeff"), newline=""))
        skipped = 1 if lines and lines[0].lower().startswith("sep=") else 0
        header = next((line for line in lines[skipped:] if line.strip()), "")
        separator = lines[0][4:5] if skipped else _separator(header)
        reader = csv.reader(lines[skipped:], delimiter=separator, strict=True)
        first = 1
        try:
            for row in reader:
                if any(cell.strip() for cell in row):
                    yield first + skipped, row
                first = reader.line_num + 1
        except csv.Error as error:
            self._fault(first + skipped, f"is no line of a table ({error}); look at its quotes")

    def _check_header(self, line: int, columns: list[str], header: list[str]) -> None:
        missing = [name for name in self._required if name not in columns]
        if missing:
            these = f"the column {missing[0]} is" if len(missing) == 1 else f"the columns {', '.join(missing)} are"
            there = "".join(letter for letter in ", ".join(header) if letter.isprintable())[:_HEADER_SHOWN]
            self._fault(line, f"{these} missing; the first line names the columns, such as {','.join(_COLUMNS)}, and "
                              f"here it is: {there}")  # fmt: skip
        for name in dict.fromkeys(columns):
            if name.startswith(("photo", "foto", "guardian")) and name not in _OPTIONAL:
                self._fault(line, f"the column {name!r} is unknown; the columns are: {', '.join(_OPTIONAL)}")
            if name and columns.count(name) > 1:
                self._fault(line, f"the column {name!r} stands there twice; take one out")

    def _child(self, line: int, columns: list[str], row: list[str]) -> Child | None:
        """Read one line; None where something is wrong with it."""
        known = len(self.faults)
        cells = self._cells(line, columns, row)
        child = Child(
            id=cells.get("id") or f"line-{line}",
            first_name=cells.get("first_name", ""),
            last_name=" ".join(filter(None, (cells.get(_PREFIX), cells.get("last_name")))),
            class_id=cells.get("class", ""),
            guardians=tuple(self._guardians(line, cells.get("guardians", ""))),
            photo_class=self._answer(line, "photo_class", cells),
            photo_school=self._answer(line, "photo_school", cells),
            photo_public=self._answer(line, "photo_public", cells),
            nickname=cells.get("nickname", "") if cells.get("nickname") != cells.get("first_name") else "",
        )
        self._check_class(line, child.class_id)
        self._check_once(self._lines_of_ids, child.id, line, "this id")
        if child.first_name and child.last_name and child.class_id:
            name = words_of(child.name), child.class_id
            self._check_once(self._lines_of_names, name, line, "this name, in the same class,")
        return child if len(self.faults) == known else None

    def _cells(self, line: int, columns: list[str], row: list[str]) -> dict[str, str]:
        """Give the cells of a line by their columns."""
        if len(row) > len(columns) and any(cell.strip() for cell in row[len(columns) :]):
            self._fault(line, f"has {len(row)} cells for {len(columns)} columns; put quotes around a cell with a "
                              "comma or semicolon in it")  # fmt: skip
        cells = dict(zip(columns, (cell.strip() for cell in row), strict=False))
        for column in ("id", *_REQUIRED, _PREFIX, "nickname", "guardians"):
            self._check_words(line, column, cells.get(column, ""))
        for column in self._required:
            if not cells.get(column):
                self._fault(line, f"{column} is empty; fill it in")
        return cells

    def _check_words(self, line: int, column: str, cell: str) -> None:
        """Refuse what no name or id holds, and what would do harm in a mail's header, a page or a spreadsheet."""
        if any(unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp") for character in cell):
            self._fault(line, f"{column} holds a line break or an invisible character; type it anew")
        if _UNREADABLE in cell:
            self._fault(line, f"{column} holds a letter that cannot be read; save the table as UTF-8")
        if cell.startswith(_FORMULA_STARTS):
            self._fault(line, f"{column} begins with {cell[0]!r}, as a formula does; take that out")
        if column != "guardians" and (len(cell) > _LONGEST or "<" in cell or ">" in cell):
            self._fault(line, f"{column} is longer than {_LONGEST} characters or holds < or >; mend it")

    def _check_class(self, line: int, class_id: str) -> None:
        if self._classes is not None and class_id and class_id not in self._classes:
            have = ", ".join(self._classes) or "no classes"
            self._fault(line, f"class {class_id!r} is not in the settings, which have {have}; mend one of the two")

    def _guardians(self, line: int, cell: str) -> Iterator[Guardian]:
        for part in filter(None, map(str.strip, cell.split(";"))):
            found = _GUARDIAN.fullmatch(part)
            if found is None or not found["name"].strip() or ("@" in found["name"] and not found["email"]):
                self._fault(line, "guardians must be written as: Name <mail>; Name <mail>")
                return
            name = found["name"].strip()
            if name.startswith(_FORMULA_STARTS) and not cell.startswith(name):
                self._fault(line, f"a guardian's name begins with {name[0]!r}, as a formula does; take that out")
            yield Guardian(name, found["email"])

    def _answer(self, line: int, column: str, cells: dict[str, str]) -> bool | None:
        word = cells.get(column, "").lower()
        if word not in _ANSWERS:
            self._fault(line, f"{column} must be yes or no, or be left empty where it is not known")
        return _ANSWERS.get(word)

    def _check_once(self, seen: dict[Key, int], key: Key, line: int, what: str) -> None:
        if key in seen:
            self._fault(line, f"{what} stands on line {seen[key]} as well; tell the two apart, or take one out")
        seen.setdefault(key, line)


def _columns(header: list[str]) -> list[str]:
    """Give the columns their names; what a child is called is its nickname where the first name is another column."""
    columns = [_column(cell) for cell in header]
    called = [_written(cell) == _CALLED for cell in header]
    has_both = "first_name" in [name for name, is_called in zip(columns, called, strict=True) if not is_called]
    return ["nickname" if has_both and is_called else name for name, is_called in zip(columns, called, strict=True)]


def _written(cell: str) -> str:
    return re.sub(r"[\s-]+", "_", cell.strip().lower())


def _column(cell: str) -> str:
    """Give a column its name, as whoever made the table has written it: "First name", "Voornaam"."""
    return _DUTCH.get(_written(cell), _written(cell))


def _separator(header: str) -> str:
    """Say what parts the cells: what makes the most of the columns' names out of the first line."""

    def names(separator: str) -> int:
        cells = (_column(cell.strip(' "\r\n')) for cell in header.split(separator))
        return sum(cell in _COLUMNS for cell in cells)

    return max(_SEPARATORS, key=lambda each: (names(each), header.count(each)))
