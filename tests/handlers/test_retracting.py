"""A post is taken out of all groups: asked about once, followed to its end, and told as it is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Delete, Edit, Send, Unpin
from handlers.model.posts import PostState
from tests.fakes.sample import ANNA, BRAM, GROUP_5, GROUP_6, OFFICE, PARENT, STAFF
from tests.handlers.day import Day
from tests.handlers.posting_day import only_post, published, with_staff
from tests.handlers.posts_out import arrives, ends, now, out, withdrawn


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def retracted(day: Day, who=ANNA, **kind):
    """Anna's post is out, and somebody retracts it from the list."""
    post = await out(day, **kind)
    await day.writes(who, "/retract")
    await day.presses(who, f"retract:{post.id}")
    await day.presses(who, "retract")
    return now(day, post)


def card(day: Day) -> str:
    """The post that Anna has opened, as it now looks."""
    return next(each.text for each in reversed(day.sees(ANNA)) if "🗑 Retracted" in each.text)


async def test_it_is_removed_from_every_group(day):
    """Each removal names the message that the post sent there, and stands behind it."""
    post = await retracted(day)
    deletes = day.school.outbox.of_type(Delete)
    assert [(each.chat, each.of) for each in deletes] == [(each.chat, each.key) for each in post.copies]
    assert post.state is PostState.RETRACTED
    assert ("post_retracted", "staff:anna", post.id) in [
        (line.act, line.actor, line.subject) for line in day.school.records.lines
    ]
    for group in (GROUP_5, GROUP_6):
        ends(day, post, 0, group)
    await day.passes(timedelta(minutes=1))
    assert day.last(ANNA).endswith("🗑 Retracted today at 07:56. Removed from groups: 2 of 2.")
    assert "This post was retracted." in [each.text for each in day.sees(ANNA)]
    assert [each.choice for row in day.sees(ANNA)[-1].buttons for each in row] == ["why"]


async def test_it_is_asked_about_once_and_may_stay(day):
    """The answer “no” changes nothing."""
    post = await out(day)
    await day.writes(ANNA, "/intrekken")
    await day.presses(ANNA, f"retract:{post.id}")
    assert day.last(ANNA).startswith("Retract “Morgen gymles!” everywhere?")
    await day.presses(ANNA, "keep")
    assert day.last(ANNA) == "The post stays."
    assert day.school.outbox.of_type(Delete) == []


async def test_what_can_no_longer_be_removed_says_that_it_is_withdrawn(day):
    """Telegram lets a bot remove what is two days old only as an administrator; changing it works longer."""
    post = await retracted(day)
    ends(day, post, 0, GROUP_5)
    ends(day, post, 0, GROUP_6, "failed", "400 message can't be deleted for everyone")
    await day.passes(timedelta(seconds=3))
    (edit,) = [each for each in day.school.outbox.of_type(Edit) if each.chat == GROUP_6]
    assert (edit.text, edit.anew) == ("This message was withdrawn by De Tjongerschool.", False)
    assert [each.chat for each in day.school.outbox.of_type(Unpin)] == [GROUP_6]
    assert "⏳ 1 group is still to come." in day.last(ANNA)
    withdrawn(day, post, 0, GROUP_6)
    await day.passes(timedelta(minutes=1))
    assert "Removed from groups: 1 of 2" in day.last(ANNA)
    assert "⚠️ Groep 6: I may not remove the message any more. It now says that it was withdrawn." in day.last(ANNA)
    assert day.school.timers.set_ones == {}


async def test_what_can_neither_be_removed_nor_changed_stands_there_still(day):
    """The author reads that, and whom to ask."""
    post = await retracted(day)
    ends(day, post, 0, GROUP_5)
    ends(day, post, 0, GROUP_6, "failed", "the chat has moved since")
    await day.passes(timedelta(seconds=3))
    withdrawn(day, post, 0, GROUP_6, "failed", "the chat has moved since")
    await day.passes(timedelta(minutes=1))
    assert "⚠️ Groep 6: not removed (the chat has moved since). Ask an administrator" in card(day)


