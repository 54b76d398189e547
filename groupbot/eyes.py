"""The program's eyes: who looks at pictures and files (`groupbot.pictures`), as the kernel and the handlers use them.

They are imported where a school is wired, so that no command that needs none pays for them.
"""

from typing import Any

from groupbot.kernel.looking import Pictures
from handlers.model.pictures import Box, Seen


class Eyes:
    """Who looks at what is brought in."""

    def __init__(self) -> None:
        made = getattr(_package(), "Pictures", None)
        self.pictures: Pictures | None = made() if made else None

    async def close(self) -> None:
        """Let go of the processes that look."""
        if closing := getattr(self.pictures, "close", None):
            await closing()


class Grid:
    """The `Squares` port: the grid that is laid over a picture."""

    def cell(self, name: str, seen: Seen) -> Box | None:
        """Give the place of a square, or of all between two; None where there is none of that name."""
        box: Box | None = _package().cell(name, seen)
        return box


def _package() -> Any:
    from groupbot import pictures  # noqa: PLC0415 - see above

    return pictures
