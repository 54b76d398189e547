"""What a world is made of: users, chats, their members and links, messages, presses."""

import itertools
from dataclasses import dataclass, field
from typing import Any

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
MEMBER_RIGHTS = (
    "can_send_messages",
    "can_send_audios",
    "can_send_documents",
    "can_send_photos",
    "can_send_videos",
    "can_send_video_notes",
    "can_send_voice_notes",
    "can_send_polls",
    "can_send_other_messages",
    "can_add_web_page_previews",
    "can_react_to_messages",
    "can_edit_tag",
    "can_change_info",
    "can_invite_users",
    "can_pin_messages",
    "can_manage_topics",
)
"""What a restricted member may still do."""
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
    whispers: list[dict[str, Any]] = field(default_factory=list)
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

    def state(self) -> dict[str, Any]:
        """Give all that a test may look at."""
        return {
            **self.json(),
            "messages": [stored.json() for stored in self.messages.values()],
            "members": {str(user): member.status for user, member in self.members.items()},
            "links": [link.url for link in self.links.values() if not link.is_revoked],
            "requests": sorted(self.requests),
            "moved_to": self.moved_to,
            "whispers": self.whispers,
        }


@dataclass
class Query:
    """A press of a button that waits for its answer."""

    id: str
    user_id: int
    made: float
    answer: dict[str, Any] | None = None
