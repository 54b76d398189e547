"""The worker: each event once, in order, whatever handlers do."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.kernel.health import Health
from groupbot.kernel.queues import Queues
from groupbot.kernel.worker import Worker
from groupbot.storage.inbox import TRIES
from groupbot.storage.lease import LeaseLost
from groupbot.storage.queue_tables import inbox, lease
from groupbot.storage.timers import StoredTimers
from groupbot.transports.base import Unreadable
from handlers.model.events import Chat, Event, Message, Receipt, Sender, SetAside, TimerDue
from tests.kernel.conftest import NOON, StandingClock, until


def said(text: str, chat: str = "1", key: str = "") -> Event:
    """An event: somebody wrote."""
    where = Chat("telegram", chat)
    return Event(key or f"{chat}:{text}", str(where), NOON, Message(where, Sender(None), "1", text))


class Listener:
    """Handles events by keeping them; fails as often as it was told for a text."""

    def __init__(self) -> None:
        self.heard: list[object] = []
        self.failures: dict[str, list[Exception]] = {}

    async def __call__(self, connection: AsyncConnection, event: Event, now: datetime) -> None:
        text = getattr(event.what, "text", "")
        if errors := self.failures.get(text):
            raise errors.pop(0)
        self.heard.append(text or event.what)


@asynccontextmanager
async def working(queues: Queues, clock: StandingClock, listener: Listener) -> AsyncIterator[Worker]:
    """Run a worker while the block runs."""
    worker = Worker(queues, listener, clock, Health(), lambda: None)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def add(queues: Queues, *events: Event | Unreadable) -> None:
    """Commit events to the inbox."""
    async with queues.database.write() as connection:
        await queues.inbox.add(connection, events, NOON)


async def test_an_event_that_comes_twice_is_handled_once(queues: Queues, clock: StandingClock) -> None:
    """The platform's own key recognises the repeat, also after it was handled."""
    listener = Listener()
    await add(queues, said("a"), said("a"))
    async with working(queues, clock, listener) as worker:
        await until(lambda: listener.heard)
        await add(queues, said("a"), said("b"))
        worker.bell.ring()
        await until(lambda: "b" in listener.heard)
    assert listener.heard == ["a", "b"]


async def test_a_handled_event_loses_its_words_and_keeps_its_key(queues: Queues, clock: StandingClock) -> None:
    """Nothing of what was said stays in the inbox."""
    listener = Listener()
    await add(queues, said("a"))
    async with working(queues, clock, listener):
        await until(lambda: listener.heard)
    async with queues.database.read() as connection:
        row = (await connection.execute(select(inbox))).one()
    assert (row.key, row.state, row.payload) == ("1:a", "done", None)


async def test_a_failing_event_holds_up_its_own_chat_only(queues: Queues, clock: StandingClock) -> None:
    """Another chat goes on; the same chat's next message waits its turn."""
    listener = Listener()
    listener.failures["a"] = [KeyError("a bug")]
    await add(queues, said("a"), said("b"), said("c", chat="2"))
    async with working(queues, clock, listener) as worker:
        await until(lambda: listener.heard)
        assert listener.heard == ["c"]
        clock.move(seconds=2)
        worker.bell.ring()
        await until(lambda: len(listener.heard) == 3)
    assert listener.heard == ["c", "a", "b"]


async def test_a_poison_event_is_set_aside_and_reported_and_the_next_is_handled(
    queues: Queues, clock: StandingClock
) -> None:
    """After all its tries it stands aside with its contents, and the director's event is made."""
    listener = Listener()
    listener.failures["a"] = [KeyError("Sem de Vries")] * TRIES
    await add(queues, said("a"), said("b"))
    async with working(queues, clock, listener) as worker:
        async with asyncio.timeout(60):
            while "b" not in listener.heard:
                clock.move(minutes=3)
                worker.bell.ring()
                await asyncio.sleep(0.02)
        await until(lambda: len(listener.heard) == 2)
    aside = next(each for each in listener.heard if isinstance(each, SetAside))
    assert aside.error.startswith("KeyError at ")
    assert "Sem" not in aside.error
    async with queues.database.read() as connection:
        row = (await connection.execute(select(inbox).where(inbox.c.key == "1:a"))).one()
    assert (row.state, row.attempts, row.payload is None) == ("aside", TRIES, False)
    async with queues.database.write() as connection:
        await queues.inbox.purge(connection, NOON + timedelta(days=30))
        assert await connection.scalar(select(inbox.c.payload).where(inbox.c.key == "1:a")) is None


async def test_an_unreadable_update_is_kept_and_reported(queues: Queues, clock: StandingClock) -> None:
    """What cannot be translated stands aside as it came."""
    listener = Listener()
    await add(queues, Unreadable("u1", '{"odd": 1}', "no chat"), said("a"))
    async with working(queues, clock, listener):
        await until(lambda: len(listener.heard) == 2)
    assert listener.heard == ["a", SetAside("u1", "no chat")]


