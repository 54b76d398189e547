"""Somebody who looks at pictures, and sees what a test says; and a grid of squares."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from handlers.model.pictures import Box, Look, Seen, Sort, Trouble, Unfit

FACE = Box(0.1, 0.2, 0.1, 0.2)
OTHER_FACE = Box(0.5, 0.2, 0.1, 0.2)
THIRD_FACE = Box(0.8, 0.2, 0.1, 0.2)


def seen(faces: int = 0, **more: object) -> Seen:
    """What is seen in a picture with so many faces, at most three."""
    return Seen(1200, 900, (FACE, OTHER_FACE, THIRD_FACE)[:faces], **more)  # type: ignore[arg-type] # as the test says


@dataclass
class FakePictures:
    """Sees `seen` in everything; `unfit` says of bytes why they are not taken on. What it makes tells what it is."""

    seen: Seen | None = field(default_factory=lambda: seen(1))
    unfit: dict[bytes, Trouble] = field(default_factory=dict)
    looked: list[tuple[bytes, Sort, str]] = field(default_factory=list)
    awaited: int = 0

    def ready(self) -> None:
        """Note that a picture is on its way."""
        self.awaited += 1

    async def look(self, data: bytes, kind: Sort, mime: str) -> Look:
        """Take everything out but what may leave."""
        self.looked.append((data, kind, mime))
        self._judge(data)
        return Look(self.seen, b"clean " + data, mime or "image/jpeg")

    async def frames(self, clean: bytes, faces: Sequence[Box]) -> bytes:
        """Draw frames."""
        self._judge(clean)
        return b"%d frames on %s" % (len(faces), clean)

    async def grid(self, clean: bytes) -> bytes:
        """Draw a grid."""
        return b"grid on " + clean

    async def pixelate(self, clean: bytes, boxes: Sequence[Box]) -> bytes:
        """Make places unrecognisable."""
        return b"%d gone from %s" % (len(boxes), clean)

    def _judge(self, data: bytes) -> None:
        if data in self.unfit:
            raise Unfit(self.unfit[data])


class FakeSquares:
    """The squares A1 to F8, and what lies between two of them: `B3-C4`."""

    def cell(self, name: str, _seen: Seen) -> Box | None:
        """Find a square."""
        corners = [(("ABCDEF".find(each[:1])), ("12345678".find(each[1:]))) for each in name.upper().split("-")]
        if any(len(each) != 2 for each in name.split("-")) or len(corners) > 2 or any(-1 in each for each in corners):
            return None
        left, right = min(x for x, _ in corners), max(x for x, _ in corners)
        top, bottom = min(y for _, y in corners), max(y for _, y in corners)
        return Box(left / 6, top / 8, (right - left + 1) / 6, (bottom - top + 1) / 8)
