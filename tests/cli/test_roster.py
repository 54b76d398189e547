"""`groupbot roster import`: children come in, stay, and change; what is wrong changes nothing."""

import asyncio
from pathlib import Path

import pytest

from groupbot.cli import main
from groupbot.cli.opened import opened
from groupbot.cli.roster import import_command
from groupbot.settings import Settings, load_settings
from handlers.model.people import Child

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
    assert capsys.readouterr().out == "2 children in the file: 2 new, 0 changed, 0 as before.\n"


def test_a_second_import_changes_what_changed_and_keeps_who_is_not_in_it(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A school may import class by class; nobody is lost by that."""
    import_command(table(tmp_path, HEADER + SEM + NOOR), config)
    capsys.readouterr()

    import_command(table(tmp_path, HEADER + SEM.replace("de Wit,5", "de Wit,6")), config)

    assert (stored(settings)["c1"].class_id, stored(settings)["c2"].name) == ("6", "Noor Bakker")
    assert capsys.readouterr().out.splitlines() == [
        "1 child in the file: 0 new, 1 changed, 0 as before.",
        "1 child of the school not in the file: kept as before.",
    ]


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
        (HEADER + "c1,Sem,de Wit,7,,,,\n", 'child c1 is in class "7", which is not in school.toml; it has 5, 6'),
        ("first_name,last_name,class\nSem,de Wit,5\n", "the column id is missing"),
    ],
)
def test_what_is_wrong_changes_nothing(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, expected: str
) -> None:
    """One line names the file and the place, and the roster stays as it was."""
    assert import_command(table(tmp_path, text), config) == 1

    said = capsys.readouterr().err
    assert expected in said
    assert "children.csv" in said
    assert said.endswith("Nothing was changed.\n")
    assert said.count("\n") == 1
    assert stored(settings) == {}


def test_a_known_child_under_another_id_is_refused(
    config: Path, settings: Settings, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It would be in the class twice, once without its parents."""
    import_command(table(tmp_path, HEADER + SEM), config)

    assert import_command(table(tmp_path, HEADER + SEM.replace("c1", "n1")), config) == 1

    assert "child n1 has the name and class of child c1; use the id c1 for it" in capsys.readouterr().err
    assert list(stored(settings)) == ["c1"]


def test_a_file_that_is_not_there_is_wrong_usage(
    config: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The path is named."""
    assert import_command(tmp_path / "none.csv", config) == 64
    assert "none.csv: cannot be read" in capsys.readouterr().err


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
