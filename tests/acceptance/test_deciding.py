"""Doubt, with the real program: sent back and then approved, decided by a deputy, confirmed by a director alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import answered, ask_director, button, hears, posts_in, press
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import text_of

IN_DOUBT = "Vrijdag gaan we zwemmen. Vragen? Bel 06-12345678."
CHANGED = "Vrijdag gaan we zwemmen. Vragen? Bel Lotte op 06-12345678."


@pytest.fixture
def alone(tmp_path: Path, telegram: TelegramWorld, smtp: MailServerForTests) -> Iterator[Program]:
    """The program of a school whose director nobody stands in for."""
    school = SchoolFile(tmp_path, telegram, smtp.port)
    del school.staff["carla"]
    school.write()
    with Program(school) as running:
        yield running


def test_a_post_is_sent_back_changed_approved_and_published(program: Program, school: SchoolFile) -> None:
    """With a remark for the director and a reason for the teacher; asked anew, over a restart, and out once."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    anna.writes(f"/bericht {IN_DOUBT}")
    press(program, anna, "Voorbeeld")
    ask_director(program, anna, "De trainer vindt het goed.")
    asked = hears(program, bram, "Anna de Boer vraagt je")
    assert "💬 Opmerking: “De trainer vindt het goed.”" in asked
    assert "06-12345678" in asked
    assert {"Goedkeuren", "Terugsturen", "Afwijzen"} <= set(bram.buttons())

    old = button(bram, "Goedkeuren")
    press(program, bram, "Terugsturen")
    hears(program, bram, "Wat moet er anders in")
    program.kill()
    program.start()
    bram.writes("Zet erbij wie de trainer is.")
    hears(program, anna, "Bram Hoekstra heeft je bericht teruggestuurd: “Zet erbij wie de trainer is.”")
    hears(program, anna, "Stuur me de veranderde tekst.")
    late = bram.presses(data=old[0], message_id=old[1])
    assert answered(program, bram, late) == "Bram Hoekstra heeft al beslist."

    anna.writes(CHANGED)
    program.until(lambda: anna.hears(CHANGED))
    assert not any("laatsen" in label for label in anna.buttons())
    ask_director(program, anna)
    program.until(lambda: bram.hears(CHANGED))
    hears(program, bram, "Bram Hoekstra stuurde het eerder terug: “Zet erbij wie de trainer is.”")
    press(program, bram, "Goedkeuren")
    hears(program, anna, "Bram Hoekstra heeft je bericht goedgekeurd")
    program.until(lambda: any("Ongedaan" in label for label in anna.buttons()))
    program.move(seconds=31)
    program.until(lambda: posts_in(school.groups["5"]))
    program.move(seconds=3)
    hears(program, anna, "1 groep heeft je bericht")
    assert [text_of(each).splitlines()[0] for each in posts_in(school.groups["5"])] == [CHANGED]


def test_a_deputy_decides_when_the_director_does_not(program: Program, school: SchoolFile) -> None:
    """Two hours after the question; the teacher reads who was asked, and the director who was quicker."""
    anna, bram, carla = school.staff["anna"], school.staff["bram"], school.staff["carla"]
    anna.writes(f"/bericht {IN_DOUBT}")
    press(program, anna, "Voorbeeld")
    ask_director(program, anna)
    program.until(lambda: "Goedkeuren" in bram.buttons())
    late = button(bram, "Afwijzen")
    program.move(hours=2)
    hears(program, anna, "Er heeft nog niemand over je bericht beslist. Ik heb het nu ook aan Carla Postma gevraagd.")
    press(program, carla, "Goedkeuren")
    hears(program, anna, "Carla Postma heeft je bericht goedgekeurd")
    hears(program, bram, "Carla Postma heeft dit bericht goedgekeurd.")
    press_id = bram.presses(data=late[0], message_id=late[1])
    assert answered(program, bram, press_id) == "Carla Postma heeft al beslist."


def test_a_director_alone_confirms_with_a_reason(alone: Program) -> None:
    """Nobody else can decide: a few words are asked for, and only then it goes out."""
    bram = alone.school.staff["bram"]
    bram.writes(f"/bericht {IN_DOUBT}")
    press(alone, bram, "Hele school")
    press(alone, bram, "Vraag de directeur")
    hears(alone, bram, "Er is niemand anders die hierover kan beslissen. Je kunt het zelf bevestigen")
    bram.writes("ok")
    hears(alone, bram, "Schrijf een paar woorden meer")
    bram.writes("De trainer wil zelf gebeld worden.")
    hears(alone, bram, "Je hebt je eigen bericht bevestigd. Je reden blijft erbij bewaard.")
    assert posts_in(alone.school.groups["5"]) == []
    alone.move(seconds=31)
    alone.until(lambda: posts_in(alone.school.groups["5"]))
