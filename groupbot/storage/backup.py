"""A copy of an SQLite database, made while the program runs.

SQLite's own way (https://www.sqlite.org/backup.html) copies one moment, with what still stands in the write-ahead log;
copying the file alone would miss that.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from groupbot.errors import ConfigurationError, reason_of
from groupbot.storage.engine import BUSY_MILLISECONDS
from groupbot.storage.migrations import VERSION_TABLE

_OF_THE_DISK = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY}


def back_up(database: Path, to: Path) -> int:
    """Copy a database to a new file, look whether the copy is whole, and only then give it its name.

    Args:
        database: the school's SQLite file.
        to: the copy, which is not there yet; its folder is.

    Returns:
        The copy's size in bytes.

    Raises:
        ConfigurationError: the file cannot be read as a school's database.
        OSError: the copy cannot be written.
    """
    part = to.with_name(f"{to.name}.part")  # cut off half-way, nothing is taken for a copy
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    try:
        _copy(database, part)
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.rename(to)
    finally:
        part.unlink(missing_ok=True)
    return to.stat().st_size


def _copy(database: Path, part: Path) -> None:
    try:
        # mode=rw: a database that is not there is not made
        with (
            closing(_open(f"{database.as_uri()}?mode=rw")) as source,
            closing(_open(part.as_uri())) as copy,
        ):
            if not _version(source):
                raise ConfigurationError(f"{database}: holds no school's data yet; there is nothing to copy")
            source.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
            whole = copy.execute("PRAGMA quick_check").fetchone()[0] == "ok" and _version(source) == _version(copy)
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _OF_THE_DISK:
            raise OSError(0, reason_of(error)) from error
        raise ConfigurationError(
            f"{database}: cannot be copied ({reason_of(error)}); groupbot doctor looks further"
        ) from error
    if not whole:
        raise ConfigurationError(
            f"{database}: is damaged, and so is its copy, which is not kept; go back to an earlier"
        )


def _open(uri: str) -> sqlite3.Connection:
    return sqlite3.connect(uri, uri=True, timeout=BUSY_MILLISECONDS / 1000, isolation_level=None)


def _version(connection: sqlite3.Connection) -> str:
    """Say how far a database is migrated; empty where it has none of the school's tables."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE name = ?", (VERSION_TABLE,)).fetchall()
    row = connection.execute(f"SELECT version_num FROM {VERSION_TABLE}").fetchone() if tables else None  # noqa: S608 - a name of ours
    return str(row[0]) if row else ""
