"""A broadcast without limits: what it costs to keep an outbox, beside clients that keep nothing."""

from collections.abc import Sequence

from bench import broadcasters
from bench.figures import Bar, Figure
from bench.options import Options
from bench.plain_server import PlainServer

_CONTENDERS = (broadcasters.groupbot, broadcasters.bare, broadcasters.stock)


async def measure(options: Options) -> Sequence[Figure]:
    """Let each contender send a post to every chat, in turn, round after round.

    Raises:
        RuntimeError: somebody lost a message, or sent it twice.
    """
    rates: dict[broadcasters.Broadcast, list[float]] = {each: [] for each in _CONTENDERS}
    with PlainServer() as server:
        for _ in range(options.rounds):
            for contender in _CONTENDERS:
                chats = range(1, options.chats + 1)
                seconds = await contender(server, chats)
                if server.take_counts() != {str(chat): 1 for chat in chats}:
                    raise RuntimeError("a message was lost or sent twice")
                rates[contender].append(options.chats / seconds)
    name = f"broadcast to {options.chats} without limits"
    ours, bare, stock = rates.values()
    return [
        Figure(name, "/s", ours, bare, "same HTTP client, no outbox", Bar(0.6, ">=", "ratio")),
        Figure(name, "/s", ours, stock, "the library's own client"),
    ]
