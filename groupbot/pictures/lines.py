"""Finds lines of text in a picture, with the detector of PP-OCRv4 (`lines.onnx` beside this file) in OpenCV.

The network looks at a copy of the picture, and says of each of its pixels how likely it lies within a line of
text. Source: Liao, Wan, Yao, Chen, Bai: Real-time scene text detection with differentiable binarization (2020).
"""

from collections.abc import Iterator
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from groupbot.pictures.network import network

if TYPE_CHECKING:
    import numpy as np
    from cv2.typing import MatLike
    from numpy.typing import NDArray
    from PIL.Image import Image

MODEL = Path(__file__).with_name("lines.onnx")

SIDE = 736
"""Pixels: the long side of the copy that the network looks at. Letters of some eight pixels in it are found."""

SURE = 0.6
"""From here on, between 0 and 1, the network takes a place for text: it is so in the mean of what it marks."""

_MARKED = 0.3
_GROWN = 1.5
"""How much larger than its middle a line is: its area by this, over its perimeter, is added on every side."""

_STEP = 32  # pixels: the sides of what the network looks at are multiples of this
_FULL = 0.4  # of a line's rectangle: what fills less of it winds through the picture
_LEAST = 3  # pixels of the copy: what is less high is a scratch
_MOST = 1000  # places that are marked
_STEEP = 45  # degrees
_UPRIGHT = 1.5  # times as high as long: words from top to bottom, or none


class Line(NamedTuple):
    """A line of text: its middle, its length and its height in pixels of the picture, and its slope in degrees."""

    x: float
    y: float
    length: float
    height: float
    slope: float


def lines(picture: "Image") -> tuple[Line, ...]:
    """Find lines of text.

    Args:
        picture: an upright picture in RGB, of any size.

    Returns:
        those that run from left to right, not steeper than 45 degrees, from top to bottom.
    """
    import numpy as np  # noqa: PLC0415  only the workers carry it
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    scale = min(SIDE / max(picture.size), 1.0)
    width, height = (max(1, round(side * scale)) for side in picture.size)
    copy = picture.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
    ground = np.zeros((ceil(height / _STEP) * _STEP, ceil(width / _STEP) * _STEP, 3), np.float32)
    ground[:height, :width] = np.asarray(copy, np.float32)[..., ::-1] / 127.5 - 1  # blue first, from -1 to 1
    looking = network(MODEL)
    looking.enableWinograd(useWinograd=False)  # a shortcut that takes memory and saves no time here
    looking.setInput(ground.transpose(2, 0, 1)[None])
    likely = np.asarray(looking.forward(), np.float32)[0, 0, :height, :width]
    return tuple(sorted(_grown(likely, scale), key=lambda line: (line.y, line.x)))


def _grown(likely: "NDArray[np.float32]", scale: float) -> Iterator[Line]:
    """Make lines of the places that are marked."""
    import cv2  # noqa: PLC0415  only the workers carry it
    import numpy as np  # noqa: PLC0415  only the workers carry it

    marked = (likely > _MARKED).astype(np.uint8)
    edges, _ = cv2.findContours(marked, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    for edge in edges[:_MOST]:
        (x, y), (across, down), angle = cv2.minAreaRect(edge)
        if min(across, down) < _LEAST or cv2.contourArea(edge) < _FULL * across * down:
            continue
        if _mean_within(likely, edge) < SURE:
            continue
        if abs(angle) > _STEEP:  # of a rectangle's two sides OpenCV gives any: a line runs along the leveller one
            across, down, angle = down, across, angle - 90 if angle > 0 else angle + 90
        if down > _UPRIGHT * across:
            continue
        more = across * down * _GROWN / (2 * (across + down))
        yield Line(x / scale, y / scale, (across + 2 * more) / scale, (down + 2 * more) / scale, angle)


def _mean_within(likely: "NDArray[np.float32]", edge: "MatLike") -> float:
    """How likely what an edge surrounds is text, in the mean."""
    import cv2  # noqa: PLC0415  only the workers carry it
    import numpy as np  # noqa: PLC0415  only the workers carry it

    left, top, width, height = cv2.boundingRect(edge)
    inside = np.zeros((height, width), np.uint8)
    cv2.fillPoly(inside, [edge - (left, top)], 1)
    return float(cv2.mean(likely[top : top + height, left : left + width], inside)[0])
