"""The ports over three stores: in memory, in an SQLite file, in PostgreSQL. Contract tests run over each."""

from collections.abc import AsyncIterator, Iterable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Protocol

import pytest
import pytest_asyncio

from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.outbox import Outbox, StoredOutbox
from groupbot.storage.repositories import repositories
from groupbot.storage.seal import Sealer
from groupbot.storage.timers import StoredTimers
from handlers import ports
from handlers.model.people import Child
from handlers.model.profile import Profile
from handlers.model.roster import RosterChanges
from tests.fakes.deciding import FakeIds
from tests.fakes.sample import NOW, PROFILE
from tests.fakes.school import fake_school
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


class ErasingPeople(ports.People, Protocol):
    """People who can be erased, which no handler does yet."""

    async def erase(self, person_id: str) -> None:
        """Forget a person."""


@dataclass(frozen=True)
class Ports:
    """What one transaction gives."""

    people: ErasingPeople
    children: Roster
    chats: ports.Chats
    invitations: ports.Invitations
    posts: ports.Posts
    reports: ports.Reports
    questions: ports.Questions
    dialogues: ports.Dialogues
    records: ports.Records
    outbox: ports.Outbox
    timers: ports.Timers


class Store(Protocol):
    """Opens a transaction; what was done in it is there in the next."""

    def __call__(self, *, now: datetime = NOW, profile: Profile = PROFILE) -> AbstractAsyncContextManager[Ports]:
        """Open one, at this moment, with these settings."""


@pytest.fixture
def sealer() -> Sealer:
    """The master key at work."""
    return Sealer(MASTER)


def in_database(database: Database, sealer: Sealer) -> Store:
    """Give the ports over a database."""
    ids = FakeIds()

    @asynccontextmanager
    async def store(*, now: datetime = NOW, profile: Profile = PROFILE) -> AsyncIterator[Ports]:
        async with database.write() as connection:
            outbox = StoredOutbox(connection, Outbox(sealer), now)
            timers = StoredTimers(connection, Inbox(sealer), now)
            kept = repositories(connection, sealer, profile, ids, now)
            yield Ports(**vars(kept), outbox=outbox, timers=timers)

    return store


def in_memory() -> Store:
    """Give the ports over the fakes."""
    school = fake_school(children=())

    @asynccontextmanager
    async def store(*, now: datetime = NOW, profile: Profile = PROFILE) -> AsyncIterator[Ports]:
        school.people.profile = school.chats.profile = profile
        here = replace(school, now=now)
        yield Ports(**{name: getattr(here, name) for name in Ports.__dataclass_fields__})

    return store


@pytest_asyncio.fixture(params=("memory", *BOTH))
async def store(request: pytest.FixtureRequest, tmp_path: Path, sealer: Sealer) -> AsyncIterator[Store]:
    """A store without anybody in it."""
    if request.param == "memory":
        yield in_memory()
    else:
        async with migrated_database(request.param, tmp_path, request) as database:
            yield in_database(database, sealer)
