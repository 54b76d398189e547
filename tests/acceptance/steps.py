"""Steps that several stories share: pressing a button once it is there, reading, posting, linking a parent."""

from typing import Any

from tests.acceptance.program import Program, SchoolFile
from tests.servers.telegram.client import Group, Person
from tests.servers.telegram.people import text_of

CHILDREN = "1,Sem,de Vries,5,Linda de Vries <linda@ouders.example>\n2,Noor,Bakker,5,\n3,Fenna,Postma,6,\n"
"""An invented roster: only Sem's parents have an address that the school knows."""

READY_FOR = "niets gevonden wat volgens het protocol niet mag"


def press(program: Program, person: Person, label: str) -> str:
    """Press the newest button with this in its label, once it is there; gives the press's id."""
    found: str = program.until(lambda: next((each for each in reversed(person.buttons()) if label in each), ""))
    return person.presses(found)


def ask_director(program: Program, person: Person, remark: str = "") -> None:
    """Ask the director about the post that somebody sees, with a remark or without."""
    press(program, person, "Vraag de directeur")
    hears(program, person, "Wil je er een opmerking voor de directeur bij doen?")
    if remark:
        person.writes(remark)
    else:
        press(program, person, "Versturen zonder")


def button(person: Person, label: str) -> tuple[str, int]:
    """Find the newest button with this label: what it carries, and its message; to press it when it is gone."""
    for message in reversed(person.bot_messages()):
        for row in message.get("reply_markup", {}).get("inline_keyboard", []):
            for each in row:
                if each["text"] == label:
                    return each["callback_data"], message["message_id"]
    raise AssertionError(f"no button {label}")


def hears(program: Program, person: Person, part: str) -> str:
    """Wait until the bot has said something with this in it to somebody, and give the whole text."""
    return text_of(program.until(lambda: person.hears(part)))


def answered(program: Program, person: Person, press_id: str) -> str:
    """Wait for the words that answer a press."""
    answer: dict[str, Any] = program.until(lambda: person.answer_to(press_id))
    return str(answer.get("text", ""))


def posts_in(group: Group) -> list[dict[str, Any]]:
    """The school's posts as they stand in a group."""
    return [each for each in group.bot_messages() if "De Proefschool" in text_of(each)]


def linked(school: SchoolFile, program: Program, parent: Person, child: str = "Sem") -> None:
    """Import the roster, and have a parent redeem the code of a child of class 5, as at school."""
    school.import_roster(CHILDREN)
    parent.writes(f"/start {school.codes('5')[child]}")
    hears(program, parent, "Gelukt")
    program.until(lambda: parent.hears("Dit is jouw link"))
