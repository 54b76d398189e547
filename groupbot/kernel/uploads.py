"""What an effect carries: read from where it is kept, and uploaded to a platform once, however many chats get it."""

import asyncio
from collections.abc import AsyncIterator
from collections.abc import Set as AbstractSet
from contextlib import asynccontextmanager
from functools import cache
from importlib.resources import files as resources

import structlog

from groupbot.errors import Permanent, Stale
from groupbot.kernel.queues import Queues
from groupbot.kernel.where import where
from groupbot.transports.base import File, Files
from handlers.model.effects import SHIPPED, Effect, Send

log = structlog.get_logger()


class Uploads:
    """The files of one platform's effects.

    Args:
        platform: which platform.
        queues: where blobs stand.
    """

    def __init__(self, platform: str, queues: Queues) -> None:
        self._platform, self._queues = platform, queues
        self._one_at_a_time = asyncio.Lock()

    @asynccontextmanager
    async def of(self, effect: Effect) -> AsyncIterator[Files]:
        """Give an effect's files for as long as it is being done.

        What the platform does not have yet goes up once: whoever carries the same waits for that. What it has after
        the block is noted, however the block ends.

        Raises:
            Permanent: a file is no longer kept.
        """
        ids = {each.blob for each in effect.attachments} if isinstance(effect, Send) else set()
        known = await self._references(ids) if ids else {}
        if len(known) == len(ids):
            async with self._noting(Files(known)) as files:
                yield files
            return
        async with self._one_at_a_time, self._noting(Files(await self._with_contents(ids))) as files:
            yield files

    @asynccontextmanager
    async def _noting(self, files: Files) -> AsyncIterator[Files]:
        try:
            yield files
        except Stale:
            async with self._queues.write() as connection:
                await self._queues.blobs.forget_uploads(connection, self._platform, files.known)
            raise
        finally:
            if files.uploaded:
                await self._note(files)

    async def _note(self, files: Files) -> None:
        """Keep what the platform has now. Should that fail it goes up once more; what was sent is sent all the same."""
        try:
            async with self._queues.write() as connection:
                await self._queues.blobs.note_uploads(connection, self._platform, files.uploaded)
        except Exception as error:  # noqa: BLE001 - see above
            log.warning("an upload was not noted", error=where(error))

    async def _references(self, ids: AbstractSet[str]) -> dict[str, File]:
        async with self._queues.database.read() as connection:
            references = await self._queues.blobs.references(connection, self._platform, ids)
        return {blob: File(reference) for blob, reference in references.items()}

    async def _with_contents(self, ids: AbstractSet[str]) -> dict[str, File]:
        known = await self._references(ids)
        shipped = {blob: shipped_picture(blob) for blob in ids if blob.startswith(SHIPPED)}
        async with self._queues.database.read() as connection:
            contents = await self._queues.blobs.contents(connection, ids - known.keys() - shipped.keys())
        contents |= shipped
        if len(known) + len(contents) < len(ids):
            raise Permanent("a picture or file is no longer kept")
        return known | {blob: File(content=content) for blob, content in contents.items()}


@cache
def shipped_picture(blob: str) -> bytes:
    """Give the bytes of a picture that comes with the program."""
    return resources("groupbot").joinpath("pictures", f"{blob.removeprefix(SHIPPED)}.png").read_bytes()
