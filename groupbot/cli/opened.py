"""A school's store, open for one command. Only the running program needs more than this."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.schoolroom import RandomIds
from groupbot.settings import Settings, database_file, database_url, ensure_master_key, profile_of
from groupbot.storage.children import StoredChildren
from groupbot.storage.engine import Database
from groupbot.storage.invitations import StoredInvitations
from groupbot.storage.keys import KeyStore, check_master_key
from groupbot.storage.migrations import migrate
from groupbot.storage.repositories import Repositories, repositories
from groupbot.storage.seal import Sealer
from handlers.model.profile import Profile


@dataclass(frozen=True)
class Store:
    """The database and what opens it."""

    database: Database
    sealer: Sealer
    profile: Profile

    @asynccontextmanager
    async def writing(self, now: datetime) -> AsyncIterator[Repositories]:
        """Open a writing transaction, with all repositories in it."""
        async with self.database.write() as connection:
            yield repositories(connection, self.sealer, self.profile, RandomIds(), now)

    @asynccontextmanager
    async def reading(self, now: datetime) -> AsyncIterator[Repositories]:
        """Open a reading transaction, which sees one moment, with all repositories in it."""
        async with self.database.read() as connection:
            yield repositories(connection, self.sealer, self.profile, RandomIds(), now)

    def children(self, connection: AsyncConnection) -> StoredChildren:
        """Give the roster within a transaction."""
        return StoredChildren(connection, KeyStore(connection, self.sealer))

    def invitations(self, connection: AsyncConnection) -> StoredInvitations:
        """Give the invitations within a transaction."""
        return StoredInvitations(connection, self.sealer)


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[Store]:
    """Open the school's store, migrated where that is safe; the bot may be running meanwhile.

    Raises:
        ConfigurationError: key or database are not in order.
    """
    sealer = Sealer(ensure_master_key(settings.secrets_file, database_file(settings)))
    database = Database(database_url(settings))
    try:
        await migrate(database)
        await check_master_key(database, sealer)
        yield Store(database, sealer, profile_of(settings))
    finally:
        await database.close()
