"""A week at a school, on the real program: from Monday's sick notes to the photos that are gone again on Friday.

The days follow one another on one program, which is killed and started again in the nights between them.
"""

import re
from datetime import datetime, timedelta

import pytest

from tests.acceptance.program import MONDAY_MORNING, Program, SchoolFile
from tests.acceptance.steps import ask_director, hears, press
from tests.servers.drawn import drawn
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import Group, Person
from tests.servers.telegram.people import Json, text_of

ROSTER = """\
id,first_name,last_name,class,guardians,photo_class,photo_school
1,Sanne,de Vries,5,Linda de Vries <linda@ouders.example>,yes,yes
2,Milan,Bakker,5,,yes,no
3,Noor,Smit,5,,yes,
4,Daan,Postma,6,,yes,yes
5,Fenna,Hoekstra,7,,yes,yes
"""
"""Milan may be in no photo for the whole school; what Noor's parents say to it nobody knows."""

CAPTION = "Wat was het leuk in het bos!"
THANKS = "Wat was het leuk in het bos! Dank aan alle ouders die reden."
CHANGED = "Wat was het leuk in het bos! De gevonden want ligt bij juf Anna."
SIGNED = "— juf Anna, groep 5, namens De Proefschool"
NUMBER = "0516-000000"


def at(hour: int, minute: int, *, days: int = 0) -> datetime:
    """A moment of the week on the school's clock, so many days after Monday."""
    return MONDAY_MORNING.replace(hour=hour, minute=minute) + timedelta(days=days)


@pytest.fixture
def school(school: SchoolFile) -> SchoolFile:
    """The school, with a third class."""
    school.groups["7"] = school.telegram.group("Groep 7", bot="administrator")
    school.write()
    file = school.folder / "photos.csv"
    file.write_text(ROSTER)
    done = school.groupbot("roster", "import", str(file))
    assert done.returncode == 0, done.stderr
    return school


@pytest.fixture
def parents(school: SchoolFile) -> dict[str, Person]:
    """Three parents, each in the group of their child's class."""
    classes = {"Linda": "5", "Fatima": "5", "Omar": "6"}
    found = {name: school.telegram.user(name) for name in classes}
    for name, class_id in classes.items():
        found[name].joins(school.groups[class_id])
    return found


def test_a_week(program: Program, school: SchoolFile, smtp: MailServerForTests, parents: dict[str, Person]) -> None:
    """Sick notes on Monday; on Tuesday photos that go to the director; changed on Thursday, and gone on Friday."""
    _invitations_are_redeemed(program, school, parents)
    _a_mother_says_it_in_the_group_and_goes_on_in_private(program, school, smtp, parents["Linda"])
    _another_says_it_by_voice(program, smtp, parents["Fatima"])
    _the_mail_server_goes_down_and_the_next_is_told_to_phone(program, school, smtp, parents["Omar"])
    _a_night_passes(program, days=1)
    _the_bot_is_put_out_of_a_group(program, school)
    _a_child_with_a_no_is_refused_and_that_photo_taken_out(program, school)
    _the_director_sends_it_back_and_then_approves(program, school)
    _two_groups_receive_it(program, school)
    _a_night_passes(program, days=3)
    _it_is_changed_everywhere(program, school)
    _a_night_passes(program, days=4)
    _it_is_retracted_everywhere(program, school)
    assert not any(name in program.log() for name in ("Sanne", "Milan", "Noor", "Daan", "Fenna", "leuk in het bos"))


def _invitations_are_redeemed(program: Program, school: SchoolFile, parents: dict[str, Person]) -> None:
    """Fatima and Omar are linked to their children; Linda has never written to the bot."""
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


def _a_night_passes(program: Program, *, days: int) -> None:
    """There is a power cut in the night; the next morning the program serves again."""
    program.kill()
    program.move_to(at(9, 0, days=days))
    program.start()


def _the_bot_is_put_out_of_a_group(program: Program, school: SchoolFile) -> None:
    """The director reads so, and what to do."""
    school.groups["7"].kicks_bot()
    told = hears(program, school.staff["bram"], "Ik kan niet meer schrijven in de")
    assert ["Groep 7" in told, "Voeg me weer toe" in told] == [True, True]