async def test_an_event_of_an_unknown_kind_is_set_aside(queues: Queues, clock: StandingClock) -> None:
    """A row that an older or newer program wrote stops nobody."""
    listener = Listener()
    await add(queues, said("a"), said("b", chat="2"))
    odd = queues.inbox._sealer.seal(b"telegram:1\nOdd\n{}", "inbox.payload")
    async with queues.database.write() as connection:
        await connection.execute(update(inbox).where(inbox.c.key == "1:a").values(payload=odd))
    async with working(queues, clock, listener):
        await until(lambda: len(listener.heard) == 2)
    assert listener.heard[0] == "b"
    assert isinstance(listener.heard[1], SetAside)


async def test_persons_come_before_receipts(queues: Queues, clock: StandingClock) -> None:
    """A parent's sick note does not stand behind a thousand receipts."""
    listener = Listener()
    receipts = [Event(f"r{n}", f"r{n}", NOON, Receipt("e", "t", f"{n}", "done", NOON)) for n in range(3)]
    await add(queues, *receipts, said("a"))
    async with working(queues, clock, listener):
        await until(lambda: len(listener.heard) == 4)
    assert listener.heard[0] == "a"


async def test_a_timer_happens_when_it_is_due_and_replaces_its_earlier_self(
    queues: Queues, clock: StandingClock
) -> None:
    """Set for one o'clock and again for two: it happens once, at two."""
    listener = Listener()
    for hours in (1, 2):
        async with queues.database.write() as connection:
            await StoredTimers(connection, queues.inbox).set("publish", "p1", NOON + timedelta(hours=hours))
    async with working(queues, clock, listener) as worker:
        clock.move(hours=1, minutes=1)
        worker.bell.ring()
        await add(queues, said("a"))
        worker.bell.ring()
        await until(lambda: listener.heard)
        assert listener.heard == ["a"]
        clock.move(hours=1)
        worker.bell.ring()
        await until(lambda: len(listener.heard) == 2)
    assert listener.heard[1] == TimerDue("publish", "p1")


async def test_a_timer_that_sets_itself_again_happens_again(queues: Queues, clock: StandingClock) -> None:
    """A handler may set the timer that it is handling; each time is an event with a key of its own."""
    heard: list[str] = []

    async def again(connection: AsyncConnection, event: Event, now: datetime) -> None:
        heard.append(event.key)
        if len(heard) < 3:
            await StoredTimers(connection, queues.inbox).set("reach", "p1", now - timedelta(seconds=len(heard)))

    async with queues.database.write() as connection:
        await StoredTimers(connection, queues.inbox).set("reach", "p1", NOON)
    worker = Worker(queues, again, clock, Health(), lambda: None)
    task = asyncio.create_task(worker.run())
    await until(lambda: len(heard) == 3)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert len(set(heard)) == 3


async def test_a_timer_that_is_set_anew_while_it_is_about_to_happen_keeps_its_new_time(
    queues: Queues, clock: StandingClock
) -> None:
    """The worker had read it already, together with the event whose handler sets it."""
    heard: list[object] = []

    async def put_off(connection: AsyncConnection, event: Event, now: datetime) -> None:
        heard.append(event.what)
        if len(heard) == 1:
            await StoredTimers(connection, queues.inbox).set("publish", "p1", NOON + timedelta(hours=1))

    await add(queues, said("a"))
    async with queues.database.write() as connection:
        await StoredTimers(connection, queues.inbox).set("publish", "p1", NOON)
    worker = Worker(queues, put_off, clock, Health(), lambda: None)
    task = asyncio.create_task(worker.run())
    await until(lambda: heard)
    await add(queues, said("b"))
    worker.bell.ring()
    await until(lambda: len(heard) == 2)
    clock.move(hours=1)
    worker.bell.ring()
    await until(lambda: len(heard) == 3)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert [getattr(each, "text", each) for each in heard] == ["a", "b", TimerDue("publish", "p1")]


async def test_a_cancelled_timer_never_happens(queues: Queues, clock: StandingClock) -> None:
    """Cancelling what is not there does nothing either."""
    async with queues.database.write() as connection:
        timers = StoredTimers(connection, queues.inbox)
        await timers.set("publish", "p1", NOON)
        await timers.cancel("publish", "p1")
        await timers.cancel("publish", "p2")
    async with queues.database.read() as connection:
        assert await queues.inbox.next(connection, NOON) == []


async def test_trouble_with_the_database_is_not_the_events_fault(queues: Queues, clock: StandingClock) -> None:
    """A full disk or a lost connection costs no try."""
    listener = Listener()
    listener.failures["a"] = [OperationalError("insert", {}, Exception("disk is full"))] * (TRIES + 1)
    await add(queues, said("a"))
    async with working(queues, clock, listener) as worker:
        async with asyncio.timeout(60):
            while not listener.heard:
                worker.bell.ring()
                await asyncio.sleep(0.02)
    assert listener.heard == ["a"]


async def test_who_has_lost_the_lease_handles_nothing(queues: Queues, clock: StandingClock) -> None:
    """A late write under an older token changes nothing."""
    listener = Listener()
    await add(queues, said("a"))
    async with queues.database.write() as connection:
        await connection.execute(update(lease).values(token=lease.c.token + 1))
    with pytest.raises(LeaseLost):
        await Worker(queues, listener, clock, Health(), lambda: None).run()
    assert listener.heard == []
