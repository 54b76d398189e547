"""What there is in the playground's world: chats with their messages, what waits for the bot, and the mailbox."""

from dataclasses import dataclass, field
from datetime import datetime

from handlers.model.events import ChatKind, Content, MediaKind

BOT = "bot"
"""The author of the bot's own messages; no account has this name."""


@dataclass
class Button:
    """A button under a message: an answer to the question `token`, or, with `url`, a link."""

    label: str
    token: str = ""
    choice: str = ""
    url: str = ""


@dataclass
class Picture:
    """A picture, film or file in a message: `file` is its name on the world's shelf, `name` its own."""

    kind: MediaKind
    file: str
    size: int
    mime: str = ""
    name: str = ""


@dataclass
class Message:
    """A message in a chat.

    `text` is HTML where the bot wrote it (bold, italic and links alone) and people's own words, as they typed them,
    where somebody else did. `keys` are the keys of the effects that sent it and changed it; `part` is its place in a
    text of several messages. `picture` is what it carries, with the text as its caption; messages with the same `album`
    are shown as one.
    """

    id: str
    author: str
    text: str
    at: datetime
    content: Content = "text"
    buttons: list[list[Button]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    part: int = 0
    edited: bool = False
    picture: Picture | None = None
    album: str = ""


@dataclass
class Notice:
    """Words that are shown for a moment to the person who pressed a button; `number` tells one from the next."""

    number: int
    text: str


@dataclass
class Room:
    """A chat: of one person with the bot, or of a class. `closed` says that the person has blocked the bot.

    `pinned` are the ids of the messages that stand at its head, the last one pinned last.
    """

    id: str
    kind: ChatKind = "private"
    closed: bool = False
    messages: list[Message] = field(default_factory=list)
    pinned: list[str] = field(default_factory=list)
    notice: Notice | None = None


@dataclass
class Update:
    """Something that a person did and the bot has not committed yet; `number` makes its key.

    `room` is the person's private chat, and also the name of their account. A press has a `token`, everything else
    is a message, perhaps in answer to another one, or written elsewhere.
    """

    number: int
    room: str
    language: str
    at: datetime
    message: str = ""
    text: str = ""
    content: Content = "text"
    token: str = ""
    choice: str = ""
    picture: Picture | None = None
    album: str = ""
    reply_to: str = ""
    forwarded: bool = False


@dataclass
class Letter:
    """A mail that the school's mail server has accepted."""

    id: str
    sender: str
    to: str
    reply_to: str
    subject: str
    text: str
    at: datetime


@dataclass
class State:
    """All that a restart must find again.

    `ahead` is how many seconds the school's clock is ahead of the machine's; `holders` says who holds which phone;
    `tour` is the guided tour's step (-1: closed) and `tour_mark` the last number that was given out before it began.
    """

    counter: int = 0
    rooms: dict[str, Room] = field(default_factory=dict)
    pending: list[Update] = field(default_factory=list)
    presses: list[tuple[str, str]] = field(default_factory=list)
    letters: list[Letter] = field(default_factory=list)
    mail_down: bool = False
    language: str = "nl"
    ahead: float | None = None
    holders: dict[str, str] = field(default_factory=dict)
    code: str = ""
    tour: int = 0
    tour_mark: int = 0
