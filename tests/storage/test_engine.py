"""The database keeps its word: no update lost, a commit seen to its end, readers that never wait."""

import asyncio
import random
import sqlite3
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from groupbot.storage.engine import Database, unbroken
from groupbot.storage.sqlite_connection import SQLiteConnection, connection_to


@pytest.fixture
async def counters(tmp_path: Path) -> AsyncIterator[Database]:
    """A SQLite file with a table of numbers."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/numbers.db")
    async with database.write() as connection:
        await connection.execute(text("CREATE TABLE numbers (name TEXT PRIMARY KEY, value INTEGER)"))
        await connection.execute(text("INSERT INTO numbers VALUES ('a', 0), ('b', 0)"))
    yield database
    await database.close()


async def _values(database: Database) -> dict[str, int]:
    async with database.read() as connection:
        rows = await connection.execute(text("SELECT name, value FROM numbers"))
        return {row.name: row.value for row in rows}


async def _add_one(database: Database, name: str = "a") -> None:
    async with database.write() as connection:
        value = (await connection.execute(text("SELECT value FROM numbers WHERE name = :n"), {"n": name})).scalar_one()
        await connection.execute(text("UPDATE numbers SET value = :v WHERE name = :n"), {"v": value + 1, "n": name})


async def test_eight_writers_lose_no_update(counters: Database) -> None:
    """Each reads, adds one and writes, all at once."""

    async def many() -> None:
        for _ in range(20):
            await _add_one(counters)

    await asyncio.gather(*(many() for _ in range(8)))
    assert (await _values(counters))["a"] == 160


async def test_a_failing_block_changes_nothing(counters: Database) -> None:
    """Either all of it or none."""

    async def fails() -> None:
        async with counters.write() as connection:
            await connection.execute(text("UPDATE numbers SET value = 9"))
            raise KeyError("a bug")

    with pytest.raises(KeyError):
        await fails()
    assert await _values(counters) == {"a": 0, "b": 0}


async def test_a_cancelled_transaction_is_whole_or_nothing(counters: Database) -> None:
    """Fault 11: cancelled at any moment, the commit included: both rows changed, or neither."""
    seed = random.SystemRandom().randrange(10**6)
    print(f"seed {seed}")
    chance = random.Random(seed)

    async def both() -> None:
        async with counters.write() as connection:
            await connection.execute(text("UPDATE numbers SET value = value + 1 WHERE name = 'a'"))
            await connection.execute(text("UPDATE numbers SET value = value + 1 WHERE name = 'b'"))

    ended = 0
    for _ in range(120):
        task = asyncio.create_task(both())
        await asyncio.sleep(chance.uniform(0, 0.012))
        task.cancel()
        results = await asyncio.gather(task, return_exceptions=True)
        ended += results == [None]
        values = await _values(counters)
        assert values["a"] == values["b"], seed
    assert (await _values(counters))["a"] >= ended
    await both()


async def test_a_commit_that_has_begun_happens_although_its_task_is_cancelled() -> None:
    """The work goes on to its end; then the cancellation is raised."""
    begun, end = asyncio.Event(), asyncio.Event()
    done: list[str] = []

    async def commit() -> None:
        begun.set()
        await end.wait()
        done.append("committed")

    task = asyncio.create_task(unbroken(commit()))
    await begun.wait()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    end.set()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert done == ["committed"]


async def test_a_cancellation_is_not_lost_where_the_work_fails() -> None:
    """Told to stop while a commit fails: it stops."""
    begun, end = asyncio.Event(), asyncio.Event()

    async def fails() -> None:
        begun.set()
        await end.wait()
        raise KeyError("disk is full")

    task = asyncio.create_task(unbroken(fails()))
    await begun.wait()
    task.cancel()
    await asyncio.sleep(0)
    end.set()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_writer_waits_for_another_program_and_can_be_stopped_meanwhile(
    counters: Database, tmp_path: Path
) -> None:
    """A backup is a delay; a stop does not wait for it."""
    other = sqlite3.connect(tmp_path / "numbers.db", isolation_level=None, check_same_thread=False)
    await asyncio.to_thread(other.execute, "BEGIN IMMEDIATE")
    stopped, waiting = asyncio.create_task(_add_one(counters)), asyncio.create_task(_add_one(counters))
    await asyncio.wait([stopped], timeout=0.1)
    stopped.cancel()
    async with asyncio.timeout(60):
        await asyncio.gather(stopped, return_exceptions=True)
    other.execute("ROLLBACK")
    other.close()
    await waiting
    assert (await _values(counters))["a"] == 1


async def test_an_error_of_unbroken_work_is_raised() -> None:
    """It is not hidden by the shield."""

    async def fails() -> None:
        raise KeyError("a bug")

    with pytest.raises(KeyError):
        await unbroken(fails())


async def test_readers_do_not_wait_for_a_writer_and_cannot_write(counters: Database) -> None:
    """A reader sees what was committed, while a writer is at work."""
    async with counters.write() as connection:
        await connection.execute(text("UPDATE numbers SET value = 7"))
        assert await _values(counters) == {"a": 0, "b": 0}
    async with counters.read() as connection:
        with pytest.raises(OperationalError):
            await connection.execute(text("UPDATE numbers SET value = 8"))
    assert await _values(counters) == {"a": 7, "b": 7}


async def test_a_connection_that_is_in_use_at_the_end_is_closed_too(tmp_path: Path) -> None:
    """Its pool has forgotten it by then; left to itself it would keep its file and its thread."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/numbers.db")
    connection = await database._reader.connect()
    driver: Any = (await connection.get_raw_connection()).driver_connection
    assert driver.is_open
    await database.close()
    assert not driver.is_open
    await connection.close()


