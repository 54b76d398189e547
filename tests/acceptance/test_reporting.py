"""A parent reports a child ill: the school gets one mail, and the parent reads the truth about it, in time to phone."""

import re
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest

from tests.acceptance.program import MONDAY_MORNING, Program, SchoolFile
from tests.acceptance.steps import CHILDREN, hears, linked, press
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import Person
from tests.servers.telegram.people import text_of

NUMBER = "0516-000000"
DIAGNOSIS = "waterpokken"
DOES_NOT_WORK = "Deze code werkt niet. Kijk of je hem goed hebt getypt, of vraag school om een nieuwe."
BUTTONS = ["🤒 Ziek melden", "📅 Verlof", "❓ Vraag", "📰 Nieuws", "⚙️ Mijn gegevens"]
AT_WARN = MONDAY_MORNING.replace(hour=8, minute=15)


@pytest.fixture
def linda(school: SchoolFile) -> Person:
    """A parent."""
    return school.telegram.user("Linda")


def body(mail: EmailMessage) -> str:
    """What a person reads of a mail, in both forms."""
    return "\n".join(part.get_content() for part in mail.walk() if part.get_content_maintype() == "text")


def report(program: Program, parent: Person) -> None:
    """Report a child ill in one sentence."""
    parent.writes("Sem is vandaag ziek")
    press(program, parent, "Versturen")
    hears(program, parent, "nog niet verstuurd")


