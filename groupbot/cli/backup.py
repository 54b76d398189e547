"""`groupbot backup`: a copy of the school's data, also while the bot runs."""

import shlex
from pathlib import Path

from groupbot.cli.refusing import database_there, refused
from groupbot.settings import Settings, load_settings
from groupbot.storage.backup import back_up


def backup_command(to: Path, config: Path) -> int:
    """Copy the database that the settings name, and say what was written and what belongs with it.

    Args:
        to: the copy, a file that is not there yet.
        config: the school's settings.

    Returns:
        The exit status: 0 done, 64 the copy cannot be written there, or the data are in PostgreSQL.

    Raises:
        ConfigurationError: settings or database are not in order; there is no database yet.
    """
    settings = load_settings(config)
    database = database_there(settings, config)
    if database is None:
        return refused(f"the data are in PostgreSQL; copy them with: {_pg_dump(settings, to)}")
    to = to.absolute()
    if to.is_symlink() or to.exists():
        return refused(f"{to}: is there already, and stays as it is; name a new file")
    try:
        size = back_up(database, to)
    except OSError as error:
        return refused(f"{to}: cannot be written ({error.strerror}); name a file in a folder that is there, with room")
    print(f"Copied {database} to {to} ({_size(size)}).\n{_of_the_key(settings)}")
    return 0


def _pg_dump(settings: Settings, to: Path) -> str:
    """Give the line that does it for PostgreSQL. An address out of the secrets may hold a password: it is not shown."""
    address = '"$GROUPBOT_DATABASE_URL"' if settings.secrets.database_url else shlex.quote(settings.database.url)
    return f"pg_dump --format=custom --file={shlex.quote(str(to))} {address}"


def _of_the_key(settings: Settings) -> str:
    if settings.secrets.master_key is None:
        return f"GROUPBOT_MASTER_KEY is missing in {settings.secrets_file}: without that key nobody can read this copy."
    return (
        f"Keep {settings.secrets_file} as well, in another place: without its GROUPBOT_MASTER_KEY nobody can read this "
        "copy."
    )


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1_000_000 else f"{-(-size // 1000)} KB"
