"""The transport of what comes back by mail: it looks, every minute, for notices that a mail was not delivered.

It opens the folder for reading only and marks nothing, so people may use the mailbox too. Of other mails it reads the
kind alone. What it found before it finds again after a restart; the inbox knows it by its key.
"""

import asyncio
from datetime import UTC, timedelta

import structlog

from groupbot.clock import Clock
from groupbot.errors import Permanent
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress, Receive
from groupbot.transports.mailbox.imap import AT_ONCE, SECONDS, ImapError, Mailbox, opened
from groupbot.transports.mailbox.returned import returned
from groupbot.transports.mailbox.server import MailboxServer
from groupbot.transports.oauth import AccessTokens, TokenError
from handlers.model.effects import Effect
from handlers.model.events import Bounced, Event

log = structlog.get_logger()

LONGEST_WAIT = 900.0
"""Seconds between two looks at most, while the mailbox cannot be read."""

BACK = timedelta(days=6)
"""How far back is looked: a mail server gives up after five days."""


class MailboxTransport:
    """Brings in what came back.

    Args:
        server: where the mailbox is.
        clock: says which mails are recent.
    """

    def __init__(self, server: MailboxServer, clock: Clock | None = None) -> None:
        self._server = server
        self._clock = clock or Clock()
        self._tokens = AccessTokens(server.oauth, SECONDS / 2) if server.oauth else None
        self._looked_at: set[tuple[int, int]] = set()
        self._problem = ""

    @property
    def platform(self) -> str:
        """Always `mailbox`."""
        return "mailbox"

    @property
    def pacing(self) -> Pacing:
        """Nothing goes out here."""
        return Pacing()

    def problems(self) -> tuple[str, ...]:
        """Say what keeps the mailbox from being read."""
        return (self._problem,) if self._problem else ()

    async def run(self, receive: Receive) -> None:
        """Look every so often until cancelled; less and less often while the mailbox cannot be read.

        A server may lock an account that tries a wrong password every minute, and it is the one that sends the mail.
        """
        wait = self._server.every_seconds
        while True:
            try:
                await self._look(receive)
                self._problem, wait = "", self._server.every_seconds
            except (ImapError, OSError, EOFError) as error:
                reason = str(error) if isinstance(error, ImapError | TokenError) else type(error).__name__
                self._problem = f"the mailbox cannot be read ({reason}): check [mail.mailbox] and how it logs in"
                log.warning("the mailbox cannot be read", error=reason)
                if self._tokens is not None:  # it may have been revoked
                    self._tokens.forget()
                wait = max(min(2 * wait, LONGEST_WAIT), self._server.every_seconds)
            await asyncio.sleep(wait)

    async def deliver(
        self,
        effect: Effect,
        earlier: tuple[str, ...] = (),  # noqa: ARG002 -- nothing goes out here
        progress: Progress | None = None,  # noqa: ARG002 -- as above
        files: Files = NO_FILES,  # noqa: ARG002 -- as above
    ) -> Done:
        """Do nothing.

        Raises:
            Permanent: always; mail goes out by the transport of mail.
        """
        raise Permanent(f"the mailbox cannot do {type(effect).__name__}")

    async def close(self) -> None:
        """Do nothing: no connection outlives its look."""

    async def _look(self, receive: Receive) -> None:
        token = await self._tokens.get() if self._tokens else ""
        async with opened(self._server, token) as mailbox:
            day = (self._clock.now().astimezone(UTC) - BACK).date()
            there = {(mailbox.validity, each) for each in await mailbox.since(day)}
            self._looked_at &= there
            new = sorted(number for _, number in there - self._looked_at)
            for at in range(0, len(new), AT_ONCE):
                await self._look_at(new[at : at + AT_ONCE], mailbox, receive)

    async def _look_at(self, numbers: list[int], mailbox: Mailbox, receive: Receive) -> None:
        kinds = await mailbox.kinds(numbers)
        for number in numbers:
            if b"multipart/report" in kinds.get(number, b"").lower():
                await self._read(number, mailbox, receive)
            self._looked_at.add((mailbox.validity, number))

    async def _read(self, number: int, mailbox: Mailbox, receive: Receive) -> None:
        found = await asyncio.to_thread(returned, await mailbox.mail(number), self._server.domain)
        if found is not None:
            key = f"mailbox:{mailbox.validity}:{number}"
            event = Event(key, f"bounce:{found.mark}", self._clock.now(), Bounced(found.mark, found.status))
            await receive([event])
