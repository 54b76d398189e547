"""One school at work: its worker, its dispatchers and its transports, started and stopped together."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog
from sqlalchemy.exc import SQLAlchemyError

from groupbot.clock import Clock
from groupbot.errors import ConfigurationError
from groupbot.kernel.dispatcher import Dispatcher, Queues, jitter
from groupbot.kernel.health import Health
from groupbot.kernel.outcomes import uncertain
from groupbot.kernel.where import where
from groupbot.kernel.worker import Handle, Worker
from groupbot.storage.lease import LeaseLost
from groupbot.storage.repositories import purge
from groupbot.transports.base import Incoming, Transport

log = structlog.get_logger()

KEPT = timedelta(days=7)
"""How long raw updates that were set aside and the contents of effects that failed are kept."""

DRAIN_SECONDS = 7.0
"""How long a stop waits for calls under way; the promise for all of it is ten seconds."""

LATE = timedelta(minutes=2)
"""An event that has waited as long as this makes the school's health red."""


@dataclass(frozen=True)
class Status:
    """What `/health` tells: the problems by part, and figures."""

    problems: dict[str, str]
    oldest_event_seconds: float
    outbox: dict[str, int]


class Runtime:
    """Everything that runs for a school.

    Args:
        queues: inbox, outbox and lease.
        transports: the platforms and the mail.
        handle: what handles an event on an open transaction.
        clock: the school's clock.
    """

    def __init__(self, queues: Queues, transports: Sequence[Transport], handle: Handle, clock: Clock) -> None:
        self.health = Health()
        self._queues, self._transports, self._clock = queues, transports, clock
        self._worker = Worker(queues, handle, clock, self.health, self._ring_dispatchers)
        self._dispatchers = [
            Dispatcher(each, queues, clock, self.health, self._worker.bell.ring) for each in transports
        ]

    async def receive(self, incoming: Sequence[Incoming]) -> None:
        """Commit what came in; it may be acknowledged after this has returned."""
        async with self._queues.database.write() as connection:
            await self._queues.inbox.add(connection, incoming, self._clock.now())
        self._worker.bell.ring()

    def wake(self) -> None:
        """Have all loops look again at once: the clock was moved."""
        self._worker.bell.ring()
        self._ring_dispatchers()

    async def serve(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set, then finish what is under way.

        Raises:
            ConfigurationError: another process serves this school.
            LeaseLost: another process has taken over meanwhile.
        """
        try:
            await self._take_lease()
            await self._settle_interrupted()
        except (SQLAlchemyError, OSError) as error:
            reason = str(getattr(error, "orig", None) or error).splitlines()[0]
            raise ConfigurationError(
                f"The database cannot be used ({reason}): is its disk full, may it be written to?"
            ) from error
        log.info("at work")
        parts = [asyncio.create_task(part) for part in self._parts()]
        stopping = asyncio.create_task(stop.wait())
        try:
            await self._until_stopped_or_broken(stopping, parts)
        finally:
            stopping.cancel()
            await self._stop(parts)

    async def status(self) -> Status:
        """Say how the school's bot is doing.

        Raises:
            SQLAlchemyError: the database cannot be read.
        """
        problems = self.health.problems()
        for transport in self._transports:
            if found := transport.problems():
                problems[transport.platform] = "; ".join(found)
        now = self._clock.now()
        async with self._queues.database.read() as connection:
            oldest = await self._queues.inbox.oldest(connection, now)
            counts = await self._queues.outbox.counts(connection)
        age = now - oldest if oldest else timedelta(0)
        if age > LATE:
            problems["inbox"] = f"the oldest event has waited {age.total_seconds():.0f} s"
        return Status(problems, age.total_seconds(), counts)

    def _parts(self) -> list[Coroutine[Any, Any, None]]:
        return [
            self._queues.lease.keep(),
            self._worker.run(),
            self._keep_house(),
            *(dispatcher.run() for dispatcher in self._dispatchers),
            *(self._keep_listening(transport) for transport in self._transports),
        ]

    async def _until_stopped_or_broken(self, stopping: asyncio.Task[Any], parts: list[asyncio.Task[None]]) -> None:
        """A part may come to its end, as a transport without a way in does; one that breaks ends all."""
        waiting = {stopping, *parts}
        while not stopping.done() and not any(part.done() and part.exception() for part in parts):
            _, waiting = await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)

    async def _take_lease(self) -> None:
        lease = self._queues.lease
        if not await lease.acquire(patience=lease.length + timedelta(seconds=2)):
            raise ConfigurationError(
                "Another groupbot is serving this school from the same database: stop that one first."
            )

    async def _settle_interrupted(self) -> None:
        """Decide on what was being sent when the program last stopped: nobody knows whether it was."""
        now = self._clock.now()
        async with self._queues.database.write() as connection:
            jobs = await self._queues.outbox.interrupted(connection)
            results = [uncertain(job, "interrupted", now, jitter) for job in jobs]
            await self._queues.outbox.finish(connection, [result.change for result in results])
            await self._queues.inbox.add(connection, [event for each in results for event in each.events], now)
        if jobs:
            log.warning("sends were interrupted", count=len(jobs))

    async def _keep_listening(self, transport: Transport) -> None:
        """Run a transport's way in; should it break, start it again."""
        while True:
            try:
                await transport.run(self.receive)
            except Exception as error:  # noqa: BLE001 - one platform's bug must not stop the others
                log.error("a transport broke", platform=transport.platform, error=where(error))
                self.health.report(f"{transport.platform} updates", where(error))
                await asyncio.sleep(5 * jitter())
            else:
                return

    async def _keep_house(self) -> None:
        """Empty, every hour, what has been kept long enough."""
        while True:
            before = self._clock.now() - KEPT
            try:
                async with self._queues.database.write() as connection:
                    await self._queues.inbox.purge(connection, before)
                    await self._queues.outbox.purge(connection, before)
                    await purge(connection, before)
            except SQLAlchemyError as error:
                log.error("old contents were not removed", error=type(error).__name__)
            await asyncio.sleep(3600)

    async def _stop(self, parts: list[asyncio.Task[None]]) -> None:
        for part in parts:
            part.cancel()
        ends = await asyncio.gather(*parts, return_exceptions=True)
        await asyncio.gather(*(dispatcher.finish(DRAIN_SECONDS) for dispatcher in self._dispatchers))
        for transport in self._transports:
            await transport.close()
        broken = [end for end in ends if isinstance(end, Exception)]
        if not any(isinstance(end, LeaseLost) for end in broken):
            await self._queues.lease.release()
        if broken:
            raise broken[0]

    def _ring_dispatchers(self) -> None:
        for dispatcher in self._dispatchers:
            dispatcher.bell.ring()
