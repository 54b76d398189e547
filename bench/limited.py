"""A broadcast at the pace that Telegram allows: how near to it, and how often Telegram has to say no."""

import asyncio
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress

from bench import broadcasters
from bench.broadcasters import Broadcast
from bench.figures import Bar, Figure
from bench.options import Options
from bench.place import server, world_of
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.process import TelegramServer

ALLOWED = 30.0
"""Messages a second, as Telegram's documentation has it and the fake server enforces."""

_PEER = "AIORateLimiter"


async def measure(options: Options) -> Sequence[Figure]:
    """Send a post to many parents, once with this program and once with the library's own limiter."""
    ours = await _broadcast(server(), broadcasters.groupbot_paced, options.chats_limited)
    peer = await _broadcast(server(), broadcasters.limiter, options.chats_limited)
    chats = options.chats_limited
    name = f"broadcast to {chats} at Telegram's pace"
    return [
        Figure(f"{name}: share of 30/s", "", [ours[0]], [peer[0]], _PEER, Bar(0.95)),
        Figure(f"{name}: 429 per 1,000", "", [ours[1]], [peer[1]], _PEER, Bar(1, "<=")),
        Figure(f"{name}: lost or twice", "", [ours[2]], [peer[2]], _PEER, Bar(0, "<=")),
    ]


async def _broadcast(running: TelegramServer, broadcast: Broadcast, chats: int) -> tuple[float, float, float]:
    """Give the share of the allowed rate, refusals per 1,000 messages, and messages that came not once."""
    with world_of(running) as world:
        ids = [person.id for person in world.crowd(chats)]
        world.limits()
        # what has not arrived in twice the time counts as lost
        with suppress(TimeoutError):
            async with asyncio.timeout(20 + 2 * chats / ALLOWED):
                await broadcast(world, ids)
        measured = world.measured()
        return measured["rate"] / ALLOWED, 1000 * measured["refused"] / chats, _not_once(world, ids)


def _not_once(world: TelegramWorld, ids: Sequence[int]) -> float:
    reached = Counter(message["chat"]["id"] for message in world.sent())
    return float(sum(abs(reached[each] - 1) for each in ids))
