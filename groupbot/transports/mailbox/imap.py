"""As much of IMAP4rev1 (RFC 3501) as it takes to look into a mailbox without changing anything in it."""

import asyncio
import base64
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

from groupbot.transports.mailbox.server import MailboxServer

SECONDS = 20.0
"""How long a whole look into the mailbox may take."""

LONGEST = 128 * 1024
"""Bytes of a mail that are read; what came back stands at the beginning."""

LONGEST_KIND = 1000
"""Bytes of a `Content-Type` header that are read."""

AT_ONCE = 100
"""Of how many mails the kind is asked in one command: servers limit a command's length."""

_LITERAL = re.compile(rb"\{(\d{1,9})\}\r\n$")
_UIDVALIDITY = re.compile(rb"\[UIDVALIDITY (\d{1,10})\]", re.IGNORECASE)
_UID = re.compile(rb"\bUID (\d{1,10})\b", re.IGNORECASE)
_NUMBER = re.compile(rb"\d{1,10}")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class ImapError(Exception):
    """The server refused, or answered what cannot be understood. The message is the program's own, without secrets."""


class Mailbox:
    """A folder, open for reading only. `validity` and a mail's number name that mail for ever."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader, self._writer = reader, writer
        self._count = 0
        self.validity = 0

    async def enter(self, server: MailboxServer, token: str = "") -> None:
        """Log in and open the folder.

        Args:
            server: how.
            token: an access token for XOAUTH2; the password serves where it is empty.

        Raises:
            ImapError: the server does not let us.
        """
        await self._answer()  # the greeting
        login = f"AUTHENTICATE XOAUTH2 {_xoauth2(server.user, token)}" if token else ""
        await self._ask("login", login or f"LOGIN {_quoted(server.user)} {_quoted(server.password)}")
        answers = await self._ask("folder", f"EXAMINE {_quoted(server.folder)}")
        found = next((match for line, _ in answers if (match := _UIDVALIDITY.search(line))), None)
        self.validity = int(found.group(1)) if found else 0

    async def since(self, day: date) -> list[int]:
        """List the numbers of the mails that have come since a day."""
        named = f"{day.day}-{_MONTHS[day.month - 1]}-{day.year}"
        numbers: list[int] = []
        for line, _ in await self._ask("search", f"UID SEARCH SINCE {named}"):
            words = line.split()
            if words[:2] == [b"*", b"SEARCH"]:
                numbers += [int(word) for word in words[2:] if _NUMBER.fullmatch(word)]
        return numbers

    async def kinds(self, numbers: list[int]) -> dict[int, bytes]:
        """Give the `Content-Type` header of these mails, at most `AT_ONCE`, and nothing else of them."""
        wanted = ",".join(map(str, numbers))
        return await self._fetch(f"UID FETCH {wanted} (UID BODY.PEEK[HEADER.FIELDS (CONTENT-TYPE)]<0.{LONGEST_KIND}>)")

    async def mail(self, number: int) -> bytes:
        """Give a mail's beginning; empty when it is gone."""
        found = await self._fetch(f"UID FETCH {number} (UID BODY.PEEK[]<0.{LONGEST}>)")
        return found.get(number, b"")

    async def leave(self) -> None:
        """Log out."""
        await self._ask("logout", "LOGOUT")

    async def _fetch(self, command: str) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        for line, literals in await self._ask("fetch", command):
            uid = _UID.search(line)
            if uid and literals:
                found[int(uid.group(1))] = literals[0]
        return found

    async def _ask(self, what: str, command: str) -> list[tuple[bytes, list[bytes]]]:
        """Send a command and read to its end; gives the lines before it, each with its literals."""
        self._count += 1
        tag = f"g{self._count}"
        self._writer.write(f"{tag} {command}\r\n".encode())
        await self._writer.drain()
        answers: list[tuple[bytes, list[bytes]]] = []
        while True:
            line, literals = await self._answer()
            if line.startswith(f"{tag} ".encode()):
                if line.upper().split()[1:2] != [b"OK"]:
                    raise ImapError(f"the mail server refuses: {what}")
                return answers
            if line.startswith(b"+"):  # why a token is refused; the refusal itself comes after an empty line
                self._writer.write(b"\r\n")
                await self._writer.drain()
                continue
            answers.append((line, literals))

    async def _answer(self) -> tuple[bytes, list[bytes]]:
        """Read a line with the literals in it."""
        line = b""
        literals: list[bytes] = []
        while True:
            try:
                part = await self._reader.readline()
            except ValueError as error:  # longer than the stream's limit
                raise ImapError("the mail server sends more than was asked for") from error
            if not part.endswith(b"\r\n"):
                raise ImapError("the mail server has closed the connection")
            line += part
            literal = _LITERAL.search(part)
            if literal is None:
                return line, literals
            if int(literal.group(1)) > LONGEST:
                raise ImapError("the mail server sends more than was asked for")
            literals.append(await self._reader.readexactly(int(literal.group(1))))


@asynccontextmanager
async def opened(server: MailboxServer, token: str = "") -> AsyncIterator[Mailbox]:
    """Connect and open the folder; everything in the block shares one time limit.

    Args:
        server: where and how.
        token: an access token, where the login takes one.

    Raises:
        ImapError, OSError, TimeoutError, EOFError: it did not work.
    """
    async with asyncio.timeout(SECONDS):
        context = server.tls_context()
        reader, writer = await asyncio.open_connection(server.host, server.port, ssl=context, limit=LONGEST)
        try:
            mailbox = Mailbox(reader, writer)
            await mailbox.enter(server, token)
            yield mailbox
            await mailbox.leave()
        finally:
            writer.close()


def _xoauth2(user: str, token: str) -> str:
    """Write the login with an access token: https://developers.google.com/workspace/gmail/imap/xoauth2-protocol."""
    return base64.b64encode(f"user={user}\x01auth=Bearer {token}\x01\x01".encode()).decode()


def _quoted(word: str) -> str:
    return '"' + word.replace("\\", "\\\\").replace('"', '\\"') + '"'
