"""The outbox: what is to be done outside, in order within each chat, until it is done or visibly is not.

    put --(a)--> ready --(b) claimed, committed--> sending --(c) done------> done
                   ^                                  |-----(d) permanent--> failed
                   |----(e) transient: later again----|
                   |----(f) uncertain: once more------|-----(g) again------> uncertain
                                                      +-----(h) pointless--> dropped

What stands on `sending` when the program starts was interrupted: nobody knows whether it was done. It goes the same way
(f, g), but up to five times. A note about an attempt changes its row only while that attempt is the last one.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import bindparam, exists, func, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import ConfigurationError
from groupbot.storage import codec
from groupbot.storage.codec import UnreadableRow
from groupbot.storage.insert import insert_or_ignore
from groupbot.storage.jobs import (
    ALL,
    DONE,
    DROPPED,
    FAILED,
    OPEN,
    READY,
    SENDING,
    UNCERTAIN,
    Change,
    Job,
    Lanes,
    lanes_of,
    order_of,
)
from groupbot.storage.metadata import AT_ONCE
from groupbot.storage.queue_tables import contents, outbox
from groupbot.storage.seal import Sealer
from handlers.model.effects import Delete, Edit, Effect, Pin, Send, Unpin
from handlers.model.posts import Fate, FateWord, Reach

MAIL = "mail"
_FATES: dict[str, FateWord] = {READY: "pending", SENDING: "pending", DONE: "done", UNCERTAIN: "uncertain"}
_CONTEXT = "outbox.payload"
_CONTENT_CONTEXT = "contents.text"


# SQLite uses a partial index only where the statement names its condition, not where a parameter might say the same.
_IS_READY = outbox.c.state == literal_column(f"'{READY}'")
_IS_SENDING = outbox.c.state == literal_column(f"'{SENDING}'")
_IS_NOT_DONE = outbox.c.state != literal_column(f"'{DONE}'")
_THIS_ATTEMPT = (
    outbox.c.id == bindparam("b_row"),
    outbox.c.state == SENDING,
    outbox.c.attempts == bindparam("b_attempts"),
)
_earlier = outbox.alias("earlier")
_stands_before = exists().where(
    _earlier.c.order_key == outbox.c.order_key,
    _earlier.c.state.in_([literal_column(f"'{each}'") for each in OPEN]),
    _earlier.c.id < outbox.c.id,
)
_JOBS = select(outbox, contents.c.text).outerjoin(contents, contents.c.key == outbox.c.content_key)
_HEADS = (
    _JOBS.where(
        outbox.c.platform == bindparam("platform"),
        _IS_READY,
        outbox.c.not_before <= bindparam("now"),
        outbox.c.lane.between(bindparam("first"), bindparam("last")),
        ~_stands_before,
    )
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("most"))
)


class Outbox:
    """Reads and writes outbox rows on a connection that the caller has opened."""

    def __init__(self, sealer: Sealer) -> None:
        self._sealer = sealer

    async def add(self, connection: AsyncConnection, effects: Sequence[Effect], now: datetime) -> None:
        """Keep effects to be done. A text that many sends share is stored once."""
        shared = {each.content: each.text for each in effects if isinstance(each, Send) and each.content}
        if shared:
            rows = [
                {"key": key, "text": self._sealer.seal(text.encode(), _CONTENT_CONTEXT), "created_at": now}
                for key, text in shared.items()
            ]
            await connection.execute(insert_or_ignore(contents, connection), rows)
        if effects:
            await connection.execute(insert_or_ignore(outbox, connection), [self._row(each, now) for each in effects])

    async def heads(
        self,
        connection: AsyncConnection,
        platform: str,
        now: datetime,
        most: int,
        without: Collection[bytes] = (),
        lanes: Lanes = ALL,
    ) -> list[Job]:
        """List what may be done now on a platform: of each chat the first that is open, replies before bulk.

        `without` are the order keys of chats that have to wait for their pace, so that they hold up nobody else.
        `lanes` says of which kind.

        Raises:
            UnreadableRow: one of them cannot be read.
        """
        query = _HEADS.where(outbox.c.order_key.not_in(without)) if without else _HEADS
        which = {"platform": platform, "now": now, "most": most, "first": lanes[0], "last": lanes[1]}
        return self._jobs(await connection.execute(query, which))

    async def claim(self, connection: AsyncConnection, jobs: Sequence[Job]) -> list[Job]:
        """Mark jobs as being sent, before any call; gives those that are ours to send."""
        claimed = await connection.execute(
            update(outbox)
            .where(outbox.c.id.in_([job.row for job in jobs]), outbox.c.state == READY)
            .values(state=SENDING, attempts=outbox.c.attempts + 1)
            .returning(outbox.c.id)
        )
        rows = set(claimed.scalars())
        return [replace(job, attempts=job.attempts + 1) for job in jobs if job.row in rows]

    async def finish(self, connection: AsyncConnection, changes: Sequence[Change]) -> None:
        """Note what became of jobs. What is done keeps its message ids and loses its payload."""
        for kind, alike in groupby(sorted(changes, key=_columns), key=_columns):
            values: dict[str, Any] = {name: bindparam(f"b_{name}") for name in kind}
            statement = update(outbox).where(*_THIS_ATTEMPT).values(values)
            await connection.execute(statement, [self._noted(change, kind) for change in alike])
        for change in changes:
            if change.of is not None and change.messages:
                await self._keep_messages(connection, change.of, change.messages)

    async def note_parts(self, connection: AsyncConnection, job: Job, parts: Sequence[str]) -> None:
        """Keep the ids of the parts of a split text that are sent, so that a crash repeats only the rest."""
        mine = {"b_row": job.row, "b_attempts": job.attempts, "b_messages": "\n".join(parts)}
        statement = update(outbox).where(*_THIS_ATTEMPT).values(messages=bindparam("b_messages"))
        await connection.execute(statement, mine)
        if isinstance(job.effect, Edit):
            await self._keep_messages(connection, job.effect.of, parts)

    async def messages_of(self, connection: AsyncConnection, key: str, order: bytes) -> tuple[str, ...]:
        """Give the platform's ids of what an effect sent, as later edits left them.

        None of them when it sent nothing, or in another chat than that of this order key: a chat that has moved numbers
        its messages anew.
        """
        sent = (outbox.c.key == key, outbox.c.order_key == order)
        messages: str | None = await connection.scalar(select(outbox.c.messages).where(*sent))
        return tuple(messages.split("\n")) if messages else ()

    async def has_moved(self, connection: AsyncConnection, key: str, order: bytes) -> bool:
        """Say whether an effect has sent something in another chat than that of this order key: it has moved since."""
        sent = (outbox.c.key == key, outbox.c.order_key != order, outbox.c.messages != "")
        return await connection.scalar(select(outbox.c.id).where(*sent)) is not None

    async def interrupted(self, connection: AsyncConnection, platform: str) -> list[Job]:
        """List what stands on `sending` on a platform.

        Raises:
            UnreadableRow: one of them cannot be read.
        """
        found = await connection.execute(_JOBS.where(_IS_SENDING, outbox.c.platform == platform))
        return self._jobs(found)

    async def put_aside(self, connection: AsyncConnection, row: int, now: datetime) -> None:
        """Let a row that cannot be read stand as failed, so that it holds up nobody."""
        change = {"state": FAILED, "reason": "unreadable", "finished_at": now}
        await connection.execute(update(outbox).where(outbox.c.id == row).values(change))

    async def next_ready(self, connection: AsyncConnection, platform: str, now: datetime) -> datetime | None:
        """Say when the earliest row of a platform may be done of those that have to wait."""
        waiting = (outbox.c.platform == platform, _IS_READY, outbox.c.not_before > now)
        query = select(func.min(outbox.c.not_before)).where(*waiting)
        earliest: datetime | None = await connection.scalar(query)
        return earliest

    async def reach(self, connection: AsyncConnection, group: str) -> Reach:
        """Count what became of a group of sends."""
        counted = await connection.execute(
            select(outbox.c.state, func.count()).where(outbox.c.group_key == group).group_by(outbox.c.state)
        )
        counts = {row[0]: row[1] for row in counted}
        failed = await connection.execute(
            select(outbox.c.payload, outbox.c.reason).where(outbox.c.group_key == group, outbox.c.state == FAILED)
        )
        return Reach(
            done=counts.get(DONE, 0),
            pending=counts.get(READY, 0) + counts.get(SENDING, 0),
            uncertain=counts.get(UNCERTAIN, 0),
            failed=tuple((self._address(row.payload), row.reason) for row in failed),
        )

    async def fates(self, connection: AsyncConnection, group: str) -> dict[str, Fate]:
        """Say what became of each effect of a group, by its key."""
        rows = await connection.execute(
            select(outbox.c.key, outbox.c.state, outbox.c.reason, outbox.c.uncertain).where(outbox.c.group_key == group)
        )
        return {row.key: _fate(row.state, row.reason, row.uncertain) for row in rows}

    async def message_ids(self, connection: AsyncConnection, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Give the platform's ids of what effects have sent, by their keys."""
        found = (outbox.c.key.in_(keys), outbox.c.messages != "")
        rows = await connection.execute(select(outbox.c.key, outbox.c.messages).where(*found))
        return {row.key: tuple(row.messages.split("\n")) for row in rows}

    async def mails_since(self, connection: AsyncConnection, since: datetime) -> tuple[str, ...]:
        """List the keys of the mails that were put here since a moment, the oldest first."""
        mails = (outbox.c.platform == MAIL, outbox.c.created_at >= since)
        found = await connection.execute(select(outbox.c.key).where(*mails).order_by(outbox.c.id))
        return tuple(found.scalars())

    async def counts(self, connection: AsyncConnection) -> dict[str, int]:
        """Count what is not done by its state, and under `repeated` what was repeated because nobody knew."""
        states = await connection.execute(
            select(outbox.c.state, func.count()).where(_IS_NOT_DONE).group_by(outbox.c.state)
        )
        repeated = await connection.scalar(select(func.count()).where(outbox.c.uncertain > literal_column("0")))
        return {row[0]: row[1] for row in states} | {"repeated": repeated or 0}

    async def is_busy(self, connection: AsyncConnection, now: datetime) -> bool:
        """Say whether anything is being done, or could be now."""
        under_way = select(outbox.c.id).where(_IS_SENDING)
        ready = select(outbox.c.id).where(_IS_READY, outbox.c.not_before <= now)
        return (await connection.execute(under_way.union_all(ready).limit(1))).first() is not None

    async def oldest(self, connection: AsyncConnection) -> datetime | None:
        """Say since when the oldest effect waits, whatever it waits for."""
        oldest: datetime | None = await connection.scalar(select(func.min(outbox.c.created_at)).where(_IS_READY))
        return oldest

    async def purge(self, connection: AsyncConnection, before: datetime) -> None:
        """Empty what ended before, and remove texts that nothing needs any more."""
        ended = (outbox.c.finished_at < before, outbox.c.payload.is_not(None))
        await connection.execute(update(outbox).where(*ended).values(payload=None))
        unused = ~exists().where(outbox.c.content_key == contents.c.key, outbox.c.finished_at.is_(None))
        await connection.execute(
            update(contents)
            .where(contents.c.created_at < before, func.length(contents.c.text) > 0, unused)
            .values(text=b"")
        )

    def _row(self, effect: Effect, now: datetime) -> dict[str, object]:
        send = effect if isinstance(effect, Send) else None
        group = effect.group if isinstance(effect, Send | Edit | Delete | Pin | Unpin) else None
        return {
            "key": effect.key,
            "order_key": self._sealer.blind(order_of(effect)),
            "platform": effect.chat.platform,
            "lane": lanes_of(effect)[send.bulk if send else group is not None],
            "group_key": group,
            "content_key": send.content if send else None,
            "payload": self._sealer.seal(codec.dump(_bare(effect)), _CONTEXT),
            "state": READY,
            "attempts": 0,
            "uncertain": 0,
            "not_before": AT_ONCE,
            "messages": "",
            "reason": "",
            "created_at": now,
        }

    def _noted(self, change: Change, columns: tuple[str, ...]) -> dict[str, object]:
        values: dict[str, object] = {
            "state": change.state,
            "messages": "\n".join(change.messages or ()),
            "reason": change.reason[:300],
            "uncertain": change.uncertain,
            "not_before": change.not_before,
            "finished_at": change.finished_at,
            "payload": None,
        }
        if change.effect is not None:
            values["payload"] = self._sealer.seal(codec.dump(_bare(change.effect)), _CONTEXT)
            values["order_key"] = self._sealer.blind(order_of(change.effect))
        noted = {f"b_{name}": values[name] for name in columns}
        return noted | {"b_row": change.row, "b_attempts": change.attempts}

    async def _keep_messages(self, connection: AsyncConnection, key: str, messages: Sequence[str]) -> None:
        await connection.execute(update(outbox).where(outbox.c.key == key).values(messages="\n".join(messages)))

    def _jobs(self, rows: Iterable[Any]) -> list[Job]:
        """Read rows; a text that many of them share is opened once."""
        texts: dict[str, str] = {}
        return [self._job(row, texts) for row in rows]

    def _job(self, row: Any, texts: dict[str, str]) -> Job:
        try:
            effect = codec.load(self._sealer.open(row.payload, _CONTEXT))
            if isinstance(effect, Send) and row.text is not None:
                if row.content_key not in texts:
                    texts[row.content_key] = self._sealer.open(row.text, _CONTENT_CONTEXT).decode()
                effect = replace(effect, text=texts[row.content_key])
        except (ValueError, TypeError, ConfigurationError):
            raise UnreadableRow(row.id) from None
        parts = tuple(row.messages.split("\n")) if row.messages else ()
        return Job(row.id, row.order_key, effect, row.attempts, row.uncertain, row.created_at, parts)

    def _address(self, payload: bytes | None) -> str:
        return "" if payload is None else str(codec.load(self._sealer.open(payload, _CONTEXT)).chat)


