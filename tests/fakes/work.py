"""What handlers keep of their work, in memory."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from handlers.model.events import Chat
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.model.reports import Report


class FakePosts:
    """Posts by id in `saved`."""

    def __init__(self) -> None:
        self.saved: dict[str, Post] = {}

    async def by_id(self, post_id: str) -> Post | None:
        """Find a post."""
        return self.saved.get(post_id)

    async def save(self, post: Post) -> None:
        """Keep a post."""
        self.saved[post.id] = post

    async def latest(
        self, states: Collection[PostState], most: int, *, author: str | None = None, skip: int = 0
    ) -> tuple[Post, ...]:
        """List posts in these states, the last first."""
        found = [each for each in self.saved.values() if each.state in states and author in (None, each.author)]
        found.sort(key=lambda each: (each.moment, each.id), reverse=True)
        return tuple(found[skip : skip + most])

    async def published(self, since: datetime) -> tuple[Post, ...]:
        """List the posts that are published, the last first."""
        found = [each for each in self.saved.values() if each.state is PostState.PUBLISHED]
        found = [each for each in found if each.moment >= since]
        return tuple(sorted(found, key=lambda each: each.moment, reverse=True))


class FakeReports:
    """Reports by id in `saved`."""

    def __init__(self) -> None:
        self.saved: dict[str, Report] = {}

    async def by_id(self, report_id: str) -> Report | None:
        """Find a report."""
        return self.saved.get(report_id)

    async def save(self, report: Report) -> None:
        """Keep a report."""
        self.saved[report.id] = report

    async def sent_since(self, reporter: str, since: datetime) -> tuple[Report, ...]:
        """List what a person has reported since, the newest first."""
        found = [each for each in self.saved.values() if each.reporter == reporter and each.sent_at >= since]
        return tuple(sorted(found, key=lambda each: each.sent_at, reverse=True))

    async def all_since(self, since: datetime) -> tuple[Report, ...]:
        """List what everybody has reported since, the oldest first."""
        found = [each for each in self.saved.values() if each.sent_at >= since]
        return tuple(sorted(found, key=lambda each: each.sent_at))

    async def forget_texts(self, report_id: str) -> None:
        """Remove who and which days; `first_day` becomes the day it was sent."""
        report = self.saved.get(report_id)
        if report:
            self.saved[report_id] = replace(
                report,
                child_id=None,
                child_name="",
                class_id=None,
                class_name="",
                first_day=report.sent_at.date(),
                last_day=None,
            )


class FakeQuestions:
    """Questions by token in `asked`, in the order of asking."""

    def __init__(self) -> None:
        self.asked: dict[str, Question] = {}

    async def ask(self, question: Question) -> None:
        """Keep a new question."""
        self.asked[question.token] = question

    async def by_token(self, token: str) -> Question | None:
        """Find a question by its token."""
        return self.asked.get(token)

    async def answer(self, token: str, choice: str, by: str) -> bool:
        """Answer it, once."""
        question = self.asked.get(token)
        if question is None or question.answer is not None:
            return False
        self.asked[token] = replace(question, answer=choice, answered_by=by)
        return True

    async def open_about(self, kind: str, subject: str) -> tuple[Question, ...]:
        """List the unanswered questions of a kind about a subject."""
        return tuple(q for q in self.asked.values() if q.answer is None and (q.kind, q.subject) == (kind, subject))

    async def last_open(self, chat: Chat, now: datetime) -> Question | None:
        """Find the chat's last open question."""
        open_ones = [
            q for q in self.asked.values() if q.answer is None and q.ends_at > now and str(q.chat) == str(chat)
        ]
        return open_ones[-1] if open_ones else None

    async def recent(self, chat: Chat, most: int) -> tuple[Question, ...]:
        """List the last questions of a chat."""
        here = [q for q in self.asked.values() if str(q.chat) == str(chat)]
        return tuple(here[: -most - 1 : -1])


class FakeDialogues:
    """Dialogues by chat in `open`."""

    def __init__(self) -> None:
        self.open: dict[str, Dialogue] = {}

    async def of(self, chat: Chat) -> Dialogue | None:
        """Find the chat's open dialogue."""
        return self.open.get(str(chat))

    async def save(self, dialogue: Dialogue) -> None:
        """Keep the dialogue."""
        self.open[str(dialogue.chat)] = dialogue

    async def end(self, chat: Chat) -> None:
        """Forget the chat's dialogue."""
        self.open.pop(str(chat), None)
