"""How many rows a dispatcher may claim of each kind: words, fetches, and what carries files have places of their own.

So nobody's answer waits for a film that goes up or comes in, and few rows stand on `sending`.
"""

from collections import Counter
from collections.abc import Iterable

from groupbot.kernel.pacing import Pacer
from groupbot.storage.jobs import FETCHES, FILES, WORDS, Lanes
from groupbot.transports.base import Pacing

AHEAD = 16
"""How many words may be claimed per call in flight where there is no pace, so that calls need not wait for a commit."""

FETCHED_AT_ONCE = 4
"""How many files are fetched at once: their bytes are in memory until they are committed."""


def rooms(pacing: Pacing, pacer: Pacer, under_way: Iterable[Lanes], now: float) -> dict[Lanes, int]:
    """Say how many rows may be claimed of each kind that has room.

    Args:
        pacing: what the platform allows.
        pacer: knows how many words will soon have their moment.
        under_way: the kind of each row that is claimed.
        now: seconds of the pacer's clock.
    """
    busy = Counter(under_way)
    free = {
        WORDS: _words(pacing, pacer.room(now), busy[WORDS]),
        FETCHES: FETCHED_AT_ONCE - busy[FETCHES],
        FILES: pacing.in_flight - busy[FILES],
    }
    return {lanes: most for lanes, most in free.items() if most > 0}


def _words(pacing: Pacing, soon: int | None, busy: int) -> int:
    """Take no more than will soon have their moment, or, without a pace, plenty at once."""
    if soon is not None:
        return min(pacing.in_flight - busy, soon)
    most = pacing.in_flight * AHEAD
    return most - busy if busy <= most / 2 else 0
