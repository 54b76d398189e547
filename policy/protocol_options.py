"""What a protocol may set of a rule beside how serious it is: hours, numbers, lists of words. Each rule has its own."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import time
from typing import Protocol as Interface

from policy.guessing import GUESSED

_TIME = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)", re.ASCII)

Value = int | time | tuple[str, ...]
"""What an option can hold: a whole number, a time of the day, or words."""


class Option(Interface):
    """An option: its value where a protocol does not set it, and how what stands in a file is read."""

    @property
    def default(self) -> Value | None:
        """The value where the protocol does not set it; None where there is none then."""
        ...

    def read(self, value: object) -> Value:
        """Read what stands in the file.

        Raises:
            ValueError: it is no such value; the message says what it must be, to stand behind the option's name.
        """
        ...

    def written(self, value: Value) -> str:
        """Write a value as people read it."""
        ...


@dataclass(frozen=True)
class TimeOfDay:
    """A time on the school's clock, written "07:00"."""

    default: None = None

    def read(self, value: object) -> time:
        """Read `"7:00"` or `"07:00"`, or TOML's own 07:00:00."""
        if isinstance(value, time):
            return value
        found = _TIME.fullmatch(value) if isinstance(value, str) else None
        if found is None:
            raise ValueError(f'is {value!r}; write a time of the day like "07:30"')
        return time(int(found[1]), int(found[2]))

    def written(self, value: Value) -> str:
        """Write hours and minutes."""
        assert isinstance(value, time)
        return f"{value:%H:%M}"


@dataclass(frozen=True)
class Whole:
    """A whole number from `least` up to `most`."""

    default: int
    least: int
    most: int

    def read(self, value: object) -> int:
        """Read a whole number in the range."""
        if not isinstance(value, int) or isinstance(value, bool) or not self.least <= value <= self.most:
            raise ValueError(f"must be a whole number from {self.least} to {self.most}")
        return value

    def written(self, value: Value) -> str:
        """Write the number."""
        return str(value)


@dataclass(frozen=True)
class Words:
    """A list of words or parts of words."""

    default: tuple[str, ...] = ()

    def read(self, value: object) -> tuple[str, ...]:
        """Read a list of texts, none of them empty."""
        if not isinstance(value, list) or not all(isinstance(each, str) and each.strip() for each in value):
            raise ValueError('must be a list of words: ["one", "two"]')
        return tuple(value)

    def written(self, value: Value) -> str:
        """Write the words one after another, in one order."""
        assert isinstance(value, tuple)
        return ", ".join(sorted(value))


GUESS_FROM = "guess_from"
NEVER_GUESS = 100
"""So sure of itself a guess never is."""

OPTIONS: Mapping[str, Mapping[str, Option]] = {
    "tag_company": {"organisations": Words()},
    "quiet_hours": {"from": TimeOfDay(), "until": TimeOfDay()},
    "long_post": {"most": Whole(1000, least=50, most=4000)},
    **{rule: {GUESS_FROM: Whole(50, least=1, most=NEVER_GUESS)} for rule in GUESSED},
}
"""The options of each rule that has any, by name."""