async def test_who_reads_at_the_end_reads_on(tmp_path: Path) -> None:
    """What has begun is read to its end, and closed then."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/numbers.db")
    async with database.read() as connection:
        await connection.execute(text("SELECT 1"))
        driver: Any = (await connection.get_raw_connection()).driver_connection
        closing = asyncio.create_task(database.close())
        await asyncio.sleep(0.05)
        assert (await connection.execute(text("SELECT 2"))).scalar_one() == 2
    await closing
    assert not driver.is_open


async def test_a_connection_that_two_close_at_once_is_closed(tmp_path: Path) -> None:
    """Who reads while the database is closed gives back what is closed already; neither waits for the other's end."""
    connection = connection_to(f"{tmp_path}/numbers.db")
    await connection
    async with asyncio.timeout(60):
        await asyncio.gather(connection.close(), connection.close(), return_exceptions=True)
        await connection.close()
    assert not connection.is_open


async def test_nobody_looks_at_a_connection_that_its_thread_has_closed(tmp_path: Path) -> None:
    """Who closes it hears of that only when the loop is free again; the database may be closed before."""
    connection = connection_to(f"{tmp_path}/numbers.db")
    await connection
    closing = asyncio.create_task(connection.close())
    await asyncio.sleep(0)
    while not _is_closed_by_its_thread(connection):
        time.sleep(0.001)  # noqa: ASYNC251 - the loop must not hear of it
    await connection.close_when_idle(1)
    await closing
    assert not connection.is_open


async def test_an_error_shows_no_values(counters: Database) -> None:
    """A statement that fails does not carry what people wrote into a log."""
    async with counters.read() as connection:
        with pytest.raises(OperationalError) as failure:
            await connection.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": "Sem de Vries"})
    assert "Sem" not in str(failure.value)


async def test_what_was_removed_is_gone_from_the_disk(tmp_path: Path, counters: Database) -> None:
    """From the file and from the log beside it; what stands there stays, and who reads is not disturbed."""
    async with counters.write() as connection:
        await connection.execute(text("INSERT INTO numbers VALUES (:name, 1)"), {"name": "kruisbessenportret" * 1000})
        await connection.execute(text("INSERT INTO numbers VALUES ('zwembad', 2)"))
    async with counters.read() as reading:
        assert await reading.scalar(text("SELECT count(*) FROM numbers")) == 4
        async with counters.write() as connection:
            await connection.execute(text("DELETE FROM numbers WHERE value = 1"))
        await counters.forget()
        assert await reading.scalar(text("SELECT count(*) FROM numbers")) == 4
    await counters.forget()
    found = on_disk(tmp_path)
    assert b"kruisbessenportret" not in found
    assert b"zwembad" in found
    assert (await _values(counters)).keys() == {"a", "b", "zwembad"}


def on_disk(folder: Path) -> bytes:
    """Give all that stands in the files of a folder."""
    return b"".join(file.read_bytes() for file in folder.iterdir())


def _is_closed_by_its_thread(connection: SQLiteConnection) -> bool:
    try:
        _ = connection.in_transaction
    except sqlite3.ProgrammingError:
        return True
    return False
