"""An SQLite connection on which a statement is one trip to its thread.

aiosqlite makes four of it: a cursor, the statement, the rows, the cursor's end. A trip costs more than a small
statement itself, and handling an event takes some ten statements.
"""

import asyncio
import sqlite3
import time
from dataclasses import dataclass, field
from typing import Any, Self

import aiosqlite

_LOOK_AGAIN = 0.01
"""Seconds between looks at a connection that is in use."""


def connection_to(file: str) -> "SQLiteConnection":
    """Make a connection to a database file, opened when it is awaited. Its thread keeps no program alive."""
    connection = SQLiteConnection(lambda: sqlite3.connect(file, check_same_thread=False), iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with connections that it makes itself
    return connection


@dataclass
class _Cursor:
    """What SQLAlchemy asks of a cursor; after a statement the rows are here already."""

    connection: "SQLiteConnection"
    description: Any = None
    rowcount: int = -1
    lastrowid: int | None = None
    arraysize: int = 1
    rows: list[Any] = field(default_factory=list)

    async def __aenter__(self) -> Self:
        return self

    async def execute(self, sql: str, parameters: Any = ()) -> None:
        """Execute a statement and take all its rows."""
        await self.connection.run(self, sqlite3.Connection.execute, sql, parameters)

    async def executemany(self, sql: str, parameters: Any) -> None:
        """Execute a statement once for each of the parameters."""
        await self.connection.run(self, sqlite3.Connection.executemany, sql, parameters)

    async def fetchall(self) -> list[Any]:
        """Give the rows."""
        return self.rows

    async def close(self) -> None:
        """Do nothing: SQLite's own cursor is closed since the statement."""


class SQLiteConnection(aiosqlite.Connection):
    """aiosqlite's connection with cursors that make one trip."""

    _stopped: asyncio.Future[Any] | None = None
    _is_closing = False

    @property
    def is_open(self) -> bool:
        """Whether it is open, and nobody is closing it."""
        return self._running and not self._is_closing and self._connection is not None

    async def close(self) -> None:
        """Close it. From now on nobody may look at it: its thread may close it before whoever waits for that hears."""
        self._is_closing = True
        await super().close()

    async def close_when_idle(self, seconds: float) -> None:
        """Close it, unless it is closed; what is being read or written is waited for, but not longer than so long."""
        end = time.monotonic() + seconds
        while self.is_open and self.in_transaction and time.monotonic() < end:  # noqa: ASYNC110 - SQLite tells nobody
            await asyncio.sleep(_LOOK_AGAIN)
        if self.is_open:
            await self.close()

    def stop(self) -> asyncio.Future[Any] | None:
        """Have the thread close it and end; once, since a thread that has ended answers no second time."""
        if self._stopped is None:
            self._stopped = super().stop()
        return self._stopped

    def cursor(self) -> _Cursor:  # type: ignore[override] # SQLAlchemy enters it, and awaits nothing before
        """Give a cursor."""
        return _Cursor(self)

    async def run(self, cursor: _Cursor, method: Any, sql: str, parameters: Any) -> None:
        """Call a method that executes a statement, and fill the cursor with what it gave, in one trip."""

        def trip() -> None:
            given = method(self._conn, sql, parameters)
            cursor.description, cursor.rowcount, cursor.lastrowid = given.description, given.rowcount, given.lastrowid
            cursor.rows = given.fetchall() if given.description else []
            given.close()

        await self._execute(trip)  # type: ignore[no-untyped-call] # aiosqlite leaves it untyped
