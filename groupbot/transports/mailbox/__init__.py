"""The mailbox that the school's mail is sent from: read for mails that came back, and for nothing else."""

from groupbot.transports.mailbox.server import MailboxServer
from groupbot.transports.mailbox.transport import MailboxTransport

__all__ = ["MailboxServer", "MailboxTransport"]
