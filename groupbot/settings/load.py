"""From files to `Settings`, or one line that says what to mend and where."""

import tomllib
from importlib.resources import files
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from groupbot.errors import ConfigurationError
from groupbot.settings.complaints import complaint
from groupbot.settings.crosschecks import first_contradiction
from groupbot.settings.lines import line_of
from groupbot.settings.model import Secrets, Settings
from groupbot.settings.secrets import read_secrets


def load_settings(path: Path) -> Settings:
    """Read a school's settings, with the secrets from the environment and the secrets file beside it.

    Raises:
        ConfigurationError: in one line: file, line and key, what is wrong, what to do. It never shows a value.
    """
    file = path.absolute()
    return _settings(str(path), file, _read(path), read_secrets(file.parent / "secrets.env"))


def sample_settings(directory: Path | None = None) -> Settings:
    """Give the sample school's settings, without any secrets.

    Args:
        directory: where its relative paths start, such as the demo's data; the working directory if left out.
    """
    text = files("groupbot.sample").joinpath("school.toml").read_text(encoding="utf-8")
    return _settings("school.toml", (directory or Path.cwd()) / "school.toml", text, Secrets.model_construct())


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError as error:
        todo = "name the school's file with --config, or make one with groupbot init"
        raise ConfigurationError(f"{path}: there is no such file; {todo}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path}: is not written in UTF-8; save it as UTF-8") from error
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror}); mend its place or rights") from error


def _settings(name: str, file: Path, text: str, secrets: Secrets) -> Settings:
    data = _parse(name, text)
    for own in ("file", "secrets"):
        if own in data:
            raise ConfigurationError(_place(name, text, (own,)) + complaint("extra_forbidden", {}, "", (own,)))
    try:
        settings = Settings(**data, file=file, secrets=secrets)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        loc = first["loc"]
        sentence = complaint(first["type"], first.get("ctx", {}), first["msg"], loc)
        raise ConfigurationError(_place(name, text, loc) + sentence) from None
    contradiction = first_contradiction(settings)
    if contradiction is not None:
        loc, sentence = contradiction
        raise ConfigurationError(_place(name, text, loc) + sentence)
    return settings


def _parse(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{name}: is not valid TOML: {error}; mend what stands there") from None


def _place(name: str, text: str, loc: tuple[int | str, ...]) -> str:
    key = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in loc).lstrip(".")
    line = line_of(text, loc)
    return f"{name}, line {line}: {key}: " if line else f"{name}: {key}: "
