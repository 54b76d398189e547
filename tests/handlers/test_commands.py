"""The menus of commands: set when the program starts, and only what has changed."""

from dataclasses import replace

import pytest

from handlers import stopping
from handlers.model.effects import SetCommands
from handlers.model.events import Receipt, TimerDue
from handlers.router import COMMANDS
from tests.fakes.sample import ANNA, BRAM, PROFILE, STAFF, STRANGER, private
from tests.fakes.school import fake_school
from tests.handlers.day import Day

START = TimerDue("commands", "start")
DUTCH = ["ziek", "verlof", "vraag", "nieuws", "afspraken", "taal", "mijngegevens", "start", "help", "stop"]
ENGLISH = ["sick", "leave", "question", "news", "rules", "language", "mydata", "start", "help", "stop"]
POSTS = ["post", "posts", "edit", "retract", "schedule", "protocol"]


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
    assert set_ones["1001", "nl"] == [
        "bericht",
        "berichten",
        "wijzig",
        "intrekken",
        "plan",
        "protocol",
        "uitnodigen",
        *DUTCH,
        "id",
    ]
    assert set_ones["1002", "en"] == [*POSTS, "urgent", "invite", "staff", "addresses", *ENGLISH, "id"]
    scopes = {each.chat.id: each.scope for each in day.school.outbox.of_type(SetCommands)}
    assert scopes == {"menu": "all_private", "1001": "chat", "1002": "chat"}


async def test_who_invites_nobody_is_not_offered_it():
    """The office has no class of its own."""
    day = Day(fake_school(profile=replace(PROFILE, staff=STAFF[3:])))
    await day.happens(START)
    assert menus(day)["1004", "en"] == [*POSTS, *ENGLISH, "id"]


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


async def test_staff_who_press_start_have_their_menu_from_then_on(day):
    """Before, they had no chat to have one in; a parent who presses it has the menu of all."""
    await day.writes(ANNA, "/start")
    assert {chat for chat, _ in menus(day)} == {"1001"}
    assert len(menus(day)) == 3
    day.school.outbox.clear()
    await day.writes(STRANGER, "/start")
    assert menus(day) == {}


async def test_every_command_of_a_menu_is_one_that_is_known(day):
    """By the same names; and each has words that say what it does."""
    await day.happens(START)
    shown = {pair for each in day.school.outbox.of_type(SetCommands) for pair in each.commands}
    assert {name for name, _ in shown} <= COMMANDS.keys() | stopping.NAMES
    assert all(words for _, words in shown)


async def test_who_left_the_staff_loses_their_menu_once(day):
    """At the next start, when the settings have them no longer; it is then that of all."""
    await day.writes(ANNA, "/start")
    await day.happens(START)
    await done(day)
    day.school = replace(day.school, profile=replace(PROFILE, staff=STAFF[1:2]))
    day.school.people.profile = day.school.profile
    await day.happens(START)
    assert menus(day) == {("1001", ""): [], ("1001", "nl"): [], ("1001", "en"): []}
    await done(day)
    await day.happens(START)
    assert menus(day) == {}


async def test_who_left_the_staff_of_a_platform_without_menus_has_none_to_lose(day):
    """Nothing is asked of that platform."""
    there = replace(ANNA, platform="playground")
    anna = replace(STAFF[0], accounts=(there,))
    day = Day(fake_school(profile=replace(PROFILE, staff=(anna, STAFF[1]))))
    await day.writes(there, "/help")
    day.school = replace(day.school, profile=replace(PROFILE, staff=STAFF[1:2]))
    day.school.people.profile = day.school.profile
    await day.happens(START)
    assert {chat for chat, _ in menus(day)} == {"menu", "1002"}


async def test_an_account_that_was_taken_off_loses_its_menu_when_another_joins(day):
    """A lost telephone shows what a stranger sees."""
    await day.writes(ANNA, "/help")
    without = replace(STAFF[0], accounts=())
    day.school = replace(day.school, profile=replace(PROFILE, staff=(without, STAFF[1])))
    day.school.people.profile = day.school.profile
    await day.school.joining.issue("0000-0000-0000-0000", "anna", day.school.now.replace(year=2027))
    await day.writes(STRANGER, "0000-0000-0000-0000")
    set_ones = menus(day)
    assert {chat for chat, _ in set_ones} == {"1001", private(STRANGER).id}
    assert set_ones["1001", "nl"] == []
    assert "bericht" in set_ones[private(STRANGER).id, "nl"]
