"""How often groups, accounts or the protocol were changed in the chat, so that they are read anew only then."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.group_tables import growth
from groupbot.storage.insert import insert_into

_ROW = 1


async def note_growth(connection: AsyncConnection) -> None:
    """Count one more."""
    insert = insert_into(growth, connection).values(id=_ROW, version=1)
    once_more = {"version": growth.c.version + 1}
    await connection.execute(insert.on_conflict_do_update(index_elements=[growth.c.id], set_=once_more))


async def growth_version(connection: AsyncConnection) -> int:
    """Say how often."""
    return await connection.scalar(select(growth.c.version).where(growth.c.id == _ROW)) or 0
