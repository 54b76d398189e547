"""P1: a first and a last name that nobody at school knows. The teacher is asked who it is: the program cannot tell.

What looks like such a name is often a place, a street, an organisation, or somebody whom everybody knows. Words of
those kinds, the words around the name, and where it stands in the sentence decide.
"""

import re
from bisect import bisect
from collections.abc import Iterator

from policy.main_language import main_language
from policy.rules import name_words as words
from policy.rules import unknown_name_words as others
from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.names import passed_over
from policy.rules.rule import Case, Hit
from policy.rules.tokens import Token, opens_sentence

_RULE = "unknown_name"
_SHORTEST = 2
_MOST_NAMES = 4
_AROUND = 120
"""So many characters before and behind a name tell what it is about."""

_THE = frozenset({"de", "het", "the", "den"})
"""With a capital behind "van" it begins the name of a place or an organisation: "Zoë van De Tjongerschool"."""

_ARTICLES = words.DETERMINERS - {"an"}
"""The German "an" is the Dutch "aan"."""

_GERMAN_ARTICLES = frozenset({"der", "den"})
_BETWEEN = (" ", "-")
_QUOTES = frozenset("\"'")
_WORD = re.compile(r"[^\W\d_]+")


def unknown_names(case: Case) -> Iterator[Hit]:
    """Hit a first and a last name of somebody who is no child of the roster, no staff, and not known to everybody."""
    if case.protocol.severity(_RULE, case.draft.audience.destination) is None:
        return
    reading = _Reading(case)
    for first, last in reading.rows():
        if reading.is_somebody(first, last):
            yield Hit(_RULE, reading.tokens[first].start, reading.tokens[last].end, identifies=True)


