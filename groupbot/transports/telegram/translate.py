"""Telegram's updates, told in the neutral words of events.

**The key.** Telegram repeats an update until it is confirmed, with the same `update_id`. But when there has been no
update for a week, the next `update_id` is random, and may be one that was used before. So the key is the id together
with a mark of when it happened: a press's own id, or the time of the message, its edit or the change of membership.
A repeat has the same of both; an id that comes round again has a later time. An update that has neither is marked
with a digest of all that it holds.

The mark itself does not stand in the key, only 24 bits of its digest: keys are kept in the open, and a press's id is
made of the account of whoever pressed, in its upper 32 bits, and 32 bits of chance. So few bits fit every account there
is, with about 256 of its ids each, and tell nothing even to somebody who tries the accounts of all parents. They are
enough where only the rare repeats of an `update_id` have to be told apart.
"""

import hashlib
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from telegram import CallbackQuery, ChatMember, ChatMemberRestricted, ChatMemberUpdated, Update, User
from telegram import Chat as TelegramChat
from telegram import Message as TelegramMessage

from groupbot.texts.cleaning import whole
from groupbot.transports.base import Incoming, Unreadable
from groupbot.transports.telegram.contents import content_of, is_service, media_of
from handlers.model.events import (
    Account,
    Chat,
    ChatKind,
    ChatMoved,
    Event,
    Happening,
    Membership,
    MemberStatus,
    Message,
    Press,
    Sender,
)

ALLOWED_UPDATES = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "my_chat_member",
    "chat_member",
)
"""What Telegram is asked for; the kinds that `translate` knows."""

PLATFORM = "telegram"

_NOBODY = {777000, 136817688, 1087968824}
"""Accounts that stand for no person: Telegram itself, Channel Bot, Group Anonymous Bot (Bot API, `from`)."""

_MARK = re.compile(r"[0-9]{1,32}")
_MARK_BYTES = 3
_KINDS: dict[str, ChatKind] = {"private": "private", "group": "group", "supergroup": "group", "channel": "channel"}
_STATUSES: dict[str, MemberStatus] = {
    "creator": "administrator",
    "administrator": "administrator",
    "member": "member",
    "left": "left",
    "kicked": "blocked",
}


@dataclass(frozen=True)
class Me:
    """The bot's own account."""

    id: int
    username: str


def translate(raw: object, me: Me, now: datetime) -> tuple[Incoming, ...]:
    """Translate one update.

    Args:
        raw: What Telegram sent, read from JSON.
        me: The bot, to know which commands are for it.
        now: When it came in.

    Returns:
        The events, usually one; none for what does not concern the bot (a pinned message, a command for another bot);
        one `Unreadable` for what is not a valid update.
    """
    try:
        happenings = list(_happenings(raw, me))
    except Exception as error:  # noqa: BLE001 - the library raises whatever it stumbles over in a malformed update
        return (Unreadable(_key(raw), json.dumps(raw), type(error).__name__),)
    key = _key(raw)
    return tuple(
        Event(f"{key}:{number}" if number else key, str(chat), now, what)
        for number, (chat, what) in enumerate(happenings)
    )


def update_id(raw: object) -> int | None:
    """Give an update's id, or None where it has none that is a number."""
    found = raw.get("update_id") if isinstance(raw, dict) else None
    return found if isinstance(found, int) else None


def _key(raw: object) -> str:
    number = update_id(raw)
    contents = [value for value in raw.values() if isinstance(value, dict)] if isinstance(raw, dict) else []
    for content in contents:
        mark = str(content.get("edit_date") or content.get("date") or content.get("id"))
        if number is not None and _MARK.fullmatch(mark):
            return f"{PLATFORM}:{number}:{hashlib.sha256(mark.encode()).digest()[:_MARK_BYTES].hex()}"
    digest = hashlib.sha256(json.dumps(raw, sort_keys=True).encode()).hexdigest()[:24]
    return f"{PLATFORM}:{number}:{digest}"


