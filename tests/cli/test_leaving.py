"""`roster import --remove-missing` and `roster unlink`: who leaves is forgotten, and nobody else."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from groupbot.cli.invite import Whom, invite_command
from groupbot.cli.opened import opened
from groupbot.cli.roster import import_command, unlink_command
from groupbot.settings import Settings
from groupbot.storage.repositories import Repositories
from handlers.model.events import Account, Chat
from handlers.model.letters import Letter
from handlers.model.people import Person
from handlers.model.questions import Dialogue, Question
from handlers.model.reports import Report, ReportState

HEADER = "id,first_name,last_name,class\n"
SEM, NOOR, LIV = "c1,Sem,de Wit,5\n", "c2,Noor,Bakker,5\n", "c3,Liv,Smit,6\n"
LINDA, KIM, ANNA = (Account("telegram", number) for number in ("2001", "2002", "1001"))
NOW = datetime.now(UTC)


@dataclass
class School:
    """A school in a folder, whose roster is imported and whose parents are linked."""

    config: Path
    settings: Settings

    def imports(self, *lines: str, remove: bool = True) -> int:
        """Import these children."""
        file = self.config.parent / "children.csv"
        file.write_text(HEADER + "".join(lines))
        return import_command(file, self.config, remove)

    def links(self, account: Account, *children: str) -> Person:
        """Link an account to children."""

        async def link(school: Repositories) -> Person:
            person = await school.people.meet(account, Chat(account.platform, account.id))
            for child in children:
                await school.people.link(person.id, child)
            return person

        return self.does(link)

    def reports(self, person: Person, child_id: str, state: ReportState) -> str:
        """Let a parent report a child ill."""
        id_ = f"{person.id}-{child_id}"
        report = Report(id_, person.id, Chat("telegram", "1"), child_id, "Sem", "5", "5", NOW.date(), None, state, NOW)

        async def save(school: Repositories) -> None:
            await school.reports.save(report)

        self.does(save)
        return id_

    def name_in(self, report_id: str) -> str | None:
        """Say whose name stands in a report; None when it cannot be read any more."""

        async def find(school: Repositories) -> str | None:
            report = await school.reports.by_id(report_id)
            return report.child_name if report else None

        return self.does(find)

    def knows(self, person: Person) -> Person | None:
        """Find somebody again."""
        return self.does(lambda school: school.people.by_id(person.id))

    def does(self, what):
        """Do something in a transaction."""

        async def run():
            async with opened(self.settings) as store, store.writing(NOW) as school:
                return await what(school)

        return asyncio.run(run())


@pytest.fixture
def school(config: Path, settings: Settings) -> School:
    """Three children: Sem and Noor in class 5, Liv in class 6."""
    made = School(config, settings)
    assert made.imports(SEM, NOOR, LIV) == 0
    return made


def test_a_child_that_is_not_in_the_file_is_removed_when_asked(
    school: School, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is named where the operator sees it, and the act is recorded by its id."""
    capsys.readouterr()

    assert school.imports(SEM, LIV.replace("6", "5")) == 0

    assert capsys.readouterr().out.splitlines() == [
        "2 children in the file: 0 added, 1 changed, 1 as before.",
        "1 child no longer in the file, removed with all that is known of them:",
        "  Noor Bakker (c2)",
    ]
    assert [child.id for child in school.does(lambda at: at.children.all())] == ["c3", "c1"]


def test_without_being_asked_nobody_is_removed_or_named(school: School, capsys: pytest.CaptureFixture[str]) -> None:
    """Ids are enough to find them."""
    capsys.readouterr()

    assert school.imports(SEM, remove=False) == 0

    said = capsys.readouterr().out
    assert "2 children of the school not in the file, kept as before: c2, c3" in said
    assert "Noor" not in said
    assert len(school.does(lambda at: at.children.all())) == 3


def test_the_file_of_one_class_removes_nobody(school: School, capsys: pytest.CaptureFixture[str]) -> None:
    """More than half of the school at once is a mistake, and nothing is changed by it."""
    assert school.imports(NOOR.replace("5", "6")) == 1

    said = capsys.readouterr().err
    assert "lacks 2 of the school's 3 children; with --remove-missing it must hold all" in said
    assert [child.class_id for child in school.does(lambda at: at.children.all())] == ["6", "5", "5"]


def test_a_child_that_comes_back_under_another_id_is_not_removed(
    school: School, capsys: pytest.CaptureFixture[str]
) -> None:
    """A school whose administration numbers its children anew in summer must not lose their parents."""
    linda = school.links(LINDA, "c2")
    capsys.readouterr()

    assert school.imports(SEM, LIV, "n2,Noor,Bakker,6\n") == 1

    said = capsys.readouterr().err
    assert "line 4: child n2 has the name of child c2, who would be removed; use the id c2 for it." in said
    assert school.knows(linda) == Person(linda.id, LINDA, children=("c2",))


def test_a_namesake_of_a_child_that_left_can_come_after_it(school: School) -> None:
    """The line is left out at first; and whoever was there already under that name stays."""
    namesake = "c4,Noor,Bakker,6\n"
    assert school.imports(SEM, NOOR, LIV, namesake) == 0
    assert school.imports(SEM, LIV, namesake) == 0
    assert [child.id for child in school.does(lambda at: at.children.all())] == ["c3", "c4", "c1"]
    assert school.imports(SEM, LIV) == 0
    assert school.imports(SEM, LIV, "c5,Noor,Bakker,5\n") == 0


