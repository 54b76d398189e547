"""Verdicts that are kept, what was decided of them, and changes of the protocol that a director made in the chat."""

import sqlalchemy as sa
from alembic import op

revision = "0005_protocol"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "verdicts",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), autoincrement=True, nullable=False),
        sa.Column("post_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_verdicts"),
    )
    op.create_index("ix_verdicts_post_id", "verdicts", ["post_id"])
    op.create_index("ix_verdicts_at", "verdicts", ["at"])
    op.create_table(
        "precedents",
        sa.Column("hash", sa.LargeBinary(16), nullable=False),
        sa.Column("post_id", sa.String(), nullable=False),
        sa.Column("version", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("hash", "post_id", "version", name="pk_precedents"),
    )
    op.create_index("ix_precedents_at", "precedents", ["at"])
    op.create_table(
        "amendments",
        sa.Column("id", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_amendments"),
    )
    op.create_index("ix_amendments_at", "amendments", ["at"])
