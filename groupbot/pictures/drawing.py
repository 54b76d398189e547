"""Pictures that help to point at faces, and pictures in which nobody can be recognised at some places."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from groupbot.pictures.raster import encoded, read_clean
from handlers.model.pictures import Box, Seen

if TYPE_CHECKING:
    from PIL.Image import Image
    from PIL.ImageDraw import ImageDraw

SHOWN = 1600
"""Pixels: the longest side of a picture that is shown to point at."""

LETTERS, NUMBERS = "ABCDEF", 8
"""The grid has six by eight cells: the eight go along the picture's longer side."""

MARGIN = 0.3
"""How much is added to a face on every side, as a part of its size: hair, ears and chin are part of it."""

BLOCKS = 6
"""Along the longer side of what is made unrecognisable: some four of them cover the face itself."""

_STEPS = 32  # a block's colour is rounded to multiples of this
_WHITE, _BLACK, _FRAME = (255, 255, 255), (0, 0, 0), (255, 214, 0)
_CELL = re.compile(r"([a-f])\s?([1-8])(?:\s?(?:-|–|t/m|:)\s?([a-f])\s?([1-8]))?", re.IGNORECASE)


def frames(clean: bytes, faces: Sequence[Box]) -> bytes:
    """Draw a numbered frame around faces.

    Args:
        clean: a cleaned picture.
        faces: where they are; the first gets number 1.

    Returns:
        a JPEG of at most SHOWN pixels, white numbers on black beside the frames.
    """
    from PIL import ImageDraw  # noqa: PLC0415  only the workers carry it

    picture = _shown(clean)
    pen = ImageDraw.Draw(picture)
    text = max(28, max(picture.size) // 36)
    for number, face in enumerate(faces, start=1):
        left, top, right, bottom = _pixels(face, picture.size)
        pen.rectangle((left, top, right, bottom), outline=_BLACK, width=7)
        pen.rectangle(
            (left + 2, top + 2, right - 2, bottom - 2)
            if right - left > 9 < bottom - top
            else (left, top, right, bottom),
            outline=_FRAME,
            width=3,
        )
        _label(pen, str(number), (left, top - text * 5 // 4 if top >= text * 5 // 4 else bottom), text, picture.size)
    return encoded(picture)[0]


def grid(clean: bytes) -> bytes:
    """Draw a grid over a picture, each cell with its name, as `cell` understands it.

    Args:
        clean: a cleaned picture.

    Returns:
        a JPEG of at most SHOWN pixels.
    """
    from PIL import ImageDraw  # noqa: PLC0415  only the workers carry it

    picture = _shown(clean)
    pen = ImageDraw.Draw(picture)
    width, height = picture.size
    columns, rows = _shape(width, height)
    for lines, length in ((columns, width), (rows, height)):
        for line in range(1, lines):
            place = round(line * length / lines)
            ends = ((place, 0), (place, height)) if lines == columns else ((0, place), (width, place))
            pen.line(ends, fill=_BLACK, width=4)
            pen.line(ends, fill=_WHITE, width=2)
    text = max(16, min(width // columns, height // rows) // 5)
    for row in range(rows):
        for column in range(columns):
            name = _name(row, column, is_wide=columns > rows)
            _label(pen, name, (column * width // columns + 4, row * height // rows + 4), text, picture.size)
    return encoded(picture)[0]


def cell(name: str, seen: Seen) -> Box | None:
    """Find the place that somebody names on the grid.

    Args:
        name: "B3", "b 3", or a range: "B3-C4", "b3 t/m c4".
        seen: what was seen in the picture: its shape tells which way the grid lies.

    Returns:
        the place, None where that is no cell of the grid.
    """
    found = _CELL.fullmatch(name.strip())
    if found is None:
        return None
    is_wide = seen.width >= seen.height
    ends = [(found[1], found[2]), (found[3] or found[1], found[4] or found[2])]
    letters, numbers = (sorted(LETTERS.index(end[0].upper()) for end in ends), sorted(int(end[1]) - 1 for end in ends))
    across, down = (numbers, letters) if is_wide else (letters, numbers)
    columns, rows = _shape(seen.width, seen.height)
    return Box(
        across[0] / columns, down[0] / rows, (across[1] - across[0] + 1) / columns, (down[1] - down[0] + 1) / rows
    )


def pixelate(clean: bytes, boxes: Sequence[Box]) -> bytes:
    """Make a picture unrecognisable at some places, for good: of each, few blocks of rounded colours are left.

    Args:
        clean: a cleaned picture.
        boxes: where; each is enlarged by MARGIN.

    Returns:
        a JPEG, as large as it was, that knows nothing but its pixels.
    """
    from PIL import Image  # noqa: PLC0415  only the workers carry it

    picture = read_clean(clean)
    for box in boxes:
        place = _pixels(_enlarged(box), picture.size)
        width, height = place[2] - place[0], place[3] - place[1]
        if width < 1 or height < 1:
            continue
        few = BLOCKS / max(width, height)
        blocks = picture.resize(
            (max(1, round(width * few)), max(1, round(height * few))), Image.Resampling.BOX, box=place
        )
        rounded = blocks.point([min(255, value // _STEPS * _STEPS + _STEPS // 2) for value in range(256)] * 3)
        picture.paste(rounded.resize((width, height), Image.Resampling.NEAREST), place[:2])
    return encoded(picture)[0]


def _shown(clean: bytes) -> "Image":
    """A picture as large as it is shown to point at."""
    picture = read_clean(clean, SHOWN)
    picture.thumbnail((SHOWN, SHOWN), reducing_gap=2.0)
    return picture


def _shape(width: int, height: int) -> tuple[int, int]:
    """How many columns and rows the grid has over a picture."""
    return (NUMBERS, len(LETTERS)) if width >= height else (len(LETTERS), NUMBERS)


def _name(row: int, column: int, *, is_wide: bool) -> str:
    """A cell's name: its letter, then its number."""
    letter, number = (row, column) if is_wide else (column, row)
    return f"{LETTERS[letter]}{number + 1}"


def _enlarged(box: Box) -> Box:
    """A face's place with all that belongs to it."""
    return Box(
        box.x - box.width * MARGIN,
        box.y - box.height * MARGIN,
        box.width * (1 + 2 * MARGIN),
        box.height * (1 + 2 * MARGIN),
    )


def _pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """A place in pixels of a picture, left, top, right and bottom, cut off at its edges."""
    width, height = size
    left, right = (min(max(round(edge * width), 0), width) for edge in (box.x, box.x + box.width))
    top, bottom = (min(max(round(edge * height), 0), height) for edge in (box.y, box.y + box.height))
    return left, top, right, bottom


def _label(pen: "ImageDraw", words: str, place: tuple[int, int], text: int, size: tuple[int, int]) -> None:
    """White words on black, moved so that they stay in the picture."""
    left, top, right, bottom = pen.textbbox((0, 0), words, font_size=text)
    width, height = right - left + text // 2, bottom - top + text // 2
    x = max(0, min(place[0], round(size[0] - width)))
    y = max(0, min(place[1], round(size[1] - height)))
    pen.rectangle((x, y, x + width, y + height), fill=_BLACK)
    pen.text((x + text // 4 - left, y + text // 4 - top), words, fill=_WHITE, font_size=text)
