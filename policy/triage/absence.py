"""From when, and until when, a child is away: days that a text gives to its illness, and to nothing else.

A sick note speaks of other days too: "morgen hopelijk weer beter", "Friday is her birthday". A report that is dated by
one of those hides that a child is away today. So a day counts only in a clause that holds nothing but the words of an
absence, and where there is doubt there is no day: the caller asks. A text that says of a child that it is ill, and
speaks of no time at all, is about now.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from policy.triage.daylist import day_list, is_day_word, words_of_days
from policy.triage.folding import WORD, fold
from policy.triage.patterns import absence as words
from policy.triage.patterns.days import ROLES
from policy.triage.period import Period, read_period

_PHRASES = tuple((re.compile(pattern), instead) for pattern, instead in words.PHRASES)
_SYMPTOM = re.compile(words.SYMPTOM)
_MERELY_ILL = frozenset(words.MERELY_ILL.split(", "))
_LINE_BREAK = re.compile(r"[\r\n]+")
_NOT, _COMING, _UNSURE, _BREAKS, _JOINS, _BETWEEN, _GREETINGS = (
    frozenset(row.split())
    for row in (words.NOT, words.COMING, words.UNSURE, words.BREAKS, words.JOINS, words.BETWEEN, words.GREETINGS)
)
_OTHER_TIMES, _NOT_NOW = frozenset(words.OTHER_TIMES.split()), frozenset(words.NOT_NOW.split())
_AWAY = {words.ILL, words.HOME}
_OF_DAYS = frozenset(" ".join(ROLES.values()).split()) - {*words.AGAIN.split()}
_BEFORE_DAY = _OF_DAYS | {"voor", "for"}
_ALLOWED = frozenset(words.PLAIN.split()) | _NOT | _COMING | _UNSURE | (_BREAKS - _GREETINGS) | _JOINS | _OF_DAYS


def read_absence(text: str, today: date, names: Iterable[str] = (), *, asked: bool = False) -> Period | None:
    """Read from when, and until when if it says so, a text says that a child is away.

    A day ahead counts only where every clause was understood and none says that the child is ill without saying when:
    "Sem is ziek, morgen thuis" may leave out today. A day that has gone by counts behind a word such as "since".

    Args:
        text: What somebody wrote in Dutch or English; its first 4,096 characters are read.
        today: The day on the school's own clock.
        names: Names that may stand beside a day: those of the children that it can be about.
        asked: Whether the text answers a question for a day; a bare day then counts, whichever it is.

    Returns:
        The days, or None where the text gives none that is certain.
    """
    known = frozenset(word for name in names for word in WORD.findall(fold(name)))
    clauses = [_Clause(row, known) for row in _clauses(text)]
    dated = [
        (period, clause)
        for clause in clauses
        if clause.is_certain
        and (period := clause.period(today))
        and (asked or period.first_day >= today or clause.is_since(today))
    ]
    if not dated:
        return None
    ends = [clause for _, clause in dated if clause.only_ends(today)]
    begun = [each for each in dated if each[1] not in ends]
    _, first = min(begun or dated, key=lambda each: each[0].first_day)
    row = [first, *(clause for clause in ends if clause != first)]
    period = read_period(" | ".join(clause.text for clause in row), today)
    doubtful = period is not None and period.first_day > today and not _leaves_no_doubt(clauses, today, asked=asked)
    return None if doubtful else period


def is_ill_now(text: str, names: Iterable[str] = ()) -> bool:
    """Say whether a text says that the child is ill, in the present, and names no day and no other time.

    Args:
        text: What somebody wrote in Dutch or English; its first 4,096 characters are read.
        names: Names that may stand beside the illness: those of the children that it can be about.
    """
    known = frozenset(word for name in names for word in WORD.findall(fold(name)))
    # `_clauses` leaves out "vorige week", so other times are looked for in the text itself
    times = {*WORD.findall(fold(text))} & _OTHER_TIMES
    clauses = [_Clause(row, known) for row in _clauses(text)]
    if times or any(is_day_word(word) for clause in clauses for word in clause.words):
        return False
    return any(clause.is_ill and clause.is_certain and not _NOT_NOW & {*clause.words} for clause in clauses)


def names_illness(text: str) -> bool:
    """Say whether a text says what somebody has: "koorts", "a sore throat"; that they are ill says nothing of it.

    Args:
        text: What somebody wrote in Dutch or English; its first 4,096 characters are read.
    """
    return any(found.group() not in _MERELY_ILL for found in _SYMPTOM.finditer(fold(text)))


def _leaves_no_doubt(clauses: list["_Clause"], today: date, *, asked: bool) -> bool:
    """Say whether a text whose first day lies ahead cannot be about today as well, and speaks of nothing else."""
    return all(
        clause.is_greeting(today) or (clause.is_certain if asked else clause.speaks_of_later(today))
        for clause in clauses
    )


def _clauses(text: str) -> list[tuple[str, ...]]:
    """Divide a text into clauses of words, at signs and at words that begin another one."""
    row = words_of_days(_LINE_BREAK.sub(" | ", text), _PHRASES)
    clauses: list[list[str]] = [[]]
    for at, word in enumerate(row):
        if word in _JOINS and is_day_word(row[at - 1] if at else "") and _is_day_next(row[at + 1 :]):
            clauses[-1].append(word)
        elif word in _BREAKS:
            clauses.append([word])
        elif word in _JOINS or not any(letter.isalnum() for letter in word):
            clauses.append([])
        else:
            clauses[-1].append(word)
    return [tuple(clause) for clause in clauses if clause]


def _is_day_next(row: list[str]) -> bool:
    return is_day_word(next((word for word in row if word not in _BETWEEN), ""))


@dataclass(frozen=True)
class _Clause:
    """The words of a clause, and the names that may stand in it."""

    words: tuple[str, ...]
    names: frozenset[str]

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def is_ill(self) -> bool:
        return bool(_AWAY & {*self.words})

    @property
    def is_coming(self) -> bool:
        return bool(_COMING & {*self.words})

    @property
    def is_certain(self) -> bool:
        """Whether it holds the words of an absence and no others; "coming" and "not" stand together or not at all."""
        known = all(word in _ALLOWED or self._is_known(word) for word in self.words)
        return known and self.is_coming == bool(_NOT & {*self.words})

    def _is_known(self, word: str) -> bool:
        return is_day_word(word) or word in self.names or word.removesuffix("'s") in self.names

    def period(self, today: date) -> Period | None:
        return read_period(self.text, today)

    def is_greeting(self, today: date) -> bool:
        return self.words[0] in _GREETINGS and not self.is_ill and not self.period(today)

    def speaks_of_later(self, today: date) -> bool:
        """Whether it says that the child is away later on, and cannot mean that it is away already."""
        if not self.is_certain or _UNSURE & {*self.words}:
            return False
        period = self.period(today)
        if period is None:
            return not self.is_ill and not self.is_coming
        return period.first_day > today and not (self.is_ill and self.is_coming) and self._is_day_of_illness

    @property
    def _is_day_of_illness(self) -> bool:
        """Whether nothing new is said between the illness and the day: "ziek ik zie hem woensdag" dates no illness."""
        day = next((at for at, word in enumerate(self.words) if is_day_word(word)), len(self.words))
        ill = max((at for at, word in enumerate(self.words[:day]) if word in _AWAY), default=day)
        return all(word in _BEFORE_DAY for word in self.words[ill + 1 : day])

    def _before_day(self, today: date) -> str:
        """Give the role of the word before the first day."""
        items = day_list(self.text)
        at = next(at for at, item in enumerate(items) if item.on(today))
        return items[at].shift if items[at].shift == "since" else items[at - 1].role if at else ""

    def only_ends(self, today: date) -> bool:
        """Whether it names a last day and no first one."""
        return self._before_day(today) in {"to", "until"}

    def is_since(self, today: date) -> bool:
        return self._before_day(today) in {"since", "from"}
