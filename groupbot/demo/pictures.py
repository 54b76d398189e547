"""The pictures of the page: what somebody sends from it, what the page shows of them, and samples to play with."""

from functools import cache
from importlib.resources import files

from groupbot.texts.cleaning import clean
from groupbot.transports.playground import Picture, World
from handlers.model.events import MediaKind

MOST_AT_ONCE = 10
"""As many as an album may hold."""

MOST_BYTES = 5 * 1024 * 1024
"""How large one of them may be."""

LONGEST_CAPTION = 1024
"""As in Telegram."""

SAMPLES = ("pool", "walk", "children", "bus")
"""Drawings in `static/samples`, made by `docs/pictures/draw_samples.py`."""

FILE = "application/octet-stream"
_LONGEST_NAME = 120
_BEGINNINGS = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"GIF8", "image/gif"))
_STILLS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"mif1", b"msf1", b"avif")
"""What a still begins with that is packed as a film is: browsers do not show one."""


def picture_of(world: World, content: bytes, name: str = "", mime: str = "") -> Picture:
    """Put bytes on the world's shelf; whether they are a picture, a film or a file is told from how they begin.

    Args:
        world: where they go.
        content: the bytes.
        name: a file's own name.
        mime: what the browser takes a file for.
    """
    shown_as, file = mime_of(content), world.shelf.put(content)
    if shown_as.startswith("image/"):
        return Picture("photo", file, len(content), shown_as)
    kind: MediaKind = "document" if shown_as == FILE else "video"
    return Picture(kind, file, len(content), mime or shown_as, clean(name).replace("\n", " ")[-_LONGEST_NAME:])


def mime_of(content: bytes) -> str:
    """Say as what a browser may show these bytes: a picture or a film; all else is a file that it only keeps."""
    for beginning, mime in _BEGINNINGS:
        if content.startswith(beginning):
            return mime
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    return "video/mp4" if content[4:8] == b"ftyp" and content[8:12] not in _STILLS else FILE


@cache
def sample(name: str) -> bytes:
    """Give a sample's bytes."""
    return (files("groupbot.demo") / "static" / "samples" / f"{name}.png").read_bytes()
