"""The tables of the school's own matters: people, roster, groups, and what handlers keep of their work.

A column named `sealed` holds a value as JSON under the key that the comment names; the columns beside it are those by
which rows are found or which change alone. In the open stand ids, states, counts and moments. Ids of chats and
accounts do not: they are found by their blind hash.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, LargeBinary, String, Table

from groupbot.storage.metadata import Moment, RowId, metadata

# The key of a person or child, wrapped by the master key; without its row all it sealed is lost.
keys = Table(
    "keys",
    metadata,
    Column("owner", String, primary_key=True),
    Column("wrapped", LargeBinary, nullable=False),
)

# Sealed: the account and private chat in which the person last wrote; the person's key.
persons = Table(
    "persons",
    metadata,
    Column("id", String, primary_key=True),
    Column("language", String),
    Column("language_chosen", Boolean, nullable=False),
    Column("address_hash", LargeBinary(16), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

accounts = Table(
    "accounts",
    metadata,
    Column("hash", LargeBinary(16), primary_key=True),
    Column("person_id", String, ForeignKey("persons.id", ondelete="CASCADE"), nullable=False, index=True),
)

# Sealed: all of it; the child's key.
children = Table(
    "children",
    metadata,
    Column("id", String, primary_key=True),
    Column("class_id", String, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)

# One row: how often the roster has changed.
roster = Table(
    "roster",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", Integer, nullable=False),
)

guardianships = Table(
    "guardianships",
    metadata,
    Column("person_id", String, ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
    Column("child_id", String, ForeignKey("children.id", ondelete="CASCADE"), primary_key=True, index=True),
)

invitations = Table(
    "invitations",
    metadata,
    Column("hash", LargeBinary(16), primary_key=True),
    Column("child_id", String, ForeignKey("children.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("expires_at", Moment, nullable=False),
    Column("used_by", String),
    Column("used_at", Moment),
)

wrong_tries = Table(
    "wrong_tries",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("person_id", String, nullable=False),
    Column("at", Moment, nullable=False),
)
Index("ix_wrong_tries_person_id_at", wrong_tries.c.person_id, wrong_tries.c.at)

# What happened to a chat since the settings named it; sealed: its new address; the school's key.
chats = Table(
    "chats",
    metadata,
    Column("hash", LargeBinary(16), primary_key=True),
    Column("disabled", String),
    Column("sealed", LargeBinary),
)

# Sealed: all of it; the school's key. `created_at` is when it went out, or was begun where it has not.
posts = Table(
    "posts",
    metadata,
    Column("id", String, primary_key=True),
    Column("author", String, nullable=False, index=True),
    Column("state", String, nullable=False, index=True),
    Column("created_at", Moment, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

# Sealed: all of it; the reporter's key.
reports = Table(
    "reports",
    metadata,
    Column("id", String, primary_key=True),
    Column("reporter", String, nullable=False, index=True),
    Column("state", String, nullable=False, index=True),
    Column("sent_at", Moment, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
)

# Sealed: all but the answer; the school's key.
questions = Table(
    "questions",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("token", String, nullable=False, unique=True),
    Column("kind", String, nullable=False),
    Column("subject", String, nullable=False),
    Column("chat_hash", LargeBinary(16), nullable=False),
    Column("ends_at", Moment, nullable=False),
    Column("answer", String),
    Column("answered_by", String),
    Column("sealed", LargeBinary, nullable=False),
)
Index("ix_questions_chat_hash_id", questions.c.chat_hash, questions.c.id)
Index("ix_questions_kind_subject", questions.c.kind, questions.c.subject)
Index("ix_questions_ends_at", questions.c.ends_at)

# Sealed: all of it; the person's key.
dialogues = Table(
    "dialogues",
    metadata,
    Column("chat_hash", LargeBinary(16), primary_key=True),
    Column("person_id", String, nullable=False, index=True),
    Column("started_at", Moment, nullable=False, index=True),
    Column("sealed", LargeBinary, nullable=False),
)

records = Table(
    "records",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("at", Moment, nullable=False, index=True),
    Column("act", String, nullable=False),
    Column("actor", String, nullable=False),
    Column("subject", String, nullable=False, index=True),
    Column("detail", String, nullable=False),
)
