"""Where events and effects stand, and the right to change them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.blobs import Blobs
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.lease import Lease
from groupbot.storage.outbox import Outbox

DATABASE_TROUBLE = (SQLAlchemyError, OSError)
"""The database is at fault: locked, full, gone. asyncpg says with an `OSError` that it cannot connect."""


@dataclass(frozen=True)
class Queues:
    """The school's inbox and outbox, with the blobs that pass through them, in its database, under its lease."""

    database: Database
    inbox: Inbox
    outbox: Outbox
    blobs: Blobs
    lease: Lease

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """Open a writing transaction in which the lease is ours to its end.

        Raises:
            LeaseLost: another process serves the school; nothing is written.
        """
        async with self.database.write() as connection:
            await self.lease.hold(connection)
            yield connection
