"""Reads from a mail that came back which one of ours it is (RFC 3464: delivery status notifications)."""

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

_MOST_PARTS = 30
"""Parts of a mail that is read: a notice has three, each with a few; thousands would keep the reader busy."""

_FAILED = re.compile(r"failed\b", re.IGNORECASE)
_STATUS = re.compile(r"\d\.\d{1,3}\.\d{1,3}")
_MESSAGE_ID = re.compile(r"^Message-ID:\s*<([0-9a-f]{32})@([^>\s]+)>", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True)
class Returned:
    """A mail of ours that came back: the mark in its `Message-ID`, and the status in digits: `5.1.1`."""

    mark: str
    status: str


def returned(raw: bytes, domain: str) -> Returned | None:
    """Read a mail; None for one that is no notice of a mail of ours that came back for good.

    Args:
        raw: the mail, as the server keeps it.
        domain: the domain in the `Message-ID` of what we send.
    """
    if raw.lower().count(b"content-type:") > _MOST_PARTS:
        return None
    mail = email.message_from_bytes(raw, policy=email.policy.compat32)
    if mail.get_content_type() != "multipart/report":
        return None
    status = next((found for part in mail.walk() if (found := _failed(part))), None)
    mark = next((found for part in mail.walk() for found in _marks(part, domain)), None)
    return Returned(mark, status) if mark and status else None


def _failed(part: Message) -> str | None:
    """Give the status where a recipient was given up; a notice of delay, or of delivery, is none."""
    if part.get_content_type() != "message/delivery-status":
        return None
    groups = part.get_payload()
    for group in groups if isinstance(groups, list) else []:
        if isinstance(group, Message) and _FAILED.match(str(group.get("Action", "")).strip()):
            found = _STATUS.search(str(group.get("Status", "")))
            return found.group() if found else "5.0.0"
    return None


def _marks(part: Message, domain: str) -> Iterator[str]:
    """Find the mark in what was sent back: the whole mail, or its headers alone."""
    if part.get_content_type() not in {"message/rfc822", "text/rfc822-headers", "message/global-headers"}:
        return
    for mark, of in _MESSAGE_ID.findall(_content(part)):
        if of.lower() == domain.lower():
            yield mark.lower()


def _content(part: Message) -> str:
    inner = part.get_payload()
    if isinstance(inner, list):
        return "\n".join(
            f"{name}: {value}" for each in inner if isinstance(each, Message) for name, value in each.items()
        )
    payload = part.get_payload(decode=True)
    return payload.decode("ascii", errors="replace") if isinstance(payload, bytes) else ""
