"""Somebody in a photo is made unrecognisable: frames, a choice, the result, and only what was confirmed goes out."""

from dataclasses import replace

import pytest

from handlers.model.effects import GONE, Redraw
from handlers.model.people import Child
from handlers.model.photos import Photo
from handlers.model.pictures import Box
from handlers.model.posts import PostState
from handlers.pictures_facts import faces_left
from tests.fakes.pictures import FACE, OTHER_FACE, THIRD_FACE, FakeSquares, seen
from tests.fakes.sample import ANNA, BRAM, GROUP_5, NOOR, PARENT, PROFILE, SEM
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.photos_day import album, albums, draw, shows
from tests.handlers.posting_day import UNDO_TIME, with_staff
from tests.handlers.posts_out import newest

DAAN = Child("503", "Daan", "Visser", "5")
ROSTER = (SEM, NOOR, DAAN)


def at_school(*children: Child) -> Day:
    """A day at a school with this roster, and the real check of the protocol."""
    day = Day(fake_school(children=children))
    day.school.checker.use_policy(PROFILE, children)
    return day


async def with_noor(day: Day, faces: int = 3, photos: int = 2, marks: tuple[str, ...] = ("c1",)) -> None:
    """Anna has seen the preview of her photos; whom she marks is in the last of them: Noor, whose parents said no."""
    for each in range(photos):
        await shows(day, caption="" if each else "Wat een dag!", album="a", seen=seen(faces))
    await day.presses(ANNA, "preview")
    for each in marks:
        await day.presses(ANNA, each)
        if photos > 1:
            await day.presses(ANNA, f"p{photos}")
            await day.presses(ANNA, "done")
    await day.presses(ANNA, "next")


async def in_frames(day: Day, faces: int = 3, photos: int = 2, marks: tuple[str, ...] = ("c1",)) -> Redraw:
    """Anna sees the faces of the photo that Noor is in; gives what was drawn."""
    await with_noor(day, faces, photos, marks)
    await day.presses(ANNA, f"hide:{photos}")
    (drawn,) = await draw(day)
    return drawn


def the_photo(day: Day) -> Photo:
    """The last photo of the newest post."""
    return newest(day).photos[-1]


async def test_a_child_with_a_no_is_made_unrecognisable_and_the_photo_goes_out() -> None:
    """Frames, a number, the result, "good": the refusal is gone, and only the new picture reaches the group."""
    day = at_school(*ROSTER)
    await with_noor(day)
    before = newest(day)
    assert day.choices(ANNA)[:2] == ["out:2", "hide:2"]
    assert "make the child unrecognisable" in day.last(ANNA)
    await day.presses(ANNA, "hide:2")
    (frames,) = await draw(day)
    assert (frames.drawing, frames.of, frames.boxes) == (
        "frames",
        before.photos[1].blob,
        (FACE, OTHER_FACE, THIRD_FACE),
    )
    assert [each.blob for each in albums(day, ANNA)[-1].attachments] == [frames.into]
    assert "I see 3 faces in photo 2. Which do I make unrecognisable?" in day.last(ANNA)
    assert day.labels(ANNA) == ["1", "2", "3", "All of them", "None of them", "A face is missing"]
    await day.presses(ANNA, "f2")
    assert day.labels(ANNA) == [
        "1",
        "✓ 2",
        "3",
        "Make 2 unrecognisable",
        "All of them",
        "None of them",
        "A face is missing",
    ]
    await day.presses(ANNA, "go")
    (result,) = await draw(day)
    assert (result.drawing, result.of, result.boxes) == ("pixelate", before.photos[1].blob, (OTHER_FACE,))
    assert "Photo 2 would go out like this, and not as it was. Is it good?" in day.last(ANNA)
    assert day.labels(ANNA) == ["Good: Noor is unrecognisable", "Good, but Noor can still be recognised", "Again"]
    assert newest(day).photos == before.photos
    await day.presses(ANNA, "gone")
    post = newest(day)
    assert post.version > before.version
    assert (post.photos[1].blob, post.photos[1].children, post.photos[1].hidden) == (result.into, (), (OTHER_FACE,))
    assert day.school.blobs.kept == {each.blob for each in post.photos}
    assert "🙈 Made unrecognisable: photo 2." in day.last(ANNA)
    await day.presses(ANNA, "anyway" if "anyway" in day.choices(ANNA) else "publish")
    await day.passes(UNDO_TIME)
    (sent,) = albums(day, GROUP_5)
    assert [each.blob for each in sent.attachments] == [before.photos[0].blob, result.into]


