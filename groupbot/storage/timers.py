"""Timers: inbox rows with a due time, known by name and subject."""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.inbox import READY, Inbox
from groupbot.storage.insert import insert_into
from groupbot.storage.queue_tables import inbox
from handlers.model.events import Event, TimerDue


class StoredTimers:
    """The `Timers` port, within one transaction.

    A timer that is set again while its earlier self is being handled is ready once more.
    """

    def __init__(self, connection: AsyncConnection, store: Inbox) -> None:
        self._connection, self._store = connection, store

    async def set(self, name: str, subject: str, due_at: datetime) -> None:
        """Have the timer happen at `due_at`, instead of when it was set for before."""
        event = Event(_key(name, subject), f"{name}:{subject}", due_at, TimerDue(name, subject))
        row = self._store.row(event, due_at)
        insert = insert_into(inbox, self._connection).values(row)
        changes = {column: insert.excluded[column] for column in row if column != "key"}
        await self._connection.execute(insert.on_conflict_do_update(index_elements=[inbox.c.key], set_=changes))

    async def cancel(self, name: str, subject: str) -> None:
        """Forget the timer."""
        await self._connection.execute(delete(inbox).where(inbox.c.key == _key(name, subject), inbox.c.state == READY))


def _key(name: str, subject: str) -> str:
    return f"timer:{name}:{subject}"
