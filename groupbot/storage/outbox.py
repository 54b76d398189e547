"""The outbox: what is to be done outside, in order within each chat, until it is done or visibly is not.

    put --(a)--> ready --(b) claimed, committed--> sending --(c) done------> done
                   ^                                  |-----(d) permanent--> failed
                   |----(e) transient: later again----|
                   |----(f) uncertain: once more------|-----(g) again------> uncertain
                                                      +-----(h) pointless--> dropped

What stands on `sending` when the program starts was interrupted: nobody knows whether it was done (f, g).
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam, exists, func, literal_column, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import codec
from groupbot.storage.insert import insert_or_ignore
from groupbot.storage.queue_tables import contents, lease, outbox
from groupbot.storage.seal import Sealer
from handlers.model.effects import AnswerPress, DeleteMessage, Effect, Mail, MakeInviteLink, Send
from handlers.model.posts import Reach

READY, SENDING, DONE, FAILED, UNCERTAIN, DROPPED = "ready", "sending", "done", "failed", "uncertain", "dropped"
OPEN = (READY, SENDING)
_REPLIES, _BULK = 0, 1
_CONTEXT = "outbox.payload"
_CONTENT_CONTEXT = "contents.text"


# SQLite uses a partial index only where the statement names its condition, not where a parameter might say the same.
_IS_READY = outbox.c.state == literal_column(f"'{READY}'")
_earlier = outbox.alias("earlier")
_stands_before = exists().where(
    _earlier.c.order_key == outbox.c.order_key,
    _earlier.c.state.in_([literal_column(f"'{each}'") for each in OPEN]),
    _earlier.c.id < outbox.c.id,
)
_HEADS = (
    select(outbox, contents.c.text)
    .outerjoin(contents, contents.c.key == outbox.c.content_key)
    .where(
        outbox.c.platform == bindparam("platform"),
        _IS_READY,
        outbox.c.not_before <= bindparam("now"),
        ~_stands_before,
    )
    .order_by(outbox.c.lane, outbox.c.id)
    .limit(bindparam("most"))
)


@dataclass(frozen=True)
class Job:
    """An outbox row as the dispatcher works on it. `parts` are the ids of what is known to be sent already."""

    row: int
    order: bytes
    effect: Effect
    attempts: int
    uncertain: int
    created_at: datetime
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """What became of a job: its new state, and when it may be tried again where it is ready once more."""

    row: int
    state: str
    messages: tuple[str, ...]
    reason: str
    uncertain: int
    not_before: datetime
    finished_at: datetime | None


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
        self, connection: AsyncConnection, platform: str, now: datetime, most: int, without: Collection[bytes] = ()
    ) -> list[Job]:
        """List what may be done now on a platform: of each chat the first that is open, replies before bulk.

        `without` are the order keys of chats that have to wait for their pace, so that they hold up nobody else.
        """
        query = _HEADS.where(outbox.c.order_key.not_in(without)) if without else _HEADS
        found = await connection.execute(query, {"platform": platform, "now": now, "most": most})
        return [self._job(row) for row in found]

    async def claim(self, connection: AsyncConnection, rows: Iterable[int], token: int) -> set[int]:
        """Mark rows as being sent, before any call; gives those that are ours to send under this lease."""
        claimed = await connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(tuple(rows)), outbox.c.state == READY, exists().where(lease.c.token == token))
            .values(state=SENDING, attempts=outbox.c.attempts + 1)
            .returning(outbox.c.id)
        )
        return set(claimed.scalars())

    async def finish(self, connection: AsyncConnection, changes: Sequence[Change]) -> None:
        """Note what became of jobs. What is done keeps its message ids and loses its payload."""
        by_end: dict[bool, list[dict[str, object]]] = {True: [], False: []}
        for change in changes:
            by_end[change.state in (DONE, DROPPED)].append(
                {
                    "b_id": change.row,
                    "b_state": change.state,
                    "b_messages": "\n".join(change.messages),
                    "b_reason": change.reason[:300],
                    "b_uncertain": change.uncertain,
                    "b_not_before": change.not_before,
                    "b_finished_at": change.finished_at,
                }
            )
        statement = update(outbox).where(outbox.c.id == bindparam("b_id"))
        columns = ("state", "messages", "reason", "uncertain", "not_before", "finished_at")
        noted: dict[str, Any] = {name: bindparam(f"b_{name}") for name in columns}
        if by_end[False]:
            await connection.execute(statement.values(**noted), by_end[False])
        if by_end[True]:
            await connection.execute(statement.values(**noted, payload=None), by_end[True])

    async def readdress(self, connection: AsyncConnection, row: int, effect: Effect) -> None:
        """Have an effect done in another chat than it was meant for: the chat has moved."""
        sealed = self._sealer.seal(codec.dump(_bare(effect)), _CONTEXT)
        values: dict[str, object] = {"payload": sealed, "order_key": self._sealer.blind(_order(effect)), "state": READY}
        await connection.execute(update(outbox).where(outbox.c.id == row).values(**values))

    async def note_parts(self, connection: AsyncConnection, row: int, parts: Sequence[str]) -> None:
        """Keep the ids of the parts of a split text that are sent, so that a crash repeats only the rest."""
        await connection.execute(update(outbox).where(outbox.c.id == row).values(messages="\n".join(parts)))

    async def messages_of(self, connection: AsyncConnection, key: str) -> tuple[str, ...] | None:
        """Give the platform's ids of what an effect sent; None when it has not been done (yet)."""
        row = (
            await connection.execute(select(outbox.c.messages, outbox.c.state).where(outbox.c.key == key))
        ).one_or_none()
        if row is None or (not row.messages and row.state != DONE):
            return None
        return tuple(row.messages.split("\n")) if row.messages else ()

    async def interrupted(self, connection: AsyncConnection) -> list[Job]:
        """List what stood on `sending` when the program stopped."""
        query = select(outbox, contents.c.text).outerjoin(contents, contents.c.key == outbox.c.content_key)
        return [self._job(row) for row in await connection.execute(query.where(outbox.c.state == SENDING))]

    async def next_ready(self, connection: AsyncConnection, platform: str) -> datetime | None:
        """Say when the earliest row of a platform may be done."""
        query = select(func.min(outbox.c.not_before)).where(outbox.c.platform == platform, _IS_READY)
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

    async def counts(self, connection: AsyncConnection) -> dict[str, int]:
        """Count the rows by state, and under `repeated` those that were repeated because nobody knew."""
        states = await connection.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state))
        repeated = await connection.scalar(select(func.count()).where(outbox.c.uncertain > 0))
        return {row[0]: row[1] for row in states} | {"repeated": repeated or 0}

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
        return {
            "key": effect.key,
            "order_key": self._sealer.blind(_order(effect)),
            "platform": effect.chat.platform,
            "lane": _BULK if send and send.bulk else _REPLIES,
            "group_key": send.group if send else None,
            "content_key": send.content if send else None,
            "payload": self._sealer.seal(codec.dump(_bare(effect)), _CONTEXT),
            "state": READY,
            "attempts": 0,
            "uncertain": 0,
            "not_before": now,
            "messages": "",
            "reason": "",
            "created_at": now,
        }

    def _job(self, row: Any) -> Job:
        effect = codec.load(self._sealer.open(row.payload, _CONTEXT))
        if isinstance(effect, Send) and row.text is not None:
            effect = replace(effect, text=self._sealer.open(row.text, _CONTENT_CONTEXT).decode())
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


def is_repeatable_once(effect: Effect) -> bool:
    """Say whether an uncertain effect is repeated once only: doing it twice would be seen."""
    return isinstance(effect, Send | Mail)


def is_pointless_later(effect: Effect, age: timedelta) -> bool:
    """Say whether an effect is no longer worth doing: an answer to a press is for the moment."""
    return isinstance(effect, AnswerPress) and age > timedelta(seconds=60)


def _bare(effect: Effect) -> Effect:
    return replace(effect, text="") if isinstance(effect, Send) and effect.content else effect


def _order(effect: Effect) -> str:
    """Messages of a chat keep their order; a mail, an answer and a removal wait for nothing."""
    if isinstance(effect, Mail | AnswerPress | DeleteMessage | MakeInviteLink):
        return f"{type(effect).__name__}:{effect.key}"
    return str(effect.chat)
