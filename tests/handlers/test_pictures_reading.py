"""What people type for faces and squares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.pictures_reading import Reading, read


@pytest.mark.parametrize(
    ("text", "reading"),
    [
        ("2", Reading(numbers=(2,))),
        ("2 en 4", Reading(numbers=(2, 4))),
        ("2, 4 en 4.", Reading(numbers=(2, 4))),
        ("nummers 1 & 12", Reading(numbers=(1, 12))),
        ("alleen gezicht 3", Reading(numbers=(3,))),
        ("1 t/m 3", Reading(numbers=(1, 2, 3))),
        ("2-3", Reading(numbers=(2, 3))),
        ("faces 1 and 2", Reading(numbers=(1, 2))),
        ("B3", Reading(squares=("B3",))),
        ("b3 c4", Reading(squares=("B3", "C4"))),
        ("b 3", Reading(squares=("B3",))),
        ("vakjes B3 en F8", Reading(squares=("B3", "F8"))),
        ("B3-C4", Reading(squares=("B3-C4",))),
        ("b3 tot c4", Reading(squares=("B3-C4",))),
        ("b3 t/m c4 en a1", Reading(squares=("B3-C4", "A1"))),
        ("2 en B3", Reading(numbers=(2,), squares=("B3",))),
        ("Alle!", Reading("all")),
        ("iedereen", Reading("all")),
        ("everybody", Reading("all")),
        ("Geen.", Reading("none")),
        ("none", Reading("none")),
        ("Zo is het goed", Reading("good")),
        ("yes", Reading("good")),
        ("Opnieuw", Reading("again")),
    ],
)
def test_what_people_write_is_read(text: str, reading: Reading) -> None:
    """In Dutch and in English, with whatever stands between."""
    assert read(text) == reading


@pytest.mark.parametrize(
    "text",
    [
        "", "en", "G1", "B9", "B33", "het meisje links", "Sem is ziek", "2 kinderen", "100", "B3x", "3x", "x3",
        "Morgen gaan we naar het bos!", "1 " * 150, "dag 3", "de bus komt om 2", "a1b",
    ],
)  # fmt: skip
def test_all_else_is_not_about_faces(text: str) -> None:
    """Half a sentence is not taken for a number."""
    assert read(text) is None


@given(st.text("abcdefg123890 -,&en/tm.", max_size=60))
def test_whatever_is_typed_is_read_or_not(text: str) -> None:
    """Squares are those of the grid, numbers have at most two digits, and nothing is read twice."""
    reading = read(text)
    if reading is not None and not reading.word:
        assert reading.numbers or reading.squares
        assert all(0 <= each < 100 for each in reading.numbers)
        assert len({*reading.squares}) == len(reading.squares)
        assert all(
            corner[0] in "ABCDEF" and corner[1] in "12345678" for each in reading.squares for corner in each.split("-")
        )
