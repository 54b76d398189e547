"""The secrets file: lines `GROUPBOT_NAME=value` beside `school.toml`, which nobody but its owner may read."""

import os
import stat
from pathlib import Path

from pydantic import ValidationError

from groupbot.errors import ConfigurationError
from groupbot.settings.complaints import complaint
from groupbot.settings.model import Secrets

PREFIX = "GROUPBOT_"


def read_secrets(path: Path) -> Secrets:
    """Take the secrets from the environment, else from the file; what is in neither stays None.

    Raises:
        ConfigurationError: others can read the file, or something in it or in the environment has a wrong form.
    """
    values = _read_file(path)
    try:
        return Secrets.model_validate(values)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        name = str(first["loc"][0])
        where = "environment" if os.environ.get(f"{PREFIX}{name.upper()}") else path.name
        sentence = complaint(first["type"], first.get("ctx", {}), first["msg"], first["loc"])
        raise ConfigurationError(f"{where}: {PREFIX}{name.upper()}: {sentence}") from None


def _read_file(path: Path) -> dict[str, str]:
    try:
        mode = stat.S_IMODE(path.stat().st_mode)
        if mode & 0o077:
            raise ConfigurationError(f"{path}: others can read it (mode {mode:04o}); run: chmod 600 {path}")
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: is not written in UTF-8; save it as UTF-8") from None
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror}); mend its owner or rights") from error
    values: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        _take(values, line.strip(), f"{path.name}, line {number}")
    return values


def _take(values: dict[str, str], line: str, place: str) -> None:
    """Put one line's secret among the values. The first of two lines counts: see `ensure_master_key`."""
    if not line or line.startswith("#"):
        return
    name, equals, value = line.removeprefix("export ").partition("=")
    name, value = name.strip(), value.strip()
    if not equals:
        raise ConfigurationError(f"{place}: is no line of the form {PREFIX}NAME=value; mend it")
    if not name.startswith(PREFIX):
        return
    key = name.removeprefix(PREFIX).lower()
    if key not in Secrets.model_fields:
        known = ", ".join(PREFIX + field.upper() for field in Secrets.model_fields)
        raise ConfigurationError(f"{place}: {name}: is no secret that this program knows; it knows {known}")
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1]
    if value:
        values.setdefault(key, value)
