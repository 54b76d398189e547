"""The same program on PostgreSQL: both stories, a power cut, and the server away for a while."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import hears, linked, posts_in, press
from tests.servers.databases import postgres
from tests.servers.postgres import PostgresForTests
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import text_of

__all__ = ["postgres"]

pytestmark = pytest.mark.xdist_group("postgresql")

POST = "Morgen gaan we zwemmen. Neem een handdoek mee."


@pytest.fixture
def school(
    tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests, postgres: PostgresForTests
) -> Iterator[SchoolFile]:
    """A school with a database of its own on the PostgreSQL server."""
    name = asyncio.run(postgres.new_database())
    yield SchoolFile(tmp_path, telegram, smtp.port, database=postgres.url(name).replace("+asyncpg", ""))
    asyncio.run(postgres.drop(name))


def test_both_stories_hold_on_postgresql_over_a_power_cut(
    school: SchoolFile, program: Program, smtp: MailServerForTests
) -> None:
    """A post and a sick note; killed between "Publish" and the groups, and between "Send" and the mail."""
    linda, anna = school.telegram.user("Linda"), school.staff["anna"]
    linked(school, program, linda)
    anna.writes(f"/bericht {POST}")
    press(program, anna, "Hele school")
    press(program, anna, "laatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    linda.writes("Sem is vandaag ziek")
    hears(program, linda, "Klopt dit?")
    program.kill()
    press(program, linda, "Versturen")
    program.start()
    hears(program, linda, "is verstuurd naar school om")
    program.move(seconds=31)
    for group in school.groups.values():
        program.until(lambda group=group: posts_in(group))
    program.move(seconds=3)
    hears(program, anna, "2 groepen hebben je bericht")
    assert [len(posts_in(group)) for group in school.groups.values()] == [1, 1]
    assert ["Sem de Vries" in each.message.get_body(("plain",)).get_content() for each in smtp.messages] == [True]
    assert program.stop() == 0


def test_a_postgresql_that_cuts_all_connections_is_a_delay(
    school: SchoolFile, program: Program, postgres: PostgresForTests
) -> None:
    """Fault 18: as in a restart, every connection is cut; the program connects anew, and everybody is answered."""
    linda = school.telegram.user("Linda")
    linda.writes("/start")
    hears(program, linda, "De Proefschool")
    for round_ in range(2, 5):
        asyncio.run(
            postgres.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                "WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
            )
        )
        linda.writes("/start")
        program.until(lambda round_=round_: len(linda.bot_messages()) == round_)
    program.until(lambda: program.health()[0] == 200)
    assert all("De Proefschool" in text_of(each) for each in linda.bot_messages())
    assert program.stop() == 0
