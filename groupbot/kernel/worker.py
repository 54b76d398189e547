"""The worker: handles the inbox, one event at a time, each in a transaction of its own."""

from collections import deque
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.clock import Clock
from groupbot.kernel.bell import Bell
from groupbot.kernel.health import Health
from groupbot.kernel.queues import Queues
from groupbot.kernel.where import where
from groupbot.storage.codec import UnreadableRow
from groupbot.storage.inbox import Waiting
from groupbot.storage.lease import LeaseLost
from handlers.model.events import Event

log = structlog.get_logger()

Handle = Callable[[AsyncConnection, Event, datetime], Awaitable[None]]
"""Handles an event on an open transaction at a moment."""

NOT_THE_HANDLERS_FAULT = (OperationalError, InterfaceError, PoolTimeoutError, OSError)
"""The database is locked, full or gone: the event is not counted as failed."""

IDLE = 5.0

AHEAD = 16
"""How many events are read at once. Each is still handled by itself, and only if it is still to be handled then."""


class Worker:
    """Handles events until cancelled.

    Args:
        queues: where events stand.
        handle: what handles one.
        clock: the school's clock.
        health: where trouble is reported.
        handled: called after each commit, since there may be effects to be done.
    """

    def __init__(
        self, queues: Queues, handle: Handle, clock: Clock, health: Health, handled: Callable[[], None]
    ) -> None:
        self.bell = Bell()
        self._ahead: deque[Waiting] = deque()
        self._queues, self._handle, self._clock, self._health, self._handled = queues, handle, clock, health, handled

    async def run(self) -> None:
        """Handle what is due, and wait for what will be.

        Raises:
            LeaseLost: another process serves the school.
        """
        while True:
            try:
                pause = await self._step()
                self._health.report("inbox", None)
            except LeaseLost:
                raise
            except Exception as error:  # noqa: BLE001 - trouble with the inbox, even a bug, is not the school's end
                log.error("the inbox cannot be used", error=where(error))
                self._health.report("inbox", where(error))
                pause = 1.0
            if pause > 0:
                await self.bell.wait(pause)

    async def _step(self) -> float:
        """Handle the next event; gives the seconds until the next is due."""
        now = self._clock.now()
        if not self._ahead:
            try:
                self._ahead.extend(await self._look(now))
            except UnreadableRow as unreadable:
                log.error("an event cannot be read", row=unreadable.row)
                async with self._queues.write() as connection:
                    await self._queues.inbox.put_aside(connection, unreadable.row, now)
                return 0.0
        if not self._ahead:
            return await self._idle_pause(now)
        waiting = self._ahead.popleft()
        with structlog.contextvars.bound_contextvars(row=waiting.row):
            return await self._try(waiting, now)

    async def _look(self, now: datetime) -> list[Waiting]:
        async with self._queues.database.read() as connection:
            return await self._queues.inbox.next(connection, now, AHEAD)

    async def _idle_pause(self, now: datetime) -> float:
        async with self._queues.database.read() as connection:
            due = await self._queues.inbox.next_due(connection, now)
        return min(IDLE, (due - now).total_seconds()) if due else IDLE

    async def _try(self, waiting: Waiting, now: datetime) -> float:
        try:
            async with self._queues.write() as connection:
                taken = await self._queues.inbox.take(connection, waiting, now)
                if taken:
                    await self._handle(connection, waiting.event, now)
        except (LeaseLost, *NOT_THE_HANDLERS_FAULT):
            self._ahead.clear()
            raise
        except Exception as error:  # noqa: BLE001 - a bug in a handler fails its own event, nothing else
            await self._failed(waiting, error)
            return 0.0
        if not taken:
            return 0.0
        log.debug("handled", kind=type(waiting.event.what).__name__)
        self._handled()
        return 0.0

    async def _failed(self, waiting: Waiting, error: Exception) -> None:
        self._ahead.clear()  # what stands there may be of the same key, and has to wait now
        async with self._queues.write() as connection:
            aside = await self._queues.inbox.fail(connection, waiting, self._clock.now(), where(error))
        log.error("handling failed", error=where(error), attempts=waiting.attempts + 1, aside=aside)
