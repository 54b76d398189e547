"""Whom a post reached: the author's one message about it, until nothing is pending."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest

from handlers.model.effects import Edit
from handlers.model.events import Chat, ChatMoved
from handlers.model.profile import SchoolClass
from tests.fakes.sample import ANNA, GROUP_5, GROUP_6, PROFILE
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME, only_post, published


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


def outcome(day: Day, group: Chat, word: str, reason: str = "") -> None:
    """Say what became of the post in a group."""
    post = only_post(day)
    day.school.outbox.outcomes[f"post:{post.id}:{post.version}:{group}"] = (word, reason)


async def test_the_author_reads_how_many_were_reached(day):
    """One message goes from "on its way" to the result, and then is left alone."""
    await published(day, "school")
    await day.passes(UNDO_TIME)
    assert day.last(ANNA) == "Your post is on its way to 2 groups."
    assert day.buttons(ANNA) == []
    outcome(day, GROUP_5, "done")
    await day.passes(timedelta(seconds=3))
    assert day.last(ANNA) == "✅ 1 group has your post.\n⏳ 1 group is still to come."
    outcome(day, GROUP_6, "done")
    await day.passes(timedelta(minutes=1))
    assert day.last(ANNA) == "✅ 2 groups have your post."
    assert day.school.timers.set_ones == {}


async def test_the_author_reads_which_groups_failed_and_why(day):
    """By the name of the class, never by an id."""
    await published(day, "school")
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_5, "done")
    outcome(day, GROUP_6, "failed", "Forbidden: bot was kicked")
    await day.school.chats.disable(GROUP_6, "kicked")
    await day.passes(timedelta(minutes=1))
    assert day.last(ANNA) == "✅ 1 group has your post.\n⚠️ Groep 6: not reached (Forbidden: bot was kicked)."


async def test_a_post_that_reached_nobody_says_so(day):
    """Without a cheerful mark."""
    await published(day)
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_5, "failed", "kicked")
    await day.passes(timedelta(minutes=1))
    assert day.last(ANNA) == "⛔ No group has your post.\n⚠️ Groep 5: not reached (kicked)."


async def test_a_failed_group_with_a_new_address_keeps_its_name(day):
    """A group that moved after the post is still the class's."""
    await published(day, "school")
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_5, "done")
    outcome(day, GROUP_6, "failed", "migrated")
    await day.happens(ChatMoved(GROUP_6, Chat("telegram", "-1006", "group")))
    await day.passes(timedelta(minutes=1))
    assert "⚠️ Groep 6: not reached (migrated)." in day.last(ANNA)


async def test_a_failed_group_that_no_class_has_any_more_is_a_group(day):
    """The settings may have dropped it."""
    await published(day, "school")
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_5, "done")
    outcome(day, GROUP_6, "failed", "gone")
    profile = replace(PROFILE, classes=PROFILE.classes[:1])
    day.school = replace(day.school, profile=profile)
    day.school.chats.profile = profile
    await day.passes(timedelta(minutes=1))
    assert "⚠️ a group: not reached (gone)." in day.last(ANNA)


async def test_classes_without_a_group_count_as_not_reached():
    """The author reads for whom something else is needed."""
    new = (SchoolClass("7", "Groep 7"), SchoolClass("8", "Groep 8"))
    day = Day(fake_school(profile=replace(PROFILE, classes=(*PROFILE.classes[:1], *new))))
    await published(day, "school")
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_5, "done")
    await day.passes(timedelta(minutes=1))
    assert day.last(ANNA) == "✅ 1 group has your post.\n⚠️ Groep 7 and Groep 8: not reached (no group yet)."


async def test_a_group_lost_before_counts_as_not_reached(day):
    """Nothing was sent there, and the author reads so."""
    await day.school.chats.disable(GROUP_6, "kicked")
    await published(day, "school")
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_5, "done")
    await day.passes(timedelta(minutes=1))
    assert day.last(ANNA) == "✅ 1 group has your post.\n⚠️ Groep 6: not reached (I am no longer in the group)."


async def test_a_group_lost_after_it_got_the_post_was_reached(day):
    """Being removed afterwards takes nothing away."""
    await published(day, "school")
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_5, "done")
    outcome(day, GROUP_6, "done")
    await day.school.chats.disable(GROUP_6, "kicked")
    await day.passes(timedelta(minutes=1))
    assert day.last(ANNA) == "✅ 2 groups have your post."


@pytest.mark.parametrize(
    ("groups", "said"), [((GROUP_5,), "Of 1 group it is not"), ((GROUP_5, GROUP_6), "Of 2 groups it is not")]
)
async def test_what_is_uncertain_is_said(day, groups, said):
    """Sent or not, nobody knows: the author should look before posting again."""
    await published(day, "school")
    await day.passes(UNDO_TIME)
    outcome(day, GROUP_6, "done")
    for group in groups:
        outcome(day, group, "uncertain")
    await day.passes(timedelta(minutes=1))
    assert said in day.last(ANNA)


async def test_the_pauses_between_counts_grow(day):
    """A stuck group costs few edits, and after a day none."""
    await published(day)
    await day.passes(UNDO_TIME)
    at = []
    for _ in range(20):
        at.append(day.school.timers.set_ones["reach", only_post(day).id])
        await day.passes(at[-1] - day.school.now)
    pauses = [later - earlier for earlier, later in pairwise(at)]
    assert sorted(pauses) == pauses
    assert timedelta(minutes=10) == pauses[-1]
    await day.passes(timedelta(days=1))
    assert day.school.timers.set_ones == {}
    assert "⏳ 1 group is still to come." in day.last(ANNA)


async def test_the_same_counts_are_told_once(day):
    """A platform refuses an edit that changes nothing, so none is asked."""
    await published(day)
    await day.passes(UNDO_TIME + timedelta(hours=1))
    assert len(day.school.outbox.of_type(Edit)) - edits_before_publishing(day) == 2


def edits_before_publishing(day: Day) -> int:
    """Count the edits that are not about what became of the post."""
    return sum(1 for edit in day.school.outbox.of_type(Edit) if not edit.key.startswith("post:"))
