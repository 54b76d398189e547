"""Parents' letters to the school, sealed with the key of the person who sends them."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.keys import KeyStore
from groupbot.storage.letter_tables import letters
from groupbot.storage.packing import dump, load, upsert
from handlers.model.letters import Letter

_WITH_KEY = select(letters, tables.keys.c.wrapped).outerjoin(tables.keys, tables.keys.c.owner == letters.c.sender)


class StoredLetters:
    """The `Letters` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, keys: KeyStore) -> None:
        self._connection, self._keys = connection, keys

    async def by_id(self, letter_id: str) -> Letter | None:
        """Find a letter; None also when its sender has been erased."""
        row = (await self._connection.execute(_WITH_KEY.where(letters.c.id == letter_id))).one_or_none()
        return self._opened(row) if row else None

    async def save(self, letter: Letter) -> None:
        """Keep a new letter, or what has changed of one."""
        sealed = await self._keys.seal(letter.sender, dump(letter), _context(letter.id))
        row = {"id": letter.id, "sender": letter.sender, "sent_at": letter.sent_at, "sealed": sealed}
        await self._connection.execute(upsert(self._connection, letters, row))

    async def sent_since(self, sender: str, since: datetime) -> tuple[Letter, ...]:
        """List what a person has sent since a moment, the newest first; nothing of one who has been erased."""
        of_person = _WITH_KEY.where(letters.c.sender == sender, letters.c.sent_at >= since)
        rows = await self._connection.execute(of_person.order_by(letters.c.sent_at.desc(), letters.c.id))
        return tuple(letter for row in rows if (letter := self._opened(row)))

    async def forget_texts(self, letter_id: str) -> None:
        """Remove what it was about."""
        letter = await self.by_id(letter_id)
        if letter:
            await self.save(replace(letter, about=""))

    def _opened(self, row: Row[Any]) -> Letter | None:
        data = self._keys.open(row.sender, row.wrapped, row.sealed, _context(row.id))
        return load(Letter, data) if data else None


def _context(letter_id: str) -> str:
    return f"letters {letter_id}"
