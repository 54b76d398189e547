"""The program's eyes: who looks at pictures, and the grid, as they are wired."""

from types import SimpleNamespace

import pytest

from groupbot import eyes
from handlers.model.pictures import Box, Seen
from tests.fakes.pictures import FakePictures


class Closing(FakePictures):
    """Eyes that hear when they are let go."""

    closed = False

    async def close(self) -> None:
        """Note it."""
        Closing.closed = True


async def test_who_looks_is_let_go_of_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """The processes that look end with the program."""
    monkeypatch.setattr(eyes, "_package", lambda: SimpleNamespace(Pictures=Closing))
    seeing = eyes.Eyes()
    assert isinstance(seeing.pictures, Closing)
    await seeing.close()
    assert Closing.closed


def test_the_grid_is_that_of_the_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """A square is where the drawn grid shows it."""
    place = Box(0.1, 0.2, 0.3, 0.4)
    known = {"B3": place}
    monkeypatch.setattr(eyes, "_package", lambda: SimpleNamespace(cell=lambda name, seen: known.get(name)))
    assert eyes.Grid().cell("B3", Seen(4, 3)) == place
    assert eyes.Grid().cell("Z9", Seen(4, 3)) is None


def test_the_real_grid_knows_the_squares_that_people_type() -> None:
    """A1 to F8, alone or as corners, in a wide picture and in a tall one."""
    pytest.importorskip("groupbot.pictures.drawing")
    for seen in (Seen(1200, 900), Seen(900, 1200)):
        places = [eyes.Grid().cell(f"{letter}{number}", seen) for letter in "ABCDEF" for number in range(1, 9)]
        assert None not in places
        assert len({*places}) == 48
        assert eyes.Grid().cell("B3-C4", seen) is not None
        assert eyes.Grid().cell("G1", seen) is None
