"""The transport of mail: it only delivers. What comes back by mail is read by people at school."""

import asyncio

from aiosmtplib import SMTP, SMTPException, SMTPResponseException

from groupbot.clock import Clock
from groupbot.errors import Permanent, Uncertain
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress, Receive
from groupbot.transports.mail.message import message_of
from groupbot.transports.mail.outcomes import PROBLEMS, Problem, outcome_of, plain, problem_of
from groupbot.transports.mail.server import MailServer, open_session
from handlers.model.effects import Effect, Mail


class MailTransport:
    """Sends each `Mail` over a connection of its own: sick notes are few, and a stale connection would lose time.

    Args:
        server: the school's mail server.
        clock: what `Date` is taken from.

    Raises:
        ConfigurationError: the server's certificate authority cannot be read.
    """

    def __init__(self, server: MailServer, clock: Clock | None = None) -> None:
        self._server = server
        self._clock = clock or Clock()
        self._context = server.tls_context()
        self._tokens = server.access_tokens()
        self._problem: Problem | None = None

    @property
    def platform(self) -> str:
        """Always `mail`."""
        return "mail"

    @property
    def pacing(self) -> Pacing:
        """A few at a time; a school's server knows no other limit."""
        return Pacing(in_flight=4)

    def problems(self) -> tuple[str, ...]:
        """Say what kept the last mail from being handed over, other than the mail itself, and what to look at."""
        return (PROBLEMS[self._problem],) if self._problem else ()

    async def run(self, receive: Receive) -> None:  # noqa: ARG002 -- nothing comes in by mail
        """Wait until cancelled."""
        await asyncio.Event().wait()

    async def deliver(
        self,
        effect: Effect,
        earlier: tuple[str, ...] = (),  # noqa: ARG002 -- a mail has no parts
        progress: Progress | None = None,  # noqa: ARG002 -- nor any progress to note
        files: Files = NO_FILES,  # noqa: ARG002 -- nor anything attached
    ) -> Done:
        """Send one mail.

        Returns:
            The `Message-ID`, with the server's answer, without addresses, as detail.

        Raises:
            Transient: no connection, no login, or 4xx: later again.
            Permanent: 5xx, or a header that would be forged.
            Uncertain: the connection was lost after the mail was begun.
        """
        if not isinstance(effect, Mail):
            raise Permanent(f"mail cannot do {type(effect).__name__}")
        message = message_of(effect, self._server.sender, self._clock.now())
        try:
            answer = await self._send(message.as_bytes(), effect.to)
        except (SMTPException, OSError, TimeoutError) as error:
            self._problem = problem_of(error)
            raise outcome_of(error, effect.text) from error
        self._problem = None
        return Done(messages=(message["Message-ID"],), detail=plain(answer, effect.text))

    async def close(self) -> None:
        """Do nothing: no connection outlives its mail."""

    async def _send(self, message: bytes, to: str) -> str:
        async with (
            asyncio.timeout(self._server.timeout) as limit,
            open_session(self._server, self._context, self._tokens) as session,
        ):
            await session.mail(self._server.address)
            await session.rcpt(to)
            limit.reschedule(None)  # the hand-over keeps its own time
            return await _hand_over(session, message, self._server.timeout)


async def _hand_over(session: SMTP, message: bytes, seconds: float) -> str:
    """Send the message itself. From here on a lost connection means that nobody knows whether it arrived."""
    try:
        async with asyncio.timeout(2 * seconds):
            response = await session.data(message)
    except SMTPResponseException as error:
        if error.code < 400:
            raise Uncertain("the mail server's answer to the mail could not be read") from error
        raise
    except (SMTPException, OSError, TimeoutError) as error:
        raise Uncertain(plain(f"connection lost after the mail was begun: {error}")) from error
    return f"{response.code} {response.message}"
