"""Pictures and files that people sent: their bytes, sealed, and what each platform knows them by once it has them."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.insert import insert_or_ignore
from groupbot.storage.queue_tables import blobs, uploads
from groupbot.storage.seal import Sealer


class Blobs:
    """Reads and writes blobs on a connection that the caller has opened."""

    def __init__(self, sealer: Sealer) -> None:
        self._sealer = sealer

    async def keep(self, connection: AsyncConnection, blob: str, content: bytes, now: datetime) -> None:
        """Keep bytes under an id; bytes that are there already stay."""
        sealed = self._sealer.seal(content, _content_context(blob))
        row = {"id": blob, "content": sealed, "created_at": now}
        await connection.execute(insert_or_ignore(blobs, connection), [row])

    async def contents(self, connection: AsyncConnection, ids: Collection[str]) -> dict[str, bytes]:
        """Give the bytes of blobs; what is not kept is missing.

        One after the other: an album of films is large enough without standing in memory sealed as well.
        """
        opened: dict[str, bytes] = {}
        for blob in ids:
            sealed = await connection.scalar(select(blobs.c.content).where(blobs.c.id == blob))
            if sealed is not None:
                opened[blob] = self._sealer.open(sealed, _content_context(blob))
        return opened

    async def references(self, connection: AsyncConnection, platform: str, ids: Collection[str]) -> dict[str, str]:
        """Give what a platform knows blobs by; what was not sent there yet is missing."""
        query = select(uploads.c.blob_id, uploads.c.reference).where(
            uploads.c.platform == platform, uploads.c.blob_id.in_(ids)
        )
        rows = await connection.execute(query)
        return {
            row.blob_id: self._sealer.open(row.reference, _reference_context(platform, row.blob_id)).decode()
            for row in rows
        }

    async def note_uploads(self, connection: AsyncConnection, platform: str, uploaded: Mapping[str, str]) -> None:
        """Keep what a platform knows blobs by, of those that are still kept."""
        kept = await connection.execute(select(blobs.c.id).where(blobs.c.id.in_(uploaded)))
        rows = [
            {
                "blob_id": blob,
                "platform": platform,
                "reference": self._sealer.seal(uploaded[blob].encode(), _reference_context(platform, blob)),
            }
            for blob in kept.scalars()
        ]
        if rows:
            await connection.execute(insert_or_ignore(uploads, connection), rows)

    async def forget_uploads(self, connection: AsyncConnection, platform: str, ids: Collection[str]) -> None:
        """Forget what a platform knew blobs by; their bytes stay."""
        await connection.execute(delete(uploads).where(uploads.c.platform == platform, uploads.c.blob_id.in_(ids)))

    async def forget(self, connection: AsyncConnection, ids: Collection[str]) -> None:
        """Remove blobs, and what platforms know them by."""
        await connection.execute(delete(blobs).where(blobs.c.id.in_(ids)))

    async def purge(self, connection: AsyncConnection, before: datetime) -> None:
        """Remove blobs of before that whoever had them fetched did not forget."""
        await connection.execute(delete(blobs).where(blobs.c.created_at < before))


class StoredBlobs:
    """The `Blobs` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, store: Blobs) -> None:
        self._connection, self._store = connection, store

    async def forget(self, *blobs: str) -> None:
        """Remove what is kept under these ids."""
        if blobs:
            await self._store.forget(self._connection, blobs)


def _content_context(blob: str) -> str:
    return f"blobs.content:{blob}"


def _reference_context(platform: str, blob: str) -> str:
    return f"uploads.reference:{platform}:{blob}"
