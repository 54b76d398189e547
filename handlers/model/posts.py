"""A post of the school, from draft to what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Literal

from handlers.model.events import Chat
from handlers.model.photos import Asking, Hiding, Photo
from policy.model import Audience


class PostState(StrEnum):
    """Where a post stands.

    draft -> waiting (asked the director) -> approved -> scheduled -> published; a draft that needs nobody goes to
    scheduled at once; what is sent back, what nobody decides about, and what the last check stops, is a draft again;
    refused, withdrawn (undone before anybody saw it) and abandoned are ends. What is published may be retracted. A
    change of a published post is a draft of its own, and placed when the groups are asked to show it.
    """

    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ABANDONED = "abandoned"
    RETRACTED = "retracted"
    PLACED = "placed"


class ActKind(StrEnum):
    """What is done with a post that is out."""

    EDIT = "edit"
    RETRACT = "retract"
    PIN = "pin"
    UNPIN = "unpin"


@dataclass(frozen=True)
class Act:
    """Something that was done with a post in all its groups: what, when, by whom (a staff id, or `bot`).

    `until` is when a pin is to be taken away again, None for one that stays.
    """

    kind: ActKind
    at: datetime
    by: str
    until: datetime | None = None


@dataclass(frozen=True)
class Copy:
    """A post's message in one group: the key of the effect that sent it, and the group as it was then."""

    key: str
    chat: Chat


@dataclass(frozen=True)
class Replaced:
    """The published post that a draft is to replace, and the version that its author saw when they began."""

    post: str
    version: int


@dataclass(frozen=True)
class Post:
    """A post. `version` grows with every change of text or audience; a button of an older version is refused.

    `author`, `decided_by` and `sent_back_by` are staff ids; `approved_version` is the version that the director
    approved. `remark` is what the author asked with. `reason` is why whoever decided last refused the post, sent it
    back, or confirmed their own. `sent_back_by` stays until somebody decides about a later version. `copies` are its
    messages in the groups, and `acts` what was done with those since, oldest first. `replaces` marks a change of
    another post. `planned_at` is when its author wants it to go out, None for as soon as it can; `publish_at` is when
    it does. `urgent` stands before other posts, in sight and in the outbox; `pin_day` has it pinned for its first day.
    `asked` are the children (and `class:ID`) whose place in the `photos` the author was asked about, `asking` how far
    that question has come. `preview_due` has the preview shown as soon as all photos are here. `hiding` is the photo
    that is being made unrecognisable.
    """

    id: str
    author: str
    text: str
    audience: Audience
    state: PostState
    version: int
    created_at: datetime
    decided_by: str | None = None
    reason: str = ""
    approved_version: int | None = None
    publish_at: datetime | None = None
    published_at: datetime | None = None
    remark: str = ""
    sent_back_by: str | None = None
    copies: tuple[Copy, ...] = ()
    acts: tuple[Act, ...] = ()
    replaces: Replaced | None = None
    planned_at: datetime | None = None
    urgent: bool = False
    pin_day: bool = False
    photos: tuple[Photo, ...] = ()
    asked: tuple[str, ...] = ()
    asking: Asking | None = None
    preview_due: bool = False
    hiding: Hiding | None = None

    @property
    def moment(self) -> datetime:
        """When it went out, or was begun where it has not: posts are listed by this."""
        return self.published_at or self.created_at

    def last_act(self, *kinds: ActKind) -> tuple[int, Act] | None:
        """Give the number and the last of its acts of these kinds, None where there was none."""
        return next(((n, act) for n, act in reversed([*enumerate(self.acts)]) if act.kind in kinds), None)


FateWord = Literal["pending", "done", "failed", "uncertain"]


@dataclass(frozen=True)
class Fate:
    """What became of one effect; `reason` is the platform's where it failed.

    `repeated`: it was done again because nobody knew whether it had been, so a message may stand there twice.
    """

    word: FateWord
    reason: str = ""
    repeated: bool = False


@dataclass(frozen=True)
class Reach:
    """What came of a post's sends: counts, and for each failed chat its address and the platform's reason."""

    done: int
    pending: int
    uncertain: int
    failed: tuple[tuple[str, str], ...] = ()
