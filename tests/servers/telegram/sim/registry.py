"""Where the actions of the user side are registered."""

from collections.abc import Callable
from typing import Any

from tests.servers.telegram.model import Chat, User
from tests.servers.telegram.world import World

Sent = dict[str, Any]
Act = Callable[..., Any]
_actions: dict[str, Act] = {}


class SimError(Exception):
    """A test asks for what cannot be."""


def action(name: str) -> Callable[[Act], Act]:
    """Register a function as the action `name`; its keyword arguments are the fields that a test sends."""

    def register(do: Act) -> Act:
        _actions[name] = do
        return do

    return register


def act(world: World, name: str, sent: Sent) -> Any:
    """Do an action and give what comes of it, as JSON."""
    if name not in _actions:
        raise SimError(f"no such action: {name}")
    try:
        return _actions[name](world, **sent)
    except (KeyError, TypeError, ValueError) as error:
        raise SimError(f"{name}: {error}") from error


def user_of(world: World, user_id: int) -> User:
    """Give a user."""
    if user_id not in world.users:
        raise SimError(f"no such user: {user_id}")
    return world.users[user_id]


def chat_of(world: World, chat_id: int) -> Chat:
    """Give a chat that has not moved."""
    if chat_id not in world.chats:
        raise SimError(f"no such chat: {chat_id}")
    chat = world.chats[chat_id]
    if chat.moved_to:
        raise SimError(f"this group is now the supergroup {chat.moved_to}")
    return chat
