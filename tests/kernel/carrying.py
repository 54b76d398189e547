"""A platform that carries files, and looks at what is kept of them."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import select

from groupbot.kernel.queues import Queues
from groupbot.storage.queue_tables import blobs
from groupbot.transports.base import NO_FILES, Done, Files, Progress
from handlers.model.effects import Attachment, Effect, Fetch, ReceiptRequest, Send
from handlers.model.events import Chat, Media, Receipt
from tests.kernel.conftest import NOON, ScriptedTransport
from tests.kernel.dispatching import ONE

PHOTO = Fetch("f", ONE, Media("photo", "at-telegram"), "blob-1", ReceiptRequest("media", "post-1"))
GROUPS = [Chat("telegram", f"-{number}", "group") for number in range(12)]


@dataclass
class Carrying(ScriptedTransport):
    """A platform that knows what it was given by a name of its own, and gives any file that it is asked for."""

    seen: list[Files] = field(default_factory=list)
    held: asyncio.Event | None = None

    async def deliver(
        self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
    ) -> Done:
        self.seen.append(files)
        if self.held is not None and (files.known or isinstance(effect, Fetch)):
            await self.held.wait()
        files.uploaded.update({blob: f"{blob}-there" for blob, file in files.known.items() if file.reference is None})
        done = await super().deliver(effect, earlier, progress, files)
        return Done(content=b"bytes") if isinstance(effect, Fetch) else done

    def uploaded(self) -> list[str]:
        """The blobs whose bytes went up, in order."""
        return [blob for files in self.seen for blob, file in files.known.items() if file.content]

    def referred(self) -> list[str | None]:
        """What was sent by what the platform knows it by, in order."""
        return [file.reference for files in self.seen for file in files.known.values() if file.reference]


async def keep(queues: Queues, *ids: str) -> None:
    """Keep bytes under these ids."""
    async with queues.database.write() as connection:
        for blob in ids:
            await queues.blobs.keep(connection, blob, b"bytes of " + blob.encode(), NOON)


async def kept(queues: Queues, blob: str = "blob-1") -> bytes | None:
    """Give what is kept under an id."""
    async with queues.database.read() as connection:
        return (await queues.blobs.contents(connection, [blob])).get(blob)


async def receipts(queues: Queues) -> list[Receipt]:
    """Give the receipts that wait in the inbox."""
    async with queues.database.read() as connection:
        return [each.event.what for each in await queues.inbox.next(connection, NOON + timedelta(days=2), 16)]


def to_groups(*ids: str) -> list[Send]:
    """Make sends of the same pictures to many groups."""
    attached = tuple(Attachment(blob, "photo") for blob in ids)
    return [Send(f"s{chat}", chat, "news", attachments=attached) for chat in GROUPS]


async def messages_of(queues: Queues, key: str) -> tuple[str, ...]:
    """Give the ids of what an effect has sent."""
    async with queues.database.read() as connection:
        return (await queues.outbox.message_ids(connection, [key])).get(key, ())


async def rows(queues: Queues) -> Sequence[object]:
    """Give the ids of what is kept."""
    async with queues.database.read() as connection:
        return (await connection.scalars(select(blobs.c.id))).all()
