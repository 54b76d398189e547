"""What the bot is told: the row of updates that wait for `getUpdates` or for the webhook."""

import asyncio
import contextlib
from typing import TYPE_CHECKING, Any

from .errors import OTHER_POLLER, POLL_ENDED_BY_WEBHOOK, WEBHOOK_ACTIVE, ApiError
from .webhook import Webhook

if TYPE_CHECKING:
    from collections.abc import Callable

Update = dict[str, Any]
NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}


class Updates:
    """Updates that are not yet confirmed, oldest first, and the one way out that is open: polling or the webhook."""

    def __init__(self, violations: list[str]) -> None:
        self.waiting: list[Update] = []
        self.next_id = 100_001
        self.allowed: list[str] = []
        self.webhook = Webhook(violations, self._confirm)
        self.check: Callable[[Update], str | None] = lambda _: None
        self.polls = 0
        self._violations = violations
        self._poll: asyncio.Future[str] | None = None

    def add(self, kind: str, content: dict[str, Any]) -> int | None:
        """Queue an update and give its id, or None where the bot has not asked for this kind."""
        if (self.allowed and kind not in self.allowed) or (not self.allowed and kind in NOT_BY_DEFAULT):
            return None
        number = self._take_id()
        update: Update = {"update_id": number, kind: content}
        fault = self.check(update)
        if fault:
            self._violations.append(f"this server made an update that is none: {kind}: {fault}")
        self._queue(update)
        return number

    def inject(self, update: Any) -> int | None:
        """Queue whatever a test wants, valid or not; an object without an id gets the next."""
        if isinstance(update, dict) and "update_id" not in update:
            update = {"update_id": self._take_id(), **update}
        number = update.get("update_id") if isinstance(update, dict) else None
        self._queue(update if isinstance(number, int) else {"update_id": self._take_id(), "_raw": update})
        return number if isinstance(number, int) else None

    def _take_id(self) -> int:
        number = self.next_id
        self.next_id += 1
        return number

    def _queue(self, update: Update) -> None:
        self.waiting.append(update)
        self.wake("")
        self.webhook.offer(update)

    def wake(self, reason: str) -> None:
        """End the poll that waits: with nothing to say about it, or because of a conflict."""
        if self._poll and not self._poll.done():
            self._poll.set_result(reason)

    async def poll(self, *, offset: int | None, limit: int, wait: float) -> list[Any]:
        """Answer `getUpdates`: confirm what lies before `offset`, give what waits, or wait up to `wait` seconds.

        Raises:
            ApiError: 409 while a webhook is set, or when another poll or a webhook takes over.
        """
        if self.webhook.url:
            raise ApiError(409, WEBHOOK_ACTIVE)
        self.polls += 1
        self._forget(offset)
        if self.waiting or not wait:
            return self._given(limit)
        self.wake(OTHER_POLLER)
        mine: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._poll = mine
        with contextlib.suppress(TimeoutError):
            conflict = await asyncio.wait_for(mine, wait)
            if conflict:
                raise ApiError(409, conflict)
        return self._given(limit)

    def _given(self, limit: int) -> list[Any]:
        return [update.get("_raw", update) for update in self.waiting[:limit]]

    def _forget(self, offset: int | None) -> None:
        if offset is None or offset == 0:
            return
        if offset < 0:
            del self.waiting[:offset]
        else:
            self.waiting[:] = [update for update in self.waiting if update["update_id"] >= offset]

    def _confirm(self, update: Update) -> None:
        if update in self.waiting:
            self.waiting.remove(update)

    def set_webhook(self, url: str, **settings: Any) -> None:
        """Open the webhook, ending the poll that waits, and send on what is waiting; an empty address closes it."""
        self.webhook.set(url, **settings)
        if url:
            self.wake(POLL_ENDED_BY_WEBHOOK)
            for update in self.waiting:
                self.webhook.offer(update)
