"""What people say and press."""

import base64
from typing import Any

from tests.servers.telegram.formatting import MAX_TEXT, commands, units
from tests.servers.telegram.hearing import told
from tests.servers.telegram.keyboards import inline_buttons
from tests.servers.telegram.methods.media import media_json
from tests.servers.telegram.methods.messages import without_reply
from tests.servers.telegram.model import CHANNEL_BOT, GROUP_ANONYMOUS_BOT, Chat, Stored, User
from tests.servers.telegram.world import World

from .registry import SimError, action, chat_of, user_of


def _speaker(world: World, user: User | None, chat: Chat, *, anonymous: bool, as_chat: int | None) -> dict[str, Any]:
    """Give `from` and `sender_chat` of a message: a person, an anonymous administrator, or a chat that speaks."""
    if chat.type == "channel":
        return {"sender_chat": chat.json()}
    if anonymous:
        if chat.user:
            raise SimError("nobody is anonymous in a private chat")
        return {"from": GROUP_ANONYMOUS_BOT, "sender_chat": chat.json()}
    if as_chat is not None:
        return {"from": CHANNEL_BOT, "sender_chat": chat_of(world, as_chat).json()}
    if user is None:
        raise SimError("who speaks?")
    if not chat.user and not chat.member(user.id).present:
        raise SimError(f"user {user.id} is not in this chat")
    return {"from": user.json()}


def say(world: World, content: dict[str, Any], who: dict[str, Any]) -> dict[str, Any]:
    """Put somebody's message into a chat and tell the bot.

    Args:
        world: the bot's.
        content: the text, photo or the like.
        who: `user_id`, `chat_id` (without it: the private chat), `reply_to`, `forwarded`, `anonymous`, `as_chat`.
    """
    user = user_of(world, who["user_id"]) if who.get("user_id") else None
    chat = chat_of(world, who.get("chat_id") or (user.id if user else 0))
    if chat.user:
        if chat.user.blocked:
            raise SimError("who has blocked the bot does not write to it")
        chat.user.started = True
    speaker = _speaker(world, user, chat, anonymous=bool(who.get("anonymous")), as_chat=who.get("as_chat"))
    if who.get("forwarded"):
        origin = {"type": "hidden_user", "sender_user_name": "Iemand", "date": int(world.now()) - 3600}
        content = {"forward_origin": origin, **content}
    if who.get("reply_to"):
        content = {"reply_to_message": without_reply(chat.messages[who["reply_to"]].message), **content}
    stored = world.store(chat, None, {**speaker, **content}, by_bot=False)
    return {"message_id": stored.message["message_id"], "chat_id": chat.id, "update_id": told(world, chat, stored)}


def _text(text: str, entities: list[dict[str, Any]] | None) -> dict[str, Any]:
    if not text or units(text) > MAX_TEXT:
        raise SimError("a person's program sends 1 to 4096 UTF-16 units")
    found = sorted([*commands(text), *(entities or [])], key=lambda entity: entity["offset"])
    return {"text": text, "entities": found} if found else {"text": text}


@action("write")
def write(world: World, text: str, entities: list[dict[str, Any]] | None = None, **who: Any) -> dict[str, Any]:
    """Somebody writes."""
    return say(world, _text(text, entities), who)


def _media(world: World, kind: str, data: str, name: str | None, mime: str | None) -> Any:
    file_id = world.add_file(base64.b64decode(data), kind)
    file = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(world.files[file_id])}
    square = {"width": 512, "height": 512}
    kinds = {
        "photo": media_json(world, "photo", file_id),
        "voice": {**file, "duration": 3},
        "video": media_json(world, "video", file_id, name, mime or "video/mp4"),
        "animation": media_json(world, "animation", file_id, name, mime or "video/mp4"),
        "sticker": {**file, **square, "type": "regular", "is_animated": False, "is_video": False, "emoji": "🤒"},
        "document": media_json(world, "document", file_id, name or "brief.pdf", mime or "application/pdf"),
        "location": {"latitude": 52.09, "longitude": 5.12},
        "contact": {"phone_number": "+31612345678", "first_name": "Iemand"},
    }
    if kind not in kinds:
        raise SimError(f"nobody sends a {kind} here")
    return kinds[kind]


@action("send")
def send(
    world: World,
    kind: str,
    data: str = "AAAA",
    caption: str | None = None,
    album: str | None = None,
    name: str | None = None,
    mime: str | None = None,
    **who: Any,
) -> dict[str, Any]:
    """Somebody sends a photo, voice, video, animation, sticker, document, location or contact; `data` is base64."""
    content = {kind: _media(world, kind, data, name, mime)}
    if kind == "animation":
        content["document"] = content[kind]  # as Telegram does, for old programs
    if caption:
        marks = commands(caption)
        content |= {"caption": caption} | ({"caption_entities": marks} if marks else {})
    return say(world, content | ({"media_group_id": album} if album else {}), who)


@action("file")
def file(world: World, file_id: str) -> dict[str, str]:
    """Give a file's bytes in base 64, as a person sees them."""
    return {"data": base64.b64encode(world.files[file_id]).decode()}


@action("edit")
def edit(world: World, user_id: int, message_id: int, text: str, chat_id: int | None = None) -> dict[str, Any]:
    """Somebody changes the text of an own message."""
    chat = chat_of(world, chat_id or user_id)
    stored = chat.messages[message_id]
    if stored.message.get("from", {}).get("id") != user_id:
        raise SimError("nobody edits another's message")
    kept = {name: value for name, value in stored.message.items() if name not in {"text", "entities"}}
    stored.message = {**kept, **_text(text, None), "edit_date": int(world.now())}
    stored.edits += 1
    return {"message_id": message_id, "update_id": told(world, chat, stored, edited=True)}


@action("remove")
def remove(world: World, chat_id: int, message_id: int) -> dict[str, Any]:
    """Somebody removes a message; the bot is not told."""
    chat_of(world, chat_id).messages[message_id].deleted = True
    return {}


@action("press")
def press(
    world: World,
    user_id: int,
    text: str | None = None,
    data: str | None = None,
    chat_id: int | None = None,
    message_id: int | None = None,
) -> dict[str, Any]:
    """Somebody presses a button, found by its text or data, on the newest message that has it.

    With `message_id` and `data` a press of a button that is no longer there is possible, as from an old screen.
    """
    user, chat = user_of(world, user_id), chat_of(world, chat_id or user_id)
    if not chat.user and not chat.member(user.id).present:
        raise SimError(f"user {user_id} is not in this chat")
    stored, found = _button(chat, text, data, message_id)
    query = world.add_query(user.id)
    content = {"id": query.id, "from": user.json(), "chat_instance": f"{world.me.id}{chat.id}", "data": found}
    shown = stored.message if not stored.deleted else {"chat": chat.json(), "message_id": message_id, "date": 0}
    update_id = world.updates.add("callback_query", {**content, "message": shown})
    return {"query_id": query.id, "update_id": update_id}


def _button(chat: Chat, text: str | None, data: str | None, message_id: int | None) -> tuple[Stored, str]:
    if message_id is not None and data is not None:
        return chat.messages[message_id], data
    for number, stored in sorted(chat.messages.items(), reverse=True):
        if stored.deleted or not stored.by_bot or message_id not in {None, number}:
            continue
        for button in inline_buttons(stored.message.get("reply_markup")):
            if "callback_data" in button and (button["text"] == text or button["callback_data"] == data):
                return stored, str(button["callback_data"])
    raise SimError(f"no such button: {text or data}")
