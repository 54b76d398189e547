"""A mailbox on loopback that can be looked into by IMAP, as far as the program does; it keeps no state of its readers.

with MailboxForTests(user="bot", password="geheim") as mailbox:
    mailbox.add(notice.as_bytes())
"""

import asyncio
import base64
import re
import threading
from typing import Self

_FETCH = re.compile(r"UID FETCH (?P<uids>[\d,]+) \(UID BODY\.PEEK\[(?P<part>.*?)\](?:<0\.(?P<most>\d+)>)\)")


class MailboxForTests:
    """The server, with a thread and an event loop of its own.

    Args:
        user: who may log in.
        password: with which word.
    """

    def __init__(self, user: str = "bot", password: str = "geheim") -> None:
        self.user, self.password = user, password
        self.tokens: set[str] = set()
        """The access tokens that let somebody in by XOAUTH2."""
        self.mails: list[bytes] = []
        self.commands: list[str] = []
        self.port = 0
        self.closing = False
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="imap-for-tests", daemon=True)
        self._server: asyncio.Server | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._do(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        self._do(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def add(self, mail: bytes) -> None:
        """Let a mail arrive."""
        self.mails.append(re.sub(rb"(?<!\r)\n", b"\r\n", mail))

    def _do(self, what):
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(10)

    async def _close(self) -> None:
        assert self._server is not None
        self._server.close()
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        await asyncio.sleep(0)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            writer.write(b"* OK ready\r\n")
            while not self.closing and (line := await reader.readline()):
                tag, _, command = line.decode().strip().partition(" ")
                self.commands.append(command)
                if command.startswith("AUTHENTICATE XOAUTH2 "):
                    command = await self._tried(command, reader, writer)
                writer.write(self._answer(command).replace(b"TAG", tag.encode(), 1))
                await writer.drain()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    async def _tried(self, command: str, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> str:
        """Say whether a token lets somebody in; one that does not is told why first, and has to be given up."""
        good = {f"user={self.user}\x01auth=Bearer {token}\x01\x01" for token in self.tokens}
        if base64.b64decode(command.rpartition(" ")[2]).decode() in good:
            return "IN"
        writer.write(b"+ eyJzdGF0dXMiOiI0MDAifQ==\r\n")
        await writer.drain()
        assert await reader.readline() == b"\r\n", "a refused token is given up with an empty line"
        return "OUT"

    def _answer(self, command: str) -> bytes:
        if command in {"IN", "OUT"}:
            return b"TAG OK in\r\n" if command == "IN" else b"TAG NO who are you\r\n"
        if command.startswith("LOGIN"):
            good = command == f'LOGIN "{self.user}" "{self.password}"'
            return b"TAG OK in\r\n" if good else b"TAG NO who are you\r\n"
        if command.startswith("EXAMINE"):
            return b"* OK [UIDVALIDITY 7] valid\r\n* 1 EXISTS\r\nTAG OK open\r\n"
        if command.startswith("UID SEARCH"):
            numbers = " ".join(str(each + 1) for each in range(len(self.mails)))
            return f"* SEARCH {numbers}".rstrip().encode() + b"\r\nTAG OK found\r\n"
        if found := _FETCH.fullmatch(command):
            rows = [self._row(int(each), found["part"], int(found["most"])) for each in found["uids"].split(",")]
            return b"".join(rows) + b"TAG OK fetched\r\n"
        return b"* BYE\r\nTAG OK bye\r\n" if command == "LOGOUT" else b"TAG BAD what\r\n"

    def _row(self, number: int, part: str, most: int) -> bytes:
        mail = self.mails[number - 1]
        if part:
            headers = re.sub(rb"\r\n[ \t]+", b" ", mail.partition(b"\r\n\r\n")[0]).split(b"\r\n")
            mail = b"\r\n".join(each for each in headers if each.lower().startswith(b"content-type")) + b"\r\n\r\n"
        mail = mail[:most]
        head = f"* {number} FETCH (UID {number} BODY[{part}]<0> {{{len(mail)}}}\r\n".encode()
        return head + mail + b")\r\n"
