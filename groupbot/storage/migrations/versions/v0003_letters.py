"""Parents' letters, and the addresses that mail goes to and comes from."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "letters",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("sender", sa.String(), nullable=False),
        sa.Column("sent_at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_letters"),
    )
    op.create_index("ix_letters_sender_sent_at", "letters", ["sender", "sent_at"])
    op.create_table(
        "reply_addresses",
        sa.Column("person_id", sa.String(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["persons.id"], name="fk_reply_addresses_person_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("person_id", name="pk_reply_addresses"),
    )
    op.create_table(
        "school_addresses",
        sa.Column("hash", sa.LargeBinary(16), nullable=False),
        sa.Column("code_hash", sa.LargeBinary(16)),
        sa.Column("expires_at", sa.BigInteger()),
        sa.Column("proven_at", sa.BigInteger()),
        sa.Column("proven_by", sa.String()),
        sa.PrimaryKeyConstraint("hash", name="pk_school_addresses"),
        sa.UniqueConstraint("code_hash", name="uq_school_addresses_code_hash"),
    )
