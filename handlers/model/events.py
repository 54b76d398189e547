"""What happened, in neutral words. A transport only translates its platform's updates into these."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from handlers.model.pictures import Seen

ChatKind = Literal["private", "group", "channel"]
Content = Literal["text", "photo", "video", "voice", "sticker", "document", "location", "contact", "other"]
MediaKind = Literal["photo", "video", "document"]
Outcome = Literal["done", "failed", "uncertain"]
MemberStatus = Literal["member", "administrator", "left", "blocked"]


@dataclass(frozen=True)
class Account:
    """An account on a platform, by the platform's own id (never a username)."""

    platform: str
    id: str

    def __str__(self) -> str:
        """Give the address as one word: `telegram:1001`."""
        return f"{self.platform}:{self.id}"


@dataclass(frozen=True)
class Chat:
    """A conversation on a platform: with one person, of a group, or a channel in which only some speak."""

    platform: str
    id: str
    kind: ChatKind = "private"

    def __str__(self) -> str:
        """Give the address as one word: `telegram:-1000000000005`."""
        return f"{self.platform}:{self.id}"


@dataclass(frozen=True)
class Sender:
    """Who did it. `account` is None for an anonymous administrator or a chat that speaks: never staff.

    `language` is what the platform says of the person's own programs (an ISO 639-1 code), or None.
    """

    account: Account | None
    language: str | None = None


@dataclass(frozen=True)
class Media:
    """A picture, film or file that somebody sent, as its platform keeps it.

    `reference` is what the platform gives it back for, `size` its bytes where the platform says how many, `name` the
    file's own name.
    """

    kind: MediaKind
    reference: str
    size: int | None = None
    mime: str = ""
    name: str = ""


@dataclass(frozen=True)
class Message:
    """Somebody wrote, or sent something. `text` also holds a photo's caption; a command is a text with a slash.

    `id` is the platform's own id of the message within the chat, `reply_to` that of the message it answers, None where
    it answers none. `media` is what can be fetched and sent on, `album` what the pictures of one album have in common;
    each of them is a message of its own. `forwarded` says that it was written elsewhere, perhaps by somebody else.
    """

    chat: Chat
    sender: Sender
    id: str
    text: str = ""
    content: Content = "text"
    edited: bool = False
    media: Media | None = None
    album: str = ""
    reply_to: str | None = None
    forwarded: bool = False

    @property
    def command(self) -> str | None:
        """The command's name in lower case without its slash, or None when this is no command."""
        if not self.text.startswith("/"):
            return None
        return self.text[1:].split(maxsplit=1)[0].lower() if self.text[1:].strip() else ""

    @property
    def argument(self) -> str:
        """What follows the command's name, without white space around it; line breaks within are kept."""
        parts = self.text.split(maxsplit=1)
        return parts[1].strip() if len(parts) > 1 else ""


@dataclass(frozen=True)
class Press:
    """Somebody pressed a button. `press` is what the platform wants back in the answer to it."""

    chat: Chat
    sender: Sender
    press: str
    token: str
    choice: str


@dataclass(frozen=True)
class Membership:
    """A member's state in a chat changed; `bot` says that the member is this bot itself.

    In a private chat `left` or `blocked` means that the person has blocked the bot. `title` is the group's name.
    """

    chat: Chat
    account: Account
    status: MemberStatus
    bot: bool = False
    title: str = ""


@dataclass(frozen=True)
class TimerDue:
    """A timer that a handler had set is due. The handler looks at the subject's state: a stale timer does nothing."""

    name: str
    subject: str


@dataclass(frozen=True)
class Receipt:
    """What came of an effect that asked for a receipt.

    `topic` and `subject` are those of the effect's request; `at` is the moment of the outcome; `detail` holds what
    the platform gave back (an invite link's address, say) or, when it failed, the reason in the platform's words.
    `seen` is what a program saw in what was brought in, `mime` what is kept of it: both empty where nobody looked.
    """

    effect: str
    topic: str
    subject: str
    outcome: Outcome
    at: datetime
    detail: str = ""
    seen: Seen | None = None
    mime: str = ""


@dataclass(frozen=True)
class ChatMoved:
    """A chat has a new id (a Telegram group became a supergroup)."""

    chat: Chat
    to: Chat


@dataclass(frozen=True)
class ChatLost:
    """A chat refuses the bot for good (kicked, blocked, gone); its handler takes it from the destinations."""

    chat: Chat
    reason: str


@dataclass(frozen=True)
class SetAside:
    """An event could not be handled after all its tries, or not be read, and was set aside. `event` is its id."""

    event: str
    error: str


@dataclass(frozen=True)
class Bounced:
    """A mail that a server had accepted came back.

    `mark` is that of the mail (`handlers.model.effects.mail_mark`), `status` the reason in digits (RFC 3463): `5.1.1`.
    """

    mark: str
    status: str


Happening = Message | Press | Membership | TimerDue | Receipt | ChatMoved | ChatLost | SetAside | Bounced


@dataclass(frozen=True)
class Event:
    """A happening with its key (unique for ever), its order key (events of one key are handled in order) and time."""

    key: str
    order: str
    at: datetime
    what: Happening
