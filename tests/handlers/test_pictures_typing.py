"""What is typed for faces in a photo: numbers, squares of the grid, a word; and what is no answer."""

import pytest

from handlers.model.pictures import Box
from handlers.pictures_facts import faces_left
from tests.fakes.pictures import FACE, OTHER_FACE, THIRD_FACE, FakeSquares, seen
from tests.fakes.sample import ANNA, SEM
from tests.handlers.consent_day import at_school
from tests.handlers.hiding_day import ROSTER, in_frames, the_photo
from tests.handlers.photos_day import draw
from tests.handlers.posting_day import with_staff


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


async def test_good_is_not_typed_where_it_would_not_say_who_is_gone() -> None:
    """Noor is in the photo: the author presses which of the two it is."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    await draw(day)
    await day.writes(ANNA, "goed")
    assert "Press a button under the photo" in day.last(ANNA)


async def test_what_is_typed_while_a_picture_is_made_waits() -> None:
    """There is nothing to answer yet."""
    day = at_school(*ROSTER)
    await in_frames(day)
    await day.presses(ANNA, "all")
    await day.writes(ANNA, "2")
    assert "One moment" in day.last(ANNA)


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
