"""`groupbot roster import`: the children of a CSV file become the school's."""

import asyncio
import sys
from collections.abc import Iterable
from pathlib import Path

from groupbot.cli.opened import opened
from groupbot.roster_file import RosterError, decoded, read_roster
from groupbot.settings import Settings, load_settings
from handlers.model.people import Child
from handlers.model.roster import RosterChanges
from policy.roster import words_of

WRONG_USAGE = 64
WRONG_FILE = 1


class _Refused(Exception):
    """The file cannot become part of the roster; the message says why and what to do."""


def import_command(file: Path, config: Path) -> int:
    """Add the children of a file to the school, and bring those that are known up to date.

    A child that is known and not in the file stays: a school may import class by class.

    Args:
        file: the table; columns as in `groupbot.roster_file`.
        config: the school's settings.

    Returns:
        The exit status: 0 done, 1 something in the file is wrong and nothing was changed, 64 there is no such file.

    Raises:
        ConfigurationError: settings or database are not in order.
    """
    settings = load_settings(config)
    try:
        text = decoded(file.read_bytes())
    except OSError as error:
        print(f"groupbot: {file}: cannot be read ({error.strerror}); check the path", file=sys.stderr)
        return WRONG_USAGE
    try:
        children = read_roster(text, id_required=True)
        _only_known_classes(children, settings)
        print(asyncio.run(_import(settings, children)))
    except (RosterError, _Refused) as error:
        print(f"groupbot: {file}: {error}. Nothing was changed.", file=sys.stderr)
        return WRONG_FILE
    return 0


def _only_known_classes(children: Iterable[Child], settings: Settings) -> None:
    known = [each.id for each in settings.classes]
    for child in children:
        if child.class_id not in known:
            raise _Refused(
                f'child {child.id} is in class "{child.class_id}", which is not in {settings.file.name}; '
                f"it has {', '.join(known) or 'no classes'}"
            )


async def _import(settings: Settings, children: Iterable[Child]) -> str:
    """Put the children beside those that are known, in one transaction, and say what changed."""
    new = {child.id: child for child in children}
    async with opened(settings) as store, store.database.write() as connection:
        stored = store.children(connection)
        known = {child.id: child for child in await stored.all()}
        stay = {id_: child for id_, child in known.items() if id_ not in new}
        _nobody_twice(stay.values(), new.values())
        changes = await stored.replace([*stay.values(), *new.values()])
    return _told(changes, len(new), len(stay))


def _nobody_twice(known: Iterable[Child], new: Iterable[Child]) -> None:
    """Refuse a child that is known under another id: it would be in the class twice, once without its parents."""
    ids = {(words_of(child.name), child.class_id): child.id for child in known}
    for child in new:
        other = ids.get((words_of(child.name), child.class_id))
        if other is not None:
            raise _Refused(f"child {child.id} has the name and class of child {other}; use the id {other} for it")


def _told(changes: RosterChanges, in_file: int, stay: int) -> str:
    same = in_file - len(changes.added) - len(changes.changed)
    lines = [
        f"{_children(in_file)} in the file: {len(changes.added)} new, {len(changes.changed)} changed, {same} as before."
    ]
    if stay:
        lines.append(f"{_children(stay)} of the school not in the file: kept as before.")
    return "\n".join(lines)


def _children(count: int) -> str:
    return "1 child" if count == 1 else f"{count} children"
