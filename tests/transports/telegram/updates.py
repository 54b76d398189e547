"""Updates as Telegram sends them, for tests without a server."""

from typing import Any

from telegram import ChatMember, ChatMemberAdministrator, ChatMemberRestricted

Json = dict[str, Any]

LINDA: Json = {"id": 1001, "is_bot": False, "first_name": "Linda", "language_code": "nl-NL"}
BOT: Json = {"id": 42, "is_bot": True, "first_name": "Schoolbot", "username": "SchoolBot"}
PRIVATE: Json = {"id": 1001, "type": "private", "first_name": "Linda"}
SUPERGROUP: Json = {"id": -1000000000005, "type": "supergroup", "title": "Groep 5"}
CHANNEL: Json = {"id": -1000000000009, "type": "channel", "title": "School"}
ANONYMOUS: Json = {"id": 1087968824, "is_bot": True, "first_name": "Group", "username": "GroupAnonymousBot"}


def message(chat: Json = PRIVATE, sender: Json | None = LINDA, **fields: Any) -> Json:
    """Make a message's object."""
    made = {"message_id": 7, "date": 1_800_000_000, "chat": chat, **fields}
    return {**made, "from": sender} if sender else made


def update(kind: str = "message", content: Json | None = None, number: int = 500) -> Json:
    """Make an update."""
    return {"update_id": number, kind: content if content is not None else message(text="hallo")}


def member(status: str, user: Json, chat: Json = SUPERGROUP, **fields: Any) -> Json:
    """Make a change of somebody's membership."""
    administrator: Json = dict.fromkeys(_rights(ChatMemberAdministrator), False)
    restricted: Json = dict.fromkeys(_rights(ChatMemberRestricted), False)
    by_status: dict[str, Json] = {
        "member": {},
        "left": {},
        "kicked": {"until_date": 0},
        "creator": {"is_anonymous": False},
        "administrator": administrator,
        "restricted": {**restricted, "is_member": False, "until_date": 0},
    }
    old = {"status": "left", "user": user}
    new = {"status": status, "user": user, **by_status[status], **fields}
    return {"chat": chat, "from": LINDA, "date": 1_800_000_000, "old_chat_member": old, "new_chat_member": new}


def _rights(kind: type[ChatMember]) -> list[str]:
    """Give the names of the fields that say what a member may do: a message without one of them is invalid."""
    return [name for name in kind.__slots__ if name.startswith(("can_", "is_anonymous"))]
