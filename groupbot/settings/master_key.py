"""The key that seals the database. It is never in the database, so that a stolen database cannot be read."""

import base64
import os
import secrets
from pathlib import Path

from pydantic import SecretStr

from groupbot.errors import ConfigurationError
from groupbot.settings.forms import MASTER_KEY_BYTES
from groupbot.settings.secrets import read_secrets


def ensure_master_key(path: Path, database: Path | None = None) -> bytes:
    """Give the master key, and make it where there is none yet.

    Args:
        path: the secrets file (`settings.secrets_file`); a new key is added to it with mode 0600.
        database: the SQLite file that the key seals, if any. Where it exists already, its key must too: a new one
            could not open it.

    Returns:
        32 bytes.

    Raises:
        ConfigurationError: the file cannot be read or written, or the key of an existing database is lost.
    """
    known = read_secrets(path).master_key
    if known is None:
        if database is not None and database.exists() and database.stat().st_size:
            raise ConfigurationError(
                f"{path}: GROUPBOT_MASTER_KEY: is missing, and {database} is sealed with it; restore the file from a "
                "backup, or move the database away to start anew"
            )
        _add_key(path)
        known = read_secrets(path).master_key
    assert known is not None
    return _decoded(known)


def _decoded(key: SecretStr) -> bytes:
    return base64.b64decode(key.get_secret_value())


def _add_key(path: Path) -> None:
    """Add a key in one write. Two programs that do so at once agree afterwards: the first line counts."""
    line = f"GROUPBOT_MASTER_KEY={base64.b64encode(secrets.token_bytes(MASTER_KEY_BYTES)).decode()}\n"
    note = "# Seals the database. Keep a copy in a safe place: without it nobody can read the school's data again.\n"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        try:
            start = "\n" if os.fstat(file).st_size else ""
            os.write(file, (start + note + line).encode())
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        raise ConfigurationError(
            f"{path}: the master key cannot be written ({error.strerror}); mend the folder's rights"
        ) from error
