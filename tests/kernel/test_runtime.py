"""A school's parts started, broken and stopped together."""

import asyncio
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import ConfigurationError, Permanent, Transient
from groupbot.kernel.outcomes import CRASHES
from groupbot.kernel.queues import Queues
from groupbot.kernel.runtime import Runtime
from groupbot.serving import application, health_route, serving
from groupbot.storage.lease import Lease, LeaseLost
from groupbot.storage.queue_tables import lease, outbox
from groupbot.transports.base import Receive
from handlers.model.effects import Mail, ReceiptRequest, Send
from handlers.model.events import Chat, Event, Receipt
from tests.kernel.conftest import NOON, ScriptedTransport, StandingClock, put, state_of, until
from tests.kernel.test_worker import Listener, said

ONE = Chat("telegram", "1")


@pytest.fixture
async def idle(queues: Queues) -> Queues:
    """Queues whose lease nobody holds."""
    await queues.lease.release()
    return queues


class Running:
    """A runtime that runs while a block runs."""

    def __init__(self, runtime: Runtime) -> None:
        self.runtime, self.stop = runtime, asyncio.Event()

    async def __aenter__(self) -> Runtime:
        self.task = asyncio.create_task(self.runtime.serve(self.stop))
        return self.runtime

    async def __aexit__(self, *_: object) -> None:
        self.stop.set()
        await self.task


async def test_what_comes_in_is_handled_and_what_follows_is_sent(idle: Queues, clock: StandingClock) -> None:
    """An update is committed, handled, and its effect done, in one process."""
    transport = ScriptedTransport()

    async def reply(connection: AsyncConnection, event: Event, now: datetime) -> None:
        await idle.outbox.add(connection, [Send(f"{event.key}:1", ONE, "hello")], now)

    async with Running(Runtime(idle, [transport], reply, clock)) as runtime:
        await runtime.receive([said("a"), said("a")])
        await until(lambda: transport.calls)
    assert transport.sent() == ["1:a:1"]
    assert transport.closed


async def test_a_receipt_that_was_asked_for_becomes_an_event(idle: Queues, clock: StandingClock) -> None:
    """Who asked hears that it is done, or that it never will be."""
    listener, transport = Listener(), ScriptedTransport(script={"bad": [Permanent("no")]})
    asked = [Send(key, ONE, "x", receipt=ReceiptRequest("report", key)) for key in ("good", "bad")]
    await put(idle, asked)
    async with Running(Runtime(idle, [transport], listener, clock)):
        await until(lambda: len(listener.heard) == 2)
    outcomes = {each.subject: each.outcome for each in listener.heard if isinstance(each, Receipt)}
    assert outcomes == {"good": "done", "bad": "failed"}


async def test_it_is_quiet_when_all_is_handled_and_nothing_is_to_be_done_now(
    idle: Queues, clock: StandingClock
) -> None:
    """What is being sent is not quiet; what failed for a while and is to be tried later is."""
    transport = ScriptedTransport(gate=asyncio.Event(), script={"a": [Transient("busy", retry_after=60)]})
    runtime = Runtime(idle, [transport], Listener(), clock)
    assert await runtime.is_quiet()
    await put(idle, [Send("a", ONE, "x")])
    assert not await runtime.is_quiet()
    async with Running(runtime):
        await until(lambda: transport.calls)
        assert not await runtime.is_quiet()
        assert transport.gate is not None
        transport.gate.set()
        async with asyncio.timeout(60):
            while not await runtime.is_quiet():
                await asyncio.sleep(0.02)
    assert await state_of(idle) == {"a": "ready"}


async def test_what_was_being_sent_at_a_crash_is_repeated_once_and_counted(idle: Queues, clock: StandingClock) -> None:
    """A row on `sending` at a start: nobody knows, so it goes once more and stands in the figures."""
    transport = ScriptedTransport()
    await put(idle, [Send("a", ONE, "x")])
    async with idle.database.write() as connection:
        await connection.execute(update(outbox).values(state="sending", attempts=1))
    async with Running(Runtime(idle, [transport], Listener(), clock)) as runtime:
        async with asyncio.timeout(60):
            while not transport.calls:
                clock.move(seconds=10)
                runtime.wake()
                await asyncio.sleep(0.02)
        status = await runtime.status()
    assert (await state_of(idle), status.outbox["repeated"]) == ({"a": "done"}, 1)


