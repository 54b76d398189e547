"""A class's invitations, asked for in the chat, as a sheet to print."""

from dataclasses import replace

import pytest

from handlers.codes import normalise
from handlers.model.effects import SendInvitations
from handlers.model.events import Account, Receipt
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, OFFICE, PARENT, PROFILE, STAFF, private
from tests.fakes.school import fake_school
from tests.handlers.day import Day

NOT_YOU = "Only a class's teacher or the director can do that."


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


def sheets(day: Day) -> list[SendInvitations]:
    """The sheets that were made."""
    return day.school.outbox.of_type(SendInvitations)


async def test_a_teacher_gets_the_sheet_of_the_class(day):
    """A card for each child with a code that works, explained in two languages, in private, and on record."""
    await day.writes(ANNA, "/uitnodigen")
    (sheet,) = sheets(day)
    assert sheet.chat == private(ANNA)
    assert sheet.title == "De Tjongerschool · Groep 5"
    assert [card.name for card in sheet.invitations] == ["Noor Bakker", "Sem Jansen"]
    assert [len(lines) for lines in sheet.explanations] == [3, 3]
    assert "until Monday 7 December" in sheet.explanations[1][2]
    assert "print them, cut them, and give each parent their own" in sheet.text
    assert {normalise(card.code) for card in sheet.invitations} == day.school.invitations.codes.keys()
    assert Line("class_invited", "staff:anna", "5", "2 codes") in day.school.records.lines
    await day.writes(PARENT, f"/start {sheet.invitations[1].code}")
    assert "you are linked to Sem" in day.sees(PARENT)[0].text


async def test_a_director_is_asked_which_class(day):
    """Any of them; the question shows what was chosen."""
    await day.writes(BRAM, "/invite")
    assert day.labels(BRAM) == ["Groep 5", "Groep 6"]
    await day.presses(BRAM, "6")
    assert day.last(BRAM) == "Invitations for Groep 6."
    assert [card.name for card in sheets(day)[0].invitations] == ["Liv Jansen"]


@pytest.mark.parametrize("who", [PARENT, OFFICE])
async def test_nobody_else_makes_invitations(day, who: Account):
    """Whoever has a code is taken for a parent."""
    await day.writes(who, "/invite")
    assert day.last(who) == NOT_YOU
    assert not any(line.startswith("/invite") for line in await _help(day, who))


async def _help(day: Day, who: Account) -> list[str]:
    await day.writes(who, "/help")
    return day.last(who).splitlines()


async def test_help_tells_who_may(day):
    """A teacher with a class, and a director."""
    for who in (ANNA, BRAM):
        assert "/invite – invitations for the parents of a class, to print" in await _help(day, who)


async def test_a_class_that_is_no_longer_theirs_is_not_invited(day):
    """Rights are those of the moment of the press."""
    two = replace(STAFF[2], classes=("5", "6"))
    day.school = replace(day.school, profile=replace(PROFILE, staff=(*STAFF[:2], two, STAFF[3])))
    await day.writes(CARLA, "/invite")
    day.school = replace(day.school, profile=PROFILE)
    assert await day.presses(CARLA, "5") == NOT_YOU
    assert sheets(day) == []


async def test_an_empty_class_has_no_sheet():
    """The roster is yet to be imported."""
    day = Day(fake_school(children=()))
    await day.writes(ANNA, "/invite")
    assert day.last(ANNA) == "There are no children in Groep 5 yet."
    assert sheets(day) == []


async def test_where_no_name_may_pass_there_is_no_sheet():
    """The school decides what passes through a platform."""
    day = Day(fake_school(profile=replace(PROFILE, child_data={"telegram": False})))
    await day.writes(ANNA, "/invite")
    assert "The school lets no child's name pass through here." in day.last(ANNA)
    assert sheets(day) == []


async def test_a_sheet_that_cannot_be_sent_is_told(day):
    """With the other way; one that was sent shows by itself."""
    await day.writes(ANNA, "/invite")
    (sheet,) = sheets(day)
    assert sheet.receipt
    came = Receipt(sheet.key, sheet.receipt.topic, sheet.receipt.subject, "done", day.school.now)
    await day.happens(came)
    assert day.sees(ANNA) == []
    await day.happens(replace(came, outcome="failed"))
    assert "“groupbot invite --class 5 --pdf FILE”" in day.last(ANNA)
    day.school.people.profile = replace(PROFILE, staff=STAFF[1:])
    await day.happens(replace(came, outcome="failed", effect="other"))
    assert len(day.sees(ANNA)) == 1
