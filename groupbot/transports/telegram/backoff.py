"""How long to wait after a failure: longer each time, and never exactly as long as others."""

import random


class Backoff:
    """Waits that double.

    Args:
        first: seconds after the first failure.
        most: seconds that a wait never exceeds.
    """

    def __init__(self, first: float, most: float) -> None:
        self._first = first
        self._most = most
        self._failures = 0

    def next(self) -> float:
        """Give the next wait in seconds: between half and all of what it has grown to."""
        longest = min(self._most, self._first * 2.0 ** min(self._failures, 20))
        self._failures += 1
        return longest * random.uniform(0.5, 1.0)  # noqa: S311 - spreads retries, guards nothing

    def reset(self) -> None:
        """Begin again: it works."""
        self._failures = 0
