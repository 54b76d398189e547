"""`groupbot roster import` and `groupbot roster unlink`: the children of the school, and whose they are."""

import asyncio
import re
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path

from groupbot.cli.opened import opened
from groupbot.clock import Clock
from groupbot.roster_file import Fault, RosterError, Table, decoded, read_table
from groupbot.settings import Settings, load_settings
from groupbot.storage.leaving import forget_childless, guardians_of, leave
from handlers.model.people import Child
from policy.roster import words_of

WRONG_USAGE = 64
WRONG_FILE = 1
NOBODY_THERE = 1
SHOWN = 20
"""How many faults of a file are shown; whoever has mended these reads of the others."""


def import_command(file: Path, config: Path, remove_missing: bool = False) -> int:
    """Add the children of a file to the school, and bring those that are known up to date.

    Args:
        file: the table; columns as in `groupbot.roster_file`.
        config: the school's settings.
        remove_missing: erase the children that are not in the file. Without it they stay: a school may import class
            by class.

    Returns:
        The exit status: 0 done, 1 something in the file is wrong and nothing was changed, 64 there is no such file.

    Raises:
        ConfigurationError: settings or database are not in order.
    """
    settings = load_settings(config)
    try:
        content = file.read_bytes()
    except OSError as error:
        print(f"groupbot: {file}: cannot be read ({error.strerror}); name a CSV file", file=sys.stderr)
        return WRONG_USAGE
    try:
        classes = [each.id for each in settings.classes]
        table = read_table(decoded(content), id_required=True, classes=classes)
        told = asyncio.run(_import(settings, table, remove_missing))
    except RosterError as error:
        print(_refusal(file, error.faults), file=sys.stderr)
        return WRONG_FILE
    print(told)
    return 0


def unlink_command(child_id: str, config: Path) -> int:
    """Take a child's parents' accounts off it, and make its unused codes void.

    Args:
        child_id: the child, by its id in the roster.
        config: the school's settings.

    Returns:
        The exit status: 0 done, 1 there is no such child.

    Raises:
        ConfigurationError: settings or database are not in order.
    """
    settings = load_settings(config)
    found = asyncio.run(_unlink(settings, child_id))
    if found is None:
        print(f"groupbot: there is no child {child_id}; ids stand in the file of the roster", file=sys.stderr)
        return NOBODY_THERE
    accounts, codes = found
    print(
        f"{_many(accounts, 'account')} unlinked from child {child_id}, {_many(codes, 'unused code')} made void.\n"
        f"A new code for who should have one: groupbot invite --child {child_id}"
    )
    return 0


def _refusal(file: Path, faults: Sequence[Fault]) -> str:
    """Say all that is wrong with a file, as far as somebody wants to read at once."""
    lines = [f"groupbot: {file}: nothing was imported:", *(f"  {fault}" for fault in faults[:SHOWN])]
    if len(faults) > SHOWN:
        lines.append(f"  and {len(faults) - SHOWN} more")
    return "\n".join(lines)


async def _import(settings: Settings, table: Table, remove_missing: bool) -> str:
    """Put the children beside those that are known, or in their place, in one transaction; say what changed."""
    async with opened(settings) as store, store.writing(Clock().now()) as school:
        known = {child.id: child for child in await school.children.all()}
        new = table.over(known)
        missing = [child for id_, child in known.items() if id_ not in new]
        removed = missing if remove_missing else []
        _nobody_twice(missing, table.lines)
        _nobody_anew(removed, {line: child for line, child in table.lines.items() if child.id not in known})
        _not_most(removed, known)
        parents = await guardians_of(removed, school)
        changes = await school.children.replace([*new.values(), *(child for child in missing if not remove_missing)])
        await leave(removed, parents, school)
    same = len(new) - len(changes.added) - len(changes.changed)
    counts = f"{len(changes.added)} added, {len(changes.changed)} changed, {same} as before"
    told = [f"{_children(len(new))} in the file: {counts}."]
    if removed:
        told.append(f"{_children(len(removed))} no longer in the file, removed with all that is known of them:")
        told += [f"  {child.name} ({child.id})" for child in removed]
    elif missing:
        ids = ", ".join(sorted((child.id for child in missing), key=_by_number))
        told.append(f"{_children(len(missing))} of the school not in the file, kept as before: {ids}")
        told.append("If they left the school: the same again with --remove-missing, and a file of the whole school.")
    return "\n".join(told)


def _nobody_twice(missing: Iterable[Child], lines: Mapping[int, Child]) -> None:
    """Refuse a child that is known under another id: it would be in the class twice, or lose its parents."""
    ids = {(words_of(child.name), child.class_id): child.id for child in missing}
    others = {line: ids.get((words_of(child.name), child.class_id)) for line, child in lines.items()}
    faults = [
        Fault(line, f"child {lines[line].id} has the name and class of child {other}; use the id {other} for it")
        for line, other in others.items()
        if other is not None
    ]
    if faults:
        raise RosterError(faults)


def _nobody_anew(removed: Iterable[Child], added: Mapping[int, Child]) -> None:
    """Refuse to remove a child that seems to come back under another id and lose its parents, in whatever class."""
    ids = {words_of(child.name): child.id for child in removed}
    again = {line: ids[words_of(child.name)] for line, child in added.items() if words_of(child.name) in ids}
    faults = [
        Fault(
            line,
            f"child {added[line].id} has the name of child {before}, who would be removed; use the id {before} for it. "
            "Is it another child? Then import without this line first",
        )
        for line, before in again.items()
    ]
    if faults:
        raise RosterError(faults)


def _not_most(removed: Collection[Child], known: Collection[str]) -> None:
    """Refuse to remove more than half of the school: that is most likely the file of one class."""
    if len(removed) * 2 > len(known):
        message = (
            f"the file lacks {len(removed)} of the school's {len(known)} children; with --remove-missing it must hold "
            "all. If so many did leave, take them out in two goes"
        )
        raise RosterError([Fault(None, message)])


async def _unlink(settings: Settings, child_id: str) -> tuple[int, int] | None:
    """Unlink all accounts and void all codes of a child; gives how many of each, None where there is no such child."""
    now = Clock().now()
    async with opened(settings) as store, store.writing(now) as school:
        child = await school.children.by_id(child_id)
        if child is None:
            return None
        parents = await guardians_of([child], school)
        await school.people.unlink(child.id)
        codes = await school.invitations.void([child.id], now)
        await school.records.add("unlinked", "operator", child.id)
        await forget_childless(parents, school)
    return len(parents), codes


def _by_number(id_: str) -> list[tuple[int, str]]:
    """Put c2 before c10."""
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in re.split(r"(\d+)", id_) if part]


def _children(count: int) -> str:
    return "1 child" if count == 1 else f"{count} children"


def _many(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"
