"""How Alembic runs the migrations: on the connection it is given, within the transaction that is open there."""

from alembic import context

from groupbot.storage import letter_tables, protocol_tables, queue_tables, tables
from groupbot.storage.metadata import metadata
from groupbot.storage.migrations import VERSION_TABLE

__all__ = ["letter_tables", "protocol_tables", "queue_tables", "tables"]

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    version_table=VERSION_TABLE,
    transaction_per_migration=False,
)
context.run_migrations()
