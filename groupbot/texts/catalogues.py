"""Keeps the catalogues in step with the code: `python -m groupbot.texts.catalogues` (`make texts`).

The texts are found where they are spoken: `say("Who is ill?")` and `say.plural("{n} class", "{n} classes", n)`, or
where they are marked to be spoken elsewhere: `later("Who is ill?")`. The text itself must stand there, as a literal:
one that is put together when the program runs cannot be translated.
"""

import ast
import string
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).parents[2]
SPEAKING = ("handlers", "groupbot")
NAMES = {"say", "later"}
SPEECHES = {"speech", "language"}
LOCALE = ROOT / "groupbot" / "locale"
WIDTH = 120


@dataclass(frozen=True)
class Spoken:
    """A text in the code: its file, and its message id (two for a text that counts)."""

    file: str
    id: str | tuple[str, str]


class NotLiteralError(ValueError):
    """A text is spoken that does not stand in the code as a literal."""


def spoken(root: Path = ROOT) -> Iterator[Spoken]:
    """Find the texts that the code speaks, file by file.

    Args:
        root: the folder that holds the packages.

    Raises:
        NotLiteralError: a text is not a literal.
    """
    for package in SPEAKING:
        for path in sorted((root / package).rglob("*.py")):
            file = path.relative_to(root).as_posix()
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and (count := _texts_of(node.func)):
                    yield Spoken(file, _literals(node, count, file))


def template(root: Path = ROOT) -> Catalog:
    """Make a catalogue without translations of all that the code speaks."""
    found = Catalog(project="groupbot", charset="utf-8")
    for text in sorted(spoken(root), key=lambda each: (each.file, str(each.id))):
        found.add(text.id, locations=[(text.file, 1)])
    return found


def merge(path: Path, texts: Catalog) -> Catalog:
    """Bring a catalogue's file up to date: new texts are added, texts that nobody speaks any more are marked so."""
    catalogue = read(path)
    created = catalogue.creation_date
    catalogue.update(texts, no_fuzzy_matching=True)
    catalogue.creation_date = created
    with path.open("wb") as target:
        write_po(target, catalogue, width=WIDTH, sort_by_file=True, include_lineno=False)
    return catalogue


def read(path: Path) -> Catalog:
    """Read a catalogue; its language is its file's name."""
    with path.open("rb") as source:
        return read_po(source, locale=path.stem, abort_invalid=True)


def faults(catalogue: Catalog, texts: Catalog) -> list[str]:
    """Say what is wrong with a catalogue, a line each: missing, not translated, unsure, with other values, left over.

    Args:
        catalogue: the catalogue of a language.
        texts: what the code speaks, as `template` finds it.
    """
    found = [f"missing: {text.id!r}" for text in texts if text.id and catalogue.get(text.id) is None]
    for text in catalogue:
        if text.id and texts.get(text.id) is None:
            found.append(f"nobody says: {text.id!r}")
        elif text.id:
            found.extend(f"{fault}: {text.id!r}" for fault in _faults(text))
    return found + [f"obsolete: {text!r}" for text in catalogue.obsolete]


def placeholders(text: str) -> set[str]:
    """Give the names of the values that a text takes."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def main() -> int:
    """Bring all catalogues up to date, print what is left to do; the exit status is 1 when that is something."""
    texts = template()
    left = {path: faults(merge(path, texts), texts) for path in sorted(LOCALE.glob("*.po"))}
    for path, lines in left.items():
        for line in lines:
            sys.stdout.write(f"{path.relative_to(ROOT)}: {line}\n")
    return 1 if any(left.values()) else 0


def _texts_of(function: ast.expr) -> int:
    """Say how many texts a call of this function begins with."""
    if isinstance(function, ast.Name) and function.id in NAMES:
        return 1
    if isinstance(function, ast.Call):
        made_by = function.func
        return 1 if isinstance(made_by, ast.Attribute) and made_by.attr in SPEECHES else 0
    if isinstance(function, ast.Attribute):
        return {"say": 1, "plural": 2}.get(function.attr, 0)
    return 0


def _literals(call: ast.Call, count: int, file: str) -> str | tuple[str, str]:
    texts = [each.value for each in call.args[:count] if isinstance(each, ast.Constant) and isinstance(each.value, str)]
    if len(texts) < count:
        raise NotLiteralError(f"{file}:{call.lineno}: a text must stand in the code, as a literal")
    return texts[0] if count == 1 else (texts[0], texts[1])


def _faults(text: Message) -> Iterator[str]:
    asked = text.id if isinstance(text.id, str) else text.id[-1]
    given = text.string if isinstance(text.string, (tuple, list)) else (text.string,)
    if not all(given):
        yield "not translated"
    elif any(placeholders(each or "") != placeholders(asked) for each in given):
        yield "other values"
    if text.fuzzy:
        yield "unsure"


if __name__ == "__main__":
    sys.exit(main())
