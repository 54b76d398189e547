"""The ports over three stores: in memory, in an SQLite file, in PostgreSQL. Contract tests run over each."""

from collections.abc import AsyncIterator, Collection, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest
import pytest_asyncio
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.blobs import Blobs, StoredBlobs
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.jobs import Change
from groupbot.storage.outbox import Outbox, StoredOutbox
from groupbot.storage.queue_tables import blobs, inbox, outbox
from groupbot.storage.repositories import repositories
from groupbot.storage.seal import Sealer
from groupbot.storage.timers import StoredTimers
from handlers import ports
from handlers.model.events import Outcome, TimerDue
from handlers.model.people import Child
from handlers.model.profile import Profile
from handlers.model.roster import RosterChanges
from tests.fakes.deciding import FakeIds
from tests.fakes.sample import NOW, PROFILE
from tests.fakes.school import FakeSchool, fake_school
from tests.servers.databases import (
    BOTH,
    database,
    empty_url,
    kind,
    migrated_database,
    postgres,
    templates,
)

__all__ = ["database", "empty_url", "kind", "postgres", "templates"]

MASTER = bytes(range(32))


class Roster(ports.Children, Protocol):
    """The roster with its import, which no handler needs."""

    async def all(self) -> tuple[Child, ...]:
        """List everybody."""

    async def roster_version(self) -> int:
        """Say how often it changed."""

    async def compare(self, children: Iterable[Child]) -> RosterChanges:
        """Say what an import would change."""

    async def replace(self, children: Iterable[Child]) -> RosterChanges:
        """Import."""


class LeavingPeople(ports.People, Protocol):
    """People who can be unlinked and erased, which no handler does."""

    async def unlink(self, child_id: str) -> None:
        """Let nobody be a guardian of the child any more."""

    async def erase(self, person_id: str) -> None:
        """Forget a person."""


class VoidableInvitations(ports.Invitations, Protocol):
    """Invitations that can be counted and made void, which no handler does."""

    async def open(self, children: Collection[str], now: datetime) -> int:
        """Say how many codes of these children can still be used."""

    async def void(self, children: Collection[str], now: datetime) -> int:
        """Make them void."""


@dataclass(frozen=True)
class Ports:
    """What one transaction gives."""

    people: LeavingPeople
    children: Roster
    chats: ports.Chats
    invitations: VoidableInvitations
    posts: ports.Posts
    reports: ports.Reports
    questions: ports.Questions
    dialogues: ports.Dialogues
    groups: ports.Groups
    joining: ports.Joining
    sightings: ports.Sightings
    memory: ports.Memory
    records: ports.Records
    outbox: ports.Outbox
    blobs: ports.Blobs
    timers: ports.Timers
    letters: ports.Letters
    reply_addresses: ports.ReplyAddresses
    school_addresses: ports.SchoolAddresses
    verdicts: ports.Verdicts
    amendments: ports.Amendments
    kernel: "Kernel"


class Kernel(Protocol):
    """What the kernel does behind the ports, for tests that need it done."""

    async def due(self, now: datetime) -> set[TimerDue]:
        """Say which timers are due."""

    async def end(
        self, key: str, outcome: Outcome, reason: str = "", messages: tuple[str, ...] = (), *, repeated: bool = False
    ) -> None:
        """Make an effect end this way."""

    async def keep(self, blob: str) -> None:
        """Keep some bytes under this id."""

    async def kept(self) -> set[str]:
        """Give the ids under which something is kept."""


class Store(Protocol):
    """Opens a transaction; what was done in it is there in the next."""

    def __call__(self, *, now: datetime = NOW, profile: Profile = PROFILE) -> AbstractAsyncContextManager[Ports]:
        """Open one, at this moment, with these settings."""


@pytest.fixture
def sealer() -> Sealer:
    """The master key at work."""
    return Sealer(MASTER)


