"""An independent look at what happened: the database by plain SQL, and what the servers received."""

import sqlite3
from collections import Counter
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path

from tests.faults.traffic import Week
from tests.servers.telegram.client import Person, TelegramWorld
from tests.servers.telegram.people import text_of

_NO_MENU = "key NOT LIKE '%commands%' AND key NOT LIKE 'timer:protocol_recheck%'"
_UNHANDLED = "SELECT count(*) FROM inbox WHERE state = 'ready' AND key NOT LIKE 'timer:%'"
_UNSENT = "SELECT count(*) FROM outbox WHERE state IN ('ready', 'sending')"


@dataclass(frozen=True)
class Books:
    """What the database says, read by nothing of the program's own.

    The menus of commands, which are set at a start, are left out, save from what is still `open`; so is the look at
    what waits with the protocol of this start. `under_way` is what happened and is not handled, or is to be sent;
    timers wait for their time, and are not.
    """

    inbox: Counter[str]
    outbox: Counter[str]
    repeated: int
    torn: int
    open: int
    under_way: int

    @classmethod
    def of(cls, database: Path) -> "Books":
        """Read a SQLite database."""
        with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
            return cls(
                Counter(dict(connection.execute(f"SELECT state, count(*) FROM inbox WHERE {_NO_MENU} GROUP BY state"))),
                Counter(
                    dict(connection.execute(f"SELECT state, count(*) FROM outbox WHERE {_NO_MENU} GROUP BY state"))
                ),
                connection.execute(f"SELECT coalesce(sum(uncertain), 0) FROM outbox WHERE {_NO_MENU}").fetchone()[0],
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
                sum(connection.execute(each).fetchone()[0] for each in (_UNHANDLED, _UNSENT)),
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


@dataclass(frozen=True)
class Kept:
    """Which of the week's promises were kept, by what the groups and the school's mailbox hold.

    `unanswered` are the stories that stand still, `posts_lost` and `posts_twice` count groups, `mails_lost` the presses
    of "Send" whose mail did not come, `mails_made` mails that nobody sent, `mails_again` the same mail come once more.
    """

    unanswered: tuple[str, ...]
    posts_lost: int
    posts_twice: int
    mails_lost: int
    mails_made: int
    mails_again: int

    @property
    def lost(self) -> int:
        """All that did not arrive."""
        return len(self.unanswered) + self.posts_lost + self.mails_lost

    @property
    def twice(self) -> int:
        """All that came more than once."""
        return self.posts_twice + self.mails_again

    @classmethod
    def of(cls, week: Week) -> "Kept":
        """Count what reached the groups, deleted ones too, and the school, beside what was promised."""
        sent = [(message["chat"]["id"], text_of(message)) for message in week.school.telegram.sent()]
        times = [
            sum(chat == group.id and text in words for chat, words in sent)
            for text, groups in week.promises.posts.items()
            for group in groups
        ]
        mails = {str(each.message["Message-ID"]): each.message for each in week.smtp.messages}
        about = Counter(_reported(message, week.promises.reports) for message in mails.values())
        letters = about.pop("", 0)
        return cls(
            tuple(week.waiting()),
            posts_lost=times.count(0),
            posts_twice=sum(each - 1 for each in times if each),
            mails_lost=len(week.promises.reports) - len(about) + max(week.promises.letters - letters, 0),
            mails_made=about.total() - len(about) + max(letters - week.promises.letters, 0),
            mails_again=len(week.smtp.messages) - len(mails),
        )


def _reported(message: EmailMessage, children: list[str]) -> str:
    """Give the child whom a mail reports ill, nothing where it is a letter."""
    body = message.get_body(("plain",))
    words = body.get_content() if body else ""
    return next((child for child in children if child in words), "")
