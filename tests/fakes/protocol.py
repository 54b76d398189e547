"""Verdicts and changes of the protocol, in memory."""

from collections import Counter
from datetime import datetime

from handlers.model.amendments import Amendment
from handlers.model.verdicts import Case, Decisions, KeptVerdict, Outcome


class FakeVerdicts:
    """Verdicts in `kept`, the oldest first, and what was decided by case, post and version in `decided`."""

    def __init__(self) -> None:
        self.kept: list[KeptVerdict] = []
        self.decided: dict[tuple[Case, str, int], Outcome] = {}

    async def keep(self, kept: KeptVerdict) -> None:
        """Keep a verdict, and forget the words of other versions."""
        others = [
            each.without_words if each.post == kept.post and each.version != kept.version else each
            for each in self.kept
        ]
        self.kept = [*others, kept]

    async def of_post(self, post_id: str) -> tuple[KeptVerdict, ...]:
        """List the verdicts of a post."""
        return tuple(each for each in self.kept if each.post == post_id)

    async def forget_words(self, post_id: str) -> None:
        """Remove all words of a post."""
        self.kept = [each.without_words if each.post == post_id else each for each in self.kept]

    async def decide(self, case: Case, post_id: str, version: int, outcome: Outcome, at: datetime) -> None:
        """Note what was decided."""
        del at  # nothing ends here
        self.decided[case, post_id, version] = outcome

    async def decisions(self, case: Case, but: str) -> Decisions:
        """Count what was decided of a case in other posts."""
        alike = [outcome for (each, post, _), outcome in self.decided.items() if each == case and post != but]
        return Decisions(**Counter(alike))


class FakeAmendments:
    """Changes of the protocol by id in `saved`."""

    def __init__(self) -> None:
        self.saved: dict[str, Amendment] = {}

    async def all(self) -> tuple[Amendment, ...]:
        """List the changes, the oldest first."""
        return tuple(sorted(self.saved.values(), key=lambda each: (each.at, each.id)))

    async def save(self, amendment: Amendment) -> None:
        """Keep a change."""
        self.saved[amendment.id] = amendment
