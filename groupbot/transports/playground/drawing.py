"""The bot's texts and buttons as the playground shows them: as Telegram draws them, so that what is seen is true."""

import re
from collections.abc import Sequence

import nh3

from groupbot.texts.markup import to_plain
from groupbot.transports.layout import Step
from groupbot.transports.playground.model import Button
from handlers.model import effects

_TAGS = {"b", "i", "a"}
_ADDRESS = re.compile(r"(?<![\w/>\"])https?://[^\s<>\"]+[^\s<>\".,;:!?)]")


def html_of(step: Step) -> str:
    """Give a step's words in HTML with the tags b, i and a."""
    return _linked(step.words.html) if step.words else ""


def drawn(rows: effects.Rows) -> list[list[Button]]:
    """Give the buttons as they stand in the world.

    A button to the private chat with the bot is none here: the page shows all private chats beside the group.
    """
    shown = [[_button(each) for each in row if not isinstance(each, effects.ChatButton)] for row in rows]
    return [row for row in shown if row]


def safe(html: str) -> str:
    """Clean HTML of everything but the few tags that a message may have; for the page, whatever the file holds."""
    return nh3.clean(html, tags=_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https"})


def plain(text: str) -> str:
    """Give small Markdown as plain words."""
    return to_plain(text)


def _linked(html: str) -> str:
    """Make links of the addresses that stand in a text, as chat programs do."""
    pieces: Sequence[str] = re.split(r"(<a .*?</a>)", html, flags=re.DOTALL)
    return "".join(piece if piece.startswith("<a ") else _ADDRESS.sub(_link, piece) for piece in pieces)


def _link(match: re.Match[str]) -> str:
    return f'<a href="{match.group()}">{match.group()}</a>'


def _button(button: effects.Button | effects.LinkButton) -> Button:
    label = to_plain(button.label)
    if isinstance(button, effects.LinkButton):
        return Button(label, url=button.url)
    return Button(label, button.token, button.choice)
