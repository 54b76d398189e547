"""Calls of the Bot API over aiohttp, which is many times faster here than the library's own HTTP client.

What goes wrong is told apart by what is known of the call:

TelegramError
├── Refused         Telegram answered, and not with success: it has its status, description and parameters
├── TooLong         a file is longer than is wanted
└── NetworkError
    ├── NotSent     the call never left: it can be made again
    ├── NotTelegram something on the way answered in Telegram's place: a proxy, a gateway, a captive portal
    └── NoAnswer    the call was under way: nobody knows whether it was done

No error holds an address of the API or of a file, as the bot's token is part of it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import aiohttp
from aiohttp.abc import AbstractStreamWriter
from telegram.error import NetworkError, TelegramError
from telegram.request import BaseRequest, RequestData

from groupbot.texts.cleaning import clean

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 20.0
CARRY_SECONDS = 60.0
SLOWEST = 128 * 1024
"""A file may take so long to go up or come in, and a second more for every so many bytes: a megabit a second."""

_CHUNK = 64 * 1024


class Refused(TelegramError):
    """Telegram's answer when it is not success. `code` is the HTTP status, `description` Telegram's own words."""

    def __init__(self, code: int, description: str, parameters: Mapping[str, Any]) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.retry_after = _positive(parameters.get("retry_after"))
        self.migrated_to = _number(parameters.get("migrate_to_chat_id"))


class TooLong(TelegramError):
    """A file is longer than is wanted; it was not read to its end."""

    def __init__(self) -> None:
        super().__init__("the file is too long")


class NotSent(NetworkError):
    """No connection was made, so nothing was sent."""


class NotTelegram(NetworkError):
    """An answer that is not the Bot API's. `code` is its HTTP status, which is not success."""

    def __init__(self, code: int) -> None:
        super().__init__(f"{code}, not from Telegram")
        self.code = code


class NoAnswer(NetworkError):
    """The call was begun, and no answer came, or none that can be read."""


@dataclass(frozen=True)
class Upload:
    """A file that goes up with a call."""

    name: str
    content: bytes = field(repr=False)
    mime: str


class AiohttpRequest(BaseRequest):
    """python-telegram-bot's way to Telegram.

    Args:
        connections: the most that are open at once.
        answer_seconds: how long an answer is waited for.
    """

    def __init__(self, connections: int, answer_seconds: float = ANSWER_SECONDS) -> None:
        self._connections = connections
        self._answer_seconds = answer_seconds
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """How long an answer is waited for, in seconds."""
        return self._answer_seconds

    async def initialize(self) -> None:
        """Do nothing: connections are made when they are needed."""

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the connection has one time for the answer
        connect_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - the same for all calls
        pool_timeout: object = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - a call in the queue is not late
    ) -> tuple[int, bytes]:
        """Make a call.

        Returns:
            The status, which is always success, and the answer's body.

        Raises:
            Refused: Telegram answered with another status.
            NotTelegram: something else did.
            NotSent: no connection was made.
            NoAnswer: the connection broke, or no answer came in time.
        """
        seconds = float(read_timeout) if isinstance(read_timeout, int | float) else self._answer_seconds
        return await self._exchange(method, url, seconds, data=request_data and request_data.json_parameters)

    async def call(
        self,
        url: str,
        parameters: Mapping[str, object],
        answer_seconds: float,
        uploads: Mapping[str, Upload] | None = None,
    ) -> Any:
        """Make a call and give its result as it came, not yet read into the library's types.

        Args:
            url: the method's address.
            parameters: as JSON has them.
            answer_seconds: how long an answer is waited for; with files, as long as they take.
            uploads: files that go with it, by the names under which the parameters speak of them.

        Raises:
            Refused, NotTelegram, NotSent, NoAnswer: as `do_request`.
        """
        if uploads:
            seconds = carry_seconds(sum(len(each.content) for each in uploads.values()))
            _, payload = await self._exchange("POST", url, seconds, seconds, data=_multipart(parameters, uploads))
        else:
            _, payload = await self._exchange("POST", url, answer_seconds, json=parameters)
        return self.parse_json_payload(payload)["result"]

    async def download(self, url: str, most: int) -> bytes:
        """Fetch a file of at most so many bytes; what says or shows that it is longer is not read on.

        Raises:
            TooLong: it is longer.
            Refused, NotTelegram, NotSent, NoAnswer: as `do_request`.
        """
        _, content = await self._exchange("GET", url, self._answer_seconds, carry_seconds(most), most=most)
        return content

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read the answer to a call that succeeded; unlike the library's, this logs nothing of it."""
        try:
            answer = json.loads(payload)
        except (ValueError, RecursionError):
            answer = None
        if not isinstance(answer, dict) or "result" not in answer:
            raise NoAnswer("the answer cannot be read")
        return answer

    async def _exchange(
        self,
        method: str,
        url: str,
        answer_seconds: float,
        total: float | None = None,
        most: int | None = None,
        **body: Any,
    ) -> tuple[int, bytes]:
        timeout = aiohttp.ClientTimeout(total=total, sock_connect=CONNECT_SECONDS, sock_read=answer_seconds)
        try:
            async with self._opened().request(
                method, url, timeout=timeout, headers={"User-Agent": self.USER_AGENT}, allow_redirects=False, **body
            ) as response:
                payload = await (response.read() if most is None else _at_most(most, response))
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.InvalidURL) as error:
            raise NotSent(type(error).__name__) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NoAnswer(type(error).__name__) from None
        if not 200 <= response.status <= 299:
            raise _refusal(response.status, payload)
        return response.status, payload

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=self._connections))
        return self._session


