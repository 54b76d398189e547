"""The dispatcher of one platform: takes what the outbox has ready, at the platform's pace, and notes what became of it.

A row is committed as `sending` before the call. What calls gave is noted in groups, together with the next rows that
are claimed or, where none are, by itself soon after: a commit costs more than the calls between two of them.
"""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.clock import Clock
from groupbot.errors import Moved, Transient, Uncertain
from groupbot.kernel.bell import Bell
from groupbot.kernel.health import Health
from groupbot.kernel.outcomes import Result, failed, succeeded
from groupbot.kernel.pacing import Pacer
from groupbot.kernel.where import where
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.lease import Lease
from groupbot.storage.outbox import Job, Outbox
from groupbot.transports.base import Done, Transport
from handlers.model.effects import Delete, Edit, Send
from handlers.model.events import ChatMoved, Event

log = structlog.get_logger()

IDLE = 5.0
"""Seconds between looks at the outbox when nothing rings: rows of another process, a clock that was moved."""

AHEAD = 8
"""How many rows may be claimed per call in flight, so that calls need not wait for a commit."""

GATHER = 0.02
"""Seconds for which results are gathered before they are noted."""


@dataclass(frozen=True)
class Queues:
    """What the dispatcher reads and writes."""

    database: Database
    inbox: Inbox
    outbox: Outbox
    lease: Lease


