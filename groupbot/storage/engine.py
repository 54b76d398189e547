"""The database: one writer that keeps its word, and readers that never wait for it.

Measured on SQLite with eight writers: the driver's own transactions lose updates and a plain `BEGIN` fails with
"database is locked"; `BEGIN IMMEDIATE` does neither. So the driver's transaction handling is switched off and every
writing transaction begins with the lock in its hands. https://docs.sqlalchemy.org/en/21/dialects/sqlite.html
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any, TypeVar

from sqlalchemy import event
from sqlalchemy.engine import Connection, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from groupbot.storage.sqlite_connection import SQLiteConnection, connection_to

BUSY_MILLISECONDS = 1_000
"""How long SQLite itself waits for another program's lock; nothing can interrupt it meanwhile, a stop neither."""

CONNECT_SECONDS = 10
"""How long a PostgreSQL that says nothing is waited for."""

LOCKED_SECONDS = 60.0
"""For how long a locked SQLite is tried again: a backup in progress is a delay, not an error."""

IN_USE_SECONDS = 2.0
"""How long what still reads when the database is closed may read on."""

T = TypeVar("T")


class Database:
    """A database with one way to write and one to read.

    Args:
        url: an SQLAlchemy address, `sqlite+aiosqlite:///path` or `postgresql+asyncpg://...`.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._opened: list[SQLiteConnection] = []
        if self.is_sqlite:
            self._writer = _sqlite_engine(url, self._opened, connections=1, readonly=False)
            self._reader = _sqlite_engine(url, self._opened, connections=4, readonly=True)
        else:
            self._writer = create_async_engine(
                url,
                hide_parameters=True,
                pool_size=4,
                pool_pre_ping=True,
                connect_args={"timeout": CONNECT_SECONDS},
            )
            self._reader = self._writer

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """Open a writing transaction: committed when the block ends well, else rolled back.

        A commit that has begun is seen to its end even when the task is cancelled meanwhile; whether it happened is
        then told by the keys of the rows, not by the exception.
        """
        connection = await self._begun()
        try:
            try:
                yield connection
            except BaseException:
                await unbroken(connection.rollback())
                raise
            await unbroken(connection.commit())
        finally:
            await unbroken(connection.close())

    async def _begun(self) -> AsyncConnection:
        """Begin a writing transaction, in turns as long as another program has locked the database."""
        end = time.monotonic() + LOCKED_SECONDS
        while True:
            connection = await self._writer.connect()
            try:
                await connection.begin()
            except BaseException as error:
                await unbroken(connection.close())
                if not _is_locked(error) or time.monotonic() > end:
                    raise
            else:
                return connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """Open a reading transaction that changes nothing and, on SQLite, sees one moment."""
        async with self._reader.connect() as connection:
            yield connection

    async def forget(self) -> None:
        """Have what was removed be gone from the write-ahead log too, where there is one beside the file.

        While somebody reads, or the disk is full, it is left for the next time.
        """
        if self.is_sqlite:
            async with self._writer.connect() as connection:
                with suppress(sqlite3.Error):
                    # within a transaction it could not be done
                    driver: Any = (await connection.get_raw_connection()).driver_connection
                    await driver.execute_fetchall("PRAGMA wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        """Let go of all connections, those too that somebody still holds."""
        await self._writer.dispose()
        if self._reader is not self._writer:
            await self._reader.dispose()
        # a pool forgets what is in use when it is disposed of
        for connection in self._opened:
            await connection.close_when_idle(IN_USE_SECONDS)


async def unbroken(work: Coroutine[Any, Any, T]) -> T:
    """Wait for work that must not stop half-way; a cancellation meanwhile is raised after its end, however it ends."""
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as error:
            cancelled = error
        except Exception:  # noqa: BLE001 - the task keeps its exception, and result() raises it below
            break
    if cancelled is not None:
        raise cancelled from task.exception()
    return task.result()


def _is_locked(error: BaseException) -> bool:
    return isinstance(error, OperationalError) and "locked" in str(error.orig)


def _sqlite_engine(url: str, opened: list[SQLiteConnection], *, connections: int, readonly: bool) -> AsyncEngine:
    file = make_url(url).database or ""

    async def connect() -> SQLiteConnection:
        connection = connection_to(file)
        await connection
        opened[:] = [each for each in opened if each.is_open] + [connection]
        return connection

    engine = create_async_engine(
        url,
        hide_parameters=True,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=120,
        async_creator=connect,
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(dbapi_connection: Any, _record: Any) -> None:
        dbapi_connection.isolation_level = None
        cursor = dbapi_connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        if readonly:
            cursor.execute("PRAGMA query_only = ON")
        else:
            cursor.execute("PRAGMA journal_mode = WAL")
            cursor.execute("PRAGMA synchronous = FULL")
            cursor.execute("PRAGMA foreign_keys = ON")
            cursor.execute("PRAGMA secure_delete = ON")  # what is destroyed must not linger in a free page of the file
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN" if readonly else "BEGIN IMMEDIATE")

    return engine
