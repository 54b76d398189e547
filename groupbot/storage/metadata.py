"""The one catalogue of tables, and the column types that both databases share."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, Integer, MetaData
from sqlalchemy.types import TypeDecorator

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

RowId = BigInteger().with_variant(Integer, "sqlite")
"""A growing number for a row; SQLite numbers rows by itself only for plain integers."""


class Moment(TypeDecorator[datetime]):
    """A moment with its time zone, kept as microseconds since 1970: exact, comparable, the same on both databases."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Any) -> int | None:
        """Turn a moment into microseconds."""
        if value is None:
            return None
        return (value - _EPOCH).days * 86_400_000_000 + (value - _EPOCH).seconds * 1_000_000 + value.microsecond

    def process_result_value(self, value: int | None, _dialect: Any) -> datetime | None:
        """Turn microseconds into a moment in UTC."""
        return None if value is None else _EPOCH + _MICROSECOND * value


_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
AT_ONCE = _EPOCH
"""The due time of what waits for no moment: due also when the clock is set back meanwhile."""

_MICROSECOND = datetime.resolution
