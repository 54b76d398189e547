"""A question as data, and the answers so far."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

Answers = dict[str, Any]
"""What was answered, by the question's key, in the order of the questions. Keys are those of `school.toml`, dotted
(`mail.host`, `staff.0.name`); `secret.NAME` is a secret, `init.NAME` concerns the conversation only."""


class Wrong(ValueError):
    """An answer that cannot be taken. `text` is one of the catalogues' sentences, `values` are put into it."""

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.text, self.values = text, values


@dataclass(frozen=True)
class Line:
    """A sentence to be said: one of the catalogues', with what is put into it."""

    text: str
    values: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Taken:
    """An answer that was taken: its value as it is kept, and what is said about it."""

    value: Any
    said: Sequence[Line] = ()


Take = Callable[[str, Answers], Taken]
"""Takes what was typed, which is never empty, with the answers so far.

Raises:
    Wrong: it cannot be taken.
"""

Default = Callable[[Answers], str | None]
"""Gives what is taken where nothing is typed; None where something must be typed."""


@dataclass(frozen=True)
class Question:
    """One question.

    Args:
        key: where the answer belongs, see `Answers`.
        ask: the question.
        take: reads and checks what was typed.
        default: what is taken where nothing is typed, as one would type it; None where there is none.
        explain: sentences that stand above the question.
        example: what an answer looks like.
        choices: the words that can be typed, each with what it means; empty where anything can.
        optional: it can be left out; nothing typed does so where there is no default, and `-` does so always.
        hidden: what is typed is not shown.
        enter: what happens where nothing is typed, if that is not the default; a sentence of the catalogues.
    """

    key: str
    ask: Line
    take: Take
    default: Default = lambda _: None
    explain: Sequence[Line] = ()
    example: str = ""
    choices: Sequence[tuple[str, str]] = ()
    optional: bool = False
    hidden: bool = False
    enter: str = ""


@dataclass(frozen=True)
class Part:
    """A part of the conversation: its name on the command line and in the draft, its heading (or none), its questions.

    `questions` gives the questions that these answers make necessary, in order: a later one may depend on an earlier.
    """

    name: str
    heading: str
    questions: Callable[[Answers], Sequence[Question]]


class Asker(Protocol):
    """Who speaks with the person: a terminal, or a script's input."""

    def tell(self, *lines: Line) -> None:
        """Say something."""

    def ask(self, question: Question, default: str | None) -> str:
        """Ask, and give what was typed, without white space around it.

        Raises:
            EOFError: there is nobody who answers any more.
            KeyboardInterrupt: the person stops.
        """

    def head(self, number: int, of: int, heading: str) -> None:
        """Say which part comes now."""
