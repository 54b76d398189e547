"""The tables of groups, of setting the school up in the chat, and of what is seen in groups.

All that is sealed here is sealed with the school's key; see `tables` for what that means.
"""

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table

from groupbot.storage.metadata import Moment, metadata

# One row: how often groups or accounts were set up in the chat.
growth = Table(
    "growth",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
)

# Sealed: all of it. The place is empty where the group is none of the school's, and null while nobody has said.
found_groups = Table(
    "found_groups",
    metadata,
    Column("id", String, primary_key=True),
    Column("hash", LargeBinary(16), nullable=False, unique=True),
    Column("place", String),
    Column("sealed", LargeBinary, nullable=False),
)

# Sealed: the account.
staff_accounts = Table(
    "staff_accounts",
    metadata,
    Column("staff_id", String, primary_key=True),
    Column("platform", String, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

staff_invitations = Table(
    "staff_invitations",
    metadata,
    Column("hash", LargeBinary(16), primary_key=True),
    Column("staff_id", String, nullable=False, index=True),
    Column("expires_at", Moment, nullable=False),
    Column("used_by", String),
    Column("used_at", Moment),
)

# Sealed: all of it.
sightings = Table(
    "sightings",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("about_hash", LargeBinary(16), nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)
Index("ix_sightings_about_hash_at", sightings.c.about_hash, sightings.c.at)

memory = Table(
    "memory",
    metadata,
    Column("name", String, primary_key=True),
    Column("value", String, nullable=False),
)
