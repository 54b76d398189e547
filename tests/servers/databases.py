"""Fixtures for tests that need a database: on SQLite files and on PostgreSQL. A conftest imports those it uses."""

import shutil
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import pytest_asyncio

from groupbot.storage import engine
from groupbot.storage.engine import Database
from groupbot.storage.metadata import metadata
from groupbot.storage.migrations import migrate
from tests.servers.postgres import PostgresForTests, postgres_server

BOTH = ("sqlite", pytest.param("postgresql", marks=pytest.mark.xdist_group("postgresql")))
"""Fixture parameters; all tests on PostgreSQL run in one process, so that one server is started."""


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresForTests]:
    """A PostgreSQL server for the whole session."""
    with postgres_server() as server:
        yield server


@pytest.fixture
def silent_postgresql(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a server that takes connections and says nothing, which is given up after a moment."""
    monkeypatch.setattr(engine, "CONNECT_SECONDS", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield f"postgresql+asyncpg://anna:geheim@127.0.0.1:{listener.getsockname()[1]}/school"


@pytest.fixture(scope="session")
def templates(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for an SQLite file with all tables, to be copied: quicker than migrating for every test."""
    return tmp_path_factory.mktemp("templates")


@pytest.fixture(params=BOTH)
def kind(request: pytest.FixtureRequest) -> str:
    """Which database it is: sqlite or postgresql."""
    kind: str = request.param
    return kind


@pytest_asyncio.fixture
async def empty_url(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[str]:
    """The address of a database without tables."""
    if kind == "sqlite":
        yield sqlite_url(tmp_path / "empty.db")
    else:
        async with _empty_database_in(request.getfixturevalue("postgres")) as url:
            yield url


@pytest_asyncio.fixture
async def database(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """A migrated database."""
    async with migrated_database(kind, tmp_path, request) as database:
        yield database


@asynccontextmanager
async def migrated_database(kind: str, folder: Path, request: pytest.FixtureRequest) -> AsyncIterator[Database]:
    """Open a migrated database of a kind, for fixtures that have more kinds than these two."""
    if kind == "sqlite":
        template = request.getfixturevalue("templates") / "school.db"
        if not template.exists():
            await _migrated(sqlite_url(template))
        path = shutil.copyfile(template, folder / "school.db")
        async with opened(sqlite_url(path)) as database:
            yield database
    else:
        async with _migrated_database_in(request.getfixturevalue("postgres")) as database:
            yield database


@asynccontextmanager
async def opened(url: str) -> AsyncIterator[Database]:
    """Open a database and close it."""
    database = Database(url)
    try:
        yield database
    finally:
        await database.close()


def sqlite_url(path: Path) -> str:
    """Give the address of an SQLite file."""
    return f"sqlite+aiosqlite:///{path}"


@asynccontextmanager
async def _empty_database_in(server: PostgresForTests) -> AsyncIterator[str]:
    name = await server.new_database()
    try:
        yield server.url(name)
    finally:
        await server.drop(name)


@asynccontextmanager
async def _migrated_database_in(server: PostgresForTests) -> AsyncIterator[Database]:
    """Lend a migrated database, and empty its tables afterwards: ten times quicker than making one."""
    if not server.migrated:
        name = await server.new_database()
        await _migrated(server.url(name))
        server.migrated.append(name)
    name = server.migrated.pop()
    async with opened(server.url(name)) as database:
        yield database
        async with database.write() as connection:
            for table in reversed(metadata.sorted_tables):
                await connection.execute(table.delete())
    server.migrated.append(name)


async def _migrated(url: str) -> None:
    async with opened(url) as database:
        await migrate(database)
