"""The lease: one process serves a school. Whoever holds it has a token; writing under an older token changes nothing.

The lease runs on the machine's own clock, also where the school's clock is moved for a test.
"""

import asyncio
import os
import platform
from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy import bindparam, or_, select, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.engine import Database
from groupbot.storage.insert import insert_or_ignore
from groupbot.storage.queue_tables import lease

log = structlog.get_logger()

LONGEST = timedelta(minutes=5)
"""No lease is longer. One that seems to be was taken before the machine's clock was set back."""

_NAME = "school"

# The row is locked where the database has locks of rows, so that a successor waits for the transaction's end.
_HELD = (
    select(lease.c.token).where(lease.c.name == _NAME, lease.c.token == bindparam("token")).with_for_update(read=True)
)


class LeaseLost(Exception):
    """Another process serves the school now; this one must stop at once."""


class Lease:
    """The right to serve a school.

    Args:
        database: where the lease stands.
        length: how long it lasts without being renewed; after a crash the next process waits as long at most.
    """

    def __init__(self, database: Database, length: timedelta) -> None:
        self._database, self.length = database, length
        self._holder = f"{platform.node()}:{os.getpid()}"
        self.token = 0

    async def acquire(self, patience: timedelta) -> bool:
        """Take the lease, waiting for another holder's end. False when that one is still alive after `patience`."""
        end = datetime.now(UTC) + patience
        while not await self._try_to_take():
            if datetime.now(UTC) > end:
                return False
            await asyncio.sleep(min(0.2, self.length.total_seconds() / 4))
        return True

    async def keep(self) -> None:
        """Renew the lease until cancelled. A database that cannot be used for a while costs nobody the lease.

        Raises:
            LeaseLost: another process has taken it.
        """
        while True:
            await asyncio.sleep(self.length.total_seconds() / 3)
            try:
                renewed = await self._renew()
            except (SQLAlchemyError, OSError) as error:
                log.warning("the lease was not renewed", error=type(error).__name__)
                continue
            if not renewed:
                raise LeaseLost

    async def hold(self, connection: AsyncConnection) -> None:
        """Make sure until a transaction's end that the lease is ours: nobody else can take it meanwhile.

        Raises:
            LeaseLost: it is not; nothing may be written.
        """
        if await connection.scalar(_HELD, {"token": self.token}) is None:
            raise LeaseLost

    async def release(self) -> None:
        """Give the lease back, so that the next process need not wait; nothing happens where it is not held."""
        if not self.token:
            return
        async with self._database.write() as connection:
            mine = (lease.c.name == _NAME, lease.c.token == self.token)
            await connection.execute(update(lease).where(*mine).values(until=datetime.now(UTC), token=self.token + 1))

    async def _renew(self) -> bool:
        async with self._database.write() as connection:
            mine = (lease.c.name == _NAME, lease.c.token == self.token)
            renewed = await connection.execute(update(lease).where(*mine).values(until=self._end()))
        return renewed.rowcount == 1

    async def _try_to_take(self) -> bool:
        """Take a lease that has run out, or that ends later than any can: the machine's clock has been set back."""
        now = datetime.now(UTC)
        async with self._database.write() as connection:
            first = {"name": _NAME, "holder": "", "token": 0, "until": now - self.length}
            await connection.execute(insert_or_ignore(lease, connection), first)
            taken = await connection.execute(
                update(lease)
                .where(lease.c.name == _NAME, or_(lease.c.until < now, lease.c.until > now + LONGEST))
                .values(holder=self._holder, token=lease.c.token + 1, until=self._end())
            )
            if taken.rowcount == 1:
                self.token = await _token(connection)
            return taken.rowcount == 1

    def _end(self) -> datetime:
        return datetime.now(UTC) + self.length


async def _token(connection: AsyncConnection) -> int:
    return int((await connection.execute(select(lease.c.token).where(lease.c.name == _NAME))).scalar_one())
