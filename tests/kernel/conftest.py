"""A database with its queues, a clock that stands, and a platform that does what a test tells it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from groupbot.clock import Clock
from groupbot.kernel.queues import Queues
from groupbot.storage.blobs import Blobs
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.lease import Lease
from groupbot.storage.metadata import metadata
from groupbot.storage.outbox import Outbox
from groupbot.storage.queue_tables import outbox
from groupbot.storage.seal import Sealer
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress, Receive
from handlers.model.effects import Effect

NOON = datetime(2026, 11, 23, 11, 0, tzinfo=UTC)


class StandingClock(Clock):
    """A clock that moves only when a test moves it."""

    def __init__(self) -> None:
        self.moment = NOON

    def now(self) -> datetime:
        return self.moment

    def move(self, **by: float) -> None:
        self.moment += timedelta(**by)


@dataclass
class ScriptedTransport:
    """A platform on which each call ends as the test has written: an error to raise, or nothing to succeed."""

    pacing: Pacing = Pacing(in_flight=4)
    platform: str = "telegram"
    script: dict[str, list[Exception]] = field(default_factory=dict)
    calls: list[tuple[Effect, tuple[str, ...]]] = field(default_factory=list)
    gate: asyncio.Event | None = None
    closed: bool = False

    async def run(self, receive: Receive) -> None:
        return

    async def deliver(
        self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
    ) -> Done:
        self.calls.append((effect, earlier))
        if self.gate is not None:
            await self.gate.wait()
        if errors := self.script.get(effect.key):
            raise errors.pop(0)
        return Done((f"m{len(self.calls)}",))

    def problems(self) -> tuple[str, ...]:
        return ()

    async def close(self) -> None:
        self.closed = True

    def sent(self) -> list[str]:
        """The keys of the effects that were called for, in order."""
        return [effect.key for effect, _ in self.calls]


@pytest.fixture
async def queues(tmp_path: Path) -> AsyncIterator[Queues]:
    """Queues in a new SQLite file, with the lease held."""
    database = Database(f"sqlite+aiosqlite:///{tmp_path}/school.db")
    async with database.write() as connection:
        await connection.run_sync(metadata.create_all)
    sealer = Sealer(b"k" * 32)
    lease = Lease(database, timedelta(seconds=30))
    assert await lease.acquire(timedelta(0))
    yield Queues(database, Inbox(sealer), Outbox(sealer), Blobs(sealer), lease)
    await database.close()


@pytest.fixture
def clock() -> StandingClock:
    """Noon on a Monday."""
    return StandingClock()


async def until(condition: Callable[[], object], seconds: float = 20) -> None:
    """Wait until the condition holds; fails when it never does."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.005)


async def put(queues: Queues, effects: Sequence[Effect], now: datetime = NOON) -> None:
    """Commit effects to the outbox."""
    async with queues.database.write() as connection:
        await queues.outbox.add(connection, effects, now)


async def state_of(queues: Queues) -> dict[str, str]:
    """The outbox rows' states by key."""
    async with queues.database.read() as connection:
        return {row.key: row.state for row in await connection.execute(select(outbox.c.key, outbox.c.state))}
