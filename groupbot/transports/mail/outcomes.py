"""What a mail server's answer means for the mail: later again, never, or unknown. And what somebody should mend."""

import os
import re
import socket
import ssl
from collections.abc import Iterator
from typing import Literal

from aiosmtplib import (
    SMTPAuthenticationError,
    SMTPConnectError,
    SMTPConnectResponseError,
    SMTPException,
    SMTPResponseException,
)

from groupbot.errors import DeliveryError, Permanent, Transient
from groupbot.transports.oauth import Refusal, TokenError

Problem = Literal["login", "certificate", "turned away", "no tls", "no login", "unreachable"] | Refusal

PROBLEMS: dict[Problem, str] = {
    "login": "the mail server refuses the login; check mail.user, and GROUPBOT_MAIL_PASSWORD or the rights of the "
    "mailbox that the refresh token is for",
    "certificate": "no secure connection with the mail server; "
    "check mail.host, mail.port, mail.security and mail.ca_file",
    "turned away": "the mail server turns this machine away; ask its administrator to let it send",
    "no tls": "the mail server does not offer what mail.security asks for; check mail.port and mail.security",
    "no login": "the mail server does not take a login on this connection; check mail.port and mail.security",
    "unreachable": "the mail server cannot be reached; check mail.host and mail.port, and whether it runs",
    "token refused": "the refresh token for mail is not accepted any more; put a new one into "
    "GROUPBOT_MAIL_OAUTH_REFRESH_TOKEN",
    "token client": "the app that is registered for mail is not accepted; check GROUPBOT_MAIL_OAUTH_CLIENT_ID, "
    "GROUPBOT_MAIL_OAUTH_CLIENT_SECRET and mail.tenant",
    "token unreachable": "no access token for mail can be fetched; check whether this machine is online, and "
    "mail.token_url",
}

_ADDRESS = re.compile(r"<?[^\s<>@]+@[^\s<>@]+>?")
_WORD = re.compile(r"[^\W\d_]{2,}")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LOGIN_CODES = {530, 534, 535, 538}  # RFC 4954: log in first, or in another way
_LONGEST = 200


def outcome_of(error: Exception, written: str = "") -> DeliveryError:
    """Say what becomes of a mail that was not handed over.

    4xx and everything about the connection is later again. So is a refused login: it says nothing about this mail,
    and somebody can mend it. Any other 5xx is the server's last word on the mail.

    Args:
        error: what went wrong.
        written: the mail's own text, of which no word is repeated.
    """
    answer = _answer(error)
    if answer is None:
        return Transient(plain(_root_words(error)))
    reason = plain(f"{answer.code} {answer.message}", written)
    if 500 <= answer.code < 600 and problem_of(error) is None:
        return Permanent(reason)
    return Transient(reason)


def problem_of(error: Exception) -> Problem | None:
    """Say what is wrong with the server or the settings; None for what concerns one mail or passes by itself."""
    if isinstance(error, TokenError):
        return error.refusal
    answer = _answer(error)
    code = answer.code if answer else 0
    facts: tuple[tuple[bool, Problem], ...] = (
        (isinstance(error, SMTPAuthenticationError) or code in _LOGIN_CODES, "login"),
        (any(isinstance(each, ssl.SSLError) for each in _causes(error)), "certificate"),
        (isinstance(error, SMTPConnectResponseError) and code >= 500, "turned away"),
        (str(error).startswith("SMTP STARTTLS extension not supported"), "no tls"),
        (type(error) is SMTPException, "no login"),
        (isinstance(error, (SMTPConnectError, TimeoutError)) and answer is None, "unreachable"),
    )
    return next((problem for holds, problem in facts if holds), None)


def plain(words: str, written: str = "") -> str:
    """Take a server's words without addresses and line breaks, short enough for a log and a member of staff.

    A filter may quote the mail that it refuses, and with it a child's name: words of the mail are left out. A server
    may answer in another character set: each byte that is no UTF-8, and so can neither be stored nor be written to a
    log, becomes a question mark; PostgreSQL does not store a NUL either.
    """
    own = {word.casefold() for word in _WORD.findall(written)}
    words = _CONTROL.sub(" ", words.encode("utf-8", "replace").decode())
    words = _ADDRESS.sub("(address)", " ".join(words.split()))
    return _WORD.sub(lambda found: "…" if found[0].casefold() in own else found[0], words)[:_LONGEST]


def _answer(error: Exception) -> SMTPResponseException | None:
    """Give the server's own answer, if it gave one."""
    return error if isinstance(error, SMTPResponseException) and error.code >= 400 else None


def _causes(error: BaseException) -> Iterator[BaseException]:
    current: BaseException | None = error
    while current is not None:
        yield current
        current = current.__cause__ or current.__context__


def _root_words(error: Exception) -> str:
    """Say what lies at the bottom of it in the system's own words; those around it hold pieces of Python."""
    for cause in _causes(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return cause.verify_message
        if isinstance(cause, socket.gaierror):
            return str(cause.strerror)
        if isinstance(cause, OSError) and not isinstance(cause, ssl.SSLError) and cause.errno:
            return os.strerror(cause.errno)
    return str(error) or type(error).__name__
