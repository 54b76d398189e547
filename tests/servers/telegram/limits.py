"""Telegram's limits as sliding windows, and the measure of how a bot keeps to them.

About 30 messages a second in all, one a second in one chat (a short burst is let pass), 20 a minute in one group. What
is refused does not count towards a window.
"""

import math
import time
from collections import Counter, defaultdict, deque
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Window:
    """At most `most` calls in any `seconds`."""

    most: int
    seconds: float
    calls: deque[float] = field(default_factory=deque)

    def wait(self, now: float, weight: int) -> float:
        """Say how many seconds must pass before `weight` more calls fit; 0 when they fit now."""
        while self.calls and self.calls[0] <= now - self.seconds:
            self.calls.popleft()
        excess = len(self.calls) + weight - self.most
        if excess <= 0 or not self.calls:
            return 0.0
        return self.calls[min(excess, len(self.calls)) - 1] + self.seconds - now


@dataclass
class Rates:
    """The numbers of the limits. A test that cannot wait a minute sets a shorter `minute`."""

    per_second: int = 30
    chat_burst: int = 3
    """So many messages in so many seconds within one chat: one a second on average."""
    per_minute_in_group: int = 20
    minute: float = 60.0


class Limits:
    """The limits of one bot; `rates` None means that nothing is refused. Accepted and refused calls are counted."""

    def __init__(self) -> None:
        self.set(None)

    def set(self, rates: Rates | None) -> None:
        """Begin anew with these rates."""
        self.rates = rates
        self.accepted: list[float] = []
        self.refused = 0
        self.too_early = 0
        self._chats: dict[int, list[Window]] = {}
        self._overall = Window(rates.per_second, 1.0) if rates else None
        self._not_before: dict[int, float] = defaultdict(float)

    def take(self, chat: int, *, group: bool, weight: int = 1) -> int:
        """Count `weight` messages to a chat and give 0, or refuse them and give the seconds to wait."""
        now = time.monotonic()
        windows = [window.wait(now, weight) for window in self._windows(chat, group=group)]
        # Who was told to wait is refused until then, even where the window would have room again a little earlier.
        wait = max([self._not_before[chat] - now, *windows])
        if wait <= 0:
            self.accepted.extend([now] * weight)
            for window in self._windows(chat, group=group):
                window.calls.extend([now] * weight)
            return 0
        self.refused += 1
        seconds = max(1, math.ceil(wait))
        if now < self._not_before[chat]:
            self.too_early += 1
        else:
            self._not_before[chat] = now + seconds
        return seconds

    def _windows(self, chat: int, *, group: bool) -> list[Window]:
        if not self.rates or not self._overall:
            return []
        if chat not in self._chats:
            burst = Window(self.rates.chat_burst, float(self.rates.chat_burst))
            minute = Window(self.rates.per_minute_in_group, self.rates.minute)
            self._chats[chat] = [burst, minute] if group else [burst]
        return [self._overall, *self._chats[chat]]

    def measured(self) -> dict[str, Any]:
        """Give what was counted since the limits were set.

        Returns:
            `accepted` (let through, whatever came of them) and `refused` (429) messages, `too_early` (refused because
            a `retry_after` was not over yet), `per_second` (accepted by whole second since the first), `busiest` (the
            most in any sliding second) and `rate` (accepted a second between the first and the last).
        """
        times = self.accepted
        seconds = Counter(int(moment - times[0]) for moment in times)
        busiest, start = 0, 0
        for end, moment in enumerate(times):
            while times[start] <= moment - 1:
                start += 1
            busiest = max(busiest, end - start + 1)
        span = times[-1] - times[0] if len(times) > 1 else 0.0
        return {
            "accepted": len(times),
            "refused": self.refused,
            "too_early": self.too_early,
            "per_second": [seconds[number] for number in range(max(seconds, default=-1) + 1)],
            "busiest": busiest,
            "rate": (len(times) - 1) / span if span else float(len(times)),
        }
