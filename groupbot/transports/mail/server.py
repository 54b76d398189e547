"""The school's mail server: how it is reached, and a session with it that is ready to take mail."""

import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from email.utils import parseaddr
from pathlib import Path
from typing import Literal, Self

from aiosmtplib import SMTP, SMTPException

from groupbot.errors import ConfigurationError
from groupbot.settings.model import Settings

_FAREWELL_SECONDS = 2.0


@dataclass(frozen=True)
class MailServer:
    """Where and how to send.

    `timeout` (seconds) holds for everything up to handing over, and once more for handing over. `user` and `password`
    are used only when there is a password. `ca_file` adds a certificate authority of the school's own.
    """

    host: str
    port: int
    sender: str
    security: Literal["none", "starttls", "tls"] = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    ca_file: Path | None = None
    timeout: float = 20.0

    @property
    def address(self) -> str:
        """The sender's bare address."""
        return parseaddr(self.sender)[1]

    @classmethod
    def of(cls, settings: Settings) -> Self | None:
        """Take it from the school's settings; None when they have no `[mail]`."""
        mail = settings.mail
        if mail is None:
            return None
        password = settings.secrets.mail_password
        return cls(
            host=mail.host,
            port=mail.server_port,
            sender=mail.sender,
            security=mail.security,
            user=mail.user,
            password=password.get_secret_value() if password else None,
            ca_file=settings.directory / mail.ca_file if mail.ca_file else None,
            timeout=mail.timeout_seconds,
        )

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
async def open_session(server: MailServer, context: ssl.SSLContext | None) -> AsyncIterator[SMTP]:
    """Connect, secure the connection and log in; take leave at the end, whatever the server makes of that.

    Raises:
        SMTPException, OSError, TimeoutError: it did not work.
    """
    login = server.password is not None
    smtp = SMTP(
        hostname=server.host,
        port=server.port,
        use_tls=server.security == "tls",
        start_tls=server.security == "starttls",
        tls_context=context,
        username=(server.user or server.address) if login else None,
        password=server.password,
        timeout=server.timeout,
        # asking the network for this machine's own name can take longer than the whole mail
        local_hostname=server.address.rpartition("@")[2],
    )
    await smtp.connect()
    try:
        yield smtp
        with suppress(SMTPException, OSError):
            await smtp.quit(timeout=_FAREWELL_SECONDS)
    finally:
        smtp.close()
