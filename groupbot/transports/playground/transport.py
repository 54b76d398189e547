"""The playground, as the kernel sees it: a platform like the others."""

import asyncio
from collections.abc import Sequence

import structlog

from groupbot.errors import Gone, Permanent, Stale
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress, Receive
from groupbot.transports.layout import Step, steps_of
from groupbot.transports.playground.drawing import drawn, html_of, plain
from groupbot.transports.playground.model import Button, Picture, Room, Update
from groupbot.transports.playground.world import World, press_id
from handlers.model.effects import (
    GONE,
    AnswerPress,
    Attachment,
    CheckRights,
    Delete,
    DeleteMessage,
    Edit,
    Effect,
    Fetch,
    MakeInviteLink,
    Pin,
    Send,
    SendEphemeral,
    SendInvitations,
    SetCommands,
    Unpin,
)
from handlers.model.events import Account, Chat, Event, Media, Message, Press, Sender

log = structlog.get_logger()

PLATFORM = "playground"

_FIRST_PAUSE, _LONGEST_PAUSE = 0.1, 5.0
"""Seconds between attempts to commit what people did."""


class PlaygroundTransport:
    """Chats on a page.

    Args:
        world: where the chats are.
        address: where the page is, for links into groups.
    """

    def __init__(self, world: World, address: str) -> None:
        self._world = world
        self._address = address

    @property
    def platform(self) -> str:
        """Always `playground`."""
        return PLATFORM

    @property
    def pacing(self) -> Pacing:
        """No limits."""
        return Pacing()

    def problems(self) -> tuple[str, ...]:
        """Nothing: the world is in the same process."""
        return ()

    async def run(self, receive: Receive) -> None:
        """Bring in what people do until cancelled. It is forgotten by the world only after it has been committed."""
        pause = _FIRST_PAUSE
        while True:
            version = self._world.version
            updates = self._world.pending()
            if not updates:
                await self._world.wait(version, _LONGEST_PAUSE)
                continue
            try:
                await receive([event_of(update) for update in updates])
            except Exception as error:  # noqa: BLE001 - whatever keeps it from being committed, it comes again
                log.warning("the playground's updates were not committed", error=type(error).__name__)
                await asyncio.sleep(pause)
                pause = min(2 * pause, _LONGEST_PAUSE)
            else:
                self._world.acknowledge(updates)
                pause = _FIRST_PAUSE

    async def deliver(
        self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
    ) -> Done:
        """Do one effect, as `Transport.deliver` says.

        Raises:
            Gone: a message to be changed is no longer there.
            Permanent: the chat does not exist or is closed, or the effect is not for a chat.
        """
        match effect:
            case Send():
                return await self._send(effect, earlier, progress, files)
            case Edit():
                return await self._edit(effect, earlier, progress)
            case SendInvitations():
                return await self._send_sheet(effect)
            case Delete():
                self._remove(effect.chat, earlier)
            case Pin():
                self._pin(effect, earlier)
            case Unpin():
                self._world.unpin(self._open_room(effect.chat).id, earlier[0])
            case SetCommands() | CheckRights() | SendEphemeral():
                self._offer(effect)
            case _:
                return self._do_at_once(effect)
        return Done()

    def _do_at_once(self, effect: Effect) -> Done:
        """Do what has nothing to do with an earlier message of the bot's."""
        match effect:
            case DeleteMessage():
                self._remove(effect.chat, (effect.message,))
            case AnswerPress():
                self._world.answer(effect.press, plain(effect.text))
            case MakeInviteLink():
                return Done(detail=f"{self._address}/group/{self._open_room(effect.chat).id}")
            case Fetch():
                return Done(content=self._fetched(effect.media))
            case _:
                raise Permanent(f"the playground cannot do {type(effect).__name__}")
        return Done()

    def _offer(self, effect: SetCommands | CheckRights | SendEphemeral) -> None:
        """Do what is about groups and menus: the page has no menus, and the bot may do everything in its group."""
        if isinstance(effect, CheckRights):
            self._open_room(effect.chat)
        elif isinstance(effect, SendEphemeral):
            raise Permanent("the playground's group shows everything to everybody")

    async def close(self) -> None:
        """Do nothing: there are no connections."""

    async def _send(self, effect: Send, sent: tuple[str, ...], progress: Progress, files: Files) -> Done:
        """Do the steps after those that are done already; the buttons stand under the last."""
        room, buttons = self._open_room(effect.chat), drawn(effect.buttons)
        steps = steps_of(effect.text, effect.attachments, has_buttons=bool(buttons))
        begun = 0
        for step in steps:
            first, begun = begun, begun + step.messages
            if begun <= len(sent):
                continue
            is_last = step is steps[-1]
            sent += self._post(room, effect.key, first, step, buttons if is_last else [], files)
            if not is_last:
                await progress(sent)
        return Done(sent)

    async def _send_sheet(self, effect: SendInvitations) -> Done:
        """Put a class's invitations in a chat as a file; the squares lead to the page."""
        from groupbot.sheet import Card, Sheet  # noqa: PLC0415 - drawing is slow to import, and seldom wanted

        room = self._open_room(effect.chat)
        cards = [Card(each.name, each.code, f"{self._address}/?start={each.code}") for each in effect.invitations]
        drawn_sheet = await asyncio.to_thread(Sheet(effect.title, effect.explanations, cards).pdf)
        name = self._world.shelf.put(drawn_sheet)
        sheet = Picture("document", name, len(drawn_sheet), "application/pdf", f"{effect.title}.pdf")
        words = html_of(steps_of(effect.text, (), has_buttons=False)[0])
        return Done((self._world.post(room.id, effect.key, 0, words, [], sheet),))

    def _post(
        self, room: Room, key: str, first: int, step: Step, buttons: list[list[Button]], files: Files
    ) -> tuple[str, ...]:
        """Put a step's messages in a chat, `first` being the place of the first among all of the effect."""
        if not step.attachments:
            return (self._world.post(room.id, key, first, html_of(step), buttons),)
        album = f"{key}:{first}" if step.messages > 1 else ""
        pictures = [self._picture(each, files) for each in step.attachments]
        return tuple(
            self._world.post(room.id, key, number, html_of(step) if number == first else "", buttons, picture, album)
            for number, picture in enumerate(pictures, start=first)
        )

    async def _edit(self, effect: Edit, earlier: tuple[str, ...], progress: Progress) -> Done:
        """Put a text in the place of the one that stands: under what is attached, or in messages after it."""
        room, buttons = self._open_room(effect.chat), drawn(effect.buttons)
        attached, texts = earlier[: len(effect.attachments)], earlier[len(effect.attachments) :]
        steps = steps_of(effect.text, () if texts else effect.attachments, has_buttons=bool(buttons))
        albums, words = [each for each in steps if each.attachments], [each for each in steps if not each.attachments]
        if len(attached) < len(effect.attachments):
            raise self._all_gone(effect.chat, earlier)
        changes = [(attached[-album.messages], album) for album in albums[-1:]] + list(zip(texts, words, strict=False))
        if any(self._world.message(room.id, message) is None for message, _ in changes):
            raise self._all_gone(effect.chat, earlier)
        for message, step in changes:
            self._world.change(room.id, message, effect.key, html_of(step), buttons if step is steps[-1] else [])
        self._remove(effect.chat, texts[len(words) :])
        sent = attached + texts[: len(words)]
        for step in words[len(texts) :]:
            sent += self._post(room, effect.key, len(sent), step, buttons if step is steps[-1] else [], NO_FILES)
            await progress(sent)
        return Done(sent)

    def _all_gone(self, chat: Chat, earlier: Sequence[str]) -> Gone:
        """Remove what is left of a message of which a part is gone: all of it will be said anew."""
        self._remove(chat, earlier)
        return Gone("the message is gone")

    def _picture(self, attachment: Attachment, files: Files) -> Picture:
        """Put what is attached on the shelf, or find it there."""
        file = files.known[attachment.blob]
        content = self._world.shelf.get(file.reference) if file.reference else file.content
        if content is None:
            raise Stale("the picture stands in no chat any more")
        name = self._world.shelf.put(content)
        files.uploaded[attachment.blob] = name
        return Picture(attachment.kind, name, len(content), attachment.mime, attachment.name)

    def _fetched(self, media: Media) -> bytes:
        content = self._world.shelf.get(media.reference)
        if content is None:
            raise Permanent(GONE)
        return content

    def _pin(self, effect: Pin, earlier: tuple[str, ...]) -> None:
        if not self._world.pin(self._open_room(effect.chat).id, earlier[0]):
            raise Gone("the message is gone")

    def _remove(self, chat: Chat, messages: Sequence[str]) -> None:
        for message in messages:
            self._world.remove(chat.id, message)

    def _open_room(self, chat: Chat) -> Room:
        room = self._world.room(chat.id) if chat.platform == PLATFORM else None
        if room is None:
            raise Permanent("there is no such chat", chat_lost=True)
        if room.closed:
            raise Permanent("the bot was blocked by the person", chat_lost=True)
        return room


def event_of(update: Update) -> Event:
    """Translate what a person did."""
    chat = Chat(PLATFORM, update.room)
    sender = Sender(Account(PLATFORM, update.room), update.language)
    what: Message | Press
    if update.token:
        what = Press(chat, sender, press_id(update), update.token, update.choice)
    else:
        what = Message(
            chat,
            sender,
            update.message,
            update.text,
            update.content,
            media=_media(update),
            album=update.album,
            reply_to=update.reply_to or None,
            forwarded=update.forwarded,
        )
    return Event(f"{PLATFORM}:{update.number}", str(chat), update.at, what)


def _media(update: Update) -> Media | None:
    picture = update.picture
    return Media(picture.kind, picture.file, picture.size, picture.mime, picture.name) if picture else None
