"""A parent's week beside reporting: a question, leave, the news, their data; and what the teacher hears."""

import re
from email.message import EmailMessage

import pytest

from tests.acceptance.program import MONDAY_MORNING, Program, SchoolFile
from tests.acceptance.steps import READY_FOR, hears, linked, posts_in, press
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import Person

AT_LIMIT = MONDAY_MORNING.replace(hour=8, minute=30)


@pytest.fixture
def linda(school: SchoolFile) -> Person:
    """A parent."""
    return school.telegram.user("Linda")


def body(mail: EmailMessage) -> str:
    """The plain text of a mail."""
    part = mail.get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def test_a_question_reaches_the_teacher(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """Just written and sent with one press; by command with an address for the answer, which is kept."""
    linked(school, program, linda)
    linda.writes("Hoe gaat het met Sem in de klas?")
    hears(program, linda, "Zal ik dit naar school mailen?")
    press(program, linda, "Versturen")
    hears(program, linda, "Je vraag aan juf Anna, groep 5 is verstuurd om 07")
    linda.writes("/vraag")
    press(program, linda, "De administratie")
    hears(program, linda, "Wat is je vraag?")
    linda.writes("Wanneer is de studiedag?")
    hears(program, linda, "Op welk e-mailadres")
    linda.writes("linda@thuis.example")
    press(program, linda, "Versturen")
    first, second = (each.message for each in smtp.wait_for(2))
    assert (first["To"], first["Reply-To"]) == ("anna@proefschool.example", "linda@ouders.example")
    assert "Van: een ouder van Sem de Vries (Groep 5)" in body(first)
    assert "> Hoe gaat het met Sem in de klas?" in body(first)
    assert (second["To"], second["Reply-To"]) == ("administratie@proefschool.example", "linda@thuis.example")
    assert "Sem" not in first["Subject"] + second["Subject"]
    linda.writes("/mijngegevens")
    assert "linda@thuis.example" in hears(program, linda, "Wat ik van je bewaar")


def test_leave_reaches_the_school_and_what_is_late_is_said(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """The rules with today's dates, a late request, a mail server that is down, and the truth about it."""
    linked(school, program, linda)
    smtp.fail(Fault("refuse"))
    linda.writes("/verlof")
    assert "https://proefschool.example/verlof" in hears(program, linda, "8 weken vooraf")
    press(program, linda, "Vakantie vanwege werk")
    hears(program, linda, "Vanaf welke dag?")
    linda.writes("vrijdag")
    press(program, linda, "Alleen die dag")
    hears(program, linda, "Dit is laat: school wil het 8 weken vooraf weten")
    linda.writes("Het kan niet anders")
    hears(program, linda, "Zal ik deze verlofaanvraag")
    press(program, linda, "Versturen")
    hears(program, linda, "Je verlofaanvraag voor Sem is nog niet verstuurd")
    program.move(minutes=16)
    assert "0516-000000" in hears(program, linda, "Ik blijf het proberen")
    smtp.mend()

    def arrived() -> bool:
        program.move(minutes=1)
        return bool(smtp.messages)

    program.until(arrived)
    hears(program, linda, "Je verlofaanvraag voor Sem is verstuurd om")
    (received,) = smtp.wait_for(1)
    assert received.message["To"] == "verlof@proefschool.example"
    assert "Soort verlof: Vakantie vanwege werk" in body(received.message)
    assert "> Het kan niet anders" in body(received.message)


def test_the_teacher_hears_who_was_reported_ill(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """At the limit, also after a restart; what comes after it at once."""
    linked(school, program, linda)
    linda.writes("Sem is ziek tot en met woensdag")
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")
    anna = school.staff["anna"]
    assert anna.hears("Ziek gemeld") is None
    program.kill()
    program.start()
    program.move_to(AT_LIMIT)
    assert "Sem de Vries (Groep 5), tot en met woensdag" in hears(program, anna, "Ziek gemeld")
    stranger = school.telegram.user("Iemand")
    stranger.writes("/ziek")
    hears(program, stranger, "Typ de voornaam en achternaam")
    for text, then in (("Noor Bakker", "In welke groep"), ("5", "Vanaf welke dag"), ("vandaag", "Tot en met")):
        stranger.writes(text)
        hears(program, stranger, then)
    press(program, stranger, "Weet ik nog niet")
    press(program, stranger, "Versturen")
    smtp.wait_for(2)
    assert "niemand heeft nagekeken" in hears(program, anna, "Noor Bakker (Groep 5)")
    assert school.staff["carla"].bot_messages() == []


def test_the_school_proves_an_address(program: Program, school: SchoolFile, smtp: MailServerForTests) -> None:
    """The director has codes mailed, the office types one back, and the list shows it."""
    bram, olga = school.staff["bram"], school.staff["olga"]
    bram.writes("/adressen")
    hears(program, bram, "administratie@proefschool.example – nog niet gecontroleerd")
    press(program, bram, "Adressen controleren")
    mails = [each.message for each in smtp.wait_for(4)]
    to_office = next(each for each in mails if each["To"] == "administratie@proefschool.example")
    code = re.search(r"Je code: (\S+)", body(to_office))
    assert code is not None
    assert "Hierom vroeg Bram Hoekstra." in body(to_office)
    olga.writes(code.group(1))
    hears(program, olga, "Nu weet ik dat mail aan administratie@proefschool.example aankomt")
    hears(program, bram, "administratie@proefschool.example is gecontroleerd")
    bram.writes("/adressen")
    hears(program, bram, "administratie@proefschool.example – ✅ gecontroleerd op maandag")


def test_a_parent_reads_the_news_and_the_rules_and_is_forgotten(
    program: Program, school: SchoolFile, linda: Person
) -> None:
    """What was posted, what was agreed, in the chosen language; and nothing is left of them in the end."""
    linked(school, program, linda)
    anna = school.staff["anna"]
    anna.writes("/bericht Morgen gaan we zwemmen.")
    press(program, anna, "Voorbeeld")
    hears(program, anna, READY_FOR)
    press(program, anna, "Plaatsen")
    hears(program, anna, "over 30 seconden geplaatst")
    program.move(seconds=31)
    program.until(lambda: posts_in(school.groups["5"]))
    linda.writes("/nieuws")
    hears(program, linda, "Morgen gaan we zwemmen.")
    linda.writes("/afspraken")
    hears(program, linda, "De groep is voor ouders en verzorgers")
    linda.writes("/taal")
    press(program, linda, "English")
    hears(program, linda, "From now on I write to you in English.")
    linda.writes("/mydata")
    hears(program, linda, "Your child: Sem, Groep 5")
    press(program, linda, "Forget me")
    hears(program, linda, "It cannot be undone.")
    press(program, linda, "Yes, forget me")
    hears(program, linda, "I have forgotten you.")
    linda.writes("/mijngegevens")
    assert "Sem" not in hears(program, linda, "Wat ik van je bewaar")