def _a_child_with_a_no_is_refused_and_that_photo_taken_out(program: Program, school: SchoolFile) -> None:
    """An album with the text under it; of all children the teacher is asked about the two without a yes."""
    anna = school.staff["anna"]
    for each in range(3):
        caption = {"caption": f"/bericht {CAPTION}"} if each == 0 else {}
        anna.sends("photo", data=drawn(each), album="bos", **caption)
    hears(program, anna, "3 foto's tot nu toe")
    press(program, anna, "Hele school")
    hears(program, anna, "Staan Milan of Noor erop?")
    for name, number in (("Milan", "2"), ("Noor", "3")):
        press(program, anna, f"{name} staat erop")
        hears(program, anna, f"Op welke foto staat {name}?")
        press(program, anna, number)
        program.until(lambda number=number: f"✓ {number}" in anna.buttons())
        press(program, anna, "Klaar")
    press(program, anna, "Dat is alles")
    refused = hears(program, anna, "Zo kan dit niet worden geplaatst")
    assert "Milan Bakker" in refused
    assert not any("laatsen" in label or "Vraag" in label for label in anna.buttons())
    press(program, anna, "Foto 2 eruit halen")
    doubtful = hears(program, anna, "Hier moet de directeur eerst naar kijken")
    assert ["Noor Smit" in doubtful, "Milan" in doubtful] == [True, False]
    assert not any("laatsen" in label for label in anna.buttons())


def _the_director_sends_it_back_and_then_approves(program: Program, school: SchoolFile) -> None:
    """The director sees the same photos and the remark; what was sent back is changed and asked about anew."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    ask_director(program, anna, "Noor staat er maar half op.")
    assert "💬 Opmerking: “Noor staat er maar half op.”" in hears(program, bram, "Anna de Boer vraagt je")
    assert _words_under(_photos(program, bram, 2)) == [f"{CAPTION}\n\n{SIGNED}", ""]
    press(program, bram, "Terugsturen")
    hears(program, bram, "Wat moet er anders in")
    bram.writes("Vraag het eerst aan haar moeder.")
    hears(program, anna, "heeft je bericht teruggestuurd: “Vraag het eerst aan haar moeder.”")
    anna.writes(THANKS)
    program.until(lambda: _words_under(_photos(program, anna, 2)) == [f"{THANKS}\n\n{SIGNED}", ""])
    ask_director(program, anna, "Haar moeder vindt het goed.")
    hears(program, bram, "💬 Opmerking: “Haar moeder vindt het goed.”")
    press(program, bram, "Goedkeuren")
    hears(program, anna, "Bram Hoekstra heeft je bericht goedgekeurd")
    hears(program, anna, "over 30 seconden geplaatst")


def _two_groups_receive_it(program: Program, school: SchoolFile) -> None:
    """As one album each, of photos that went up once; the group that was left is named to the teacher."""
    anna = school.staff["anna"]
    program.move(seconds=31)
    albums = [_photos(program, school.groups[each], 2) for each in ("5", "6")]
    for album in albums:
        assert _words_under(album) == [f"{THANKS}\n\n{SIGNED}", ""]
        assert len({each["media_group_id"] for each in album}) == 1
    assert _pictures(albums[0]) == _pictures(albums[1])
    uploaded = [str(call["parameters"]).count("attach://") for call in school.telegram.calls("sendMediaGroup")]
    assert sum(uploaded) == 3
    program.move(seconds=3)
    assert "Groep 7" in hears(program, anna, "2 groepen hebben je bericht")
    assert not school.groups["7"].bot_messages()


def _it_is_changed_everywhere(program: Program, school: SchoolFile) -> None:
    """The words under the photos; these stay as they are, so the director is asked about them once more."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    anna.writes("/wijzig")
    hears(program, anna, "Welk bericht wil je veranderen?")
    press(program, anna, "1")
    hears(program, anna, "Schrijf de nieuwe tekst")
    anna.writes(CHANGED)
    hears(program, anna, "Hier moet de directeur eerst naar kijken")
    ask_director(program, anna)
    press(program, bram, "Goedkeuren")
    changed = [f"{CHANGED}\n\n{SIGNED}", ""]
    for each in ("5", "6"):
        program.until(lambda each=each: _words_under(_photos(program, school.groups[each], 2)) == changed)
    program.move(seconds=5)
    hears(program, anna, "Groepen met de nieuwe tekst: 2 van 2")


def _it_is_retracted_everywhere(program: Program, school: SchoolFile) -> None:
    """Every photo of the album, in every group."""
    anna = school.staff["anna"]
    anna.writes("/intrekken")
    hears(program, anna, "Welk bericht wil je intrekken?")
    press(program, anna, "1")
    press(program, anna, "Overal intrekken")
    program.until(lambda: not any(group.bot_messages() for group in school.groups.values()))
    program.move(seconds=5)
    hears(program, anna, "Weggehaald uit groepen: 2 van 2")


def _photos(program: Program, chat: Person | Group, number: int) -> list[Json]:
    """Wait until so many photos of the bot stand in a chat, and give the last of them."""

    def last() -> list[Json]:
        found = [each for each in chat.bot_messages() if "photo" in each]
        return found[-number:] if len(found) >= number else []

    found: list[Json] = program.until(last)
    return found


def _words_under(album: list[Json]) -> list[str]:
    """What stands under each photo."""
    return [text_of(each) for each in album]


def _pictures(album: list[Json]) -> list[str]:
    """Which photos they are."""
    return [each["photo"][-1]["file_id"] for each in album]
