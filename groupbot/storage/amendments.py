"""Changes of the protocol, sealed with the school's key: a word that a school adds or excuses may be a child's name."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.growth import note_growth
from groupbot.storage.packing import dump, load, upsert
from groupbot.storage.protocol_tables import amendments
from groupbot.storage.seal import Sealer
from handlers.model.amendments import Amendment


class StoredAmendments:
    """The `Amendments` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def all(self) -> tuple[Amendment, ...]:
        """List the changes, the oldest first."""
        rows = await self._connection.execute(select(amendments).order_by(amendments.c.at, amendments.c.id))
        return tuple(load(Amendment, self._sealer.open(row.sealed, _context(row.id))) for row in rows)

    async def save(self, amendment: Amendment) -> None:
        """Keep a new change, or that one was undone."""
        sealed = self._sealer.seal(dump(amendment), _context(amendment.id))
        row = {"id": amendment.id, "at": amendment.at, "sealed": sealed}
        await self._connection.execute(upsert(self._connection, amendments, row))
        await note_growth(self._connection)


def _context(amendment_id: str) -> str:
    return f"amendments {amendment_id}"
