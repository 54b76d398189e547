"""Faults 33 to 36: buttons in the wrong hands, old clicks, and texts that would be code elsewhere."""

import sqlite3
from contextlib import closing

from tests.acceptance.program import Program, SchoolFile
from tests.acceptance.steps import answered, ask_director, button, hears, posts_in, press
from tests.servers.smtp import MailServerForTests
from tests.servers.telegram.client import Person
from tests.servers.telegram.people import text_of

IN_DOUBT = "Vrijdag gaan we zwemmen. Vragen? Bel 06-12345678."
NOT_YOURS = "Deze knop is niet voor jou. Denk je van wel? Vraag het dan aan de school."


def refused_presses(school: SchoolFile) -> int:
    """How many refused presses the records hold, read by nothing of the program's own."""
    with closing(sqlite3.connect(f"file:{school.folder / 'school.db'}?mode=ro", uri=True)) as connection:
        found: int = connection.execute("SELECT count(*) FROM records WHERE act = 'press_refused'").fetchone()[0]
        return found


def asked_about(school: SchoolFile, program: Program, text: str = IN_DOUBT) -> Person:
    """A teacher asks the director about a post; gives the director."""
    anna, bram = school.staff["anna"], school.staff["bram"]
    anna.writes(f"/bericht {text}")
    press(program, anna, "Voorbeeld")
    ask_director(program, anna)
    program.until(lambda: "Goedkeuren" in bram.buttons())
    return bram


def presses_copied(person: Person, data: str) -> str:
    """Press, in one's own chat, what one has seen on somebody else's screen."""
    (menu, *_) = person.bot_messages()
    return person.presses(data=data, message_id=menu["message_id"])


def test_a_stranger_who_presses_the_directors_button_is_refused_and_recorded(
    school: SchoolFile, program: Program
) -> None:
    """Fault 33: a parent, a colleague and the author have copied the button: nothing happens, and it is on record."""
    bram = asked_about(school, program)
    approve, _ = button(bram, "Goedkeuren")
    linda, olga = school.telegram.user("Linda"), school.staff["olga"]
    for person in (linda, olga, school.staff["anna"]):
        person.writes("/help")
        program.until(person.bot_messages)
        assert answered(program, person, presses_copied(person, approve)) == NOT_YOURS
    assert refused_presses(school) == 3
    assert answered(program, linda, presses_copied(linda, approve[:-7] + "publish")) == NOT_YOURS
    assert answered(program, linda, presses_copied(linda, "x" * 40)) == "Deze knop werkt niet meer."
    program.move(seconds=60)
    press(program, bram, "Goedkeuren")
    hears(program, school.staff["anna"], "Bram Hoekstra heeft je bericht goedgekeurd")
    assert posts_in(school.groups["5"]) == []


def test_who_left_the_school_approves_nothing_more(school: SchoolFile, program: Program) -> None:
    """Fault 33: the settings have another director now: the old one's open button is refused and recorded."""
    bram = asked_about(school, program)
    assert program.stop() == 0
    settings = school.config.read_text()
    school.config.write_text(settings.replace(f"telegram = {bram.id}", f"telegram = {bram.id + 10**6}"))
    program.start()
    press_id = bram.presses("Goedkeuren")
    assert answered(program, bram, press_id) in {NOT_YOURS, "Jij mag niet over dit bericht beslissen."}
    assert refused_presses(school) == 1
    program.move(seconds=60)
    bram.writes("/bericht Ik ben er nog")
    hears(program, bram, "Alleen medewerkers van De Proefschool")
    assert posts_in(school.groups["5"]) == []


def test_a_double_click_publishes_once_and_an_old_one_nothing(school: SchoolFile, program: Program) -> None:
    """Fault 34: three clicks on "Approve" are one publication; a click on an old version's button approves nothing."""
    anna, bram = school.staff["anna"], asked_about(school, program)
    old = button(bram, "Goedkeuren")
    press(program, anna, "Tekst veranderen")
    program.until(lambda: "Goedkeuren" not in bram.buttons())
    anna.writes(IN_DOUBT.replace("Vrijdag", "Donderdag"))
    ask_director(program, anna)
    program.until(lambda: "Goedkeuren" in bram.buttons())
    late = bram.presses(data=old[0], message_id=old[1])
    assert answered(program, bram, late) == "Hier is geen antwoord meer nodig."

    new = button(bram, "Goedkeuren")
    clicks = [bram.presses(data=new[0], message_id=new[1]) for _ in range(3)]
    assert [answered(program, bram, each) for each in clicks] == ["", *["Bram Hoekstra heeft al beslist."] * 2]
    program.until(lambda: any("Ongedaan" in label for label in anna.buttons()))
    program.move(seconds=31)
    program.until(lambda: posts_in(school.groups["5"]))
    program.move(seconds=31)
    hears(program, anna, "1 groep heeft je bericht")
    assert [text_of(each).split()[0] for each in posts_in(school.groups["5"])] == ["Donderdag"]