async def test_that_it_was_done_is_recorded_without_a_name() -> None:
    """The lasting record holds ids, and the photo's number."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    await draw(day)
    await day.presses(ANNA, "gone")
    (line,) = [each for each in day.school.records.lines if each.act == "made_unrecognisable"]
    assert (line.actor, line.subject, line.detail) == ("staff:anna", newest(day).id, "photo 2")


async def test_a_child_that_can_still_be_recognised_stays_refused() -> None:
    """The author made somebody else unrecognisable."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "f1")
    await day.presses(ANNA, "go")
    await draw(day)
    await day.presses(ANNA, "good")
    assert the_photo(day).children == (NOOR.id,)
    assert "A2: The parents of Noor" in day.last(ANNA)
    assert "hide:2" in day.choices(ANNA)


async def test_a_second_round_shows_only_the_faces_that_are_left() -> None:
    """Numbered anew; what was made unrecognisable stays so."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "f1")
    await day.presses(ANNA, "go")
    (first,) = await draw(day)
    await day.presses(ANNA, "good")
    await day.presses(ANNA, "hide:2")
    (frames,) = await draw(day)
    assert (frames.of, frames.boxes) == (first.into, (OTHER_FACE, THIRD_FACE))
    await day.writes(ANNA, "1")
    await draw(day)
    await day.presses(ANNA, "gone")
    assert the_photo(day).hidden == (FACE, OTHER_FACE)
    assert faces_left(the_photo(day)) == (THIRD_FACE,)


async def test_of_several_children_the_author_says_who_is_unrecognisable_now() -> None:
    """Marked, and unmarked again; the others are in the photo still."""
    day = at_school(*ROSTER)
    await in_frames(day, marks=("c0", "c1"))
    await day.presses(ANNA, "all")
    await draw(day)
    assert "Mark who can no longer be recognised." in day.last(ANNA)
    assert day.labels(ANNA) == ["Noor is unrecognisable", "Daan is unrecognisable", "This is good", "Again"]
    for choice in ("g0", "g1", "g1"):
        await day.presses(ANNA, choice)
    assert day.labels(ANNA)[:2] == ["✓ Noor", "Daan is unrecognisable"]
    await day.presses(ANNA, "good")
    assert the_photo(day).children == (DAAN.id,)


async def test_children_that_left_meanwhile_are_not_named() -> None:
    """Who is no longer in the roster is not asked about."""
    day = at_school(*ROSTER)
    await in_frames(day, marks=("c0", "c1"))
    await day.presses(ANNA, "all")
    del day.school.children.roster[NOOR.id]
    await draw(day)
    assert day.labels(ANNA)[0] == "Good: Daan is unrecognisable"


async def test_again_begins_with_the_frames() -> None:
    """The result is forgotten, and so is what was picked."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    (result,) = await draw(day)
    await day.presses(ANNA, "again")
    assert result.into not in day.school.blobs.kept
    (frames,) = await draw(day)
    assert frames.drawing == "frames"
    assert day.labels(ANNA)[:4] == ["1", "2", "3", "All of them"]


async def test_none_leaves_the_photo_as_it_was() -> None:
    """The preview is shown again, and what was drawn is forgotten."""
    day = at_school(*ROSTER)
    frames = await in_frames(day)
    before = newest(day)
    await day.presses(ANNA, "none")
    assert frames.into not in day.school.blobs.kept
    assert newest(day) == replace(before, hiding=None)
    assert "hide:2" in day.choices(ANNA)
    await day.writes(ANNA, "Andere woorden")
    assert newest(day).text == "Andere woorden"


