"""How a command refuses what it cannot do: one line on standard error, and the status of wrong usage."""

import sys
from pathlib import Path

from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, database_file

WRONG_USAGE = 64


def refused(why: str) -> int:
    """Say why, and give the exit status."""
    print(f"groupbot: {why}", file=sys.stderr)
    return WRONG_USAGE


def database_there(settings: Settings, config: Path) -> Path | None:
    """Give the file of the school's data, None where they are in PostgreSQL: what is missing is not made.

    Raises:
        ConfigurationError: there is no such file.
    """
    database = database_file(settings)
    if database is not None and not database.exists():
        raise ConfigurationError(f"{database}: there is no such database; is [database] url in {config} right?")
    return database
