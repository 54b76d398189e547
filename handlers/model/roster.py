"""What an import of the roster changes."""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.model.people import Child


@dataclass(frozen=True)
class RosterChanges:
    """The ids of the children that came, that changed, and that are gone. True when there are any."""

    added: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    @classmethod
    def between(cls, old: Mapping[str, Child], new: Mapping[str, Child]) -> "RosterChanges":
        """Compare two rosters, both by child id."""
        return cls(
            added=tuple(sorted(new.keys() - old.keys())),
            changed=tuple(sorted(each for each in new.keys() & old.keys() if new[each] != old[each])),
            removed=tuple(sorted(old.keys() - new.keys())),
        )

    def __bool__(self) -> bool:
        """Say whether anything changed."""
        return bool(self.added or self.changed or self.removed)
