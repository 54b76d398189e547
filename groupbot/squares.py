"""The grid that is laid over a picture, as handlers ask for its squares."""

from groupbot.pictures import cell
from handlers.model.pictures import Box, Seen


class Grid:
    """The `Squares` port: the grid that is laid over a picture."""

    def cell(self, name: str, seen: Seen) -> Box | None:
        """Give the place of a square, or of all between two; None where there is none of that name."""
        return cell(name, seen)
