"""What a program saw in a picture, film or file, and what it made of it."""

from dataclasses import dataclass
from typing import Literal

Sort = Literal["photo", "film", "document", "sound"]
Trouble = Literal["bomb", "script", "disguised", "broken", "unknown", "too_big"]


@dataclass(frozen=True)
class Box:
    """A place in a picture that stands upright: its top left corner and its size, in fractions from 0 to 1."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Seen:
    """What a program saw in a picture.

    `width` and `height` are those of the cleaned picture in pixels, 0 where it is none: then no faces were looked for.
    `faces` are those that were found, from left to right: detection misses faces, so none says nothing on its own.
    `words` is text that was read in it, `credit` a maker who is named in it or in its metadata, both empty where there
    is none. `located` says that it told where it was made: as sent, not as cleaned.
    """

    width: int
    height: int
    faces: tuple[Box, ...] = ()
    words: str = ""
    credit: str = ""
    located: bool = False
    is_screenshot: bool = False


@dataclass(frozen=True)
class Look:
    """What was seen in a picture or file, and the version of it that may leave.

    `seen` is None where no program can look: in sound, and in files of which nothing is read. `clean` holds nothing but
    what people see or hear, a picture upright and encoded anew; `mime` is what `clean` is.
    """

    seen: Seen | None
    clean: bytes
    mime: str


class Unfit(Exception):
    """A picture or file that is not taken on.

    `reason` is why: "bomb" unpacks to more than anybody sends, "script" would do something when opened, "disguised" is
    not what it says that it is, "broken" cannot be read, "unknown" is of a kind that is not known, "too_big" is a
    picture of more than 40 million pixels, or one that needs too much memory.
    """

    def __init__(self, reason: Trouble) -> None:
        super().__init__(reason)
        self.reason: Trouble = reason
