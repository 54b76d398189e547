"""A few questions to Telegram about the bot itself. Nothing here sends or changes anything."""

from datetime import datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from typing import Any, Self

import aiohttp

SECONDS = 10.0


class BotApiError(Exception):
    """Telegram did not answer, or refused; the words hold no token.

    `code` is its status, None without an answer; `moved_to` is a group's new id, where it has one.
    """

    def __init__(self, words: str, code: int | None = None, moved_to: int | None = None) -> None:
        super().__init__(words)
        self.code = code
        self.moved_to = moved_to


class BotApi:
    """The Bot API, for a while: `async with BotApi(token, address) as api`.

    Args:
        token: the bot's token.
        base_url: the API's address, such as `https://api.telegram.org`.
    """

    def __init__(self, token: str, base_url: str) -> None:
        self._url = f"{base_url.rstrip('/')}/bot{token}"
        self.server_time: datetime | None = None
        """What the server's clock said in its last answer."""

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=SECONDS))
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._session.close()

    async def call(self, method: str, **parameters: object) -> Any:
        """Ask, and give the result as it came.

        Raises:
            BotApiError: no answer, an unreadable one, or a refusal.
        """
        try:
            async with self._session.post(f"{self._url}/{method}", json=parameters, allow_redirects=False) as response:
                self._note_time(response.headers.get("Date"))
                answer = await response.json(content_type=None)
                code = response.status
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise BotApiError(f"Telegram cannot be reached ({type(error).__name__})") from None
        if not isinstance(answer, dict) or "ok" not in answer:
            raise BotApiError("what answers is not the Bot API")
        if not answer["ok"]:
            moved_to = (answer.get("parameters") or {}).get("migrate_to_chat_id")
            raise BotApiError(f"{code} {answer.get('description', '')}".strip(), code, moved_to)
        return answer["result"]

    def _note_time(self, date: str | None) -> None:
        if date:
            try:
                self.server_time = parsedate_to_datetime(date)
            except ValueError:
                self.server_time = None
