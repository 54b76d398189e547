"""The dispatcher: order, pace, and the truth about each send."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import select, update

from groupbot.errors import Moved, Permanent, Transient, Uncertain
from groupbot.kernel.dispatcher import Dispatcher, Queues
from groupbot.kernel.health import Health
from groupbot.storage.queue_tables import lease, outbox
from groupbot.transports.base import Pacing
from handlers.model.effects import Delete, Edit, Send
from handlers.model.events import Chat, ChatMoved
from handlers.model.posts import Reach
from tests.kernel.conftest import NOON, ScriptedTransport, StandingClock, put, state_of, until

ONE, TWO = Chat("telegram", "1"), Chat("telegram", "2")


@asynccontextmanager
async def dispatching(transport: ScriptedTransport, queues: Queues, clock: StandingClock) -> AsyncIterator[Dispatcher]:
    """Run a dispatcher while the block runs."""
    dispatcher = Dispatcher(transport, queues, clock, Health(), lambda: None)
    task = asyncio.create_task(dispatcher.run())
    try:
        yield dispatcher
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await dispatcher.finish(5)


async def _all(queues: Queues, state: str, count: int) -> None:
    async with asyncio.timeout(20):
        while list((await state_of(queues)).values()).count(state) != count:
            await asyncio.sleep(0.01)


async def test_messages_of_a_chat_leave_in_order(queues: Queues, clock: StandingClock) -> None:
    """The first fails for a moment: the second waits for it, another chat does not."""
    transport = ScriptedTransport(script={"a1": [Transient("busy", retry_after=5)]})
    await put(queues, [Send("a1", ONE, "1"), Send("a2", ONE, "2"), Send("b1", TWO, "3")])
    async with dispatching(transport, queues, clock) as dispatcher:
        await _all(queues, "done", 1)
        assert sorted(transport.sent()) == ["a1", "b1"]
        clock.move(seconds=5)
        dispatcher.bell.ring()
        await _all(queues, "done", 3)
    assert [key for key in transport.sent() if key != "b1"] == ["a1", "a1", "a2"]


async def test_replies_go_before_a_broadcast(queues: Queues, clock: StandingClock) -> None:
    """A person who asks something does not wait behind a post to every group."""
    transport = ScriptedTransport(pacing=Pacing(per_second=200, in_flight=1))
    broadcast = [Send(f"b{each}", Chat("telegram", f"g{each}", "group"), "news", bulk=True) for each in range(5)]
    await put(queues, [*broadcast, Send("reply", ONE, "hello")])
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 6)
    assert transport.sent()[0] == "reply"


async def test_an_effect_put_twice_is_done_once(queues: Queues, clock: StandingClock) -> None:
    """The key decides."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "1")])
    await put(queues, [Send("a", ONE, "1")])
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 1)
    assert transport.sent() == ["a"]


async def test_an_edit_and_a_removal_find_what_was_sent(queues: Queues, clock: StandingClock) -> None:
    """They name the key of the send; the platform's ids come from its row."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "1"), Edit("e", ONE, "a", "2"), Delete("d", ONE, "a")])
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 3)
    assert [(effect.key, earlier) for effect, earlier in transport.calls] == [("a", ()), ("e", ("m1",)), ("d", ("m1",))]


async def test_an_edit_of_what_was_never_sent_does_nothing(queues: Queues, clock: StandingClock) -> None:
    """The send was refused for good: there is nothing to change, and nobody is called for it."""
    transport = ScriptedTransport(script={"a": [Permanent("no")]})
    await put(queues, [Send("a", ONE, "1"), Edit("e", ONE, "a", "2")])
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 1)
    assert transport.sent() == ["a"]


async def test_a_text_that_many_sends_share_arrives_everywhere(queues: Queues, clock: StandingClock) -> None:
    """It is stored once, and each send has it; failures are in the count of the reach."""
    transport = ScriptedTransport(script={"p2": [Permanent("kicked", chat_lost=True)]})
    chats = [Chat("telegram", f"-{each}", "group") for each in range(3)]
    sends = [Send(f"p{n}", chat, "news", content="post:1", group="post:1") for n, chat in enumerate(chats)]
    await put(queues, sends)
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 2)
        await _all(queues, "failed", 1)
    assert {effect.text for effect, _ in transport.calls if isinstance(effect, Send)} == {"news"}
    async with queues.database.read() as connection:
        assert await queues.outbox.reach(connection, "post:1") == Reach(2, 0, 0, ((str(chats[2]), "kicked"),))


async def test_what_is_done_is_forgotten_but_for_its_ids(queues: Queues, clock: StandingClock) -> None:
    """The words are gone from the outbox once they are sent."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "words")])
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 1)
    async with queues.database.read() as connection:
        row = (await connection.execute(select(outbox))).one()
    assert (row.payload, row.messages) == (None, "m1")


async def test_a_chat_that_moved_gets_its_message_at_the_new_address(queues: Queues, clock: StandingClock) -> None:
    """A group became a supergroup: the message is sent there once, and the school hears of it."""
    new = Chat("telegram", "-100", "group")
    transport = ScriptedTransport(script={"a": [Moved(new)]})
    await put(queues, [Send("a", ONE, "1")])
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 1)
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
        await _all(queues, "ready", 1)
        clock.move(seconds=10)
        dispatcher.bell.ring()
        await _all(queues, "uncertain", 1)
    async with queues.database.read() as connection:
        assert (await queues.outbox.counts(connection))["repeated"] == 1


async def test_a_refused_chat_holds_up_nobody_else(queues: Queues, clock: StandingClock) -> None:
    """429 for one chat: it waits as long as the platform says, the others flow."""
    transport = ScriptedTransport(
        pacing=Pacing(per_second=500, in_flight=2),
        script={"a": [Transient("slow down", retry_after=3600, limited=True)]},
    )
    others = [Send(f"b{each}", Chat("telegram", f"b{each}"), "x") for each in range(20)]
    await put(queues, [Send("a", ONE, "1"), *others])
    async with dispatching(transport, queues, clock):
        await _all(queues, "done", 20)
    assert transport.sent().count("a") == 1


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
    task = asyncio.create_task(dispatcher.run())
    await asyncio.wait([task], timeout=0.3)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert transport.calls == []


@pytest.mark.parametrize("error", [KeyError("a bug"), Transient("busy")])
async def test_a_bug_in_a_transport_fails_its_own_effect_alone(
    queues: Queues, clock: StandingClock, error: Exception
) -> None:
    """Whatever one send raises, the next chat's is done."""
    transport = ScriptedTransport(script={"a": [error]})
    await put(queues, [Send("a", ONE, "1"), Send("b", TWO, "2")], NOON)
    async with dispatching(transport, queues, clock) as dispatcher:
        await _all(queues, "done", 1)
        clock.move(minutes=2)
        dispatcher.bell.ring()
        await _all(queues, "done", 2)
    assert sorted(transport.sent()) == ["a", "a", "b"]
