"""From a `Mail` effect to a message that every mail program can read."""

import re
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr
from html import escape

from groupbot.errors import Permanent
from handlers.model.effects import Mail, mail_mark

# 7bit: what is sent passes every server, also those that know neither 8BITMIME nor SMTPUTF8
_POLICY = SMTP.clone(cte_type="7bit", raise_on_defect=False)
_BARE_ADDRESS = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_CONTROL_IN_TEXT = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def message_of(mail: Mail, sender: str, now: datetime) -> EmailMessage:
    """Make the message.

    Args:
        mail: what is to be sent. A `reply_to` that is no address is left out: a sick note with a mistyped address
            in the roster must still reach the school.
        sender: `Name <address>`.
        now: the `Date` of the message, with its time zone.

    Raises:
        Permanent: a header's value holds a line break, or `to` is no address.
    """
    for name, value in (("To", mail.to), ("Subject", mail.subject), ("Reply-To", mail.reply_to or "")):
        if _CONTROL.search(value):
            raise Permanent(f"{name} holds a line break or another control character")
    if not is_bare_address(mail.to):
        raise Permanent("To is no e-mail address")
    name, address = parseaddr(sender)
    message = EmailMessage(policy=_POLICY)
    message["From"] = Address(display_name=name, addr_spec=address)
    message["To"] = Address(addr_spec=mail.to)
    message["Subject"] = _whole(mail.subject).replace("=?", "= ?")  # what somebody typed is not decoded by the reader
    if mail.reply_to and is_bare_address(mail.reply_to):
        message["Reply-To"] = Address(addr_spec=mail.reply_to)
    message["Date"] = format_datetime(now)
    message["Message-ID"] = message_id(mail.key, address)
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no absence notice is sent back
    text = _CONTROL_IN_TEXT.sub("", _whole(mail.text))
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(_html(text), subtype="html", cte="quoted-printable")
    return message


def message_id(key: str, sender_address: str) -> str:
    """Derive the `Message-ID` from an effect's key: a repeat has the same one, and the key cannot be read from it."""
    return f"<{mail_mark(key)}@{sender_address.rpartition('@')[2]}>"


def is_bare_address(address: str) -> bool:
    """Say whether this is one plain address, without a name or a second one."""
    return _BARE_ADDRESS.fullmatch(address) is not None


def _whole(text: str) -> str:
    """Give the text without halves of characters, which some programs send and no mail can hold."""
    return text.encode("utf-8", errors="replace").decode("utf-8")


def _html(text: str) -> str:
    paragraphs = (escape(part).replace("\n", "<br>\n") for part in re.split(r"\n\s*\n", text.strip()))
    body = "\n".join(f"<p>{part}</p>" for part in paragraphs)
    return f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"></head><body>\n{body}\n</body></html>\n'
