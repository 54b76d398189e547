"""The dispatcher of one platform: takes what the outbox has ready, at the platform's pace, and has it done.

A row is committed as `sending` before the call; what became of it is noted by the recorder, in the same commit with the
next claim or by itself soon after.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from functools import partial

import structlog

from groupbot.clock import Clock
from groupbot.kernel.bell import Bell
from groupbot.kernel.calls import Caller, first_messages, jitter
from groupbot.kernel.health import Health
from groupbot.kernel.looking import Pictures
from groupbot.kernel.outcomes import Result, interrupted, not_begun
from groupbot.kernel.pacing import Pacer
from groupbot.kernel.queues import DATABASE_TROUBLE, Queues
from groupbot.kernel.recorder import Recorder
from groupbot.kernel.rooms import rooms
from groupbot.kernel.where import where
from groupbot.storage.codec import UnreadableRow
from groupbot.storage.engine import unbroken
from groupbot.storage.jobs import FILES, WORDS, Job, Lanes, lanes_of
from groupbot.storage.lease import LeaseLost
from groupbot.transports.base import Transport, Unreadable
from handlers.model.effects import Edit, Send, SendEphemeral, SendInvitations

log = structlog.get_logger()

IDLE = 5.0
"""Seconds between looks at the outbox when nothing rings: rows of another process, a clock that was moved."""


class Dispatcher:
    """Does one platform's effects.

    Args:
        transport: who does them.
        queues: where they stand.
        clock: the school's clock.
        health: where trouble is reported.
        arrived: called when receipts have been committed to the inbox.
        pictures: who looks at pictures and files that are brought in; None where they are kept as they came.
    """

    def __init__(
        self,
        transport: Transport,
        queues: Queues,
        clock: Clock,
        health: Health,
        arrived: Callable[[], None],
        pictures: Pictures | None = None,
    ) -> None:
        self.bell = Bell()
        self._platform, self._pacing = transport.platform, transport.pacing
        self._queues, self._clock, self._health = queues, clock, health
        self._pacer = Pacer(transport.pacing)
        self._caller = Caller(transport, queues, clock, self._pacer, pictures)
        self._recorder = Recorder(queues, clock, arrived=arrived, noted=self.bell.ring, trouble=self._trouble)
        self._calls = asyncio.Semaphore(transport.pacing.in_flight)
        self._files_leave = asyncio.Lock()
        self._under_way: dict[int, asyncio.Task[None]] = {}
        self._lanes: dict[int, Lanes] = {}
        self._started = self._settled = self._stopping = False

    async def run(self) -> None:
        """Do what is ready until cancelled; what is under way then is finished by `finish`.

        Raises:
            LeaseLost: another process serves the school.
        """
        recording = asyncio.create_task(self._recorder.run())
        try:
            while True:
                await self.bell.wait(await self._look())
        finally:
            recording.cancel()
            await asyncio.gather(recording, return_exceptions=True)

    async def finish(self, seconds: float) -> None:
        """Start no other call, wait for those under way, and note what became of them; all at most so long.

        Raises:
            TimeoutError: the database did not take the notes in time.
        """
        self._stopping = True
        async with asyncio.timeout(seconds):
            if self._under_way:
                await asyncio.wait(self._under_way.values(), timeout=seconds * 0.8)
            await self._recorder.note()

    async def abandon(self) -> None:
        """Drop the calls under way: another process serves the school, and their rows are its own now."""
        self._stopping = True
        tasks = list(self._under_way.values())
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _look(self) -> float:
        """Start what may start now; gives the seconds until the next look. A bug here is trouble, and not the end."""
        try:
            if not self._settled:
                await self._settle()
            pause = await self._start_ready()
        except LeaseLost:
            raise
        except Exception as error:  # noqa: BLE001 - see above
            self._settled = False
            return await self._trouble_with_row(error)
        self._health.report(self._part, None)
        return pause

    async def _start_ready(self) -> float:
        now = time.monotonic()
        free, bot_pause = self._free(now), self._pacer.pause(now)
        if not free or bot_pause > 0:
            return bot_pause or IDLE
        jobs = await self._heads(free, now)
        if WORDS in free and not any(lanes_of(job.effect) == WORDS for job in jobs):
            self._pacer.rest()
        if not jobs:
            return await self._idle_pause(now)
        await unbroken(self._claim_and_start(jobs, now))
        return self._pacer.pause(time.monotonic())

    async def _heads(self, free: dict[Lanes, int], now: float) -> list[Job]:
        """List what may be claimed, of each kind no more than there is room for."""
        waiting, moment = self._pacer.waiting(now), self._clock.now()
        heads = self._queues.outbox.heads
        async with self._queues.database.read() as connection:
            found = [await heads(connection, self._platform, moment, most, waiting, of) for of, most in free.items()]
        return [job for jobs in found for job in jobs]

    async def _claim_and_start(self, jobs: Sequence[Job], began: float) -> None:
        """Claim jobs and start their calls: what is claimed is started, also when the program is told to stop."""
        async with self._recorder.transaction() as connection:
            claimed = await self._queues.outbox.claim(connection, jobs)
        now, claimed_at = time.monotonic(), time.time()
        self._pacer.claimed_in(now - began)
        for job in claimed:
            lanes = self._lanes[job.row] = lanes_of(job.effect)
            do = partial(self._do, job, self._pause(job, now)) if lanes != FILES else partial(self._carry, job)
            self._under_way[job.row] = asyncio.create_task(self._have_done(job.row, partial(do, claimed_at)))

    async def _have_done(self, row: int, do: Callable[[], Awaitable[Result]]) -> None:
        """Have noted what becomes of a job; then there is room for another."""
        try:
            async with self._calls if self._lanes[row] == WORDS else nullcontext():
                self._recorder.add(await do())
        finally:
            del self._under_way[row], self._lanes[row]
        if self._free(time.monotonic()):
            self.bell.ring()

    async def _do(self, job: Job, pause: float | None, claimed_at: float) -> Result:
        """Make a job's call; one that the platform counts waits for its moment."""
        may_leave = pause is None or await self._moment(job, pause, claimed_at)
        if not may_leave or self._stopping:
            return not_begun(job, self._clock.now())
        return await self._caller.attempt(job)

    async def _carry(self, job: Job, claimed_at: float) -> Result:
        """Make a call that carries files. It has its moment when they are at hand, which may take another's upload.

        One at a time waits for its moment, so that words find theirs between albums.
        """

        async def may_leave() -> bool:
            async with self._files_leave:
                pause = self._pause(job, time.monotonic()) or 0.0
                return await self._moment(job, pause, claimed_at) and not self._stopping

        return await self._caller.attempt(job, may_leave)

    def _pause(self, job: Job, now: float) -> float | None:
        """Give what the platform counts its moment, and say in how many seconds that is."""
        if not isinstance(job.effect, Send | Edit | SendEphemeral | SendInvitations):
            return None
        return self._pacer.reserve(job.order, job.effect.chat.kind, now, first_messages(job))

    async def _moment(self, job: Job, pause: float, claimed_at: float) -> bool:
        """Wait until a send may leave. False when it had better not: it is to be claimed anew.

        The platform has refused the whole bot meanwhile; or it was claimed so long ago, before another's upload or
        before the machine stood still, that another process may be sending it by now: the lease is renewed more often
        than that. It runs on the machine's own clock, which goes on while the machine sleeps.
        """
        has_left = False
        while not has_left:
            await asyncio.sleep(pause)
            pause = self._pacer.leave(time.monotonic(), first_messages(job))
            has_left = not pause
        in_time = time.time() - claimed_at < self._queues.lease.length.total_seconds() / 2
        return in_time and not self._pacer.is_silent(time.monotonic())

    async def _settle(self) -> None:
        """Decide on rows that stand on `sending` although nobody is sending them.

        At a start nobody knows whether they were sent. Later they are rows of a claim whose commit seemed to fail: they
        were not begun.
        """
        async with self._recorder.transaction() as connection:
            jobs = await self._queues.outbox.interrupted(connection, self._platform)
        now = self._clock.now()
        known = self._under_way.keys() | self._recorder.rows()
        astray = [job for job in jobs if job.row not in known]
        for job in astray:
            self._recorder.add(not_begun(job, now) if self._started else interrupted(job, now, jitter))
        await self._recorder.note()
        self._started = self._settled = True
        if astray:
            log.warning("sends were interrupted", platform=self._platform, count=len(astray))

    def _free(self, now: float) -> dict[Lanes, int]:
        return rooms(self._pacing, self._pacer, self._lanes.values(), now)

    async def _idle_pause(self, now: float) -> float:
        moment = self._clock.now()
        async with self._queues.database.read() as connection:
            ready = await self._queues.outbox.next_ready(connection, self._platform, moment)
        pauses = [IDLE, self._pacer.chat_pause(now) or IDLE]
        if ready is not None:
            pauses.append((ready - moment).total_seconds())
        return min(pauses)

    async def _trouble_with_row(self, error: Exception) -> float:
        """Set a row aside that cannot be read, so that it holds up nobody; report whatever else it is."""
        if not isinstance(error, UnreadableRow):
            self._trouble(error)
            return 1.0
        log.error("an effect cannot be read", row=error.row)
        now = self._clock.now()
        try:
            async with self._queues.write() as connection:
                await self._queues.outbox.put_aside(connection, error.row, now)
                report = Unreadable(f"outbox:{error.row}", "", "unknown effect")
                await self._queues.inbox.add(connection, [report], now)
        except DATABASE_TROUBLE as trouble:
            self._trouble(trouble)
            return 1.0
        return 0.0

    @property
    def _part(self) -> str:
        return f"outbox {self._platform}"

    def _trouble(self, error: Exception) -> None:
        problem = f"database: {type(error).__name__}" if isinstance(error, DATABASE_TROUBLE) else where(error)
        log.error("the outbox cannot be used", platform=self._platform, error=problem)
        self._health.report(self._part, problem)
