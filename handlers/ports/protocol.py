"""What handlers keep of verdicts, of the director's decisions, and of changes of the protocol."""

from datetime import datetime
from typing import Protocol

from handlers.model.amendments import Amendment
from handlers.model.verdicts import Case, Decisions, KeptVerdict, Outcome


class Verdicts(Protocol):
    """Verdicts of posts, and what was decided in cases alike; each for about a year."""

    async def keep(self, kept: KeptVerdict) -> None:
        """Keep a verdict; the words of the post's other versions are forgotten."""

    async def of_post(self, post_id: str) -> tuple[KeptVerdict, ...]:
        """List the verdicts of a post, the oldest first."""

    async def forget_words(self, post_id: str) -> None:
        """Remove all words of a post; what was found, and when, stays."""

    async def decide(self, case: Case, post_id: str, version: int, outcome: Outcome, at: datetime) -> None:
        """Note what was decided of a case in a version of a post; of cases only a keyed hash is kept."""

    async def decisions(self, case: Case, but: str) -> Decisions:
        """Count what was decided of a case in other posts than this one."""


class Amendments(Protocol):
    """What directors have changed of the protocol in the chat."""

    async def all(self) -> tuple[Amendment, ...]:
        """List the changes, the oldest first, also those that were undone."""

    async def save(self, amendment: Amendment) -> None:
        """Keep a new change, or that one was undone: in force from the next event on."""
