"""Migrations: what they make, when they run, and when they refuse."""

import asyncio
import multiprocessing
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from alembic import op
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import ConfigurationError
from groupbot.storage import letter_tables, queue_tables, tables
from groupbot.storage.engine import Database
from groupbot.storage.metadata import metadata
from groupbot.storage.migrations import VERSION_TABLE, migrate
from tests.servers.databases import opened, silent_postgresql, sqlite_url
from tests.servers.postgres import PostgresForTests

__all__ = ["silent_postgresql"]

assert queue_tables.inbox.metadata is tables.persons.metadata is letter_tables.letters.metadata is metadata

SQLITE_SCHEMA = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL"
POSTGRES_SCHEMA = """
    SELECT table_name || '.' || column_name, data_type || is_nullable || coalesce(column_default, '')
      FROM information_schema.columns WHERE table_schema = 'public'
    UNION ALL SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
    UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
"""


async def test_the_migrated_schema_is_that_of_the_tables(empty_url: str, database: Database) -> None:
    """Columns, indexes with their conditions, and constraints, compared in the database's own words."""
    async with opened(empty_url) as made, made.write() as connection:
        await connection.run_sync(metadata.create_all)
        expected = await schema(connection)
    async with database.write() as connection:
        found = await schema(connection)
        assert await connection.run_sync(differences) == []
    assert {row for row in found if VERSION_TABLE not in row[0]} == expected


async def test_an_empty_database_is_migrated_once(empty_url: str) -> None:
    """The second time there is nothing to do."""
    async with opened(empty_url) as database:
        assert await migrate(database)
        assert not await migrate(database)
        async with database.read() as connection:
            assert await connection.scalar(text("SELECT count(*) FROM persons")) == 0


async def test_a_newer_database_is_refused(empty_url: str) -> None:
    """An older program does not touch what it does not know."""
    async with opened(empty_url) as database:
        await migrate(database)
        async with database.write() as connection:
            await connection.execute(text(f"UPDATE {VERSION_TABLE} SET version_num = '9999'"))
        with pytest.raises(ConfigurationError, match=r"newer groupbot \(version 9999\): install"):
            await migrate(database)


async def test_a_strange_database_is_refused_and_left_alone(empty_url: str) -> None:
    """It belongs to somebody else."""
    async with opened(empty_url) as database:
        async with database.write() as connection:
            await connection.execute(text("CREATE TABLE invoices (id INTEGER)"))
        with pytest.raises(ConfigurationError, match=r"another program.*\[database\] url"):
            await migrate(database)
        assert await table_names(database) == ["invoices"]


@pytest.mark.parametrize(
    "url",
    [
        "sqlite+aiosqlite:////nowhere/at/all/school.db",
        "postgresql+asyncpg://anna:geheim@/school?host=/nowhere",
        "postgresql+asyncpg://anna:geheim@127.0.0.1:1/school",
    ],
)
async def test_a_database_that_cannot_be_opened_is_one_clear_line(url: str) -> None:
    """With its address, without its password."""
    async with opened(url) as database:
        with pytest.raises(ConfigurationError, match=r"cannot be opened \(.+\): check \[database\] url") as error:
            await migrate(database)
    assert "geheim" not in str(error.value)
    assert "\n" not in str(error.value)


async def test_a_server_that_never_answers_is_one_clear_line(silent_postgresql: str) -> None:
    """The driver's error has no words then; its kind stands in their place."""
    async with opened(silent_postgresql) as database:
        with pytest.raises(
            ConfigurationError, match=r"cannot be opened \(TimeoutError\): check \[database\] url"
        ) as error:
            await migrate(database)
    assert "geheim" not in str(error.value)
    assert "\n" not in str(error.value)


async def test_a_missing_database_on_the_server_is_one_clear_line(postgres: PostgresForTests) -> None:
    """Also when the server itself answers."""
    async with opened(postgres.url("nothing")) as database:
        with pytest.raises(ConfigurationError, match='"nothing" does not exist'):
            await migrate(database)


async def test_a_file_that_is_no_database_is_one_clear_line(tmp_path: Path) -> None:
    """Somebody put the wrong name into the settings."""
    path = tmp_path / "school.toml"
    path.write_text("[school]\n" * 100)
    async with opened(sqlite_url(path)) as database:
        with pytest.raises(ConfigurationError, match="file is not a database"):
            await migrate(database)
    assert path.read_text() == "[school]\n" * 100


async def test_a_folder_that_is_no_file_is_one_clear_line(tmp_path: Path) -> None:
    """A name is missing from the address."""
    async with opened(sqlite_url(tmp_path)) as database:
        with pytest.raises(ConfigurationError, match="unable to open database file"):
            await migrate(database)


async def test_a_migration_that_fails_leaves_nothing(empty_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither tables nor a version; the next run succeeds."""
    async with opened(empty_url) as database:
        with monkeypatch.context() as patch:
            patch.setattr(op, "create_table", fails_at("posts", lambda: 1 / 0))
            with pytest.raises(ZeroDivisionError):
                await migrate(database)
        assert await table_names(database) == []
        assert await migrate(database)


async def test_a_killed_migration_runs_again(empty_url: str) -> None:
    """The process dies when half of the tables are made."""
    process = multiprocessing.get_context("spawn").Process(target=migrate_and_die, args=(empty_url,))
    process.start()
    await asyncio.to_thread(process.join, 60)
    assert process.exitcode == -signal.SIGKILL
    async with opened(empty_url) as database:
        assert await table_names(database) == []
        assert await migrate(database)


def migrate_and_die(url: str) -> None:
    """Run in a process of its own: migrate, and be killed on the way."""
    op.create_table = fails_at("posts", lambda: os.kill(os.getpid(), signal.SIGKILL))
    asyncio.run(migrate(Database(url)))


def fails_at(table: str, fail: Callable[[], Any]) -> Callable[..., Any]:
    """Give a `create_table` that does its work until it comes to a table."""
    create_table = op.create_table

    def create(name: str, *columns: Any, **options: Any) -> Any:
        if name == table:
            fail()
        return create_table(name, *columns, **options)

    return create


async def table_names(database: Database) -> list[str]:
    """List the tables of a database."""
    async with database.read() as connection:
        return await connection.run_sync(lambda sync: inspect(sync).get_table_names())


async def schema(connection: AsyncConnection) -> set[tuple[str, ...]]:
    """Give the schema in the database's own words; the order of a table's columns and constraints does not matter."""
    query = SQLITE_SCHEMA if connection.dialect.name == "sqlite" else POSTGRES_SCHEMA
    rows = await connection.execute(text(query))
    return {(name, *sorted(part.rstrip(" )") for part in " ".join(sql.split()).split(", "))) for name, sql in rows}


def differences(connection: Connection) -> list[object]:
    """Say what Alembic would still have to change."""
    options = {"version_table": VERSION_TABLE, "compare_type": True}
    context = MigrationContext.configure(connection, opts=options)
    return list(compare_metadata(context, metadata))
