"""The dispatcher: order, pace, and the truth about each send."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from functools import partial

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import Moved, Permanent, Transient, Uncertain
from groupbot.kernel.dispatcher import Dispatcher
from groupbot.kernel.health import Health
from groupbot.kernel.queues import Queues
from groupbot.storage.jobs import Job
from groupbot.storage.lease import LeaseLost
from groupbot.storage.queue_tables import lease, outbox
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress
from handlers.model.effects import Effect, ReceiptRequest, Send
from handlers.model.events import Chat, ChatMoved, Event, SetAside
from handlers.model.posts import Reach
from tests.kernel.conftest import NOON, ScriptedTransport, StandingClock, put, state_of, until
from tests.kernel.dispatching import ONE, TWO, dispatching, soon, until_so_many


async def test_messages_of_a_chat_leave_in_order(queues: Queues, clock: StandingClock) -> None:
    """The first fails for a moment: the second waits for it, another chat does not."""
    transport = ScriptedTransport(script={"a1": [Transient("busy", retry_after=5)]})
    await put(queues, [Send("a1", ONE, "1"), Send("a2", ONE, "2"), Send("b1", TWO, "3")])
    async with dispatching(transport, queues, clock) as dispatcher:
        await until_so_many(queues, "done", 1)
        assert sorted(transport.sent()) == ["a1", "b1"]
        clock.move(seconds=5)
        dispatcher.bell.ring()
        await until_so_many(queues, "done", 3)
    assert [key for key in transport.sent() if key != "b1"] == ["a1", "a1", "a2"]


async def test_replies_go_before_a_broadcast(queues: Queues, clock: StandingClock) -> None:
    """A person who asks something does not wait behind a post to every group."""
    transport = ScriptedTransport(pacing=Pacing(per_second=200, in_flight=1))
    broadcast = [Send(f"b{each}", Chat("telegram", f"g{each}", "group"), "news", bulk=True) for each in range(5)]
    await put(queues, [*broadcast, Send("reply", ONE, "hello")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 6)
    assert transport.sent()[0] == "reply"


async def test_an_effect_put_twice_is_done_once(queues: Queues, clock: StandingClock) -> None:
    """The key decides."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "1")])
    await put(queues, [Send("a", ONE, "1")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    assert transport.sent() == ["a"]


async def test_parts_that_have_left_are_not_sent_again(queues: Queues, clock: StandingClock) -> None:
    """The second part is refused for a moment: the repeat knows the first."""

    class InParts(ScriptedTransport):
        async def deliver(
            self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
        ) -> Done:
            self.calls.append((effect, earlier))
            if not earlier:
                await progress(["p1"])
                raise Transient("slow down", retry_after=3, limited=True)
            return Done((*earlier, "p2"))

    transport = InParts()
    await put(queues, [Send("a", ONE, "long")])
    async with dispatching(transport, queues, clock) as dispatcher:
        await until(lambda: transport.calls)
        await until_so_many(queues, "ready", 1)
        await soon(dispatcher, clock, lambda: len(transport.calls) == 2)
        await until_so_many(queues, "done", 1)
    assert [earlier for _, earlier in transport.calls] == [(), ("p1",)]
    async with queues.database.read() as connection:
        assert await queues.outbox.messages_of(connection, "a", queues.inbox._sealer.blind(str(ONE))) == ("p1", "p2")


@pytest.mark.parametrize("state", ["ready", "sending"])
async def test_an_effect_that_cannot_be_read_holds_up_nobody(queues: Queues, clock: StandingClock, state: str) -> None:
    """A newer program wrote it, or a disk damaged it: it stands as failed, the director is told, the next is done."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "1"), Send("b", ONE, "2")])
    async with queues.database.write() as connection:
        await connection.execute(update(outbox).where(outbox.c.key == "a").values(payload=b"damaged", state=state))
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    assert await state_of(queues) == {"a": "failed", "b": "done"}
    async with queues.database.read() as connection:
        (waiting,) = await queues.inbox.next(connection, clock.now())
    assert isinstance(waiting.event.what, SetAside)


async def test_an_outcome_that_cannot_be_written_down_spoils_no_other(
    queues: Queues, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It stands as failed; the others of its group are noted."""
    transport = ScriptedTransport(gate=asyncio.Event())
    await put(queues, [Send(key, Chat("telegram", key), "x", receipt=ReceiptRequest("t", key)) for key in "abc"])
    add = queues.inbox.add

    async def choking(connection: AsyncConnection, incoming: Sequence[Event], now: datetime) -> None:
        if any(event.key.startswith("receipt:b") for event in incoming):
            raise ValueError("what no database takes")
        await add(connection, incoming, now)

    monkeypatch.setattr(queues.inbox, "add", choking)
    async with dispatching(transport, queues, clock):
        await until(lambda: len(transport.calls) == 3)
        assert transport.gate is not None
        transport.gate.set()
        await until_so_many(queues, "done", 2)
        await until_so_many(queues, "failed", 1)
    assert (await state_of(queues))["b"] == "failed"


async def test_a_late_note_of_a_process_that_lost_the_lease_changes_nothing(
    queues: Queues, clock: StandingClock
) -> None:
    """It stalled in a call; another process has repeated and finished the effect meanwhile."""
    transport = ScriptedTransport(gate=asyncio.Event(), script={"a": [Uncertain("time-out")]})
    await put(queues, [Send("a", ONE, "1")])
    dispatcher = Dispatcher(transport, queues, clock, Health(), lambda: None)
    task = asyncio.create_task(dispatcher.run())
    await until(lambda: transport.calls)
    async with queues.database.write() as connection:
        await connection.execute(update(outbox).values(state="done", payload=None))
        await connection.execute(update(lease).values(token=lease.c.token + 1))
    assert transport.gate is not None
    transport.gate.set()
    with pytest.raises(LeaseLost):
        await dispatcher.finish(5)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await dispatcher.abandon()
    assert await state_of(queues) == {"a": "done"}


def _more_than(transport: ScriptedTransport, calls: int) -> bool:
    return len(transport.calls) > calls


async def test_a_stop_leaves_no_row_that_nobody_called_for(queues: Queues, clock: StandingClock) -> None:
    """However many stops at whatever moment: what was claimed is called for, or ready again and not uncertain."""
    transport = ScriptedTransport(pacing=Pacing(in_flight=2))
    await put(queues, [Send(f"a{n}", Chat("telegram", f"{n}"), "x") for n in range(60)])
    async with asyncio.timeout(60):
        while "ready" in (await state_of(queues)).values():
            async with dispatching(transport, queues, clock):
                await until(partial(_more_than, transport, len(transport.calls)))
            assert "sending" not in (await state_of(queues)).values()
    assert sorted(transport.sent()) == sorted(f"a{n}" for n in range(60))


async def test_a_clock_that_was_set_back_delays_nothing(queues: Queues, clock: StandingClock) -> None:
    """What came while it was an hour ahead is done at once."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "1")], NOON)
    clock.move(hours=-1)
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    assert transport.sent() == ["a"]


async def test_trouble_with_the_database_passes(
    queues: Queues, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While it lasts health is red; a claim that seemed to fail is settled, and nothing counted as uncertain."""
    transport, health = ScriptedTransport(), Health()
    await put(queues, [Send("a", ONE, "1")])
    claim, failures = queues.outbox.claim, [OSError("no connection"), KeyError("a bug")]

    async def failing(connection: AsyncConnection, jobs: Sequence[Job]) -> list[Job]:
        claimed = await claim(connection, jobs)
        if failures:
            raise failures.pop()
        return claimed

    monkeypatch.setattr(queues.outbox, "claim", failing)
    dispatcher = Dispatcher(transport, queues, clock, health, lambda: None)
    task = asyncio.create_task(dispatcher.run())
    await until(health.problems)
    await until(lambda: transport.calls)
    await until(lambda: not health.problems())
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    await dispatcher.finish(5)
    assert await state_of(queues) == {"a": "done"}


async def test_a_text_that_many_sends_share_arrives_everywhere(queues: Queues, clock: StandingClock) -> None:
    """It is stored once, and each send has it; failures are in the count of the reach."""
    transport = ScriptedTransport(script={"p2": [Permanent("kicked", chat_lost=True)]})
    chats = [Chat("telegram", f"-{each}", "group") for each in range(3)]
    sends = [Send(f"p{n}", chat, "news", content="post:1", group="post:1") for n, chat in enumerate(chats)]
    await put(queues, sends)
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 2)
        await until_so_many(queues, "failed", 1)
    assert {effect.text for effect, _ in transport.calls if isinstance(effect, Send)} == {"news"}
    async with queues.database.read() as connection:
        assert await queues.outbox.reach(connection, "post:1") == Reach(2, 0, 0, ((str(chats[2]), "kicked"),))


async def test_what_is_done_is_forgotten_but_for_its_ids(queues: Queues, clock: StandingClock) -> None:
    """The words are gone from the outbox once they are sent."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "words")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    async with queues.database.read() as connection:
        row = (await connection.execute(select(outbox))).one()
    assert (row.payload, row.messages) == (None, "m1")


async def test_a_chat_that_moved_gets_its_message_at_the_new_address(queues: Queues, clock: StandingClock) -> None:
    """A group became a supergroup: the message is sent there once, and the school hears of it."""
    new = Chat("telegram", "-100", "group")
    transport = ScriptedTransport(script={"a": [Moved(new)]})
    await put(queues, [Send("a", ONE, "1")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    assert [effect.chat for effect, _ in transport.calls] == [ONE, new]
    async with queues.database.read() as connection:
        (waiting,) = await queues.inbox.next(connection, clock.now())
    assert waiting.event.what == ChatMoved(ONE, new)


async def test_an_uncertain_send_is_repeated_once_and_counted(queues: Queues, clock: StandingClock) -> None:
    """Twice a time-out: it stays uncertain, visibly."""
    transport = ScriptedTransport(script={"a": [Uncertain("time-out"), Uncertain("time-out")]})
    await put(queues, [Send("a", ONE, "1")])
    async with dispatching(transport, queues, clock) as dispatcher:
        await until(lambda: len(transport.calls) == 1)
        await until_so_many(queues, "ready", 1)
        clock.move(seconds=10)
        dispatcher.bell.ring()
        await until_so_many(queues, "uncertain", 1)
    async with queues.database.read() as connection:
        assert (await queues.outbox.counts(connection))["repeated"] == 1


async def test_calls_under_way_are_finished_at_a_stop(queues: Queues, clock: StandingClock) -> None:
    """A stop waits for what is being sent, and notes it."""
    transport = ScriptedTransport(gate=asyncio.Event())
    await put(queues, [Send("a", ONE, "1")])
    async with dispatching(transport, queues, clock):
        await until(lambda: transport.calls)
        assert transport.gate is not None
        transport.gate.set()
    assert await state_of(queues) == {"a": "done"}


async def test_who_has_lost_the_lease_sends_nothing(queues: Queues, clock: StandingClock) -> None:
    """Another process serves the school now: rows are not ours to claim."""
    transport = ScriptedTransport()
    async with queues.database.write() as connection:
        await connection.execute(update(lease).values(token=lease.c.token + 1))
    await put(queues, [Send("a", ONE, "1")])
    dispatcher = Dispatcher(transport, queues, clock, Health(), lambda: None)
    with pytest.raises(LeaseLost):
        await dispatcher.run()
    assert transport.calls == []


@pytest.mark.parametrize("error", [KeyError("a bug"), Transient("busy")])
async def test_a_bug_in_a_transport_fails_its_own_effect_alone(
    queues: Queues, clock: StandingClock, error: Exception
) -> None:
    """Whatever one send raises, the next chat's is done."""
    transport = ScriptedTransport(script={"a": [error]})
    await put(queues, [Send("a", ONE, "1"), Send("b", TWO, "2")], NOON)
    async with dispatching(transport, queues, clock) as dispatcher:
        await until_so_many(queues, "done", 1)
        clock.move(minutes=2)
        dispatcher.bell.ring()
        await until_so_many(queues, "done", 2)
    assert sorted(transport.sent()) == ["a", "a", "b"]
