"""The inbox: what happened and is still to be handled, durable and without repeats.

    received --(a) committed--> ready --(b) handled--> done --(d) purged after days
                                  |  ^
                              (c) fails: later again, its order key waits
                                  |
                                  +--after all tries--> aside, and a SetAside event for the director

A row is marked done in the very transaction in which its handler runs, so it is handled and its changes are there, or
neither is. The key stays when the payload is gone: a repeat is recognised.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, exists, func, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import ConfigurationError
from groupbot.storage import codec
from groupbot.storage.codec import UnreadableRow
from groupbot.storage.insert import insert_or_ignore
from groupbot.storage.metadata import AT_ONCE
from groupbot.storage.queue_tables import inbox
from groupbot.storage.seal import Sealer
from groupbot.transports.base import Incoming, Unreadable
from handlers.model.events import Event, Membership, Message, Press, SetAside, TimerDue

TRIES = 5
PAUSES = tuple(timedelta(seconds=seconds) for seconds in (1, 5, 25, 120))
"""How long a failing event waits before its next try."""

READY, DONE, ASIDE = "ready", "done", "aside"
_PERSONS, _OTHERS = 0, 1
_CONTEXT = "inbox.payload"


# Statements of every event are made once: putting one together costs more than SQLite's own work on it. And SQLite uses
# a partial index only where the statement names its condition, not where a parameter might say the same.
_READY: ColumnElement[str] = literal_column(f"'{READY}'")
_failing = inbox.alias("failing")
_held = exists().where(
    _failing.c.order_key == inbox.c.order_key,
    _failing.c.state == _READY,
    _failing.c.attempts > literal_column("0"),
    _failing.c.due_at > bindparam("now"),
    _failing.c.id < inbox.c.id,
)
_NEXT = (
    select(inbox)
    .where(inbox.c.state == _READY, inbox.c.due_at <= bindparam("now"), ~_held)
    .order_by(inbox.c.lane, inbox.c.id)
    .limit(bindparam("most"))
)
_TAKE = (
    update(inbox)
    .where(
        inbox.c.id == bindparam("row"),
        inbox.c.state == READY,
        inbox.c.attempts == bindparam("tries"),
        inbox.c.received_at == bindparam("at"),
    )
    .values(state=DONE, payload=None, handled_at=bindparam("now"))
)


@dataclass(frozen=True)
class Waiting:
    """An event that is to be handled now, with its row's id and how often it has failed."""

    row: int
    attempts: int
    event: Event


