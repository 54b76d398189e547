"""Does effects on Telegram."""

from collections.abc import Awaitable, Sequence
from dataclasses import replace
from functools import lru_cache

import telegram
from telegram import InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import TelegramError

from groupbot.errors import Gone, Permanent
from groupbot.texts.markup import split, to_plain
from groupbot.texts.telegram_parts import Part
from groupbot.transports.base import NO_FILES, Done, Files, Progress
from groupbot.transports.layout import Step, steps_of
from groupbot.transports.telegram.errors import is_gone, says
from groupbot.transports.telegram.fetching import Download, Fetcher
from groupbot.transports.telegram.group_calls import GroupCalls
from groupbot.transports.telegram.sending import NO_PREVIEW, Call, Sender, formatted_or_plain
from handlers.model.effects import (
    AnswerPress,
    Button,
    ChatButton,
    CheckRights,
    Delete,
    DeleteMessage,
    Edit,
    Effect,
    Fetch,
    LinkButton,
    MakeInviteLink,
    Pin,
    Rows,
    Send,
    SendEphemeral,
    SendInvitations,
    SetCommands,
    Unpin,
)
from handlers.model.events import Chat

_LONGEST_DATA = 64
_LONGEST_ANSWER = 200
_MOST_AT_ONCE = 100
_TEXTS_KEPT = 64
_DELETED = ("message to delete not found", "message identifiers are not specified", "message_id_invalid")

_NOT_PINNED = ("message to unpin not found", "message_id_invalid", "chat_not_modified")


