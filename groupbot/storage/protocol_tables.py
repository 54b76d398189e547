"""The tables of verdicts, of what was decided of them, and of changes of the protocol.

All that is sealed here is sealed with the school's key; see `tables` for what that means.
"""

from sqlalchemy import Column, Integer, LargeBinary, String, Table

from groupbot.storage.metadata import Moment, RowId, metadata

# Sealed: all of it.
verdicts = Table(
    "verdicts",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("post_id", String, nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)

# The hash is a keyed one of the rule, the destination and the words; nothing else of them is kept.
precedents = Table(
    "precedents",
    metadata,
    Column("hash", LargeBinary(16), primary_key=True),
    Column("post_id", String, primary_key=True),
    Column("version", Integer, primary_key=True, autoincrement=False),
    Column("outcome", String, nullable=False),
    Column("at", Moment, nullable=False, index=True),
)

# Sealed: all of it.
amendments = Table(
    "amendments",
    metadata,
    Column("id", String, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)
