"""Messages in a group that one member sees (Bot API 10.2; the parameters of 10.3).

An older server passes over what it does not know, so there the message is one for all: `settings(ephemeral=False)`.
"""

from typing import Any

from tests.servers.telegram.errors import NotSimulatedError, bad_request
from tests.servers.telegram.model import Chat
from tests.servers.telegram.world import World

from .registry import Parameters


def receiver_of(world: World, chat: Chat, call: Parameters) -> int | None:
    """Give who alone is to see a message; None where all are, or this server knows no other messages."""
    asked = call.get("ephemeral_message_parameters")
    if not asked or not world.ephemeral:
        return None
    if set(asked) - {"receiver_user_id"}:
        raise NotSimulatedError("an ephemeral message that answers a press")
    if chat.type not in {"group", "supergroup"}:
        raise bad_request("ephemeral messages can be sent only in groups")
    receiver: int = asked["receiver_user_id"]
    if not chat.member(receiver).present:
        raise bad_request("user not found")
    return receiver


def show(world: World, chat: Chat, receiver: int, content: dict[str, Any]) -> dict[str, Any]:
    """Show a message to one member; it has no number in the chat."""
    made = {
        "message_id": 0,
        "ephemeral_message_id": len(chat.whispers) + 1,
        "date": int(world.now()),
        "chat": chat.json(),
        "from": world.bot_json(),
        "receiver_user": world.users[receiver].json(),
        **content,
    }
    chat.whispers.append(made)
    return made