class Dispatcher:
    """Does one platform's effects.

    Args:
        transport: who does them.
        queues: where they stand.
        clock: the school's clock.
        health: where trouble is reported.
        arrived: called when receipts have been committed to the inbox.
    """

    def __init__(
        self, transport: Transport, queues: Queues, clock: Clock, health: Health, arrived: Callable[[], None]
    ) -> None:
        self.bell = Bell()
        self._transport, self._queues, self._clock, self._health, self._arrived = (
            transport,
            queues,
            clock,
            health,
            arrived,
        )
        self._pacer = Pacer(transport.pacing)
        self._calls = asyncio.Semaphore(transport.pacing.in_flight)
        self._under_way: set[asyncio.Task[None]] = set()
        self._ended: list[Result | tuple[Job, Moved]] = []
        self._noting = Bell()
        self._one_note = asyncio.Lock()

    async def run(self) -> None:
        """Do what is ready until cancelled; what is under way then is finished by `finish`."""
        noting = asyncio.create_task(self._keep_noting())
        try:
            while True:
                try:
                    pause = await self._start_ready()
                    self._health.report(f"outbox {self._transport.platform}", None)
                except (SQLAlchemyError, OSError) as error:
                    self._trouble(error)
                    pause = 1.0
                await self.bell.wait(pause)
        finally:
            noting.cancel()

    async def finish(self, seconds: float) -> None:
        """Wait for the calls under way, at most so long, and note what became of them."""
        if self._under_way:
            await asyncio.wait(self._under_way, timeout=seconds)
        await self._note()

    async def _start_ready(self) -> float:
        """Start what may start now; gives the seconds until the next look."""
        now = time.monotonic()
        most = self._room()
        bot_pause = self._pacer.pause(now)
        if most <= 0 or bot_pause > 0:
            return bot_pause or IDLE
        jobs = await self._claim(most, now)
        for job in jobs:
            task = asyncio.create_task(self._do(job))
            self._under_way.add(task)
            task.add_done_callback(self._under_way.discard)
        if jobs:
            return self._pacer.pause(time.monotonic())
        return await self._idle_pause(now)

    def _room(self) -> int:
        pacing = self._transport.pacing
        if pacing.per_second:
            return min(pacing.in_flight - len(self._under_way), 1)
        most = pacing.in_flight * AHEAD
        free = most - len(self._under_way)
        return free if free >= most / 2 else 0

    async def _claim(self, most: int, now: float) -> list[Job]:
        queues = self._queues
        async with queues.database.read() as connection:
            jobs = await queues.outbox.heads(
                connection, self._transport.platform, self._clock.now(), most, self._pacer.waiting(now)
            )
        if not jobs:
            return []
        async with self._noting_what_ended() as connection:
            claimed = await queues.outbox.claim(connection, (job.row for job in jobs), queues.lease.token)
        ours = [job for job in jobs if job.row in claimed]
        for job in ours:
            if isinstance(job.effect, Send | Edit):
                self._pacer.took(job.order, job.effect.chat.kind, time.monotonic())
        return ours

    async def _idle_pause(self, now: float) -> float:
        async with self._queues.database.read() as connection:
            ready = await self._queues.outbox.next_ready(connection, self._transport.platform)
        pauses = [IDLE, self._pacer.chat_pause(now) or IDLE]
        if ready is not None:
            wait = (ready - self._clock.now()).total_seconds()
            pauses.append(wait if wait > 0 else IDLE)
        return min(pauses)

    async def _do(self, job: Job) -> None:
        async with self._calls:
            result = await self._attempt(job)
        self._ended.append(result)
        self._noting.ring()
        if self._room() > 0:
            self.bell.ring()

    async def _attempt(self, job: Job) -> Result | tuple[Job, Moved]:
        try:
            done = await self._call(job)
        except Moved as moved:
            return job, moved
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 - a bug in a transport fails its own effect, nothing else
            return self._failure(job, error)
        return succeeded(job, done, self._clock.now())

    async def _call(self, job: Job) -> Done:
        effect = job.effect
        if not isinstance(effect, Edit | Delete):
            return await self._transport.deliver(effect, job.parts, lambda parts: self._note_parts(job, parts))
        async with self._queues.database.read() as connection:
            earlier = await self._queues.outbox.messages_of(connection, effect.of)
        if not earlier:
            return Done(detail="there was nothing to change")
        return await self._transport.deliver(effect, earlier, lambda parts: self._note_parts(job, parts))

    def _failure(self, job: Job, error: Exception) -> Result:
        if isinstance(error, Transient) and error.limited:
            self._pacer.refused(job.order, error.retry_after or 1.0, time.monotonic())
        result = failed(job, error, self._clock.now(), jitter)
        log.warning(
            "delivery failed",
            row=job.row,
            kind=type(job.effect).__name__,
            error=type(error).__name__ if isinstance(error, Transient | Uncertain) else where(error),
            state=result.change.state,
        )
        return result

    async def _note_parts(self, job: Job, parts: Sequence[str]) -> None:
        async with self._queues.database.write() as connection:
            await self._queues.outbox.note_parts(connection, job.row, parts)

    async def _keep_noting(self) -> None:
        while True:
            await self._noting.wait(IDLE)
            await asyncio.sleep(GATHER)
            try:
                await self._note()
            except (SQLAlchemyError, OSError) as error:
                self._trouble(error)
                await asyncio.sleep(1)
                self._noting.ring()

    async def _note(self) -> None:
        """Commit what became of the calls that have ended, where that has not been done yet."""
        if self._ended:
            async with self._noting_what_ended():
                pass
            self.bell.ring()

    @asynccontextmanager
    async def _noting_what_ended(self) -> AsyncIterator[AsyncConnection]:
        """Open a writing transaction in which the results so far are noted; when it fails they wait for the next."""
        async with self._one_note:
            ended = list(self._ended)
            async with self._queues.database.write() as connection:
                events = await self._write_down(connection, ended)
                yield connection
            del self._ended[: len(ended)]
        if events:
            self._arrived()

    async def _write_down(
        self, connection: AsyncConnection, ended: Sequence[Result | tuple[Job, Moved]]
    ) -> Sequence[Event]:
        """Write results to the outbox, and to the inbox the events that follow from them; gives those."""
        results = [each for each in ended if isinstance(each, Result)]
        events = [event for result in results for event in result.events]
        await self._queues.outbox.finish(connection, [result.change for result in results])
        for job, moved in (each for each in ended if not isinstance(each, Result)):
            await self._queues.outbox.readdress(connection, job.row, replace(job.effect, chat=moved.to))
            events.append(_moved(job, moved, self._clock))
        await self._queues.inbox.add(connection, events, self._clock.now())
        return events

    def _trouble(self, error: Exception) -> None:
        log.error("the outbox cannot be used", platform=self._transport.platform, error=type(error).__name__)
        self._health.report(f"outbox {self._transport.platform}", f"database: {type(error).__name__}")


def _moved(job: Job, moved: Moved, clock: Clock) -> Event:
    chat = job.effect.chat
    return Event(f"moved:{chat}:{moved.to}", str(chat), clock.now(), ChatMoved(chat, moved.to))


def jitter() -> float:
    """Give a factor around one."""
    return random.uniform(0.5, 1.5)  # noqa: S311 - spreads retries, guards nothing
