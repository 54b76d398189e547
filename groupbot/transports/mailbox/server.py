"""The server that keeps the sender's mailbox: how it is reached."""

import ssl
from dataclasses import dataclass, field
from email.utils import parseaddr
from typing import Literal, Self

from groupbot.errors import ConfigurationError
from groupbot.settings.model import Settings
from groupbot.transports.oauth import OAuth


@dataclass(frozen=True)
class MailboxServer:
    """Where and how to read. `domain` is the sender's own: mails that came back name it in their `Message-ID`.

    The login is by `oauth` where there is one, else by `password`.
    """

    host: str
    port: int
    user: str
    password: str = field(repr=False)
    domain: str
    security: Literal["none", "tls"] = "tls"
    folder: str = "INBOX"
    every_seconds: float = 60.0
    oauth: OAuth | None = None

    @classmethod
    def of(cls, settings: Settings) -> Self | None:
        """Take it from the school's settings; None when they have no `[mail.mailbox]`.

        Raises:
            ConfigurationError: there is nothing to log in with.
        """
        mail = settings.mail
        if mail is None or mail.mailbox is None:
            return None
        secrets = settings.secrets
        oauth = None
        if mail.auth == "xoauth2" and secrets.mailbox_password is None:
            oauth = OAuth.of(settings, mail, "read")
        password = secrets.mailbox_password or secrets.mail_password
        if password is None and oauth is None:
            raise ConfigurationError(
                f"{settings.secrets_file}: GROUPBOT_MAILBOX_PASSWORD: is missing, and there is a [mail.mailbox]; "
                "set it in the environment or in this file (mode 0600)"
            )
        address = parseaddr(mail.sender)[1]
        return cls(
            host=mail.mailbox.host,
            port=mail.mailbox.server_port,
            user=mail.mailbox.user or mail.user or address,
            password=password.get_secret_value() if password else "",
            domain=address.rpartition("@")[2],
            security=mail.mailbox.security,
            folder=mail.mailbox.folder,
            every_seconds=mail.mailbox.every_seconds,
            oauth=oauth,
        )

    def tls_context(self) -> ssl.SSLContext | None:
        """Make what TLS needs, None without TLS."""
        return ssl.create_default_context() if self.security == "tls" else None
