"""What happens to the school's groups, and who is told."""

from dataclasses import replace

import pytest

from handlers.model.events import Account, Chat, ChatLost, ChatMoved, Membership
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, OFFICE, PARENT, PROFILE, STAFF, private
from tests.fakes.school import fake_school
from tests.handlers.day import Day

BOT = Account("telegram", "9000")
ELSEWHERE = Chat("telegram", "-77", "group")


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


@pytest.mark.parametrize("status", ["left", "blocked"])
async def test_a_group_that_the_bot_was_removed_from_is_not_posted_in(day, status):
    """Its class's teachers and the directors read what to do; nobody else."""
    await day.happens(Membership(GROUP_5, BOT, status, bot=True))
    assert await day.school.chats.of_class("5") == ()
    assert "I can no longer write in the group of Groep 5" in day.last(ANNA)
    assert "Add me to the group again" in day.last(BRAM)
    assert day.sees(CARLA) + day.sees(OFFICE) + day.sees(GROUP_5) == []


async def test_a_group_that_refuses_the_bot_is_told(day):
    """The platform said so when something was sent."""
    await day.happens(ChatLost(GROUP_5, "Forbidden: bot was kicked"))
    assert await day.school.chats.lost_of_class("5") == (GROUP_5,)
    assert "I can no longer write in the group of Groep 5" in day.last(ANNA)


async def test_a_removal_that_shows_several_times_is_told_once(day):
    """The change of membership and the refused messages are one loss; the next loss is another."""
    await day.happens(Membership(GROUP_5, BOT, "left", bot=True))
    await day.happens(ChatLost(GROUP_5, "Forbidden: bot was kicked"))
    await day.happens(ChatLost(GROUP_5, "Forbidden: bot was kicked"))
    assert len(day.sees(ANNA)) == 1
    await day.happens(Membership(GROUP_5, BOT, "administrator", bot=True))
    await day.happens(ChatLost(GROUP_5, "Forbidden: bot was kicked"))
    assert len(day.sees(ANNA)) == 2


@pytest.mark.parametrize("status", ["member", "administrator"])
async def test_a_group_that_the_bot_is_back_in_is_posted_in(day, status):
    """The director is told, once."""
    await day.school.chats.disable(GROUP_5, "kicked")
    await day.happens(Membership(GROUP_5, BOT, status, bot=True))
    await day.happens(Membership(GROUP_5, BOT, "administrator", bot=True))
    assert await day.school.chats.of_class("5") == (GROUP_5,)
    assert [message.text for message in day.sees(BRAM)] == [
        "I am in the group of Groep 5 again. Posts for this class arrive there from now on."
    ]


async def test_a_group_that_the_school_does_not_know_is_recorded(day):
    """Anybody can add a bot to a group; nothing is done there before the director has said whose it is."""
    await day.happens(Membership(ELSEWHERE, BOT, "member", bot=True))
    await day.happens(ChatLost(ELSEWHERE, "kicked"))
    assert day.sees(ELSEWHERE) == []
    assert [Line("unknown_group", "bot", "telegram:-77", "member")] == day.school.records.lines


@pytest.mark.parametrize(
    "membership",
    [
        Membership(GROUP_5, PARENT, "left"),
        Membership(GROUP_5, PARENT, "member"),
        Membership(private(PARENT), BOT, "blocked", bot=True),
    ],
)
async def test_members_comings_and_goings_are_not_kept(day, membership):
    """Who is in a group, or has blocked the bot, is nobody's business."""
    await day.happens(membership)
    assert day.school.outbox.effects == []
    assert day.school.records.lines == []


async def test_a_group_that_moved_is_posted_in_at_its_new_address(day):
    """A group that became a supergroup has another id."""
    to = Chat("telegram", "-100500", "group")
    await day.happens(ChatMoved(GROUP_5, to))
    assert (to,) == await day.school.chats.of_class("5")


async def test_staff_without_an_account_are_left_out():
    """Who cannot be written to is not told; the others are."""
    absent = replace(STAFF[0], accounts=())
    day = Day(fake_school(profile=replace(PROFILE, staff=(absent, *STAFF[1:]))))
    await day.happens(ChatLost(GROUP_5, "kicked"))
    assert len(day.school.outbox.effects) == 1
    assert len(day.sees(BRAM)) == 1


async def test_a_class_that_the_settings_dropped_is_no_class(day):
    """A group may outlive its class."""
    day.school = replace(day.school, profile=replace(PROFILE, classes=()))
    await day.happens(ChatLost(GROUP_5, "kicked"))
    assert day.school.outbox.effects == []


@pytest.mark.parametrize("status", ["left", "administrator"])
async def test_the_old_address_of_a_group_that_moved_means_nothing(day, status):
    """What the platform says of it afterwards changes nothing and is told to nobody."""
    to = Chat("telegram", "-100500", "group")
    await day.happens(ChatMoved(GROUP_5, to))
    await day.happens(Membership(GROUP_5, BOT, status, bot=True))
    assert await day.school.chats.of_class("5") == (to,)
    assert day.school.outbox.effects == []
