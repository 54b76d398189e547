"""The lasting record of acts that somebody may have to answer for: ids only, so nothing in it needs sealing."""

from datetime import datetime

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables


class StoredRecords:
    """The `Records` port, within one transaction, whose moment is `now`."""

    def __init__(self, connection: AsyncConnection, now: datetime) -> None:
        self._connection, self._now = connection, now

    async def add(self, act: str, actor: str, subject: str, detail: str = "") -> None:
        """Add a line."""
        row = {"at": self._now, "act": act, "actor": actor, "subject": subject, "detail": detail}
        await self._connection.execute(insert(tables.records).values(row))
