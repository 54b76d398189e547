"""Who is named in a part of a sentence, and whether they stand in the place of who is ill."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from policy.triage.daylist import is_day_word
from policy.triage.folding import WORD, fold
from policy.triage.nearness import Nearby
from policy.triage.patterns import absence, persons
from policy.triage.patterns.days import MONTHS, ROLES

_TYPO_FROM = 5
"""From how many letters on a name is recognised with one typing error."""


def _set(*rows: str) -> frozenset[str]:
    return frozenset(" ".join(rows).split())


_AND, _ALSO, _OF, _VERBS_TOO = _set(persons.AND), _set(persons.ALSO), _set(persons.OF), _set(persons.VERBS_TOO)
_VERBS, _SEVERAL, _TURNED = _set(persons.VERBS), _set(persons.SEVERAL), _set(persons.TURNED)
_UNTIL = _set(persons.UNTIL) | {"/"}
_PARTICLES, _TITLES, _CLOSINGS = _set(persons.PARTICLES), _set(persons.TITLES), _set(persons.CLOSINGS)
_KIN, _GREETINGS = _set(persons.KIN), _set(absence.GREETINGS)
_NOT, _UNSURE, _AWAY = _set(absence.NOT), _set(absence.UNSURE), _set(absence.ILL, absence.HOME)
_MONTHS = _set(*MONTHS.values())
_NO_NAMES = _set(
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


class Known:
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
class Person:
    """Somebody who is named: where the name begins and ends, and whether it is a known child."""

    start: int
    end: int
    known: bool
    small: bool


@dataclass(frozen=True)
class Part:
    """The words between two signs.

    `ill`: it is about an illness; `small`: the text has no capitals; `asked`: a name alone says who is ill.
    """

    words: tuple[str, ...]
    known: Known
    ill: bool
    small: bool
    asked: bool

    @cached_property
    def folded(self) -> tuple[str, ...]:
        """The words as they are compared."""
        return tuple(fold(word) for word in self.words)

    @cached_property
    def is_away(self) -> bool:
        """Whether it speaks of an illness, of being at home, or of not coming."""
        return bool((_AWAY | _NOT) & {*self.folded})

    @cached_property
    def names_child(self) -> bool:
        """Whether a known child is named in it."""
        return any(self.known.holds(word) for word in self.words)

    def names(self) -> Iterable[str]:
        """Give the names that are no known child's, and stand in the place of who is ill."""
        at = 0
        while at < len(self.words):
            group = self._group(at)
            if group and self._are_ill(group):
                yield from (" ".join(self.words[each.start : each.end]) for each in group if not each.known)
            at = group[-1].end if group else at + 1

    def _group(self, at: int) -> list[Person]:
        """Give the persons that are named from a place on, joined by "and"."""
        group: list[Person] = []
        while person := self._person(at):
            group.append(person)
            at = person.end
            if self._word(at) not in _AND:
                break
            at += 1
        return group

    def _person(self, at: int) -> Person | None:
        if at >= len(self.words):
            return None
        known = self.known.holds(self.words[at])
        if not known and not self._may_name(at):
            return None
        end = at + 1
        while last := self._last_name(end, known=known):
            end = last
        return Person(at, end, known, small=self.words[at].islower())

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
        begins = not before or before in _GREETINGS | _KIN
        if self.small and begins and (self._word(at + 1) in _VERBS | _AND or self._is_ill_without_verb(at + 1)):
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
        if word in _VERBS_TOO:
            return self._is_capital(at) and self._word(at + 1) in _VERBS | _AND
        if not self.words[at][0].isalpha() or word in _NO_NAMES | _AWAY:
            return False
        return not is_day_word(word) or (word in _MONTHS and not self._word(at - 1).isdecimal())

    def _word(self, at: int) -> str:
        return self.folded[at] if 0 <= at < len(self.folded) else ""

    def _are_ill(self, group: list[Person]) -> bool:
        """Whether a group stands in the place of who is ill."""
        start, end = group[0].start, group[-1].end
        if not self.ill or self._word(start - 1) in _CLOSINGS:
            return False
        if any(each.known for each in group) or self._is_subject(end):
            return True
        if self.names_child:
            return False
        if any(each.small for each in group):
            return self._is_ill_without_verb(end)
        return (self.asked and self._stands_alone(start, end)) or self._is_beside_illness(start, end)

    def _is_subject(self, end: int) -> bool:
        """Whether a verb of an absence follows, or "also"."""
        verb = next((word for word in self.folded[end:] if word not in _UNSURE), "")
        return (verb in _VERBS and self.is_away) or self._word(end) in _ALSO

    def _stands_alone(self, start: int, end: int) -> bool:
        return all(word in _NO_NAMES or is_day_word(word) for word in self.folded[:start] + self.folded[end:])

    def _is_beside_illness(self, start: int, end: int) -> bool:
        """Whether it stands in "Milan ziek", "ziekmelding van Milan" or "vandaag is Milan ziek"."""
        before = self._word(start - 1)
        return (
            self._is_ill_without_verb(end)
            or before in _AWAY
            or (before in _OF and self._word(start - 2) in _AWAY)
            or (before in _TURNED and self.is_away)
        )

    def _is_ill_without_verb(self, at: int) -> bool:
        """Whether an illness follows at a place, with nothing but days before it: "tot woensdag ziek"."""
        between = (word for word in self.folded[at:] if not (is_day_word(word) or word in _UNTIL or word.isdecimal()))
        return next(between, "") in _AWAY
