"""What a check found."""

from dataclasses import dataclass, field
from typing import Literal

from groupbot.doctor.words_here import HERE
from groupbot.doctor.words_outside import OUTSIDE

State = Literal["ok", "warn", "fail"]

WORDS = HERE | OUTSIDE
"""The sentences by key: what was seen, and what to do. English, as all that the command line says."""


@dataclass(frozen=True)
class Finding:
    """What was seen, and what to do where something is wrong.

    Args:
        name: what was looked at, one English word for programs: `database`, `telegram`, ...
        state: in order; works, and could be better; does not work.
        key: which sentences of `WORDS` say it.
        values: what is put into them.
    """

    name: str
    state: State
    key: str
    values: dict[str, object] = field(default_factory=dict)

    @property
    def seen(self) -> str:
        """What was seen, in words."""
        return WORDS[self.key][0].format_map(self.values)

    @property
    def remedy(self) -> str:
        """What to do, in words; empty where all is well."""
        return WORDS[self.key][1].format_map(self.values)


def ok(name: str, key: str, /, **values: object) -> Finding:
    """Say that something is in order."""
    return Finding(name, "ok", key, values)


def warn(name: str, key: str, /, **values: object) -> Finding:
    """Say that something works and could be better."""
    return Finding(name, "warn", key, values)


def fail(name: str, key: str, /, **values: object) -> Finding:
    """Say that something does not work."""
    return Finding(name, "fail", key, values)
