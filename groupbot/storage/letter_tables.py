"""The tables of parents' letters, and of the addresses that mail goes to and comes from.

As in `groupbot.storage.tables`, a column named `sealed` holds its value under the key that the comment names.
"""

from sqlalchemy import Column, ForeignKey, Index, LargeBinary, String, Table

from groupbot.storage.metadata import Moment, metadata

# Sealed: all of it; the sender's key.
letters = Table(
    "letters",
    metadata,
    Column("id", String, primary_key=True),
    Column("sender", String, nullable=False),
    Column("sent_at", Moment, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)
Index("ix_letters_sender_sent_at", letters.c.sender, letters.c.sent_at)

# Sealed: the address; the person's key.
reply_addresses = Table(
    "reply_addresses",
    metadata,
    Column("person_id", String, ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

# An address and its code by their blind hashes.
school_addresses = Table(
    "school_addresses",
    metadata,
    Column("hash", LargeBinary(16), primary_key=True),
    Column("code_hash", LargeBinary(16), unique=True),
    Column("expires_at", Moment),
    Column("proven_at", Moment),
    Column("proven_by", String),
)
