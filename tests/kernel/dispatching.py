"""A dispatcher at work, and what its tests wait for."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from groupbot.kernel.dispatcher import Dispatcher
from groupbot.kernel.health import Health
from groupbot.kernel.looking import Pictures
from groupbot.kernel.queues import Queues
from handlers.model.events import Chat
from tests.kernel.conftest import ScriptedTransport, StandingClock, state_of

ONE, TWO = Chat("telegram", "1"), Chat("telegram", "2")


@asynccontextmanager
async def dispatching(
    transport: ScriptedTransport, queues: Queues, clock: StandingClock, pictures: Pictures | None = None
) -> AsyncIterator[Dispatcher]:
    """Run a dispatcher while the block runs."""
    dispatcher = Dispatcher(transport, queues, clock, Health(), lambda: None, pictures)
    task = asyncio.create_task(dispatcher.run())
    try:
        yield dispatcher
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await dispatcher.finish(5)


async def until_so_many(queues: Queues, state: str, count: int) -> None:
    """Wait until so many rows are in a state."""
    async with asyncio.timeout(60):
        while list((await state_of(queues)).values()).count(state) != count:
            await asyncio.sleep(0.01)


async def until_open_is_empty(queues: Queues) -> None:
    """Wait until nothing is ready or being sent."""
    async with asyncio.timeout(60):
        while {"ready", "sending"} & set((await state_of(queues)).values()):
            await asyncio.sleep(0.01)


async def soon(dispatcher: Dispatcher, clock: StandingClock, condition: Callable[[], object]) -> None:
    """Let time pass for the school until the condition holds."""
    async with asyncio.timeout(60):
        while not condition():
            clock.move(seconds=5)
            dispatcher.bell.ring()
            await asyncio.sleep(0.02)
