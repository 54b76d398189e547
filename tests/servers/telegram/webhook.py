"""Brings updates to the bot's own address: in order within a chat, again and again until it answers 2xx."""

import asyncio
import json
import time
from collections.abc import Callable
from typing import Any

import aiohttp

Update = dict[str, Any]
MOST_DELAY = 60


class Webhook:
    """The address of a bot, and a task for every chat whose updates are on their way.

    `retry_seconds` is the first delay after a failure; it doubles every time, up to sixty times as much. `copies` is
    how often each update is delivered even though it was accepted.
    """

    def __init__(self, violations: list[str], confirm: Callable[[Update], None]) -> None:
        self.url = ""
        self.secret = ""
        self.max_connections = 40
        self._free = asyncio.Semaphore(40)
        self.retry_seconds = 1.0
        self.copies = 1
        self.deliveries: list[dict[str, Any]] = []
        self._violations = violations
        self._confirm = confirm
        self._rows: dict[str, asyncio.Queue[Update]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._session: aiohttp.ClientSession | None = None
        self._last_error: tuple[int, str] | None = None

    def set(self, url: str, secret: str = "", max_connections: int = 40) -> None:
        """Take a new address; what is under way to the old one ends."""
        self._stop()
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self._free = asyncio.Semaphore(max_connections)
        self._last_error = None
        if url and self._session is None:
            # No proxy and no redirect: an update never leaves this machine.
            self._session = aiohttp.ClientSession(trust_env=False, timeout=aiohttp.ClientTimeout(total=30))

    def offer(self, update: Update) -> None:
        """Put an update on its way, behind the earlier ones of its chat."""
        if not self.url:
            return
        row = _row_of(update)
        if row not in self._rows:
            self._rows[row] = asyncio.Queue()
            self._tasks.append(asyncio.create_task(self._carry(self._rows[row])))
        self._rows[row].put_nowait(update)

    async def _carry(self, row: "asyncio.Queue[Update]") -> None:
        while True:
            update = await row.get()
            for _ in range(self.copies):
                await self._deliver(update)
            self._confirm(update)

    async def _deliver(self, update: Update) -> None:
        """Deliver once; after a failure, wait and try again."""
        delay = self.retry_seconds
        while not await self._post(update):
            await asyncio.sleep(delay)
            delay = min(delay * 2, MOST_DELAY * self.retry_seconds)

    async def _post(self, update: Update) -> bool:
        assert self._session
        headers = {"X-Telegram-Bot-Api-Secret-Token": self.secret} if self.secret else {}
        started = time.time()
        status, body = 0, b""
        try:
            async with (
                self._free,
                self._session.post(
                    self.url, json=update.get("_raw", update), headers=headers, allow_redirects=False
                ) as answer,
            ):
                status, body = answer.status, await answer.read()
                error = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as problem:
            error = "Connection refused" if isinstance(problem, aiohttp.ClientConnectorError) else "Connection closed"
        accepted = 200 <= status <= 299
        self.deliveries.append({"update_id": update["update_id"], "time": started, "status": status})
        if not accepted:
            self._last_error = (int(time.time()), error)
        elif _calls_a_method(body):
            self._violations.append("the webhook's answer calls a method, which is not simulated")
        return accepted

    def info(self, waiting: int) -> dict[str, Any]:
        """Give the `WebhookInfo` of the Bot API."""
        info: dict[str, Any] = {"url": self.url, "has_custom_certificate": False, "pending_update_count": waiting}
        if self.url:
            info["max_connections"] = self.max_connections
        if self._last_error:
            info["last_error_date"], info["last_error_message"] = self._last_error
        return info

    def _stop(self) -> None:
        for task in self._tasks:
            task.cancel()
        self._tasks.clear()
        self._rows.clear()

    async def close(self) -> None:
        """Stop delivering and let go of connections."""
        self._stop()
        if self._session:
            await self._session.close()


def _row_of(update: Update) -> str:
    """Say with which other updates this one keeps its order: those of the same chat."""
    for content in update.values():
        if isinstance(content, dict):
            inner = content.get("message") if isinstance(content.get("message"), dict) else content
            chat = (inner or {}).get("chat")
            return str(chat.get("id")) if isinstance(chat, dict) else ""
    return ""


def _calls_a_method(body: bytes) -> bool:
    try:
        answer = json.loads(body)
    except ValueError:
        return False
    return isinstance(answer, dict) and "method" in answer