async def test_a_mail_that_was_interrupted_too_often_is_told_to_who_asked(idle: Queues, clock: StandingClock) -> None:
    """It is not sent once more: the parent is told to phone instead."""
    listener = Listener()
    await put(idle, [Mail("m", "a@school.example", "s", "t", receipt=ReceiptRequest("report", "r1"))])
    async with idle.database.write() as connection:
        await connection.execute(update(outbox).values(state="sending", uncertain=CRASHES))
    async with Running(Runtime(idle, [ScriptedTransport(platform="mail")], listener, clock)):
        await until(lambda: listener.heard)
    assert [each.outcome for each in listener.heard if isinstance(each, Receipt)] == ["uncertain"]


async def test_a_second_process_does_not_serve_the_same_school(queues: Queues, clock: StandingClock) -> None:
    """The lease is held: the second says so in one line and does nothing."""
    other = Lease(queues.database, timedelta(seconds=0.2))
    second = replace(queues, lease=other)
    with pytest.raises(ConfigurationError, match="Another groupbot"):
        await Runtime(second, [], Listener(), clock).serve(asyncio.Event())


async def test_a_lease_that_ran_out_is_taken_over_and_the_old_holder_stops(queues: Queues) -> None:
    """A stalled process finds that another has taken its place."""
    old = Lease(queues.database, timedelta(seconds=0.3))
    async with queues.database.write() as connection:
        await connection.execute(update(lease).values(until=datetime.now(UTC) - timedelta(seconds=1)))
    assert await old.acquire(timedelta(0))
    async with queues.database.write() as connection:
        await connection.execute(update(lease).values(until=datetime.now(UTC) - timedelta(seconds=1)))
    new = Lease(queues.database, timedelta(seconds=30))
    assert await new.acquire(timedelta(0))
    assert new.token > old.token
    with pytest.raises(LeaseLost):
        await old.keep()


async def test_a_lease_from_before_the_clock_was_set_back_holds_up_nobody(queues: Queues) -> None:
    """A machine without a battery for its clock starts in the past after a power cut."""
    async with queues.database.write() as connection:
        await connection.execute(update(lease).values(until=datetime.now(UTC) + timedelta(days=3)))
    assert await Lease(queues.database, timedelta(seconds=30)).acquire(timedelta(0))


async def test_a_stop_while_waiting_for_the_lease_is_heard(queues: Queues, clock: StandingClock) -> None:
    """A restart after a crash waits for the old lease; a stop does not wait with it."""
    waiting = replace(queues, lease=Lease(queues.database, timedelta(seconds=60)))
    stop = asyncio.Event()
    serving_ = asyncio.create_task(Runtime(waiting, [], Listener(), clock).serve(stop))
    await asyncio.wait([serving_], timeout=0.2)
    stop.set()
    async with asyncio.timeout(60):
        await serving_
    assert not await Lease(queues.database, timedelta(seconds=30)).acquire(timedelta(0))


async def test_a_stop_with_a_locked_database_keeps_its_promise(
    idle: Queues, clock: StandingClock, tmp_path: Path
) -> None:
    """A backup holds the lock: the program stops all the same, within ten seconds."""
    runtime, stop = Runtime(idle, [ScriptedTransport()], Listener(), clock), asyncio.Event()
    working = asyncio.create_task(runtime.serve(stop))
    async with asyncio.timeout(60):
        while not idle.lease.token:
            await asyncio.sleep(0.01)
    await runtime.receive([said("a")])
    backup = sqlite3.connect(tmp_path / "school.db", isolation_level=None, check_same_thread=False)
    await asyncio.to_thread(backup.execute, "BEGIN IMMEDIATE")
    stop.set()
    stopped, _ = await asyncio.wait([working], timeout=60)
    assert stopped == {working}
    await working
    backup.execute("ROLLBACK")
    backup.close()


async def test_a_lease_is_renewed_while_it_is_held(queues: Queues) -> None:
    """Its end moves on, again and again."""
    short = Lease(queues.database, timedelta(seconds=0.3))
    async with queues.database.write() as connection:
        await connection.execute(update(lease).values(until=datetime.now(UTC) - timedelta(seconds=1)))
    assert await short.acquire(timedelta(0))
    ends: set[object] = set()
    keeping = asyncio.create_task(short.keep())
    async with asyncio.timeout(60):
        while len(ends) < 3:
            async with queues.database.read() as connection:
                ends.add(await connection.scalar(select(lease.c.until)))
            await asyncio.sleep(0.02)
    keeping.cancel()
    await asyncio.gather(keeping, return_exceptions=True)
    assert len(ends) == 3


async def test_a_stop_lets_the_next_process_start_at_once(idle: Queues, clock: StandingClock) -> None:
    """The lease is given back."""
    async with Running(Runtime(idle, [], Listener(), clock)) as runtime:
        await runtime.receive([])
        async with asyncio.timeout(60):
            while not idle.lease.token:
                await asyncio.sleep(0.01)
    assert await Lease(idle.database, timedelta(seconds=30)).acquire(timedelta(0))


