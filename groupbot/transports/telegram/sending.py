"""Sends on Telegram, step by step.

Of the messages that come back only the ids are read, of messages and of files. The library would read all of it, which
takes half of a send's time, and a field that it cannot read would make a message that has arrived look like one to
repeat.
"""

import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from telegram import InlineKeyboardMarkup, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import TelegramError

from groupbot.errors import Stale
from groupbot.texts.cleaning import clean
from groupbot.texts.telegram_parts import Part
from groupbot.transports.base import Files, Progress
from groupbot.transports.layout import Step
from groupbot.transports.telegram.errors import says
from groupbot.transports.telegram.request import NoAnswer, Upload
from handlers.model.effects import Attachment
from handlers.model.events import Chat

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)
"""A preview would show words and pictures of another site under a post, and nobody at school has checked those."""

_STALE = ("wrong file identifier", "wrong remote file identifier", "type of file mismatch", "file_reference_")
_NO_PHOTO = ("photo_invalid_dimensions", "photo_ext_invalid", "image_process_failed", "photo_save_file_invalid")
"""What Telegram cannot show as a photo, such as a drawing as narrow as a ribbon, it still takes as a file."""

_METHODS = {"photo": "sendPhoto", "video": "sendVideo", "document": "sendDocument"}
_NAMES = {"photo": "photo.jpg", "video": "video.mp4", "document": "file"}
_LONGEST_NAME = 120
_ASTRAY = str.maketrans('\n/\\"', " --'")
_MIME = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,90}", re.ASCII | re.IGNORECASE)
_Sent = TypeVar("_Sent")


class Call(Protocol):
    """Makes a call by the name of its method, and gives the result as it came."""

    async def __call__(
        self, method: str, parameters: Mapping[str, object], uploads: Mapping[str, Upload] | None = None
    ) -> Any:
        """Make it; `uploads` are files by the names under which the parameters speak of them."""


class Sender:
    """Sends messages.

    Args:
        call: makes a call.
    """

    def __init__(self, call: Call) -> None:
        self._call = call

    async def send(
        self,
        chat: Chat,
        steps: Sequence[Step],
        keyboard: InlineKeyboardMarkup | None,
        sent: tuple[str, ...],
        progress: Progress,
        files: Files,
    ) -> tuple[str, ...]:
        """Do the steps after those that are done already, with the buttons under the last; gives all ids.

        Raises:
            TelegramError: a call failed.
            Stale: Telegram does not know a file by its reference any more.
        """
        begun = 0
        for number, step in enumerate(steps):
            begun += step.messages
            if begun <= len(sent):
                continue
            is_last = number == len(steps) - 1
            sent += await self._do(chat, step, keyboard if is_last else None, files)
            if not is_last:
                await progress(sent)
        return sent

    async def _do(self, chat: Chat, step: Step, keyboard: InlineKeyboardMarkup | None, files: Files) -> tuple[str, ...]:
        fixed: dict[str, object] = {"chat_id": int(chat.id)}
        if keyboard is not None:
            fixed["reply_markup"] = keyboard.to_dict()
        if not step.attachments and step.words is not None:
            return (await self._send_text(fixed, step.words),)
        try:
            return await self._send_carried(fixed, step, files)
        except TelegramError as error:
            if not says(error, *_NO_PHOTO):
                raise
        as_files = tuple(replace(each, kind="document") for each in step.attachments)
        # What Telegram knows the file by would not do for a photo, so it is not noted.
        return await self._send_carried(fixed, replace(step, attachments=as_files), Files(files.known))

    async def _send_carried(self, fixed: Mapping[str, object], step: Step, files: Files) -> tuple[str, ...]:
        carried = _Carried(step.attachments, files)
        try:
            if len(step.attachments) > 1:
                return await self._send_album(fixed, carried, step.words)
            return (await self._send_one(fixed, carried, step.words),)
        except TelegramError as error:
            if carried.has_references and says(error, *_STALE):
                raise Stale(str(error)) from error
            raise

    async def _send_text(self, fixed: Mapping[str, object], part: Part) -> str:
        async def send(words: str, parse_mode: str | None) -> str:
            said = {**fixed, "link_preview_options": NO_PREVIEW.to_dict(), **_said("text", words, parse_mode)}
            return message_id(await self._call("sendMessage", said))

        return await formatted_or_plain(part, send)

    async def _send_one(self, fixed: Mapping[str, object], carried: "_Carried", caption: Part | None) -> str:
        [(attachment, name, reference)] = carried.items
        kind = attachment.kind
        parameters = {**fixed, **_as_it_is(attachment)}
        uploads: dict[str, Upload] = {}
        if reference:
            parameters[kind] = reference
        else:
            uploads[kind] = carried.uploads[name]

        async def send(words: str, parse_mode: str | None) -> str:
            said = {**parameters, **_said("caption", words, parse_mode)}
            message = await self._call(_METHODS[kind], said, uploads)
            number = message_id(message)
            carried.note(attachment, message)
            return number

        return await formatted_or_plain(caption, send)

    async def _send_album(
        self, fixed: Mapping[str, object], carried: "_Carried", caption: Part | None
    ) -> tuple[str, ...]:
        media: list[dict[str, object]] = [
            {"type": attachment.kind, "media": reference or f"attach://{name}", **_as_it_is(attachment)}
            for attachment, name, reference in carried.items
        ]

        async def send(words: str, parse_mode: str | None) -> tuple[str, ...]:
            first = {**media[0], **_said("caption", words, parse_mode)}
            said = {**fixed, "media": [first, *media[1:]]}
            messages = await self._call("sendMediaGroup", said, carried.uploads)
            if not isinstance(messages, list) or len(messages) != len(media):
                raise NoAnswer("the answer cannot be read")
            numbers = tuple(map(message_id, messages))
            for (attachment, _, _), message in zip(carried.items, messages, strict=True):
                carried.note(attachment, message)
            return numbers

        return await formatted_or_plain(caption, send)


