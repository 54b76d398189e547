"""Groups that the bot was added to, sealed with the school's key and found by their address's blind hash."""

from typing import Any

from sqlalchemy import ColumnElement, delete, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.group_tables import found_groups
from groupbot.storage.growth import note_growth
from groupbot.storage.packing import dump, load, upsert
from groupbot.storage.seal import Sealer
from handlers.model.events import Chat
from handlers.model.groups import FoundGroup


class StoredGroups:
    """The `Groups` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def save(self, group: FoundGroup) -> None:
        """Keep a new group, or what has changed of one."""
        row: dict[str, Any] = {
            "id": group.id,
            "hash": self._sealer.blind(str(group.chat)),
            "place": group.place,
            "sealed": self._sealer.seal(dump(group), context(group.id)),
        }
        await self._connection.execute(upsert(self._connection, found_groups, row))
        await note_growth(self._connection)

    async def by_id(self, group_id: str) -> FoundGroup | None:
        """Find a group."""
        return await self._first(found_groups.c.id == group_id)

    async def find(self, chat: Chat) -> FoundGroup | None:
        """Find the group that a chat is."""
        return await self._first(found_groups.c.hash == self._sealer.blind(str(chat)))

    async def with_place(self) -> list[FoundGroup]:
        """List the groups that are the school's, in an order that stays the same."""
        query = select(found_groups).where(found_groups.c.place != "").order_by(found_groups.c.id)
        return [self._open(row) for row in await self._connection.execute(query)]

    async def placed(self, place: str) -> tuple[FoundGroup, ...]:
        """List the groups of a place."""
        query = select(found_groups).where(found_groups.c.place == place).order_by(found_groups.c.id)
        return tuple(self._open(row) for row in await self._connection.execute(query))

    async def waiting(self) -> int:
        """Count the groups of which nobody has said whose they are."""
        return await self._connection.scalar(select(func.count()).where(found_groups.c.place.is_(None))) or 0

    async def forget(self, group_id: str) -> None:
        """Forget a group."""
        await self._connection.execute(delete(found_groups).where(found_groups.c.id == group_id))
        await note_growth(self._connection)

    async def _first(self, where: ColumnElement[bool]) -> FoundGroup | None:
        row = (await self._connection.execute(select(found_groups).where(where))).one_or_none()
        return None if row is None else self._open(row)

    def _open(self, row: Any) -> FoundGroup:
        return load(FoundGroup, self._sealer.open(row.sealed, context(row.id)))


def context(group_id: str) -> str:
    """Name the place of a sealed value."""
    return f"found_groups {group_id}"
