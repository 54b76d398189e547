"""The tables of the way through: what came in, what goes out, and who serves the school."""

from sqlalchemy import Column, ForeignKey, Index, Integer, LargeBinary, SmallInteger, String, Table, Text, text

from groupbot.storage.metadata import Moment, RowId, metadata

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
Index(
    "ix_inbox_ready",
    inbox.c.lane,
    inbox.c.id,
    sqlite_where=text("state = 'ready'"),
    postgresql_where=text("state = 'ready'"),
)
Index(
    "ix_inbox_failing",
    inbox.c.order_key,
    sqlite_where=text("state = 'ready' AND attempts > 0"),
    postgresql_where=text("state = 'ready' AND attempts > 0"),
)
Index(
    "ix_inbox_aside",
    inbox.c.handled_at,
    sqlite_where=text("state = 'aside'"),
    postgresql_where=text("state = 'aside'"),
)

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
Index(
    "ix_outbox_open",
    outbox.c.order_key,
    outbox.c.id,
    sqlite_where=text("state IN ('ready', 'sending')"),
    postgresql_where=text("state IN ('ready', 'sending')"),
)
Index(
    "ix_outbox_ready",
    outbox.c.platform,
    outbox.c.lane,
    outbox.c.id,
    sqlite_where=text("state = 'ready'"),
    postgresql_where=text("state = 'ready'"),
)
Index("ix_outbox_group", outbox.c.group_key, outbox.c.state)
Index(
    "ix_outbox_kept",
    outbox.c.finished_at,
    sqlite_where=text("payload IS NOT NULL"),
    postgresql_where=text("payload IS NOT NULL"),
)
Index(
    "ix_outbox_undone",
    outbox.c.state,
    sqlite_where=text("state != 'done'"),
    postgresql_where=text("state != 'done'"),
)
Index(
    "ix_outbox_sending",
    outbox.c.platform,
    sqlite_where=text("state = 'sending'"),
    postgresql_where=text("state = 'sending'"),
)
Index(
    "ix_outbox_uncertain",
    outbox.c.id,
    sqlite_where=text("uncertain > 0"),
    postgresql_where=text("uncertain > 0"),
)

lease = Table(
    "lease",
    metadata,
    Column("name", String(20), primary_key=True),
    Column("holder", String(100), nullable=False),
    Column("token", Integer, nullable=False),
    Column("until", Moment, nullable=False),
)
