"""The protocol is changed in the chat, with the real program: at once, over a restart, and for what stands ready."""

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import ask_director, hears, posts_in, press
from tests.servers.telegram.client import Person
from tests.servers.telegram.people import text_of

NUMBER = "Vrijdag gaan we zwemmen. Vragen? Bel 06-12345678."


def opens_the_rule(program: Program, bram: Person) -> None:
    """The director opens the rule about phone numbers, page by page."""
    bram.writes("/protocol")
    hears(program, bram, "De regels, per artikel.")
    press(program, bram, "P1")
    page = hears(program, bram, "klas\N{NO-BREAK SPACE}⚠️")
    assert "telefoonnummer" in page
    press(program, bram, "1")
    hears(program, bram, "Een klas: ")


def test_the_director_changes_a_rule_and_what_stands_ready_is_given_back(program: Program, school: SchoolFile) -> None:
    """A post that was to go out tomorrow does not; after a restart the change still holds, until it is undone."""
    anna, bram, carla = (school.staff[each] for each in ("anna", "bram", "carla"))
    anna.writes(f"/bericht {NUMBER}")
    press(program, anna, "Voorbeeld")
    press(program, anna, "Tijd kiezen")
    press(program, anna, "Morgen")
    program.until(lambda: "⏰ Andere tijd" in anna.buttons())
    ask_director(program, anna)
    press(program, bram, "Goedkeuren")
    hears(program, anna, "Je bericht gaat uit")

    opens_the_rule(program, bram)
    press(program, bram, "Een klas: ⚠️")
    hears(program, bram, "hoe ernstig is dit?")
    press(program, bram, "⛔ kan niet")
    hears(program, bram, "✓ Een klas: ⚠️ → ⛔")
    hears(program, carla, "Bram Hoekstra heeft het protocol veranderd:")
    hears(program, anna, "Het protocol is veranderd, en je bericht kan zo niet uit.")
    hears(program, bram, "gaat zo niet uit. De schrijver heeft het terug.")
    assert "⛔ P1" in hears(program, anna, "Zo kan dit niet worden geplaatst")

    program.kill()
    program.start()
    anna.writes(f"/bericht Nog eens: {NUMBER}")
    press(program, anna, "Voorbeeld")
    assert "⛔ P1" in hears(program, anna, "Zo kan dit niet worden geplaatst")
    program.move(hours=30)

    press(program, bram, "Ongedaan maken")
    hears(program, bram, "↩️ Ongedaan gemaakt. Dat geldt meteen.")
    anna.writes(f"/bericht Weer: {NUMBER}")
    press(program, anna, "Voorbeeld")
    assert "⚠️ P1" in hears(program, anna, "Hier moet de directeur eerst naar kijken")
    assert posts_in(school.groups["5"]) == []


def test_the_director_reads_why_and_what_was_decided_before(program: Program, school: SchoolFile) -> None:
    """An approval is shown beside the next post that is alike, and the opened post tells all that happened."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    for text in (NUMBER, f"Weer zwemmen. {NUMBER}"):
        anna.writes(f"/bericht {text}")
        press(program, anna, "Voorbeeld")
        ask_director(program, anna)
        asked = text_of(program.until(lambda text=text: bram.hears("Keur je het goed")))
        assert ("📒 P1 “06-12345678”: zoiets is eerder 1 keer goedgekeurd." in asked) is (text is not NUMBER)
        press(program, bram, "Goedkeuren")
        hears(program, anna, "Bram Hoekstra heeft je bericht goedgekeurd")
        program.move(seconds=31)
        program.until(lambda text=text: any(text in text_of(each) for each in posts_in(school.groups["5"])))
    bram.writes("/berichten")
    press(program, bram, "1")
    press(program, bram, "Waarom?")
    told = hears(program, bram, "Waarom?")
    for words in ("keurde versie", "ging uit, na nog een controle.", "⚠️ P1: “06-12345678”", "Volgens het protocol"):
        assert words in told
