"""What can be seen of the database, without changing anything in it."""

import shutil
from collections.abc import AsyncIterator
from pathlib import Path

from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect
from sqlalchemy.engine import make_url
from sqlalchemy.exc import SQLAlchemyError

from groupbot.doctor.model import Finding, fail, ok, warn
from groupbot.errors import ConfigurationError, reason_of
from groupbot.settings import Settings, database_file, database_url, ensure_master_key
from groupbot.storage import migrations
from groupbot.storage.children import StoredChildren
from groupbot.storage.engine import Database
from groupbot.storage.keys import KeyStore
from groupbot.storage.migrations import VERSION_TABLE
from groupbot.storage.seal import Sealer

MEGABYTE = 1_000_000
LITTLE_ROOM = 500 * MEGABYTE
NO_ROOM = 200 * MEGABYTE


async def look_at_data(settings: Settings) -> AsyncIterator[Finding]:
    """Look at the database and the disk that it is on."""
    file = database_file(settings)
    where = str(file or make_url(database_url(settings)).render_as_string(hide_password=True))
    if file is not None:
        yield _disk(file.parent)
    if file is not None and not file.exists():
        yield _to_come(file)
        return
    database = Database(database_url(settings))
    try:
        yield await _database(database, settings, where)
    except (SQLAlchemyError, OSError) as error:
        yield fail("database", "database closed", where=where, reason=reason_of(error))
    finally:
        await database.close()


def _to_come(file: Path) -> Finding:
    folder = file.parent
    try:
        # touch and take away: rights alone do not tell of a disk that is mounted for reading
        probe = folder / f".{file.name}.doctor"
        probe.touch()
        probe.unlink()
    except OSError as error:
        return fail("database", "database closed", where=file, reason=error.strerror)
    return ok("database", "database to come", where=file)


def _disk(folder: Path) -> Finding:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        return fail("disk", "database closed", where=folder, reason=error.strerror)
    size = f"{free / 1e9:.1f} GB" if free >= 1e9 else f"{free // MEGABYTE} MB"
    if free < LITTLE_ROOM:
        return Finding("disk", "fail" if free < NO_ROOM else "warn", "disk full", {"free": size, "where": folder})
    return ok("disk", "disk", free=size)


async def _database(database: Database, settings: Settings, where: str) -> Finding:
    async with database.write() as connection:  # the lock can be had, and nothing is written
        version, tables = await connection.run_sync(_state)
    script = ScriptDirectory(str(Path(migrations.__file__).parent))
    known = {each.revision for each in script.walk_revisions()}
    if version is None and tables - {VERSION_TABLE}:
        return fail("database", "database foreign", where=where)
    if version is not None and version not in known:
        return fail("database", "database newer", version=version)
    if version != script.get_current_head():
        return warn("database", "database older")
    if settings.secrets.master_key is not None and not await _opens(database, settings):
        return fail("database", "key wrong", file=settings.secrets_file)
    return ok("database", "database", where=where)


def _state(connection: Connection) -> tuple[str | None, set[str]]:
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE})
    return context.get_current_revision(), set(inspect(connection).get_table_names())


async def _opens(database: Database, settings: Settings) -> bool:
    """Say whether the key opens the roster; an empty one opens with any key."""
    sealer = Sealer(ensure_master_key(settings.secrets_file))
    async with database.read() as connection:
        try:
            await StoredChildren(connection, KeyStore(connection, sealer)).all()
        except ConfigurationError:
            return False
    return True
