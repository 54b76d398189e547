"""What a check is about and what it finds: Draft, Finding, Verdict."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum
from typing import Literal, NamedTuple

Destination = Literal["class", "school", "public"]
Word = Literal["allow", "doubt", "refuse"]


class Severity(IntEnum):
    """How serious a finding is: the teacher reads it, the director decides, or it cannot be posted."""

    ADVICE = 1
    DOUBT = 2
    REFUSE = 3

    @property
    def word(self) -> str:
        """The word used in JSON and in protocol files: advice, doubt, refuse."""
        return self.name.lower()


@dataclass(frozen=True)
class Audience:
    """For whom a post is: some classes (by id), the whole school, or the public."""

    destination: Destination
    classes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Picture:
    """What is known of one attachment: what a program saw in it, and what the teacher said of it.

    `number` is its place among the attachments, from 1. `faces` is how many faces a program found that are not made
    unrecognisable, None where none could look: detection misses faces, so 0 says nothing on its own. `alone` is the
    teacher's word whether one child is alone in it, None where nobody asked. `in_it` is how many people the teacher has
    accounted for, children named and adults, None where that is not known. `words` is text that was read in it:
    of a document as its author wrote it, of a photo as a program saw it, which misreads and overlooks. `credit` is a
    maker who is named in it or in its metadata.
    """

    number: int
    kind: Literal["photo", "film", "sound", "document"] = "photo"
    faces: int | None = None
    alone: bool | None = None
    in_it: int | None = None
    words: str = ""
    credit: str = ""
    is_screenshot: bool = False


@dataclass(frozen=True)
class Draft:
    """What somebody wants to post.

    `photos` is how many are attached. `in_photo` names the children recognisable in them; None means that nobody has
    said, an empty tuple that nobody is recognisable. `names_all` is False where `in_photo` names only those of whose
    parents no yes is known: then others may be in the photos too. `file_names` are shown beside what is attached.
    `author` is a staff id, None when it does not matter. `pictures` is what is known of each attachment, empty where
    nothing is. `moment` is when it would go out, on the school's clock, None where that is not known: then nothing
    is said of dates and hours. `is_forwarded` says that somebody else wrote or made it and it was passed on. `by_staff`
    is False for what somebody else wrote in a group: a number of their own is no member of staff's.
    """

    text: str
    audience: Audience
    photos: int = 0
    in_photo: tuple[str, ...] | None = None
    author: str | None = None
    names_all: bool = True
    file_names: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    moment: datetime | None = None
    is_forwarded: bool = False
    by_staff: bool = True


class Hint(NamedTuple):
    """What a finding adds to its sentence where that says {hint}, in each language."""

    nl: str
    en: str


@dataclass(frozen=True)
class Finding:
    """One thing that the protocol says of a draft.

    `start` and `end` count characters of the draft's text, both None where the finding is about no words of it.
    `messages` has one sentence per language ("nl", "en") that says what to change. `replacement` are words that can
    safely stand in the place of those from `start` to `end`, None where there are none.
    """

    article: str
    rule: str
    severity: Severity
    messages: dict[str, str] = field(hash=False)
    start: int | None = None
    end: int | None = None
    replacement: str | None = None

    def message(self, language: str) -> str:
        """Give the sentence in the language, or in Dutch where there is none."""
        return self.messages.get(language) or self.messages["nl"]


@dataclass(frozen=True)
class Verdict:
    """The findings, in the order of the text, and what follows from the most serious of them."""

    findings: tuple[Finding, ...] = ()

    @property
    def word(self) -> Word:
        """The verdict in one word: allow, doubt or refuse."""
        worst = max((finding.severity for finding in self.findings), default=Severity.ADVICE)
        return _WORDS[worst]


_WORDS: dict[Severity, Word] = {Severity.ADVICE: "allow", Severity.DOUBT: "doubt", Severity.REFUSE: "refuse"}
