"""One bot's world: its users, chats and messages as they are now. A token opens exactly one world."""

import asyncio
import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from .faults import Faults
from .limits import Limits
from .updates import Updates

GROUP_ANONYMOUS_BOT = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}
CHANNEL_BOT = {"id": 136817688, "is_bot": True, "first_name": "Channel", "username": "Channel_Bot"}
ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "can_pin_messages",
    "can_send_welcome_messages",
)
CHANNEL_RIGHTS = ("can_post_messages", "can_edit_messages")
PRESENT = {"creator", "administrator", "member", "restricted"}


@dataclass
class User:
    """A person. `started`: has written to the bot; `blocked`: has blocked it; `gone`: has deleted the account."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "nl"
    is_bot: bool = False
    started: bool = False
    blocked: bool = False
    gone: bool = False
    writable_until: float = 0.0

    def json(self) -> dict[str, Any]:
        """Give the `User` of the Bot API."""
        fields = ("id", "is_bot", "first_name", "last_name", "username", "language_code")
        return {name: getattr(self, name) for name in fields if getattr(self, name) is not None}


@dataclass
class Member:
    """A user's place in a chat: the status of the Bot API, and an administrator's rights."""

    status: str = "left"
    rights: set[str] = field(default_factory=set)

    @property
    def present(self) -> bool:
        """Whether the user is in the chat."""
        return self.status in PRESENT

    def may(self, right: str) -> bool:
        """Say whether the user holds a right."""
        return self.status == "creator" or (self.status == "administrator" and right in self.rights)


@dataclass
class Stored:
    """A message as it is now. `source` is what the bot sent before parsing, with its `parse_mode`."""

    message: dict[str, Any]
    by_bot: bool
    source: str | None = None
    parse_mode: str | None = None
    edits: int = 0
    deleted: bool = False
    pinned: bool = False

    def json(self) -> dict[str, Any]:
        """Give the message with its marks, for a test to look at."""
        return {
            **self.message,
            "by_bot": self.by_bot,
            "source": self.source,
            "parse_mode": self.parse_mode,
            "edits": self.edits,
            "deleted": self.deleted,
            "pinned": self.pinned,
        }


@dataclass
class InviteLink:
    """A link that lets people into a chat."""

    url: str
    creates_join_request: bool = False
    name: str | None = None
    expire_date: int | None = None
    member_limit: int | None = None
    is_primary: bool = False
    is_revoked: bool = False
    uses: int = 0

    def json(self, creator: dict[str, Any]) -> dict[str, Any]:
        """Give the `ChatInviteLink` of the Bot API."""
        optional = {"name": self.name, "expire_date": self.expire_date, "member_limit": self.member_limit}
        return {
            "invite_link": self.url,
            "creator": creator,
            "creates_join_request": self.creates_join_request,
            "is_primary": self.is_primary,
            "is_revoked": self.is_revoked,
            **{name: value for name, value in optional.items() if value is not None},
        }


@dataclass
class Chat:
    """A conversation: with one person (`user`), a group, a supergroup or a channel."""

    id: int
    type: str
    title: str | None = None
    username: str | None = None
    user: User | None = None
    members: dict[int, Member] = field(default_factory=dict)
    messages: dict[int, Stored] = field(default_factory=dict)
    links: dict[str, InviteLink] = field(default_factory=dict)
    requests: dict[int, str] = field(default_factory=dict)
    moved_to: int | None = None
    numbers: "itertools.count[int]" = field(default_factory=lambda: itertools.count(1))

    @property
    def is_group(self) -> bool:
        """Whether the limit per group holds here."""
        return self.type != "private"

    def member(self, user_id: int) -> Member:
        """Give a user's place; somebody unknown has left."""
        return self.members.get(user_id) or Member()

    def json(self) -> dict[str, Any]:
        """Give the `Chat` of the Bot API."""
        shown: dict[str, Any] = {"id": self.id, "type": self.type}
        if self.user:
            names = {"first_name": self.user.first_name, "last_name": self.user.last_name}
            shown |= {**names, "username": self.user.username}
        else:
            shown |= {"title": self.title, "username": self.username}
        return {name: value for name, value in shown.items() if value is not None}


