"""Faults that a test schedules: the next calls of a method that go wrong, and how."""

from dataclasses import dataclass, field
from typing import Any

KINDS = {
    "error": "refuse with `code`, `description` and `parameters`, doing nothing",
    "garbage": "answer a page of HTML with status 500, doing nothing",
    "hang before": "do nothing and never answer",
    "timeout": "do it and never answer",
    "slow": "do it and answer after `seconds`",
    "drop before": "do nothing and close the connection",
    "drop after": "do it and close the connection",
}
DOES_IT = {"timeout", "slow", "drop after"}


@dataclass
class Fault:
    """What goes wrong: of calls of `method` to `chat_id` (None: any), `after` pass, then `times` meet it.

    A `method` "*" is any, "file" is a download.
    """

    method: str
    kind: str
    chat_id: int | None = None
    times: int = 1
    after: int = 0
    code: int = 500
    description: str = "Internal Server Error"
    parameters: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise ValueError(f"no such kind of fault: {self.kind}; there are {', '.join(KINDS)}")

    def meets(self, method: str, chat_id: Any) -> bool:
        """Say whether this call meets the fault, counting it."""
        if self.method not in {"*", method} or self.times <= 0:
            return False
        if self.chat_id is not None and str(chat_id) != str(self.chat_id):
            return False
        if self.after > 0:
            self.after -= 1
            return False
        self.times -= 1
        return True


class Faults:
    """The faults of one bot, in the order in which they were scheduled."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def schedule(self, fault: Fault) -> None:
        """Add a fault."""
        self.waiting.append(fault)

    def clear(self) -> None:
        """Forget all faults that have not happened."""
        self.waiting.clear()

    def met_by(self, method: str, chat_id: Any) -> Fault | None:
        """Give the fault that this call meets, or None; the first that fits is used up."""
        for fault in self.waiting:
            if fault.meets(method, chat_id):
                return fault
        return None
