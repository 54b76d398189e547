"""Reads words in pictures: names on a board, a maker, a conversation. How well: `python -m bench.pictures`."""

from collections.abc import Sequence

import pytest
from PIL import Image, ImageDraw

from bench.boards import conversation
from bench.groups import photographs
from groupbot.pictures import look, looking
from groupbot.pictures.letters import HEIGHT, LETTERS, Read, length_of, read
from groupbot.pictures.lines import Line, lines
from groupbot.pictures.reading import Words, is_chat, words_in
from tests.pictures.made import scene, written

NAMES = ("Lotte", "Thijs", "Fenna", "Sjoerd", "Ilse", "Noor")


def board(words: Sequence[str] = NAMES, size: int = 60, angle: float = 0.0, width: int = 1400) -> Image.Image:
    """A board on a wall with words on it, one below the other in two columns."""
    plane = Image.new("RGB", (width, 900), (38, 74, 54))
    pen = ImageDraw.Draw(plane)
    for number, word in enumerate(words):
        pen.text((80 + number % 2 * width // 2, 60 + number // 2 * 260), word, fill="white", font_size=size)
    return plane.rotate(angle, Image.Resampling.BICUBIC, expand=True, fillcolor=(150, 140, 120))


def said(text: str, x: float = 100, y: float = 100, height: float = 20) -> Read:
    """A line that was read."""
    return Read(Line(x, y, 10.0 * len(text), height, 0.0), text, 1.0)


@pytest.mark.parametrize(("size", "angle"), [(36, 0), (60, 0), (90, 8), (60, -12), (200, 0)])
def test_names_on_a_board_are_read(size: int, angle: float) -> None:
    """In letters small and large, on a board that hangs awry, and in capitals taken for small letters."""
    found = words_in(board(size=size, angle=angle)).words.split("\n")
    assert {name.lower() for name in NAMES} <= {word.lower() for word in found}


def test_lines_are_read_from_top_to_bottom() -> None:
    """So that what belongs together stands together."""
    picture = Image.new("RGB", (900, 600), "white")
    for number, words in enumerate(("Juf Anna belt", "06 12345678", "foto: Jan Bakker")):
        ImageDraw.Draw(picture).text((40, 60 + 160 * number), words, fill="black", font_size=50)
    assert words_in(picture) == Words("Juf Anna belt\n06 12345678\nfoto: Jan Bakker", "foto: Jan Bakker")


def test_photographs_without_words_have_none() -> None:
    """Fur, gravel and a cup of coffee are no letters; a wheel may have a word that is there."""
    assert [name for name, photo in photographs() if words_in(photo).words] in ([], ["motorcycle_left.png"])


def test_a_line_that_is_as_high_as_long_is_no_line() -> None:
    """Words from top to bottom are overlooked, not read as something else."""
    upright = board(("Lotte",)).crop((60, 40, 400, 200)).rotate(90, expand=True)
    assert lines(upright) == ()
    assert words_in(upright) == Words()


@pytest.mark.parametrize("size", [(1, 1), (3, 900), (900, 3), (33, 31)])
def test_a_picture_of_any_shape_can_be_read(size: tuple[int, int]) -> None:
    """Also one in which no word has room."""
    assert words_in(Image.new("RGB", size, "white")) == Words()


def test_a_line_over_the_edge_is_read_up_to_it() -> None:
    """What is beyond the edge is empty."""
    picture = board(("Lotte",), size=90).crop((60, 0, 420, 300))
    (one,) = read(picture, [Line(100.0, 110.0, 700.0, 110.0, 0.0)])
    assert "tt" in one.words
    (outside,) = read(picture, [Line(-500.0, -500.0, 50.0, 20.0, 30.0)])
    assert outside.words == ""
    assert outside.sure == 0


def test_of_very_many_words_the_largest_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading has an end: small print is overlooked first."""
    picture = board(("Lotte", "Thijs"), size=120)
    ImageDraw.Draw(picture).text((80, 700), "kleine letters zijn dit", fill="white", font_size=30)
    monkeypatch.setattr("groupbot.pictures.reading.LONGEST_IN_ALL", 300)
    assert set(words_in(picture).words.split("\n")) == {"Lotte", "Thijs"}


def test_a_line_is_made_as_long_as_it_is_in_proportion() -> None:
    """And never shorter than the network can see."""
    assert length_of(Line(0, 0, 200, 40, 0)) == HEIGHT * 5
    assert length_of(Line(0, 0, 3, 40, 0)) == 16
    assert len(LETTERS) == len(set(LETTERS)) == 149
    assert LETTERS[-1] == " "


@pytest.mark.parametrize(
    ("words", "credit"),
    [
        ("© Piet de Vries", "© Piet de Vries"),
        ("(c) 2024 Omrop", "(c) 2024 Omrop"),
        ("Foto: ANP / J. Jansen", "Foto: ANP / J. Jansen; ANP"),
        ("Foto door Kees Bakker", "Foto door Kees Bakker"),
        ("shutterstock", "shutterstock"),
        ("Foto's van de week", ""),
        ("Bronwater en fotos", ""),
    ],
)
def test_a_maker_in_the_picture_is_named(words: str, credit: str) -> None:
    """A credit line, and the watermark of those who sell photos; a word like it is none."""
    picture = Image.new("RGB", (1000, 300), "white")
    ImageDraw.Draw(picture).text((40, 100), words, fill="black", font_size=60)
    assert words_in(picture).credit == credit


@pytest.mark.parametrize("dark", [False, True])
def test_a_conversation_is_told_by_its_times(*, dark: bool) -> None:
    """Also where the phone's own bar is cut off, which is how most people pass one on."""
    screen = conversation(dark=dark)
    assert words_in(screen).is_chat
    read_in_it = words_in(screen.crop((0, 280, 1080, 1900)))
    assert read_in_it.is_chat
    assert "Lotte is weer ziek" in read_in_it.words
    assert not words_in(board()).is_chat


@pytest.mark.parametrize(
    ("lines_read", "expected"),
    [
        ([said("Tot zo!"), *(said(f"14:0{at}", 300, 120 + 20 * at) for at in range(4))], True),
        ([said("Tot zo!"), *(said(f"14:0{at}", 300, 120 + 20 * at) for at in range(3))], False),
        ([said("laatst gezien om 15:02"), said("14:01", 300, 130), said("2:05 PM", 300, 160), said("Hoi")], False),
        ([said("laatst gezien om 15:02"), said("14:01", 300, 130), said("14.05 vv", 300, 160), said("Hoi")], True),
        # one misread, and two that are in no order
        ([said("Tot zo!"), *(said(at, 300, 130) for at in ("14:01", "14:03", "4:20", "14:22"))], True),
        ([said("Tot zo!"), *(said(at, 300, 130) for at in ("14:01", "4:03", "14:20", "4:22"))], False),
        # the phone's own clock stands above all words
        ([said("23:59", 50, 80), said("Tot zo!"), *(said(f"14:0{at}", 300, 150 + 20 * at) for at in range(4))], True),
        # a timetable: the times lead, or stand in a title
        ([each for at in range(5) for each in (said(f"1{at}:00", 50, 50 * at), said("Rekenen", 200, 50 * at))], False),
        ([said("Rooster"), *(said(f"1{at}:00", 300, 50 * at, 40) for at in range(5))], False),
        ([said("14:00")], False),
        ([], False),
    ],
)
def test_times_make_a_conversation(lines_read: list[Read], *, expected: bool) -> None:
    """Under words or behind them, in their order; a timetable's times stand before its words."""
    assert is_chat(lines_read) is expected


def test_what_is_read_is_part_of_what_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words, a maker beside the one of the metadata, and a conversation without a phone's shape."""
    monkeypatch.setattr(looking, "faces", lambda _: ())
    monkeypatch.setattr(looking, "words_in", lambda _: Words("Lotte", "© ANP", is_chat=True))
    seen = look(written(scene()), "photo", "").seen
    assert seen is not None
    assert (seen.words, seen.credit, seen.is_screenshot) == ("Lotte", "© ANP", True)
