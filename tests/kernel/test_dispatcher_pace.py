"""The dispatcher's pace: refusals are obeyed, and what waited too long for its moment does not leave."""

import asyncio
import time
from copy import copy
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from groupbot.errors import Transient
from groupbot.kernel.dispatcher import Dispatcher
from groupbot.kernel.health import Health
from groupbot.kernel.pacing import Pacer
from groupbot.kernel.queues import Queues
from groupbot.storage.lease import LeaseLost
from groupbot.storage.queue_tables import lease
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress
from handlers.model.effects import Effect, Send
from handlers.model.events import Chat
from tests.kernel.conftest import ScriptedTransport, StandingClock, put, state_of, until
from tests.kernel.dispatching import ONE, dispatching, until_so_many


async def test_a_refused_chat_holds_up_nobody_else(queues: Queues, clock: StandingClock) -> None:
    """429 for one chat: it waits as long as the platform says, the others flow."""
    transport = ScriptedTransport(
        pacing=Pacing(per_second=500, in_flight=2),
        script={"a": [Transient("slow down", retry_after=3600, limited=True)]},
    )
    others = [Send(f"b{each}", Chat("telegram", f"b{each}"), "x") for each in range(20)]
    await put(queues, [Send("a", ONE, "1"), *others])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 20)
    assert transport.sent().count("a") == 1


@pytest.fixture
def claims_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the database have been slow, so that three sends are claimed at once."""
    monkeypatch.setattr(Pacer, "room", lambda _pacer, _now: 3)


@pytest.mark.usefixtures("claims_ahead")
async def test_what_is_claimed_when_the_whole_bot_is_refused_waits_too(queues: Queues, clock: StandingClock) -> None:
    """Three sends are claimed; the refusals of the first two are the whole bot's, and the third heeds them."""

    class Timed(ScriptedTransport):
        async def deliver(
            self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
        ) -> Done:
            times.append(time.monotonic())
            if not self.calls:
                claimed.update(await state_of(queues))
            return await super().deliver(effect, earlier, progress)

    times: list[float] = []
    claimed: dict[str, str] = {}
    refusals = {key: [Transient("429", retry_after=0.5, limited=True)] for key in ("a0", "a1")}
    transport = Timed(pacing=Pacing(per_second=20), script=refusals)
    await put(queues, [Send(f"a{n}", Chat("telegram", f"{n}"), "x") for n in range(3)])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    assert list(claimed.values()) == ["sending"] * 3
    assert transport.sent() == ["a0", "a1", "a2"]
    assert times[2] - times[1] >= 0.5


@pytest.mark.usefixtures("claims_ahead")
@pytest.mark.parametrize("taken", [True, False], ids=["taken over", "still ours"])
async def test_a_process_that_stood_still_sends_nothing_that_another_may_be_sending(
    queues: Queues, clock: StandingClock, *, taken: bool
) -> None:
    """Three sends are claimed and wait for their moments while the machine sleeps for longer than half a lease."""

    class StandsStill(ScriptedTransport):
        async def deliver(
            self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
        ) -> Done:
            if not self.calls:
                claimed.update(await state_of(queues))
                async with queues.database.write() as connection:
                    await connection.execute(update(lease).values(token=lease.c.token + taken))
                time.sleep(0.3)  # noqa: ASYNC251 - the whole process stands still
            return await super().deliver(effect, earlier, progress)

    claimed: dict[str, str] = {}
    queues = replace(queues, lease=copy(queues.lease))
    queues.lease.length = timedelta(seconds=0.5)
    transport = StandsStill(pacing=Pacing(per_second=20))
    await put(queues, [Send(f"a{n}", Chat("telegram", f"{n}"), "x") for n in range(3)])
    dispatcher = Dispatcher(transport, queues, clock, Health(), lambda: None)
    task = asyncio.create_task(dispatcher.run())
    await until(lambda: transport.calls)
    await put(queues, [Send("a3", Chat("telegram", "3"), "x")])
    dispatcher.bell.ring()
    await until(lambda: task.done() or len(transport.calls) == 4)
    task.cancel()
    ended = (await asyncio.gather(task, return_exceptions=True))[0]
    await dispatcher.abandon()
    assert list(claimed.values()) == ["sending"] * 3
    assert sorted(transport.sent()) == (["a0"] if taken else ["a0", "a1", "a2", "a3"])
    assert isinstance(ended, LeaseLost if taken else asyncio.CancelledError)
