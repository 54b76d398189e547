"""The same program on PostgreSQL: both stories, a power cut, and the server away for a while."""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import hears, linked, posts_in, press
from tests.servers.databases import postgres
from tests.servers.postgres import CUT_OFF, PostgresForTests
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
        asyncio.run(postgres.execute(CUT_OFF))
        linda.writes("/start")
        program.until(lambda round_=round_: len(linda.bot_messages()) == round_)
    program.until(lambda: program.health()[0] == 200)
    assert all("De Proefschool" in text_of(each) for each in linda.bot_messages())
    assert program.stop() == 0


@pytest.mark.parametrize("fault", [PostgresForTests.stopped, PostgresForTests.shutting_down])
def test_a_postgresql_that_is_stopped_and_started_is_a_delay(
    school: SchoolFile,
    program: Program,
    postgres: PostgresForTests,
    fault: Callable[[PostgresForTests], AbstractContextManager[None]],
) -> None:
    """Fault 18: while there is no server, or one that turns all away, the message waits; then work goes on."""
    linda, anna = school.telegram.user("Linda"), school.staff["anna"]
    linda.writes("/start")
    hears(program, linda, "De Proefschool")
    with fault(postgres):
        update = linda.writes("/start")["update_id"]
        program.until(lambda: program.health()[0] == 503)
        for _ in range(3):  # the fault lasts three times a lease, and every part of the program comes across it
            program.move(seconds=1)
            time.sleep(1)
        assert update in school.telegram.waiting()
        assert program.process is not None
        assert program.process.poll() is None, program.log()[-4000:]
    program.until(lambda: len(linda.bot_messages()) == 2)
    program.until(lambda: program.health()[0] == 200)
    anna.writes(f"/bericht {POST}")
    press(program, anna, "Hele school")
    press(program, anna, "laatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    for group in school.groups.values():
        program.until(lambda group=group: posts_in(group))
    assert len(linda.bot_messages()) == 2
    assert program.stop() == 0
