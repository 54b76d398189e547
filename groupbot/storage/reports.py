"""Reports of illness, sealed with the key of the person who reports."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.keys import KeyStore
from groupbot.storage.packing import dump, load, upsert
from handlers.model.reports import Report

_WITH_KEY = select(tables.reports, tables.keys.c.wrapped).outerjoin(
    tables.keys, tables.keys.c.owner == tables.reports.c.reporter
)


class StoredReports:
    """The `Reports` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, keys: KeyStore) -> None:
        self._connection, self._keys = connection, keys

    async def by_id(self, report_id: str) -> Report | None:
        """Find a report; None also when its reporter has been erased."""
        found = await self._connection.execute(_WITH_KEY.where(tables.reports.c.id == report_id))
        row = found.one_or_none()
        return self._opened(row) if row else None

    async def save(self, report: Report) -> None:
        """Keep a new report, or what has changed of one."""
        row = {
            "id": report.id,
            "reporter": report.reporter,
            "state": report.state.value,
            "sent_at": report.sent_at,
            "sealed": await self._keys.seal(report.reporter, dump(report), _context(report.id)),
        }
        await self._connection.execute(upsert(self._connection, tables.reports, row))

    async def sent_since(self, reporter: str, since: datetime) -> tuple[Report, ...]:
        """List what a person has reported since a moment, the newest first; nothing of one who has been erased."""
        of_person = _WITH_KEY.where(tables.reports.c.reporter == reporter, tables.reports.c.sent_at >= since)
        rows = await self._connection.execute(of_person.order_by(tables.reports.c.sent_at.desc(), tables.reports.c.id))
        return tuple(report for row in rows if (report := self._opened(row)))

    async def all_since(self, since: datetime) -> tuple[Report, ...]:
        """List what everybody has reported since a moment, the oldest first; nothing of who has been erased."""
        rows = await self._connection.execute(
            _WITH_KEY.where(tables.reports.c.sent_at >= since).order_by(tables.reports.c.sent_at, tables.reports.c.id)
        )
        return tuple(report for row in rows if (report := self._opened(row)))

    async def forget_texts(self, report_id: str) -> None:
        """Remove who was ill and when. `first_day` becomes the day of sending, which is known anyway."""
        report = await self.by_id(report_id)
        if report:
            nobody = replace(report, child_id=None, child_name="", class_id=None, class_name="")
            await self.save(replace(nobody, first_day=report.sent_at.date(), last_day=None))

    def _opened(self, row: Row[Any]) -> Report | None:
        data = self._keys.open(row.reporter, row.wrapped, row.sealed, _context(row.id))
        return load(Report, data) if data else None


def _context(report_id: str) -> str:
    return f"reports {report_id}"
