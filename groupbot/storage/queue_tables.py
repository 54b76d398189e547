"""The tables of the way through: what came in, what goes out, and who serves the school."""

from typing import Any

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, SmallInteger, String, Table, Text, text

from groupbot.storage.metadata import Moment, RowId, metadata


def _partial(name: str, condition: str, *columns: Column[Any]) -> None:
    """Index only the rows that a condition holds for: the few that are open among all that have ever been."""
    Index(name, *columns, sqlite_where=text(condition), postgresql_where=text(condition))


inbox = Table(
    "inbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("order_key", LargeBinary(16), nullable=False),
    Column("lane", SmallInteger, nullable=False),
    Column("due_at", Moment, nullable=False),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("payload", LargeBinary),
    Column("received_at", Moment, nullable=False),
    Column("handled_at", Moment),
    Column("error", String(200)),
)
_partial("ix_inbox_ready", "state = 'ready'", inbox.c.lane, inbox.c.id)
_partial("ix_inbox_failing", "state = 'ready' AND attempts > 0", inbox.c.order_key)
_partial("ix_inbox_aside", "state = 'aside'", inbox.c.handled_at)

contents = Table(
    "contents",
    metadata,
    Column("key", String(200), primary_key=True),
    Column("text", LargeBinary, nullable=False),
    Column("created_at", Moment, nullable=False),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("key", String(200), nullable=False, unique=True),
    Column("order_key", LargeBinary(16), nullable=False),
    Column("platform", String(20), nullable=False),
    Column("lane", SmallInteger, nullable=False),
    Column("group_key", String(100)),
    Column("content_key", String(200), ForeignKey("contents.key")),
    Column("payload", LargeBinary),
    Column("state", String(10), nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("uncertain", Integer, nullable=False, default=0),
    Column("not_before", Moment, nullable=False),
    Column("messages", Text, nullable=False, default=""),
    Column("reason", String(300), nullable=False, default=""),
    Column("created_at", Moment, nullable=False),
    Column("finished_at", Moment),
)
_partial("ix_outbox_open", "state IN ('ready', 'sending')", outbox.c.order_key, outbox.c.id)
_partial("ix_outbox_ready", "state = 'ready'", outbox.c.platform, outbox.c.lane, outbox.c.id)
Index("ix_outbox_group", outbox.c.group_key, outbox.c.state)
_partial("ix_outbox_kept", "payload IS NOT NULL", outbox.c.finished_at)
_partial("ix_outbox_undone", "state != 'done'", outbox.c.state)
_partial("ix_outbox_sending", "state = 'sending'", outbox.c.platform)
_partial("ix_outbox_uncertain", "uncertain > 0", outbox.c.id)

blobs = Table(
    "blobs",
    metadata,
    Column("id", String(200), primary_key=True),
    Column("created_at", Moment, nullable=False),  # before the bytes, so that it is read without them
    Column("content", LargeBinary, nullable=False),
)

uploads = Table(
    "uploads",
    metadata,
    Column("blob_id", String(200), ForeignKey("blobs.id", ondelete="CASCADE"), primary_key=True),
    Column("platform", String(20), primary_key=True),
    Column("reference", LargeBinary, nullable=False),
)

lease = Table(
    "lease",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("holder", String(100), nullable=False),
    Column("token", Integer, nullable=False),
    Column("until", Moment, nullable=False),
)
