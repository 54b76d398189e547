"""How a handler has things done: effects for the outbox, timers for later. Committed with all else it changed."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from handlers.model.effects import Effect
from handlers.model.posts import Fate, Reach


class Outbox(Protocol):
    """Where effects wait to be done. What is in it is not taken back."""

    async def put(self, *effects: Effect) -> None:
        """Have the effects done, in this order within each chat. A key that is there already changes nothing."""

    async def reach(self, group: str) -> Reach:
        """Count what became of the sends of a group (a post)."""

    async def fates(self, group: str) -> dict[str, Fate]:
        """Say what became of each effect of a group, by its key."""

    async def message_ids(self, keys: Collection[str]) -> dict[str, tuple[str, ...]]:
        """Give the platform's ids of what effects have sent, by their keys; those that sent nothing are left out."""

    async def mails_since(self, since: datetime) -> tuple[str, ...]:
        """List the keys of the mails that were put here since a moment, the oldest first, whatever became of them."""


class Blobs(Protocol):
    """The bytes of what people sent, by the id that the `Fetch` named. Whoever had them fetched forgets them."""

    async def forget(self, *blobs: str) -> None:
        """Remove what is kept under these ids; nothing happens where nothing is."""


class Timers(Protocol):
    """Events with a due time. A timer is known by its name and subject; setting it again replaces it."""

    async def set(self, name: str, subject: str, due_at: datetime) -> None:
        """Have `TimerDue(name, subject)` happen at `due_at` or, when that has passed, at once."""

    async def cancel(self, name: str, subject: str) -> None:
        """Forget the timer; nothing happens when there is none."""
