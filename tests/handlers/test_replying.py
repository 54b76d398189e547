"""Ways in without a command: a reply to what the bot said about a post, and a forwarded text."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.events import Account
from handlers.model.posts import PostState
from policy.model import Severity
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, PARENT, private
from tests.handlers.day import Day
from tests.handlers.photos_day import shows
from tests.handlers.posting_day import asks, drafted, edits, only_post, published
from tests.handlers.posts_out import now, out


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


def said(day: Day, who: Account, part: str):
    """The newest message to somebody with this in it."""
    return next(each for each in reversed(day.sees(who)) if part in each.text)


async def test_a_reply_to_the_story_opens_the_post(day):
    """With all that can be done with it."""
    post = await out(day)
    await day.replies(ANNA, said(day, ANNA, "groups have your post"), "hier staat een fout in")
    assert "Out since today at 07:55" in day.last(ANNA)
    assert day.choices(ANNA)[-5:] == ["edit", "pin", "pin-day", "retract", "why"]
    assert now(day, post).text == "Morgen gymles!"


async def test_a_reply_to_the_preview_opens_the_post_too(day):
    """As parents saw it."""
    await out(day)
    await day.replies(ANNA, said(day, ANNA, "Morgen gymles!\n\n—"), "?")
    assert "Out since today at 07:55" in day.last(ANNA)


async def test_a_reply_about_a_draft_shows_its_preview_again(day):
    """What is written then is its text."""
    await drafted(day)
    await day.school.dialogues.end(private(ANNA))
    await day.replies(ANNA, said(day, ANNA, "parents of Groep 5"), "?")
    assert "parents of Groep 5" in day.last(ANNA)
    assert day.choices(ANNA).count("publish") == 1
    await day.writes(ANNA, "Overmorgen gymles!")
    assert only_post(day).text == "Overmorgen gymles!"


async def test_a_reply_to_the_question_who_is_in_the_photos_asks_it_again(day):
    """Its dialogue was over; the earlier question loses its buttons."""
    await shows(day)
    await day.presses(ANNA, "preview")
    await day.school.dialogues.end(private(ANNA))
    await day.replies(ANNA, said(day, ANNA, "Is Noor in it?"), "?")
    assert day.choices(ANNA).count("next") == 1
    assert "See below." in day.sees(ANNA)[-2].text


async def test_a_reply_while_a_post_is_written_is_its_text(day):
    """The dialogue comes first."""
    await drafted(day)
    await day.replies(ANNA, said(day, ANNA, "parents of Groep 5"), "Overmorgen gymles!")
    assert only_post(day).text == "Overmorgen gymles!"


async def test_a_reply_about_a_post_that_was_taken_back_says_so(day):
    """It has no buttons of its own there."""
    await published(day)
    await day.presses(ANNA, "undo")
    await day.replies(ANNA, said(day, ANNA, "Taken back."), "?")
    assert day.last(ANNA).endswith("Not sent.")


async def test_the_director_replies_to_what_was_asked(day):
    """And sees where the post stands."""
    day.school.checker.says(Severity.DOUBT)
    await drafted(day)
    await asks(day)
    await day.replies(BRAM, said(day, BRAM, "asks you about this post"), "?")
    assert day.last(BRAM).endswith("Waits for the director.")


async def test_retract_and_edit_as_a_reply_are_about_that_post(day):
    """Also the new text may stand behind the command."""
    first = await out(day, "Eerste bericht")
    story = said(day, ANNA, "groups have your post")
    await out(day, "Tweede bericht")
    await day.replies(ANNA, story, "/edit Eerste, beter")
    await day.presses(ANNA, "publish")
    assert now(day, first).text == "Eerste, beter"
    await day.replies(ANNA, said(day, ANNA, "Eerste, beter\n\n—"), "/retract")
    assert day.last(ANNA).startswith("Retract “Eerste, beter” everywhere?")
    await day.presses(ANNA, "retract")
    assert now(day, first).state is PostState.RETRACTED


async def test_a_reply_about_a_change_that_is_in_place_is_about_the_post(day):
    """The change is no post of its own any more."""
    post = await out(day)
    await edits(day, post)
    await day.writes(ANNA, "Beter")
    await day.presses(ANNA, "publish")
    await day.replies(ANNA, said(day, ANNA, "Beter\n\n—"), "?")
    assert "✏️ Changed today at 07:56" in day.last(ANNA)


async def test_what_somebody_may_not_do_is_not_offered_to_a_reply(day):
    """A command as a reply to something else asks which post."""
    await out(day)
    day.school.checker.says(Severity.DOUBT)
    await drafted(day)
    await asks(day)
    await day.writes(BRAM, "/help")
    await day.replies(BRAM, day.sees(BRAM)[-1], "/retract")
    assert day.last(BRAM).startswith("Which post do you want to retract?")
    await day.replies(PARENT, day.sees(ANNA)[0], "/edit")
    assert "Only staff" in day.last(PARENT)
    await day.replies(PARENT, day.sees(ANNA)[0], "Dank je wel")
    assert "You are welcome" in day.last(PARENT)


async def test_a_reply_about_a_post_of_another_is_none(day):
    """Rights are those of this moment: who was asked as deputy may not see it as a teacher."""
    post = await out(day)
    await day.writes(CARLA, "/posts")
    await day.presses(CARLA, f"open:{post.id}")
    card = day.sees(CARLA)[-1]
    staff = tuple(replace(each, deputy=False) for each in day.school.profile.staff)
    day.school = replace(day.school, profile=replace(day.school.profile, staff=staff))
    day.school.people.profile = day.school.profile
    await day.replies(CARLA, card, "/retract")
    assert day.last(CARLA) == "There is no post of yours in the groups, or about to go out."


async def test_a_forwarded_text_becomes_a_post_when_that_is_wanted(day):
    """By the same way as any other: for whom, preview, publish."""
    await day.forwards(ANNA, "Morgen is de bibliotheek dicht.")
    assert day.last(ANNA).startswith("Make a post for parents of “Morgen is de bibliotheek dicht.”?")
    await day.presses(ANNA, "yes")
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "publish")
    await day.passes(timedelta(minutes=1))
    assert day.last(GROUP_5).startswith("Morgen is de bibliotheek dicht.")


async def test_a_forwarded_text_that_is_not_wanted_is_forgotten(day):
    """Nothing of it is kept."""
    await day.forwards(ANNA, "Morgen is de bibliotheek dicht.")
    await day.presses(ANNA, "no")
    assert day.last(ANNA) == "Nothing was posted."
    assert (only_post(day).state, only_post(day).text) == (PostState.ABANDONED, "")


async def test_one_post_at_a_time(day):
    """While another is written, the forwarded text waits behind its button."""
    await day.forwards(ANNA, "Morgen is de bibliotheek dicht.")
    await day.writes(ANNA, "/post")
    assert await day.presses(ANNA, "yes") == "First finish what you are doing, or send /stop."
    await day.writes(ANNA, "/stop")
    await day.presses(ANNA, "yes")
    assert "Who is it for?" in day.last(ANNA)


async def test_a_text_forwarded_while_a_post_is_written_is_its_text(day):
    """The dialogue comes first."""
    await day.writes(ANNA, "/post")
    await day.forwards(ANNA, "Morgen is de bibliotheek dicht.")
    assert only_post(day).text == "Morgen is de bibliotheek dicht."


@pytest.mark.parametrize(("who", "content"), [(PARENT, "text"), (ANNA, "voice")])
async def test_what_else_is_forwarded_is_answered_as_before(day, who, content):
    """A parent's words, and what is no text."""
    await day.forwards(who, "Sem is ziek" if content == "text" else "", content)
    assert day.school.posts.saved == {}
