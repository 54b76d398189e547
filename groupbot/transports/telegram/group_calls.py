"""Calls about groups, and about what is offered where: messages for one member, rights, menus of commands."""

import asyncio
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from telegram.error import TelegramError

from groupbot.errors import Permanent
from groupbot.texts.markup import to_plain
from groupbot.transports.base import Done
from groupbot.transports.telegram.errors import says
from groupbot.transports.telegram.request import NoAnswer, Refused, Upload
from groupbot.transports.telegram.sending import Call, message_id
from handlers.model.effects import (
    SEEN_BY_ALL,
    SEEN_BY_ONE,
    ChatButton,
    CheckRights,
    Lack,
    LinkButton,
    Rows,
    SendInvitations,
    SetCommands,
)
from handlers.model.events import Chat

_RIGHTS: dict[str, Lack] = {
    "can_delete_messages": "delete",
    "can_pin_messages": "pin",
    "can_invite_users": "invite",
}
_NOT_THERE = ("user not found", "user_not_participant", "participant_id_invalid", "user_id_invalid")
_CHANNEL_RIGHTS: dict[str, Lack] = {"can_post_messages": "post"}


class GroupCalls:
    """Makes these calls; what goes wrong is raised as the call raised it.

    Args:
        call: makes one by the name of its method and its parameters, and gives the result as it came.
    """

    def __init__(self, call: Call) -> None:
        self._call = call
        self._username = ""

    async def linked(self, rows: Rows) -> Rows:
        """Make links of the buttons that lead to the bot's own chat."""
        if not any(isinstance(each, ChatButton) for row in rows for each in row):
            return rows
        await self._name()
        return tuple(tuple(self._link(each) if isinstance(each, ChatButton) else each for each in row) for row in rows)

    async def _send_sheet(self, effect: SendInvitations) -> Done:
        """Draw a class's invitations and send them as a document."""
        from groupbot.sheet import Card, Sheet  # noqa: PLC0415 - drawing is slow to import, and seldom wanted

        bot = await self._name()
        cards = [Card(each.name, each.code, _address(bot, each.code)) for each in effect.invitations]
        drawn = await asyncio.to_thread(Sheet(effect.title, effect.explanations, cards).pdf)
        said = {"chat_id": int(effect.chat.id), "caption": to_plain(effect.text)}
        sheet = Upload(f"{_file_name(effect.title)}.pdf", drawn, "application/pdf")
        return Done((message_id(await self._call("sendDocument", said, {"document": sheet})),))

    async def do(self, effect: CheckRights | SetCommands | SendInvitations) -> Done:
        """Do one effect."""
        match effect:
            case CheckRights():
                return await self._check_rights(effect)
            case SendInvitations():
                return await self._send_sheet(effect)
        return await self._set_commands(effect)

    async def show_one(self, parameters: Mapping[str, object], account: str) -> Done:
        """Send a message that one member sees.

        A server that knows no such messages (Bot API before 10.2) passes over what it does not know and shows it to
        all: the answer has no `ephemeral_message_id` then, and what is given back has the message's id, to be removed.

        Args:
            parameters: those of `sendMessage`.
            account: who is to see it.

        Raises:
            Permanent: they are not in the group.
        """
        to = {"receiver_user_id": int(account)}
        try:
            sent = await self._call("sendMessage", {**parameters, "ephemeral_message_parameters": to})
        except TelegramError as error:
            if not says(error, *_NOT_THERE):
                raise
            raise Permanent(str(error)) from error  # it is the member who is lost, and not the group
        if isinstance(sent, dict) and sent.get("ephemeral_message_id"):
            return Done(detail=SEEN_BY_ONE)
        return Done((message_id(sent),))

    async def take_back(self, chat: Chat, message: str) -> Done:
        """Remove a message for one member that all have seen; that they have is told also where it must stay."""
        try:
            await self._call("deleteMessage", {"chat_id": int(chat.id), "message_id": int(message)})
        except Refused as error:
            if error.code != HTTPStatus.BAD_REQUEST or error.migrated_to is not None:
                raise
        return Done(detail=SEEN_BY_ALL)

    async def _check_rights(self, effect: CheckRights) -> Done:
        """Say what the bot lacks in a group."""
        me = await self._me()
        member = await self._call("getChatMember", {"chat_id": int(effect.chat.id), "user_id": me["id"]})
        lacking: list[Lack] = []
        if effect.chat.kind == "channel":
            lacking = [word for right, word in _CHANNEL_RIGHTS.items() if not member.get(right)]
        elif member.get("status") == "administrator":
            lacking = [word for right, word in _RIGHTS.items() if not member.get(right)]
        elif member.get("status") != "creator":
            lacking = ["admin"] if me.get("can_read_all_group_messages") else ["admin", "read"]
        return Done(detail=" ".join(lacking))

    async def _set_commands(self, effect: SetCommands) -> Done:
        """Show commands in a menu, or take a chat's own menu away."""
        scope: dict[str, object] = {"type": "all_private_chats"}
        if effect.scope == "chat":
            scope = {"type": "chat", "chat_id": int(effect.chat.id)}
        commands = [{"command": name, "description": words} for name, words in effect.commands]
        method, shown = ("setMyCommands", {"commands": commands}) if commands else ("deleteMyCommands", {})
        language = {"language_code": effect.language} if effect.language else {}
        try:
            await self._call(method, {**shown, "scope": scope, **language})
        except Refused as error:
            # Somebody who has never written to the bot has no chat with a menu yet.
            if effect.scope != "chat" or not says(error, "chat not found"):
                raise
            return Done(detail=str(error))
        return Done()

    async def _me(self) -> dict[str, Any]:
        me = await self._call("getMe", {})
        if not isinstance(me, dict) or "username" not in me:
            raise NoAnswer("the answer cannot be read")
        return me

    async def _name(self) -> str:
        """Give the bot's username, which it is asked for once."""
        if not self._username:
            self._username = str((await self._me())["username"])
        return self._username

    def _link(self, button: ChatButton) -> LinkButton:
        return LinkButton(button.label, _address(self._username, button.start))


def _address(bot: str, start: str) -> str:
    return f"https://t.me/{bot}?start={start}" if start else f"https://t.me/{bot}"


def _file_name(title: str) -> str:
    """Give a name that every system takes for a file's."""
    return "-".join("".join(letter if letter.isalnum() else " " for letter in title).split())