class _Reading:
    """One text, read for rows of words with a capital, such as a first and a last name."""

    def __init__(self, case: Case) -> None:
        self.text, self.facts, self.tokens = case.text, case.facts, case.tokens
        self._passed_over = passed_over(case)
        self._known = others.KNOWN_PEOPLE | case.protocol.rules[_RULE].folded_excused | set(case.facts.staff_phrases)

    def rows(self) -> Iterator[tuple[int, int]]:
        """Give the places of the first and the last word of each row, without what is no part of a name before it."""
        at = 0
        while at < len(self.tokens):
            if not self._is_capital(at):
                at += 1
                continue
            last = self._end_of_row(at)
            first = at
            while first < last and self.tokens[first].word in others.BEFORE_FIRST_NAMES:
                first += 1
            if first < last and self.tokens[first].capital:
                yield first, last
            at = last + 1

    def _end_of_row(self, at: int) -> int:
        while self._joins(at):
            following = at + 1
            while self._is_particle(following) and self._joins(following):
                following += 1
            behind_particle = following > at + 1
            if not self._is_capital(following) or (behind_particle and self.tokens[following].word in _THE):
                break
            at = following
        return at

    def _is_capital(self, at: int) -> bool:
        token = self.tokens[at]
        return token.capital and len(token.shown) >= _SHORTEST and not token.all_capitals

    def _is_particle(self, at: int) -> bool:
        return self.tokens[at].word in words.BEFORE_LAST_NAMES and not self.tokens[at].capital

    def _joins(self, at: int) -> bool:
        return at + 1 < len(self.tokens) and self.tokens[at].gap in _BETWEEN

    def is_somebody(self, first: int, last: int) -> bool:
        """Say whether the words may name a person whom only people of the school know."""
        row = self.tokens[first : last + 1]
        capitals = [token for token in row if token.capital]
        if len(capitals) > _MOST_NAMES or all(self._passed_over[token.start] for token in row):
            return False
        if self._is_known(row) or self._is_thing(row) or self._is_child(row) or self._is_public(first, last):
            return False
        enough = others.WEIGHT_AT_OPENING if opens_sentence(self.text, row[0]) else others.WEIGHT
        return self._weight(first, row) >= enough

    def _is_known(self, row: tuple[Token, ...]) -> bool:
        """Say whether everybody knows who it is, or everybody at school: "Pieter Jelles Troelstra", "Anne Franks"."""
        ends = [token.end for token in row[1:] if token.gap != "-"]
        names = {self.text.folded[row[0].start : end].removesuffix("'s") for end in ends}
        return not self._known.isdisjoint(names | {name.removesuffix("s") for name in names})

    def _is_thing(self, row: tuple[Token, ...]) -> bool:
        """Say whether one of the words makes the row a place, a street, an organisation, a day or a title."""
        last = row[-1].word
        return (
            any(token.word in others.NO_NAMES for token in row)
            or row[0].word in others.PUBLIC_BEFORE
            or last.endswith(others.ENDS_OF_STREETS)
            or (row[0].word not in ALL_FIRST_NAMES and last.endswith(others.ENDS_OF_THINGS))
        )

    def _is_child(self, row: tuple[Token, ...]) -> bool:
        """Say whether it is a child of the roster, whom the other rules find."""
        called = (*self.facts.roster.starting_with(row[0].word), *self.facts.roster.near(row[0].word))
        names = {token.word.removesuffix("s") for token in row[1:] if token.capital}
        pupils = (pupil for each in called for pupil in each.pupils)
        return any(part.removesuffix("s") in names for pupil in pupils for part in pupil.last_words)

    def _is_public(self, first: int, last: int) -> bool:
        """Say whether the words around it tell of an office, a work, an organisation or a place."""
        start, last_word = self.tokens[first].start, self.tokens[last]
        if start and self.text.plain[start - 1] in "\"'":
            return True
        before = self._behind(first)
        if before in others.PUBLIC_BEFORE or before in _ARTICLES:
            return True
        if first > 0 and self.tokens[first - 1].gap == ", " and self.tokens[first - 1].word in others.OFFICES:
            return True
        following = self.tokens[last + 1].word if last + 1 < len(self.tokens) else ""
        if last_word.gap == "-" or (last_word.gap == " " and following in others.PUBLIC_AFTER):
            return True
        return self._is_maker(first, last_word.end)

    def _is_maker(self, first: int, end: int) -> bool:
        """Say whether somebody's work is spoken of; who is thanked is no author."""
        start, before = self.tokens[first].start, self._behind(first)
        if before in others.TO:
            return False
        if before in words.OF and first > 1 and not _QUOTES.isdisjoint(self.tokens[first - 2].gap):
            return True
        here = bisect(self.text.sentences, start, key=lambda sentence: sentence[0]) - 1
        begin, until = self.text.sentences[here]
        around = self.text.folded[max(begin, start - _AROUND) : min(until, end + _AROUND)]
        return not others.MAKERS.isdisjoint(_WORD.findall(around))

    def _is_german_noun(self, behind: str) -> bool:
        """Say whether the last word may be a noun behind a first name: "Heute hat Lotte Geburtstag"."""
        return behind in words.VERBS and main_language(token.folded for token in self.tokens) == "de"

    def _behind(self, first: int) -> str:
        """Give the word that stands directly before, or nothing."""
        before = self.tokens[first - 1] if first > 0 else None
        return before.word if before is not None and before.gap in (" ", ". ", ".") else ""

    def _weight(self, first: int, row: tuple[Token, ...]) -> int:
        """Say how much speaks for a name: a common first name, particles, the last name, and what stands before."""
        behind = self._behind(first)
        main = row[-1].word.removesuffix("s")
        first_name = row[0].word
        is_first_name = first_name in ALL_FIRST_NAMES or bool(self.facts.roster.starting_with(first_name))
        is_first_name = is_first_name and first_name not in words.THINGS and first_name not in words.MATTERS
        if (behind in words.PLACE_PREPOSITIONS and not is_first_name) or self._is_german_noun(behind):
            return 0
        particles = {token.word for token in row if not token.capital} - _GERMAN_ARTICLES
        is_last_name = main.endswith(others.ENDS_OF_LAST_NAMES) or bool(self.facts.roster.surnamed(main))
        return 2 * is_first_name + bool(particles) + is_last_name + (behind in others.PERSON_BEFORE)
