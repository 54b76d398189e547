"""A parent's letter to the school, a question or a request for leave, and what is known of its way there."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from handlers.model.events import Chat
from handlers.model.reports import ReportState

LetterKind = Literal["question", "leave"]


@dataclass(frozen=True)
class Letter:
    """A letter that was handed to the outbox. What it says is in the mail alone, and is not kept.

    `about` says in a few plain words what it is about, in the sender's language: "Your question to juf Anna"; it is
    forgotten after a few days. `warned_at` is when the sender was told that it is late. `returned` says that it came
    back: a receipt that is handled after that no longer makes it sent.
    """

    id: str
    kind: LetterKind
    sender: str
    chat: Chat
    about: str
    state: ReportState
    sent_at: datetime
    accepted_at: datetime | None = None
    warned_at: datetime | None = None
    returned: bool = False
