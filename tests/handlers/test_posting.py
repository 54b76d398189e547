"""A teacher posts: `/post`, the text, and the ways to stop."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.events import Message, Sender
from handlers.model.posts import PostState
from handlers.photos import KEPT_UNPUBLISHED
from policy.model import Severity, Verdict
from tests.fakes.sample import (
    ANNA,
    GROUP_5,
    PARENT,
    STAFF,
    STRANGER,
)
from tests.handlers.day import Day
from tests.handlers.posting_day import drafted, only_post


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


@pytest.mark.parametrize("command", ["/post", "/bericht", "/POST", "/post@tjongerbot"])
async def test_a_teacher_is_asked_for_the_text(day, command):
    """The command alone asks what to post."""
    await day.writes(ANNA, command)
    assert "Write your post" in day.last(ANNA)
    assert PostState.DRAFT is only_post(day).state


async def test_the_text_may_stand_behind_the_command(day):
    """With a text, the audience is asked at once; lines stay as they were written."""
    await day.writes(ANNA, "/post Morgen gymles!\nNeem je schoenen mee.")
    assert "Who is it for?" in day.last(ANNA)
    assert only_post(day).text == "Morgen gymles!\nNeem je schoenen mee."


@pytest.mark.parametrize("who", [PARENT, STRANGER])
async def test_only_staff_can_post(day, who):
    """Anybody else gets a friendly explanation, and no draft."""
    await day.writes(who, "/post Feest!")
    assert "Only staff of De Tjongerschool can post" in day.last(who)
    assert day.school.posts.saved == {}


async def test_a_group_is_no_place_to_write_a_post(day):
    """The command in a group does nothing, also from staff."""
    await day.happens(Message(GROUP_5, Sender(ANNA), "1", "/post Hallo"))
    assert day.school.outbox.effects == []


async def test_a_new_text_makes_a_new_version(day):
    """After the preview whatever the author writes replaces the text, and the old buttons go."""
    day.school.checker.says(Severity.REFUSE)
    await drafted(day, "Wie ziek is appt mij")
    before = only_post(day)
    day.school.checker.verdict = Verdict()
    await day.writes(ANNA, "Wie ziek is belt school")
    assert only_post(day).text == "Wie ziek is belt school"
    assert before.version < only_post(day).version
    assert day.choices(ANNA) == ["publish", "ask", "later", "text", "audience", "stop"]


@pytest.mark.parametrize(("text", "content"), [("", "sticker"), ("", "voice"), ("  ", "text")])
async def test_what_is_neither_words_nor_a_photo_is_not_taken(day, text, content):
    """A voice message or a sticker cannot be posted, and the author reads what can."""
    await day.writes(ANNA, "/post")
    await day.writes(ANNA, text, content)
    assert "words, photos, films and files" in day.last(ANNA)
    assert only_post(day).text == ""


async def test_a_caption_with_the_command_is_no_post(day):
    """A photo captioned with the command asks for the text."""
    await day.writes(ANNA, "/post Kijk", "photo")
    assert "Write your post" in day.last(ANNA)


@pytest.mark.parametrize("command", ["/stop", "/annuleren", "/cancel"])
async def test_stop_by_command(day, command):
    """The command ends the draft at any step, and takes the buttons away."""
    await day.writes(ANNA, "/post Hallo")
    await day.writes(ANNA, command)
    assert day.last(ANNA) == "Stopped. Nothing was posted."
    assert PostState.ABANDONED is only_post(day).state
    assert day.buttons(ANNA) == []


async def test_the_words_of_a_post_that_was_stopped_are_forgotten(day):
    """Nobody has seen them, and nobody needs them."""
    await drafted(day)
    await day.presses(ANNA, "stop")
    assert (only_post(day).text, only_post(day).state) == ("", PostState.ABANDONED)


@pytest.mark.parametrize("way", ["command", "forward"])
async def test_words_that_nobody_touches_are_forgotten_after_a_month(day, way):
    """Also those of a text that was forwarded, and never answered about."""
    if way == "command":
        await drafted(day)
    else:
        await day.forwards(ANNA, "Morgen is de bibliotheek dicht.")
    await day.passes(KEPT_UNPUBLISHED - timedelta(minutes=1))
    assert only_post(day).text
    await day.passes(timedelta(minutes=1))
    assert (only_post(day).text, only_post(day).state) == ("", PostState.ABANDONED)


async def test_the_words_of_a_post_that_is_out_are_kept(day):
    """They are the school's."""
    await drafted(day)
    await day.presses(ANNA, "publish")
    await day.passes(2 * KEPT_UNPUBLISHED)
    assert (only_post(day).text, only_post(day).state) == ("Morgen gymles!", PostState.PUBLISHED)


async def test_a_new_post_gives_the_old_draft_up(day):
    """One draft at a time: the older one's buttons go."""
    await day.writes(ANNA, "/post Een")
    await day.writes(ANNA, "/post Twee")
    assert [post.state for post in day.school.posts.saved.values()] == [PostState.ABANDONED, PostState.DRAFT]
    assert len(day.buttons(ANNA)) == 3


async def test_stop_after_leaving_the_staff_stops(day):
    """The dialogue ends for somebody who is no author any more."""
    await day.writes(ANNA, "/post Hallo")
    day.school = replace(day.school, profile=replace(day.school.profile, staff=STAFF[1:]))
    await day.writes(ANNA, "/stop")
    assert day.last(ANNA) == "Stopped. Nothing was posted."


async def test_a_dialogue_about_a_post_that_is_out_takes_no_text(day):
    """What is published cannot be changed by typing."""
    await drafted(day)
    await day.school.posts.save(replace(only_post(day), state=PostState.PUBLISHED))
    await day.writes(ANNA, "Andere tekst")
    assert only_post(day).text == "Morgen gymles!"
    assert "no draft any more" in day.last(ANNA)
    assert day.school.dialogues.open == {}


async def test_a_new_post_leaves_one_that_is_out_alone(day):
    """Only what nobody has seen is given up."""
    await drafted(day)
    published = replace(only_post(day), state=PostState.PUBLISHED)
    await day.school.posts.save(published)
    await day.writes(ANNA, "/post Nieuw")
    assert PostState.PUBLISHED is day.school.posts.saved[published.id].state


async def test_a_draft_that_the_store_has_lost_stops_nobody(day):
    """Stopping or beginning anew works without the old post."""
    await drafted(day)
    day.school.posts.saved.clear()
    await day.writes(ANNA, "/post Nieuw")
    day.school.posts.saved.clear()
    await day.writes(ANNA, "/stop")
    assert day.last(ANNA) == "Stopped. Nothing was posted."


@pytest.mark.parametrize("text", ["stop", "Stoppen.", "laat maar", "nee toch niet", "Toch maar niet!"])
async def test_the_word_stop_is_no_post_for_parents(day, text):
    """It stops, as the command does."""
    await drafted(day)
    await day.writes(ANNA, text)
    assert day.last(ANNA) == "Stopped. Nothing was posted."
    assert PostState.ABANDONED is only_post(day).state
