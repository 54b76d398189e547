"""The secrets file: lines `GROUPBOT_NAME=value` beside `school.toml`, which nobody but its owner may read."""

import os
import stat
from pathlib import Path

from pydantic import SecretStr, ValidationError

from groupbot.errors import ConfigurationError
from groupbot.settings import forms
from groupbot.settings.complaints import complaint
from groupbot.settings.model import Secrets

PREFIX = "GROUPBOT_"
_FORMS = {"telegram_token": forms.bot_token, "telegram_webhook_secret": forms.webhook_secret}


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
        sentence = complaint(first["type"], first.get("ctx", {}), first["msg"], first["loc"])
        raise ConfigurationError(f"{_place(str(first['loc'][0]), path)}: {sentence}") from None


def check_form(name: str, value: SecretStr, path: Path) -> None:
    """Make sure that a secret looks as it should.

    Args:
        name: as in `Secrets`.
        value: the secret.
        path: the secrets file.

    Raises:
        ConfigurationError: it does not; the message says where it stands, and does not show it.
    """
    try:
        _FORMS.get(name, lambda each: each)(value)
    except ValueError as error:
        raise ConfigurationError(f"{_place(name, path)}: {error}") from None


def _place(name: str, path: Path) -> str:
    """Say where a secret stands: what is set in the environment wins."""
    variable = f"{PREFIX}{name.upper()}"
    return f"{'environment' if os.environ.get(variable) else path.name}: {variable}"


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
