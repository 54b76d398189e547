"""A text as the messages that Telegram takes."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from groupbot.texts.parsing import Run, parse
from groupbot.texts.splitting import split, utf16_length
from groupbot.texts.writing import plain, telegram_html, telegram_runs

LIMIT = 4096
"""The most that Telegram takes in one message, in UTF-16 units, after it has read the formatting (Bot API)."""


@dataclass(frozen=True)
class Part:
    """One message: in Telegram's HTML, and in plain words for when Telegram does not take the formatting."""

    html: str
    plain: str


def telegram_parts(text: str, limit: int = LIMIT) -> tuple[Part, ...]:
    """Render a text as the messages in which it fits.

    Args:
        text: Small Markdown.
        limit: The most that a message may hold, in UTF-16 units.

    Returns:
        The messages in order; none when there is nothing to read in the text.
    """
    runs = telegram_runs(parse(text))
    pieces = split("".join(run.text for run in runs), limit)
    return tuple(_part(piece, limit) for piece in _dealt(runs, pieces) if any(run.text.strip() for run in piece))


def _part(runs: Sequence[Run], limit: int) -> Part:
    """Render one message. In plain words, addresses of links give way where there is no room for them."""
    words = plain(runs)
    if utf16_length(words) > limit:
        words = "".join(run.text for run in runs)
    return Part(telegram_html(runs).strip(), words.strip())


def _dealt(runs: Sequence[Run], pieces: Sequence[str]) -> Iterator[list[Run]]:
    """Deal the runs out over pieces of their text, cutting a run that lies in two."""
    waiting = list(reversed(runs))
    for piece in pieces:
        room = len(piece)
        dealt: list[Run] = []
        while room:
            run = waiting.pop()
            if len(run.text) > room:
                waiting.append(replace(run, text=run.text[room:]))
                run = replace(run, text=run.text[:room])
            dealt.append(run)
            room -= len(run.text)
        yield dealt
