"""A school's file to change and read."""

import os
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path

import pytest

from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, load_settings

SAMPLE = files("groupbot.sample").joinpath("school.toml").read_text(encoding="utf-8")

Load = Callable[..., Settings]
Complain = Callable[..., str]


@pytest.fixture(autouse=True)
def no_secrets_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Forget what the machine's own environment says."""
    for name in [name for name in os.environ if name.startswith("GROUPBOT_")]:
        monkeypatch.delenv(name)


@pytest.fixture
def load(tmp_path: Path) -> Load:
    """Read the sample school with some of its text replaced."""

    def read(*changes: tuple[str, str]) -> Settings:
        text = SAMPLE
        for old, new in changes:
            assert old in text, f"{old!r} is not in the sample"
            text = text.replace(old, new)
        path = tmp_path / "school.toml"
        path.write_text(text, encoding="utf-8")
        return load_settings(path)

    return read


@pytest.fixture
def complaint(load: Load) -> Complain:
    """Read it and give what the error says."""

    def read(*changes: tuple[str, str]) -> str:
        with pytest.raises(ConfigurationError) as caught:
            load(*changes)
        return str(caught.value)

    return read
