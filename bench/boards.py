"""Pictures with words: names on a board, a conversation on a phone, a maker in the corner of a photo.

The names are first names that are frequent in the Netherlands, of nobody in particular. The letters come with reportlab
and Pillow: print. A hand is harder to read.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageEnhance, ImageFilter, ImageFont

from bench.groups import photographs

SIZE = (2432, 1824)
"""Pixels of a photo, as words are read in it: a phone's is made so small first."""

NAMES = (
    *("Sem", "Noor", "Bram", "Fenna", "Lotte", "Daan", "Jesse", "Sanne", "Thijs", "Emma", "Levi", "Ilse", "Milan"),
    *("Roos", "Tijn", "Fleur", "Jelle", "Anouk", "Sjoerd", "Femke", "Julia", "Mila", "Tess", "Zoë", "Saar", "Evi"),
    *("Nora", "Olivia", "Yara", "Liv", "Lucas", "Finn", "Mees", "Noah", "Luuk", "James", "Benjamin", "Adam", "Boaz"),
)
CHAT = (
    ("Hoe laat begint het morgen?", "14:01"),
    ("Om negen uur, zei juf Anna.", "14:03"),
    ("Lotte is weer ziek", "14:20"),
    ("Bel je even 06-48123456?", "14:22"),
    ("Doe ik, tot zo", "15:00"),
    ("Neem jij de taart mee?", "15:04"),
)
CREDITS = (
    "© Piet de Vries",
    "Foto: ANP / J. Jansen",
    "Foto door Kees Bakker",
    "shutterstock",
    "(c) 2024 Omrop Fryslân",
)
MOST = 12
"""Names on a board."""


@dataclass(frozen=True)
class Board:
    """How names stand on a board: their letters' size in pixels, slope in degrees, light, blur in pixels, and font."""

    letters: int = 60
    slope: float = 0.0
    light: str = "even"
    blur: float = 0.0
    font: str = "plain"


VARIETY: dict[str, Sequence[Board]] = {
    "size of the letters in pixels of 4,000": tuple(Board(letters=size) for size in (24, 30, 40, 60, 120, 200)),
    "slope in degrees": tuple(Board(slope=slope) for slope in (5, 12, 20, 30)),
    "light": tuple(Board(light=light) for light in ("dark", "flat", "noise")),
    "blur in pixels": tuple(Board(blur=blur) for blur in (1.0, 2.0, 4.0)),
    "letters": tuple(Board(font=font) for font in ("bold", "slanted", "narrow", "capitals")),
}
"""What is varied, one thing at a time."""


def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """Letters of a kind."""
    files = {"bold": "VeraBd.ttf", "slanted": "VeraIt.ttf"}
    if name not in files:
        return ImageFont.load_default(size)  # type: ignore[return-value]  # Pillow is built with FreeType
    spec = find_spec("reportlab")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("reportlab")
    return ImageFont.truetype(Path(spec.origin).parent / "fonts" / files[name], size)


def boards(board: Board, count: int) -> Iterator[tuple[Image.Image, list[str]]]:
    """Compose some photos of boards of the same kind.

    Args:
        board: how the names stand on it.
        count: how many.

    Returns:
        of each, one after another, the photo, and the names on the board.
    """
    return (compose(board, seed) for seed in range(1, count + 1))


def compose(board: Board, seed: int) -> tuple[Image.Image, list[str]]:
    """Compose a photo of a board.

    Args:
        board: how the names stand on it.
        seed: makes another photo of it.

    Returns:
        the photo, and the names on the board.
    """
    chance = random.Random(seed)
    names = chance.sample(NAMES, MOST)
    light_ink = seed % 2 == 0
    plane = Image.new("RGBA", (1700, 1100), (38, 74, 54, 255) if light_ink else (238, 238, 232, 255))
    pen = ImageDraw.Draw(plane)
    font = _font(board.font, board.letters * SIZE[0] // 4000)
    for place, name in enumerate(names):
        shown = name.upper() if board.font == "capitals" else name
        where = (60 + place % 3 * 560, 50 + place // 3 * 260)
        pen.text(where, shown, font=font, fill=(242, 242, 242) if light_ink else (25, 25, 80))
    if board.font == "narrow":
        plane = plane.resize((plane.width * 3 // 4, plane.height))
    plane = plane.rotate(board.slope, Image.Resampling.BICUBIC, expand=True)
    _, wall = list(photographs())[seed % 7]
    photo = wall.resize(SIZE, Image.Resampling.BICUBIC).filter(ImageFilter.GaussianBlur(6))
    photo.paste(plane, ((SIZE[0] - plane.width) // 2, (SIZE[1] - plane.height) // 2), plane)
    if board.blur:
        photo = photo.filter(ImageFilter.GaussianBlur(board.blur))
    return _lit(photo, board.light, seed), names


def _lit(photo: Image.Image, light: str, seed: int) -> Image.Image:
    """A photo in other light."""
    if light == "dark":
        return ImageEnhance.Brightness(photo).enhance(0.2)
    if light == "flat":
        return ImageEnhance.Contrast(photo).enhance(0.3)
    if light == "noise":
        grains = np.random.default_rng(seed).normal(0, 20, (SIZE[1], SIZE[0], 3))
        return Image.fromarray(np.clip(np.asarray(photo) + grains, 0, 255).astype(np.uint8))
    return photo


def conversation(width: int = 1080, *, dark: bool = False) -> Image.Image:
    """Draw what a phone shows of a conversation.

    Args:
        width: in pixels.
        dark: whether light letters stand on a dark ground.

    Returns:
        the screen; its upper part has the phone's clock and the other's name.
    """
    ground, ink = ((18, 27, 33), (230, 230, 230)) if dark else ((239, 234, 226), (20, 20, 20))
    screen = Image.new("RGB", (1080, 2340), ground)
    pen = ImageDraw.Draw(screen)
    pen.text((60, 30), "15:10", fill=ink, font=_font("plain", 42))
    pen.text((200, 130), "Mama van Fenna", fill=ink, font=_font("bold", 42))
    for number, (words, time) in enumerate(CHAT):
        left, top = 40 if number % 2 else 360, 320 + number * 250
        bubble = (32, 44, 51) if dark and number % 2 else (0, 92, 75) if dark else (255, 255, 255)
        pen.rounded_rectangle((left, top, left + 680, top + 180), 30, fill=bubble)
        pen.text((left + 30, top + 30), words, fill=ink, font=_font("plain", 40))
        pen.text((left + 560, top + 115), time, fill=(130, 130, 130), font=_font("plain", 28))
    return screen.resize((width, width * 2340 // 1080), Image.Resampling.LANCZOS)


def credited(words: str, size: int, seed: int) -> Image.Image:
    """Put a maker's name in the corner of a photo, as newspapers do.

    Args:
        words: what stands there.
        size: of the letters, in pixels of 1,200.
        seed: makes another photo of it.

    Returns:
        the photo.
    """
    _, photo = list(photographs())[seed % 7]
    photo = photo.resize((1200, 900), Image.Resampling.BICUBIC)
    pen, font = ImageDraw.Draw(photo), _font("plain", size)
    left = 1180 - pen.textlength(words, font)
    if seed % 2:
        pen.rectangle((left - 10, 890 - size * 1.5, 1195, 895), fill="black")
    pen.text((left, 885 - size * 1.3), words, font=font, fill="white")
    return photo
