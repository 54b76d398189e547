"""A post of the school, from draft to what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from policy.model import Audience


class PostState(StrEnum):
    """Where a post stands.

    draft -> waiting (asked the director) -> approved -> scheduled -> published; a draft that needs nobody goes to
    scheduled at once; what is sent back, what nobody decides about, and what the last check stops, is a draft again;
    refused, withdrawn (undone before anybody saw it) and abandoned are ends.
    """

    DRAFT = "draft"
    WAITING = "waiting"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    PUBLISHED = "published"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    ABANDONED = "abandoned"


@dataclass(frozen=True)
class Post:
    """A post. `version` grows with every change of text or audience; a button of an older version is refused.

    `author`, `decided_by` and `sent_back_by` are staff ids; `approved_version` is the version that the director
    approved. `remark` is what the author asked with. `reason` is why whoever decided last refused the post, sent it
    back, or confirmed their own. `sent_back_by` stays until somebody decides about a later version.
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


@dataclass(frozen=True)
class Reach:
    """What came of a post's sends: counts, and for each failed chat its address and the platform's reason."""

    done: int
    pending: int
    uncertain: int
    failed: tuple[tuple[str, str], ...] = ()
