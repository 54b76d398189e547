"""What a handler decides with: the policy check, fresh ids, and the record of who did what."""

from typing import Protocol

from policy.model import Draft, Verdict


class Checker(Protocol):
    """The policy check, with this school's protocol, roster and own addresses."""

    async def check(self, draft: Draft) -> Verdict:
        """Hold a draft against the school's protocol."""


class Ids(Protocol):
    """Fresh ids that nobody can guess."""

    def new(self) -> str:
        """Give a new id: at least 72 bits, letters, digits, `-` and `_` only, 12 to 24 characters."""


class Records(Protocol):
    """The lasting record of acts that somebody may have to answer for. Ids only, never texts or names."""

    async def add(self, act: str, actor: str, subject: str, detail: str = "") -> None:
        """Add a line. `act` is a word such as `press_refused`, actor and subject are ids."""
