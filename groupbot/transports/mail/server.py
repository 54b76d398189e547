"""The school's mail server: how it is reached, and a session with it that is ready to take mail."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Literal, Self

from aiosmtplib import SMTP, SMTPAuthenticationError, SMTPException

from groupbot.errors import ConfigurationError
from groupbot.settings.model import Settings
from groupbot.transports.oauth import AccessTokens, OAuth

_FAREWELL_SECONDS = 2.0


@dataclass(frozen=True)
class MailServer:
    """Where and how to send.

    `timeout` (seconds) holds for everything up to handing over, and once more for handing over. `user` and `password`
    are used only when there is a password, `user` and `oauth` only when there is `oauth`. `ca_file` adds a certificate
    authority of the school's own.
    """

    host: str
    port: int
    sender: str
    security: Literal["none", "starttls", "tls"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    oauth: OAuth | None = None
    ca_file: Path | None = None
    timeout: float = 20.0

    @property
    def address(self) -> str:
        """The sender's bare address."""
        return parseaddr(self.sender)[1]

    @classmethod
    def of(cls, settings: Settings) -> Self | None:
        """Take it from the school's settings; None when they have no `[mail]`.

        Raises:
            ConfigurationError: a secret of XOAUTH2 is missing.
        """
        mail = settings.mail
        if mail is None:
            return None
        oauth = OAuth.of(settings, mail, "send") if mail.auth == "xoauth2" else None
        password = settings.secrets.mail_password if oauth is None else None
        return cls(
            host=mail.host,
            port=mail.server_port,
            sender=mail.sender,
            security=mail.security,
            user=mail.user,
            password=password.get_secret_value() if password else None,
            oauth=oauth,
            ca_file=settings.directory / mail.ca_file if mail.ca_file else None,
            timeout=mail.timeout_seconds,
        )

    def access_tokens(self) -> AccessTokens | None:
        """Make what fetches and keeps access tokens; None where the login needs none."""
        # half of the time, so that an endpoint that is silent is not taken for a silent mail server
        return AccessTokens(self.oauth, self.timeout / 2) if self.oauth else None

    def tls_context(self) -> ssl.SSLContext | None:
        """Make what TLS needs, None without TLS.

        Raises:
            ConfigurationError: `mail.ca_file` cannot be used.
        """
        if self.security == "none":
            return None
        try:
            context = ssl.create_default_context()
            if self.ca_file is not None:
                context.load_verify_locations(self.ca_file)
        except OSError as error:
            raise ConfigurationError(
                f"mail.ca_file: {self.ca_file} cannot be used ({error.strerror or 'no certificate in it'}); "
                "mend the path, or leave it out"
            ) from error
        return context


@asynccontextmanager
async def open_session(
    server: MailServer, context: ssl.SSLContext | None, tokens: AccessTokens | None = None
) -> AsyncIterator[SMTP]:
    """Connect, secure the connection and log in; take leave at the end, whatever the server makes of that.

    Args:
        server: where and how.
        context: what TLS needs, as `server.tls_context` makes it.
        tokens: where access tokens come from; the server's own, with nothing in them yet, where it is None.

    Raises:
        SMTPException, OSError, TimeoutError: it did not work.
    """
    smtp, _ = await connected(server, context, tokens)
    try:
        yield smtp
        with suppress(SMTPException, OSError):
            await smtp.quit(timeout=_FAREWELL_SECONDS)
    finally:
        smtp.close()


async def connected(
    server: MailServer, context: ssl.SSLContext | None, tokens: AccessTokens | None = None
) -> tuple[SMTP, str]:
    """Connect as `open_session` does, and give the connection with the server's greeting; the caller closes it.

    An access token that was fetched before may have been revoked: refused, it is fetched anew, once.
    """
    tokens = tokens or server.access_tokens()
    fetched_before = tokens is not None and tokens.cached
    try:
        return await _connect(server, context, tokens)
    except SMTPAuthenticationError:
        if tokens is None or not fetched_before:
            raise
        tokens.forget()
        return await _connect(server, context, tokens)


async def _connect(server: MailServer, context: ssl.SSLContext | None, tokens: AccessTokens | None) -> tuple[SMTP, str]:
    token = await tokens.get() if tokens else ""
    login = server.password is not None or tokens is not None

    async def known_token() -> str:
        return token

    smtp = SMTP(
        hostname=server.host,
        port=server.port,
        use_tls=server.security == "tls",
        start_tls=server.security == "starttls",
        tls_context=context,
        username=(server.user or server.address) if login else None,
        password=server.password,
        oauth_token_generator=known_token if tokens else None,
        timeout=server.timeout,
        # asking the network for this machine's own name can take longer than the whole mail
        local_hostname=server.address.rpartition("@")[2],
    )
    try:
        greeting = await smtp.connect()
    except BaseException:
        smtp.close()
        raise
    return smtp, greeting.message
