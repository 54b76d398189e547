"""Does effects on Telegram."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import TypeVar

import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import TelegramError

from groupbot.errors import Permanent
from groupbot.texts.markup import split, to_plain
from groupbot.texts.telegram_parts import Part, telegram_parts
from groupbot.transports.base import Done, Progress
from groupbot.transports.telegram.errors import is_gone, says
from groupbot.transports.telegram.group_calls import Call, GroupCalls
from groupbot.transports.telegram.request import NoAnswer
from handlers.model.effects import (
    AnswerPress,
    Button,
    ChatButton,
    CheckRights,
    Delete,
    DeleteMessage,
    Edit,
    Effect,
    LinkButton,
    MakeInviteLink,
    Pin,
    Rows,
    Send,
    SendEphemeral,
    SendInvitations,
    SetCommands,
)
from handlers.model.events import Chat

_Sent = TypeVar("_Sent")

_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""A preview would show words and pictures of another site under a post, and nobody at school has checked those."""

_LONGEST_DATA = 64
_LONGEST_ANSWER = 200
_MOST_AT_ONCE = 100
_TEXTS_KEPT = 64
_DELETED = ("message to delete not found", "message identifiers are not specified", "message_id_invalid")


class Deliverer:
    """Does effects by calls of the Bot API; what goes wrong is raised as the call raised it.

    Args:
        bot: makes the calls.
        call: makes one by the name of its method and its parameters, and gives the result as it came.
    """

    def __init__(self, bot: telegram.Bot, call: Call) -> None:
        self._bot, self._call = bot, call
        self._groups = GroupCalls(bot, call)
        # A post goes to many chats one after another.
        self._parts: Callable[[str], tuple[Part, ...]] = lru_cache(_TEXTS_KEPT)(telegram_parts)

    async def do(self, effect: Effect, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Do one effect, as `Transport.deliver` says.

        Raises:
            TelegramError: a call failed.
            Permanent: the effect cannot be done on Telegram.
        """
        if isinstance(effect, Send | Edit | SendEphemeral):
            effect = replace(effect, buttons=await self._groups.linked(effect.buttons))
        match effect:
            case Send():
                return await self._send(effect.chat, self._readable(effect.text), effect.buttons, earlier, progress)
            case Edit():
                return await self._edit(effect, earlier, progress)
            case SendEphemeral():
                return await self._show_one(effect, earlier, progress)
            case Delete():
                return await self._delete(effect, earlier)
            case Pin() | CheckRights() | SetCommands() | SendInvitations():
                return await self._groups.do(effect, earlier)
        return await self._do_at_once(effect)

    async def _do_at_once(self, effect: Effect) -> Done:
        """Do what shows no text of the bot's in a chat."""
        match effect:
            case DeleteMessage():
                return await self._delete_message(effect)
            case AnswerPress():
                return await self._answer(effect)
            case MakeInviteLink():
                return await self._make_link(effect)
        raise Permanent(f"Telegram cannot do {type(effect).__name__}")

    async def _send(
        self, chat: Chat, parts: Sequence[Part], buttons: Rows, sent: tuple[str, ...], progress: Progress
    ) -> Done:
        """Send a text's parts after those that are sent already; the buttons stand under the last."""
        keyboard = _keyboard(buttons)
        for number in range(len(sent), len(parts)):
            is_last = number == len(parts) - 1
            sent = (*sent, await self._send_part(chat, parts[number], keyboard if is_last else None))
            if not is_last:
                await progress(sent)
        return Done(sent)

    async def _send_part(self, chat: Chat, part: Part, keyboard: InlineKeyboardMarkup | None) -> str:
        """Send one part; gives the message's id.

        Nothing else is read of the message that comes back. The library would read all of it, which takes half of a
        send's time, and a field that it cannot read would make a message that has arrived look like one to repeat.
        """
        fixed = _fixed(chat, keyboard)

        async def send(text: str, parse_mode: str | None) -> str:
            formatting = {"parse_mode": parse_mode} if parse_mode else {}
            return _message_id(await self._call("sendMessage", {**fixed, **formatting, "text": text}))

        return await _formatted_or_plain(part, send)

    async def _show_one(self, effect: SendEphemeral, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Show a text of one part to one member. A message that all have seen already is only to be removed."""
        if earlier:
            return await self._groups.take_back(effect.chat, earlier[0])
        part = self._readable(effect.text)[0]
        fixed = _fixed(effect.chat, _keyboard(effect.buttons))

        async def show(text: str, parse_mode: str | None) -> Done:
            formatting = {"parse_mode": parse_mode} if parse_mode else {}
            return await self._groups.show_one({**fixed, **formatting, "text": text}, effect.to.id)

        done = await _formatted_or_plain(part, show)
        if not done.messages:
            return done
        await progress(done.messages)
        return await self._groups.take_back(effect.chat, done.messages[0])

    async def _edit(self, effect: Edit, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Put a text's parts in the place of those that stand; what is too many goes, what is new is sent."""
        parts = self._readable(effect.text)
        await self._edit_parts(effect, parts, earlier)
        await self._delete_messages(effect.chat, earlier[len(parts) :])
        kept = earlier[: len(parts)]
        done = await self._send(effect.chat, parts, effect.buttons, kept, progress)
        if done.messages != kept:
            await progress(done.messages)
        return done

    async def _edit_parts(self, effect: Edit, parts: Sequence[Part], earlier: tuple[str, ...]) -> None:
        """Edit the parts that stand. When one of them is gone all will be said anew, so the others go too."""
        keyboard = _keyboard(effect.buttons)
        for number, (message, part) in enumerate(zip(earlier, parts, strict=False)):
            try:
                await self._edit_part(effect.chat, message, part, keyboard if number == len(parts) - 1 else None)
            except TelegramError as error:
                if is_gone(error):
                    await self._clear_away(effect.chat, [each for each in earlier if each != message])
                raise

    async def _edit_part(self, chat: Chat, message: str, part: Part, keyboard: InlineKeyboardMarkup | None) -> None:
        async def edit(text: str, parse_mode: str | None) -> object:
            return await self._bot.edit_message_text(
                text,
                int(chat.id),
                int(message),
                parse_mode=parse_mode,
                reply_markup=keyboard,
                link_preview_options=_NO_PREVIEW,
            )

        try:
            await _formatted_or_plain(part, edit)
        except TelegramError as error:
            if not says(error, "message is not modified"):
                raise

    async def _delete(self, effect: Delete, earlier: tuple[str, ...]) -> Done:
        await self._delete_messages(effect.chat, earlier)
        return Done()

    async def _delete_messages(self, chat: Chat, messages: Sequence[str]) -> None:
        """Remove messages; those that are gone already are what was wanted."""
        for first in range(0, len(messages), _MOST_AT_ONCE):
            numbers = [int(message) for message in messages[first : first + _MOST_AT_ONCE]]
            try:
                await self._bot.delete_messages(int(chat.id), numbers)
            except TelegramError as error:
                if not says(error, *_DELETED):
                    raise

    async def _clear_away(self, chat: Chat, messages: Sequence[str]) -> None:
        """Remove messages where Telegram still allows it: in a group it does not after two days."""
        try:
            await self._delete_messages(chat, messages)
        except TelegramError as error:
            if not says(error, "message can't be deleted"):
                raise

    async def _delete_message(self, effect: DeleteMessage) -> Done:
        """Remove somebody's message where Telegram allows it: not after two days, not without the right to."""
        try:
            await self._bot.delete_message(int(effect.chat.id), int(effect.message))
        except TelegramError as error:
            if says(error, "message to delete not found"):
                return Done()
            if not says(error, "message can't be deleted", "not enough rights"):
                raise
            return Done(detail=str(error))
        return Done()

    async def _answer(self, effect: AnswerPress) -> Done:
        text = next(iter(split(to_plain(effect.text), _LONGEST_ANSWER)), None)
        try:
            await self._bot.answer_callback_query(effect.press, text)
        except TelegramError as error:
            if not says(error, "query is too old", "query id is invalid"):
                raise
            return Done(detail=str(error))
        return Done()

    async def _make_link(self, effect: MakeInviteLink) -> Done:
        link = await self._bot.create_chat_invite_link(
            int(effect.chat.id), expire_date=effect.expires_at, member_limit=1
        )
        return Done(detail=link.invite_link)

    def _readable(self, text: str) -> Sequence[Part]:
        parts = self._parts(text)
        if not parts:
            raise Permanent("the text is empty")
        return parts


async def _formatted_or_plain(part: Part, call: Callable[[str, str | None], Awaitable[_Sent]]) -> _Sent:
    """Send a part formatted; in plain words if Telegram, whose rules may change, does not take the formatting."""
    try:
        return await call(part.html, ParseMode.HTML)
    except TelegramError as error:
        if not says(error, "can't parse entities"):
            raise
    return await call(part.plain, None)


def _fixed(chat: Chat, keyboard: InlineKeyboardMarkup | None) -> dict[str, object]:
    """Give the parameters of `sendMessage` beside its text."""
    fixed: dict[str, object] = {"chat_id": int(chat.id), "link_preview_options": _NO_PREVIEW.to_dict()}
    return fixed if keyboard is None else {**fixed, "reply_markup": keyboard.to_dict()}


def _message_id(message: object) -> str:
    number = message.get("message_id") if isinstance(message, dict) else None
    if not isinstance(number, int):
        raise NoAnswer("the answer cannot be read")
    return str(number)


def _keyboard(rows: Rows) -> InlineKeyboardMarkup | None:
    return InlineKeyboardMarkup([[_button(button) for button in row] for row in rows]) if rows else None


def _button(button: Button | LinkButton | ChatButton) -> InlineKeyboardButton:
    assert not isinstance(button, ChatButton), "made a link before"
    label = to_plain(button.label)
    if isinstance(button, LinkButton):
        return InlineKeyboardButton(label, url=button.url)
    data = f"{button.token}:{button.choice}"
    if len(data.encode()) > _LONGEST_DATA:
        raise Permanent("a button's token and choice are longer than 64 bytes")
    return InlineKeyboardButton(label, callback_data=data)
