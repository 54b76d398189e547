"""Messages that the bot sends, changes and removes."""

from typing import Any

from tests.servers.telegram.errors import DELETE_FORBIDDEN, NOT_MODIFIED, NotSimulatedError, bad_request
from tests.servers.telegram.formatting import MAX_CAPTION, MAX_TEXT, Entity, formatted
from tests.servers.telegram.keyboards import accepted_keyboard
from tests.servers.telegram.model import Chat, Stored
from tests.servers.telegram.world import World

from .ephemeral import receiver_of, show
from .finding import demand_right, entered_chat, message, writable_chat
from .registry import Parameters, simulates

QUIET = "disable_notification protect_content link_preview_options"
"""Parameters that change nothing that a bot sees afterwards."""

DELETABLE_SECONDS = 48 * 3600
CAPTIONED = ("photo", "video", "animation", "document", "voice")


def read_text(call: Parameters, name: str = "text", limit: int = MAX_TEXT) -> tuple[str, list[Entity]]:
    """Read a text or caption of a call by its parse mode or its entities."""
    mode = call.get("parse_mode")
    if mode and mode.lower() in {"markdown", "markdownv2"}:
        raise NotSimulatedError(f"parse_mode={mode}; use HTML")
    if mode and mode.lower() != "html":
        raise bad_request("unsupported parse_mode")
    entities = call.get("entities" if name == "text" else "caption_entities")
    return formatted(call.get(name) or "", mode, entities, limit)


def text_content(call: Parameters) -> dict[str, Any]:
    """Give the text of a message as it is stored, refusing an empty one."""
    if not call.get("text"):
        raise bad_request("message text is empty")
    text, entities = read_text(call)
    if not text:
        raise bad_request("text must be non-empty")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(call: Parameters) -> dict[str, Any]:
    """Give the caption of a picture or file as it is stored; nothing where there is none."""
    text, entities = read_text(call, "caption", MAX_CAPTION)
    content: dict[str, Any] = {"caption": text} if text else {}
    return {**content, "caption_entities": entities} if text and entities else content


def reply_content(chat: Chat, call: Parameters) -> dict[str, Any]:
    """Give the message that is replied to, as it stands within the answer."""
    reply = call.get("reply_parameters")
    if not reply:
        return {}
    if set(reply) - {"message_id", "chat_id", "allow_sending_without_reply"}:
        raise NotSimulatedError("reply_parameters with a quote or the like")
    if str(reply.get("chat_id", chat.id)) != str(chat.id):
        raise NotSimulatedError("a reply in another chat")
    found = chat.messages.get(reply["message_id"])
    if found is None or found.deleted:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    return {"reply_to_message": without_reply(found.message)}


def without_reply(stored: dict[str, Any]) -> dict[str, Any]:
    """Give a message without the message that it replies to: replies nest one deep."""
    return {name: value for name, value in stored.items() if name != "reply_to_message"}


def markup_content(call: Parameters) -> dict[str, Any]:
    """Give the inline keyboard as it is stored."""
    keyboard = accepted_keyboard(call.get("reply_markup"))
    return {"reply_markup": keyboard} if keyboard else {}


def put(world: World, chat: Chat, content: dict[str, Any], call: Parameters, source: str | None) -> dict[str, Any]:
    """Store what the bot sends and give it back as the answer."""
    if chat.type == "channel":
        stored = world.store(chat, None, {"sender_chat": chat.json(), **content}, by_bot=True)
    else:
        stored = world.store(chat, world.bot_json(), content, by_bot=True)
    stored.source, stored.parse_mode = source, call.get("parse_mode")
    return stored.message


@simulates(
    "sendMessage",
    f"chat_id text parse_mode entities reply_parameters reply_markup ephemeral_message_parameters {QUIET}",
    sends=True,
)
def send_message(world: World, call: Parameters) -> dict[str, Any]:
    """Send a text, for all or for one member."""
    chat = writable_chat(world, call["chat_id"])
    content = {**reply_content(chat, call), **text_content(call), **markup_content(call)}
    receiver = receiver_of(world, chat, call)
    if receiver is not None:
        return show(world, chat, receiver, content)
    return put(world, chat, content, call, call["text"])


def _own_message(world: World, call: Parameters) -> Stored:
    if "chat_id" not in call and "inline_message_id" not in call:
        raise bad_request("chat_id is empty")
    stored = message(writable_chat(world, call["chat_id"]), call.get("message_id"), "edit")
    if not stored.by_bot:
        raise bad_request("message can't be edited")
    return stored