class Deliverer:
    """Does effects by calls of the Bot API; what goes wrong is raised as the call raised it.

    Args:
        bot: makes the calls.
        call: makes one by the name of its method and its parameters, and gives the result as it came.
        download: gives a file by its path.
    """

    def __init__(self, bot: telegram.Bot, call: Call, download: Download) -> None:
        self._bot, self._call = bot, call
        self._sender, self._fetcher, self._groups = Sender(call), Fetcher(call, download), GroupCalls(call)
        # A post goes to many chats one after another.
        self._steps = lru_cache(_TEXTS_KEPT)(steps_of)

    async def do(self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files) -> Done:
        """Do one effect, as `Transport.deliver` says.

        Raises:
            TelegramError: a call failed.
            Permanent: the effect cannot be done on Telegram.
            Stale: Telegram does not know a file by its reference any more.
        """
        if isinstance(effect, Send | Edit | SendEphemeral):
            effect = replace(effect, buttons=await self._groups.linked(effect.buttons))
        doing: Awaitable[Done]
        match effect:
            case Send():
                doing = self._send(effect, earlier, progress, files)
            case Edit():
                doing = self._edit(effect, earlier, progress)
            case SendEphemeral():
                doing = self._show_one(effect, earlier, progress)
            case Delete():
                doing = self._delete(effect, earlier)
            case Pin():
                doing = self._pin(effect, earlier)
            case Unpin():
                doing = self._unpin(effect, earlier)
            case _:
                doing = self._do_at_once(effect)
        return await doing

    async def _do_at_once(self, effect: Effect) -> Done:
        """Do what has nothing to do with an earlier message of the bot's."""
        doing: Awaitable[Done]
        match effect:
            case CheckRights() | SetCommands() | SendInvitations():
                doing = self._groups.do(effect)
            case DeleteMessage():
                doing = self._delete_message(effect)
            case AnswerPress():
                doing = self._answer(effect)
            case MakeInviteLink():
                doing = self._make_link(effect)
            case Fetch():
                doing = self._fetch(effect)
            case _:
                raise Permanent(f"Telegram cannot do {type(effect).__name__}")
        return await doing

    async def _fetch(self, effect: Fetch) -> Done:
        return Done(content=await self._fetcher.fetch(effect.media))

    async def _send(self, effect: Send, sent: tuple[str, ...], progress: Progress, files: Files) -> Done:
        steps = self._steps(effect.text, effect.attachments, has_buttons=bool(effect.buttons))
        keyboard = _keyboard(effect.buttons)
        return Done(await self._sender.send(effect.chat, steps, keyboard, sent, progress, files))

    async def _edit(self, effect: Edit, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Put a text in the place of the one that stands: under what is attached, or in messages after it."""
        attached, texts = earlier[: len(effect.attachments)], earlier[len(effect.attachments) :]
        if len(attached) < len(effect.attachments):
            await self._clear_away(effect.chat, earlier)
            raise Gone("not all of it had been sent")
        if attached and not texts:
            steps = self._steps(effect.text, effect.attachments, has_buttons=bool(effect.buttons))
            await self._edit_caption(effect, steps, attached)
            if steps[-1].attachments:
                return Done(earlier)
        return await self._edit_texts(effect, attached, texts, progress)

    async def _edit_texts(
        self, effect: Edit, attached: tuple[str, ...], texts: tuple[str, ...], progress: Progress
    ) -> Done:
        """Put a text's parts in the place of those that stand; what is too many goes, what is new is sent."""
        steps = self._steps(effect.text, (), has_buttons=bool(effect.buttons))
        await self._edit_parts(effect, [step.words for step in steps if step.words], attached, texts)
        await self._delete_messages(effect.chat, texts[len(steps) :])
        kept = texts[: len(steps)]

        async def progress_of_texts(parts: Sequence[str]) -> None:
            await progress((*attached, *parts))

        sent = await self._sender.send(effect.chat, steps, _keyboard(effect.buttons), kept, progress_of_texts, NO_FILES)
        if sent != kept:
            await progress_of_texts(sent)
        return Done((*attached, *sent))

    async def _edit_parts(
        self, effect: Edit, parts: Sequence[Part], attached: tuple[str, ...], texts: tuple[str, ...]
    ) -> None:
        keyboard = _keyboard(effect.buttons)
        for number, (message, part) in enumerate(zip(texts, parts, strict=False)):
            under = keyboard if number == len(parts) - 1 else None
            await self._or_clear_away(
                effect.chat, message, (*attached, *texts), self._edit_part(effect.chat, message, part, under)
            )

    async def _edit_caption(self, effect: Edit, steps: Sequence[Step], attached: tuple[str, ...]) -> None:
        """Have the caption and buttons under what is attached be those of these steps; texts after it need neither."""
        last = [step for step in steps if step.attachments][-1]
        message = attached[-last.messages]
        keyboard = _keyboard(effect.buttons) if last is steps[-1] else None
        fixed: dict[str, object] = {"chat_id": int(effect.chat.id), "message_id": int(message)}
        if keyboard is not None:
            fixed["reply_markup"] = keyboard.to_dict()

        async def edit(words: str, parse_mode: str | None) -> object:
            formatting = {"parse_mode": parse_mode} if parse_mode else {}
            return await self._call("editMessageCaption", {**fixed, "caption": words, **formatting})

        editing = _unless_the_same(formatted_or_plain(last.words, edit))
        await self._or_clear_away(effect.chat, message, attached, editing)

    async def _or_clear_away(
        self, chat: Chat, message: str, all_of_it: tuple[str, ...], editing: Awaitable[object]
    ) -> None:
        """Edit a message. When it is gone all will be said anew, so what else stands goes too."""
        try:
            await editing
        except TelegramError as error:
            if is_gone(error):
                await self._clear_away(chat, [each for each in all_of_it if each != message])
            raise

    async def _show_one(self, effect: SendEphemeral, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Show a text of one part to one member. A message that all have seen already is only to be removed."""
        if earlier:
            return await self._groups.take_back(effect.chat, earlier[0])
        step = self._steps(effect.text, (), has_buttons=bool(effect.buttons))[0]
        fixed: dict[str, object] = {"chat_id": int(effect.chat.id), "link_preview_options": NO_PREVIEW.to_dict()}
        if (keyboard := _keyboard(effect.buttons)) is not None:
            fixed["reply_markup"] = keyboard.to_dict()

        async def show(words: str, parse_mode: str | None) -> Done:
            formatting = {"parse_mode": parse_mode} if parse_mode else {}
            return await self._groups.show_one({**fixed, **formatting, "text": words}, effect.to.id)

        done = await formatted_or_plain(step.words, show)
        if not done.messages:
            return done
        await progress(done.messages)
        return await self._groups.take_back(effect.chat, done.messages[0])

    async def _edit_part(self, chat: Chat, message: str, part: Part, keyboard: InlineKeyboardMarkup | None) -> None:
        async def edit(text: str, parse_mode: str | None) -> object:
            return await self._bot.edit_message_text(
                text,
                int(chat.id),
                int(message),
                parse_mode=parse_mode,
                reply_markup=keyboard,
                link_preview_options=NO_PREVIEW,
            )

        await _unless_the_same(formatted_or_plain(part, edit))

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

    async def _pin(self, effect: Pin, earlier: tuple[str, ...]) -> Done:
        """Pin the first part, from which people read on. They heard of the message when it came."""
        try:
            await self._bot.pin_chat_message(int(effect.chat.id), int(earlier[0]), disable_notification=True)
        except TelegramError as error:
            if not says(error, "chat_not_modified"):
                raise
        return Done()

    async def _unpin(self, effect: Unpin, earlier: tuple[str, ...]) -> Done:
        """Pin the first part no longer; what is gone, or was never pinned, is not pinned."""
        try:
            await self._bot.unpin_chat_message(int(effect.chat.id), int(earlier[0]))
        except TelegramError as error:
            if not says(error, *_NOT_PINNED):
                raise
        return Done()

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


async def _unless_the_same(editing: Awaitable[object]) -> None:
    """Edit; what says the same already is done."""
    try:
        await editing
    except TelegramError as error:
        if not says(error, "message is not modified"):
            raise


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
