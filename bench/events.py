"""Durable events a second: each handled by the real handlers, in a transaction of its own, its effects committed."""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from importlib.resources import files
from itertools import count
from pathlib import Path

from sqlalchemy import func, select

from bench.event_peers import committed_rows, stock_application
from bench.figures import Bar, Figure
from bench.options import Options
from bench.spent import watched
from groupbot.bootstrap import Application, Platforms, bootstrap
from groupbot.roster_file import read_roster
from groupbot.settings import database_file, ensure_master_key, load_settings
from groupbot.storage.children import StoredChildren
from groupbot.storage.inbox import READY
from groupbot.storage.keys import KeyStore
from groupbot.storage.outbox import Outbox
from groupbot.storage.queue_tables import inbox, outbox
from groupbot.storage.seal import Sealer
from handlers.model.effects import Button
from handlers.model.events import Account, Chat, Event, Message, Press, Sender
from handlers.model.people import Child

_SAMPLE = files("groupbot.sample")
_PARENTS = 100


class School:
    """The sample school at work, with parents whose children it knows, and no way out: effects stay where they are."""

    def __init__(self, application: Application, sealer: Sealer, children: Sequence[Child]) -> None:
        self.application = application
        self._outbox = Outbox(sealer)
        self.tokens: dict[str, str] = {}
        self._children = children
        self._numbers = count(1)

    async def settle_in(self) -> None:
        """Have every parent say hello, and link each to a child."""
        parents = [str(number) for number in range(1, _PARENTS + 1)]
        await self.handle([self.says(parent, "/start") for parent in parents])
        async with self.application.database.write() as connection:
            school = self.application.room.school(connection, self.application.clock.now())
            for parent, child in zip(parents, self._children * _PARENTS, strict=False):
                person = await school.people.meet(Account("telegram", parent))
                await school.people.link(person.id, child.id)
        await self._read_tokens()

    def says(self, parent: str, text: str) -> Event:
        """A parent writes."""
        chat = Chat("telegram", parent)
        number = next(self._numbers)
        message = Message(chat, Sender(Account("telegram", parent), "nl"), str(number), text)
        return Event(f"bench:{number}", str(chat), self.application.clock.now(), message)

    def presses(self, parent: str, choice: str) -> Event:
        """A parent presses a button under the first message."""
        chat = Chat("telegram", parent)
        number = next(self._numbers)
        press = Press(chat, Sender(Account("telegram", parent), "nl"), str(number), self.tokens[parent], choice)
        return Event(f"bench:{number}", str(chat), self.application.clock.now(), press)

    async def handle(self, events: Sequence[Event]) -> float:
        """Hand in events, and give the seconds until the last is handled."""
        started = time.perf_counter()
        await self.application.runtime.receive(events)
        last = events[-1].key
        while await self._is_waiting(last):  # noqa: ASYNC110 - another task handles it, and only the database knows
            await asyncio.sleep(0.02)
        return time.perf_counter() - started

    async def _is_waiting(self, key: str) -> bool:
        async with self.application.database.read() as connection:
            query = select(func.count()).select_from(inbox).where(inbox.c.key == key, inbox.c.state == READY)
            return bool(await connection.scalar(query))

    async def _read_tokens(self) -> None:
        async with self.application.database.read() as connection:
            rows = await connection.scalar(select(func.count()).select_from(outbox)) or 0
            now = self.application.clock.now()
            jobs = await self._outbox.heads(connection, "telegram", now, rows)
        for job in jobs:
            first = job.effect.buttons[0][0]
            assert isinstance(first, Button)
            self.tokens[job.effect.chat.id] = first.token


@asynccontextmanager
async def school_at_work() -> AsyncIterator[School]:
    """Start the sample school in a folder of its own, with its runtime at work while the block runs."""
    with tempfile.TemporaryDirectory(prefix="groupbot-bench-") as folder:
        config = Path(folder) / "school.toml"
        config.write_text(_SAMPLE.joinpath("school.toml").read_text(encoding="utf-8"), encoding="utf-8")
        settings = load_settings(config)
        sealer = Sealer(ensure_master_key(settings.secrets_file, database_file(settings)))
        children = read_roster(_SAMPLE.joinpath("roster.csv").read_text(encoding="utf-8"), id_required=True)
        async with bootstrap(settings, platforms=Platforms([])) as application:
            async with application.database.write() as connection:
                await StoredChildren(connection, KeyStore(connection, sealer)).replace(children)
            stop = asyncio.Event()
            serving = asyncio.create_task(application.runtime.serve(stop))
            school = School(application, sealer, children)
            await school.settle_in()
            try:
                yield school
            finally:
                stop.set()
                await serving


async def measure(options: Options) -> Sequence[Figure]:
    """Handle greetings, presses and sick notes, each kind by itself, beside a library and a database alone."""
    number = options.events
    rates: dict[str, list[float]] = {kind: [] for kind in ("/start", "press", "sick note")}
    peers: dict[str, list[float]] = {"stock": [], "rows": []}
    notes = {}
    async with school_at_work() as school:
        for _ in range(options.rounds):
            for kind, events in _batches(school, number):
                rates[kind].append(number / await school.handle(events))
            peers["rows"].append(await committed_rows(number))
            peers["stock"].append(await stock_application(number))
        for kind, events in _batches(school, number):
            with watched() as spent:
                notes[kind] = spent.per(number, await school.handle(events))
    bar, rows = Bar(100), "aiosqlite, a committed row each"
    return [
        *(
            Figure(f"durable events: {kind}", "/s", rates[kind], peers["rows"], rows, bar, notes[kind])
            for kind in rates
        ),
        Figure("durable events: /start", "/s", rates["/start"], peers["stock"], "stock Application, nothing kept"),
    ]


def _batches(school: School, number: int) -> Sequence[tuple[str, Sequence[Event]]]:
    parents = [str(each % _PARENTS + 1) for each in range(number)]
    sick = ("mijn kind is vandaag ziek, het heeft koorts", "/stop")
    return (
        ("/start", [school.says(parent, "/start") for parent in parents]),
        ("press", [school.presses(parent, "leave") for parent in parents]),
        ("sick note", [school.says(parents[each // 2], sick[each % 2]) for each in range(number)]),
    )
