"""Staff join with a code that the director asked for, and are staff from the next message on."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import ChatButton
from handlers.model.events import Account
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, OFFICE, PARENT, PROFILE, SEM, STAFF, STRANGER
from tests.fakes.school import fake_school
from tests.handlers.day import Day

WITHOUT_ANNA = replace(PROFILE, staff=(replace(STAFF[0], accounts=()), *STAFF[1:]))
DOES_NOT_WORK = "This code does not work. Check it, or ask the school for a new one."


@pytest.fixture
def day() -> Day:
    """A day at the sample school, whose teacher Anna has not joined yet."""
    return Day(fake_school(profile=WITHOUT_ANNA))


async def code_for(day: Day, staff: str = "anna", director: Account = BRAM) -> str:
    """Have the director ask for a code; gives it."""
    await day.writes(director, "/medewerkers")
    await day.presses(director, staff)
    found = re.search(r"\*\*([0-9A-Z-]+)\*\*", day.last(director))
    assert found
    return found.group(1)


async def test_the_director_gets_a_card_to_pass_on(day):
    """Only who has no account yet can be chosen; the card has the code, a button that brings it along, and the day."""
    await day.writes(BRAM, "/staff")
    assert day.labels(BRAM) == ["Anna de Boer"]
    await day.presses(BRAM, "anna")
    before, card = day.sees(BRAM)[-2:]
    assert before.text == "Send the next message on to Anna de Boer, and to nobody else."
    assert "Hello Anna de Boer! This is your code for the bot of De Tjongerschool:" in card.text
    assert "It works once, until Monday 7 December." in card.text
    ((button,),) = card.buttons
    assert isinstance(button, ChatButton)
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}", button.start)
    assert button.start in card.text
    assert Line("staff_invited", "staff:bram", "anna") in day.school.records.lines


async def test_who_redeems_the_code_is_that_member_of_staff(day):
    """From the next message on; the directors are told how to take it back, and it is on record."""
    code = await code_for(day)
    await day.writes(STRANGER, f"/start {code}")
    assert "I know you as juf Anna, groep 5" in day.last(STRANGER)
    assert "Anna de Boer has joined the bot. Was that not Anna de Boer?" in day.last(BRAM)
    assert "groupbot invite --staff anna --replace" in day.last(BRAM)
    assert Line("staff_joined", "staff:anna", "anna", "telegram") in day.school.records.lines
    await day.writes(STRANGER, "/help")
    assert "/post" in day.last(STRANGER)
    assert "/staff" not in day.last(STRANGER)
    await day.writes(BRAM, "/help")
    assert "/staff – let a colleague join" in day.last(BRAM)


async def test_a_parent_who_joins_as_staff_stays_a_parent(day):
    """The children come along."""
    await day.school.parent(PARENT, SEM)
    await day.writes(PARENT, await code_for(day))
    await day.writes(PARENT, "/start")
    person = await day.school.people.meet(PARENT)
    assert (person.id, person.children) == ("staff:anna", ("501",))


async def test_a_code_works_once_and_for_fourteen_days(day):
    """The newest alone; a wrong one gets the answer that every wrong code gets, and is counted."""
    old, code = await code_for(day), await code_for(day)
    await day.writes(STRANGER, old)
    assert day.last(STRANGER) == DOES_NOT_WORK
    assert len(day.school.invitations.wrong) == 1
    day.school = day.school.move_to(day.school.now + timedelta(days=14))
    await day.writes(STRANGER, code)
    assert day.last(STRANGER) == DOES_NOT_WORK


async def test_an_account_of_staff_does_not_become_somebody_elses(day):
    """A colleague who tries the code stays who they are, and the code can still be used."""
    code = await code_for(day)
    await day.writes(CARLA, code)
    assert day.last(CARLA) == DOES_NOT_WORK
    await day.writes(STRANGER, code)
    assert "I know you as juf Anna" in day.last(STRANGER)


async def test_who_has_joined_gets_no_second_account(day):
    """Neither by an old button nor by a code of before."""
    await day.writes(BRAM, "/staff")
    old = day.button(BRAM, "anna")
    await day.writes(STRANGER, await code_for(day))
    assert await day.presses(BRAM, "anna", old) == "This colleague has joined already."
    await day.writes(BRAM, "/staff")
    assert day.last(BRAM) == "Everybody on the staff has joined."
    await day.school.joining.issue("0000-0000-0000-0000", "anna", day.school.now + timedelta(days=1))
    await day.writes(PARENT, "0000-0000-0000-0000")
    assert day.last(PARENT) == DOES_NOT_WORK


@pytest.mark.parametrize("who", [OFFICE, CARLA, PARENT])
async def test_only_a_director_lets_staff_join(day, who):
    """A deputy decides about posts, and not about who is who."""
    await day.writes(who, "/staff")
    assert day.last(who) == "Only the director can do that."


async def test_who_is_director_no_longer_makes_no_code(day):
    """Rights are those of the moment of the press."""
    await day.writes(BRAM, "/staff")
    former = replace(STAFF[1], role="teacher")
    day.school = replace(day.school, profile=replace(WITHOUT_ANNA, staff=(former,)))
    assert await day.presses(BRAM, "anna") == "Only the director can do that."
    assert day.school.joining.codes == {}


async def test_somebody_who_left_the_staff_cannot_join(day):
    """Neither is a code made, nor does one work that was made before."""
    await day.writes(BRAM, "/staff")
    await day.school.joining.issue("0000-0000-0000-0000", "anna", day.school.now + timedelta(days=1))
    day.school = replace(day.school, profile=replace(PROFILE, staff=STAFF[1:]))
    assert await day.presses(BRAM, "anna") == "This colleague has joined already."
    await day.writes(ANNA, "0000-0000-0000-0000")
    assert day.last(ANNA) == DOES_NOT_WORK


async def test_a_director_who_joins_is_told_to_the_others():
    """Not to the account that joined."""
    second = replace(STAFF[2], role="director", accounts=())
    day = Day(fake_school(profile=replace(PROFILE, staff=(*STAFF[:2], second, STAFF[3]))))
    await day.writes(STRANGER, await code_for(day, "carla"))
    assert "Carla Visser has joined the bot" in day.last(BRAM)
    assert "has joined the bot" not in day.last(STRANGER)
