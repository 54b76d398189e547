"""`groupbot roster import`: children come in, stay, and change; what is wrong changes nothing."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.opened import opened
from groupbot.cli.roster import import_command
from groupbot.settings import Settings, load_settings
from handlers.model.people import Child
from tests.cli.conftest import WriteSchool

HEADER = "id,first_name,last_name,class,guardians,photo_class,photo_school,photo_public\n"
SEM = "c1,Sem,de Wit,5,Kim de Wit <kim@example.org>,yes,no,\n"
NOOR = "c2,Noor,Bakker,6,,,,\n"


def stored(settings: Settings) -> dict[str, Child]:
    """Give the school's roster."""

    async def read() -> dict[str, Child]:
        async with opened(settings) as store, store.database.read() as connection:
            return {child.id: child for child in await store.children(connection).all()}

    return asyncio.run(read())


def table(folder: Path, text: str | bytes) -> Path:
    """Write a table."""
    path = folder / "children.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def test_children_are_added(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What stands in the file stands in the school, with guardians and consent."""
    assert import_command(table(tmp_path, HEADER + SEM + NOOR), config) == 0

    children = stored(settings)
    assert children["c1"].name == "Sem de Wit"
    assert children["c1"].guardians[0].email == "kim@example.org"
    assert (children["c1"].photo_class, children["c1"].photo_school, children["c1"].photo_public) == (True, False, None)
    assert capsys.readouterr().out == "2 children in the file: 2 added, 0 changed, 0 as before.\n"


def test_a_second_import_changes_what_changed_and_keeps_who_is_not_in_it(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A school may import class by class; nobody is lost by that."""
    import_command(table(tmp_path, HEADER + SEM + NOOR), config)
    capsys.readouterr()

    import_command(table(tmp_path, HEADER + SEM.replace("de Wit,5", "de Wit,6")), config)

    assert (stored(settings)["c1"].class_id, stored(settings)["c2"].name) == ("6", "Noor Bakker")
    assert capsys.readouterr().out.splitlines() == [
        "1 child in the file: 0 added, 1 changed, 0 as before.",
        "1 child of the school not in the file, kept as before: c2",
        "If they left the school: the same again with --remove-missing, and a file of the whole school.",
    ]


def test_who_is_not_in_the_file_is_named_in_the_order_of_ids(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that somebody finds them in a list: c2 stands before c10."""
    ids = ["c10", "9", "c2", "b", "10", "c1"]
    lines = [f"{id_},Sem,Bos{'aeiouy'[at]},5,,,,\n" for at, id_ in enumerate(ids)]
    import_command(table(tmp_path, HEADER + "".join(lines)), config)
    capsys.readouterr()

    import_command(table(tmp_path, HEADER + NOOR.replace("c2", "new")), config)

    assert "kept as before: b, c1, c2, c10, 9, 10\n" in capsys.readouterr().out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_name_is_read_as_the_spreadsheet_wrote_it(
    config: Path, settings: Settings, tmp_path: Path, encoding: str
) -> None:
    """Whichever program saved the file."""
    import_command(table(tmp_path, (HEADER + "c3,Zoë,Müller,5,,,,\n").encode(encoding)), config)

    assert stored(settings)["c3"].name == "Zoë Müller"


@pytest.mark.parametrize(
    ("known", "again"), [("Chloé,de Wit", "Chloe,De Wit"), ("Anne-Fleur,de Wit", "Anne Fleur,de  Wit")]
)
def test_a_known_child_is_recognised_however_its_name_is_written(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str], known: str, again: str
) -> None:
    """An accent, a hyphen or a space more makes no other child; another name does."""
    import_command(table(tmp_path, f"{HEADER}c1,{known},5,,,,\n"), config)

    assert import_command(table(tmp_path, f"{HEADER}n1,{again},5,,,,\n"), config) == 1
    assert "use the id c1 for it" in capsys.readouterr().err

    assert import_command(table(tmp_path, f"{HEADER}n1,{again}ter,5,,,,\n"), config) == 0
    assert set(stored(settings)) == {"c1", "n1"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEADER + SEM + "c9,Sem,de Wit,5,,,,\n", "line 3"),
        (HEADER + "c1,=HYPERLINK(0),de Wit,5,,,,\n", "line 2"),
        (HEADER + "c1,Sem,de Wit,7,,,,\n", "line 2: class '7' is not in the settings, which have 5, 6"),
        ("first_name,last_name,class\nSem,de Wit,5\n", "line 1: the column id is missing"),
        ("", "is empty; its first line names the columns: id,first_name,last_name,class"),
        (HEADER, "holds no children"),
        (b"PK\x03\x04\x14\x00", "the file is a spreadsheet's own and no CSV"),
        (b"\x7fELF\x02\x01\x00\x00", "is no text"),
    ],
)
def test_what_is_wrong_changes_nothing(
    config: Path,
    settings: Settings,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    text: str | bytes,
    expected: str,
) -> None:
    """The file and the place are named, and the roster stays as it was."""
    assert import_command(table(tmp_path, text), config) == 1

    first, fault = capsys.readouterr().err.splitlines()
    assert first.endswith("children.csv: nothing was imported:")
    assert expected in fault
    assert stored(settings) == {}


