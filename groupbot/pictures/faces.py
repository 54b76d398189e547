"""Finds faces in a picture, with CenterFace (`centerface.onnx` beside this file) in OpenCV.

The network looks at parts of at most 640 by 640 pixels: once at the whole picture, and, where that is larger, at parts
of it cut with an overlap from a copy twice as large. So small faces in a group are seen, and memory does not grow with
the picture. All parts of a picture have one shape: OpenCV does not give this network another one once it has looked.
Source: Xu, Yan, Yang, Cai, Cheng: CenterFace, joint face detection and alignment using face as point (2019).
"""

from collections.abc import Iterator
from itertools import product
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from groupbot.pictures.network import network
from handlers.model.pictures import Box

if TYPE_CHECKING:
    import cv2
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

MODEL = Path(__file__).with_name("centerface.onnx")

SIDE = 640
"""Pixels: the longest side of what the network looks at."""

SPREAD = 1216
"""Pixels: the long side of the copy that parts are cut from, so that two of them overlap by 64."""

SURE = 0.35
"""From here on, between 0 and 1, the network takes something for a face: low, as the teacher decides."""

_OVERLAP = 2 * SIDE - SPREAD
_STEP = 32  # pixels: the sides of what the network looks at are multiples of this
_STRIDE = 4
_OUTPUTS = ("537", "538", "539")  # how likely the middle of a face is at a place, its size, its offset
_SAME = 0.35
_WITHIN = 0.6


class _Found(NamedTuple):
    """A face in pixels of the whole picture, and how sure the network is."""

    left: float
    top: float
    right: float
    bottom: float
    sure: float


def faces(picture: "Image") -> tuple[Box, ...]:
    """Find faces.

    Args:
        picture: an upright picture in RGB, of any size.

    Returns:
        their places, from left to right.
    """
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    scale = min(SPREAD / max(picture.size), 2.0)
    width, height = (max(1, round(side * scale)) for side in picture.size)
    copy = picture.resize((width, height), Image.Resampling.BILINEAR, reducing_gap=2.0)
    looking = network(MODEL)  # for one picture only: it keeps a hundred megabytes, and is read again in 10 ms
    shape = _shape(width, height)
    found = [face for part in _parts(width, height, shape) for face in _look(looking, copy, part, shape)]
    boxes = (
        Box(
            max(0.0, one.left) / width,
            max(0.0, one.top) / height,
            _span(one.left, one.right, width),
            _span(one.top, one.bottom, height),
        )
        for one in _merged(found)
    )
    return tuple(sorted(boxes, key=lambda box: (box.x, box.y)))


def _span(start: float, end: float, whole: int) -> float:
    """How much of a whole lies between two places, cut off at its edges, as a fraction."""
    return (min(end, whole) - max(start, 0.0)) / whole


def _shape(width: int, height: int) -> tuple[int, int]:
    """How wide and high the parts of a copy are that the network looks at."""
    if max(width, height) > SIDE:
        width, height = ((side + _OVERLAP + 1) // 2 for side in (width, height))
    return min(SIDE, ceil(width / _STEP) * _STEP), min(SIDE, ceil(height / _STEP) * _STEP)


def _parts(width: int, height: int, shape: tuple[int, int]) -> Iterator[tuple[int, int, int, int]]:
    """What the network looks at, left, top, right and bottom: the whole, and parts of it where that is larger."""
    yield 0, 0, width, height
    if max(width, height) > SIDE:
        for top, left in product(_starts(height, shape[1]), _starts(width, shape[0])):
            yield left, top, min(left + shape[0], width), min(top + shape[1], height)


def _starts(length: int, side: int) -> tuple[int, ...]:
    """Where parts begin that cover a length of at most SPREAD."""
    return (0,) if length <= side else (0, length - side)


def _look(
    looking: "cv2.dnn.Net", copy: "Image", part: tuple[int, int, int, int], shape: tuple[int, int]
) -> list[_Found]:
    """Let the network look at a part of the copy, laid in the corner of an empty ground of that shape."""
    import numpy as np  # noqa: PLC0415  only the workers carry it
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    left, top, right, bottom = part
    scale = min(1.0, shape[0] / (right - left), shape[1] / (bottom - top))
    size = (max(1, round((right - left) * scale)), max(1, round((bottom - top) * scale)))
    ground = np.zeros((shape[1], shape[0], 3), np.uint8)
    ground[: size[1], : size[0]] = np.asarray(copy.resize(size, Image.Resampling.BILINEAR, box=part))
    heat, sizes, offsets = _answers(looking, ground)
    found: list[_Found] = []
    for row, column in np.argwhere(heat > SURE):
        height, width = (float(np.exp(sizes[axis, row, column])) * _STRIDE / scale for axis in (0, 1))
        y, x = (
            (float(place) + float(offsets[axis, row, column]) + 0.5) * _STRIDE / scale
            for axis, place in enumerate((row, column))
        )
        x, y = x + left, y + top
        found.append(_Found(x - width / 2, y - height / 2, x + width / 2, y + height / 2, float(heat[row, column])))
    return _merged(found)


def _answers(
    looking: "cv2.dnn.Net", ground: "NDArray[np.uint8]"
) -> "tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]":
    """What the network makes of a part: likelihood, sizes and offsets (on both axes), all a quarter as large."""
    import cv2  # noqa: PLC0415  only the workers carry it

    looking.setInput(cv2.dnn.blobFromImage(ground))
    heat, sizes, offsets = looking.forward(_OUTPUTS)
    return heat[0, 0], sizes[0], offsets[0]


def _merged(found: list[_Found]) -> list[_Found]:
    """One of each face that was found more than once: the surest."""
    kept: list[_Found] = []
    for one in sorted(found, key=lambda one: -one.sure):
        if not any(_is_same(one, other) for other in kept):
            kept.append(one)
    return kept


def _is_same(one: _Found, other: _Found) -> bool:
    """Whether two places are of one face: they cover each other, or one lies in the other."""
    width = min(one.right, other.right) - max(one.left, other.left)
    height = min(one.bottom, other.bottom) - max(one.top, other.top)
    if width <= 0 or height <= 0:
        return False
    common, first, second = width * height, _area(one), _area(other)
    return common / (first + second - common) >= _SAME or common / min(first, second) >= _WITHIN


def _area(one: _Found) -> float:
    """How much a face covers."""
    return (one.right - one.left) * (one.bottom - one.top)
