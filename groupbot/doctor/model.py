"""What a check found."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from groupbot.doctor.words_here import HERE
from groupbot.doctor.words_outside import OUTSIDE

State = Literal["ok", "warn", "fail"]
Translate = Callable[..., str]
"""Gives an English sentence in a language, with values put in: a `PlainSpeech`."""

WORDS = HERE | OUTSIDE
"""The sentences by key: what was seen, and what to do. English; the catalogues have them in other languages."""


@dataclass(frozen=True)
class Finding:
    """What was seen, and what to do where something is wrong.

    Args:
        name: what was looked at, one English word for programs: `database`, `telegram`, ...
        state: in order; works, and could be better; does not work.
        key: which sentences of `WORDS` say it.
        values: what is put into them; a tuple is a list of words that are translated too.
    """

    name: str
    state: State
    key: str
    values: dict[str, object] = field(default_factory=dict)

    @property
    def seen(self) -> str:
        """What was seen, in English."""
        return self.said(_in_english)[0]

    @property
    def remedy(self) -> str:
        """What to do, in English; empty where all is well."""
        return self.said(_in_english)[1]

    def said(self, translate: Translate) -> tuple[str, str]:
        """Give what was seen and what to do, in a language."""
        values = {
            name: ", ".join(translate(word) for word in value) if isinstance(value, tuple) else value
            for name, value in self.values.items()
        }
        seen, remedy = (translate(text, **values) if text else "" for text in WORDS[self.key])
        return seen, remedy


def _in_english(text: str, **values: object) -> str:
    return text.format_map(values)


def ok(name: str, key: str, /, **values: object) -> Finding:
    """Say that something is in order."""
    return Finding(name, "ok", key, values)


def warn(name: str, key: str, /, **values: object) -> Finding:
    """Say that something works and could be better."""
    return Finding(name, "warn", key, values)


def fail(name: str, key: str, /, **values: object) -> Finding:
    """Say that something does not work."""
    return Finding(name, "fail", key, values)
