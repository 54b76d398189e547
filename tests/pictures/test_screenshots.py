"""Screenshots of a phone, told from photos: carefully, as the teacher is asked about them."""

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from bench.groups import astronaut, photographs
from groupbot.pictures import look
from tests.pictures.made import exif, scene, written

pytestmark = pytest.mark.usefixtures("blind")


def chat(width: int = 1080, height: int = 2340, *, dark: bool = False) -> Image.Image:
    """What a phone shows of a conversation: the time and the battery on top, and bubbles. The words are made up."""
    ground, ink = ((18, 27, 33), (230, 230, 230)) if dark else ((239, 234, 226), (20, 20, 20))
    picture = Image.new("RGB", (width, height), ground)
    pen = ImageDraw.Draw(picture)
    pen.text((60, 30), "15:10", fill=ink, font_size=44)
    pen.rounded_rectangle((width - 130, 36, width - 60, 72), 8, outline=ink, width=4)
    for number in range(9):
        left = 40 if number % 2 else width // 3
        top = 260 + number * 210
        pen.rounded_rectangle(
            (left, top, left + width * 3 // 5, top + 160), 30, fill=(255, 255, 255) if number % 2 else (217, 253, 211)
        )
        pen.text((left + 30, top + 30), "Hoe laat begint het morgen?", fill=(20, 20, 20), font_size=36)
        pen.text((left + 30, top + 90), "Om negen uur, zei de juf.", fill=(20, 20, 20), font_size=36)
    return picture


def is_screenshot(data: bytes) -> bool:
    """Whether a picture is taken for a screenshot."""
    found = look(data, "photo", "")
    assert found.seen is not None
    return found.seen.is_screenshot


@pytest.mark.parametrize("dark", [False, True])
def test_a_conversation_is_recognised(*, dark: bool) -> None:
    """As the phone keeps it, and as a messenger passes it on."""
    picture = chat(dark=dark)
    assert is_screenshot(written(picture, "PNG"))
    assert is_screenshot(written(picture.resize((590, 1280)), quality=75))


def test_a_picture_that_calls_itself_one_is_one() -> None:
    """Those of an iPhone do."""
    told = Image.Exif()
    told.get_ifd(0x8769)[0x9286] = b"ASCII\0\0\0Screenshot"
    assert is_screenshot(written(scene(), exif=told))


def test_a_photo_of_a_phone_is_none() -> None:
    """Whatever is in it: a camera made it."""
    assert not is_screenshot(written(chat(), exif=exif()))


def test_photos_drawings_and_letters_are_none() -> None:
    """Neither by their shape alone, nor by their evenness."""
    tall = [photo.resize((600, 1200)) for _, photo in photographs()]
    night = Image.fromarray(np.random.default_rng(5).integers(0, 9, (1280, 590, 3), dtype=np.uint8))
    letter = Image.new("RGB", (1000, 1414), "white")
    ImageDraw.Draw(letter).text((100, 30), "Nieuwsbrief", fill="black", font_size=40)
    even = Image.new("RGB", (600, 1280), "white")
    gradient = Image.linear_gradient("L").resize((600, 1280)).convert("RGB")
    for picture in (*tall, night, letter, even, gradient, scene(600, 1200), astronaut().crop((100, 0, 350, 512))):
        file = io.BytesIO()
        picture.save(file, "PNG", compress_level=1)
        assert not is_screenshot(file.getvalue())
