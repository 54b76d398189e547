"""One school at work: its worker, its dispatchers and its transports, started and stopped together."""

import asyncio
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import structlog

from groupbot.clock import Clock
from groupbot.errors import ConfigurationError, reason_of
from groupbot.kernel.calls import jitter
from groupbot.kernel.dispatcher import Dispatcher
from groupbot.kernel.health import Health
from groupbot.kernel.looking import Pictures
from groupbot.kernel.queues import DATABASE_TROUBLE, Queues
from groupbot.kernel.where import where
from groupbot.kernel.worker import Handle, Worker
from groupbot.storage.lease import LeaseLost
from groupbot.storage.repositories import purge
from groupbot.transports.base import Incoming, Transport

log = structlog.get_logger()

KEPT = timedelta(days=7)
"""How long raw updates that were set aside and the contents of effects that failed are kept."""

BLOBS_KEPT = timedelta(days=120)
"""How long pictures and files are kept that nobody has forgotten; whoever had them fetched forgets them long before."""

DRAIN_SECONDS = 6.0
"""How long a stop waits for calls under way and their notes; the promise for all of it is ten seconds."""

RELEASE_SECONDS = 2.0
"""How long a stop tries to give the lease back."""

LATE = timedelta(minutes=2)
"""An event that has waited as long as this makes the school's health red."""

STUCK = timedelta(minutes=15)
"""So does an effect that has waited as long as this, for whatever reason."""


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
        pictures: who looks at pictures and files; None where they are kept as they came.
    """

    def __init__(
        self,
        queues: Queues,
        transports: Sequence[Transport],
        handle: Handle,
        clock: Clock,
        pictures: Pictures | None = None,
    ) -> None:
        self.health = Health()
        self._queues, self._transports, self._clock = queues, transports, clock
        self._worker = Worker(queues, handle, clock, self.health, self._ring_dispatchers)
        self._dispatchers = [
            Dispatcher(each, queues, clock, self.health, self._worker.bell.ring, pictures) for each in transports
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
        stopping = asyncio.create_task(stop.wait())
        parts: list[asyncio.Task[None]] = []
        try:
            if await self._takes_lease(stopping):
                log.info("at work")
                parts = [asyncio.create_task(part) for part in self._parts()]
                await self._until_stopped_or_broken(stopping, parts)
        finally:
            stopping.cancel()
            await self._stop(parts)

    async def is_quiet(self) -> bool:
        """Say whether everything that has come in is handled and nothing is to be done outside now."""
        now = self._clock.now()
        async with self._queues.database.read() as connection:
            waits = await self._queues.inbox.oldest(connection, now)
            return waits is None and not await self._queues.outbox.is_busy(connection, now)

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
            stuck = await self._queues.outbox.oldest(connection)
            counts = await self._queues.outbox.counts(connection)
        age = now - oldest if oldest else timedelta(0)
        if age > LATE:
            problems["inbox"] = f"the oldest event has waited {age.total_seconds():.0f} s"
        if stuck and now - stuck > STUCK:
            problems["outbox"] = f"the oldest effect has waited {(now - stuck).total_seconds():.0f} s"
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

    async def _takes_lease(self, stopping: asyncio.Task[Any]) -> bool:
        """Take the lease, waiting for a crashed process's to run out. False when told to stop meanwhile."""
        lease = self._queues.lease
        taking = asyncio.create_task(lease.acquire(patience=lease.length + timedelta(seconds=2)))
        await asyncio.wait([stopping, taking], return_when=asyncio.FIRST_COMPLETED)
        if not taking.done():
            taking.cancel()
            await asyncio.gather(taking, return_exceptions=True)
            return False
        try:
            taken = taking.result()
        except DATABASE_TROUBLE as error:
            raise ConfigurationError(
                f"The database cannot be used ({reason_of(error)}): is its disk full, may it be written to?"
            ) from error
        if not taken:
            raise ConfigurationError(
                "Another groupbot is serving this school from the same database: stop that one first."
            )
        return True

    async def _keep_listening(self, transport: Transport) -> None:
        """Run a transport's way in; should it break, start it again. What comes in shows that it works."""
        part = f"{transport.platform} updates"

        async def receive(incoming: Sequence[Incoming]) -> None:
            await self.receive(incoming)
            self.health.report(part, None)

        while True:
            try:
                await transport.run(receive)
            except Exception as error:  # noqa: BLE001 - one platform's bug must not stop the others
                log.error("a transport broke", platform=transport.platform, error=where(error))
                self.health.report(part, where(error))
                await asyncio.sleep(5 * jitter())
            else:
                return

    async def _keep_house(self) -> None:
        """Empty, every hour, what has been kept long enough."""
        while True:
            now = self._clock.now()
            before = now - KEPT
            try:
                async with self._queues.write() as connection:
                    await self._queues.inbox.purge(connection, before)
                    await self._queues.outbox.purge(connection, before)
                    await self._queues.blobs.purge(connection, now - BLOBS_KEPT)
                    await purge(connection, before)
                await self._queues.database.forget()
            except DATABASE_TROUBLE as error:
                log.error("old contents were not removed", error=type(error).__name__)
            await asyncio.sleep(3600)

    async def _stop(self, parts: list[asyncio.Task[None]]) -> None:
        """Stop all parts and finish what is under way; no step of it keeps another from being taken."""
        for part in parts:
            part.cancel()
        ends = await asyncio.gather(*parts, return_exceptions=True)
        broken = [end for end in ends if isinstance(end, Exception)]
        lost = any(isinstance(end, LeaseLost) for end in broken)
        steps = [each.abandon() if lost else each.finish(DRAIN_SECONDS) for each in self._dispatchers]
        await self._orderly("calls were left", *steps)
        await self._orderly("a connection was left", *(transport.close() for transport in self._transports))
        if not lost:
            await self._orderly("the lease was not given back", self._release())
        if broken:
            raise broken[0]

    async def _release(self) -> None:
        async with asyncio.timeout(RELEASE_SECONDS):
            await self._queues.lease.release()

    async def _orderly(self, failure: str, *steps: Coroutine[Any, Any, None]) -> None:
        for end in await asyncio.gather(*steps, return_exceptions=True):
            if isinstance(end, Exception):
                log.warning(failure, error=where(end))

    def _ring_dispatchers(self) -> None:
        for dispatcher in self._dispatchers:
            dispatcher.bell.ring()
