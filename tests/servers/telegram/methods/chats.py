"""Chats, their members, and who is let in."""

import secrets
from typing import Any

from tests.servers.telegram.errors import bad_request
from tests.servers.telegram.model import PRESENT, Chat, InviteLink, Member, User
from tests.servers.telegram.places import change_place, depart, enter, member_json
from tests.servers.telegram.world import World

from .finding import demand_right, entered_chat, known_chat
from .registry import Parameters, simulates

NO_INVITING = "not enough rights to manage chat invite link"


def _user_json(world: World, user_id: int) -> dict[str, Any]:
    if user_id == world.me.id:
        return world.bot_json()
    if user_id not in world.users:
        raise bad_request("invalid user_id specified")
    return world.users[user_id].json()


@simulates("getChat", "chat_id")
def get_chat(world: World, call: Parameters) -> dict[str, Any]:
    """Tell about a chat."""
    chat = known_chat(world, call["chat_id"])
    if not chat.user:
        entered_chat(world, chat.id)
    gifts = dict.fromkeys(
        ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), True
    )
    info = {**chat.json(), "accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": gifts}
    pinned = [stored.message for stored in chat.messages.values() if stored.pinned and not stored.deleted]
    return {**info, "pinned_message": pinned[-1]} if pinned else info


@simulates("getChatMember", "chat_id user_id")
def get_chat_member(world: World, call: Parameters) -> dict[str, Any]:
    """Tell a user's place in a chat."""
    chat, user_id = entered_chat(world, call["chat_id"]), call["user_id"]
    return member_json(_user_json(world, user_id), chat, chat.member(user_id))


@simulates("getChatAdministrators", "chat_id")
def get_chat_administrators(world: World, call: Parameters) -> list[dict[str, Any]]:
    """Tell who runs a chat."""
    chat = entered_chat(world, call["chat_id"])
    if chat.user:
        raise bad_request("there are no administrators in the private chat")
    return [
        member_json(_user_json(world, user_id), chat, member)
        for user_id, member in chat.members.items()
        if member.status in {"creator", "administrator"}
    ]


@simulates("getChatMemberCount", "chat_id")
def get_chat_member_count(world: World, call: Parameters) -> int:
    """Count a chat's members."""
    chat = entered_chat(world, call["chat_id"])
    return 2 if chat.user else sum(member.present for member in chat.members.values())


@simulates("leaveChat", "chat_id")
def leave_chat(world: World, call: Parameters) -> bool:
    """Leave a chat."""
    chat = entered_chat(world, call["chat_id"])
    if chat.user:
        raise bad_request("chat member status can't be changed in private chats")
    change_place(world, chat, world.bot_json(), Member("left"), world.bot_json())
    return True


def _inviting_chat(world: World, call: Parameters) -> Chat:
    chat = entered_chat(world, call["chat_id"])
    if chat.user:
        raise bad_request("can't manage invite links in the private chat")
    demand_right(world, chat, "can_invite_users", NO_INVITING)
    return chat


def new_link(chat: Chat, **settings: Any) -> InviteLink:
    """Make an invite link."""
    link = InviteLink(f"https://t.me/+{secrets.token_urlsafe(12)}", **settings)
    chat.links[link.url] = link
    return link


@simulates("createChatInviteLink", "chat_id name expire_date member_limit creates_join_request")
def create_chat_invite_link(world: World, call: Parameters) -> dict[str, Any]:
    """Make one more link into a chat."""
    chat = _inviting_chat(world, call)
    settings = {name: value for name, value in call.items() if name != "chat_id"}
    limit = settings.get("member_limit")
    if len(settings.get("name", "")) > 32:
        raise bad_request("INVITE_LINK_NAME_TOO_LONG")
    if limit is not None and settings.get("creates_join_request"):
        raise bad_request("member limit can't be specified for links requiring administrator approval")
    if limit is not None and not 1 <= limit <= 99999:
        raise bad_request("USAGE_LIMIT_INVALID")
    if settings.get("expire_date", world.now() + 1) <= world.now():
        raise bad_request("EXPIRE_DATE_INVALID")
    return new_link(chat, **settings).json(world.bot_json())


@simulates("exportChatInviteLink", "chat_id")
def export_chat_invite_link(world: World, call: Parameters) -> str:
    """Make a new primary link; the old one no longer works."""
    chat = _inviting_chat(world, call)
    for link in chat.links.values():
        link.is_revoked = link.is_revoked or link.is_primary
    return new_link(chat, is_primary=True).url


@simulates("revokeChatInviteLink", "chat_id invite_link")
def revoke_chat_invite_link(world: World, call: Parameters) -> dict[str, Any]:
    """Make a link useless."""
    chat = _inviting_chat(world, call)
    link = chat.links.get(call["invite_link"])
    if link is None:
        raise bad_request("INVITE_HASH_EXPIRED")
    link.is_revoked = True
    return link.json(world.bot_json())


def _requesting(world: World, call: Parameters) -> tuple[Chat, User]:
    chat = _inviting_chat(world, call)
    user = world.users.get(call["user_id"])
    if user is None:
        raise bad_request("invalid user_id specified")
    if chat.member(user.id).status in PRESENT:
        raise bad_request("USER_ALREADY_PARTICIPANT")
    if user.id not in chat.requests:
        raise bad_request("HIDE_REQUESTER_MISSING")
    return chat, user


@simulates("approveChatJoinRequest", "chat_id user_id")
def approve_chat_join_request(world: World, call: Parameters) -> bool:
    """Let somebody in who asked."""
    chat, user = _requesting(world, call)
    del chat.requests[user.id]
    enter(world, chat, user, by=user.json(), via_join_request=True)
    return True


@simulates("declineChatJoinRequest", "chat_id user_id")
def decline_chat_join_request(world: World, call: Parameters) -> bool:
    """Do not let somebody in who asked."""
    chat, user = _requesting(world, call)
    del chat.requests[user.id]
    return True


@simulates("banChatMember", "chat_id user_id until_date revoke_messages")
def ban_chat_member(world: World, call: Parameters) -> bool:
    """Remove somebody for good."""
    chat, user = entered_chat(world, call["chat_id"]), _user_json(world, call["user_id"])
    demand_right(world, chat, "can_restrict_members", "not enough rights to restrict/unrestrict chat member")
    if chat.member(user["id"]).status in {"creator", "administrator"}:
        raise bad_request("user is an administrator of the chat")
    if user["id"] == world.me.id:
        raise bad_request("can't restrict self")
    depart(world, chat, world.users[user["id"]], "kicked", by=world.bot_json())
    return True


@simulates("unbanChatMember", "chat_id user_id only_if_banned")
def unban_chat_member(world: World, call: Parameters) -> bool:
    """Let somebody come back who was removed."""
    chat, user = entered_chat(world, call["chat_id"]), _user_json(world, call["user_id"])
    demand_right(world, chat, "can_restrict_members", "not enough rights to restrict/unrestrict chat member")
    if chat.member(user["id"]).status == "kicked" or not call.get("only_if_banned"):
        change_place(world, chat, user, Member("left"), world.bot_json())
    return True
