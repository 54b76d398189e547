"""What the school's bot remembers: one database, SQLite or PostgreSQL, sealed where it concerns people."""
