"""Frames, the grid, and what makes people unrecognisable."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from groupbot.pictures import Unfit, cell, frames, grid, pixelate
from groupbot.pictures.drawing import BLOCKS, LETTERS, NUMBERS, SHOWN
from handlers.model.pictures import Box, Seen
from tests.pictures.made import exif, scene, written

FACE = Box(0.4, 0.4, 0.2, 0.2)


def pixels(data: bytes) -> "np.ndarray[tuple[int, ...], np.dtype[np.int16]]":
    """The pixels of a picture."""
    return np.asarray(Image.open(io.BytesIO(data)).convert("RGB"), np.int16)


def noise() -> Image.Image:
    """A picture of 400 by 400 in which every few pixels differ."""
    chance = np.random.default_rng(3)
    return Image.fromarray(chance.integers(0, 256, (50, 50, 3), dtype=np.uint8)).resize((400, 400))


def test_what_is_made_unrecognisable_is_gone() -> None:
    """Of the face, few even blocks are left; far from it, nothing has changed."""
    sent = written(noise(), "PNG")
    before, after = pixels(sent), pixels(pixelate(sent, [FACE]))
    inside = after[160:240, 160:240].astype(float)
    assert inside.std(axis=(0, 1)).max() < before[160:240, 160:240].std() / 2
    outside = np.abs(after[:100] - before[:100]).mean()
    assert outside < np.abs(after[150:250, 150:250] - before[150:250, 150:250]).mean() / 3


def test_no_more_than_a_few_blocks_are_left_of_a_face() -> None:
    """Six by six of them tell all that there is to see: so nothing can bring back what was there."""
    shown = Image.fromarray(pixels(pixelate(written(noise(), "PNG"), [FACE])).astype(np.uint8)).crop(
        (136, 136, 264, 264)
    )
    again = shown.resize((BLOCKS, BLOCKS), Image.Resampling.BOX).resize(shown.size, Image.Resampling.NEAREST)
    assert np.abs(np.asarray(again, np.int16) - np.asarray(shown, np.int16)).mean() < 6
    assert np.abs(np.asarray(again, np.int16) - pixels(written(noise(), "PNG"))[136:264, 136:264]).mean() > 30


def test_the_margin_covers_hair_and_chin() -> None:
    """A face's box ends at its brows; so more than the box is covered."""
    sent = written(noise(), "PNG")
    after = pixels(pixelate(sent, [FACE]))
    assert after[140:158, 140:260].astype(float).std() < 30


@pytest.mark.parametrize(
    "box",
    [Box(0, 0, 0.1, 0.1), Box(0.95, 0.95, 0.2, 0.2), Box(-0.5, 0.2, 3, 0.1), Box(0.5, 0.5, 0, 0), Box(2, 2, 1, 1)],
)
def test_a_box_at_the_edge_is_cut_off(box: Box) -> None:
    """What lies outside is nothing."""
    assert pixels(pixelate(written(scene()), [box])).shape == (300, 400, 3)


def test_the_result_knows_nothing_but_its_pixels() -> None:
    """Also no small copy of how it was."""
    result = pixelate(written(scene(), exif=exif()), [FACE])
    assert result.startswith(b"\xff\xd8")
    assert b"Exif" not in result
    assert Image.open(io.BytesIO(result)).size == (400, 300)


def test_frames_stand_around_faces() -> None:
    """Yellow with black around it, so that they are seen on any ground, and a number in white on black."""
    faces = (Box(0.1, 0.3, 0.1, 0.15), Box(0.6, 0.02, 0.1, 0.15))
    shown = pixels(frames(written(Image.new("RGB", (2000, 1500), (90, 120, 90))), faces))
    assert max(shown.shape) == SHOWN
    yellow = (shown[..., 0] > 200) & (shown[..., 1] > 160) & (shown[..., 2] < 110)
    white = shown.min(axis=2) > 200
    for face in faces:
        left, top = int(face.x * 1600), int(face.y * 1200)
        right, bottom = int((face.x + face.width) * 1600), int((face.y + face.height) * 1200)
        assert yellow[top - 3 : top + 8, left + 20 : right - 20].any(axis=0).all()
        assert yellow[top + 20 : bottom - 20, right - 8 : right + 3].any(axis=1).all()
        assert not yellow[top + 20 : bottom - 20, left + 20 : right - 20].any()
        around = white[max(0, top - 60) : bottom + 60, max(0, left - 10) : left + 60]
        assert around.sum() > 60


