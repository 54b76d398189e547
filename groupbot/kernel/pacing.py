"""How fast a platform may be called: evenly in all, with a pause in each chat, and so many a minute in a group.

The generic cell rate algorithm with a burst of one: a bucket of thirty would let 59 messages through within one second
after a quiet one (measured), which Telegram answers with 429. https://core.telegram.org/bots/faq#broadcasting-to-users

A send keeps its place in the schedule although the database was slow to claim it; what is late leaves somewhat faster,
as far as no second sees too many. Otherwise a disk that stands still for half a second now and then costs six per cent.
"""

from collections import deque

from groupbot.transports.base import Pacing
from handlers.model.events import ChatKind

MARGIN = 0.97
"""The share of the allowed rate that is used, so that jitter on the way does not bunch calls over the limit."""

LEAD = 0.03
"""At most so many seconds before its moment a send is claimed, however slow the database is."""

WAITING = 4
"""At most so many sends are claimed and wait for their moment, also when many are late."""

CATCH_UP = 1.5
"""So many times as fast as the pace leaves what is late. A burst would be over the limit with the least jitter."""

LATEST = 1.0
"""At most so many seconds behind its schedule a send leaves without moving the schedule."""

_MINUTE = 60.0


class Pacer:
    """Gives every send its moment. Times are seconds of a clock that only goes forward."""

    def __init__(self, pacing: Pacing) -> None:
        self._pacing = pacing
        self._most = max(int(pacing.per_second * MARGIN), 1) if pacing.per_second else 0
        self._interval = 1 / self._most if self._most else 0.0
        self._lead = 0.0
        self._next = 0.0
        self._reserved, self._rested = 0, True
        self._left: deque[float] = deque()
        self._chats: dict[bytes, float] = {}
        self._groups: dict[bytes, deque[float]] = {}
        self._refused: dict[bytes, float] = {}
        self._silent_until = 0.0

    def waiting(self, now: float) -> set[bytes]:
        """List the chats that may not be sent to yet."""
        self._chats = {chat: until for chat, until in self._chats.items() if until > now}
        return set(self._chats)

    def pause(self, now: float) -> float:
        """Say how many seconds are left until the bot may claim a send: 0 when it may now."""
        at_least = self._interval if self._reserved >= WAITING else 0.0
        return max(self._first_free() - self._lead - now, at_least)

    def rest(self) -> None:
        """Learn that nothing is ready to be sent: what comes next is not late, and has nothing to make up for."""
        self._rested = True

    def claimed_in(self, seconds: float) -> None:
        """Learn how long a claim takes: the next ones are made well before their moment, and cost no pace.

        But not much before: what is claimed and not sent when the program dies counts as uncertain.
        """
        self._lead = min(max(2 * seconds, 0.95 * self._lead), LEAD)

    def room(self, now: float) -> int | None:
        """Say how many sends may be claimed now; None when there is no limit."""
        if not self._interval:
            return None
        if self.pause(now):
            return 0
        due = now + self._lead - (now if self._rested else self._first_free())
        return min(int(max(due, 0.0) / self._interval) + 1, WAITING - self._reserved)

    def chat_pause(self, now: float) -> float | None:
        """Say how many seconds are left until the first of the waiting chats may be sent to; None when none waits."""
        waiting = [until - now for until in self._chats.values() if until > now]
        return min(waiting, default=None)

    def reserve(self, chat: bytes, kind: ChatKind, now: float, messages: int = 1) -> float:
        """Give the next send its moment, and say in how many seconds that is; an album counts as what it holds.

        Whatever has a moment is to `leave`, or it keeps others waiting for ever.
        """
        self._reserved += messages
        return self._enter(chat, kind, now, messages) - now

    def count(self, chat: bytes, kind: ChatKind, now: float, messages: int = 1) -> None:
        """Count what leaves now without a moment of its own, as the later parts of a long text do."""
        self._enter(chat, kind, now, messages)
        if self._most:
            self._left.extend([now] * messages)

    def leave(self, now: float, messages: int = 1) -> float:
        """Let a send leave whose moment has come, or say how many seconds it has to wait yet.

        After a stall the moments of several have passed at once; still no second sees too many, nor all in one burst.
        """
        if not self._most:
            return 0.0
        while self._left and self._left[0] <= now - 1:
            self._left.popleft()
        after_the_last = self._left[-1] + self._interval / CATCH_UP if self._left else 0.0
        wait = max(self._window_free(messages - 1), after_the_last) - now
        if wait > 0:
            return wait
        self._left.extend([now] * messages)
        self._reserved -= messages
        return 0.0

    def is_silent(self, now: float) -> bool:
        """Say whether the whole bot has been refused: what is claimed already had better not leave either."""
        return now < self._silent_until

    def refused(self, chat: bytes, retry_after: float, now: float) -> None:
        """Obey a refusal: the chat waits, and when a second chat is refused meanwhile, so does the whole bot."""
        until = now + retry_after
        self._refused = {other: end for other, end in self._refused.items() if end > now}
        self._chats[chat] = max(self._chats.get(chat, 0.0), until)
        if any(other != chat for other in self._refused):
            self._silent_until = max(self._silent_until, until)
            self._next = max(self._next, until)
        self._refused[chat] = until

    def _enter(self, chat: bytes, kind: ChatKind, now: float, messages: int) -> float:
        """Enter messages in the schedule, and in what their chat may get; gives their moment."""
        scheduled = max(self._next, now if self._rested else now - LATEST)
        self._next, self._rested = scheduled + messages * self._interval, False
        moment = max(scheduled, now)
        if self._pacing.chat_interval:
            self._chats[chat] = moment + messages * self._pacing.chat_interval
        if self._pacing.group_per_minute and kind != "private":
            self._count_in_group(chat, self._pacing.group_per_minute, moment, messages)
        return moment

    def _first_free(self) -> float:
        """Give the moment of the next send that is not reserved yet."""
        return max(self._next, self._window_free(self._reserved))

    def _window_free(self, before: int) -> float:
        """Give the time from when a second has room for a send, after so many others that will leave before it."""
        place = len(self._left) + before - self._most
        return self._left[min(place, len(self._left) - 1)] + 1 if self._left and place >= 0 else 0.0

    def _count_in_group(self, chat: bytes, most: int, now: float, messages: int) -> None:
        sent = self._groups.setdefault(chat, deque())
        sent.extend([now] * messages)
        while sent and sent[0] <= now - _MINUTE:
            sent.popleft()
        if len(sent) >= most:
            self._chats[chat] = max(self._chats.get(chat, 0.0), sent[len(sent) - most] + _MINUTE)
