"""The menus of commands: set when the program starts, and only what has changed."""

from dataclasses import replace

import pytest

from handlers.model.effects import SetCommands
from handlers.model.events import Receipt, TimerDue
from tests.fakes.sample import BRAM, PROFILE, STAFF, STRANGER, private
from tests.fakes.school import fake_school
from tests.handlers.day import Day

START = TimerDue("commands", "start")
DUTCH = ["ziek", "verlof", "vraag", "nieuws", "afspraken", "taal", "mijngegevens", "start", "help", "stop"]
ENGLISH = ["sick", "leave", "question", "news", "rules", "language", "mydata", "start", "help", "stop"]


@pytest.fixture
def day() -> Day:
    """A day at a school with one teacher and one director."""
    return Day(fake_school(profile=replace(PROFILE, staff=STAFF[:2])))


def menus(day: Day) -> dict[tuple[str, str], list[str]]:
    """The names that were set, by chat and language."""
    return {
        (each.chat.id, each.language): [name for name, _ in each.commands]
        for each in day.school.outbox.of_type(SetCommands)
    }


async def done(day: Day, detail: str = "", outcome: str = "done") -> None:
    """The platform has set what it was asked to, or not."""
    for each in day.school.outbox.of_type(SetCommands):
        assert each.receipt
        request = each.receipt
        await day.happens(Receipt(each.key, request.topic, request.subject, outcome, day.school.now, detail))
    day.school.outbox.clear()


async def test_parents_see_theirs_in_private_chats_and_staff_theirs_in_their_own(day):
    """By their names in each language; there is none for groups."""
    await day.happens(START)
    set_ones = menus(day)
    assert len(set_ones) == 9
    assert set_ones["menu", ""] == set_ones["menu", "nl"] == DUTCH
    assert set_ones["menu", "en"] == ENGLISH
    assert set_ones["1001", "nl"] == ["bericht", "berichten", "uitnodigen", *DUTCH]
    assert set_ones["1002", "en"] == ["post", "posts", "urgent", "invite", "staff", "addresses", *ENGLISH]
    scopes = {each.chat.id: each.scope for each in day.school.outbox.of_type(SetCommands)}
    assert scopes == {"menu": "all_private", "1001": "chat", "1002": "chat"}


async def test_who_invites_nobody_is_not_offered_it():
    """The office has no class of its own."""
    day = Day(fake_school(profile=replace(PROFILE, staff=STAFF[3:])))
    await day.happens(START)
    assert menus(day)["1004", "en"] == ["post", "posts", *ENGLISH]


async def test_what_was_set_is_not_set_again(day):
    """Until it changes."""
    await day.happens(START)
    await done(day)
    await day.happens(START)
    assert menus(day) == {}
    director = replace(STAFF[0], role="director")
    day.school = replace(day.school, profile=replace(PROFILE, staff=(director, STAFF[1])))
    await day.happens(START)
    assert {chat for chat, _ in menus(day)} == {"1001"}


@pytest.mark.parametrize(("detail", "outcome"), [("Chat not found", "done"), ("Forbidden", "failed")])
async def test_what_was_not_set_is_tried_at_the_next_start(day, detail, outcome):
    """Somebody who has never written has no chat yet."""
    await day.happens(START)
    await done(day, detail, outcome)
    await day.happens(START)
    assert len(menus(day)) == 9


async def test_who_joins_gets_a_menu_at_once():
    """Also with another account than before."""
    day = Day(fake_school(profile=replace(PROFILE, staff=(replace(STAFF[0], accounts=()), STAFF[1]))))
    await day.happens(START)
    assert {chat for chat, _ in menus(day)} == {"menu", "1002"}
    await done(day)
    await day.school.memory.remember("telegram commands staff:anna nl", "whatever")
    await day.school.joining.issue("0000-0000-0000-0000", "anna", day.school.now.replace(year=2027))
    await day.writes(STRANGER, "0000-0000-0000-0000")
    assert {chat for chat, _ in menus(day)} == {private(STRANGER).id}
    assert len(menus(day)) == 3


async def test_a_platform_without_menus_gets_none():
    """The playground shows its own buttons."""
    accounts = (replace(BRAM, platform="playground"),)
    profile = replace(PROFILE, staff=(replace(STAFF[1], accounts=accounts),), child_data={"playground": True})
    day = Day(fake_school(profile=profile))
    await day.happens(START)
    assert menus(day) == {}
