"""Invitations: codes by their keyed hash, each good for one child, once, for a while."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, delete, exists, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.seal import Sealer
from handlers.codes import normalise


class StoredInvitations:
    """The `Invitations` port, within one transaction.

    Args:
        connection: the transaction.
        sealer: hashes the codes.
    """

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def issue(self, code: str, child_id: str, expires_at: datetime) -> None:
        """Keep a new code's hash."""
        row = {"hash": self._hash(code), "child_id": child_id, "expires_at": expires_at}
        await self._connection.execute(insert(tables.invitations).values(row))

    async def redeem(self, code: str, person_id: str, now: datetime) -> str | None:
        """Use up the code and give the child's id, in one statement, so that it cannot be used twice."""
        table = tables.invitations
        statement = (
            update(table)
            .where(table.c.hash == self._hash(code), table.c.used_by.is_(None), table.c.expires_at > now)
            .where(exists().where(tables.children.c.id == table.c.child_id))
            .values(used_by=person_id, used_at=now)
            .returning(table.c.child_id)
        )
        child_id: str | None = (await self._connection.execute(statement)).scalar_one_or_none()
        return child_id

    async def open(self, children: Collection[str], now: datetime) -> int:
        """Say how many codes of these children can still be used."""
        return await self._connection.scalar(select(func.count()).where(*_open(children, now))) or 0

    async def void(self, children: Collection[str], now: datetime) -> int:
        """Make the codes of these children that can still be used void; gives how many there were."""
        gone = await self._connection.execute(delete(tables.invitations).where(*_open(children, now)))
        return gone.rowcount

    async def note_wrong_try(self, person_id: str, at: datetime) -> None:
        """Count a wrong try."""
        await self._connection.execute(insert(tables.wrong_tries).values(person_id=person_id, at=at))

    async def wrong_tries(self, person_id: str, since: datetime) -> int:
        """Say how many wrong tries there were since."""
        table = tables.wrong_tries
        query = select(func.count()).where(table.c.person_id == person_id, table.c.at >= since)
        return await self._connection.scalar(query) or 0

    def _hash(self, code: str) -> bytes:
        return self._sealer.blind(f"invitation {normalise(code)}")


def _open(children: Collection[str], now: datetime) -> tuple[ColumnElement[bool], ...]:
    table = tables.invitations
    return table.c.child_id.in_(children), table.c.used_by.is_(None), table.c.expires_at > now
