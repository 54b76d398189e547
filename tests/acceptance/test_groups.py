"""A class's group on Telegram: set up in the chat, staff join, and who wants something there is shown the way."""

import re
from datetime import timedelta

import pytest

from tests.acceptance.program import MONDAY_MORNING, Program, SchoolFile
from tests.acceptance.steps import CHILDREN, hears, linked, posts_in, press
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import Person
from tests.servers.telegram.people import text_of

AT_WARN = MONDAY_MORNING.replace(hour=8, minute=15)


@pytest.fixture
def linda(school: SchoolFile) -> Person:
    """A parent, in the group of class 5."""
    linda = school.telegram.user("Linda")
    linda.joins(school.groups["5"])
    return linda


def without(school: SchoolFile, account_or_group: int) -> None:
    """Take an id out of the settings: it is to be set up in the chat."""
    school.config.write_text(school.config.read_text().replace(f"telegram = {account_or_group}\n", ""))


def link_of(message: dict[str, object]) -> str:
    """What the link under a message brings along behind `/start`."""
    keyboard = message["reply_markup"]
    assert isinstance(keyboard, dict)
    found = re.fullmatch(r"https://t\.me/\w+\?start=([\w-]+)", keyboard["inline_keyboard"][0][0]["url"])
    assert found
    return found.group(1)


def test_a_group_is_set_up_in_the_chat(school: SchoolFile) -> None:
    """The director says which class it is and what is lacking is mended; posts arrive, after a crash too."""
    without(school, school.groups["6"].id)
    with Program(school) as program:
        bram, carla = school.staff["bram"], school.staff["carla"]
        group = school.telegram.group("De zessers", bot="left")
        group.gives_bot("member")
        assert "“De zessers”. Welke klas is dit?" in hears(program, bram, "Ik ben toegevoegd")
        assert bram.buttons() == ["Groep 6", "de hele school", "Geen klas"]
        press(program, bram, "Groep 6")
        hears(program, bram, "De chatgroep “De zessers” is voor Groep 6.")
        assert "maak mij beheerder" in hears(program, bram, "Tot die tijd zie ik niet wat ouders daar schrijven")
        hello = hears(program, group, "Hier breng ik het nieuws van school voor Groep 6")
        assert "Vertel het mij in een privéchat" in hello
        group.gives_bot("administrator")
        hears(program, bram, "In de chatgroep van Groep 6 kan ik alles doen")
        program.until(lambda: group.bot_messages()[0]["pinned"])
        program.kill()
        program.start()
        carla.writes("/bericht Morgen gaan we naar het bos.")
        press(program, carla, "Groep 6")
        press(program, carla, "Voorbeeld")
        press(program, carla, "laatsen")
        hears(program, carla, "over 30 seconden geplaatst")
        program.move(seconds=31)
        program.until(lambda: [each for each in posts_in(group) if "naar het bos" in text_of(each)])


def test_a_group_that_is_none_of_the_schools_stays_silent(program: Program, school: SchoolFile) -> None:
    """Strangers may add the bot wherever they like."""
    group = school.telegram.group("Buurtapp", bot="left")
    group.gives_bot("administrator")
    hears(program, school.staff["bram"], "“Buurtapp”")
    press(program, school.staff["bram"], "Geen klas")
    hears(program, school.staff["bram"], "Ik doe niets in de chatgroep “Buurtapp”.")
    stranger = school.telegram.user("Iemand")
    stranger.joins(group)
    stranger.writes("Mijn kind is ziek", group)
    stranger.writes("/start")
    hears(program, stranger, "Ik ben de bot van De Proefschool")
    assert group.bot_messages() == group.whispers(stranger) == []


