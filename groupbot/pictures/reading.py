"""Reads the words that stand in a picture: names on a board, who made it, a conversation."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from groupbot.pictures.letters import Read, length_of, read
from groupbot.pictures.lines import Line, lines

if TYPE_CHECKING:
    from PIL.Image import Image

LONGEST_IN_ALL = 6_000
"""Pixels, at 48 high, of lines that are read in a picture, large ones first: some 50 names, or a screen full of words.
Reading them takes about a second."""

SURE = 0.75
"""From here on, between 0 and 1, the letters of a line are believed."""

_CREDIT = re.compile(
    r"©.{0,150}|\(c\) ?\w.{2,150}|\b(?:f?oto(?:graaf|grafie)?|photo(?:graph(?:y|er))?|bron|source|copyright|credits?"
    r"|beeld|illustratie) {0,2}(?:: ?|(?:door|by) )\w.{1,150}",
    re.IGNORECASE,
)
_WATERMARK = re.compile(
    r"shutterst[o0]ck|getty ?images|i?st[o0]ckphoto|\bistock\b|\balamy\b|adobe ?st[o0]ck|dreamstime|depositphotos|123rf"
    r"|\bfreepik\b|bigstock|vectorstock|hollandse ?hoogte|\bANP\b|pixabay|unsplash",
    re.IGNORECASE,
)
_TIME = re.compile(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?: ?[AP]M)?\W{0,4}v{0,2}")
_OF_CHATS = re.compile(
    r"laatst gezien|last seen|\bonline\b|is typing|aan het typen|typt\b|^(?:typ een |type a )?(?:bericht|message)\W*$"
    r"|imessage|whatsapp|^(?:vandaag|gisteren|today|yesterday)$|tik (?:hier )?voor (?:groeps|contact)info",
    re.IGNORECASE,
)
_FEW, _MANY = 2, 4
_SMALL = 1.1  # times as high as other lines: of small ones the height is not seen exactly


class Words(NamedTuple):
    """What was read in a picture: its words, line by line; its maker, "" where none is named; whether it is a chat."""

    words: str = ""
    credit: str = ""
    is_chat: bool = False


def words_in(picture: "Image") -> Words:
    """Read what stands in a picture.

    Args:
        picture: an upright picture in RGB, of any size.

    Returns:
        what was read; much is overlooked, and some of it misread.
    """
    found = lines(picture)
    wanted = set(_largest(found))
    if not wanted:
        return Words()
    believed = [one for one in read(picture, (line for line in found if line in wanted)) if _is_believed(one)]
    texts = [one.words for one in believed]
    return Words("\n".join(texts), _credit(texts), is_chat(believed))


def _largest(found: Sequence[Line]) -> Iterator[Line]:
    """As many lines as are read, the highest first."""
    left = LONGEST_IN_ALL
    for line in sorted(found, key=lambda line: -line.height):
        left -= length_of(line)
        if left < 0:
            return
        yield line


def _is_believed(one: Read) -> bool:
    return one.sure >= SURE and any(map(str.isalnum, one.words))


def _credit(texts: Sequence[str]) -> str:
    """Who made a picture, by the words in it."""
    named = [found[0] for text in texts for found in (_CREDIT.search(text), _WATERMARK.search(text)) if found]
    return "; ".join(dict.fromkeys(named))


def is_chat(lines_read: Sequence[Read]) -> bool:
    """Tell whether words are those of a conversation on a screen: times under them or behind them, in their order.

    A timetable has times too, in front of its words.

    Args:
        lines_read: what was read, from top to bottom.

    Returns:
        whether there are many such times, or a few beside what messengers write.
    """
    beside = [one.line for one in lines_read if _TIME.fullmatch(one.words) is None]
    if not beside:
        return False
    usual = sorted(line.height for line in beside)[len(beside) // 2]
    top = min(line.y for line in beside)  # above it is the phone's own clock
    times = [
        _minutes(one.words)
        for one in lines_read
        if _TIME.fullmatch(one.words)
        and one.line.y > top
        and one.line.height <= usual * _SMALL
        and not _leads(one.line, beside)
    ]
    few = any(_OF_CHATS.search(one.words) for one in lines_read)
    turned = sum(one > other for one, other in pairwise(times))  # of four one may be misread
    return turned <= len(times) // _MANY and len(times) >= (_FEW if few else _MANY)


def _leads(time: Line, beside: Sequence[Line]) -> bool:
    """Whether words stand behind a time, in its row."""
    return any(line.x > time.x and abs(line.y - time.y) < time.height / 2 for line in beside)


def _minutes(time: str) -> int:
    """A time as minutes of the day."""
    hours, minutes = re.findall(r"\d+", time)[:2]
    return int(hours) * 60 + int(minutes)
