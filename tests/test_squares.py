"""The grid over a picture: its squares, as people type them."""

import pytest

from groupbot.squares import Grid
from handlers.model.pictures import Seen


@pytest.mark.parametrize("seen", [Seen(1200, 900), Seen(900, 1200)], ids=["wide", "tall"])
def test_the_grid_knows_the_squares_that_people_type(seen: Seen) -> None:
    """A1 to F8, alone or as corners, in a wide picture and in a tall one."""
    places = [Grid().cell(f"{letter}{number}", seen) for letter in "ABCDEF" for number in range(1, 9)]
    assert None not in places
    assert len({*places}) == 48
    assert Grid().cell("B3-C4", seen) is not None
    assert Grid().cell("G1", seen) is None
