"""What speaks for each kind in a text: the patterns of all languages over the folded text."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

import re2

from policy.triage.folding import WORD, fold, unstretch
from policy.triage.model import Kind
from policy.triage.nearness import Nearby
from policy.triage.patterns import en, indecent, nl
from policy.triage.patterns.model import LanguageTable

_TABLES: tuple[LanguageTable, ...] = (nl.TABLE, en.TABLE)

LANGUAGES = tuple(table.code for table in _TABLES)
"""The languages that have patterns."""

_TYPO_FROM = 5
"""From how many letters on a keyword is recognised with one typing error."""


@dataclass(frozen=True)
class Hit:
    """One pattern that was found: what it counts for, how much, where (in bytes of the folded text), the words."""

    kind: Kind
    weight: float
    start: int
    words: str


@dataclass(frozen=True)
class Evidence:
    """All that was found in a text."""

    hits: tuple[Hit, ...]

    @property
    def scores(self) -> dict[Kind, float]:
        """The sum of the weights per kind."""
        sums: dict[Kind, float] = {}
        for hit in self.hits:
            sums[hit.kind] = sums.get(hit.kind, 0.0) + hit.weight
        return sums

    def words(self, kinds: tuple[Kind, ...]) -> tuple[str, ...]:
        """Give the words that speak for the kinds, in the order of the text, each once."""
        speaking = sorted((hit.start, hit.words) for hit in self.hits if hit.kind in kinds and hit.weight > 0)
        return tuple(dict.fromkeys(words for _, words in speaking))


class _Patterns:
    """Compiled patterns. They run over bytes: for text RE2's wrapper encodes and counts anew for each pattern."""

    def __init__(self, rows: Iterable[tuple[Kind, float, str]]) -> None:
        options = re2.Options()
        options.never_capture = True
        self._rows = [(kind, weight, re2.compile(pattern.encode(), options)) for kind, weight, pattern in rows]

    def find(self, text: str) -> Iterator[Hit]:
        """Give the patterns that the text holds, in the order of the tables."""
        encoded = text.encode()
        for kind, weight, pattern in self._rows:
            found = pattern.search(encoded)
            if found:
                yield Hit(kind, weight, found.start(), found.group().decode().strip())


def _expanded(table: LanguageTable) -> Iterator[tuple[Kind, float, str]]:
    macros: dict[str, str] = {}

    def fill(pattern: str) -> str:
        return re.sub(r"<(\w+)>", lambda name: macros[name[1]], pattern)

    for name, pattern in table.macros.items():
        macros[name] = f"(?:{fill(pattern)})"
    for kind, weighted in table.patterns.items():
        for weight, pattern in weighted:
            yield kind, weight, fill(pattern)


_ROWS = list(chain.from_iterable(map(_expanded, _TABLES)))
_PATTERNS = _Patterns(_ROWS)
_INDECENT = _Patterns([("indecent", weight, pattern) for weight, pattern in indecent.PATTERNS])
_SPELLINGS: Mapping[str, str] = {
    wrong: right for table in _TABLES for right, wrongs in table.spellings.items() for wrong in wrongs.split()
}
_KEYWORDS = Nearby(word for table in _TABLES for word in table.keywords.split() if len(word) >= _TYPO_FROM)
_KNOWN = frozenset(
    chain(
        (word for table in _TABLES for word in f"{table.keywords} {table.common}".split()),
        (word for _, _, pattern in _ROWS for word in re.findall(r"[a-z]{4,}", re.sub(r"\\\w", " ", pattern))),
    )
)
"""Words that are no typing errors: the keywords themselves, and every word that a pattern looks for."""


def _meant(word: re.Match[str]) -> str:
    """Give the word that somebody meant by a word: a known misspelling, or a keyword at one typing error."""
    text = word.group()
    if text in _SPELLINGS:
        return _SPELLINGS[text]
    if len(text) < _TYPO_FROM or text in _KNOWN:
        return text
    near = _KEYWORDS.find(text)
    return near[0] if len(near) == 1 else text


def gather(text: str) -> Evidence:
    """Find what speaks for each kind in a text; its first 4,096 characters are read."""
    folded = fold(text)
    plain = WORD.sub(_meant, unstretch(folded))
    return Evidence((*_PATTERNS.find(plain), *_INDECENT.find(indecent.unmask(folded))))
