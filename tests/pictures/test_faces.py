"""Finds faces, in photos composed of freely licensed ones. How well is measured by `python -m bench.pictures`."""

import pytest
from PIL import Image

from bench.groups import Group, astronaut, compose, photographs
from bench.pictures import score
from groupbot.pictures.faces import _Found, _is_same, _merged, _parts, _shape, faces
from handlers.model.pictures import Box

HER_FACE = (225, 115, 85)
"""The middle of the astronaut's face and its width, in pixels of 512."""


def test_a_face_is_found_where_it_is() -> None:
    """In fractions of the picture, whatever its size."""
    for size in ((512, 512), (1600, 1600), (200, 200)):
        found = faces(astronaut().resize(size))
        there = [tuple(value * size[0] / 512 for value in HER_FACE)]
        one = score(found, [(x, y, width) for x, y, width in there], size)
        assert (one.found, one.false) == (1, 0)


def test_faces_of_a_group_are_found() -> None:
    """Small ones too; a sanity check, as the measure is taken elsewhere."""
    photo, there = compose(Group(face=40), seed=7)
    one = score(faces(photo), there, photo.size)
    assert one.recall > 0.9
    assert one.false <= 2


def test_faces_come_from_left_to_right_and_lie_in_the_picture() -> None:
    """So the numbers on the frames can be followed; half a face at the edge is cut off there."""
    wide = Image.new("RGB", (1800, 512))
    for left in (1300, 600, -225):
        wide.paste(astronaut(), (left, 0))
    found = faces(wide)
    assert len(found) >= 2
    assert [box.x for box in found] == sorted(box.x for box in found)
    for box in found:
        assert 0 <= box.x <= box.x + box.width <= 1.0000001
        assert 0 <= box.y <= box.y + box.height <= 1.0000001


def test_a_cat_and_a_cup_of_coffee_are_no_faces() -> None:
    """A teacher is not asked about every picture."""
    for name, photo in photographs():
        if name in {"chelsea.png", "coffee.png"}:
            assert faces(photo) == ()


@pytest.mark.parametrize("size", [(1216, 912), (912, 1216), (1216, 40), (640, 480), (641, 100), (1216, 1216)])
def test_the_parts_cover_the_whole(size: tuple[int, int]) -> None:
    """Every pixel of the copy is looked at at full size, and the parts overlap."""
    shape = _shape(*size)
    parts = list(_parts(*size, shape))
    assert parts[0] == (0, 0, *size)
    closer = parts[1:] or parts
    for x in range(0, size[0], 7):
        for y in range(0, size[1], 7):
            assert any(left <= x < right and top <= y < bottom for left, top, right, bottom in closer)
    assert all(right - left <= shape[0] and bottom - top <= shape[1] for left, top, right, bottom in closer)
    assert max(shape) <= 640


def test_a_face_that_is_found_twice_counts_once() -> None:
    """The surest of those that cover each other, or of which one lies in another."""
    sure, same, inside = _Found(0, 0, 10, 10, 0.9), _Found(1, 1, 11, 11, 0.5), _Found(3, 3, 6, 6, 0.6)
    beside = _Found(9, 0, 19, 10, 0.4)
    assert _merged([same, beside, inside, sure]) == [sure, beside]
    assert not _is_same(sure, _Found(20, 0, 30, 10, 0.5))
    assert not _is_same(sure, _Found(0, 20, 10, 30, 0.5))


def test_the_measure_counts_each_face_once() -> None:
    """Two boxes on one face are one hit and one false alarm; a box far too large is none."""
    box = Box(0.4, 0.4, 0.2, 0.2)
    assert score([box, box], [(50, 50, 20)], (100, 100)).false == 1
    assert score([Box(0, 0, 1, 1)], [(50, 50, 20)], (100, 100)).found == 0
    assert score([], [], (100, 100)).recall == 1