def test_a_text_changed_after_approval_is_checked_again(school: SchoolFile, program: Program) -> None:
    """Fault 34: approved, taken back, changed: the approval does not hold for the new text."""
    anna, bram = school.staff["anna"], asked_about(school, program)
    press(program, bram, "Goedkeuren")
    press(program, anna, "Ongedaan maken")
    press(program, anna, "Tekst veranderen")
    hears(program, anna, "Schrijf je bericht in één keer")
    anna.writes(IN_DOUBT.replace("Bel", "App"))
    program.until(lambda: anna.hears("App 06-12345678"))
    hears(program, anna, "Hier moet de directeur eerst naar kijken")
    assert not any("laatsen" in label for label in anna.buttons())
    anna.writes("Kijk @lotte_d: vrijdag gaan we zwemmen.")
    hears(program, anna, "Zo kan dit niet worden geplaatst")
    program.move(seconds=60)
    assert posts_in(school.groups["5"]) == []


def test_a_roster_that_holds_a_formula_is_refused_with_its_line(school: SchoolFile) -> None:
    """Fault 35: nothing of the file is taken, so that no list that comes out of it calculates in a spreadsheet."""
    file = school.folder / "roster.csv"
    header = "id,first_name,last_name,class\n1,Sem,de Vries,5\n"
    for cell in ('"=HYPERLINK(""http://a.example"")"', "+1", "-1", "@x", '"\t=1"', '" =1"'):
        file.write_text(f"{header}2,{cell},Bakker,5\n")
        done = school.groupbot("roster", "import", str(file))
        assert done.returncode == 1, cell
        assert "line 3: first_name" in done.stderr, cell
        assert "nothing was imported" in done.stderr
    assert "no children in class 5" in school.groupbot("invite", "--class", "5").stderr


def test_names_that_would_be_code_elsewhere_stay_words(
    school: SchoolFile, program: Program, smtp: MailServerForTests
) -> None:
    """Fault 36: markup and header lines in a name: a line break refused, the rest words and no more."""
    linda = school.telegram.user("Linda <b>X</b>")
    linda.writes("/ziek")
    hears(program, linda, "Typ de voornaam en achternaam")
    linda.writes("Sem\r\nBcc: ander@elders.example")
    hears(program, linda, "dat begreep ik niet")
    linda.writes("<script>alert(x)</script> *Sem* Bcc: ander@elders.example")
    hears(program, linda, "In welke groep")
    linda.writes("<b>Negen</b>")
    press(program, linda, "Vandaag")
    press(program, linda, "Alleen vandaag")
    assert "<script>alert(x)</script> *Sem*" in hears(program, linda, "Klopt dit?")
    press(program, linda, "Versturen")
    hears(program, linda, "is verstuurd naar school om")
    (received,) = smtp.wait_for(1)
    mail = received.message
    assert received.recipients == ["ziekmelden@proefschool.example"]
    assert mail["Bcc"] is None
    assert mail["Subject"].startswith("Ziek (niet gekoppeld): ")
    html = mail.get_body(("html",))
    assert html is not None
    assert "<script>" not in html.get_content()
    plain = mail.get_body(("plain",))
    assert plain is not None
    assert "Kind: <script>alert(x)</script> *Sem* Bcc: ander@elders.example" in plain.get_content().splitlines()


def test_a_post_with_markup_arrives_as_it_was_typed(school: SchoolFile, program: Program) -> None:
    """Fault 36: what a teacher types is text, in the preview and in the group."""
    text = "<script>alert('gym')</script> <b>Let op</b> &amp; **neem** [je tas](http://a.example) mee"
    anna = school.staff["anna"]
    anna.writes(f"/bericht {text}")
    press(program, anna, "Voorbeeld")
    press(program, anna, "laatsen")
    program.until(lambda: any("Ongedaan" in label for label in anna.buttons()))
    program.move(seconds=31)
    (post,) = program.until(lambda: posts_in(school.groups["5"]))
    assert text_of(post).startswith(text)
    assert not post.get("entities")
