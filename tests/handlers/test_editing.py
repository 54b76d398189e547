"""The words of a post that is out are changed: written, checked as if new, and put in place in every group."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Edit
from handlers.model.events import Account
from handlers.model.posts import PostState
from handlers.photos import KEPT_UNPUBLISHED
from policy.model import Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, GROUP_5, GROUP_6, PARENT, SEM, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME, asks, edits, published, with_staff
from tests.handlers.posts_out import arrives, ends, newest, now, out

OTHER = Account("playground", "anna")
SIGNED = "— juf Anna, groep 5, namens De Tjongerschool"


@pytest.fixture
def day() -> Day:
    """A day at the sample school, where Anna has two accounts."""
    school = fake_school()
    anna = replace(STAFF[0], accounts=(ANNA, OTHER))
    profile = replace(school.profile, staff=(anna, *STAFF[1:]))
    return Day(fake_school(profile=profile))


async def changed(day: Day, text: str = "Overmorgen gymles!", who: Account = ANNA):
    """Anna's post is out, and she has written another text for it, up to the preview."""
    post = await out(day)
    await edits(day, post, who)
    await day.writes(who, text)
    return post


def group_edits(day: Day) -> list[Edit]:
    """What the groups were asked to show."""
    return [each for each in day.school.outbox.of_type(Edit) if each.chat in (GROUP_5, GROUP_6)]


async def test_a_change_is_previewed_and_put_in_place_everywhere(day):
    """Signed like the first; the post is one version further, and who did it is on record."""
    post = await changed(day)
    assert "Put in place" in day.labels(ANNA)
    assert not {"audience"} & {button.choice for row in day.sees(ANNA)[-1].buttons for button in row}
    assert group_edits(day) == []
    await day.presses(ANNA, "publish")
    assert [(each.chat, each.of, each.text) for each in group_edits(day)] == [
        (copy.chat, copy.key, f"Overmorgen gymles!\n\n{SIGNED}") for copy in post.copies
    ]
    after = now(day, post)
    assert (after.text, after.version, after.state) == ("Overmorgen gymles!", post.version + 1, PostState.PUBLISHED)
    ends(day, post, 0, GROUP_5)
    ends(day, post, 0, GROUP_6, "failed", "kicked")
    await day.passes(timedelta(minutes=1))
    assert "✏️ Changed today at 07:56. Groups with the new text: 1 of 2." in cards(day)[-1]
    assert "⚠️ Groep 6: not changed (kicked). The old text stands there." in cards(day)[-1]
    told = "⚠️ “Overmorgen gymles!”: the old text may still stand in Groep 6. /posts shows why."
    assert [each.text for each in day.sees(ANNA)].count(told) == 1
    await day.passes(timedelta(hours=1))
    assert [each.text for each in day.sees(ANNA)].count(told) == 1
    line = next(line for line in day.school.records.lines if line.act == "post_edited")
    assert (line.actor, line.subject, line.detail) == ("staff:anna", post.id, f"version {post.version + 1}")
    await day.writes(ANNA, "/posts")
    assert day.last(ANNA).count("**1.**") == 1
    assert "**2.**" not in day.last(ANNA)


async def test_a_change_can_be_begun_from_the_opened_post(day):
    """With its own button."""
    post = await out(day)
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    await day.presses(ANNA, "edit")
    assert day.last(ANNA).startswith("Write the new text of “Morgen gymles!” in one message.")
    await day.writes(ANNA, "Beter")
    await day.presses(ANNA, "publish")
    assert now(day, post).text == "Beter"


async def test_a_refused_change_cannot_be_put_in_place(day):
    """It is checked as if it were new."""
    await out(day)
    day.school.checker.says(Severity.REFUSE)
    await edits(day, newest(day))
    await day.writes(ANNA, "Slecht")
    assert day.choices(ANNA)[-2:] == ["text", "stop"]
    day.school.checker.says(Severity.ADVICE)
    await day.writes(ANNA, "Beter")
    assert "Change anyway" in day.labels(ANNA)
    await day.presses(ANNA, "anyway")
    assert len(group_edits(day)) == 2


async def test_a_doubtful_change_is_for_the_director(day):
    """Who sees which post it is of; the approval puts it in place at once."""
    post = await out(day)
    day.school.checker.says(Severity.DOUBT)
    await edits(day, post)
    await day.writes(ANNA, "Wij vinden dat het anders moet.")
    await asks(day)
    assert "It is to take the place of the post that is out now: “Morgen gymles!”." in day.last(BRAM)
    await day.writes(ANNA, "/posts")
    assert "change by Anna de Boer, for the whole school · waits for the director" in day.last(ANNA)
    await day.presses(BRAM, "approve")
    assert len(group_edits(day)) == 2
    after = now(day, post)
    assert (after.decided_by, after.approved_version) == ("bram", after.version)
    assert "✅ Bram Hoekstra approved your post." in [each.text for each in day.sees(ANNA)]


