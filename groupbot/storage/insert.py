"""Inserting what may be there already, in the words of either database."""

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.ext.asyncio import AsyncConnection

Insert = sqlite.Insert | postgresql.Insert


def insert_into(table: Table, connection: AsyncConnection) -> Insert:
    """Start an insert that knows `on_conflict_...`, for the connection's database."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)


def insert_or_ignore(table: Table, connection: AsyncConnection) -> Insert:
    """Insert rows; a row whose key is there already changes nothing."""
    return insert_into(table, connection).on_conflict_do_nothing()
