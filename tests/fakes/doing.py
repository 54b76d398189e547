"""Effects and timers that wait in lists, for tests to look at."""

from collections.abc import Collection
from datetime import datetime
from typing import TypeVar

from handlers.model.effects import Effect, Mail, Send
from handlers.model.events import Account, Chat, TimerDue
from handlers.model.posts import Fate, FateWord, Reach

E = TypeVar("E")


class FakeOutbox:
    """Effects by key. A test says in `outcomes` what became of them: (outcome, reason) by key.

    `repeated` are the keys of those that were done twice, because nobody knew whether they had been done.
    """

    def __init__(self) -> None:
        self.by_key: dict[str, Effect] = {}
        self.sent: dict[str, tuple[str, ...]] = {}
        self.outcomes: dict[str, tuple[FateWord, str]] = {}
        self.repeated: set[str] = set()

    async def put(self, *effects: Effect) -> None:
        """Keep the effects; a key that is there already changes nothing."""
        for effect in effects:
            self.by_key.setdefault(effect.key, effect)

    async def reach(self, group: str) -> Reach:
        """Count what became of the sends of a group."""
        sends = [effect for effect in self.of_type(Send) if effect.group == group]
        known = [(str(send.chat), *self.outcomes.get(send.key, ("pending", ""))) for send in sends]
        count = {
            word: sum(1 for _, outcome, _ in known if outcome == word) for word in ("done", "pending", "uncertain")
        }
        failed = tuple((chat, reason) for chat, outcome, reason in known if outcome == "failed")
        return Reach(count["done"], count["pending"], count["uncertain"], failed)

    async def fates(self, group: str) -> dict[str, Fate]:
        """Say what became of each effect of a group."""
        keys = [effect.key for effect in self.effects if getattr(effect, "group", None) == group]
        known = {key: self.outcomes.get(key, ("pending", "")) for key in keys}
        return {
            key: Fate(word, reason if word == "failed" else "", repeated=word == "done" and key in self.repeated)
            for key, (word, reason) in known.items()
        }

    async def message_ids(self, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Give the platform's ids of what effects have sent, as a test has noted them in `sent`."""
        return {key: ids for key, ids in self.sent.items() if key in keys and ids}

    async def mails_since(self, since: datetime) -> tuple[str, ...]:
        """List the keys of the mails."""
        return tuple(each.key for each in self.mails)

    @property
    def effects(self) -> list[Effect]:
        """All effects, in the order of their first asking."""
        return list(self.by_key.values())

    @property
    def mails(self) -> list[Mail]:
        """The mails among them."""
        return self.of_type(Mail)

    def of_type(self, kind: type[E]) -> list[E]:
        """The effects of one kind."""
        return [effect for effect in self.effects if isinstance(effect, kind)]

    def sent_to(self, to: Chat | Account) -> list[Send]:
        """The sends to a chat, or to the private chat with an account."""
        return [effect for effect in self.of_type(Send) if str(effect.chat) == str(to)]

    def last_to(self, to: Chat | Account) -> Send:
        """The last send to a chat, or to the private chat with an account."""
        sent = self.sent_to(to)
        assert sent, f"nothing was sent to {to}; sent: {[str(send.chat) for send in self.of_type(Send)]}"
        return sent[-1]

    def clear(self) -> None:
        """Forget what was asked, so that a test sees only what comes."""
        self.by_key.clear()


class FakeBlobs:
    """The ids under which something is kept in `kept`, where a test puts them; what was forgotten in `forgotten`."""

    def __init__(self) -> None:
        self.kept: set[str] = set()
        self.forgotten: list[str] = []

    async def forget(self, *blobs: str) -> None:
        """Note the ids, and keep nothing under them."""
        self.forgotten += blobs
        self.kept.difference_update(blobs)


class FakeTimers:
    """Timers by name and subject in `set_ones`."""

    def __init__(self) -> None:
        self.set_ones: dict[tuple[str, str], datetime] = {}

    async def set(self, name: str, subject: str, due_at: datetime) -> None:
        """Set a timer, in place of an earlier one."""
        self.set_ones[name, subject] = due_at

    async def cancel(self, name: str, subject: str) -> None:
        """Forget a timer."""
        self.set_ones.pop((name, subject), None)

    def take_due(self, now: datetime) -> list[TimerDue]:
        """Take out the timers that are due, the earliest first."""
        due = sorted((at, key) for key, at in self.set_ones.items() if at <= now)
        for _, key in due:
            del self.set_ones[key]
        return [TimerDue(*key) for _, key in due]
