"""What a language's table of words and patterns holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from policy.triage.model import Kind

Weighted = tuple[tuple[float, str], ...]
"""Weights and patterns. What counts for a kind has a positive weight, what counts against it a negative one."""


@dataclass(frozen=True)
class LanguageTable:
    """One language's words and patterns, over folded text (lower case, no accents).

    `macros` are parts of patterns: `<day>` in a pattern or in a later macro stands for the macro `day`. `spellings`
    gives, for a word, the ways in which people misspell or shorten it. `keywords` are recognised with one typing
    error; `common` are ordinary words that lie one letter beside a keyword and are left alone.

    Patterns are RE2's: no look-around, no back-references, and time that grows with the text only. A pattern counts
    once, however often it is found. 2 alone decides, 1 suggests.
    """

    code: str
    macros: Mapping[str, str]
    spellings: Mapping[str, str]
    keywords: str
    common: str
    patterns: Mapping[Kind, Weighted] = field(default_factory=dict)
