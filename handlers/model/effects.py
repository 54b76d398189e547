"""What is to be done outside. An effect has a key: asking twice does it once. The outbox does it, never a handler.

Texts of messages are written in the small Markdown of `docs/reference/text.md` and drawn by each transport for its
platform.
"""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final

from handlers.model.events import Chat, Media, MediaKind


@dataclass(frozen=True)
class Button:
    """A choice of an open question: the token names the question, the choice one of its answers."""

    label: str
    token: str
    choice: str


@dataclass(frozen=True)
class LinkButton:
    """A button that opens an address."""

    label: str
    url: str


Rows = tuple[tuple[Button | LinkButton, ...], ...]


@dataclass(frozen=True)
class ReceiptRequest:
    """Asks that the effect's outcome comes back as a `Receipt` event of this topic and subject."""

    topic: str
    subject: str


@dataclass(frozen=True)
class Attachment:
    """A picture, film or file that a message carries.

    `blob` is the id that its `Fetch` named; `name` is what a file is called where it arrives.
    """

    blob: str
    kind: MediaKind
    mime: str = ""
    name: str = ""


@dataclass(frozen=True)
class Send:
    """Send a message: a text, or pictures and files with or without a text.

    Where a platform takes the text as the caption of what is attached it is one, else it follows, with the buttons
    under it. Several attachments are albums; those cannot have buttons, so with buttons they need a text.

    `content` names a text that many sends share (`post:ID:version`), so that it is stored once. `group` is what the
    outbox counts reach by. `bulk` sends stand behind replies to persons.
    """

    key: str
    chat: Chat
    text: str
    buttons: Rows = ()
    content: str | None = None
    group: str | None = None
    bulk: bool = False
    receipt: ReceiptRequest | None = None
    attachments: tuple[Attachment, ...] = ()


@dataclass(frozen=True)
class Edit:
    """Replace the text and buttons of what the effect `of` sent; where that is gone it is said anew, if `anew` says so.

    `attachments` are those that it was sent with: they stay as they are, and are sent again where it is said anew.
    `group` is what the outbox tells fates by; what has one goes to many chats and stands behind replies to persons.
    """

    key: str
    chat: Chat
    of: str
    text: str
    buttons: Rows = ()
    attachments: tuple[Attachment, ...] = ()
    group: str | None = None
    anew: bool = True


@dataclass(frozen=True)
class Delete:
    """Remove what the effect `of` sent; `group` as for an `Edit`."""

    key: str
    chat: Chat
    of: str
    group: str | None = None


@dataclass(frozen=True)
class Pin:
    """Pin what the effect `of` sent, without another notification; `group` as for an `Edit`."""

    key: str
    chat: Chat
    of: str
    group: str | None = None


@dataclass(frozen=True)
class Unpin:
    """Pin what the effect `of` sent no longer; `group` as for an `Edit`."""

    key: str
    chat: Chat
    of: str
    group: str | None = None


@dataclass(frozen=True)
class DeleteMessage:
    """Remove a message that somebody else wrote, by the platform's id, where the platform allows it."""

    key: str
    chat: Chat
    message: str


@dataclass(frozen=True)
class AnswerPress:
    """Answer a press of a button; `text` is shown for a moment to the person who pressed."""

    key: str
    chat: Chat
    press: str
    text: str = ""


@dataclass(frozen=True)
class MakeInviteLink:
    """Make a link that lets one account into a group. The receipt's detail is the address."""

    key: str
    chat: Chat
    expires_at: datetime
    receipt: ReceiptRequest


TOO_BIG: Final = "too big"
GONE: Final = "gone"


@dataclass(frozen=True)
class Fetch:
    """Bring in what somebody sent, and keep it under the id `blob` until it is forgotten.

    The receipt comes when it is kept. Where it never will be, the receipt's detail is `TOO_BIG` or `GONE`, or in the
    platform's words.
    """

    key: str
    chat: Chat
    media: Media
    blob: str
    receipt: ReceiptRequest


@dataclass(frozen=True)
class Mail:
    """Send one e-mail. The `Message-ID` is derived from the key, so a repeat is recognised.

    `to` and `reply_to` are bare addresses. `text` is plain text; the transport makes the HTML part from it.
    """

    key: str
    to: str
    subject: str
    text: str
    reply_to: str | None = None
    receipt: ReceiptRequest | None = None
    chat: Chat = field(default=Chat("mail", "mail"))


def mail_mark(key: str) -> str:
    """Give the mark of a mail by its effect's key: 32 hex digits, from which the key cannot be read.

    It stands in the `Message-ID`, so that a repeat is recognised, and a mail that comes back.
    """
    return sha256(key.encode()).hexdigest()[:32]


Effect = Send | Edit | Delete | Pin | Unpin | DeleteMessage | AnswerPress | MakeInviteLink | Fetch | Mail