async def test_a_transport_that_breaks_is_started_again_and_health_says_so(
    idle: Queues, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One platform's bug stops neither the others nor itself for ever."""
    monkeypatch.setattr("groupbot.kernel.runtime.jitter", lambda: 0.0)

    class Breaking(ScriptedTransport):
        runs = 0
        receive: Receive | None = None

        async def run(self, receive: Receive) -> None:
            self.runs += 1
            self.receive = receive
            if self.runs == 1:
                raise KeyError("a bug")

    transport = Breaking()
    async with Running(Runtime(idle, [transport], Listener(), clock)) as runtime:
        await until(lambda: "telegram updates" in runtime.health.problems())
        await until(lambda: transport.runs == 2)
        assert transport.receive is not None
        await transport.receive([])
        assert "telegram updates" not in runtime.health.problems()


async def test_health_tells_what_is_wrong_with_its_reasons(idle: Queues, clock: StandingClock) -> None:
    """200 when all is well; 503 with the platform's trouble and the age of the oldest event."""

    class Troubled(ScriptedTransport):
        trouble: tuple[str, ...] = ()

        def problems(self) -> tuple[str, ...]:
            return self.trouble

    transport = Troubled()
    runtime = Runtime(idle, [transport], Listener(), clock)
    health = serving(application([health_route(runtime)]), "127.0.0.1", 0, "run.health_port")
    async with health as port, aiohttp.ClientSession() as web:
        async with web.get(f"http://127.0.0.1:{port}/health") as answer:
            assert (answer.status, (await answer.json())["problems"]) == (200, {})
        transport.trouble = ("two programs poll",)
        await runtime.receive([said("a")])
        clock.move(minutes=3)
        async with web.get(f"http://127.0.0.1:{port}/health") as answer:
            assert answer.status == 503
            problems = (await answer.json())["problems"]
        assert problems == {"telegram": "two programs poll", "inbox": "the oldest event has waited 180 s"}
        await idle.database.close()
        async with idle.database.write() as connection:
            await connection.exec_driver_sql("DROP TABLE inbox")
        async with web.get(f"http://127.0.0.1:{port}/health") as answer:
            assert (answer.status, (await answer.json())["problems"]) == (503, {"database": "OperationalError"})


async def test_a_port_that_is_taken_is_said_in_one_line() -> None:
    """Two programs cannot listen on one port."""
    async with serving(application([]), "127.0.0.1", 0, "run.health_port") as port:
        with pytest.raises(ConfigurationError, match=f"port {port} on 127.0.0.1 cannot be used") as caught:
            async with serving(application([]), "127.0.0.1", port, "run.health_port"):
                pass
    assert str(caught.value).endswith("another port with run.health_port")
    assert "'127.0.0.1'" not in str(caught.value), "no piece of Python"


async def test_a_host_that_is_not_there_is_said_in_one_line() -> None:
    """With the resolver's own reason."""
    with pytest.raises(ConfigurationError, match=r"cannot be used \(\w.*\): stop"):
        async with serving(application([]), "no such host", 0, "telegram.webhook.port"):
            pass


async def test_old_contents_are_removed_every_hour(idle: Queues, clock: StandingClock) -> None:
    """What failed keeps its words for a week, then only its state."""
    transport = ScriptedTransport(script={"a": [Permanent("no")]})
    await put(idle, [Send("a", ONE, "words", content="post:1")], NOON - timedelta(days=8))
    async with Running(Runtime(idle, [transport], Listener(), clock)) as runtime:
        await until(lambda: transport.calls)
        await runtime.receive([])
    clock.move(days=8)
    async with Running(Runtime(idle, [transport], Listener(), clock)):
        async with asyncio.timeout(60):
            payload: object = b"words"
            while payload is not None:
                async with idle.database.read() as connection:
                    payload = await connection.scalar(select(outbox.c.payload))
                await asyncio.sleep(0.01)
    assert (await state_of(idle)) == {"a": "failed"}


async def test_a_call_that_hangs_does_not_hold_up_a_stop(
    idle: Queues, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After its time the stop goes on; the row stays on `sending` and is uncertain at the next start."""
    monkeypatch.setattr("groupbot.kernel.runtime.DRAIN_SECONDS", 0.1)
    transport = ScriptedTransport(gate=asyncio.Event())
    await put(idle, [Send("a", ONE, "x")])
    async with Running(Runtime(idle, [transport], Listener(), clock)):
        await until(lambda: transport.calls)
    assert (await state_of(idle)) == {"a": "sending"}
