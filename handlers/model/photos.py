"""The pictures, films and files of a post, and what is known of who can be recognised in them."""

from dataclasses import dataclass
from datetime import datetime

from handlers.model.events import MediaKind


@dataclass(frozen=True)
class Photo:
    """A picture, film or file of a post.

    `blob` is the id that it is kept under, `album` what those that were sent together have in common, `at` when it was
    sent. `here` says that it has been brought in; `problem` why it never will be. `asked` says that the author was
    asked who is in it: `children` are the ids of those who are, `classes` those of classes without names to show.
    `kept` is False once its bytes are forgotten.
    """

    blob: str
    kind: MediaKind
    at: datetime
    mime: str = ""
    name: str = ""
    album: str = ""
    here: bool = False
    problem: str = ""
    asked: bool = False
    children: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    kept: bool = True


@dataclass(frozen=True)
class Asking:
    """The question who is in the photos, as far as it has come. A button carries a number: a place in one of these.

    `photos` are the blobs that it is about. `classes` are offered first where there are many names, those in `picked`
    are in the photos; of the classes in `nameless` no names are shown. `children` are all ids that it is about, `pages`
    those still to be shown, the first of them now. `child` is whose photos are being marked.
    """

    photos: tuple[str, ...]
    children: tuple[str, ...]
    nameless: tuple[str, ...] = ()
    classes: tuple[str, ...] = ()
    picked: tuple[str, ...] = ()
    pages: tuple[tuple[str, ...], ...] = ()
    child: str = ""
