"""What tests of `groupbot protocol` share: the command as it is typed, a folder of its own, a file of the school's."""

from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.settings import shipped_protocols

SHIPPED = shipped_protocols()
HEAD = 'extends = "tjongerschool"\ntitle = "Ours"\nversion = "1"\n'


def run(*arguments: object) -> int:
    """Type a command and give its exit status."""
    with pytest.raises(SystemExit) as end:
        main(["protocol", *map(str, arguments)])
    assert isinstance(end.value.code, int)
    return end.value.code


@pytest.fixture(autouse=True)
def in_a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work where nothing else stands."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A file of the school's own."""
    return tmp_path / "own.toml"
