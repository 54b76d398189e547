"""Whether the mail server would take a sick note. The conversation stops before a message is sent."""

import asyncio
import re
import ssl
from collections.abc import AsyncIterator
from contextlib import suppress
from datetime import datetime
from email.utils import parsedate_to_datetime

from aiosmtplib import SMTPException, SMTPRecipientRefused, SMTPSenderRefused

from groupbot.doctor.model import Finding, fail, ok, warn
from groupbot.doctor.telegram import clock
from groupbot.errors import ConfigurationError, Permanent
from groupbot.settings import Settings
from groupbot.transports.mail import MailServer, connected
from groupbot.transports.mail.outcomes import outcome_of, problem_of

_DATE = re.compile(r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}")


async def look_at_mail(settings: Settings, now: datetime | None = None) -> AsyncIterator[Finding]:
    """Connect, log in, and ask whether mail to the school's address for sick notes would be taken.

    Args:
        settings: the school's settings.
        now: the present moment by this machine's clock, which is compared with the server's where that tells the time
            in its greeting; None compares nothing.
    """
    try:
        server = MailServer.of(settings)
        context = server.tls_context() if server else None
    except ConfigurationError as error:
        yield fail("mail", "mail settings", reason=error)
        return
    if server is None:
        yield ok("mail", "no mail")
        return
    to = settings.channels.illness.email or settings.channels.office.email
    try:
        async with asyncio.timeout(2 * server.timeout):
            greeting = await _ask(server, context, to)
    except (SMTPException, OSError, TimeoutError) as error:
        yield judged(error, server, to)
        return
    yield ok("mail", _way_in(server), host=server.host)
    told = server_time(greeting)
    if told is not None and now is not None:
        yield clock((now - told).total_seconds(), server.host)


def server_time(greeting: str) -> datetime | None:
    """Find the time in a server's greeting, where it tells one, as Microsoft's servers do."""
    found = _DATE.search(greeting)
    if found is None:
        return None
    with suppress(ValueError):
        return parsedate_to_datetime(found[0])
    return None


def judged(error: Exception, server: MailServer, to: str | None) -> Finding:
    """Say what an error of the mail server means, and what to do.

    Args:
        error: what `connected` raised, or the conversation after it.
        server: the server.
        to: the address that mail was for.
    """
    outcome = outcome_of(error)
    problem = problem_of(error)
    if problem is not None:
        return fail("mail", f"mail {problem}", reason=outcome.reason, host=server.host)
    if isinstance(outcome, Permanent) and isinstance(error, (SMTPSenderRefused, SMTPRecipientRefused)):
        return fail("mail", "mail refused", reason=outcome.reason, sender=server.address, to=to or "-")
    return warn("mail", "mail later", reason=outcome.reason)


def _way_in(server: MailServer) -> str:
    if server.oauth is not None:
        return "mail xoauth2"
    return "mail" if server.password is not None else "mail without password"


async def _ask(server: MailServer, context: ssl.SSLContext | None, to: str | None) -> str:
    """Go as far as the recipient, and give the server's greeting."""
    session, greeting = await connected(server, context)
    try:
        await session.mail(server.address)
        if to:
            await session.rcpt(to)
        await session.rset()
        with suppress(SMTPException, OSError):
            await session.quit(timeout=2)
    finally:
        session.close()
    return greeting
