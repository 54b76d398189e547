"""A week at a school, on the real program: from Monday's sick notes to the photos that are gone again on Friday.

The days follow one another on one program, which is killed and started again in the nights between them.
"""

import re
from datetime import datetime, timedelta

import pytest

from tests.acceptance.program import MONDAY_MORNING, Program, SchoolFile
from tests.acceptance.steps import hears, press
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import Person

CHILDREN = """\
1,Sanne,de Vries,5,Linda de Vries <linda@ouders.example>
2,Milan,Bakker,5,
3,Daan,Postma,6,
"""
NUMBER = "0516-000000"


def at(hour: int, minute: int, *, days: int = 0) -> datetime:
    """A moment of the week on the school's clock, so many days after Monday."""
    return MONDAY_MORNING.replace(hour=hour, minute=minute) + timedelta(days=days)


@pytest.fixture
def parents(school: SchoolFile) -> dict[str, Person]:
    """Three parents, each in the group of their child's class."""
    classes = {"Linda": "5", "Fatima": "5", "Omar": "6"}
    found = {name: school.telegram.user(name) for name in classes}
    for name, class_id in classes.items():
        found[name].joins(school.groups[class_id])
    return found


def test_a_week(program: Program, school: SchoolFile, smtp: MailServerForTests, parents: dict[str, Person]) -> None:
    """Sick notes on Monday, photos on Tuesday."""
    _invitations_are_redeemed(program, school, parents)
    _a_mother_says_it_in_the_group_and_goes_on_in_private(program, school, smtp, parents["Linda"])
    _another_says_it_by_voice(program, smtp, parents["Fatima"])
    _the_mail_server_goes_down_and_the_next_is_told_to_phone(program, school, smtp, parents["Omar"])


def _invitations_are_redeemed(program: Program, school: SchoolFile, parents: dict[str, Person]) -> None:
    """Fatima and Omar are linked to their children; Linda has never written to the bot."""
    school.import_roster(CHILDREN)
    for name, child, class_id in (("Fatima", "Milan", "5"), ("Omar", "Daan", "6")):
        parents[name].writes(f"/start {school.codes(class_id)[child]}")
        hears(program, parents[name], f"Je bent gekoppeld aan {child}")


def _a_mother_says_it_in_the_group_and_goes_on_in_private(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """She alone sees the pointer, and the group reads nothing from the bot."""
    group = school.groups["5"]
    linda.writes("Sanne is ziek", group)
    (pointer,) = program.until(lambda: group.whispers(linda))
    assert "School leest dit hier niet" in pointer["text"]
    button = pointer["reply_markup"]["inline_keyboard"][0][0]
    linda.writes(f"/start {button['url'].partition('?start=')[2]}")
    hears(program, linda, "nog niet aan een kind gekoppeld")
    linda.writes("Sanne de Vries")
    press(program, linda, "Groep 5")
    press(program, linda, "Vandaag")
    press(program, linda, "Weet ik nog niet")
    assert smtp.messages == []
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")
    (mail,) = (each.message for each in smtp.wait_for(1))
    assert mail["Subject"].startswith("Ziek (niet gekoppeld): groep 5")
    assert group.bot_messages() == []


def _another_says_it_by_voice(program: Program, smtp: MailServerForTests, fatima: Person) -> None:
    """The bot cannot hear it, and says so with the school's number and the buttons: one of them leads on."""
    fatima.sends("voice")
    assert NUMBER in hears(program, fatima, "ik kan alleen tekst lezen")
    press(program, fatima, "Ziek melden")
    press(program, fatima, "Vandaag")
    press(program, fatima, "Alleen vandaag")
    press(program, fatima, "Versturen")
    hears(program, fatima, "De ziekmelding van Milan Bakker is verstuurd naar school om")
    assert smtp.wait_for(2)[1].message["Subject"].startswith("Ziek: groep 5")


def _the_mail_server_goes_down_and_the_next_is_told_to_phone(
    program: Program, school: SchoolFile, smtp: MailServerForTests, omar: Person
) -> None:
    """Down at 08:05, told at 08:15, back at 08:20; parent, teacher and office hear what arrived late, and once."""
    program.move_to(at(8, 5))
    smtp.fail(Fault("refuse"))
    omar.writes("Daan is vandaag ziek")
    press(program, omar, "Versturen")
    hears(program, omar, "nog niet verstuurd")
    program.move_to(at(8, 14))
    omar.writes("dank je wel")
    hears(program, omar, "Graag gedaan")
    assert omar.hears(NUMBER) is None
    program.move_to(at(8, 15) + timedelta(seconds=1))
    assert NUMBER in hears(program, omar, "nog niet op school")

    program.move_to(at(8, 20))
    smtp.mend()

    def arrived() -> bool:
        program.move(minutes=1)
        return len(smtp.messages) == 3

    program.until(arrived)
    hears(program, omar, "Toch gelukt: de ziekmelding van Daan Postma is verstuurd naar school om")
    for name in ("carla", "olga"):
        assert "Daan Postma (Groep 6)" in hears(program, school.staff[name], "kwam laat aan: om")
    assert school.staff["anna"].hears("kwam laat aan") is None
    program.move_to(at(8, 30) + timedelta(seconds=1))
    told = hears(program, school.staff["anna"], "Ziek gemeld")
    assert re.search(r"Milan Bakker .*\n?.*Sanne de Vries|Sanne de Vries .*\n?.*Milan Bakker", told), told
    assert len(smtp.messages) == 3