@dataclass(frozen=True)
class StoredKernel:
    """Reads the inbox and marks rows of the outbox."""

    connection: AsyncConnection
    sealer: Sealer

    async def due(self, now: datetime) -> set[TimerDue]:
        """Read the due rows of the inbox, as the worker would, one after the other."""
        due: set[TimerDue] = set()
        while found := await Inbox(self.sealer).next(self.connection, now):
            (waiting,) = found
            assert isinstance(waiting.event.what, TimerDue)
            due.add(waiting.event.what)
            await self.connection.execute(delete(inbox).where(inbox.c.id == waiting.row))
        return due

    async def end(
        self, key: str, outcome: Outcome, reason: str = "", messages: tuple[str, ...] = (), *, repeated: bool = False
    ) -> None:
        """Mark the effect's row."""
        store = Outbox(self.sealer)
        row = (await self.connection.execute(select(outbox.c.id).where(outbox.c.key == key))).scalar_one()
        jobs = [job for job in await store.heads(self.connection, "telegram", NOW, 100) if job.row == row]
        (job,) = await store.claim(self.connection, jobs)
        await store.finish(
            self.connection, [Change(row, job.attempts, outcome, messages, reason, int(repeated), NOW, NOW)]
        )

    async def keep(self, blob: str) -> None:
        """Add a row, and one that a platform knows it by."""
        await Blobs(self.sealer).keep(self.connection, blob, b"bytes", NOW)
        await Blobs(self.sealer).note_uploads(self.connection, "telegram", {blob: "there"})

    async def kept(self) -> set[str]:
        """Read the rows."""
        return set(await self.connection.scalars(select(blobs.c.id)))


@dataclass(frozen=True)
class FakeKernel:
    """Does the same to the fakes."""

    school: FakeSchool

    async def due(self, now: datetime) -> set[TimerDue]:
        """Take the due timers out."""
        return set(self.school.timers.take_due(now))

    async def end(
        self, key: str, outcome: Outcome, reason: str = "", messages: tuple[str, ...] = (), *, repeated: bool = False
    ) -> None:
        """Note the outcome."""
        self.school.outbox.outcomes[key] = (outcome, reason)
        self.school.outbox.sent[key] = messages
        self.school.outbox.repeated |= {key} if repeated else set()

    async def keep(self, blob: str) -> None:
        """Put it among the fakes."""
        self.school.blobs.kept.add(blob)

    async def kept(self) -> set[str]:
        """Look among the fakes."""
        return self.school.blobs.kept


def in_database(database: Database, sealer: Sealer) -> Store:
    """Give the ports over a database."""
    ids = FakeIds()

    @asynccontextmanager
    async def store(*, now: datetime = NOW, profile: Profile = PROFILE) -> AsyncIterator[Ports]:
        async with database.write() as connection:
            kept = repositories(connection, sealer, profile, ids, now)
            yield Ports(
                **vars(kept),
                outbox=StoredOutbox(connection, Outbox(sealer), now),
                blobs=StoredBlobs(connection, Blobs(sealer)),
                timers=StoredTimers(connection, Inbox(sealer)),
                kernel=StoredKernel(connection, sealer),
            )

    return store


def in_memory() -> Store:
    """Give the ports over the fakes."""
    school = fake_school(children=())

    @asynccontextmanager
    async def store(*, now: datetime = NOW, profile: Profile = PROFILE) -> AsyncIterator[Ports]:
        school.people.profile = school.chats.profile = profile
        here = replace(school, now=now)
        names = Ports.__dataclass_fields__.keys() - {"kernel"}
        yield Ports(**{name: getattr(here, name) for name in names}, kernel=FakeKernel(school))

    return store


@pytest_asyncio.fixture(params=("memory", *BOTH))
async def store(request: pytest.FixtureRequest, tmp_path: Path, sealer: Sealer) -> AsyncIterator[Store]:
    """A store without anybody in it."""
    if request.param == "memory":
        yield in_memory()
    else:
        async with migrated_database(request.param, tmp_path, request) as database:
            yield in_database(database, sealer)
