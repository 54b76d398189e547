"""Notes what became of a platform's effects: in groups, since a commit costs more than the calls between two of them.

What cannot be noted waits in memory for the next time; should the program be killed meanwhile, its rows stand on
`sending` and are uncertain at the next start.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.clock import Clock
from groupbot.kernel.bell import Bell
from groupbot.kernel.outcomes import Result, not_noted
from groupbot.kernel.queues import Queues
from groupbot.kernel.where import where
from groupbot.storage.lease import LeaseLost
from handlers.model.events import Event

log = structlog.get_logger()

GATHER = 0.05
"""Seconds for which results are gathered before they are noted."""

NO_FAULT_OF_THE_RESULTS = (LeaseLost, OperationalError, InterfaceError, OSError)
"""The database cannot take any: locked, full, gone, or another process's. Anything else one of them has caused."""


class Recorder:
    """Keeps results until they are committed.

    Args:
        queues: where they are noted.
        clock: the school's clock.
        arrived: called when events that follow from them have been committed to the inbox.
        noted: called when rows have changed, since others may be done now.
        trouble: told what keeps results from being noted.
    """

    def __init__(
        self,
        queues: Queues,
        clock: Clock,
        *,
        arrived: Callable[[], None],
        noted: Callable[[], None],
        trouble: Callable[[Exception], None],
    ) -> None:
        self._queues, self._clock = queues, clock
        self._arrived, self._noted, self._trouble = arrived, noted, trouble
        self._ended: list[Result] = []
        self._bell = Bell()
        self._one_at_a_time = asyncio.Lock()

    def add(self, result: Result) -> None:
        """Have a result noted."""
        self._ended.append(result)
        self._bell.ring()

    def rows(self) -> set[int]:
        """List the rows whose results are not committed yet."""
        return {result.change.row for result in self._ended}

    async def run(self) -> None:
        """Note results as they come, until cancelled or the lease is lost."""
        while True:
            await self._bell.wait(60)
            await asyncio.sleep(GATHER)
            try:
                await self.note()
            except LeaseLost:
                return
            except Exception as error:  # noqa: BLE001 - whatever it is, the results wait for the next time
                self._trouble(error)
                await asyncio.sleep(1)
                self._bell.ring()

    async def note(self) -> None:
        """Commit all results; one that cannot be written down spoils no other."""
        if not self._ended:
            return
        try:
            async with self.transaction():
                pass
        except NO_FAULT_OF_THE_RESULTS:
            raise
        except Exception as error:  # noqa: BLE001 - one of them cannot be written down: find out which
            log.error("results were not noted", error=where(error))
            await self._note_one_by_one()
        self._noted()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[AsyncConnection]:
        """Open a writing transaction in which all results so far are noted."""
        async with self._one_at_a_time:
            ended = list(self._ended)
            async with self._queues.write() as connection:
                events = await self._write(connection, ended)
                yield connection
            del self._ended[: len(ended)]
        if events:
            self._arrived()

    async def _note_one_by_one(self) -> None:
        async with self._one_at_a_time:
            for result in list(self._ended):
                await self._note_alone(result)
                self._ended.remove(result)
        self._arrived()

    async def _note_alone(self, result: Result) -> None:
        try:
            async with self._queues.write() as connection:
                await self._write(connection, [result])
        except NO_FAULT_OF_THE_RESULTS:
            raise
        except Exception as error:  # noqa: BLE001 - this is the one: it stands as failed
            log.error("a result cannot be noted", row=result.change.row, error=where(error))
            async with self._queues.write() as connection:
                await self._write(connection, [not_noted(result, self._clock.now())])

    async def _write(self, connection: AsyncConnection, ended: Sequence[Result]) -> Sequence[Event]:
        events = [event for result in ended for event in result.events]
        await self._queues.outbox.finish(connection, [result.change for result in ended])
        now = self._clock.now()
        for fetched in (result.fetched for result in ended if result.fetched):
            await self._queues.blobs.keep(connection, fetched.blob, fetched.content, now)
        await self._queues.inbox.add(connection, events, now)
        return events
