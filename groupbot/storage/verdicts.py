"""Verdicts, sealed with the school's key as its posts are, and what was decided in cases alike, by a keyed hash."""

from datetime import datetime

from sqlalchemy import ColumnElement, func, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.packing import dump, load, upsert
from groupbot.storage.protocol_tables import precedents, verdicts
from groupbot.storage.seal import Sealer
from handlers.model.verdicts import Case, Decisions, KeptVerdict, Outcome


class StoredVerdicts:
    """The `Verdicts` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def keep(self, kept: KeptVerdict) -> None:
        """Keep a verdict, and forget the words of other versions."""
        row = {"post_id": kept.post, "version": kept.version, "at": kept.at}
        sealed = self._sealer.seal(dump(kept), _context(kept.post))
        await self._connection.execute(insert(verdicts).values(**row, sealed=sealed))
        await self._forget(kept.post, verdicts.c.version != kept.version)

    async def of_post(self, post_id: str) -> tuple[KeptVerdict, ...]:
        """List the verdicts of a post, the oldest first."""
        query = select(verdicts.c.sealed).where(verdicts.c.post_id == post_id).order_by(verdicts.c.id)
        rows = await self._connection.scalars(query)
        return tuple(load(KeptVerdict, self._sealer.open(sealed, _context(post_id))) for sealed in rows)

    async def forget_words(self, post_id: str) -> None:
        """Remove all words of a post."""
        await self._forget(post_id)

    async def decide(self, case: Case, post_id: str, version: int, outcome: Outcome, at: datetime) -> None:
        """Note what was decided."""
        row = {"hash": self._hash(case), "post_id": post_id, "version": version, "outcome": outcome, "at": at}
        await self._connection.execute(upsert(self._connection, precedents, row))

    async def decisions(self, case: Case, but: str) -> Decisions:
        """Count what was decided of a case in other posts."""
        alike = (precedents.c.hash == self._hash(case), precedents.c.post_id != but)
        query = select(precedents.c.outcome, func.count().label("number")).where(*alike).group_by(precedents.c.outcome)
        return Decisions(**{row.outcome: row.number for row in await self._connection.execute(query)})

    async def _forget(self, post_id: str, *which: ColumnElement[bool]) -> None:
        here = select(verdicts.c.id, verdicts.c.sealed).where(verdicts.c.post_id == post_id, *which)
        for row in (await self._connection.execute(here)).all():
            kept = load(KeptVerdict, self._sealer.open(row.sealed, _context(post_id)))
            if kept != kept.without_words:
                sealed = self._sealer.seal(dump(kept.without_words), _context(post_id))
                await self._connection.execute(update(verdicts).where(verdicts.c.id == row.id).values(sealed=sealed))

    def _hash(self, case: Case) -> bytes:
        return self._sealer.blind(f"precedent {case.rule} {case.destination} {case.words}")


def _context(post_id: str) -> str:
    return f"verdicts {post_id}"