async def test_what_never_arrived_need_not_be_removed(day):
    """And what arrived or not, nobody knows, is looked for by a person."""
    post = await out(day, groups=(GROUP_5,))
    arrives(day, post, GROUP_5, "uncertain")
    arrives(day, post, GROUP_6, "failed", "kicked")
    await day.writes(ANNA, "/retract")
    await day.presses(ANNA, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    assert [each.chat for each in day.school.outbox.of_type(Delete)] == [GROUP_5]
    ends(day, post, 0, GROUP_5)
    await day.passes(timedelta(minutes=1))
    assert "Removed from groups: 0 of 1" in card(day)
    assert "❔ Groep 5: it is not certain. Look there." in card(day)


async def test_a_post_still_on_its_way_is_retracted_too(day):
    """What is in the outbox is not taken back: the removal stands behind the message."""
    post = await retracted(day, groups=())
    keys = [each.key for each in day.school.outbox.effects if each.chat == GROUP_5]
    assert keys == [post.copies[0].key, f"post:{post.id}:act0:{GROUP_5}"]
    ends(day, post, 0, GROUP_5)
    ends(day, post, 0, GROUP_6)
    arrives(day, post, GROUP_5)
    arrives(day, post, GROUP_6, "failed", "kicked")
    await day.passes(timedelta(minutes=1))
    assert "Removed from groups: 1 of 1" in day.last(ANNA)


async def test_a_group_that_no_class_has_any_more_is_a_group(day):
    """The settings may have dropped it."""
    post = await retracted(day)
    ends(day, post, 0, GROUP_5)
    ends(day, post, 0, GROUP_6, "uncertain")
    day.school = replace(day.school, profile=replace(day.school.profile, classes=day.school.profile.classes[:1]))
    await day.passes(timedelta(seconds=3))
    withdrawn(day, post, 0, GROUP_6)
    await day.passes(timedelta(minutes=1))
    assert "❔ a group: it is not certain. Look there." in card(day)


async def test_the_director_retracts_anybodys_and_the_author_is_told(day):
    """With the name of who did it; the office may not."""
    post = await retracted(day, who=BRAM)
    told = "Bram Hoekstra is having your post “Morgen gymles!” removed from all groups. /posts shows where it is gone."
    assert day.last(ANNA).startswith(told)
    assert "🗑 Retracted today at 07:56 by Bram Hoekstra. Removed from groups: 0 of 2." in day.last(BRAM)
    await day.writes(OFFICE, "/retract")
    assert day.last(OFFICE) == "There is no post of yours in the groups, or about to go out."
    await day.writes(ANNA, "/posts")
    assert "retracted today at 07:56 · removed from 0 of 2" in day.last(ANNA)
    await day.presses(ANNA, f"open:{post.id}")


async def test_a_post_of_somebody_who_left_is_retracted_by_the_director(day):
    """Nobody is told."""
    post = await out(day)
    with_staff(day, *STAFF[1:])
    sent = len(day.school.outbox.sent_to(ANNA))
    await day.writes(BRAM, "/retract")
    await day.presses(BRAM, f"retract:{post.id}")
    await day.presses(BRAM, "retract")
    assert now(day, post).state is PostState.RETRACTED
    assert len(day.school.outbox.sent_to(ANNA)) == sent


async def test_it_is_retracted_once(day):
    """Of two who press, the second hears that it is gone; so does who chooses it from an old list."""
    post = await out(day)
    for who in (ANNA, BRAM):
        await day.writes(who, "/retract")
        await day.presses(who, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    assert await day.presses(BRAM, "retract") == "This post is not in the groups."
    await day.presses(BRAM, f"retract:{post.id}")
    assert day.last(BRAM) == "This post is not in the groups."
    assert len(day.school.outbox.of_type(Delete)) == 2


async def test_who_may_not_any_more_retracts_nothing(day):
    """The rights of the moment count, and the press is on record."""
    post = await out(day)
    await day.writes(BRAM, "/retract")
    await day.presses(BRAM, f"retract:{post.id}")
    with_staff(day, STAFF[0], replace(STAFF[1], role="teacher"), *STAFF[2:])
    assert await day.presses(BRAM, "retract") == "You cannot retract this post."
    assert day.school.records.lines[-1].act == "press_refused"
    assert now(day, post).state is PostState.PUBLISHED


async def test_a_parent_retracts_nothing(day):
    """They are told that it is for staff."""
    await day.writes(PARENT, "/retract")
    assert "Only staff" in day.last(PARENT)


async def test_the_story_of_a_retracted_post_is_at_its_end(day):
    """What was counted before is not told after."""
    post = await out(day, groups=())
    await day.writes(ANNA, "/retract")
    await day.presses(ANNA, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    for group in (GROUP_5, GROUP_6):
        arrives(day, post, group)
        ends(day, post, 0, group)
    await day.passes(timedelta(hours=1))
    assert not any("groups have your post" in each.text for each in day.sees(ANNA))
    assert [each for each in day.school.outbox.of_type(Send) if each.chat == GROUP_5] != []


async def test_a_post_of_long_ago_is_retracted(day):
    """Its story is forgotten by then."""
    post = await out(day)
    await day.passes(timedelta(days=30))
    day.school.questions.asked.clear()
    await day.writes(ANNA, "/retract")
    await day.presses(ANNA, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    assert len(day.school.outbox.of_type(Delete)) == 2


async def test_what_may_still_be_read_is_told_in_a_message_of_its_own(day):
    """To who retracted it and to its author, once, and only when no group is still to come."""
    post = await retracted(day, who=BRAM)
    ends(day, post, 0, GROUP_6, "failed", "kicked")
    await day.passes(timedelta(seconds=3))
    withdrawn(day, post, 0, GROUP_6, "failed", "kicked")
    await day.passes(timedelta(minutes=1))
    told = (
        "⚠️ “Morgen gymles!” was retracted, but may still stand in Groep 6. Ask an administrator of the group to remove "
        "it there."
    )
    assert told not in [each.text for who in (ANNA, BRAM) for each in day.sees(who)]
    ends(day, post, 0, GROUP_5)
    await day.passes(timedelta(hours=1))
    for who in (ANNA, BRAM):
        assert [each.text for each in day.sees(who)].count(told) == 1


async def test_what_was_sent_twice_is_not_called_gone(day):
    """The bot was killed while it sent: the first message may stand there, and nobody knows its number."""
    post = await out(day)
    day.school.outbox.repeated.add(post.copies[0].key)
    await day.writes(ANNA, "/retract")
    await day.presses(ANNA, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    for group in (GROUP_5, GROUP_6):
        ends(day, post, 0, group)
    await day.passes(timedelta(minutes=1))
    assert "Removed from groups: 1 of 2" in card(day)
    assert "❔ Groep 5: it is not certain. Look there." in card(day)


@pytest.mark.parametrize("who", [ANNA, BRAM])
async def test_what_is_about_to_go_out_can_be_stopped_the_same_way(day, who):
    """Who presses "Publish" and sees the mistake sends `/retract`: the post is there, with "Take back"."""
    await published(day)
    await day.writes(who, "/intrekken")
    await day.presses(who, f"retract:{only_post(day).id}")
    assert "This post is not in the groups." in [each.text for each in day.sees(who)]
    await day.presses(who, "stop")
    await day.passes(timedelta(hours=1))
    assert day.sees(GROUP_5) == []


async def test_the_office_stops_nothing(day):
    """Neither what is out nor what is about to go out is offered to it."""
    await published(day)
    await day.writes(OFFICE, "/intrekken")
    assert day.last(OFFICE) == "There is no post of yours in the groups, or about to go out."
