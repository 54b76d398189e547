"""Which messages the bot hears of: all that are for it; in a group, what its privacy mode lets through."""

from typing import Any

from .model import Chat, Stored
from .world import World

SPOKEN = {"text", "photo", "voice", "sticker", "document", "video", "location", "contact"}


def told(world: World, chat: Chat, stored: Stored, *, edited: bool = False) -> int | None:
    """Tell the bot of a message, where it is in the chat and its privacy mode lets it hear."""
    if not hears(world, chat, stored.message):
        return None
    kind = "channel_post" if chat.type == "channel" else "message"
    return world.updates.add(f"edited_{kind}" if edited else kind, stored.message)


def hears(world: World, chat: Chat, message: dict[str, Any]) -> bool:
    """Say whether the bot hears of a message."""
    if chat.user:
        return True
    me = chat.member(world.me.id)
    if not me.present:
        return False
    if chat.type == "channel" or not world.privacy or me.status == "administrator":
        return True
    service = not SPOKEN & set(message)
    replied = message.get("reply_to_message", {}).get("from", {}).get("id") == world.me.id
    return service or replied or _commands_this_bot(world, message)


def _commands_this_bot(world: World, message: dict[str, Any]) -> bool:
    text = message.get("text", message.get("caption", "")).encode("utf-16-le")
    for entity in message.get("entities", ()):
        if entity["type"] == "bot_command":
            start, stop = 2 * entity["offset"], 2 * (entity["offset"] + entity["length"])
            bot = text[start:stop].decode("utf-16-le").partition("@")[2]
            if bot.lower() in {"", (world.me.username or "").lower()}:
                return True
    return False