class Inbox:
    """Reads and writes inbox rows on a connection that the caller has opened."""

    def __init__(self, sealer: Sealer) -> None:
        self._sealer = sealer

    async def add(self, connection: AsyncConnection, incoming: Sequence[Incoming], now: datetime) -> None:
        """Keep what came in; what has come before is ignored. An unreadable update is set aside and reported."""
        rows = [row for each in incoming for row in self._rows(each, now)]
        if rows:
            await connection.execute(insert_or_ignore(inbox, connection), rows)

    async def next(self, connection: AsyncConnection, now: datetime, most: int = 1) -> list[Waiting]:
        """List what is to be handled next: persons first, in order, never past a failing event of the same key.

        Raises:
            UnreadableRow: the first of them cannot be read.
        """
        found: list[Waiting] = []
        for row in await connection.execute(_NEXT, {"now": now, "most": most}):
            try:
                found.append(self._waiting(row))
            except UnreadableRow:
                if not found:
                    raise
                break
        return found

    async def next_due(self, connection: AsyncConnection, now: datetime) -> datetime | None:
        """Say when the earliest row becomes due of those that are not yet."""
        earliest: datetime | None = await connection.scalar(
            select(func.min(inbox.c.due_at)).where(inbox.c.state == _READY, inbox.c.due_at > now)
        )
        return earliest

    async def take(self, connection: AsyncConnection, waiting: Waiting, now: datetime) -> bool:
        """Mark the event handled, in the transaction in which its handler runs.

        False when it must not be handled: it has been already, or it is a timer that has been set to another time
        since it was read.
        """
        marked = {"row": waiting.row, "tries": waiting.attempts, "at": waiting.event.at, "now": now}
        taken = await connection.execute(_TAKE, marked)
        return taken.rowcount == 1

    async def fail(self, connection: AsyncConnection, waiting: Waiting, now: datetime, error: str) -> bool:
        """Note that handling failed. True when that was the last try and the event is set aside."""
        attempts = waiting.attempts + 1
        aside = attempts >= TRIES
        changes = (
            {"state": ASIDE, "handled_at": now}
            if aside
            else {"due_at": now + PAUSES[min(waiting.attempts, len(PAUSES) - 1)]}
        )
        mine = (inbox.c.id == waiting.row, inbox.c.state == READY, inbox.c.attempts == waiting.attempts)
        await connection.execute(update(inbox).where(*mine).values(attempts=attempts, error=error, **changes))
        if aside and not isinstance(waiting.event.what, SetAside):
            await self.add(connection, [_set_aside(waiting.row, error, now)], now)
        return aside

    async def put_aside(self, connection: AsyncConnection, row: int, now: datetime) -> None:
        """Set a row aside that cannot be read, and have it reported."""
        change = {"state": ASIDE, "handled_at": now, "error": "unknown event"}
        await connection.execute(update(inbox).where(inbox.c.id == row).values(**change))
        await self.add(connection, [_set_aside(row, "unknown event", now)], now)

    async def purge(self, connection: AsyncConnection, before: datetime) -> None:
        """Empty what was set aside before; a handled row has been empty since, and its key stays."""
        await connection.execute(
            update(inbox)
            .where(
                inbox.c.state == literal_column(f"'{ASIDE}'"),
                inbox.c.handled_at < before,
                inbox.c.payload.is_not(None),
            )
            .values(payload=None)
        )

    async def oldest(self, connection: AsyncConnection, now: datetime) -> datetime | None:
        """Say since when the oldest event waits that should have been handled by now."""
        oldest: datetime | None = await connection.scalar(
            select(func.min(inbox.c.received_at)).where(inbox.c.state == _READY, inbox.c.due_at <= now)
        )
        return oldest

    def row(self, event: Event, due_at: datetime | None = None) -> dict[str, object]:
        """Give an event's row, as it is inserted; due at once where no time is given."""
        persons = isinstance(event.what, Message | Press | Membership | TimerDue)
        payload = event.order.encode() + b"\n" + codec.dump(event.what)
        return {
            "key": event.key,
            "order_key": self._sealer.blind(event.order),
            "lane": _PERSONS if persons else _OTHERS,
            "due_at": due_at or AT_ONCE,
            "state": READY,
            "attempts": 0,
            "payload": self._sealer.seal(payload, _CONTEXT),
            "received_at": event.at,
            "handled_at": None,
            "error": None,
        }

    def _waiting(self, row: Any) -> Waiting:
        try:
            order, _, payload = self._sealer.open(row.payload, _CONTEXT).partition(b"\n")
            what = codec.load(payload)
        except (ValueError, ConfigurationError):
            raise UnreadableRow(row.id) from None
        # A timer's row is known by name and subject; each time that it is due is an event of its own all the same.
        key = f"{row.key}@{row.received_at.isoformat()}" if isinstance(what, TimerDue) else row.key
        return Waiting(row.id, row.attempts, Event(key, order.decode(), row.received_at, what))

    def _rows(self, incoming: Incoming, now: datetime) -> list[dict[str, object]]:
        if isinstance(incoming, Event):
            return [self.row(incoming)]
        report = _set_aside(incoming.key, incoming.error, now)
        return [self._unreadable(incoming, now), self.row(report)]

    def _unreadable(self, update_: Unreadable, now: datetime) -> dict[str, object]:
        return {
            "key": update_.key,
            "order_key": self._sealer.blind(update_.key),
            "lane": _OTHERS,
            "due_at": now,
            "state": ASIDE,
            "attempts": 0,
            "payload": self._sealer.seal(update_.raw.encode(), _CONTEXT),
            "received_at": now,
            "handled_at": now,
            "error": update_.error[:200],
        }


def _set_aside(subject: object, error: str, now: datetime) -> Event:
    return Event(f"aside:{subject}", "aside", now, SetAside(str(subject), error))
