"""What a rule is: a pure function from a case to hits."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from policy.facts import Facts
from policy.model import Draft, Hint
from policy.protocol import Protocol
from policy.rules.tokens import Token, tokens_of
from policy.text import Text
from policy.word_index import masked


@dataclass(frozen=True)
class Case:
    """A draft with its text as the rules read it, the protocol that it is held against, and what the school knows."""

    draft: Draft
    text: Text
    protocol: Protocol
    facts: Facts
    memory: dict[str, Any] = field(init=False, default_factory=dict, compare=False, repr=False)
    """What one rule has found out of this text and another asks for too, by the name of what it is."""

    def without_excused(self, rule: str) -> str:
        """Give the folded text without what the protocol excuses of a rule: what else a sentence says still counts."""
        excused = self.protocol.rules[rule].folded_excused
        return masked(self.text.folded, self.text.folded, excused) if excused else self.text.folded

    def text_without_excused(self, rule: str) -> Text:
        """Give the text as it is read without what the protocol excuses of a rule; all places stay as they are."""
        excused = self.protocol.rules[rule].folded_excused
        if not excused:
            return self.text
        plain, folded = self.text.plain, self.text.folded
        return replace(self.text, plain=masked(plain, folded, excused), folded=masked(folded, folded, excused))

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The words of the text."""
        return tokens_of(self.text)


@dataclass(frozen=True)
class Hit:
    """A place where a rule applies.

    `rule` is the key of the protocol's setting. `start` and `end` count plain characters, None where the hit is about
    no words. `about` is what the message names when that is not those words. `identifies` says that the words name a
    person, an account or an address; such words are reported once, for the largest whole that they are part of.
    `replacement` are words that can safely stand in their place, empty where there are none. `certainty` is less than 1
    where the words only look like what the rule is about: such a guess is a doubt at most, and `hint` names the words
    that made it. `in_clause` says that the clause of the words is shown, once it is settled what is part of what.
    """

    rule: str
    start: int | None = None
    end: int | None = None
    about: str = ""
    identifies: bool = False
    hint: Hint | None = None
    replacement: str = ""
    certainty: float = 1.0
    in_clause: bool = False

    @property
    def is_guess(self) -> bool:
        """Whether the words only look like what the rule is about."""
        return self.certainty < 1


Rule = Callable[[Case], Iterable[Hit]]
