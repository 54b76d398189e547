"""What is to be done outside. An effect has a key: asking twice does it once. The outbox does it, never a handler.

Texts of messages are written in the small Markdown of `docs/reference/text.md` and drawn by each transport for its
platform.
"""

from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Final, Literal

from handlers.model.events import Account, Chat, Media, MediaKind
from handlers.model.pictures import Box


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


@dataclass(frozen=True)
class ChatButton:
    """A button that opens the private chat with this bot, which then gets `/start` with this word behind it.

    `start` is at most 64 letters, digits, `-` and `_`; empty for no word. The transport makes a link of it.
    """

    label: str
    start: str = ""


Rows = tuple[tuple[Button | LinkButton | ChatButton, ...], ...]


@dataclass(frozen=True)
class ReceiptRequest:
    """Asks that the effect's outcome comes back as a `Receipt` event of this topic and subject."""

    topic: str
    subject: str


SHIPPED = "shipped:"
"""What the id of a picture begins with that comes with the program: nobody has to fetch it."""


@dataclass(frozen=True)
class Attachment:
    """A picture, film or file that a message carries.

    `blob` is the id that its `Fetch` named, or `SHIPPED` and a name; `name` is what a file is called where it arrives.
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
    """Remove a message that somebody else wrote, by the platform's id, where the platform allows it.

    The receipt's detail is empty where it is removed, else the reason in the platform's words.
    """

    key: str
    chat: Chat
    message: str
    receipt: ReceiptRequest | None = None


@dataclass(frozen=True)
class SendEphemeral:
    """Show a message in a group to one member alone; nobody knows whether they see it.

    A platform that shows it to all removes it again. The receipt's detail is `SEEN_BY_ONE` or `SEEN_BY_ALL`.
    """

    key: str
    chat: Chat
    to: Account
    text: str
    buttons: Rows = ()
    receipt: ReceiptRequest | None = None


@dataclass(frozen=True)
class CheckRights:
    """Look what the bot may do in a group or channel. The receipt's detail are words of `Lack`, with spaces between."""

    key: str
    chat: Chat
    receipt: ReceiptRequest


@dataclass(frozen=True)
class SetCommands:
    """Show these commands (name, description) in the menu of a chat, or of all private chats, in a language.

    Without any, a chat has no menu of its own: it shows that of all private chats.

    `language` is empty for whoever has none of the languages that have commands of their own.
    """

    key: str
    chat: Chat
    scope: Literal["chat", "all_private"]
    language: str
    commands: tuple[tuple[str, str], ...]
    receipt: ReceiptRequest | None = None


@dataclass(frozen=True)
class Invitation:
    """One card of a sheet: for whom, and the code."""

    name: str
    code: str


@dataclass(frozen=True)
class SendInvitations:
    """Send a class's invitations as a document to print, with a card for each, which the transport draws.

    On a card stand the title, the name, the code, a square that leads to this bot with the code, and the explanations:
    the lines of each language in plain words. `text` stands beside the document.
    """

    key: str
    chat: Chat
    text: str
    title: str
    explanations: tuple[tuple[str, ...], ...]
    invitations: tuple[Invitation, ...]
    receipt: ReceiptRequest | None = None


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
UNFIT: Final = "unfit:"
"""Before the reason why a file is not taken on (`handlers.model.pictures.Trouble`)."""


@dataclass(frozen=True)
class Fetch:
    """Bring in what somebody sent, and keep what may leave of it under the id `blob` until it is forgotten.

    The receipt comes when it is kept, with what was seen in it. Where it never will be, the receipt's detail is
    `TOO_BIG` or `GONE`, `UNFIT` with a reason behind it, or in the platform's words.
    """

    key: str
    chat: Chat
    media: Media
    blob: str
    receipt: ReceiptRequest


Drawing = Literal["frames", "grid", "pixelate"]
"""What is made of a picture: numbered frames around places, a grid over all of it, places made unrecognisable."""


@dataclass(frozen=True)
class Redraw:
    """Make a picture of the one that is kept as `of`, and keep it under the id `into` until it is forgotten.

    `boxes` are the places that it is about, in the order of their numbers; a grid needs none. `of` stays as it is. The
    receipt comes when it is kept; where it never will be its detail is `GONE`, or `UNFIT` with a reason behind it.
    """

    key: str
    chat: Chat
    drawing: Drawing
    of: str
    into: str
    boxes: tuple[Box, ...]
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


Effect = (
    Send
    | Edit
    | Delete
    | Pin
    | Unpin
    | DeleteMessage
    | SendEphemeral
    | SendInvitations
    | CheckRights
    | SetCommands
    | AnswerPress
    | MakeInviteLink
    | Fetch
    | Redraw
    | Mail
)

Lack = Literal["admin", "read", "delete", "pin", "invite", "post"]
"""What a bot may lack in a group: being administrator, reading all messages, removing, pinning, inviting, posting."""

SEEN_BY_ONE, SEEN_BY_ALL = "one", "all"
