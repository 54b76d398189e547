"""Dialogues, one row per private chat, sealed with the key of the person who speaks."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.keys import KeyStore
from groupbot.storage.packing import dump, load, upsert
from handlers.model.events import Chat
from handlers.model.questions import Dialogue

_WITH_KEY = select(tables.dialogues, tables.keys.c.wrapped).outerjoin(
    tables.keys, tables.keys.c.owner == tables.dialogues.c.person_id
)


class StoredDialogues:
    """The `Dialogues` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, keys: KeyStore) -> None:
        self._connection, self._keys = connection, keys

    async def of(self, chat: Chat) -> Dialogue | None:
        """Find the chat's open dialogue."""
        found = await self._connection.execute(_WITH_KEY.where(tables.dialogues.c.chat_hash == self._hash(chat)))
        row = found.one_or_none()
        data = row and self._keys.open(row.person_id, row.wrapped, row.sealed, self._context(chat))
        return load(Dialogue, data) if data else None

    async def save(self, dialogue: Dialogue) -> None:
        """Keep the dialogue in place of the chat's earlier one."""
        sealed = await self._keys.seal(dialogue.person, dump(dialogue), self._context(dialogue.chat))
        row = {
            "chat_hash": self._hash(dialogue.chat),
            "person_id": dialogue.person,
            "started_at": dialogue.started_at,
            "sealed": sealed,
        }
        await self._connection.execute(upsert(self._connection, tables.dialogues, row))

    async def end(self, chat: Chat) -> None:
        """Forget the chat's dialogue."""
        await self._connection.execute(delete(tables.dialogues).where(tables.dialogues.c.chat_hash == self._hash(chat)))

    def _hash(self, chat: Chat) -> bytes:
        return self._keys.sealer.blind(str(chat))

    def _context(self, chat: Chat) -> str:
        return f"dialogues {chat}"
