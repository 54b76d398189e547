"""An independent look at what happened: the database by plain SQL, and what the servers received."""

import sqlite3
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.servers.telegram.client import Person, TelegramWorld

_NO_MENU = "key NOT LIKE '%commands%'"


@dataclass(frozen=True)
class Books:
    """What the database says, read by nothing of the program's own.

    The menus of commands, which are set at a start, are left out, save from what is still `open`.
    """

    inbox: Counter[str]
    outbox: Counter[str]
    repeated: int
    torn: int
    open: int

    @classmethod
    def of(cls, database: Path) -> "Books":
        """Read a SQLite database."""
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            return cls(
                Counter(dict(connection.execute(f"SELECT state, count(*) FROM inbox WHERE {_NO_MENU} GROUP BY state"))),
                Counter(
                    dict(connection.execute(f"SELECT state, count(*) FROM outbox WHERE {_NO_MENU} GROUP BY state"))
                ),
                connection.execute(f"SELECT count(*) FROM outbox WHERE uncertain > 0 AND {_NO_MENU}").fetchone()[0],
                # a handled event keeps no contents: one that does was marked outside its transaction
                connection.execute(
                    "SELECT count(*) FROM inbox WHERE key LIKE 'telegram:%' AND state = 'done' AND payload IS NOT NULL"
                ).fetchone()[0],
                sum(
                    connection.execute(f"SELECT count(*) FROM {table} WHERE state IN ('ready', 'sending')").fetchone()[
                        0
                    ]
                    for table in ("inbox", "outbox")
                ),
            )


@dataclass(frozen=True)
class Answers:
    """How often each person's messages were answered."""

    lost: int
    duplicates: int

    @classmethod
    def of(cls, telegram: TelegramWorld, people: list[Person], asked: Counter[int]) -> "Answers":
        """Count the bot's messages that reached each person, deleted ones too, beside what they asked."""
        reached = Counter(message["chat"]["id"] for message in telegram.sent())
        lost = sum(max(asked[person.id] - reached[person.id], 0) for person in people)
        duplicates = sum(max(reached[person.id] - asked[person.id], 0) for person in people)
        return cls(lost, duplicates)
