"""Looking at what was brought in, and making other pictures of it: beside the event loop, before anything is kept.

What is kept is what may leave: a picture's version without metadata. A file that is not taken on fails its fetch for
good, with the reason in its receipt; a kill repeats the whole of it, from the platform on.
"""

from collections.abc import Sequence
from typing import Protocol

from groupbot.errors import Permanent
from groupbot.kernel.queues import Queues
from groupbot.transports.base import Done
from handlers.model.effects import GONE, UNFIT, Fetch, Redraw
from handlers.model.events import Media
from handlers.model.pictures import Box, Look, Sort, Unfit


class Pictures(Protocol):
    """Who looks at pictures and files. Each call raises `Unfit` for what is not taken on."""

    def ready(self) -> None:
        """Get ready for a picture that is on its way. Returns at once."""

    async def look(self, data: bytes, kind: Sort, mime: str) -> Look:
        """Look at bytes as they came in, and give the version that may leave."""

    async def frames(self, clean: bytes, faces: Sequence[Box]) -> bytes:
        """Draw a picture with numbered frames."""

    async def grid(self, clean: bytes) -> bytes:
        """Draw a picture under a grid whose squares have names."""

    async def pixelate(self, clean: bytes, boxes: Sequence[Box]) -> bytes:
        """Make places in a picture unrecognisable, for good."""


class Looking:
    """The pictures that pass through the outbox.

    Args:
        queues: where blobs stand.
        pictures: who looks; None where files are kept as they came.
    """

    def __init__(self, queues: Queues, pictures: Pictures | None) -> None:
        self._queues, self._pictures = queues, pictures

    def expect(self) -> None:
        """Something is being fetched: whoever looks at it gets ready meanwhile."""
        if self._pictures is not None:
            self._pictures.ready()

    async def looked_at(self, effect: Fetch, done: Done) -> Done:
        """Give what a fetch brought in as it is to be kept, with what was seen in it.

        Raises:
            Permanent: it is not taken on.
        """
        if self._pictures is None or done.content is None:
            return done
        try:
            look = await self._pictures.look(done.content, sort_of(effect.media), effect.media.mime)
        except Unfit as unfit:
            raise Permanent(UNFIT + unfit.reason) from unfit
        return Done(content=look.clean, seen=look.seen, mime=look.mime)

    async def redrawn(self, effect: Redraw) -> Done:
        """Make another picture of one that is kept.

        Raises:
            Permanent: it is not kept any more, or cannot be made.
        """
        async with self._queues.database.read() as connection:
            kept = (await self._queues.blobs.contents(connection, [effect.of])).get(effect.of)
        if kept is None or self._pictures is None:
            raise Permanent(GONE)
        try:
            match effect.drawing:
                case "frames":
                    made = await self._pictures.frames(kept, effect.boxes)
                case "grid":
                    made = await self._pictures.grid(kept)
                case "pixelate":
                    made = await self._pictures.pixelate(kept, effect.boxes)
        except Unfit as unfit:
            raise Permanent(UNFIT + unfit.reason) from unfit
        return Done(content=made, mime="image/jpeg")


def sort_of(media: Media) -> Sort:
    """Say what somebody sent a file as; what is only heard is a kind of its own."""
    if media.kind == "document":
        return "sound" if media.mime.startswith("audio/") else "document"
    return "film" if media.kind == "video" else "photo"
