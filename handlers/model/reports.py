"""A parent's report that a child is ill, and what is known of its way to the school."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from handlers.model.events import Chat


class ReportState(StrEnum):
    """Where a report stands: handed to the outbox, accepted by the school's mail server, or known to have failed."""

    SENDING = "sending"
    ACCEPTED = "accepted"
    FAILED = "failed"


@dataclass(frozen=True)
class Report:
    """A report of illness. No diagnosis: who, from when, until when if known, is enough.

    `child_id` is None for a child that the reporter is not linked to; `child_name` and `class_name` are then as the
    reporter typed them. `warned_at` is when the reporter was told to phone. `heard` and `said` are the messages
    of the dialogue in which it was made, as in `Dialogue`: they are removed from the chat when it is accepted.
    `returned` says that its mail came back: a receipt that is handled after that no longer makes it accepted.
    """

    id: str
    reporter: str
    chat: Chat
    child_id: str | None
    child_name: str
    class_id: str | None
    class_name: str
    first_day: date
    last_day: date | None
    state: ReportState
    sent_at: datetime
    accepted_at: datetime | None = None
    warned_at: datetime | None = None
    heard: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    returned: bool = False
