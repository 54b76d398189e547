"""The database's migrations, and when it is safe to run them.

All migrations that are due run in one transaction, DDL too: killed half-way, nothing of them is left, and the next
start runs them again.
"""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.exc import SQLAlchemyError

from groupbot.errors import ConfigurationError, reason_of
from groupbot.storage.engine import BUSY_MILLISECONDS, Database

VERSION_TABLE = "groupbot_version"
"""Where the database says how far it is migrated; its name also says whose database it is."""

_LOCK = 0x67726F7570626F74
"""The name of the lock under which PostgreSQL lets one program migrate at a time ("groupbot")."""


async def migrate(database: Database) -> bool:
    """Bring the database up to this program, when that is safe: it is empty, or an earlier version of ours.

    Args:
        database: where; nothing in it is changed when an error is raised.

    Returns:
        Whether there was anything to do.

    Raises:
        ConfigurationError: the database cannot be opened, is newer than this program, or is not ours.
    """
    where = database.url.render_as_string(hide_password=True)
    await _open(database, where)
    async with database.write() as connection:
        return await connection.run_sync(_upgrade, where)


async def _open(database: Database, where: str) -> None:
    """Try whether the database can be used at all, to tell a wrong address from a fault in a migration."""
    try:
        if database.is_sqlite:
            await asyncio.to_thread(_open_file, database.url.database or "")
        else:
            async with database.read() as connection:
                await connection.execute(text("SELECT 1"))
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise ConfigurationError(
            f"The database {where} cannot be opened ({reason_of(error)}): check [database] url, and that it is running "
            f"and may be written to."
        ) from error


def _open_file(path: str) -> None:
    """Ask for the right to write, which tells of a missing folder, a file of another kind and missing rights.

    Not through aiosqlite: its thread outlives a connection that could not be made.
    """
    with closing(sqlite3.connect(path, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")


def _upgrade(connection: Connection, where: str) -> bool:
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    script = ScriptDirectory.from_config(config)
    version = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_revision()
    if version == script.get_current_head():
        return False
    _refuse_if_unsafe(connection, where, version, {each.revision for each in script.walk_revisions()})
    command.upgrade(config, "head")
    return True


def _refuse_if_unsafe(connection: Connection, where: str, version: str | None, known: set[str]) -> None:
    if version is None and set(inspect(connection).get_table_names()) - {VERSION_TABLE}:
        raise ConfigurationError(
            f"The database {where} holds the tables of another program: give groupbot a database of its own "
            f"in [database] url."
        )
    if version is not None and version not in known:
        raise ConfigurationError(
            f"The database {where} was made by a newer groupbot (version {version}): install that program, or put "
            f"back a backup from before it."
        )