class _Pieces(aiohttp.Payload):
    """A file's bytes, written piece by piece: aiohttp would copy them, or have everything else wait for a film."""

    def __init__(self, content: bytes, content_type: str) -> None:
        super().__init__(content, content_type=content_type)
        self._size = len(content)

    async def write(self, writer: AbstractStreamWriter) -> None:
        """Write them."""
        view = memoryview(self._value)
        for start in range(0, len(view), _CHUNK):
            await writer.write(view[start : start + _CHUNK])

    def decode(self, encoding: str = "utf-8", errors: str = "strict") -> str:
        """Give them as text, for whoever debugs aiohttp."""
        return str(self._value, encoding, errors)


def carry_seconds(size: int) -> float:
    """Say how many seconds so many bytes may take."""
    return CARRY_SECONDS + size / SLOWEST


async def _at_most(most: int, response: aiohttp.ClientResponse) -> bytes:
    if (response.content_length or 0) > most:
        raise TooLong
    content = bytearray()
    async for chunk in response.content.iter_chunked(_CHUNK):
        content += chunk
        if len(content) > most:
            raise TooLong
    return bytes(content)


def _multipart(parameters: Mapping[str, object], uploads: Mapping[str, Upload]) -> aiohttp.FormData:
    """Write a form as Telegram reads it: objects as JSON, and the names of files in letters rather than in codes."""
    form = aiohttp.FormData(quote_fields=False)
    for name, value in parameters.items():
        form.add_field(name, value if isinstance(value, str) else json.dumps(value))
    for name, upload in uploads.items():
        form.add_field(name, _Pieces(upload.content, content_type=upload.mime), filename=upload.name)
    return form


def _refusal(status: int, payload: bytes) -> Refused | NotTelegram:
    try:
        answer = json.loads(payload)
    except (ValueError, RecursionError):
        answer = None
    if not isinstance(answer, dict) or "ok" not in answer:
        return NotTelegram(status)
    parameters = answer.get("parameters")
    description = clean(str(answer.get("description", "")))  # JSON can hold what neither a log nor a database can
    return Refused(status, description, parameters if isinstance(parameters, dict) else {})


def _positive(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) and value > 0 else None


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
