"""What handlers know of the pictures that are drawn for them."""

from typing import Protocol

from handlers.model.pictures import Box, Seen


class Squares(Protocol):
    """The named squares of the grid that a `Redraw` lays over a picture."""

    def cell(self, name: str, seen: Seen) -> Box | None:
        """Give the place of a square, "B3", or of all between two of them, "B3-C4"; None where there is none.

        Args:
            name: the square's name, in small letters or large.
            seen: the picture.
        """
