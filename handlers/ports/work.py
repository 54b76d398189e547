"""What handlers keep of their work."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from handlers.model.events import Chat
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.model.reports import Report


class Posts(Protocol):
    """The school's posts."""

    async def by_id(self, post_id: str) -> Post | None:
        """Find a post."""

    async def save(self, post: Post) -> None:
        """Keep a new post, or what has changed of one."""

    async def latest(
        self, states: Collection[PostState], most: int, *, author: str | None = None, skip: int = 0
    ) -> tuple[Post, ...]:
        """List posts in these states, by the moment that each went out or was begun, the last first.

        An author's, or everybody's where it is None. At most `most`, after the first `skip`.
        """

    async def published(self, since: datetime) -> tuple[Post, ...]:
        """List the posts that are published and went out since a moment, the last first."""


class Reports(Protocol):
    """Parents' reports of illness."""

    async def by_id(self, report_id: str) -> Report | None:
        """Find a report."""

    async def save(self, report: Report) -> None:
        """Keep a new report, or what has changed of one."""

    async def sent_since(self, reporter: str, since: datetime) -> tuple[Report, ...]:
        """List what a person has reported since a moment, the newest first."""

    async def all_since(self, since: datetime) -> tuple[Report, ...]:
        """List what everybody has reported since a moment, the oldest first; nothing of who has been erased."""

    async def forget_texts(self, report_id: str) -> None:
        """Remove names and days of a report that has been handed over; that it was, and when, stays."""


class Questions(Protocol):
    """Open and answered questions."""

    async def ask(self, question: Question) -> None:
        """Keep a new question."""

    async def by_token(self, token: str) -> Question | None:
        """Find a question by its button's token, answered or not."""

    async def answer(self, token: str, choice: str, by: str) -> bool:
        """Answer it; False when it is answered already: the first press counts."""

    async def open_about(self, kind: str, subject: str) -> tuple[Question, ...]:
        """List the unanswered questions of a kind about a subject."""

    async def last_open(self, chat: Chat, now: datetime) -> Question | None:
        """Find the chat's last open question, which a typed answer meets."""

    async def recent(self, chat: Chat, most: int) -> tuple[Question, ...]:
        """List the last questions of a chat, answered or not, the newest first."""


class Dialogues(Protocol):
    """The one dialogue of each private chat."""

    async def of(self, chat: Chat) -> Dialogue | None:
        """Find the chat's open dialogue."""

    async def save(self, dialogue: Dialogue) -> None:
        """Keep the dialogue; it replaces the chat's earlier one."""

    async def end(self, chat: Chat) -> None:
        """Forget the chat's dialogue."""