class StoredOutbox:
    """The `Outbox` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, store: Outbox, now: datetime) -> None:
        self._connection, self._store, self._now = connection, store, now

    async def put(self, *effects: Effect) -> None:
        """Have the effects done."""
        await self._store.add(self._connection, effects, self._now)

    async def reach(self, group: str) -> Reach:
        """Count what became of the sends of a group."""
        return await self._store.reach(self._connection, group)

    async def fates(self, group: str) -> dict[str, Fate]:
        """Say what became of each effect of a group."""
        return await self._store.fates(self._connection, group)

    async def message_ids(self, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Give the platform's ids of what effects have sent."""
        return await self._store.message_ids(self._connection, keys)

    async def mails_since(self, since: datetime) -> tuple[str, ...]:
        """List the keys of the mails that were put here since a moment."""
        return await self._store.mails_since(self._connection, since)


def _fate(state: str, reason: str, uncertain: int) -> Fate:
    word = _FATES.get(state, "failed")
    return Fate(word, reason if word == "failed" else "", repeated=word == "done" and uncertain > 0)


def _columns(change: Change) -> tuple[str, ...]:
    """Say which columns a change is written to: its contents go when it is done, and change when its chat has moved."""
    columns: tuple[str, ...] = ("state", "reason", "uncertain", "not_before", "finished_at")
    if change.messages is not None:
        columns += ("messages",)
    if change.effect is not None:
        columns += ("payload", "order_key")
    elif change.state in (DONE, DROPPED):
        columns += ("payload",)
    return columns


def _bare(effect: Effect) -> Effect:
    return replace(effect, text="") if isinstance(effect, Send) and effect.content else effect