@dataclass
class Query:
    """A press of a button that waits for its answer."""

    id: str
    user_id: int
    made: float
    answer: dict[str, Any] | None = None


class World:
    """All that one bot can see and do, and what a test sets and reads."""

    def __init__(self, token: str, name: str = "Schoolbot") -> None:
        self.token = token
        self.me = User(int(token.partition(":")[0]), name, username="school_test_bot", language_code=None, is_bot=True)
        self.privacy = True
        self.query_seconds = 15.0
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.files: dict[str, bytes] = {}
        self.commands: dict[str, list[dict[str, Any]]] = {}
        self.log: list[dict[str, Any]] = []
        self.violations: list[str] = []
        self.faults = Faults()
        self.limits = Limits()
        self.updates = Updates(self.violations)
        self.closed = asyncio.Event()
        self._user_ids = itertools.count(1001)
        self._chat_ids = itertools.count(1)
        self._query_ids = itertools.count(4_000_000_001)
        self._file_ids = itertools.count(1)
        self._shared_numbers = itertools.count(1)

    def bot_json(self) -> dict[str, Any]:
        """Give the bot as the sender of a message."""
        return self.me.json()

    def add_user(self, first_name: str, **more: Any) -> User:
        """Let a person exist, without a conversation with the bot yet."""
        user = User(more.pop("id", None) or next(self._user_ids), first_name, **more)
        self.users[user.id] = user
        # Private chats and basic groups share one row of message numbers, as in an account at Telegram.
        self.chats[user.id] = Chat(user.id, "private", user=user, numbers=self._shared_numbers)
        return user

    def add_chat(self, kind: str, title: str, username: str | None = None, chat_id: int | None = None) -> Chat:
        """Let a group, supergroup or channel exist, without members."""
        number = next(self._chat_ids)
        given = chat_id or (-number if kind == "group" else -1_000_000_000_000 - number)
        chat = Chat(given, kind, title, username)
        if kind == "group":
            chat.numbers = self._shared_numbers
        self.chats[chat.id] = chat
        return chat

    def add_query(self, user_id: int) -> Query:
        """Note a press of a button."""
        query = Query(str(next(self._query_ids)), user_id, time.monotonic())
        self.queries[query.id] = query
        return query

    def add_file(self, data: bytes) -> str:
        """Keep a file and give its id."""
        file_id = f"file-{self.me.id}-{next(self._file_ids)}"
        self.files[file_id] = data
        return file_id

    def store(self, chat: Chat, sender: dict[str, Any] | None, content: dict[str, Any], *, by_bot: bool) -> Stored:
        """Put a message into a chat; `sender` None only in a channel."""
        message: dict[str, Any] = {"message_id": next(chat.numbers), "date": int(time.time()), "chat": chat.json()}
        if sender is not None:
            message["from"] = sender
        stored = Stored({**message, **content}, by_bot)
        chat.messages[message["message_id"]] = stored
        return stored

    def state(self) -> dict[str, Any]:
        """Give all that a test may look at, apart from the log."""
        return {
            "bot": self.me.json(),
            "users": [
                {**user.json(), "started": user.started, "blocked": user.blocked} for user in self.users.values()
            ],
            "chats": {str(chat.id): self._chat_state(chat) for chat in self.chats.values()},
            "queries": {query.id: query.answer for query in self.queries.values()},
            "commands": self.commands,
            "waiting_updates": [update["update_id"] for update in self.updates.waiting],
            "webhook": self.updates.webhook.info(len(self.updates.waiting)),
            "limits": self.limits.measured(),
            "violations": self.violations,
        }

    @staticmethod
    def _chat_state(chat: Chat) -> dict[str, Any]:
        return {
            **chat.json(),
            "messages": [stored.json() for stored in chat.messages.values()],
            "members": {str(user): member.status for user, member in chat.members.items()},
            "links": [link.url for link in chat.links.values() if not link.is_revoked],
            "requests": sorted(chat.requests),
            "moved_to": chat.moved_to,
        }
