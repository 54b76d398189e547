"""Mail to the school: an effect becomes one message, and the server's answer becomes one of four outcomes."""

from groupbot.transports.mail.server import MailServer, connected, open_session
from groupbot.transports.mail.transport import MailTransport

__all__ = ["MailServer", "MailTransport", "connected", "open_session"]
