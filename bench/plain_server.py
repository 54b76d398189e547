"""A Bot API server that only answers `sendMessage`: so quick that the client's cost is seen, not the server's.

`python -m bench.plain_server` prints its address and serves until its input ends. `GET /count` says how many messages
it has taken, for each chat.
"""

import asyncio
import json
import subprocess
import sys
import urllib.request
from collections import Counter
from types import TracebackType
from typing import Self

from aiohttp import web

TOKEN = "5000000001:plain-server-plain-server-plain-ser"


class PlainServer:
    """The running server. `address` and `token` are what a bot takes for Telegram's and its own."""

    token = TOKEN

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bench.plain_server"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        assert self._process.stdout
        self.address = self._process.stdout.readline().strip()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.communicate(timeout=10)

    def take_counts(self) -> dict[str, int]:
        """Give how many messages each chat got since the last time."""
        with urllib.request.urlopen(f"{self.address}/count", timeout=10) as answer:
            counts: dict[str, int] = json.load(answer)
            return counts


def application() -> web.Application:
    """Make the application."""
    taken: Counter[str] = Counter()
    number = 0

    async def send_message(request: web.Request) -> web.Response:
        nonlocal number
        fields = await (request.json() if request.content_type == "application/json" else request.post())
        chat = str(fields["chat_id"])
        taken[chat] += 1
        number += 1
        message = {"message_id": number, "date": 1, "chat": {"id": int(chat), "type": "private"}, "text": "…"}
        return web.json_response({"ok": True, "result": message})

    async def get_me(_: web.Request) -> web.Response:
        me = {"id": int(TOKEN.partition(":")[0]), "is_bot": True, "first_name": "Bot", "username": "plain_bot"}
        return web.json_response({"ok": True, "result": me})

    async def count(_: web.Request) -> web.Response:
        counts = dict(taken)
        taken.clear()
        return web.json_response(counts)

    app = web.Application()
    app.add_routes(
        [
            web.post(f"/bot{TOKEN}/sendMessage", send_message),
            web.post(f"/bot{TOKEN}/getMe", get_me),
            web.get("/count", count),
        ]
    )
    return app


async def _serve() -> None:
    runner = web.AppRunner(application(), access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    host, port = runner.addresses[0][:2]
    print(f"http://{host}:{port}", flush=True)
    await asyncio.to_thread(sys.stdin.read)
    await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(_serve())
