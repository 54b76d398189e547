"""Questions, sealed with the school's key but for what they are found by and how they were answered."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.packing import dump, load
from groupbot.storage.seal import Sealer
from handlers.model.events import Chat
from handlers.model.questions import Question

_TABLE = tables.questions
_UNANSWERED = _TABLE.c.answer.is_(None)


class StoredQuestions:
    """The `Questions` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def ask(self, question: Question) -> None:
        """Keep a new question."""
        row = {
            "token": question.token,
            "kind": question.kind,
            "subject": question.subject,
            "chat_hash": self._sealer.blind(str(question.chat)),
            "ends_at": question.ends_at,
            "answer": question.answer,
            "answered_by": question.answered_by,
            "sealed": self._sealer.seal(dump(question), _context(question.token)),
        }
        await self._connection.execute(insert(_TABLE).values(row))

    async def by_token(self, token: str) -> Question | None:
        """Find a question by its button's token, answered or not."""
        return _first(await self._load(_TABLE.c.token == token))

    async def answer(self, token: str, choice: str, by: str) -> bool:
        """Answer it in one statement, so that the first press counts."""
        first = update(_TABLE).where(_TABLE.c.token == token, _UNANSWERED)
        answered = await self._connection.execute(first.values(answer=choice, answered_by=by))
        return answered.rowcount == 1

    async def open_about(self, kind: str, subject: str) -> tuple[Question, ...]:
        """List the unanswered questions of a kind about a subject, in the order of asking."""
        return tuple(await self._load(_TABLE.c.kind == kind, _TABLE.c.subject == subject, _UNANSWERED))

    async def last_open(self, chat: Chat, now: datetime) -> Question | None:
        """Find the chat's last open question."""
        here = _TABLE.c.chat_hash == self._sealer.blind(str(chat))
        return _first(await self._load(here, _UNANSWERED, _TABLE.c.ends_at > now, last=True))

    async def recent(self, chat: Chat, most: int) -> tuple[Question, ...]:
        """List the last questions of a chat."""
        here = _TABLE.c.chat_hash == self._sealer.blind(str(chat))
        rows = await self._connection.execute(select(_TABLE).where(here).order_by(_TABLE.c.id.desc()).limit(most))
        return tuple(self._question(row) for row in rows)

    async def _load(self, *where: ColumnElement[bool], last: bool = False) -> list[Question]:
        query = select(_TABLE).where(*where)
        query = query.order_by(_TABLE.c.id.desc()).limit(1) if last else query.order_by(_TABLE.c.id)
        return [self._question(row) for row in await self._connection.execute(query)]

    def _question(self, row: Row[Any]) -> Question:
        asked = load(Question, self._sealer.open(row.sealed, _context(row.token)))
        return replace(asked, answer=row.answer, answered_by=row.answered_by)


def _first(questions: Iterable[Question]) -> Question | None:
    return next(iter(questions), None)


def _context(token: str) -> str:
    return f"questions {token}"
