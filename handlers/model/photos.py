"""The pictures, films and files of a post, and what is known of who can be recognised in them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from handlers.model.effects import Drawing
from handlers.model.events import MediaKind
from handlers.model.pictures import Box, Seen

Word = Literal["", "agreed", "unsure"]
"""What an author said of who is in a film or recording: nothing yet, only children with consent, or not sure."""


@dataclass(frozen=True)
class Photo:
    """A picture, film or file of a post.

    `blob` is the id that it is kept under, `album` what those that were sent together have in common, `at` when it was
    sent. `here` says that it has been brought in; `problem` why it never will be. `asked` says that the author was
    asked who is in it: `children` are the ids of those who are, `classes` those of classes without names to show.
    `kept` is False once its bytes are forgotten. `seen` is what a program saw in it, None where none has looked;
    `hidden` are the places that were made unrecognisable since. `alone` is the author's word whether one child is alone
    in it, None where nobody asked; `word` the author's word on a film or recording. `forwarded` says that somebody else
    may have made it.
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
    seen: Seen | None = None
    hidden: tuple[Box, ...] = ()
    alone: bool | None = None
    word: Word = ""
    forwarded: bool = False


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


@dataclass(frozen=True)
class Hiding:
    """A photo that is being made unrecognisable, as far as it has come.

    `blob` is the photo's. `drawing` is the picture that its author is shown, and `drawn` the id that it is kept under
    until something else is shown: faces in frames, the grid, or the result. `picked` are the numbers of the faces, from
    1, and `added` the places that the author named besides. `gone` are the children of whom the author says that nobody
    can recognise them in the result.
    """

    blob: str
    drawing: Drawing = "frames"
    drawn: str = ""
    picked: tuple[int, ...] = ()
    added: tuple[Box, ...] = ()
    gone: tuple[str, ...] = ()
