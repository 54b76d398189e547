"""Somebody in a photo is made unrecognisable: frames, a choice, the result, and only what was confirmed goes out."""

from dataclasses import replace

from handlers.model.posts import PostState
from handlers.pictures_facts import faces_left
from tests.fakes.pictures import FACE, OTHER_FACE, THIRD_FACE, seen
from tests.fakes.sample import ANNA, BRAM, GROUP_5, NOOR, SEM
from tests.handlers.consent_day import DAAN, at_school
from tests.handlers.hiding_day import ROSTER, in_frames, the_photo, with_noor
from tests.handlers.photos_day import album, albums, draw, shows
from tests.handlers.posting_day import UNDO_TIME
from tests.handlers.posts_out import newest


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
    assert "A2: No picture here of: Noor" in day.last(ANNA)
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
