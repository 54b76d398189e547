"""How fast a platform may be called: evenly in all, with a pause in each chat, and so many a minute in a group.

The generic cell rate algorithm with a burst of one: a bucket of thirty would let 59 messages through within one second
after a quiet one (measured), which Telegram answers with 429. https://core.telegram.org/bots/faq#broadcasting-to-users
"""

from collections import deque

from groupbot.transports.base import Pacing
from handlers.model.events import ChatKind

MARGIN = 0.97
"""The share of the allowed rate that is used, so that jitter on the way does not bunch calls over the limit."""

LEAD = 0.15
"""At most so many seconds before its moment a send is claimed, however slow the database is."""

_MINUTE = 60.0


class Pacer:
    """Gives every send its moment. Times are seconds of a clock that only goes forward."""

    def __init__(self, pacing: Pacing) -> None:
        self._pacing = pacing
        self._interval = 1 / (pacing.per_second * MARGIN) if pacing.per_second else 0.0
        self._lead = 0.0
        self._next = 0.0
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
        return max(self._next - self._lead - now, 0.0)

    def claimed_in(self, seconds: float) -> None:
        """Learn how long a claim takes: the next ones are made well before their moment, and cost no pace.

        But not much before: what is claimed and not sent when the program dies counts as uncertain.
        """
        self._lead = min(max(2 * seconds, 0.95 * self._lead), LEAD)

    def room(self, now: float) -> int | None:
        """Say how many sends may be claimed now; None when there is no limit."""
        if not self._interval:
            return None
        free = now + self._lead - max(self._next, now)
        return int(free / self._interval) + 1 if free >= 0 else 0

    def chat_pause(self, now: float) -> float | None:
        """Say how many seconds are left until the first of the waiting chats may be sent to; None when none waits."""
        waiting = [until - now for until in self._chats.values() if until > now]
        return min(waiting, default=None)

    def reserve(self, chat: bytes, kind: ChatKind, now: float, messages: int = 1) -> float:
        """Give the next send its moment, and say in how many seconds that is; an album counts as what it holds."""
        moment = max(self._next, now)
        self._next = moment + messages * self._interval
        if self._pacing.chat_interval:
            self._chats[chat] = moment + messages * self._pacing.chat_interval
        if self._pacing.group_per_minute and kind != "private":
            self._count_in_group(chat, self._pacing.group_per_minute, moment, messages)
        return moment - now

    def leave(self, now: float, messages: int = 1) -> float:
        """Let a send leave whose moment has come, or say how many seconds it has to wait yet.

        After a stall of the machine the moments of several have passed at once; still no second sees too many.
        """
        if not self._pacing.per_second:
            return 0.0
        while self._left and self._left[0] <= now - 1:
            self._left.popleft()
        too_many = len(self._left) + messages - max(int(self._pacing.per_second * MARGIN), 1)
        if self._left and too_many > 0:
            return self._left[min(too_many, len(self._left)) - 1] + 1 - now
        self._left.extend([now] * messages)
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

    def _count_in_group(self, chat: bytes, most: int, now: float, messages: int) -> None:
        sent = self._groups.setdefault(chat, deque())
        sent.extend([now] * messages)
        while sent and sent[0] <= now - _MINUTE:
            sent.popleft()
        if len(sent) >= most:
            self._chats[chat] = max(self._chats.get(chat, 0.0), sent[len(sent) - most] + _MINUTE)
