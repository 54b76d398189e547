"""A place to measure in: the fake Bot API server in a process of its own, and queues in a new SQLite file."""

import atexit
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from functools import cache
from pathlib import Path

from groupbot.kernel.queues import Queues
from groupbot.storage.blobs import Blobs
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.lease import Lease
from groupbot.storage.migrations import migrate
from groupbot.storage.outbox import Outbox
from groupbot.storage.seal import Sealer
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.process import TelegramServer

POST = (
    "**Vrijdag is er geen gym**\n\nBeste ouders,\n\nDe gymzaal is vrijdag bezet van 08.30 tot 12.00 uur. "
    "De kinderen van groep 5 en 6 gaan in plaats daarvan naar het bos. Denken jullie aan laarzen en een regenjas?\n\n"
    "juf Anna, groep 5"
)
"""A post as a teacher writes it."""


@cache
def server() -> TelegramServer:
    """Give the fake Bot API server: one for all benches of a run, as it takes seconds to start."""
    running = TelegramServer()
    atexit.register(running.stop)
    return running


@contextmanager
def world_of(running: TelegramServer) -> Iterator[TelegramWorld]:
    """Give a bot of its own on the server.

    Raises:
        RuntimeError: the bot called the Bot API wrongly, so that its figures mean nothing.
    """
    world = TelegramWorld(running.address)
    yield world
    violations = world.close()
    if violations:
        raise RuntimeError(f"the bot calls the Bot API wrongly: {violations[0]}")


@asynccontextmanager
async def new_queues() -> AsyncIterator[Queues]:
    """Give empty queues in a SQLite file that is gone afterwards, with the lease held."""
    with tempfile.TemporaryDirectory(prefix="groupbot-bench-") as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'school.db'}")
        await migrate(database)
        sealer = Sealer(b"k" * 32)
        lease = Lease(database, timedelta(minutes=10))
        await lease.acquire(timedelta(0))
        try:
            yield Queues(database, Inbox(sealer), Outbox(sealer), Blobs(sealer), lease)
        finally:
            await database.close()