async def test_a_refused_approval_leaves_the_post_as_it_is(day):
    """Another change can be written, for the same groups."""
    post = await out(day)
    day.school.checker.says(Severity.DOUBT)
    await edits(day, post)
    await day.writes(ANNA, "Wij vinden dat het anders moet.")
    await asks(day)
    await day.presses(BRAM, "refuse")
    assert "⛔ Bram Hoekstra did not approve your change: the post stays as it was." in day.last(ANNA)
    assert now(day, post).text == "Morgen gymles!"
    await edits(day, post)
    await day.writes(ANNA, "Overmorgen gymles!")
    assert day.choices(ANNA)[-3:] == ["ask", "text", "stop"]


async def test_what_the_check_finds_in_the_meantime_keeps_a_change_from_being_approved(day):
    """The roster may have changed between the question and the answer."""
    post = await out(day)
    day.school.checker.says(Severity.DOUBT)
    await edits(day, post)
    await day.writes(ANNA, "Wij vinden dat het anders moet.")
    await asks(day)
    day.school.checker.says(Severity.REFUSE)
    await day.presses(BRAM, "approve")
    assert group_edits(day) == []
    assert "It cannot go out as it is." in day.last(BRAM)
    assert now(day, post).text == "Morgen gymles!"


async def test_an_approved_change_by_somebody_who_may_not_post_there_any_more_is_stopped(day):
    """Whoever approved it is told, and its author."""
    post = await published(day)
    await day.passes(UNDO_TIME)
    day.school.checker.says(Severity.DOUBT)
    await edits(day, post)
    await day.writes(ANNA, "Wij vinden dat het anders moet.")
    await asks(day)
    with_staff(day, replace(STAFF[0], classes=("6",)), *STAFF[1:])
    await day.presses(BRAM, "approve")
    assert group_edits(day) == []
    assert "A post that you approved has not gone out" in day.last(BRAM)
    assert "You cannot post to" in day.last(ANNA)
    assert now(day, post).text == "Morgen gymles!"


async def test_of_two_changes_at_once_the_second_begins_anew(day):
    """It was written without sight of the first."""
    post = await out(day)
    for who in (ANNA, OTHER):
        await edits(day, post, who)
        await day.writes(who, f"Van {who.platform}")
    await day.presses(ANNA, "publish")
    await day.presses(OTHER, "publish")
    assert now(day, post).text == "Van telegram"
    assert day.last(OTHER).startswith("⚠️ Your change was not put in place: the post was changed or retracted")
    assert len(group_edits(day)) == 2


@pytest.mark.parametrize("left", [False, True])
async def test_a_change_of_a_retracted_post_is_not_put_in_place(day, left):
    """The director was quicker; and who cannot be written to is told nothing."""
    post = await out(day)
    day.school.checker.says(Severity.DOUBT)
    await edits(day, post)
    await day.writes(ANNA, "Wij vinden dat het anders moet.")
    await asks(day)
    if left:
        with_staff(day, *STAFF[1:])
    await day.writes(BRAM, "/retract")
    await day.presses(BRAM, f"retract:{post.id}")
    await day.presses(BRAM, "retract")
    await day.presses(BRAM, "approve")
    assert group_edits(day) == []
    said = [each.text for each in day.sees(ANNA)]
    assert any("Your change was not put in place" in text for text in said) is not left


async def test_a_change_by_somebody_who_cannot_be_written_to_is_put_in_place(day):
    """It was approved; their account went in the meantime."""
    post = await out(day)
    day.school.checker.says(Severity.DOUBT)
    await edits(day, post)
    await day.writes(ANNA, "Wij vinden dat het anders moet.")
    await asks(day)
    with_staff(day, replace(STAFF[0], accounts=()), *STAFF[1:])
    day.school.people.known.pop("staff:anna")
    await day.presses(BRAM, "approve")
    assert now(day, post).text == "Wij vinden dat het anders moet."


async def test_only_the_author_changes_a_post_and_only_while_it_is_out(day):
    """The director retracts; and a button of an old list changes nothing."""
    post = await out(day)
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{post.id}")
    assert "edit" not in day.choices(BRAM)
    await day.writes(ANNA, "/edit")
    await day.writes(BRAM, "/retract")
    await day.presses(BRAM, f"retract:{post.id}")
    await day.presses(BRAM, "retract")
    await day.presses(ANNA, f"edit:{post.id}")
    told, card = day.sees(ANNA)[-2:]
    assert told.text == "This post is not in the groups. Below is what you can do with it now."
    assert "🗑 Retracted" in card.text
    await day.replies(BRAM, day.sees(BRAM)[-1], "/edit Anders")
    assert day.last(BRAM) == "Only its author can change the words of a post."