def test_a_sick_note_reaches_the_school(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """From the roster to the 250: invited, linked, reported in one sentence, mailed, told, and the chat made tidy."""
    smtp.fail(Fault("delay", seconds=1.0))
    linked(school, program, linda)
    link = re.search(r"https://t\.me/\S+", hears(program, linda, "Dit is jouw link naar de groep van Groep 5"))
    assert link is not None
    linda.joins(link=link.group())
    assert linda.id in school.groups["5"].members()

    written = linda.writes(f"Sem is vandaag ziek, hij heeft {DIAGNOSIS} en hoge koorts")
    assert "Ziek: Sem de Vries, Groep 5" in hears(program, linda, "Klopt dit?")
    assert smtp.messages == []
    press(program, linda, "Versturen")
    status = hears(program, linda, "nog niet verstuurd")
    assert "Sem de Vries is ziek" in status

    told = hears(program, linda, "is verstuurd naar school om")
    (received,) = smtp.wait_for(1)
    mail = received.message
    assert (mail["From"], mail["To"], mail["Reply-To"]) == (
        "De Proefschool <app@proefschool.example>",
        "ziekmelden@proefschool.example",
        "linda@ouders.example",
    )
    assert mail["Auto-Submitted"] == "auto-generated"
    assert re.fullmatch(r"<\S+@proefschool\.example>", mail["Message-ID"])
    assert "Sem" not in mail["Subject"]
    assert "Kind: Sem de Vries" in body(mail)
    assert DIAGNOSIS not in received.raw.decode() + body(mail)
    assert re.search(r"om 07[.:]4\d", told)

    program.until(lambda: linda.hears("Klopt dit?") is None)
    program.until(lambda: written["message_id"] not in {each["message_id"] for each in linda.messages()})
    assert not any(DIAGNOSIS in text_of(each) for each in linda.messages())
    program.move_to(AT_WARN)
    linda.writes("dank je wel")
    hears(program, linda, "Graag gedaan")
    assert linda.hears(NUMBER) is None
    assert len(smtp.messages) == 1


def test_a_parent_reads_what_was_reported_already_and_whom_it_did_not_cover(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """Another's child is not dropped without a word; "did it arrive?" is answered; a second mail is an addition."""
    linked(school, program, linda)
    linda.writes("is het aangekomen?")
    hears(program, linda, "Ik ken geen ziekmelding van jou van de laatste drie dagen.")
    linda.writes("Sem en Milan zijn ziek")
    summary = hears(program, linda, "“Milan” ken ik niet als kind van jou.")
    assert "Deze melding gaat alleen over Sem." in summary
    assert re.search(r"Vanaf: maandag .* \(vandaag\)", summary)
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")
    linda.writes("is het aangekomen?")
    assert "De ziekmelding van Sem de Vries is verstuurd" in hears(program, linda, "Of iemand hem heeft gelezen")
    linda.writes("Sem is ziek tot en met woensdag")
    hears(program, linda, "Dit heb je al gemeld: het is verstuurd naar school om 07")
    press(program, linda, "Versturen")
    first, second = (each.message for each in smtp.wait_for(2))
    assert first["Subject"].startswith("Ziek: groep 5")
    assert second["Subject"].startswith("Ziek (aanvulling): groep 5")
    assert "Milan" not in body(first) + body(second)


def test_while_the_mail_server_is_down_the_parent_is_told_to_phone_and_later_that_it_worked(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """At `warn` with the number; an acceptance after that is told to the parent, the class's teacher and the office."""
    smtp.fail(Fault("refuse"))
    linked(school, program, linda)
    report(program, linda)
    program.move_to(AT_WARN - timedelta(minutes=1))
    linda.writes("dank je wel")
    hears(program, linda, "Graag gedaan")
    assert linda.hears(NUMBER) is None
    program.move_to(AT_WARN + timedelta(seconds=1))
    assert NUMBER in hears(program, linda, "nog niet op school")
    assert linda.hears("is verstuurd naar school om") is None

    smtp.mend()

    def arrived() -> bool:
        program.move(minutes=1)
        return bool(smtp.messages)

    program.until(arrived)
    hears(program, linda, "Toch gelukt: de ziekmelding van Sem de Vries is verstuurd naar school om")
    for name in ("anna", "olga"):
        assert "Sem de Vries (Groep 5)" in hears(program, school.staff[name], "kwam laat aan: om")
    assert school.staff["carla"].bot_messages() == []


def test_late_on_the_morning_a_mail_gets_three_minutes(
    school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """Sent after `warn`, the summary names the number already; three minutes later the parent is told to phone."""
    smtp.fail(Fault("code", code=451), times=0)
    with Program(school, AT_WARN + timedelta(minutes=5)) as program:
        linked(school, program, linda)
        linda.writes("Sem is vandaag ziek")
        assert NUMBER in hears(program, linda, "Het is al laat")
        press(program, linda, "Versturen")
        hears(program, linda, "nog niet verstuurd")
        program.move(minutes=2)
        linda.writes("dank je wel")
        hears(program, linda, "Graag gedaan")
        assert linda.hears("nog niet op school") is None
        program.move(minutes=1, seconds=5)
        assert NUMBER in hears(program, linda, "nog niet op school")


def test_a_report_that_was_begun_and_not_sent_is_spoken_of_in_time(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """At `warn`: nothing was sent, here is the number; the question stays and the report can still be sent."""
    linked(school, program, linda)
    linda.writes("/ziek Sem")
    hears(program, linda, "Vanaf welke dag is ")
    program.move_to(AT_WARN + timedelta(seconds=1))
    assert NUMBER in hears(program, linda, "Je ziekmelding is nog niet verstuurd")
    assert smtp.messages == []
    press(program, linda, "Vandaag")
    press(program, linda, "Weet ik nog niet")
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")


def test_a_parent_who_is_not_linked_gets_the_number_at_once_and_may_report(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """The mail says that nobody has checked who sent it, and an answer to it goes to nobody."""
    linda.writes("/ziek")
    assert NUMBER in hears(program, linda, "nog niet aan een kind gekoppeld")
    linda.writes("Noor Bakker")
    hears(program, linda, "In welke groep")
    press(program, linda, "Groep 6")
    press(program, linda, "Vandaag")
    press(program, linda, "Alleen vandaag")
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")
    mail = smtp.wait_for(1)[0].message
    assert mail["Subject"].startswith("Ziek (niet gekoppeld): groep 6")
    assert "Niemand heeft gecontroleerd wie dit heeft gemeld" in body(mail)
    assert mail["Reply-To"] is None


ELSEWHERE = [
    pytest.param('kind = "mail"', 'kind = "phone"', NUMBER, id="the school wants to be phoned"),
    pytest.param(
        'kind = "mail"', 'kind = "link"\nlink = "https://a.example/ziek"', "https://a.example/ziek", id="link"
    ),
    pytest.param('updates = "polling"', 'updates = "polling"\nchild_data = false', "ziekmelden@", id="no names here"),
]


@pytest.mark.parametrize(("old", "new", "shown"), ELSEWHERE)
def test_where_no_name_may_pass_number_and_link_are_given(
    school: SchoolFile, smtp: MailServerForTests, linda: Person, old: str, new: str, shown: str
) -> None:
    """Nothing is asked, no name is repeated, and no mail is made, whatever the parent writes."""
    school.config.write_text(school.config.read_text().replace(old, new))
    with Program(school) as program:
        linda.writes("Sem is vandaag ziek")
        told = hears(program, linda, "Ziek melden kan hier niet")
        assert [NUMBER in told, shown in told, "Sem" in told] == [True, True, False]
        linda.writes("/start")
        press(program, linda, "Ziek melden")
        program.until(lambda: sum("Ziek melden kan hier niet" in text for text in linda.texts()) == 2)
        assert not any("Versturen" in label for label in linda.buttons())
        if "child_data" in new:
            school.import_roster(CHILDREN)
            linda.writes(school.codes("5")["Sem"])
            assert "je kind in Groep 5" in hears(program, linda, "Gelukt")
            assert not any("Sem" in text for text in linda.texts())
    assert smtp.attempts == 0


def test_what_the_bot_cannot_read_gets_the_buttons_and_the_number(program: Program, linda: Person) -> None:
    """Nobody is turned away: a voice message, a sticker, a photo, another script."""
    linda.writes("/start")
    welcome = hears(program, linda, "Ik ben de bot van De Proefschool")
    assert "drie dagen" in welcome
    for kind in ("voice", "sticker", "photo"):
        before = len(linda.texts())
        linda.sends(kind)
        (answer,) = program.until(lambda before=before: linda.texts()[before:])
        assert "ik kan alleen tekst lezen" in answer
        assert NUMBER in answer
        assert linda.buttons()[-5:] == BUTTONS
    assert NUMBER in said_to(program, linda, "ابني مريض اليوم")
    assert linda.buttons()[-5:] == BUTTONS


def said_to(program: Program, person: Person, words: str) -> str:
    """Write something, and give the bot's next answer."""
    before = len(person.texts())
    person.writes(words)
    return str(program.until(lambda: person.texts()[before:])[-1])


def test_a_code_that_does_not_work_tells_nothing_and_five_are_enough(
    program: Program, school: SchoolFile, linda: Person
) -> None:
    """Unknown, used and expired get the same answer; after five wrong ones in an hour a good one has to wait too."""
    school.import_roster(CHILDREN)
    used, unused = (school.codes("5")[child] for child in ("Sem", "Noor"))
    linda.writes(used)
    hears(program, linda, "Gelukt! Je bent gekoppeld aan Sem")

    fatima = school.telegram.user("Fatima")
    tried = ["0000-0000-0000-0000", "/start nonsense", f"/start {used}", "ABCD-EFGH-JKMN-PQRS", used.lower()]
    assert {said_to(program, fatima, each) for each in tried} == {DOES_NOT_WORK}
    assert "te veel pogingen" in said_to(program, fatima, unused)
    program.move(minutes=61)
    fatima.writes(unused)
    hears(program, fatima, "Gelukt! Je bent gekoppeld aan Noor")

    expired = school.codes("6")["Fenna"]
    program.move_to(datetime.now(UTC) + timedelta(days=14, minutes=1))
    assert said_to(program, linda, expired) == DOES_NOT_WORK


def test_after_a_power_cut_the_dialogue_goes_on_where_it_was(
    program: Program, school: SchoolFile, smtp: MailServerForTests, linda: Person
) -> None:
    """Killed with a question open and again right after "Send": the old button works, and one mail arrives."""
    linked(school, program, linda)
    linda.writes("/ziek Sem")
    hears(program, linda, "Vanaf welke dag is ")
    program.kill()
    program.start()
    press(program, linda, "Vandaag")
    press(program, linda, "Weet ik nog niet")
    hears(program, linda, "Klopt dit?")
    program.kill()
    press(program, linda, "Versturen")
    program.start()
    hears(program, linda, "is verstuurd naar school om")
    assert len(smtp.messages) == 1
