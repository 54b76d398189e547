"""The keys of persons and children, each a row that can be destroyed, and with it all that it sealed."""

from collections.abc import Iterable

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.engine import Database
from groupbot.storage.insert import insert_or_ignore
from groupbot.storage.seal import Sealer

SCHOOL = "school"
"""The owner of a key that seals nothing: by it a wrong master key is recognised."""


async def check_master_key(database: Database, sealer: Sealer) -> None:
    """Make sure that the database was sealed with this master key, or is sealed with it from now on.

    Without this a program with a wrong key would find nobody, and take every parent for a stranger.

    Raises:
        ConfigurationError: it was sealed with another one.
    """
    async with database.write() as connection:
        await KeyStore(connection, sealer).ensure([SCHOOL])


def child_owner(child_id: str) -> str:
    """Name a child as the owner of a key; a person is named by their id alone."""
    return f"child:{child_id}"


class KeyStore:
    """The keys within one transaction. None outlives it, so that a destroyed key lives on nowhere.

    Args:
        connection: the transaction.
        sealer: wraps keys, and seals with them.
    """

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self.connection = connection
        self.sealer = sealer
        self._known: dict[str, bytes] = {}

    async def seal(self, owner: str, data: bytes, context: str) -> bytes:
        """Seal under the owner's key, which is made when there is none yet."""
        await self.ensure([owner])
        return self.sealer.seal(data, context, self._known[owner])

    def open(self, owner: str, wrapped: bytes | None, sealed: bytes, context: str) -> bytes | None:
        """Open what was sealed, with the key that stood beside it.

        Args:
            owner: whose key it is.
            wrapped: the key as its row has it; None where the key was destroyed.
            sealed: what to open.
            context: table, column and row, as they were given to seal.

        Returns:
            What was sealed; None when its key is destroyed.
        """
        if wrapped is None:
            return None
        if owner not in self._known:
            self._known[owner] = self.sealer.unwrap(wrapped, owner)
        return self.sealer.open(sealed, context, self._known[owner])

    async def ensure(self, owners: Iterable[str]) -> None:
        """Load the owners' keys, and make those that are missing."""
        wanted = set(owners) - self._known.keys()
        if not wanted:
            return
        missing = wanted - await self._load(wanted)
        if missing:
            new = [{"owner": owner, "wrapped": self.sealer.new_key(owner)} for owner in sorted(missing)]
            await self.connection.execute(insert_or_ignore(tables.keys, self.connection), new)
            await self._load(missing)  # rather than what was made: another process may have come first

    async def destroy(self, *owners: str) -> None:
        """Destroy keys: nothing that they sealed can be read again, in this database or a later copy of it."""
        await self.connection.execute(delete(tables.keys).where(tables.keys.c.owner.in_(owners)))
        for owner in owners:
            self._known.pop(owner, None)

    async def _load(self, owners: Iterable[str]) -> set[str]:
        rows = (await self.connection.execute(select(tables.keys).where(tables.keys.c.owner.in_(owners)))).all()
        self._known |= {row.owner: self.sealer.unwrap(row.wrapped, row.owner) for row in rows}
        return {row.owner for row in rows}