def test_all_that_is_wrong_is_said_at_once(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first twenty faults, each with its line, and how many more there are; the good lines stay out as well."""
    wrong = "".join(f"x{number},,Bos,5,,,,\n" for number in range(24))
    assert import_command(table(tmp_path, HEADER + wrong + NOOR), config) == 1

    lines = capsys.readouterr().err.splitlines()
    assert lines[1:21] == [f"  line {number}: first_name is empty; fill it in" for number in range(2, 22)]
    assert lines[21:] == ["  and 4 more"]
    assert stored(settings) == {}


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252"])
def test_a_table_as_excel_writes_it_in_dutch_simply_works(
    config: Path, settings: Settings, tmp_path: Path, encoding: str
) -> None:
    """Semicolons, Windows' line ends and letters, and a first line in capitals."""
    text = "ID;First_Name;Last_Name;Class\r\nc3;Zoë;Müller;5\r\n"
    assert import_command(table(tmp_path, text.encode(encoding)), config) == 0
    assert stored(settings)["c3"].name == "Zoë Müller"


@pytest.mark.parametrize("secrets", ["GROUPBOT_TELEGRAM_TOKEN=not-a-token\n", ""])
def test_children_are_added_without_a_token(write_school: WriteSchool, tmp_path: Path, secrets: str) -> None:
    """Nothing is asked of Telegram."""
    config = write_school(secrets=secrets)

    assert import_command(table(tmp_path, HEADER + SEM), config) == 0
    assert set(stored(load_settings(config))) == {"c1"}


def test_a_known_child_under_another_id_is_refused(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would be in the class twice, once without its parents."""
    import_command(table(tmp_path, HEADER + SEM), config)

    assert import_command(table(tmp_path, HEADER + NOOR + SEM.replace("c1", "n1")), config) == 1

    said = capsys.readouterr().err
    assert "line 3: child n1 has the name and class of child c1; use the id c1 for it" in said
    assert list(stored(settings)) == ["c1"]


def test_a_file_that_is_not_there_is_wrong_usage(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The path is named, and so is a folder's."""
    assert import_command(tmp_path / "none.csv", config) == 64
    assert "none.csv: cannot be read (No such file or directory); name a CSV file" in capsys.readouterr().err
    assert import_command(tmp_path, config) == 64
    assert "cannot be read (Is a directory); name a CSV file" in capsys.readouterr().err


def test_what_a_file_has_no_column_for_stays(config: Path, settings: Settings, tmp_path: Path) -> None:
    """A short file for the new school year takes back no consent; an empty cell does."""
    import_command(table(tmp_path, HEADER + SEM), config)
    before = stored(settings)["c1"]

    import_command(table(tmp_path, "id,first_name,last_name,class,photo_school\nc1,Sem,de Wit,6,\n"), config)

    assert stored(settings)["c1"] == replace(before, class_id="6", photo_school=None)


def test_the_roster_is_sealed(config: Path, tmp_path: Path) -> None:
    """Who finds the database finds no names."""
    import_command(table(tmp_path, HEADER + SEM), config)

    settings = load_settings(config)
    written = b"".join(path.read_bytes() for path in settings.directory.glob("tjongerschool.db*"))
    assert written
    for word in (b"Sem", b"de Wit", b"kim@example.org"):
        assert word not in written


def test_it_is_a_command(config: Path, tmp_path: Path) -> None:
    """`groupbot roster import FILE --config school.toml`."""
    with pytest.raises(SystemExit) as ended:
        main(["roster", "import", str(table(tmp_path, HEADER + SEM)), "--config", str(config)])

    assert ended.value.code == 0