def _change(world: World, stored: Stored, content: dict[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    """Replace these parts of a message; what is the same is refused."""
    before = {name: stored.message[name] for name in names if name in stored.message}
    if before == content:
        raise bad_request(NOT_MODIFIED)
    # A new object: answers that were given earlier stay in the log as they were.
    kept = {name: value for name, value in stored.message.items() if name not in names}
    stored.message = {**kept, **content, "edit_date": int(world.now())}
    stored.edits += 1
    return stored.message


@simulates(
    "editMessageText", "chat_id message_id text parse_mode entities reply_markup link_preview_options", sends=True
)
def edit_message_text(world: World, call: Parameters) -> dict[str, Any]:
    """Replace a text and its keyboard; without a keyboard the old one goes."""
    stored = _own_message(world, call)
    if "text" not in stored.message:
        raise bad_request("there is no text in the message to edit")
    content = {**text_content(call), **markup_content(call)}
    changed = _change(world, stored, content, ("text", "entities", "reply_markup"))
    stored.source, stored.parse_mode = call["text"], call.get("parse_mode")
    return changed


@simulates("editMessageCaption", "chat_id message_id caption parse_mode caption_entities reply_markup", sends=True)
def edit_message_caption(world: World, call: Parameters) -> dict[str, Any]:
    """Replace or remove what stands under a picture or file, and its keyboard; without a keyboard the old one goes."""
    stored = _own_message(world, call)
    if not any(kind in stored.message for kind in CAPTIONED):
        raise bad_request("there is no caption in the message to edit")
    content = {**caption_content(call), **markup_content(call)}
    changed = _change(world, stored, content, ("caption", "caption_entities", "reply_markup"))
    stored.source, stored.parse_mode = call.get("caption"), call.get("parse_mode")
    return changed


@simulates("editMessageReplyMarkup", "chat_id message_id reply_markup", sends=True)
def edit_message_reply_markup(world: World, call: Parameters) -> dict[str, Any]:
    """Replace or remove a keyboard."""
    return _change(world, _own_message(world, call), markup_content(call), ("reply_markup",))


def _demand_deletable(world: World, chat: Chat, stored: Stored) -> None:
    old = world.now() - stored.message["date"] > DELETABLE_SECONDS
    may = chat.member(world.me.id).may("can_delete_messages")
    own = chat.user is not None or stored.by_bot
    if not may and (old or not own):
        raise bad_request(DELETE_FORBIDDEN)


@simulates("deleteMessage", "chat_id message_id")
def delete_message(world: World, call: Parameters) -> bool:
    """Remove a message: the bot's own, any in a private chat, others' in a group only with the right to."""
    chat = entered_chat(world, call["chat_id"])
    stored = message(chat, call["message_id"], "delete")
    _demand_deletable(world, chat, stored)
    stored.deleted = True
    return True


@simulates("deleteMessages", "chat_id message_ids")
def delete_messages(world: World, call: Parameters) -> bool:
    """Remove up to 100 messages; those that are gone are skipped."""
    chat, numbers = entered_chat(world, call["chat_id"]), call["message_ids"]
    if not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > 100:
        raise bad_request("too many message identifiers specified")
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    for stored in found:
        _demand_deletable(world, chat, stored)
    for stored in found:
        stored.deleted = True
    return True


def _demand_pinning(world: World, chat: Chat) -> None:
    if not chat.user:
        refusal = "not enough rights to manage pinned messages in the chat"
        demand_right(world, chat, "can_edit_messages" if chat.type == "channel" else "can_pin_messages", refusal)


@simulates("pinChatMessage", "chat_id message_id disable_notification")
def pin_chat_message(world: World, call: Parameters) -> bool:
    """Pin a message."""
    chat = entered_chat(world, call["chat_id"])
    _demand_pinning(world, chat)
    message(chat, call["message_id"], "pin").pinned = True
    return True


@simulates("unpinChatMessage", "chat_id message_id")
def unpin_chat_message(world: World, call: Parameters) -> bool:
    """Unpin a message; without a number, the newest pinned."""
    chat = entered_chat(world, call["chat_id"])
    _demand_pinning(world, chat)
    newest = max((number for number, stored in chat.messages.items() if stored.pinned), default=None)
    message(chat, call.get("message_id") or newest, "unpin").pinned = False
    return True


@simulates("sendChatAction", "chat_id action")
def send_chat_action(world: World, call: Parameters) -> bool:
    """Show that the bot is writing."""
    writable_chat(world, call["chat_id"])
    return True
