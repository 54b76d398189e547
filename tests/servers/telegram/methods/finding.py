"""Finds what a call is about, and refuses in Telegram's words where the bot may not."""

from typing import Any

from tests.servers.telegram.errors import bad_request, forbidden, migrated
from tests.servers.telegram.model import Chat, Stored, User
from tests.servers.telegram.world import World


def known_chat(world: World, chat_id: Any) -> Chat:
    """Give the chat of a `chat_id`: a number, a number as text, or `@username`."""
    if chat_id is None or chat_id == "":
        raise bad_request("chat_id is empty")
    text = str(chat_id)
    if text.startswith("@"):
        found = next((chat for chat in world.chats.values() if chat.username == text[1:] and not chat.user), None)
    else:
        found = world.chats.get(int(text)) if text.lstrip("-").isdigit() else None
    if found is None:
        raise bad_request("chat not found")
    if found.moved_to:
        raise migrated(found.moved_to)
    return found


def entered_chat(world: World, chat_id: Any) -> Chat:
    """Give a chat that the bot is in."""
    chat = known_chat(world, chat_id)
    if chat.user:
        _demand_open(world, chat.user)
        return chat
    me = chat.member(world.me.id)
    name = f"{chat.type} chat"
    if me.status == "kicked":
        raise forbidden(f"bot was kicked from the {name}")
    if not me.present:
        raise forbidden(f"bot is not a member of the {name}")
    return chat


def writable_chat(world: World, chat_id: Any) -> Chat:
    """Give a chat in which the bot may write."""
    chat = entered_chat(world, chat_id)
    me = chat.member(world.me.id)
    if chat.type == "channel" and not me.may("can_post_messages"):
        raise bad_request("need administrator rights in the channel chat")
    if me.status == "restricted" and "can_send_messages" not in me.rights:
        raise bad_request("not enough rights to send text messages to the chat")
    return chat


def _demand_open(world: World, user: User) -> None:
    if user.gone:
        raise forbidden("user is deactivated")
    if user.blocked:
        raise forbidden("bot was blocked by the user")
    if not user.started and world.now() > user.writable_until:
        raise forbidden("bot can't initiate conversation with a user")


def message(chat: Chat, message_id: int | None, purpose: str) -> Stored:
    """Give a message that still stands; `purpose` completes "message to ... not found"."""
    if not message_id:
        raise bad_request("message identifier is not specified")
    stored = chat.messages.get(message_id)
    if stored is None or stored.deleted:
        raise bad_request(f"message to {purpose} not found")
    return stored


def demand_right(world: World, chat: Chat, right: str, refusal: str) -> None:
    """Refuse unless the bot holds an administrator's right."""
    if not chat.member(world.me.id).may(right):
        raise bad_request(refusal)
