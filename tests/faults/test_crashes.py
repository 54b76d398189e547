"""Faults 1 to 5, 7, 8 and 11: killed at one exact point of the way through."""

import pytest

from tests.acceptance.program import Program, SchoolFile
from tests.faults.checker import Books
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.telegram.client import Person

# Each point, the number of the fault, and how many answers may reach the parent: more than one only after a send.
POINTS = [
    pytest.param("groupbot.storage.inbox:Inbox.add:before", 1, id="1 before the inbox commit"),
    pytest.param("groupbot.kernel.runtime:Runtime.receive:after", 1, id="2 after the commit, before the next poll"),
    pytest.param("groupbot.storage.outbox:StoredOutbox.put:before", 1, id="3 inside a handler"),
    pytest.param("groupbot.storage.outbox:StoredOutbox.put:after", 1, id="4 between state and outbox"),
    pytest.param("groupbot.storage.outbox:Outbox.claim:after", 1, id="5 before a send"),
    pytest.param("groupbot.kernel.calls:Caller.attempt:after", 2, id="5 after a send, before its mark"),
]


def _linda(school: SchoolFile) -> Person:
    return school.telegram.user("Linda", started=True)


@pytest.mark.parametrize(("point", "most"), POINTS)
def test_a_message_is_answered_wherever_the_program_dies(school: SchoolFile, point: str, most: int) -> None:
    """Killed there, started again: the message is handled once, and an answer that came twice is in the books."""
    linda = _linda(school)
    with Program(school) as program:
        program.until(lambda: school.telegram.count("setMyCommands") and not Books.of(school.folder / "school.db").open)
        program.stop()
        program.start(wait=False, die_at=point)
        linda.writes("/start")
        program.until_dead()
        program.start()
        program.until(linda.buttons)

        def settled() -> bool:
            program.move(seconds=5)
            books = Books.of(school.folder / "school.db")
            return not (books.outbox["ready"] + books.outbox["sending"] + books.inbox["ready"])

        program.until(settled)
        assert program.stop() == 0
    answers = len(linda.bot_messages())
    books = Books.of(school.folder / "school.db")
    assert 1 <= answers <= most
    assert answers - 1 <= books.repeated
    assert books.inbox["done"] == 1


def test_a_mail_server_that_dies_after_the_mail_gets_the_same_mail_again(
    school: SchoolFile, program: Program, smtp: MailServerForTests
) -> None:
    """Fault 7: the repeat carries the same Message-ID, so the office's mail program shows one."""
    smtp.fail(Fault("drop"), times=1)
    linda = _report_ill(school, program)

    def twice() -> bool:
        program.move(seconds=5)
        return len(smtp.messages) == 2

    program.until(twice)
    first, second = (each.message for each in smtp.messages)
    assert first["Message-ID"] == second["Message-ID"]
    program.until(lambda: linda.hears("verstuurd naar school"))


def test_a_stop_under_load_finishes_what_is_under_way(school: SchoolFile, program: Program) -> None:
    """Fault 8: SIGTERM while forty people wait: within ten seconds, status 0; the rest is done after the next start."""
    people = [school.telegram.user(f"Ouder{n}") for n in range(40)]
    for person in people:
        person.writes("/start")
    program.until(lambda: sum(1 for person in people if person.bot_messages()) >= 5)
    assert program.stop(10) == 0
    assert Books.of(school.folder / "school.db").outbox["sending"] == 0
    program.start()
    program.until(lambda: all(person.bot_messages() for person in people))
    assert [len(person.bot_messages()) for person in people] == [1] * 40


def _report_ill(school: SchoolFile, program: Program) -> Person:
    """A parent who is linked to a child reports it ill."""
    linda = _linda(school)
    linked(school, program, linda)
    linda.writes("Sem is vandaag ziek")
    program.until(lambda: "Versturen" in " ".join(linda.buttons()))
    linda.presses(next(label for label in linda.buttons() if "Versturen" in label))
    return linda


def linked(school: SchoolFile, program: Program, parent: Person, child: str = "Sem") -> None:
    """Link a parent to an invented child by a code, as at school."""
    school.import_roster("1,Sem,de Vries,5,Linda de Vries <linda@ouders.example>\n2,Noor,Bakker,5,\n")
    parent.writes(f"/start {school.codes('5')[child]}")
    program.until(lambda: parent.hears(child))