@pytest.mark.parametrize(
    ("typed", "boxes"),
    [
        ("2 en 3", (OTHER_FACE, THIRD_FACE)),
        ("1,3", (FACE, THIRD_FACE)),
        ("alle", (FACE, OTHER_FACE, THIRD_FACE)),
        ("Allemaal!", (FACE, OTHER_FACE, THIRD_FACE)),
        ("1-2", (FACE, OTHER_FACE)),
        ("gezicht 2", (OTHER_FACE,)),
        ("2 and B3", (OTHER_FACE, Box(1 / 6, 2 / 8, 1 / 6, 1 / 8))),
    ],
)
async def test_what_is_typed_works_as_the_buttons_do(typed: str, boxes: tuple[Box, ...]) -> None:
    """Numbers as people write them, and squares beside them."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.writes(ANNA, typed)
    (result,) = await draw(day)
    assert (result.drawing, result.boxes) == ("pixelate", boxes)


async def test_none_can_be_typed_too() -> None:
    """Back to the preview."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.writes(ANNA, "geen")
    assert "hide:2" in day.choices(ANNA)


@pytest.mark.parametrize("typed", ["4", "0", "Z9", "B9", "G1", "het meisje links", "good", "1-99"])
async def test_what_is_no_face_is_explained(typed: str) -> None:
    """And nothing is made of it; the buttons stay."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.writes(ANNA, typed)
    assert "Write the numbers of faces" in day.last(ANNA)
    assert await draw(day) == []
    await day.presses(ANNA, "f1")


async def test_a_face_that_was_missed_is_added_by_its_square() -> None:
    """What was picked before counts too."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "f1")
    await day.presses(ANNA, "grid")
    (grid,) = await draw(day)
    assert (grid.drawing, grid.boxes) == ("grid", ())
    assert "Where is the face in photo 2?" in day.last(ANNA)
    await day.writes(ANNA, "all")
    assert "Write squares of the grid" in day.last(ANNA)
    await day.writes(ANNA, "b3-c4")
    (result,) = await draw(day)
    assert result.boxes == (FACE, FakeSquares().cell("B3-C4", seen()))
    await day.presses(ANNA, "gone")
    assert faces_left(the_photo(day)) == (OTHER_FACE, THIRD_FACE)


async def test_from_the_grid_one_can_go_back_to_the_faces() -> None:
    """What was picked is still marked."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "f3")
    await day.presses(ANNA, "grid")
    await draw(day)
    await day.presses(ANNA, "faces")
    await draw(day)
    assert "✓ 3" in day.labels(ANNA)
    await day.presses(ANNA, "go")
    (result,) = await draw(day)
    assert result.boxes == (THIRD_FACE,)


async def test_where_no_face_was_found_the_grid_comes_at_once() -> None:
    """None found says nothing: the author sees the child."""
    day = at_school(*ROSTER)
    grid = await in_frames(day, faces=0)
    assert grid.drawing == "grid"
    assert "I see no face in photo 2. Where is it?" in day.last(ANNA)
    assert day.labels(ANNA) == ["Leave the photo as it is"]
    await day.writes(ANNA, "A1")
    await draw(day)
    await day.presses(ANNA, "gone")
    assert the_photo(day).children == ()


async def test_of_one_face_it_is_asked_yes_or_no() -> None:
    """There is nothing to number; "1" can be typed all the same."""
    day = at_school(*ROSTER)
    await in_frames(day, faces=1)
    assert day.last(ANNA).startswith("🙈 I see 1 face in photo 2. Do I make it unrecognisable?")
    assert day.labels(ANNA) == ["Yes", "No", "A face is missing"]
    await day.writes(ANNA, "1 en B3")
    (result,) = await draw(day)
    assert len(result.boxes) == 2


async def test_the_teacher_may_want_it_without_a_finding() -> None:
    """The button stands under every preview with a photo; of several it is asked which."""
    day = at_school(SEM)
    for each in range(2):
        await shows(day, caption="" if each else "Wat een dag!", album="a", seen=seen(2))
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "hide")
    assert day.labels(ANNA) == ["1", "2", "Back to the preview"]
    await day.presses(ANNA, "back")
    assert "publish" in day.choices(ANNA)
    await day.presses(ANNA, "hide")
    await day.presses(ANNA, "1")
    await draw(day)
    await day.presses(ANNA, "all")
    await draw(day)
    assert day.labels(ANNA) == ["This is good", "Again"]
    await day.writes(ANNA, "Zo is het goed")
    assert newest(day).photos[0].hidden == (FACE, OTHER_FACE)


async def test_of_one_photo_it_is_not_asked_which() -> None:
    """And "again" can be typed."""
    day = at_school(SEM)
    await shows(day, caption="Wat een dag!", seen=seen(2))
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "hide")
    (frames,) = await draw(day)
    assert frames.drawing == "frames"
    await day.presses(ANNA, "all")
    await draw(day)
    await day.writes(ANNA, "wat zeg je?")
    assert "Press a button under the photo" in day.last(ANNA)
    await day.writes(ANNA, "opnieuw")
    (frames,) = await draw(day)
    assert frames.drawing == "frames"


async def test_good_is_not_typed_where_it_would_not_say_who_is_gone() -> None:
    """Noor is in the photo: the author presses which of the two it is."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    await draw(day)
    await day.writes(ANNA, "goed")
    assert "Press a button under the photo" in day.last(ANNA)


