"""A1: a message comes within the hours in which the group is open, where the protocol sets any."""

from collections.abc import Iterator
from datetime import time

from policy.model import Hint
from policy.rules.rule import Case, Hit


def quiet_hours(case: Case) -> Iterator[Hit]:
    """Hit a draft that would go out while the group is closed."""
    moment, hours = case.draft.moment, case.protocol.rules["quiet_hours"].hours
    if moment is None or hours is None:
        return
    start, end = hours
    if not start <= moment.time() < end:
        hint = Hint(f"{_dutch(start)} tot {_dutch(end)}", f"{start:%H:%M} to {end:%H:%M}")
        yield Hit("quiet_hours", hint=hint)


def _dutch(at: time) -> str:
    return f"{at.hour}.{at:%M}"
