"""Which other names a text gives to an illness: "Sem en Milan zijn ziek", where only Sem is a child of who writes.

A capital letter makes no name: it begins every sentence, and people greet teachers and sign. So a word counts only
where it stands in the place of who is ill: joined to a known child, before "is ziek", behind "ziekmelding van". Where
there is doubt it is no name; nothing that is found here is taken for a child.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from policy.triage.daylist import is_day_word
from policy.triage.folding import LIMIT, WORD, fold
from policy.triage.nearness import Nearby
from policy.triage.patterns import absence, persons
from policy.triage.patterns.days import MONTHS, ROLES

_QUOTES = str.maketrans({"‘": "'", "’": "'", "´": "'", "`": "'"})
_PHRASES = tuple((re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in absence.PHRASES)
_CONTRACTED = re.compile(rf"'s(?=\s+(?:{absence.ILL}|{absence.HOME}|been|not|got|feeling|still)\b)")
_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[^\w\s]|\n")
_TYPO_FROM = 5
_ENDS = frozenset(".!?;\n")
_FACES = re.compile("[🤒🤢🤮🤧🤕]")
(
    _AND,
    _VERBS,
    _SEVERAL,
    _TURNED,
    _ALSO,
    _OF,
    _PARTICLES,
    _TITLES,
    _CLOSINGS,
    _KIN,
    _BREAKS,
    _NOT,
    _COMING,
    _UNSURE,
    _GREETINGS,
) = (
    frozenset(row.split())
    for row in (
        persons.AND,
        persons.VERBS,
        persons.SEVERAL,
        persons.TURNED,
        persons.ALSO,
        persons.OF,
        persons.PARTICLES,
        persons.TITLES,
        persons.CLOSINGS,
        persons.KIN,
        absence.BREAKS,
        absence.NOT,
        absence.COMING,
        absence.UNSURE,
        absence.GREETINGS,
    )
)
_AWAY = frozenset({absence.ILL, absence.HOME})
_MONTHS = frozenset(" ".join(MONTHS.values()).split())
_NO_NAMES = frozenset(
    " ".join(
        (
            persons.NO_NAMES,
            persons.VERBS,
            persons.CLOSINGS,
            absence.PLAIN,
            absence.NOT,
            absence.COMING,
            absence.UNSURE,
            absence.AGAIN,
            absence.BREAKS,
            absence.JOINS,
            absence.BETWEEN,
            absence.GREETINGS,
            *ROLES.values(),
        )
    ).split()
)


def other_names(text: str, names: Mapping[str, tuple[str, str]], *, asked: bool = False) -> tuple[str, ...]:
    """Find the names that a text gives to an illness, and that are not among the known ones.

    Args:
        text: What somebody wrote; its first 4,096 characters are read.
        names: First and last name by the child's id, of the children that it can be about.
        asked: Whether the text answers the question who is ill; a name alone, or a name and "also", then counts.

    Returns:
        The names as they are written, each once, in the order of the text.
    """
    known = _Known(names.values())
    plain = text[:LIMIT].translate(_QUOTES)
    for pattern, instead in _PHRASES:
        plain = pattern.sub(instead, plain)
    # "ziek: Milan" and "🤒 Milan" are read like "ziek Milan"
    plain = _FACES.sub(f" {absence.ILL} ", _CONTRACTED.sub(" is", plain)).replace(":", " ")
    # Who uses no capitals at all writes names without them too.
    small = not any(letter.isupper() for letter in plain)
    found: dict[str, str] = {}
    for sentence in _divided(_TOKEN.findall(plain), _ENDS):
        words = {word.casefold() for word in sentence}
        ill = asked or bool(_AWAY & words or (_NOT & words and _COMING & words))
        for part in _divided(sentence, _BREAKS - _CLOSINGS | {","}):
            for name in _Part(tuple(part), known, ill=ill, small=small, asked=asked).names():
                found.setdefault(fold(name), name)
    return tuple(found.values())


def _divided(tokens: Iterable[str], ends: frozenset[str]) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    for token in tokens:
        if token.casefold() in ends:
            rows.append([])
        else:
            rows[-1].append(token)
    return rows


class _Known:
    """The names of the children that a text can be about."""

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        rows = [*names]
        self._first = _words(first for first, _ in rows)
        self._all = self._first | _words(last for _, last in rows) - _PARTICLES
        self._nearby = Nearby(word for word in self._first if len(word) >= _TYPO_FROM)

    def holds(self, token: str, *, first: bool = False) -> bool:
        """Say whether a word is one of them (or of the first names), perhaps in the genitive or misspelt."""
        words = WORD.findall(fold(token))
        among = self._first if first else self._all
        return bool(words) and all(
            {word, word.removesuffix("s"), word.removesuffix("'s")} & among or self._nearby.find(word) for word in words
        )


def _words(names: Iterable[str]) -> frozenset[str]:
    return frozenset(word for name in names for word in WORD.findall(fold(name)))


@dataclass(frozen=True)
class _Person:
    """Somebody who is named: where the name begins and ends, and whether it is a known child."""

    start: int
    end: int
    known: bool
    small: bool


@dataclass(frozen=True)
class _Part:
    """The words between two signs.

    `ill`: it is about an illness; `small`: the text has no capitals; `asked`: a name alone says who is ill.
    """

    words: tuple[str, ...]
    known: _Known
    ill: bool
    small: bool
    asked: bool

    @cached_property
    def folded(self) -> tuple[str, ...]:
        return tuple(fold(word) for word in self.words)

    @cached_property
    def is_away(self) -> bool:
        return bool((_AWAY | _NOT) & {*self.folded})

    @cached_property
    def names_child(self) -> bool:
        return any(self.known.holds(word) for word in self.words)

    def names(self) -> Iterable[str]:
        """Give the names that are no known child's, and stand in the place of who is ill."""
        at = 0
        while at < len(self.words):
            group = self._group(at)
            if group and self._are_ill(group):
                yield from (" ".join(self.words[each.start : each.end]) for each in group if not each.known)
            at = group[-1].end if group else at + 1

    def _group(self, at: int) -> list[_Person]:
        """Give the persons that are named from a place on, joined by "and"."""
        group: list[_Person] = []
        while person := self._person(at):
            group.append(person)
            at = person.end
            if self._word(at) not in _AND:
                break
            at += 1
        return group

    def _person(self, at: int) -> _Person | None:
        if at >= len(self.words):
            return None
        known = self.known.holds(self.words[at])
        if not known and not self._may_name(at):
            return None
        end = at + 1
        while last := self._last_name(end, known=known):
            end = last
        return _Person(at, end, known, small=self.words[at].islower())

    def _last_name(self, at: int, *, known: bool) -> int:
        """Give where a last name ends that goes on at a place; 0 where none does."""
        end = at
        while self._word(end) in _PARTICLES:
            end += 1
        if end >= len(self.words):
            return 0
        word = self.words[end]
        if self.known.holds(word):
            return end + 1 if known or not self.known.holds(word, first=True) else 0
        return end + 1 if self._is_capital(end) and self._is_word(end) else 0

    def _may_name(self, at: int) -> bool:
        before = self._word(at - 1)
        if not self._is_word(at) or before in _TITLES:
            return False
        if self._is_capital(at):
            return True
        if self.small and self._word(at + 1) in _VERBS | _AND and (not before or before in _GREETINGS | _KIN):
            return True
        return self._joined_to_child(at)

    def _joined_to_child(self, at: int) -> bool:
        """Whether a word in small letters stands in "Sem en milan zijn" or "milan en Sem zijn"."""
        behind = self._word(at - 1) in _AND and at > 1 and self.known.holds(self.words[at - 2])
        if behind:
            return self._word(at + 1) in _SEVERAL
        ahead = self._word(at + 1) in _AND and at + 2 < len(self.words) and self.known.holds(self.words[at + 2])
        return ahead and self._word(at + 3) in _SEVERAL

    def _is_capital(self, at: int) -> bool:
        return self.words[at][0].isupper()

    def _is_word(self, at: int) -> bool:
        """Whether it is a word that means nothing here, as a name does; a month may be one ("Jan")."""
        word = self.folded[at]
        if not self.words[at][0].isalpha() or word in _NO_NAMES | _AWAY:
            return False
        return not is_day_word(word) or (word in _MONTHS and not self._word(at - 1).isdecimal())

    def _word(self, at: int) -> str:
        return self.folded[at] if 0 <= at < len(self.folded) else ""

    def _are_ill(self, group: list[_Person]) -> bool:
        """Whether a group stands in the place of who is ill."""
        start, end = group[0].start, group[-1].end
        before, after = self._word(start - 1), self._word(end)
        verb = next((word for word in self.folded[end:] if word not in _UNSURE), "")
        if not self.ill or before in _CLOSINGS:
            return False
        if any(each.known for each in group):
            return True
        if (verb in _VERBS and self.is_away) or after in _ALSO:
            return True
        if self.names_child or any(each.small for each in group):
            return False
        if self.asked and all(
            word in _NO_NAMES or is_day_word(word) for word in self.folded[:start] + self.folded[end:]
        ):
            return True
        return (
            self._next_but_days(end) in _AWAY
            or before in _AWAY
            or (before in _OF and self._word(start - 2) in _AWAY)
            or (before in _TURNED and self.is_away)
        )

    def _next_but_days(self, at: int) -> str:
        return next((word for word in self.folded[at:] if not is_day_word(word)), "")
