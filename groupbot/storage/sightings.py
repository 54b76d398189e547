"""What was seen in groups: sealed with the school's key, found by a blind hash of what it is about."""

from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.group_tables import sightings
from groupbot.storage.packing import dump, load, upsert
from groupbot.storage.seal import Sealer
from handlers.model.groups import Sighting, SightingKind


class StoredSightings:
    """The `Sightings` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def save(self, sighting: Sighting) -> None:
        """Keep a new sighting, or what has changed of one."""
        row = {
            "id": sighting.id,
            "kind": sighting.kind,
            "about_hash": self._hash(sighting.kind, sighting.about),
            "at": sighting.at,
            "sealed": self._sealer.seal(dump(sighting), _context(sighting.id)),
        }
        await self._connection.execute(upsert(self._connection, sightings, row))

    async def by_id(self, sighting_id: str) -> Sighting | None:
        """Find a sighting."""
        query = select(sightings).where(sightings.c.id == sighting_id)
        return self._open((await self._connection.execute(query)).one_or_none())

    async def last(self, kind: SightingKind, about: str, since: datetime) -> Sighting | None:
        """Find the newest of a kind about something since a moment."""
        here = (sightings.c.about_hash == self._hash(kind, about), sightings.c.at >= since)
        newest = select(sightings).where(*here).order_by(sightings.c.at.desc()).limit(1)
        return self._open((await self._connection.execute(newest)).one_or_none())

    async def forget(self, sighting_id: str) -> None:
        """Forget a sighting."""
        await self._connection.execute(delete(sightings).where(sightings.c.id == sighting_id))

    def _open(self, row: Any) -> Sighting | None:
        return None if row is None else load(Sighting, self._sealer.open(row.sealed, _context(row.id)))

    def _hash(self, kind: str, about: str) -> bytes:
        return self._sealer.blind(f"sighting {kind} {about}")


def _context(sighting_id: str) -> str:
    return f"sightings {sighting_id}"
