"""What comes between a photo and its unrecognisable version: other words, old buttons, somebody else, a failure."""

from dataclasses import replace

import pytest

from handlers.model.effects import GONE, Redraw
from handlers.model.posts import PostState
from tests.fakes.pictures import FACE, OTHER_FACE, THIRD_FACE, seen
from tests.fakes.sample import ANNA, PARENT, SEM
from tests.handlers.consent_day import at_school
from tests.handlers.hiding_day import ROSTER, in_frames, the_photo, with_noor
from tests.handlers.photos_day import draw, shows
from tests.handlers.posting_day import with_staff
from tests.handlers.posts_out import newest


async def test_a_picture_that_cannot_be_made_leaves_the_photo_as_it_was() -> None:
    """And the author hears it."""
    day = at_school(*ROSTER)
    await with_noor(day)
    await day.presses(ANNA, "hide:2")
    await draw(day, GONE)
    assert any("I could not make that picture" in each.text for each in day.sees(ANNA))
    assert newest(day).hiding is None
    assert "out:2" in day.choices(ANNA)


@pytest.mark.parametrize("way", ["words", "photo", "stop", "stop the post", "out"])
async def test_what_comes_between_ends_it(way: str) -> None:
    """New words, another photo, `/stop`: nothing drawn stays, nor does a picture that comes later."""
    day = at_school(*ROSTER)
    await with_noor(day)
    await day.presses(ANNA, "hide:2")
    if way == "words":
        await day.writes(ANNA, "Andere woorden")
    else:
        await draw(day)
    if way == "photo":
        await shows(day)
    elif way == "stop":
        await day.writes(ANNA, "/stop")
        assert newest(day).state is PostState.DRAFT
    elif way == "stop the post":
        await day.writes(ANNA, "laat maar")
        await day.presses(ANNA, "stop")
    elif way == "out":
        await day.presses(ANNA, "none")
        await day.presses(ANNA, "out:2")
    await draw(day)
    assert newest(day).hiding is None
    assert not {each.into for each in day.school.outbox.of_type(Redraw)} & day.school.blobs.kept


async def test_an_old_button_changes_nothing() -> None:
    """The post has changed since, or nothing is being changed any more."""
    day = at_school(*ROSTER)
    await in_frames(day)
    button = day.button(ANNA, "all")
    post = newest(day)
    day.school.posts.saved[post.id] = replace(post, version=99)
    assert "The post has changed since" in await day.presses(ANNA, "all", button)
    day.school.posts.saved[post.id] = replace(post, hiding=None)
    assert "The post has changed since" in await day.presses(ANNA, "all", button)
    await day.writes(ANNA, "2")
    assert "not being changed any more" in day.last(ANNA)


async def test_nothing_is_made_of_nothing() -> None:
    """The mark was taken away, and the button that stood there for it was pressed a moment later."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "f1")
    button = day.button(ANNA, "go")
    await day.presses(ANNA, "f1")
    assert await day.presses(ANNA, "go", button) == "Press a number first."
    assert await draw(day) == []


async def test_an_old_number_of_a_photo_changes_nothing() -> None:
    """The photos may be counted anew since."""
    day = at_school(SEM)
    for _ in range(2):
        await shows(day, caption="Wat een dag!", album="a", seen=seen(2))
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "hide")
    button = day.button(ANNA, "1")
    day.school.posts.saved[newest(day).id] = replace(newest(day), version=99)
    assert "The post has changed since" in await day.presses(ANNA, "1", button)


async def test_a_teacher_who_left_changes_no_photo() -> None:
    """Nor sees one that was drawn meanwhile; `/stop` ends the dialogue."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    with_staff(day, *day.school.profile.staff[1:])
    seen_before = len(day.sees(ANNA))
    await draw(day)
    assert len(day.sees(ANNA)) == seen_before
    await day.writes(ANNA, "/stop")
    assert await day.school.dialogues.of(day.sees(ANNA)[-1].chat) is None


async def test_somebody_elses_press_does_nothing() -> None:
    """The photo is the author's to change."""
    day = at_school(*ROSTER)
    await in_frames(day)
    assert "not for you" in await day.presses(PARENT, "all", day.button(ANNA, "all"))
    assert await draw(day) == []


async def test_who_is_in_it_can_be_said_anew_after_a_change() -> None:
    """The last word of the author counts: a child that can still be recognised is marked again."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    await draw(day)
    await day.presses(ANNA, "gone")
    await day.presses(ANNA, "who")
    await day.presses(ANNA, "next")
    assert the_photo(day).children == ()
    assert the_photo(day).hidden == (FACE, OTHER_FACE, THIRD_FACE)
