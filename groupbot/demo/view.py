"""What the page shows: its parts as HTML, and what tells one state of a part from another."""

import asyncio
import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader, select_autoescape
from markupsafe import Markup

from groupbot.demo.people import NEW_PARENT, PHONES, group_of
from groupbot.demo.pictures import MOST_BYTES, SAMPLES
from groupbot.demo.play import Play
from groupbot.demo.steps import STEPS
from groupbot.demo.words import ideas, page_words
from groupbot.transports.playground.drawing import safe
from groupbot.transports.playground.model import BOT, Letter, Message, Picture, Room, State

_HASH_LENGTH = 8
_NUMBER = re.compile(r"(<[^>]*>)|(?<![\w-])(\d{2,4}-\d{6,8})(?![\w-])")
"""A tag, or a telephone number, which browsers would break after its hyphen."""


@dataclass
class View:
    """Draws a playing school.

    Args:
        play: the school.
    """

    play: Play
    _drawn: dict[str, Markup] = field(default_factory=dict)
    _drawn_of: int = -1
    _drawing: asyncio.Lock = field(default_factory=asyncio.Lock)
    _templates: Environment = field(
        default_factory=lambda: Environment(
            loader=PackageLoader("groupbot.demo"), autoescape=select_autoescape(default=True), trim_blocks=True
        )
    )

    async def page(self) -> str:
        """Draw the whole page."""
        parts = await self.parts()
        return await asyncio.to_thread(self._render, "page.html", parts=parts, seen=seen(parts))

    async def parts(self) -> dict[str, Markup]:
        """Draw the parts that change, by name. Only the clock changes without a change of the world.

        It is done beside the event loop: a long chat takes a while to draw, and the school is at work meanwhile.
        """
        async with self._drawing:
            version = self.play.world.version
            if version != self._drawn_of:
                self._drawn = await asyncio.to_thread(lambda: dict(self._draw()))
                self._drawn_of = version
            return {"clock": self._render("clock.html"), **self._drawn}

    def news(self, parts: Mapping[str, Markup], known: str) -> str:
        """Draw the parts that are not what the browser has, to be put in their places.

        Args:
            parts: all parts as they are now.
            known: what `seen` gave of those that the browser has.
        """
        old = known.split("-")
        new = [(name, html) for (name, html), was in zip(parts.items(), old, strict=False) if _hash(html) != was]
        if len(old) != len(parts):
            new = list(parts.items())
        return self._render("news.html", seen=seen(parts), news=new)

    def _draw(self) -> Iterator[tuple[str, Markup]]:
        yield "tour", self._render("tour.html", steps=STEPS, at=self.play.world.state.tour)
        yield "server", self._render("server.html")
        for phone in PHONES:
            holder = self.play.holder(phone)
            others = [each for each in self.play.players if each.phone == phone]
            yield f"{phone}-head", self._render("head.html", phone=phone, holder=holder, players=others)
            yield phone, self._chat(holder.account, phone)
            yield f"{phone}-notice", self._render("notice.html", notice=self._room(holder.account).notice)
            yield f"{phone}-ideas", self._ideas(holder.account, phone)
        for each in self.play.profile.classes:
            yield group_of(each.id), self._chat(group_of(each.id), "")
        yield "mail", self._render("mail.html", letters=[_Letter(each, self) for each in reversed(self.state.letters)])

    @property
    def state(self) -> State:
        """The world's state."""
        return self.play.world.state

    def day_and_time(self, moment: datetime) -> str:
        """Write a moment on the school's clock."""
        return f"{self._day(moment)} {self.play.speech().time(moment)}"

    def _room(self, room_id: str) -> Room:
        room = self.play.world.room(room_id)
        assert room is not None, "every player and every class has a chat"
        return room

    def _chat(self, room_id: str, phone: str) -> Markup:
        room = self._room(room_id)
        pinned = self.play.world.pinned(room_id)
        words = Markup(safe(pinned.text)).striptags() if pinned else ""  # noqa: S704 - it is cleaned
        return self._render(
            "chat.html",
            phone=phone,
            room=room_id,
            messages=list(self._messages(room)),
            pinned=words,
            pinned_state=_hash(words),
        )

    def _ideas(self, account: str, phone: str) -> Markup:
        code = self.state.code if account == NEW_PARENT else ""
        return self._render("ideas.html", phone=phone, code=code, ideas=ideas(self.play.speech(), account, code))

    def _messages(self, room: Room) -> Iterator[dict[str, Any]]:
        """Give what the chat shows of each message; a day is said where it is another than the message before."""
        say, waiting, day = self.play.speech(), {each.message for each in self.state.pending}, ""
        for bubble in _bubbles(room.messages):
            message, waits = bubble[0], any(each.id in waiting for each in bubble)
            by_bot, before, day = message.author == BOT, day, self._day(message.at)
            pictures = [each.picture for each in bubble if each.picture is not None]
            buttons = bubble[-1].buttons
            yield {
                "state": _hash(f"{message.text}{pictures}{buttons}{self.state.language}{waits}"),
                "id": message.id,
                "by_bot": by_bot,
                "text": Markup(_whole_numbers(safe(message.text))) if by_bot else message.text,  # noqa: S704 - it is cleaned
                "content": message.content,
                "shown": [each for each in pictures if each.kind != "document"],
                "files": [_Named(each) for each in pictures if each.kind == "document"],
                "buttons": buttons,
                "edited": any(each.edited for each in bubble),
                "waits": waits,
                "time": say.time(message.at),
                "day": day if day != before else "",
            }

    def _day(self, moment: datetime) -> str:
        return self.play.speech().day(moment.astimezone(self.play.profile.timezone).date())

    def _render(self, template: str, **values: Any) -> Markup:
        say = self.play.speech()
        common = {
            "w": page_words(say),
            "play": self.play,
            "state": self.state,
            "say": say,
            "now": self.play.clock.now(),
            "samples": SAMPLES,
            "most_bytes": MOST_BYTES,
        }
        html = self._templates.get_template(template).render(**common, **values)
        return Markup(html)  # noqa: S704 - the template has escaped what people wrote


def _bubbles(messages: Iterable[Message]) -> Iterator[list[Message]]:
    """Put together what is shown as one: the messages of an album."""
    for _, together in groupby(messages, key=lambda each: (each.author, each.album or each.id)):
        yield list(together)


class _Named:
    """A file with its name, or what stands for one, and its size in words."""

    def __init__(self, picture: Picture) -> None:
        self.file = picture.file
        self.name = picture.name or picture.mime
        kilobytes = max(round(picture.size / 1024), 1)
        self.size = f"{kilobytes} kB" if kilobytes < 1024 else f"{kilobytes / 1024:.1f} MB"


class _Letter:
    """A mail with its moment in words, and a short key that tells it from the others."""

    def __init__(self, letter: Letter, view: View) -> None:
        self.letter = letter
        self.key = _hash(letter.id)
        self.at = view.day_and_time(letter.at)


def _whole_numbers(html: str) -> str:
    """Keep each telephone number on one line; what stands within a tag stays as it is."""
    return _NUMBER.sub(lambda found: found[1] or f'<span class="number">{found[2]}</span>', html)


def seen(parts: Mapping[str, Markup]) -> str:
    """Say in few letters which state of the parts this is."""
    return "-".join(_hash(html) for html in parts.values())


def _hash(html: str) -> str:
    return hashlib.sha256(html.encode()).hexdigest()[:_HASH_LENGTH]
