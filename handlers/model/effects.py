"""What is to be done outside. An effect has a key: asking twice does it once. The outbox does it, never a handler.

Texts of messages are written in the small Markdown of `docs/reference/text.md` and drawn by each transport for its
platform.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from handlers.model.events import Account, Chat


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


@dataclass(frozen=True)
class Send:
    """Send a message.

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


@dataclass(frozen=True)
class Edit:
    """Replace the text and buttons of what the effect `of` sent."""

    key: str
    chat: Chat
    of: str
    text: str
    buttons: Rows = ()


@dataclass(frozen=True)
class Delete:
    """Remove what the effect `of` sent."""

    key: str
    chat: Chat
    of: str


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
class Pin:
    """Pin what the effect `of` sent, without another notification."""

    key: str
    chat: Chat
    of: str


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


Effect = (
    Send
    | Edit
    | Delete
    | DeleteMessage
    | Pin
    | SendEphemeral
    | SendInvitations
    | CheckRights
    | SetCommands
    | AnswerPress
    | MakeInviteLink
    | Mail
)

Lack = Literal["admin", "read", "delete", "pin", "invite", "post"]
"""What a bot may lack in a group: being administrator, reading all messages, removing, pinning, inviting, posting."""

SEEN_BY_ONE, SEEN_BY_ALL = "one", "all"
