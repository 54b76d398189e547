"""What a director has changed of the school's protocol in the chat."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from policy.model import Destination, Severity
from policy.protocol import Protocol, ProtocolError
from policy.protocol_changes import AddWord, Change, ExcuseWord, SetSeverity, with_changes

AmendmentKind = Literal["severity", "add", "excuse"]


@dataclass(frozen=True)
class Amendment:
    """One change: what, when and by whom (a staff id); and when and by whom it was undone.

    `destination` and `severity` are those of a changed severity (None: no finding any more), `word` is what was added
    or excused. `before` is the severity that held before, as a protocol file writes it.
    """

    id: str
    at: datetime
    by: str
    kind: AmendmentKind
    rule: str
    destination: Destination | None = None
    severity: Severity | None = None
    word: str = ""
    before: str = ""
    undone_at: datetime | None = None
    undone_by: str | None = None

    @property
    def change(self) -> Change:
        """The change, as the protocol takes it."""
        if self.kind == "severity" and self.destination is not None:
            return SetSeverity(self.rule, self.destination, self.severity)
        return AddWord(self.rule, self.word) if self.kind == "add" else ExcuseWord(self.rule, self.word)


def in_force(protocol: Protocol, amendments: Iterable[Amendment]) -> tuple[Protocol, tuple[Amendment, ...]]:
    """Give the school's protocol with what was changed in the chat.

    Args:
        protocol: what the school's file says.
        amendments: the changes, oldest first; those that were undone count no more.

    Returns:
        The protocol, and the changes that cannot be made (any more), which are passed over: the file may have lost
        what they are about.
    """
    passed_over = []
    for each in amendments:
        if each.undone_at is None:
            try:
                protocol = with_changes(protocol, (each.change,))
            except ProtocolError:
                passed_over.append(each)
    return protocol, tuple(passed_over)