def test_links_codes_and_parents_go_with_the_child(school: School, capsys: pytest.CaptureFixture[str]) -> None:
    """Whoever has another child at school stays; a code that was printed opens nothing."""
    linda, kim = school.links(LINDA, "c2"), school.links(KIM, "c1", "c2")
    capsys.readouterr()
    invite_command(Whom(child_id="c2"), school.config)
    code = next(word for word in capsys.readouterr().out.split() if word.count("-") == 3)

    school.imports(SEM, LIV)

    assert school.knows(linda) is None
    assert school.knows(kim) == Person(kim.id, KIM, children=("c1",))
    assert school.does(lambda at: at.invitations.redeem(code, kim.id, NOW)) is None


def test_a_parent_who_is_staff_stays(school: School) -> None:
    """They are known by the settings."""
    anna = school.links(ANNA, "c2")

    school.imports(SEM, LIV)

    found = school.knows(anna)
    assert found is not None
    assert (found.id, found.children) == ("staff:anna", ())


def test_names_and_days_of_reports_that_were_handed_over_go_at_once(school: School) -> None:
    """Of the child that left only; of the others when their time comes."""
    kim = school.links(KIM, "c1", "c2")
    gone = school.reports(kim, "c2", ReportState.ACCEPTED)
    stays = school.reports(kim, "c1", ReportState.ACCEPTED)

    school.imports(SEM, LIV)

    assert (school.name_in(gone), school.name_in(stays)) == ("", "Sem")


def test_a_report_that_is_still_on_its_way_is_brought_to_its_end(school: School) -> None:
    """The parent must still be told whether it got there."""
    linda = school.links(LINDA, "c2")
    report = school.reports(linda, "c2", ReportState.SENDING)

    school.imports(SEM, LIV)

    assert school.name_in(report) == "Sem"
    assert school.knows(linda) == Person(linda.id, LINDA)


def test_a_report_that_was_begun_is_not_forgotten_in_silence(school: School) -> None:
    """Its parent must still be told, in time, that the school knows nothing."""
    linda = school.links(LINDA, "c2")
    chat = Chat("telegram", "2001")
    school.does(lambda at: at.dialogues.save(Dialogue(chat, linda.id, "report", "first", NOW)))

    school.imports(SEM, LIV)

    assert school.knows(linda) == Person(linda.id, LINDA)
    assert school.does(lambda at: at.dialogues.of(chat)) is not None


def test_what_an_erased_parent_was_asked_is_gone_too(school: School) -> None:
    """A question holds the chat that it was asked in."""
    linda = school.links(LINDA, "c2")
    question = Question("t", "menu", Chat("telegram", "2001"), (linda.id,), ("a",), "", 0, NOW + timedelta(days=1), "k")
    school.does(lambda at: at.questions.ask(question))

    school.imports(SEM, LIV)

    assert school.does(lambda at: at.questions.by_token("t")) is None


def test_unlinking_takes_all_accounts_off_a_child(school: School, capsys: pytest.CaptureFixture[str]) -> None:
    """And its unused codes; the child and whoever has another child stay."""
    linda, kim = school.links(LINDA, "c2"), school.links(KIM, "c1", "c2")
    invite_command(Whom(child_id="c2"), school.config)
    capsys.readouterr()

    assert unlink_command("c2", school.config) == 0

    assert capsys.readouterr().out.splitlines() == [
        "2 accounts unlinked from child c2, 1 unused code made void.",
        "A new code for who should have one: groupbot invite --child c2",
    ]
    assert school.knows(linda) is None
    assert school.knows(kim) == Person(kim.id, KIM, children=("c1",))
    assert len(school.does(lambda at: at.children.all())) == 3


def test_unlinking_an_unknown_child_is_said(school: School, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is changed."""
    capsys.readouterr()
    assert unlink_command("c9", school.config) == 1
    assert "there is no child c9; ids stand in the file of the roster" in capsys.readouterr().err


@pytest.mark.parametrize(("state", "about"), [(ReportState.ACCEPTED, ""), (ReportState.SENDING, "Leave for Noor")])
def test_what_letters_are_about_goes_with_the_child(school: School, state: ReportState, about: str) -> None:
    """They may name it; one that is on its way is brought to its end first."""
    linda = school.links(LINDA, "c1", "c2")
    letter = Letter("l1", "leave", linda.id, Chat("telegram", "1"), "Leave for Noor", state, NOW)
    school.does(lambda at: at.letters.save(letter))

    assert school.imports(SEM, LIV) == 0

    assert school.does(lambda at: at.letters.by_id("l1")).about == about


def test_who_has_a_letter_on_its_way_is_forgotten_later(school: School) -> None:
    """They must hear what became of it."""
    linda = school.links(LINDA, "c2")
    letter = Letter("l1", "leave", linda.id, Chat("telegram", "1"), "Leave", ReportState.SENDING, NOW)
    school.does(lambda at: at.letters.save(letter))

    assert school.imports(SEM, LIV) == 0

    assert school.knows(linda) is not None
