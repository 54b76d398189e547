"""What the doctor sees of the database, and that it changes nothing."""

import asyncio
import base64
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from groupbot.cli.opened import opened
from groupbot.cli.roster import import_command
from groupbot.doctor.data import look_at_data
from groupbot.doctor.model import Finding
from groupbot.settings import Settings, database_file, load_settings
from tests.doctor.conftest import all_of
from tests.servers.databases import silent_postgresql
from tests.servers.postgres import PostgresForTests

__all__ = ["silent_postgresql"]

MakeSchool = Callable[..., Settings]


class Usage(NamedTuple):
    """What `shutil.disk_usage` gives."""

    total: int
    used: int
    free: int


async def database(settings: Settings) -> Finding:
    """Look at the database."""
    return (await all_of(look_at_data(settings)))["database"][0]


@pytest.fixture
def filled(config: Path) -> Settings:
    """A school with a child in its database."""
    file = config.parent / "children.csv"
    file.write_text("id,first_name,last_name,class\nc1,Sem,de Wit,5\n")
    assert import_command(file, config) == 0
    return load_settings(config)


async def test_a_first_start_makes_the_database(settings: Settings) -> None:
    """None is made by looking."""
    finding = await database(settings)

    assert (finding.state, finding.key) == ("ok", "database to come")
    assert sorted(path.name for path in settings.directory.iterdir()) == ["school.toml", "secrets.env"]


async def test_a_folder_that_is_not_there_is_a_failure(school: MakeSchool) -> None:
    """The first start could not make the database."""
    findings = await all_of(look_at_data(school(("sqlite:///tjongerschool.db", "sqlite:///none/school.db"))))

    assert {finding.state for each in findings.values() for finding in each} == {"fail"}


def test_a_database_that_works_is_in_order_and_stays_as_it_is(filled: Settings) -> None:
    """It is read, the lock is tried, and nothing is written."""
    file = database_file(filled)
    assert file is not None
    before = file.read_bytes()

    finding = asyncio.run(database(filled))

    assert (finding.state, finding.key) == ("ok", "database")
    assert file.read_bytes() == before


def test_another_key_is_a_failure(filled: Settings, config: Path) -> None:
    """Better now than when a parent writes."""
    filled.secrets_file.write_text(f"GROUPBOT_MASTER_KEY={base64.b64encode(b'x' * 32).decode()}\n")

    finding = asyncio.run(database(load_settings(config)))

    assert (finding.state, finding.key) == ("fail", "key wrong")


@pytest.mark.parametrize(
    ("statement", "key", "state"),
    [
        ("UPDATE groupbot_version SET version_num = 'ffff'", "database newer", "fail"),
        ("DELETE FROM groupbot_version", "database foreign", "fail"),
    ],
)
def test_a_database_of_another_program_or_version_is_a_failure(
    filled: Settings, statement: str, key: str, state: str
) -> None:
    """The program would refuse to start."""
    file = database_file(filled)
    assert file is not None
    connection = sqlite3.connect(file)
    connection.execute(statement)
    connection.commit()
    connection.close()

    finding = asyncio.run(database(filled))

    assert (finding.state, finding.key) == (state, key)


async def test_an_empty_database_is_filled_at_the_next_start(settings: Settings) -> None:
    """A file without tables is no foreign one."""
    file = database_file(settings)
    assert file is not None
    sqlite3.connect(file).close()
    file.touch()

    assert (await database(settings)).key == "database older"


async def test_what_is_no_database_is_a_failure(settings: Settings) -> None:
    """With SQLite's own reason."""
    file = database_file(settings)
    assert file is not None
    file.write_bytes(b"this is no database, and long enough to be looked at as one" * 20)

    finding = await database(settings)

    assert (finding.state, finding.key) == ("fail", "database closed")
    assert "not a database" in finding.seen


async def test_a_postgresql_that_does_not_run_is_a_failure(school: MakeSchool) -> None:
    """Its address is shown without a password."""
    settings = school(secrets="GROUPBOT_DATABASE_URL=postgresql://bot:geheim@127.0.0.1:9/school\n")

    finding = await database(settings)

    assert (finding.state, finding.key) == ("fail", "database closed")
    assert "geheim" not in finding.seen


async def test_a_postgresql_that_never_answers_is_a_failure(school: MakeSchool, silent_postgresql: str) -> None:
    """The driver's error has no words then; its kind stands in their place."""
    address = silent_postgresql.replace("+asyncpg", "")

    finding = await database(school(secrets=f"GROUPBOT_DATABASE_URL={address}\n"))

    assert (finding.state, finding.key) == ("fail", "database closed")
    assert "TimeoutError" in finding.seen
    assert "geheim" not in finding.seen


async def test_a_postgresql_is_looked_at_as_well(school: MakeSchool, postgres: PostgresForTests) -> None:
    """Before its first start, and after it; no disk is looked at, as it may be another machine's."""
    name = await postgres.new_database()
    url = postgres.url(name).replace("+asyncpg", "")
    try:
        settings = school(secrets=f"GROUPBOT_DATABASE_URL={url}\n")
        assert (await database(settings)).key == "database older"

        async with opened(settings):
            pass

        findings = await all_of(look_at_data(load_settings(settings.file)))
        assert [(name, each[0].state, each[0].key) for name, each in findings.items()] == [
            ("database", "ok", "database")
        ]
    finally:
        await postgres.drop(name)


@pytest.mark.parametrize(
    ("free", "state", "words"),
    [
        (10_000_000, "fail", "10 MB"),
        (199_000_000, "fail", "199 MB"),
        (400_000_000, "warn", "400 MB"),
        (4_200_000_000, "ok", "4.2 GB"),
    ],
)
async def test_a_full_disk_is_seen(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, free: int, state: str, words: str
) -> None:
    """Before the bot has to refuse messages."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _: Usage(10**10, 10**10 - free, free))

    finding = (await all_of(look_at_data(settings)))["disk"][0]

    assert finding.state == state
    assert words in finding.seen
