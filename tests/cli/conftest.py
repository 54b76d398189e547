"""A school's folder for commands to work in."""

import os
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from groupbot.settings import Settings, load_settings

SAMPLE = files("groupbot.sample").joinpath("school.toml").read_text(encoding="utf-8")
WriteSchool = Callable[..., Path]


@pytest.fixture
def write_school(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> WriteSchool:
    """Write the sample school into a folder of its own, with some of its text replaced, and give the file."""
    for name in [name for name in os.environ if name.startswith("GROUPBOT_")]:
        monkeypatch.delenv(name)

    def write(*changes: tuple[str, str], secrets: str = "") -> Path:
        text = SAMPLE
        for old, new in changes:
            assert old in text, f"{old!r} is not in the sample"
            text = text.replace(old, new)
        path = tmp_path / "school.toml"
        path.write_text(text, encoding="utf-8")
        secrets_file = tmp_path / "secrets.env"
        secrets_file.touch(mode=0o600)
        secrets_file.write_text(secrets)
        return path

    return write


@pytest.fixture
def config(write_school: WriteSchool) -> Path:
    """The sample school's file, without any secrets."""
    return write_school()


@pytest.fixture
def settings(config: Path) -> Settings:
    """What stands in it."""
    return load_settings(config)
