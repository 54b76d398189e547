"""What a message wants of the school, as the triage answers."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "illness",
    "recovery",
    "leave",
    "question_teacher",
    "question_office",
    "complaint",
    "worry",
    "indecent",
    "chat",
]

KINDS: tuple[Kind, ...] = (
    "illness",
    "leave",
    "recovery",
    "worry",
    "complaint",
    "indecent",
    "question_teacher",
    "question_office",
    "chat",
)
"""All kinds, the most binding first: a child that is missed comes before a question."""


@dataclass(frozen=True)
class Triage:
    """What a message wants.

    `kind` is the most binding of what it holds, `also` the other kinds in the order of `KINDS`. `confidence` lies
    between 0 and 1. `language` is a guess: nl, en, fy, de, pl, tr, ar, uk, or "und" when nobody can tell. `words` are
    the words of the folded text that decided, in their order in the message.
    """

    kind: Kind
    also: tuple[Kind, ...] = ()
    confidence: float = 0.0
    language: str = "und"
    words: tuple[str, ...] = ()