def test_a_teacher_joins_with_a_code(school: SchoolFile) -> None:
    """The director passes the card on, its button brings the code along, and after a restart she can still post."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    without(school, anna.id)
    with Program(school) as program:
        anna.writes("/bericht Hallo")
        hears(program, anna, "Alleen")
        bram.writes("/medewerkers")
        press(program, bram, "Anna de Boer")
        hears(program, bram, "Dit is jouw code voor de bot van De Proefschool")
        card = bram.hears("Dit is jouw code")
        assert card
        anna.writes(f"/start {link_of(card)}")
        hears(program, anna, "Ik ken je als juf Anna, groep 5")
        hears(program, bram, "Anna de Boer is nu bij de bot bekend.")
        program.kill()
        program.start()
        anna.writes("/bericht Morgen gaan we naar het bos.")
        press(program, anna, "Voorbeeld")


def test_somebody_who_says_it_in_the_group_goes_on_in_private(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """She alone sees the pointer; its button opens the report with what she wrote, and the school gets one mail."""
    group = school.groups["5"]
    linda.writes("Mijn dochter is ziek tot en met woensdag", group)
    (pointer,) = program.until(lambda: group.whispers(linda))
    assert "Is je kind ziek? School leest dit hier niet." in pointer["text"]
    linda.writes(f"/start {link_of(pointer)}")
    hears(program, linda, "nog niet aan een kind gekoppeld")
    linda.writes("Noor Bakker")
    press(program, linda, "Groep 5")
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")
    assert len(smtp.wait_for(1)) == 1
    program.move_to(AT_WARN + timedelta(minutes=1))
    linda.writes("dank je wel")
    hears(program, linda, "Graag gedaan")
    assert group.bot_messages() == []
    assert school.staff["olga"].bot_messages() == []


def test_where_all_see_it_the_pointer_is_taken_back_and_ordinary_ones_remove_themselves(
    program: Program, school: SchoolFile, linda: Person
) -> None:
    """An older server is asked once, also over a restart."""
    group = school.groups["5"]
    school.telegram.settings(ephemeral=False)
    linda.writes("Noor is ziek", group)
    program.until(lambda: len(group.all_messages()) == 4 and len(group.bot_messages()) == 1)
    assert "Is je kind ziek?" in group.texts()[0]
    assert program.stop() == 0
    program.start()
    omar = school.telegram.user("Omar")
    omar.joins(group)
    omar.writes("Wanneer is het schoolreisje, juf?", group)
    program.until(lambda: "Een vraag voor school?" in "".join(group.texts()))
    asked = [call["parameters"] for call in school.telegram.calls("sendMessage")]
    assert sum("ephemeral_message_parameters" in each for each in asked) == 1
    program.move(minutes=11)
    program.until(lambda: group.bot_messages() == [])


def test_a_known_parent_is_written_to_in_private(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """The group sees nothing; one press sends the report."""
    linked(school, program, linda)
    linda.writes("Sem is vandaag ziek", school.groups["5"])
    hears(program, linda, "Je schreef in de chatgroep van Groep 5 dat je kind ziek is.")
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")
    assert len(smtp.wait_for(1)) == 1
    assert school.groups["5"].bot_messages() == school.groups["5"].whispers(linda) == []


def test_what_nobody_reported_is_told_in_time(program: Program, school: SchoolFile, linda: Person) -> None:
    """To the office and the class's teacher, with the group and the time alone."""
    linda.writes("Noor is ziek", school.groups["5"])
    program.until(lambda: school.groups["5"].whispers(linda))
    program.move_to(AT_WARN + timedelta(seconds=1))
    for name in ("anna", "olga"):
        told = hears(program, school.staff[name], "Mogelijk niet gemeld")
        assert re.search(r"om 07\.4\d schreef iemand in de chatgroep van Groep 5 dat een kind ziek is", told)
        assert "Noor" not in told
        assert "Linda" not in told
    assert school.staff["carla"].hears("Mogelijk") is None


def test_what_a_teacher_posts_past_the_bot_is_told_and_removed_with_one_press(
    program: Program, school: SchoolFile
) -> None:
    """Only what the protocol is in doubt about, and in private; in the group it is gone."""
    anna, group = school.staff["anna"], school.groups["5"]
    anna.joins(group)
    anna.writes("Morgen gym, neem gymkleren mee!", group)
    anna.writes("Vragen? Bel mij op 06-87651234.", group)
    assert "Je schreef zelf in de chatgroep van Groep 5" in hears(program, anna, "Dit vond ik")
    press(program, anna, "Verwijderen")
    hears(program, anna, "Het is uit de chatgroep gehaald.")
    assert [text_of(each) for each in group.messages() if "text" in each] == ["Morgen gym, neem gymkleren mee!"]
    assert len(anna.bot_messages()) == 1


