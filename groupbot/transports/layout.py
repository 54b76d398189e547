"""What a message becomes where there are albums and captions: on Telegram, and in the playground, which shows the same.

Pictures and files come first, alone or in albums; the text is their caption where it can be one, else it follows.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from groupbot.errors import Permanent
from groupbot.texts.telegram_parts import LIMIT, Part, telegram_parts
from handlers.model.effects import Attachment

CAPTION_LIMIT = 1024
"""The most that Telegram takes under a picture, in UTF-16 units, after it has read the formatting (Bot API)."""

ALBUM_LIMIT = 10


@dataclass(frozen=True)
class Step:
    """What is sent at once: a text; a picture or file; or an album. `words` are the text, or the caption."""

    attachments: tuple[Attachment, ...] = ()
    words: Part | None = None

    @property
    def messages(self) -> int:
        """How many messages it makes: an album is one for each of its pictures."""
        return max(len(self.attachments), 1)


def steps_of(text: str, attachments: Sequence[Attachment], *, has_buttons: bool) -> tuple[Step, ...]:
    """Say what is sent, in order; buttons stand under the last.

    Args:
        text: Small Markdown.
        attachments: What goes with it.
        has_buttons: Whether there are buttons, which an album cannot have.

    Raises:
        Permanent: there is nothing to read or to see, or the buttons have nothing to stand under.
    """
    albums = tuple(map(Step, _albums(attachments)))
    caption = telegram_parts(text, CAPTION_LIMIT)
    if len(albums) == len(caption) == 1 and (albums[0].messages == 1 or not has_buttons):
        return (Step(albums[0].attachments, caption[0]),)
    steps = (*albums, *(Step(words=part) for part in telegram_parts(text, LIMIT)))
    if not steps:
        raise Permanent("the text is empty")
    if has_buttons and steps[-1].messages > 1:
        raise Permanent("buttons need a text under an album")
    return steps


def _albums(attachments: Sequence[Attachment]) -> Iterator[tuple[Attachment, ...]]:
    """Deal out what is attached: pictures and films may stand in one album, files only with files."""
    seen = [each for each in attachments if each.kind != "document"]
    files = [each for each in attachments if each.kind == "document"]
    for alike in (seen, files):
        for first in range(0, len(alike), ALBUM_LIMIT):
            yield tuple(alike[first : first + ALBUM_LIMIT])
