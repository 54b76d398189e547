"""The files of a set-up: the draft, the settings, the secrets. What holds a secret is nobody else's to read, ever."""

import json
import os
import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from groupbot.errors import ConfigurationError
from groupbot.settings import load_settings
from groupbot.settings.secrets import PREFIX, read_secrets
from groupbot.setup.model import Answers
from groupbot.setup.tables import secrets_of

DRAFT = "init-draft.json"
_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)[^\]]*\]\]?\s*(?:#.*)?$")


def read_draft(folder: Path) -> Answers | None:
    """Give the answers of a conversation that was left; None where there is none.

    Raises:
        ConfigurationError: the draft cannot be read.
    """
    path = folder / DRAFT
    try:
        answers = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        raise ConfigurationError(f"{path}: cannot be read ({type(error).__name__}); remove it to begin anew") from None
    return dict(answers) if isinstance(answers, dict) else None


def keep_draft(folder: Path, answers: Answers) -> None:
    """Keep the answers so far."""
    write(folder / DRAFT, json.dumps(answers, ensure_ascii=False, indent=1))


def forget_draft(folder: Path) -> None:
    """Forget them: the settings are written."""
    with suppress(FileNotFoundError):
        (folder / DRAFT).unlink()


def write(path: Path, text: str) -> None:
    """Write a file in one go, with mode 0600 from its first byte on.

    Raises:
        ConfigurationError: it cannot be written.
    """
    new = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with suppress(FileNotFoundError):
            new.unlink()
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "w", encoding="utf-8") as target:  # noqa: PTH123 - Path.open takes no descriptor
            target.write(text)
            target.flush()
            os.fsync(target.fileno())
        new.replace(path)
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be written ({error.strerror}); mend the folder's rights") from error


def secrets_text(before: str, secrets: Mapping[str, str | None]) -> str:
    """Put secrets into the text of a secrets file: in the place of their old lines, else at its end.

    Args:
        before: the file's text.
        secrets: the secrets by their names; None takes a line out.
    """
    left = {f"{PREFIX}{name.upper()}": value for name, value in secrets.items()}
    lines: list[str] = []
    for line in before.splitlines():
        name = line.strip().removeprefix("export ").partition("=")[0].strip()
        if name not in left:
            lines.append(line)
        elif (value := left.pop(name)) is not None:
            lines.append(f"{name}={_quoted(value)}")
    lines += [f"{name}={_quoted(value)}" for name, value in left.items() if value is not None]
    return "".join(f"{line}\n" for line in lines)


def write_secrets(folder: Path, answers: Answers) -> None:
    """Put the secrets among the answers into the school's secrets file.

    Raises:
        ConfigurationError: it cannot be written.
    """
    path = folder / "secrets.env"
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    write(path, secrets_text(before, secrets_of(answers)))


def _quoted(value: str) -> str:
    """Put quotes around what would otherwise lose its own, or the space at its ends."""
    bare = value == value.strip() and not (len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'")
    return value if bare else f'"{value}"'


def known_secrets(folder: Path) -> dict[str, str]:
    """Give the secrets that the school has already, by their names.

    Raises:
        ConfigurationError: others can read the file, or something in it has a wrong form.
    """
    found = read_secrets(folder / "secrets.env")
    return {name: value.get_secret_value() for name, value in found if value is not None and name != "master_key"}


def read_tables(path: Path) -> dict[str, Any]:
    """Read a TOML file.

    Raises:
        ConfigurationError: it cannot be read.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigurationError(f"{path}: cannot be read ({error.strerror}); name another file") from error
    except UnicodeDecodeError:
        raise ConfigurationError(f"{path}: is not written in UTF-8; save it as UTF-8") from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(f"{path}: is not valid TOML: {error}; mend what stands there") from None


def with_section(text: str, name: str, section: str) -> str:
    """Put a section in the place of the tables of that name, and leave all the rest of a file as it is.

    Args:
        text: a `school.toml`.
        name: `mail` stands for `[mail]` and `[mail.anything]`, `staff` for each `[[staff]]`.
        section: what comes there; nothing where it is empty.
    """
    kept: list[str] = []
    remarks: list[str] = []
    inside, place = False, None
    for line in text.splitlines():
        header = _HEADER.match(line)
        if header and header[1] == name:
            place = len(kept) if place is None else place
            inside = True
        elif header and inside:
            kept += remarks  # what is remarked above a table belongs to it
            inside = False
        if not inside:
            kept.append(line)
        remarks = [*remarks, line] if not line.strip() or line.lstrip().startswith("#") else []
    if place is None:
        place = len(kept)
        section = f"\n{section}" if section else section
    kept[place:place] = [*section.splitlines(), ""] if section else []
    return re.sub(r"\n{3,}", "\n\n", "\n".join(kept).strip("\n")) + "\n"


def write_school(path: Path, text: str) -> None:
    """Write the settings, when the program can read them; what stood there before is kept beside them.

    Raises:
        ConfigurationError: they cannot be read; nothing is changed then.
    """
    trial = path.with_name(f".trial-{path.name}")
    write(trial, text)
    try:
        _readable(trial, path)
        if path.exists():
            write(path.with_name(f"{path.name}.bak"), path.read_text(encoding="utf-8"))
        trial.replace(path)
    finally:
        with suppress(FileNotFoundError):
            trial.unlink()


def _readable(trial: Path, path: Path) -> None:
    """Read the settings on trial, and say what is wrong under the name that they will have."""
    try:
        load_settings(trial)
    except ConfigurationError as error:
        raise ConfigurationError(str(error).replace(str(trial), str(path))) from None
