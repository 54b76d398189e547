"""What a check found."""

from dataclasses import dataclass, field
from typing import Literal

from groupbot.doctor.words_here import HERE
from groupbot.doctor.words_outside import OUTSIDE

State = Literal["ok", "warn", "fail"]

WORDS = HERE | OUTSIDE
"""The sentences by key and language: what was seen, and what to do."""


@dataclass(frozen=True)
class Finding:
    """What was seen, and what to do where something is wrong.

    Args:
        name: what was looked at, one English word for programs: `database`, `telegram`, ...
        state: in order; works, and could be better; does not work.
        key: which sentences of `WORDS` say it.
        values: what is put into them; a value that differs by language is a dict by language.
    """

    name: str
    state: State
    key: str
    values: dict[str, object] = field(default_factory=dict)

    def seen(self, language: str) -> str:
        """Say what was seen."""
        return self._filled(0, language)

    def remedy(self, language: str) -> str:
        """Say what to do; empty where all is well."""
        return self._filled(1, language)

    def _filled(self, sentence: int, language: str) -> str:
        values = {name: value[language] if isinstance(value, dict) else value for name, value in self.values.items()}
        return WORDS[self.key][language][sentence].format_map(values)


def ok(name: str, key: str, /, **values: object) -> Finding:
    """Say that something is in order."""
    return Finding(name, "ok", key, values)


def warn(name: str, key: str, /, **values: object) -> Finding:
    """Say that something works and could be better."""
    return Finding(name, "warn", key, values)


def fail(name: str, key: str, /, **values: object) -> Finding:
    """Say that something does not work."""
    return Finding(name, "fail", key, values)
