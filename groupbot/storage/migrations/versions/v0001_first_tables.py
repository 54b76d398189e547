"""The first tables: people, the work of handlers, and the way through.

Types stand here as they were on this day, so that a later change of the program cannot change what was migrated.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

ROW_ID = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Make the tables."""
    _people()
    _work()
    _queue()


def _people() -> None:
    op.create_table(
        "keys",
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("wrapped", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("owner", name="pk_keys"),
    )
    op.create_table(
        "persons",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("language", sa.String()),
        sa.Column("language_chosen", sa.Boolean(), nullable=False),
        sa.Column("address_hash", sa.LargeBinary(16), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_persons"),
    )
    op.create_table(
        "accounts",
        sa.Column("hash", sa.LargeBinary(16), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_accounts_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("hash", name="pk_accounts"),
    )
    op.create_index("ix_accounts_person_id", "accounts", ["person_id"])
    op.create_table(
        "children",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("class_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_children"),
    )
    op.create_index("ix_children_class_id", "children", ["class_id"])
    op.create_table(
        "roster",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_roster"),
    )
    op.create_table(
        "guardianships",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("child_id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["child_id"], ["children.id"], name="fk_guardianships_child_id", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_guardianships_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", "child_id", name="pk_guardianships"),
    )
    op.create_index("ix_guardianships_child_id", "guardianships", ["child_id"])
    op.create_table(
        "invitations",
        sa.Column("hash", sa.LargeBinary(16), nullable=False),
        sa.Column("child_id", sa.String(), nullable=False),
        sa.Column("expires_at", sa.BigInteger(), nullable=False),
        sa.Column("used_by", sa.String()),
        sa.Column("used_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["child_id"], ["children.id"], name="fk_invitations_child_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("hash", name="pk_invitations"),
    )
    op.create_index("ix_invitations_child_id", "invitations", ["child_id"])
    op.create_table(
        "wrong_tries",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_wrong_tries"),
    )
    op.create_index("ix_wrong_tries_person_id_at", "wrong_tries", ["person_id", "at"])


def _work() -> None:
    op.create_table(
        "chats",
        sa.Column("hash", sa.LargeBinary(16), nullable=False),
        sa.Column("disabled", sa.String()),
        sa.Column("sealed", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("hash", name="pk_chats"),
    )
    op.create_table(
        "posts",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_posts"),
    )
    op.create_index("ix_posts_author", "posts", ["author"])
    op.create_index("ix_posts_state", "posts", ["state"])
    op.create_table(
        "reports",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("reporter", sa.String(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reports"),
    )
    op.create_index("ix_reports_reporter", "reports", ["reporter"])
    op.create_index("ix_reports_state", "reports", ["state"])
    op.create_table(
        "questions",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("token", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("chat_hash", sa.LargeBinary(16), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.Column("answer", sa.String()),
        sa.Column("answered_by", sa.String()),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_questions"),
        sa.UniqueConstraint("token", name="uq_questions_token"),
    )
    op.create_index("ix_questions_chat_hash_id", "questions", ["chat_hash", "id"])
    op.create_index("ix_questions_ends_at", "questions", ["ends_at"])
    op.create_index("ix_questions_kind_subject", "questions", ["kind", "subject"])
    op.create_table(
        "dialogues",
        sa.Column("chat_hash", sa.LargeBinary(16), nullable=False),
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("started_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("chat_hash", name="pk_dialogues"),
    )
    op.create_index("ix_dialogues_person_id", "dialogues", ["person_id"])
    op.create_index("ix_dialogues_started_at", "dialogues", ["started_at"])
    op.create_table(
        "records",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("act", sa.String(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("subject", sa.String(), nullable=False),
        sa.Column("detail", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_records"),
    )
    op.create_index("ix_records_at", "records", ["at"])
    op.create_index("ix_records_subject", "records", ["subject"])


def _queue() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("order_key", sa.LargeBinary(16), nullable=False),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("due_at", sa.BigInteger(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("received_at", sa.BigInteger(), nullable=False),
        sa.Column("handled_at", sa.BigInteger()),
        sa.Column("error", sa.String(length=200)),
        sa.PrimaryKeyConstraint("id", name="pk_inbox"),
        sa.UniqueConstraint("key", name="uq_inbox_key"),
    )
    _partial_index("ix_inbox_failing", "inbox", ["order_key"], "state = 'ready' AND attempts > 0")
    _partial_index("ix_inbox_aside", "inbox", ["handled_at"], "state = 'aside'")
    _partial_index("ix_inbox_ready", "inbox", ["lane", "id"], "state = 'ready'")
    op.create_table(
        "contents",
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_contents"),
    )
    op.create_table(
        "outbox",
        sa.Column("id", ROW_ID, nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("order_key", sa.LargeBinary(16), nullable=False),
        sa.Column("platform", sa.String(length=20), nullable=False),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("group_key", sa.String(length=100)),
        sa.Column("content_key", sa.String(length=200)),
        sa.Column("payload", sa.LargeBinary()),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("uncertain", sa.Integer(), nullable=False),
        sa.Column("not_before", sa.BigInteger(), nullable=False),
        sa.Column("messages", sa.Text(), nullable=False),
        sa.Column("reason", sa.String(length=300), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("finished_at", sa.BigInteger()),
        sa.ForeignKeyConstraint(["content_key"], ["contents.key"], name="fk_outbox_content_key"),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("key", name="uq_outbox_key"),
    )
    _partial_index("ix_outbox_kept", "outbox", ["finished_at"], "payload IS NOT NULL")
    _partial_index("ix_outbox_undone", "outbox", ["state"], "state != 'done'")
    _partial_index("ix_outbox_sending", "outbox", ["platform"], "state = 'sending'")
    _partial_index("ix_outbox_uncertain", "outbox", ["id"], "uncertain > 0")
    op.create_index("ix_outbox_group", "outbox", ["group_key", "state"])
    _partial_index("ix_outbox_open", "outbox", ["order_key", "id"], "state IN ('ready', 'sending')")
    _partial_index("ix_outbox_ready", "outbox", ["platform", "lane", "id"], "state = 'ready'")
    op.create_table(
        "lease",
        sa.Column("name", sa.String(length=20), nullable=False),
        sa.Column("holder", sa.String(length=100), nullable=False),
        sa.Column("token", sa.Integer(), nullable=False),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_lease"),
    )


def _partial_index(name: str, table: str, columns: list[str], condition: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(condition), postgresql_where=sa.text(condition))
