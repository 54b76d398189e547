"""Questions with choices, and dialogues: what the bot asked and is waiting for. Both are rows, never memory."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from handlers.model.events import Chat


@dataclass(frozen=True)
class Question:
    """An open question. A button carries only the token and the choice; all else stands here.

    `may_answer` holds person ids. `subject` and `version` say what it is about, so that a press on something that has
    changed since is refused. `asked_by` is the key of the effect that shows it, so that it can be edited.
    """

    token: str
    kind: str
    chat: Chat
    may_answer: tuple[str, ...]
    choices: tuple[str, ...]
    subject: str
    version: int
    ends_at: datetime
    asked_by: str
    answer: str | None = None
    answered_by: str | None = None


@dataclass(frozen=True)
class Dialogue:
    """The one dialogue of a private chat. `data` is plain JSON.

    `heard` are the platform's ids of the person's messages in it, `said` the keys of the effects that the bot sent:
    both are removed from the chat after a hand-over.
    """

    chat: Chat
    person: str
    kind: str
    step: str
    started_at: datetime
    data: dict[str, Any] = field(default_factory=dict)
    heard: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
