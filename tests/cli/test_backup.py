"""`groupbot backup`: a copy that holds all there is, and refuses where it would hold nothing."""

import resource
import shutil
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.backup import backup_command
from groupbot.cli.roster import import_command
from groupbot.errors import ConfigurationError
from groupbot.settings import Settings
from tests.cli.conftest import WriteSchool
from tests.cli.test_roster import HEADER, NOOR, SEM, stored, table


@pytest.fixture
def filled(config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A school with two children."""
    assert import_command(table(tmp_path, HEADER + SEM + NOOR), config) == 0
    capsys.readouterr()
    return config


def test_a_copy_put_back_holds_what_was_there(filled: Path, settings: Settings, tmp_path: Path) -> None:
    """Made while a connection is open and its log not yet in the file; put back as the how-to says."""
    database, copy = tmp_path / "tjongerschool.db", tmp_path / "copy.db"
    with closing(sqlite3.connect(database)) as running:
        running.execute("UPDATE groupbot_version SET version_num = version_num")
        running.commit()
        assert (tmp_path / "tjongerschool.db-wal").stat().st_size
        assert backup_command(copy, filled) == 0
    import_command(table(tmp_path, HEADER + SEM.replace("c1", "c9").replace("Sem", "Isa")), filled)

    for each in tmp_path.glob("tjongerschool.db*"):
        each.unlink()
    shutil.copy(copy, database)

    assert {child.name for child in stored(settings).values()} == {"Sem de Wit", "Noor Bakker"}
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert list(tmp_path.glob("copy.db?*")) == []


def test_it_says_what_it_wrote_and_what_belongs_with_it(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From where, to where, how large, and that the key is kept apart."""
    assert backup_command(tmp_path / "copy.db", filled) == 0

    first, second = capsys.readouterr().out.splitlines()
    assert first.startswith(f"Copied {tmp_path / 'tjongerschool.db'} to {tmp_path / 'copy.db'} (")
    assert first.endswith(" KB).")
    assert second.startswith(f"Keep {tmp_path / 'secrets.env'} as well, in another place")


def test_a_lost_key_is_told(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The copy is made: the key may yet be found."""
    (tmp_path / "secrets.env").write_text("")

    assert backup_command(tmp_path / "copy.db", filled) == 0
    assert "GROUPBOT_MASTER_KEY is missing" in capsys.readouterr().out


def test_a_database_that_is_not_there_is_not_made(config: Path, tmp_path: Path) -> None:
    """A wrong name would save nothing, silently."""
    with pytest.raises(ConfigurationError, match=r"tjongerschool\.db: there is no such database"):
        backup_command(tmp_path / "copy.db", config)
    assert list(tmp_path.glob("*.db*")) == []


@pytest.mark.parametrize(
    ("contents", "said"), [(b"", "holds no school's data"), (b"no database at all" * 99, "cannot be copied")]
)
def test_a_file_without_a_school_gives_no_copy(config: Path, tmp_path: Path, contents: bytes, said: str) -> None:
    """Empty, or something else."""
    (tmp_path / "tjongerschool.db").write_bytes(contents)

    with pytest.raises(ConfigurationError, match=said):
        backup_command(tmp_path / "copy.db", config)
    assert list(tmp_path.glob("copy*")) == []


def test_a_damaged_database_gives_no_copy(filled: Path, tmp_path: Path) -> None:
    """Better the copy of last week than none that anybody can use."""
    database = tmp_path / "tjongerschool.db"
    contents = bytearray(database.read_bytes())
    size = int.from_bytes(contents[16:18], "big")
    for page in range(4, len(contents) // size):
        contents[page * size : page * size + 8] = b"\xff" * 8
    database.write_bytes(contents)

    with pytest.raises(ConfigurationError, match="damaged"):
        backup_command(tmp_path / "copy.db", filled)
    assert list(tmp_path.glob("copy*")) == []


@pytest.mark.parametrize("name", ["copy.db", "dangling.db", "nowhere/copy.db"])
def test_where_it_cannot_write_it_leaves_all_as_it_is(
    filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    """An earlier copy is never written over; a folder that is missing is named."""
    (tmp_path / "copy.db").write_bytes(b"earlier")
    (tmp_path / "dangling.db").symlink_to(tmp_path / "none")

    assert backup_command(tmp_path / name, filled) == 64

    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert name in said.err
    assert (tmp_path / "copy.db").read_bytes() == b"earlier"


def test_a_full_disk_leaves_nothing_behind(filled: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Half a copy is none."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, limits[1]))  # enough for SQLite's own files
    try:
        assert backup_command(tmp_path / "copy.db", filled) == 64
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert "copy.db: cannot be written (" in capsys.readouterr().err
    assert list(tmp_path.glob("copy*")) == []


@pytest.mark.parametrize(
    ("changes", "secrets", "address"),
    [
        (
            (("sqlite:///tjongerschool.db", "postgresql://groupbot@/school?host=/run/postgresql"),),
            "",
            "'postgresql://groupbot@/school?host=/run/postgresql'",
        ),
        ((), "GROUPBOT_DATABASE_URL=postgresql://groupbot:geheim@db/school\n", '"$GROUPBOT_DATABASE_URL"'),
    ],
)
def test_of_postgresql_the_line_is_shown(
    write_school: WriteSchool,
    capsys: pytest.CaptureFixture[str],
    changes: tuple[tuple[str, str], ...],
    secrets: str,
    address: str,
) -> None:
    """Without the password."""
    assert backup_command(Path("copy.db"), write_school(*changes, secrets=secrets)) == 64

    said = capsys.readouterr().err
    assert f"pg_dump --format=custom --file=copy.db {address}" in said
    assert "geheim" not in said


def test_it_is_a_command(filled: Path, tmp_path: Path) -> None:
    """`groupbot backup --to FILE --config school.toml`."""
    with pytest.raises(SystemExit) as ended:
        main(["backup", "--to", str(tmp_path / "copy.db"), "--config", str(filled)])

    assert ended.value.code == 0
    assert (tmp_path / "copy.db").stat().st_size > 10_000