def _happenings(raw: object, me: Me) -> Iterator[tuple[Chat, Happening]]:
    if not isinstance(raw, dict) or update_id(raw) is None:
        raise TypeError("an update is an object with a number")
    # Kinds that were not asked for are not read, so they cannot be invalid either.
    update = Update.de_json({name: raw[name] for name in ("update_id", *ALLOWED_UPDATES) if name in raw}, None)
    if post := (update.message or update.channel_post):
        yield from _of_message(post, me, edited=False)
    elif post := (update.edited_message or update.edited_channel_post):
        yield from _of_message(post, me, edited=True)
    elif update.callback_query:
        yield from _of_press(update.callback_query)
    elif change := (update.my_chat_member or update.chat_member):
        yield from _of_change(change, me)


def _of_message(message: TelegramMessage, me: Me, *, edited: bool) -> Iterator[tuple[Chat, Happening]]:
    chat = _chat(message.chat)
    if message.migrate_to_chat_id:
        yield chat, ChatMoved(chat, Chat(PLATFORM, _id(message.migrate_to_chat_id), "group"))
    if message.migrate_from_chat_id:
        yield chat, ChatMoved(Chat(PLATFORM, _id(message.migrate_from_chat_id), "group"), chat)
    for user in message.new_chat_members or ():
        yield chat, _membership(message.chat, user, "member", me)
    if message.left_chat_member:
        left = message.left_chat_member
        yield chat, _membership(message.chat, left, "left", me)
    if is_service(message):
        return
    text = _addressed(whole(message.text or message.caption or ""), me)
    if text is not None:
        sender = _sender(message.from_user, speaks_as_chat=message.sender_chat is not None)
        what = Message(
            chat,
            sender,
            _id(message.message_id),
            text,
            content_of(message),
            edited,
            media=media_of(message),
            album=whole(str(message.media_group_id or "")),
            reply_to=_id(message.reply_to_message.message_id) if message.reply_to_message else None,
            forwarded=message.forward_origin is not None,
        )
        yield chat, what


def _of_press(query: CallbackQuery) -> Iterator[tuple[Chat, Happening]]:
    if query.message is None or query.data is None:
        return  # a button of a game or of an inline message, which this bot never makes
    token, _, choice = whole(query.data).partition(":")
    chat = _chat(query.message.chat)
    yield chat, Press(chat, _sender(query.from_user, speaks_as_chat=False), query.id, token, choice)


def _of_change(change: ChatMemberUpdated, me: Me) -> Iterator[tuple[Chat, Happening]]:
    member = change.new_chat_member
    chat = _chat(change.chat)
    yield chat, _membership(change.chat, member.user, _status(member), me)


def _chat(chat: TelegramChat) -> Chat:
    return Chat(PLATFORM, _id(chat.id), _KINDS[chat.type])


def _membership(chat: TelegramChat, user: User, status: MemberStatus, me: Me) -> Membership:
    """Tell of somebody's place in a chat; its name is told where it is the bot's own place."""
    is_bot = user.id == me.id
    return Membership(_chat(chat), _account(user), status, is_bot, whole(chat.title or "") if is_bot else "")


def _account(user: User) -> Account:
    return Account(PLATFORM, _id(user.id))


def _id(value: object) -> str:
    """Write an id of Telegram's; the library takes anything for one."""
    if not isinstance(value, int):
        raise TypeError("an id is a number")
    return str(value)


def _sender(user: User | None, *, speaks_as_chat: bool) -> Sender:
    """Say who did it; nobody where a chat or a bot speaks, or an administrator who does not want to be known."""
    if user is None or user.is_bot or speaks_as_chat or user.id in _NOBODY:
        return Sender(None)
    language = (user.language_code or "").partition("-")[0].lower()
    return Sender(_account(user), language or None)


def _status(member: ChatMember) -> MemberStatus:
    if isinstance(member, ChatMemberRestricted):
        return "member" if member.is_member else "left"
    return _STATUSES[member.status]


def _addressed(text: str, me: Me) -> str | None:
    """Take the bot's own name out of a command; None for a command that is for another bot."""
    words: list[Any] = text.split(maxsplit=1) if text.startswith("/") else []
    if not words or "@" not in words[0]:
        return text
    command, _, name = words[0].partition("@")
    return command + text[len(words[0]) :] if name.lower() == me.username.lower() else None