async def test_without_eyes_nothing_is_offered() -> None:
    """Where nobody has looked at a photo, nothing can be made unrecognisable; nor can a film."""
    day = at_school(SEM)
    await album(day)
    await day.presses(ANNA, "preview")
    assert "hide" not in day.choices(ANNA)


async def test_what_the_director_approved_was_the_other_picture() -> None:
    """A changed photo is a new version: what was asked is taken back."""
    day = at_school(SEM, DAAN)
    await day.school.person(BRAM)
    await shows(day, caption="Wat een dag!", seen=seen(2))
    for choice in ("preview", "c0", "next", "ask", "without"):
        if choice in day.choices(ANNA):
            await day.presses(ANNA, choice)
    assert newest(day).state is PostState.WAITING
    await day.presses(ANNA, "hide")
    assert "approve" not in day.choices(BRAM)
    await draw(day)
    await day.presses(ANNA, "all")
    await draw(day)
    await day.presses(ANNA, "gone")
    assert newest(day).approved_version is None
    assert newest(day).photos[0].children == ()


async def test_a_file_that_was_changed_is_called_what_it_is() -> None:
    """A drawing sent as a PNG comes out as a JPEG."""
    day = at_school(SEM)
    await shows(day, caption="Kijk!", kind="document", name="klas.png", mime="image/png", seen=seen(1))
    assert newest(day).photos[0].name == "klas.jpg"
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "hide")
    await draw(day)
    await day.presses(ANNA, "all")
    await draw(day)
    await day.presses(ANNA, "good")
    assert (newest(day).photos[0].mime, newest(day).photos[0].name) == ("image/jpeg", "klas.jpg")


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


async def test_what_is_typed_while_a_picture_is_made_waits() -> None:
    """There is nothing to answer yet."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    await day.writes(ANNA, "2")
    assert "One moment" in day.last(ANNA)


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


async def test_a_teacher_who_left_is_told_when_typing() -> None:
    """Only staff can post."""
    day = at_school(*ROSTER)
    await in_frames(day)
    with_staff(day, *day.school.profile.staff[1:])
    await day.writes(ANNA, "2")
    assert await draw(day) == []
    assert await day.school.dialogues.of(day.sees(ANNA)[-1].chat) is None


async def test_a_sick_note_is_not_taken_for_faces() -> None:
    """A teacher is a parent too: the report goes to the school; and the buttons under the photo still work."""
    day = at_school(*ROSTER)
    await day.school.parent(ANNA, SEM)
    await in_frames(day)
    await day.writes(ANNA, "Sem is ziek")
    dialogue = await day.school.dialogues.of(day.sees(ANNA)[-1].chat)
    assert dialogue is not None
    assert dialogue.kind == "report"
    await day.presses(ANNA, "f1")
    await day.presses(ANNA, "go")
    await draw(day)
    dialogue = await day.school.dialogues.of(day.sees(ANNA)[-1].chat)
    assert dialogue is not None
    assert dialogue.kind == "report"
    await day.presses(ANNA, "gone")
    assert the_photo(day).children == ()


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
