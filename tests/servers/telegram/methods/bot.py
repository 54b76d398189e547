"""The bot itself: who it is, and the commands that it offers."""

import json
from typing import Any

from tests.servers.telegram.errors import bad_request
from tests.servers.telegram.world import World

from .finding import known_chat
from .registry import Parameters, simulates


@simulates("getMe")
def get_me(world: World, call: Parameters) -> dict[str, Any]:
    """Tell who the bot is."""
    return {
        **world.bot_json(),
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy,
        "supports_inline_queries": False,
    }


def _place(call: Parameters) -> str:
    return json.dumps([call.get("scope", {"type": "default"}), call.get("language_code", "")], sort_keys=True)


@simulates("setMyCommands", "commands scope language_code")
def set_my_commands(world: World, call: Parameters) -> bool:
    """Set the commands of a scope and a language."""
    commands = call["commands"]
    if call.get("scope", {}).get("type") == "chat":
        known_chat(world, call["scope"]["chat_id"])
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        name = command["command"]
        if not (1 <= len(name) <= 32 and name.isascii() and name.replace("_", "a").isalnum() and name == name.lower()):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(command["description"]) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    world.commands[_place(call)] = commands
    return True


@simulates("getMyCommands", "scope language_code")
def get_my_commands(world: World, call: Parameters) -> list[dict[str, Any]]:
    """Give the commands of a scope and a language."""
    return world.commands.get(_place(call), [])


@simulates("deleteMyCommands", "scope language_code")
def delete_my_commands(world: World, call: Parameters) -> bool:
    """Remove the commands of a scope and a language."""
    world.commands.pop(_place(call), None)
    return True