def test_a_known_parent_takes_a_number_out_of_the_group_with_one_press(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """Told in private; nobody at school hears of it."""
    linked(school, program, linda)
    group = school.groups["5"]
    linda.writes("Wie rijdt er mee? Bel mij op 06-87651234.", group)
    assert "Alle leden kunnen dit lezen" in hears(program, linda, "Je schreef in de chatgroep van Groep 5.")
    press(program, linda, "Verwijderen")
    hears(program, linda, "Het is uit de chatgroep gehaald.")
    assert not [each for each in group.messages() if "06-87651234" in text_of(each)]
    assert school.staff["anna"].hears("06-87651234") is None


def test_a_wrong_class_is_mended_by_adding_the_bot_again(school: SchoolFile) -> None:
    """Removed and added, it asks once more; what is for the class arrives where it belongs."""
    without(school, school.groups["6"].id)
    with Program(school) as program:
        bram = school.staff["bram"]
        group = school.telegram.group("De zessers", bot="left")
        group.gives_bot("administrator")
        hears(program, bram, "Ik ben toegevoegd")
        press(program, bram, "de hele school")
        hears(program, bram, "is voor de hele school")
        group.gives_bot("left")
        hears(program, bram, "Ik kan niet meer schrijven")
        group.gives_bot("administrator")
        hears(program, bram, "weer in de groep van de hele school")
        program.until(lambda: "Groep 6" in bram.buttons())
        press(program, bram, "Groep 6")
        hears(program, bram, "De chatgroep “De zessers” is voor Groep 6.")
        assert "voor Groep 6" in hears(program, group, "Hier breng ik het nieuws van school")


def test_a_parents_picture_is_put_before_the_teacher(program: Program, school: SchoolFile, linda: Person) -> None:
    """Who may remove it; the bot says what it cannot do."""
    group, anna = school.groups["5"], school.staff["anna"]
    linda.sends("photo", group)
    hears(program, anna, "Een ouder zette een foto of filmpje in de chatgroep van Groep 5.")
    group.gives_bot("administrator", ["can_pin_messages"])
    press(program, anna, "Verwijderen")
    hears(program, anna, "Ik kon het niet verwijderen.")
    assert linda.buttons() == [], "it is the teacher who is asked"


def test_commands_are_in_the_menus_and_set_once(program: Program, school: SchoolFile) -> None:
    """Parents' in all private chats, the staff's in theirs, none in groups; a restart changes nothing."""
    program.until(lambda: len(school.telegram.state()["commands"]) == 15)
    commands = school.telegram.state()["commands"]
    assert not any("group" in place for place in commands)
    (parents,) = [menu for place, menu in commands.items() if "all_private_chats" in place and '"nl"' in place]
    assert parents[0] == {"command": "ziek", "description": "je kind ziek melden"}
    (director,) = [
        menu for place, menu in commands.items() if str(school.staff["bram"].id) in place and '"en"' in place
    ]
    assert [each["command"] for each in director][:7] == [
        *("post", "posts", "edit", "retract", "schedule", "protocol", "urgent")
    ]
    program.until(lambda: program.log().count('"kind": "Receipt"') == 15)
    assert program.stop() == 0
    program.start()
    school.staff["anna"].writes("/help")
    hears(program, school.staff["anna"], "Dit kan ik")
    assert school.telegram.count("setMyCommands") == 15


def test_a_class_is_invited_from_the_chat(program: Program, school: SchoolFile) -> None:
    """The teacher gets one document; the codes are nowhere else."""
    school.import_roster(CHILDREN)
    anna = school.staff["anna"]
    anna.writes("/uitnodigen")
    hears(program, anna, "De uitnodigingen voor Groep 5: print ze")
    (message,) = anna.bot_messages()
    assert message["document"]["file_name"] == "De-Proefschool-Groep-5.pdf"
    assert message["document"]["file_size"] > 10_000
