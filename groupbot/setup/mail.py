"""The proof that mail arrives: a code is sent, and has to be typed back."""

import asyncio
import secrets

from groupbot.doctor.mail import judged
from groupbot.errors import ConfigurationError, DeliveryError
from groupbot.settings.model import MailTable
from groupbot.setup import takes
from groupbot.setup.model import Answers, Line, Taken, Wrong
from groupbot.texts.later import later
from groupbot.texts.speech import plain_speech
from groupbot.transports.mail import MailServer, MailTransport
from groupbot.transports.oauth import OAuth, scope_of
from handlers.model.effects import Mail

SECONDS = 20.0


def send_code(text: str, answers: Answers) -> Taken:
    """Send a code of six digits to an address."""
    address = str(takes.email(text, answers).value)
    code = f"{secrets.randbelow(1_000_000):06d}"
    say = plain_speech(str(answers["init.language"]))
    mail = Mail(
        key=f"init:{secrets.token_hex(8)}",
        to=address,
        subject=say("Code for the bot of {school}: {code}", school=answers["school.name"], code=code),
        text=say(
            "This mail shows that the bot of {school} can send mail.\n\nType this code where you set the bot up: "
            "{code}\n\nDid you not set anything up? Then you need not do anything.",
            school=answers["school.name"],
            code=code,
        ),
    )
    server = server_of(answers)
    try:
        asyncio.run(MailTransport(server).deliver(mail))
    except ConfigurationError as error:
        raise Wrong(later("The mail server cannot be used: {reason}"), reason=error) from None
    except DeliveryError as error:
        raise _refused(error, server, address, str(answers["init.language"])) from None
    answers["init.proof_sent"] = code
    return Taken(address, [Line(later("The mail server has taken a mail to {address}."), {"address": address})])


def take_code(text: str, answers: Answers) -> Taken:
    """Take the code that was sent."""
    if not secrets.compare_digest("".join(text.split()).encode(), str(answers.get("init.proof_sent")).encode()):
        raise Wrong(
            later("That is not the code. Look in the mail again, also among unwanted mail; < sends another one.")
        )
    return Taken(text, [Line(later("Right: mail arrives."))])


def server_of(answers: Answers) -> MailServer:
    """Give the mail server as the answers describe it so far."""
    oauth = None
    if answers.get("mail.auth") == "xoauth2":
        provider = answers["mail.provider"]
        table = MailTable.model_validate(
            {
                "host": answers["mail.host"],
                "sender": answers["mail.sender"],
                "provider": provider,
                "tenant": answers.get("mail.tenant", "organizations"),
                "token_url": answers.get("mail.token_url"),
            }
        )
        oauth = OAuth(
            token_url=table.token_address,
            client_id=answers["secret.mail_oauth_client_id"],
            refresh_token=answers["secret.mail_oauth_refresh_token"],
            client_secret=answers.get("secret.mail_oauth_client_secret"),
            scope=scope_of(provider, "send"),
        )
    return MailServer(
        host=answers["mail.host"],
        port=answers["mail.port"],
        sender=answers["mail.sender"],
        security=answers["mail.security"],
        user=answers["mail.user"],
        password=None if oauth else answers.get("secret.mail_password"),
        oauth=oauth,
        timeout=SECONDS,
    )


def _refused(error: DeliveryError, server: MailServer, address: str, language: str) -> Wrong:
    """Say what is wrong in the doctor's words."""
    cause = error.__cause__
    if not isinstance(cause, Exception):
        return Wrong(later("The mail was not sent: {reason}."), reason=error.reason)
    seen, remedy = judged(cause, server, address).said(plain_speech(language))
    return Wrong(later("{seen} {remedy}"), seen=seen, remedy=remedy)
