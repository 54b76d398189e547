"""Reads lines of text, with the recogniser of PP-OCRv6 (`letters.onnx` beside this file) in OpenCV.

The network looks along a line and says at each of its places which letter stands there, or none; what it says twice in
a row is one letter. Source: Graves, Fernandez, Gomez, Schmidhuber: Connectionist temporal classification (2006).
"""

from collections.abc import Iterable, Iterator
from math import ceil, cos, radians, sin
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from groupbot.pictures.lines import Line
from groupbot.pictures.network import network

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from PIL.Image import Image

MODEL = Path(__file__).with_name("letters.onnx")

LETTERS = (
    "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
    "©®°·ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜßàáâäçèéêëíîïñóôöùúûü–—‘’“”•…€ "
)
"""What the network can see, in its order; the space is the last."""

HEIGHT = 48
"""Pixels: as high a line is made for the network."""

_STEP = 8  # pixels: a line's length is a multiple of this
_SHORTEST = 16


class Read(NamedTuple):
    """What was read in a line, and how sure the network is of its letters in the mean, between 0 and 1."""

    line: Line
    words: str
    sure: float


def length_of(line: Line) -> int:
    """Tell how long a line is made for the network; reading takes as long.

    Args:
        line: the line.

    Returns:
        its length in pixels, HEIGHT pixels high.
    """
    return max(_SHORTEST, ceil(HEIGHT * line.length / line.height / _STEP) * _STEP)


def read(picture: "Image", lines: Iterable[Line]) -> Iterator[Read]:
    """Read lines of text.

    Args:
        picture: an upright picture in RGB.
        lines: where they are in it.

    Yields:
        what stands in each of them.
    """
    import numpy as np  # noqa: PLC0415  only the workers carry it

    reading = network(MODEL)
    for line in lines:
        blue_first = np.asarray(_cut(picture, line), np.float32)[..., ::-1] / 127.5 - 1
        reading.setInput(blue_first.transpose(2, 0, 1)[None])
        yield Read(line, *_spelled(reading.forward()[0]))


def _cut(picture: "Image", line: Line) -> "Image":
    """Cut a line out of a picture, level and HEIGHT pixels high."""
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    around = (
        max(line.length * cos(radians(line.slope)) + line.height, line.height) / 2,
        (line.length * abs(sin(radians(line.slope))) + line.height) / 2,
    )
    left, top = (max(0, int(middle - half)) for middle, half in zip((line.x, line.y), around, strict=True))
    right, bottom = (
        min(side, ceil(middle + half))
        for side, middle, half in zip(picture.size, (line.x, line.y), around, strict=True)
    )
    times = max(1, int(line.height / HEIGHT))
    part = picture.crop((left, top, max(right, left + 1), max(bottom, top + 1))).reduce(times)
    along, down = cos(radians(line.slope)) / times, sin(radians(line.slope)) / times
    width = length_of(line)
    across_step, down_step = line.length / width, line.height / HEIGHT
    x, y = (line.x - left) / times, (line.y - top) / times
    corner_x = x - line.length / 2 * along + line.height / 2 * down
    corner_y = y - line.length / 2 * down - line.height / 2 * along
    return part.transform(
        (width, HEIGHT),
        Image.Transform.AFFINE,
        (across_step * along, -down_step * down, corner_x, across_step * down, down_step * along, corner_y),
        Image.Resampling.BICUBIC,
    )


def _spelled(likely: "NDArray[np.float32]") -> tuple[str, float]:
    """Put together what the network sees at each place of a line: its likelihoods, places by letters and none."""
    words, sure, before = [], [], 0
    for place, one in enumerate(likely.argmax(1)):
        if one not in {0, before}:
            words.append(LETTERS[one - 1])
            sure.append(float(likely[place, one]))
        before = one
    return "".join(words).strip(), sum(sure) / len(sure) if sure else 0.0