async def test_what_is_not_out_yet_is_led_to_what_can_be_done(day):
    """`/edit` in the seconds before it goes out shows the post with "Take back"; a draft is shown as it is."""
    await day.writes(ANNA, "/post Morgen gymles!")
    await day.presses(ANNA, "preview")
    preview = day.sees(ANNA)[-1]
    await day.presses(ANNA, "publish")
    await day.writes(ANNA, "/wijzig")
    await day.presses(ANNA, f"edit:{newest(day).id}")
    await day.presses(ANNA, "stop")
    assert newest(day).state is PostState.WITHDRAWN
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Overmorgen gymles!")
    await day.replies(ANNA, preview, "/edit")
    assert "publish" in day.choices(ANNA)


async def test_a_post_that_is_on_its_way_to_some_groups_is_changed_there_too(day):
    """The change stands behind the message; where that failed, nothing is changed."""
    post = await out(day, groups=(GROUP_5,))
    arrives(day, post, GROUP_6, "failed", "kicked")
    await edits(day, post)
    await day.writes(ANNA, "Beter")
    await day.presses(ANNA, "publish")
    assert [each.chat for each in group_edits(day)] == [GROUP_5]


async def test_a_report_of_illness_comes_first(day):
    """What is written then is about the child."""
    person = await day.school.parent(ANNA, SEM)
    assert person.children
    post = await out(day)
    await day.writes(ANNA, "/edit")
    await day.writes(ANNA, "/sick")
    await day.presses(ANNA, f"edit:{post.id}")
    assert len(day.school.posts.saved) == 1


async def test_a_parent_changes_nothing(day):
    """They are told that it is for staff."""
    await day.writes(PARENT, "/edit")
    assert "Only staff" in day.last(PARENT)


async def test_who_approved_reads_that_the_change_was_overtaken(day):
    """The post was retracted while the director thought about its change."""
    day.school.checker.verdict = Verdict()
    post = await changed(day)
    await asks(day)
    await day.writes(ANNA, "/retract")
    await day.presses(ANNA, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    await day.presses(BRAM, "approve")
    assert day.last(BRAM).startswith("⚠️ A change that you approved was not put in place: “Overmorgen gymles!”.")
    assert group_edits(day) == []


async def test_a_change_by_somebody_who_left_is_not_put_in_place(day):
    """Nobody is left to sign it; who approved it is told."""
    await changed(day)
    await asks(day)
    with_staff(day, *STAFF[1:])
    await day.presses(BRAM, "approve")
    assert "Its author is no longer on the staff." in day.last(BRAM)
    assert group_edits(day) == []
    assert newest(day).state is PostState.WITHDRAWN


async def test_a_change_by_somebody_who_may_not_post_there_any_more_is_not_put_in_place(day):
    """The settings of the moment of the approval count."""
    await day.writes(ANNA, "/post Morgen gymles!")
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "publish")
    await day.passes(timedelta(minutes=1))
    await edits(day, newest(day))
    await day.writes(ANNA, "Overmorgen gymles!")
    await asks(day)
    with_staff(day, replace(STAFF[0], classes=("6",)), *STAFF[1:])
    await day.presses(BRAM, "approve")
    assert "Something has changed since" in day.last(BRAM)
    assert group_edits(day) == []


async def test_a_change_is_not_said_beside_what_may_stand_there(day):
    """Where nobody knows whether the post arrived, or it was sent twice, the author is told to look."""
    post = await out(day, groups=(GROUP_6,))
    arrives(day, post, GROUP_5, "uncertain")
    day.school.outbox.repeated.add(post.copies[1].key)
    await edits(day, post)
    await day.writes(ANNA, "Beter")
    await day.presses(ANNA, "publish")
    assert {str(each.chat): each.anew for each in group_edits(day)} == {str(GROUP_5): False, str(GROUP_6): True}
    for group in (GROUP_5, GROUP_6):
        ends(day, post, 0, group)
    await day.passes(timedelta(minutes=1))
    assert "Groups with the new text: 0 of 2." in cards(day)[-1]
    assert "❔ Groep 5: it is not certain. Look there." in cards(day)[-1]
    assert "❔ Groep 6: it is not certain. Look there." in cards(day)[-1]


def cards(day: Day) -> list[str]:
    """The opened posts that Anna sees."""
    return [each.text for each in day.sees(ANNA) if "Out since" in each.text]


async def test_an_overtaken_change_of_somebody_who_cannot_be_written_to_is_given_up(day):
    """Who approved it is told all the same."""
    post = await changed(day)
    await asks(day)
    await day.writes(BRAM, "/retract")
    await day.presses(BRAM, f"retract:{post.id}")
    await day.presses(BRAM, "retract")
    with_staff(day, replace(STAFF[0], accounts=()), *STAFF[1:])
    day.school.people.known.pop("staff:anna")
    await day.presses(BRAM, "approve")
    assert "A change that you approved was not put in place" in day.last(BRAM)
    assert (newest(day).state, newest(day).text) == (PostState.ABANDONED, "")


async def test_a_change_that_nobody_goes_on_with_is_given_up(day):
    """After a month; the post stays as it is."""
    post = await changed(day)
    await day.passes(KEPT_UNPUBLISHED)
    assert (newest(day).state, newest(day).text) == (PostState.ABANDONED, "")
    assert now(day, post).text == "Morgen gymles!"
