"""How frozen values become bytes to seal, and rows that replace earlier ones."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Table
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.insert import Insert, insert_into

T = TypeVar("T")


def dump(value: Any) -> bytes:
    """Write a frozen dataclass as JSON. A field at its default is left out, so a later default applies to it."""
    kind: Callable[..., Any] = type(value)
    return _adapter(kind).dump_json(value, exclude_defaults=True)


def load(kind: Callable[..., T], data: bytes) -> T:
    """Read back what `dump` wrote of this kind; fields that the kind no longer has are passed over."""
    value: T = _adapter(kind).validate_json(data)
    return value


def upsert(connection: AsyncConnection, table: Table, row: Mapping[str, Any]) -> Insert:
    """Make a statement that adds a row, or replaces the one with the same primary key."""
    statement = insert_into(table, connection).values(**row)
    key = [column.name for column in table.primary_key]
    changes = {name: statement.excluded[name] for name in row if name not in key}
    return statement.on_conflict_do_update(index_elements=key, set_=changes)


@cache
def _adapter(kind: Callable[..., Any]) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
