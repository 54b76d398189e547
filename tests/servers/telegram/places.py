"""A user's place in a chat: how it is shown, and what the bot is told when it changes."""

from typing import Any

from .hearing import told
from .model import ADMIN_RIGHTS, CHANNEL_RIGHTS, MEMBER_RIGHTS, Chat, Member, User
from .world import World


def member_json(user: dict[str, Any], chat: Chat, member: Member) -> dict[str, Any]:
    """Give the `ChatMember` of the Bot API."""
    shown: dict[str, Any] = {"user": user, "status": member.status}
    if member.status == "creator":
        shown["is_anonymous"] = False
    elif member.status == "administrator":
        rights = ADMIN_RIGHTS + (CHANNEL_RIGHTS if chat.type == "channel" else ())
        shown |= {right: right in member.rights for right in rights}
        shown |= {"can_be_edited": False, "is_anonymous": "is_anonymous" in member.rights}
    elif member.status == "restricted":
        shown |= {right: right in member.rights for right in MEMBER_RIGHTS}
        shown |= {"is_member": True, "until_date": 0}
    elif member.status == "kicked":
        shown["until_date"] = 0
    return shown


def change_place(
    world: World, chat: Chat, who: dict[str, Any], new: Member, by: dict[str, Any], **more: Any
) -> int | None:
    """Change somebody's place in a chat and tell the bot: of its own always, of others' as an administrator."""
    about_bot = who["id"] == world.me.id
    old = chat.member(who["id"])
    chat.members[who["id"]] = new
    if not about_bot and chat.member(world.me.id).status != "administrator":
        return None
    content = {
        "chat": chat.json(),
        "from": by,
        "date": int(world.now()),
        "old_chat_member": member_json(who, chat, old),
        "new_chat_member": member_json(who, chat, new),
        **more,
    }
    return world.updates.add("my_chat_member" if about_bot else "chat_member", content)


def enter(world: World, chat: Chat, person: User, *, by: dict[str, Any], **more: Any) -> int | None:
    """Let somebody in; in a group a message says so."""
    update_id = change_place(world, chat, person.json(), Member("member"), by, **more)
    _announce(world, chat, {"from": by, "new_chat_members": [person.json()]})
    return update_id


def depart(world: World, chat: Chat, person: User, status: str, *, by: dict[str, Any]) -> int | None:
    """Let somebody out ("left") or put somebody out ("kicked"); in a group a message says so."""
    update_id = change_place(world, chat, person.json(), Member(status), by)
    _announce(world, chat, {"from": by, "left_chat_member": person.json()})
    return update_id


def _announce(world: World, chat: Chat, content: dict[str, Any]) -> None:
    if chat.type != "channel":
        told(world, chat, world.store(chat, None, content, by_bot=content["from"]["id"] == world.me.id))
