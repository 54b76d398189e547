"""A report of illness while it is being made: what the parent has said so far, and what is still to be asked.

It is kept as the data of a dialogue. What the parent wrote is not: who, from when, until when, and no more.
"""

from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Literal

Step = Literal["child", "name", "class", "first", "last", "change", "summary"]


@dataclass(frozen=True)
class Draft:
    """What is known of a report that is being made.

    `report` is the id that the report will have. `child` is a child of the roster that the person is linked to; for
    another child `name` and `class_name` are as the person typed them, and `class_id` is set where that is a class of
    the school. `last` is the last day away, None while it is not known; `last_said` says that it was asked. `several`
    says that there are linked children to choose from, `changing` that the person wants to change something. `warned`
    is the morning of which the person was told that nothing has been sent. `token` is the open question's, and `lead`
    what was said above it.
    """

    report: str
    child: str | None = None
    name: str = ""
    class_id: str | None = None
    class_name: str = ""
    first: date | None = None
    last: date | None = None
    last_said: bool = False
    several: bool = False
    changing: bool = False
    warned: date | None = None
    token: str = ""
    lead: str = ""

    @property
    def step(self) -> Step:
        """What is to be asked next."""
        if self.changing:
            return "change"
        if not self.child and (missing := self._missing_child()):
            return missing
        if self.first is None:
            return "first"
        return "summary" if self.last_said else "last"

    def of_child(self, child: str) -> "Draft":
        """Make it about a child of the roster."""
        return replace(self, child=child, name="", class_id=None, class_name="", several=False, changing=False)

    def without_child(self, *, several: bool) -> "Draft":
        """Ask again whom it is about: first among the linked children where there are several, else by name."""
        return replace(self, child=None, name="", class_id=None, class_name="", several=several, changing=False)

    def from_day(self, first: date) -> "Draft":
        """Set the first day; a last day before it is asked again."""
        kept = self.last is None or self.last >= first
        return replace(
            self, first=first, last=self.last if kept else None, last_said=self.last_said and kept, changing=False
        )

    def until(self, last: date | None) -> "Draft":
        """Set the last day, None for not known."""
        return replace(self, last=last, last_said=True, changing=False)

    def to_data(self) -> dict[str, Any]:
        """Write it as plain JSON."""
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(self).items()}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> "Draft":
        """Read what `to_data` wrote."""
        days = {name: date.fromisoformat(data[name]) if data[name] else None for name in ("first", "last", "warned")}
        return cls(**{**data, **days})

    def _missing_child(self) -> Step | None:
        if self.several:
            return "child"
        if not self.name:
            return "name"
        return None if self.class_name else "class"
