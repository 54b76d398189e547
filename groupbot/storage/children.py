"""The roster: each child sealed under a key of its own."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.insert import insert_into
from groupbot.storage.keys import KeyStore, child_owner
from groupbot.storage.packing import dump, load
from handlers.model.people import Child
from handlers.model.roster import RosterChanges

_WITH_KEY = select(tables.children, tables.keys.c.wrapped).outerjoin(
    tables.keys, tables.keys.c.owner == "child:" + tables.children.c.id
)


class StoredChildren:
    """The `Children` port, within one transaction; also imports the roster.

    Args:
        connection: the transaction.
        keys: the keys within it.
    """

    def __init__(self, connection: AsyncConnection, keys: KeyStore) -> None:
        self._connection, self._keys = connection, keys

    async def by_id(self, child_id: str) -> Child | None:
        """Find a child by its id in the roster."""
        found = await self._load(tables.children.c.id == child_id)
        return found[0] if found else None

    async def of_class(self, class_id: str) -> tuple[Child, ...]:
        """List a class, by first and last name."""
        return await self._load(tables.children.c.class_id == class_id)

    async def all(self) -> tuple[Child, ...]:
        """List everybody, by first and last name."""
        return await self._load()

    async def roster_version(self) -> int:
        """Say how often the roster has changed, so that what was made of it can be kept until it does."""
        return await self._connection.scalar(select(tables.roster.c.version)) or 0

    async def compare(self, children: Iterable[Child]) -> RosterChanges:
        """Say what `replace` would change."""
        return RosterChanges.between(
            {child.id: child for child in await self.all()}, {child.id: child for child in children}
        )

    async def replace(self, children: Iterable[Child]) -> RosterChanges:
        """Make this the roster. A child that stays keeps its guardians; one that is gone is erased with its key."""
        new = {child.id: child for child in children}
        changes = await self.compare(new.values())
        if not changes:
            return changes
        await self._remove(changes.removed)
        await self._write([new[each] for each in changes.added], [new[each] for each in changes.changed])
        await self._count()
        return changes

    async def _load(self, *where: ColumnElement[bool]) -> tuple[Child, ...]:
        found = []
        for row in await self._connection.execute(_WITH_KEY.where(*where)):
            data = self._keys.open(child_owner(row.id), row.wrapped, row.sealed, _context(row.id))
            if data is not None:
                found.append(load(Child, data))
        return tuple(sorted(found, key=_by_name))

    async def _remove(self, gone: tuple[str, ...]) -> None:
        if gone:
            await self._keys.destroy(*map(child_owner, gone))
            await self._connection.execute(delete(tables.children).where(tables.children.c.id.in_(gone)))

    async def _write(self, added: list[Child], changed: list[Child]) -> None:
        await self._keys.ensure(child_owner(child.id) for child in (*added, *changed))
        if added:
            await self._connection.execute(insert(tables.children), [await self._row(child) for child in added])
        if changed:
            rows = [{f"new_{name}": value for name, value in (await self._row(child)).items()} for child in changed]
            statement = update(tables.children).where(tables.children.c.id == bindparam("new_id"))
            statement = statement.values(class_id=bindparam("new_class_id"), sealed=bindparam("new_sealed"))
            await self._connection.execute(statement, rows)

    async def _row(self, child: Child) -> dict[str, Any]:
        sealed = await self._keys.seal(child_owner(child.id), dump(child), _context(child.id))
        return {"id": child.id, "class_id": child.class_id, "sealed": sealed}

    async def _count(self) -> None:
        statement = insert_into(tables.roster, self._connection).values(id=1, version=1)
        once_more = {"version": tables.roster.c.version + 1}
        await self._connection.execute(statement.on_conflict_do_update(index_elements=["id"], set_=once_more))


def _by_name(child: Child) -> tuple[str, str, str]:
    return child.first_name.casefold(), child.last_name.casefold(), child.id


def _context(child_id: str) -> str:
    return f"children {child_id}"