class _Carried:
    """What one call carries: each attachment with its name in the call, and what Telegram knows it by, if it does."""

    def __init__(self, attachments: Sequence[Attachment], files: Files) -> None:
        self._files = files
        self.items = [
            (each, f"file{number}", files.known[each.blob].reference) for number, each in enumerate(attachments)
        ]
        self.has_references = any(reference for _, _, reference in self.items)
        self.uploads = {
            name: Upload(_file_name(each), files.known[each.blob].content, _mime(each))
            for each, name, reference in self.items
            if not reference
        }

    def note(self, attachment: Attachment, message: Any) -> None:
        """Note what Telegram knows an attachment by now, where its answer says so of the same kind of file."""
        found = message.get(attachment.kind)
        if isinstance(found, list) and found:
            found = found[-1]  # a photo's sizes, the largest last
        reference = found.get("file_id") if isinstance(found, dict) else None
        if isinstance(reference, str) and not self._files.known[attachment.blob].reference:
            self._files.uploaded[attachment.blob] = reference


async def formatted_or_plain(part: Part | None, call: Callable[[str, str | None], Awaitable[_Sent]]) -> _Sent:
    """Say words in Telegram's HTML; plainly if Telegram, whose rules may change, does not take the formatting."""
    if part is None:
        return await call("", None)
    try:
        return await call(part.html, ParseMode.HTML)
    except TelegramError as error:
        if not says(error, "can't parse entities"):
            raise
    return await call(part.plain, None)


def _said(field: str, words: str, parse_mode: str | None) -> dict[str, object]:
    return {field: words, **({"parse_mode": parse_mode} if parse_mode else {})} if words else {}


def _as_it_is(attachment: Attachment) -> dict[str, object]:
    """Have a file stay a file, whatever is in it."""
    return {"disable_content_type_detection": True} if attachment.kind == "document" else {}


def _file_name(attachment: Attachment) -> str:
    """Give the name under which a file arrives: its own, without what could lead astray in a header or on a disk."""
    name = clean(attachment.name).translate(_ASTRAY).strip()
    return name[-_LONGEST_NAME:] or _NAMES[attachment.kind]


def _mime(attachment: Attachment) -> str:
    return attachment.mime if _MIME.fullmatch(attachment.mime) else "application/octet-stream"


def message_id(message: object) -> str:
    """Give the id of a message that Telegram answers with.

    Raises:
        NoAnswer: it has none.
    """
    number = message.get("message_id") if isinstance(message, dict) else None
    if not isinstance(number, int):
        raise NoAnswer("the answer cannot be read")
    return str(number)
