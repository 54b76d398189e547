"""Fetches from Telegram what somebody sent."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from telegram.error import TelegramError

from groupbot.errors import Permanent, Transient
from groupbot.transports.telegram.errors import says
from groupbot.transports.telegram.request import TooLong
from groupbot.transports.telegram.sending import Call
from handlers.model.effects import GONE, TOO_BIG
from handlers.model.events import Media

MOST_BYTES = 20 * 1024 * 1024
"""What the Bot API gives at most; of a server of one's own, which gives more, no more is taken either."""

_TOO_BIG = ("file is too big",)
_GONE = ("wrong file_id", "invalid file_id", "wrong file identifier", "wrong remote file", "file_reference_")

Download = Callable[[str, int], Awaitable[bytes]]
"""Gives what stands at a path of Telegram's files, at most so many bytes; raises `TooLong` where it is more."""


class Fetcher:
    """Fetches files.

    Args:
        call: makes a call of the Bot API.
        download: gives a file by its path.
    """

    def __init__(self, call: Call, download: Download) -> None:
        self._call, self._download = call, download

    async def fetch(self, media: Media) -> bytes:
        """Give the bytes.

        Raises:
            Permanent: it is too big, or gone.
            Transient: a Bot API server of one's own has it where it cannot be read.
            TelegramError: a call failed.
        """
        if media.size is not None and media.size > MOST_BYTES:
            raise Permanent(TOO_BIG)
        try:
            found = await self._call("getFile", {"file_id": media.reference})
            path = found.get("file_path") if isinstance(found, dict) else None
            if not isinstance(path, str):
                raise Permanent(GONE)
            return await (_read(Path(path)) if path.startswith("/") else self._download(path, MOST_BYTES))
        except TooLong:
            raise Permanent(TOO_BIG) from None
        except TelegramError as error:
            if says(error, *_TOO_BIG):
                raise Permanent(TOO_BIG) from error
            if says(error, *_GONE):
                raise Permanent(GONE) from error
            raise


async def _read(path: Path) -> bytes:
    """Read what a Bot API server of one's own, started with `--local`, has put on this machine.

    The path holds the bot's token, so no error may.
    """
    try:
        content = await asyncio.to_thread(_beginning, path)
    except OSError as error:
        raise Transient(f"the Bot API server's file cannot be read ({type(error).__name__})") from None
    if len(content) > MOST_BYTES:
        raise Permanent(TOO_BIG)
    return content


def _beginning(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES + 1)
