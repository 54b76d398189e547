"""Fetches updates, and confirms a batch to Telegram only after it is committed.

Asking with an `offset` confirms all updates before it. So a batch is handed to `receive`, which commits it, and only
the next question, with the last id + 1, lets Telegram forget it. The offset lives in memory: at a start, and after six
quiet days, the question has none, because Telegram knows what was confirmed and, after a quiet week, begins again at a
random id, which may lie below the old offset.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from telegram.error import TelegramError

from groupbot.clock import Clock
from groupbot.transports.base import Incoming, Receive
from groupbot.transports.telegram.backoff import Backoff
from groupbot.transports.telegram.problems import Kind, Problems
from groupbot.transports.telegram.request import Refused
from groupbot.transports.telegram.translate import ALLOWED_UPDATES, update_id

log = structlog.get_logger()

Fetch = Callable[[Mapping[str, object]], Awaitable[Any]]
"""Calls `getUpdates` with parameters, and gives its result as it came."""

Translate = Callable[[object], tuple[Incoming, ...]]
"""Translates one update."""

Sleep = Callable[[float], Awaitable[None]]
"""Waits for some seconds."""

POLL_SECONDS = 30
QUIET = timedelta(days=6)


class Poller:
    """Fetches updates until cancelled.

    Args:
        fetch: calls `getUpdates`.
        translate: translates an update.
        clock: the school's clock, by which six days are counted.
        problems: where trouble is noted.
        sleep: waits.
    """

    def __init__(
        self, fetch: Fetch, translate: Translate, clock: Clock, problems: Problems, sleep: Sleep = asyncio.sleep
    ) -> None:
        self._fetch, self._translate, self._clock, self._problems, self._sleep = (
            fetch,
            translate,
            clock,
            problems,
            sleep,
        )
        self._offset: int | None = None
        self._last_update: datetime = clock.now()
        self._trouble = Backoff(first=1, most=60)
        self._conflict = Backoff(first=30, most=300)

    async def run(self, receive: Receive) -> None:
        """Fetch, commit, confirm, until cancelled."""
        while True:
            batch = await self._ask()
            if batch:
                await self._bring(batch, receive)

    async def _ask(self) -> Sequence[object]:
        """Ask once; when that fails, wait, and give nothing."""
        now = self._clock.now()
        if now - self._last_update >= QUIET:
            self._offset = None
        parameters = {"timeout": POLL_SECONDS, "limit": 100, "allowed_updates": ALLOWED_UPDATES}
        if self._offset is not None:
            parameters["offset"] = self._offset
        try:
            batch = await self._fetch(parameters)
        except TelegramError as error:
            await self._sleep(self._pause_after(error))
            return []
        self._problems.over("conflict", "unauthorised", "unreachable")
        self._conflict.reset()
        if not isinstance(batch, list):
            log.error("telegram gave no list of updates")
            await self._sleep(self._trouble.next())
            return []
        if not batch:
            self._trouble.reset()
        return batch

    async def _bring(self, batch: Sequence[object], receive: Receive) -> None:
        """Commit a batch. Where that fails it stays unconfirmed, and Telegram gives it again."""
        incoming = [each for update in batch for each in self._translate(update)]
        try:
            if incoming:
                await receive(incoming)
        except Exception as error:  # noqa: BLE001 - whatever keeps the inbox from taking them, they are not lost
            log.error("updates cannot be stored", error=type(error).__name__, count=len(batch))
            self._problems.note("inbox")
            await self._sleep(self._trouble.next())
            return
        self._problems.over("inbox")
        self._last_update = self._clock.now()
        ids = [number for number in map(update_id, batch) if number is not None]
        if not ids:
            await self._sleep(self._trouble.next())  # nothing that can be confirmed: the next update's id will do it
            return
        self._offset = max(ids) + 1
        self._trouble.reset()

    def _pause_after(self, error: TelegramError) -> float:
        """Note what went wrong, and say how many seconds to wait."""
        kind = _kind_of(error)
        self._problems.note(kind)
        log.warning("updates cannot be fetched", problem=kind, code=getattr(error, "code", None))
        if kind == "conflict":
            return self._conflict.next()
        if isinstance(error, Refused) and error.retry_after:
            return error.retry_after
        return self._trouble.next()


def _kind_of(error: TelegramError) -> Kind:
    code = error.code if isinstance(error, Refused) else None
    if code == 409:
        return "conflict"
    return "unauthorised" if code in (401, 403, 404) else "unreachable"