def test_frames_around_nothing_and_around_specks_can_be_drawn() -> None:
    """A face may be a pixel wide, or at the edge."""
    for box in (Box(0.5, 0.5, 0.001, 0.001), Box(0.99, 0.99, 0.01, 0.01), Box(0, 0, 1, 1)):
        assert frames(written(scene()), [box]).startswith(b"\xff\xd8")
    assert frames(written(scene(), "PNG"), []).startswith(b"\xff\xd8")


@pytest.mark.parametrize("size", [(2000, 1500), (1500, 2000)])
def test_the_grid_names_every_cell(size: tuple[int, int]) -> None:
    """In the corner of each cell stands something white, and lines part them."""
    shown = pixels(grid(written(Image.new("RGB", size, (90, 120, 90)))))
    height, width = shown.shape[:2]
    seen = Seen(*size)
    for letter in LETTERS:
        for number in range(1, NUMBERS + 1):
            box = cell(f"{letter}{number}", seen)
            assert box is not None
            top, left = round(box.y * height), round(box.x * width)
            corner = shown[top + 4 : top + 60, left + 4 : left + 80]
            assert (corner.min(axis=2) > 200).sum() > 20
    assert (shown[height // 2 + 90, width // 2 - 3 : width // 2 + 3].min(axis=1) > 150).any()


@pytest.mark.parametrize(
    ("name", "wide", "tall"),
    [
        ("A1", Box(0, 0, 1 / 8, 1 / 6), Box(0, 0, 1 / 6, 1 / 8)),
        ("b3", Box(2 / 8, 1 / 6, 1 / 8, 1 / 6), Box(1 / 6, 2 / 8, 1 / 6, 1 / 8)),
        (" F 8 ", Box(7 / 8, 5 / 6, 1 / 8, 1 / 6), Box(5 / 6, 7 / 8, 1 / 6, 1 / 8)),
        ("B3-C4", Box(2 / 8, 1 / 6, 2 / 8, 2 / 6), Box(1 / 6, 2 / 8, 2 / 6, 2 / 8)),
        ("c4 t/m b3", Box(2 / 8, 1 / 6, 2 / 8, 2 / 6), Box(1 / 6, 2 / 8, 2 / 6, 2 / 8)),
        ("A1–F8", Box(0, 0, 1, 1), Box(0, 0, 1, 1)),
    ],
)
def test_a_cell_is_found_by_its_name(name: str, wide: Box, tall: Box) -> None:
    """The eight go along the longer side."""
    for seen, expected in ((Seen(400, 300), wide), (Seen(300, 400), tall)):
        box = cell(name, seen)
        assert box is not None
        assert (box.x, box.y, box.width, box.height) == pytest.approx(
            (expected.x, expected.y, expected.width, expected.height)
        )


@pytest.mark.parametrize("name", ["", "B", "3", "G1", "A9", "A0", "AA1", "A1-", "A1 B2 C3", "nee", "A1-G2", "２"])
def test_what_is_no_cell_is_none(name: str) -> None:
    """Then it is asked again."""
    assert cell(name, Seen(400, 300)) is None


@given(name=st.text(max_size=12))
def test_any_words_may_be_asked_about(name: str) -> None:
    """A cell lies in the picture, or there is none."""
    box = cell(name, Seen(300, 400))
    assert box is None or (box.x >= 0 and box.y >= 0 and box.x + box.width <= 1.001 and box.y + box.height <= 1.001)


def test_only_pictures_can_be_drawn_on() -> None:
    """What is none is broken."""
    for draw in (lambda data: frames(data, []), grid, lambda data: pixelate(data, [])):
        with pytest.raises(Unfit):
            draw(b"no picture")
