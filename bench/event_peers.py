"""What durable events are held beside: a library that keeps nothing, and a database that does nothing else."""

import json
import tempfile
import time
from pathlib import Path

import aiosqlite
import telegram
from telegram.ext import Application, CommandHandler, ContextTypes
from telegram.request import BaseRequest, RequestData

_TOKEN = "5000000001:nobody-nobody-nobody-nobody-nobody"
_ME = {"id": 5000000001, "is_bot": True, "first_name": "Bot", "username": "bench_bot"}
_SENT = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": "…"}


class AnsweredAtOnce(BaseRequest):
    """A Telegram that answers without a network."""

    @property
    def read_timeout(self) -> float:
        """Never needed."""
        return 1.0

    async def initialize(self) -> None:
        """Do nothing."""

    async def shutdown(self) -> None:
        """Do nothing."""

    async def do_request(
        self,
        url: str,
        method: str,  # noqa: ARG002 - the library's signature
        request_data: RequestData | None = None,  # noqa: ARG002 - the library's signature
        read_timeout: object = None,  # noqa: ARG002 - the library's signature
        write_timeout: object = None,  # noqa: ARG002 - the library's signature
        connect_timeout: object = None,  # noqa: ARG002 - the library's signature
        pool_timeout: object = None,  # noqa: ARG002 - the library's signature
    ) -> tuple[int, bytes]:
        """Answer `getMe` and `sendMessage`."""
        return 200, json.dumps({"ok": True, "result": _ME if url.endswith("getMe") else _SENT}).encode()


async def stock_application(number: int) -> float:
    """Let the library handle so many `/start`, each answered, and give the events a second."""
    application = (
        Application.builder()
        .token(_TOKEN)
        .request(AnsweredAtOnce())
        .get_updates_request(AnsweredAtOnce())
        .updater(None)
        .build()
    )
    application.add_handler(CommandHandler("start", _start))
    raw = [_start_update(each) for each in range(number)]
    async with application:
        started = time.perf_counter()
        for each in raw:
            await application.process_update(telegram.Update.de_json(json.loads(each), application.bot))
        return number / (time.perf_counter() - started)


async def committed_rows(number: int) -> float:
    """Commit so many rows of an event's size, one by one and safe against a power cut, and give the rows a second."""
    with tempfile.TemporaryDirectory(prefix="groupbot-bench-") as folder:
        async with aiosqlite.connect(Path(folder) / "rows.db", isolation_level=None) as connection:
            await connection.execute("PRAGMA journal_mode = WAL")
            await connection.execute("PRAGMA synchronous = FULL")
            await connection.execute("CREATE TABLE events (id INTEGER PRIMARY KEY, payload BLOB)")
            started = time.perf_counter()
            for _ in range(number):
                await connection.execute("INSERT INTO events (payload) VALUES (?)", (b"x" * 300,))
            seconds = time.perf_counter() - started
            return number / seconds


async def _start(update: telegram.Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.message is not None
    await update.message.reply_text("Hallo")


def _start_update(number: int) -> str:
    person = {"id": number % 100 + 1, "is_bot": False, "first_name": "Ouder", "language_code": "nl"}
    command = {"type": "bot_command", "offset": 0, "length": 6}
    chat = {"id": person["id"], "type": "private", "first_name": "Ouder"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": person, "text": "/start", "entities": [command]}
    return json.dumps({"update_id": number, "message": message})
