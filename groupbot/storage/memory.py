"""Single facts about platforms, in the open: there is nothing in them about a person."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.group_tables import memory
from groupbot.storage.packing import upsert


class StoredMemory:
    """The `Memory` port, within one transaction."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def recall(self, name: str) -> str:
        """Give what was remembered under a name."""
        return await self._connection.scalar(select(memory.c.value).where(memory.c.name == name)) or ""

    async def remember(self, name: str, value: str) -> None:
        """Remember something in the place of what was remembered before."""
        await self._connection.execute(upsert(self._connection, memory, {"name": name, "value": value}))
