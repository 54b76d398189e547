"""Whether the mail server would take a sick note. The conversation stops before a message is sent."""

import asyncio
import ssl

from aiosmtplib import SMTPException, SMTPRecipientRefused, SMTPSenderRefused

from groupbot.doctor.model import Finding, fail, ok, warn
from groupbot.errors import ConfigurationError, Permanent
from groupbot.settings import Settings
from groupbot.transports.mail import MailServer, open_session
from groupbot.transports.mail.outcomes import outcome_of, problem_of


async def look_at_mail(settings: Settings) -> Finding:
    """Connect, log in, and ask whether mail to the school's address for sick notes would be taken."""
    server = MailServer.of(settings)
    if server is None:
        return ok("mail", "no mail")
    try:
        context = server.tls_context()
    except ConfigurationError as error:
        return fail("mail", "mail settings", reason=error)
    to = settings.channels.illness.email or settings.channels.office.email
    try:
        async with asyncio.timeout(2 * server.timeout):
            await _ask(server, context, to)
    except (SMTPException, OSError, TimeoutError) as error:
        return _judged(error, server, to)
    return ok("mail", "mail" if server.password is not None else "mail without password", host=server.host)


async def _ask(server: MailServer, context: ssl.SSLContext | None, to: str | None) -> None:
    async with open_session(server, context) as session:
        await session.mail(server.address)
        if to:
            await session.rcpt(to)
        await session.rset()


def _judged(error: Exception, server: MailServer, to: str | None) -> Finding:
    outcome = outcome_of(error)
    problem = problem_of(error)
    if problem is not None:
        return fail("mail", f"mail {problem}", reason=outcome.reason, host=server.host)
    if isinstance(outcome, Permanent) and isinstance(error, (SMTPSenderRefused, SMTPRecipientRefused)):
        return fail("mail", "mail refused", reason=outcome.reason, sender=server.address, to=to or "-")
    return warn("mail", "mail later", reason=outcome.reason)
