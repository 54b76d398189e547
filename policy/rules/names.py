"""P1 and F2: names of children, by the school's roster.

Many first names are ordinary words too, and children share first names with staff, with kings and with heroes of
books. What decides is the word's capital, the article before it, and its neighbours.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from policy.roster import Pupil, Roster
from policy.rules import name_words as words
from policy.rules.name_forms import bases, is_word, surnames
from policy.rules.rule import Case, Hit
from policy.rules.tokens import Token, opens_sentence, tokens_of
from policy.text import Text

_ADDRESS = re.compile(r"(?<!\S)(?:https?://|www\.)\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,255}")
_LIST_GAP = re.compile(r" ?[,&+/] ?(?:en |and )?|\n\W{0,5}")
_GENITIVE = re.compile(r"' \w")
_AGE = re.compile(r" \((?:[4-9]|1[0-3])(?: jaar)?\)")
_BETWEEN_WORDS = re.compile(r"[\W\d_]+")
_ITEM = re.compile(r"\n\s{0,4}[-*•>]\s{0,2}$")
_WITHIN_NAMES = (" ", "  ", "-", "\n", " \n")
_BEHIND_INITIALS = (".", ". ", "/")
_ABBREVIATED = 2
"""So many letters an abbreviated particle has at most: "v.d.", "vd."."""

_BEFORE_FIRST_NAME = (",", ", ")
_WITHIN_LIST = re.compile(r"[ ,&'\"]*")
_OPENING_WORD = 4
"""A word of so many letters or fewer that opens a sentence is hardly a first name: "Met Storm", "Ook Roos"."""

_LONGEST_LIST = 8


class _Found(NamedTuple):
    """Words that may be a child's name: tokens from `first` to `last`; `exact` if nothing was taken off them."""

    first: int
    last: int
    full: bool
    exact: bool


def names(case: Case) -> Iterator[Hit]:
    """Hit children's first names and full names."""
    rules = ("name_with_photo", "full_name_with_photo") if case.draft.photos else ("name", "full_name")
    reading = _Reading(case)
    for found in reading.children():
        start, end = reading.tokens[found.first].start, reading.tokens[found.last].end
        yield Hit(rules[found.full], start, end, identifies=True)


def file_names(case: Case) -> Iterator[Hit]:
    """Hit names of files that name a child: "Noor_Bakker.pdf" is read as words."""
    for name in case.draft.file_names:
        words_of_name = Text.of(_BETWEEN_WORDS.sub(" ", name))
        found = {hit.rule for hit in names(replace(case, text=words_of_name))}
        if found:  # of a first and a full name the full one says more
            yield Hit(max(found, key=len), about=name)


def children(case: Case) -> Iterator[tuple[int, int]]:
    """Give the places of children's names in the text, whatever the protocol says of them."""
    reading = _Reading(case)
    for found in reading.children():
        yield reading.tokens[found.first].start, reading.tokens[found.last].end


class _Reading:
    """One text, read word by word beside the roster."""

    def __init__(self, case: Case) -> None:
        self.text: Text = case.text
        self.roster: Roster = case.facts.roster
        self.staff = case.facts.staff_first_names
        self.tokens = tokens_of(case.text) if case.facts.roster.pupils else ()
        self._passed_over = _passed_over(case) if self.tokens else bytearray()
        self._about_people: dict[tuple[int, int], bool] = {}

    def children(self) -> Iterator[_Found]:
        """Find names of children, from left to right."""
        at = 0
        while at < len(self.tokens):
            found = self._name_at(at)
            if found is not None and self._is_passed_over(found):
                found = None
            if found is not None and (found.full or self._is_child(found)):
                yield found
            at = found.last + 1 if found is not None and found.full else at + 1

    def _is_passed_over(self, found: _Found) -> bool:
        """Say whether the whole name is passed over: "Carla Visser-Smit" is more than the teacher Carla Visser."""
        last = found.last if found.full else found.first
        return all(self._passed_over[self.tokens[at].start] for at in (found.first, last))

    def _name_at(self, at: int) -> _Found | None:
        """Find the longest name of a pupil that begins with the word."""
        longest: _Found | None = None
        for word in bases(self.tokens[at]):
            for pupil in self.roster.starting_with(word):
                found = self._name_of(pupil, at, exact=word == self.tokens[at].word)
                if found is not None and (longest is None or (found.full, found.last) > (longest.full, longest.last)):
                    longest = found
            if longest is not None:
                break
        return longest

    def _name_of(self, pupil: Pupil, at: int, *, exact: bool) -> _Found | None:
        last = self._follow(pupil.first_words[1:], at)
        if last is None:
            return None
        after_comma = at > 0 and self.tokens[at - 1].gap in _BEFORE_FIRST_NAME
        for surname in surnames(pupil.last_words):
            end = self._follow(surname, last)
            if end is not None:
                return _Found(at, end, full=True, exact=exact)
            begin = self._listed_before(surname, at) if after_comma else None
            if begin is not None:
                return _Found(begin, last, full=True, exact=exact)
        return _Found(at, last, full=False, exact=exact)

    def _follow(self, expected: tuple[str, ...], at: int) -> int | None:
        """Give the place of the last of the expected words, if they follow the word one by one."""
        for word in expected:
            if at + 1 >= len(self.tokens) or not self._goes_on(self.tokens[at]):
                return None
            at += 1
            if not is_word(self.tokens[at], word):
                return None
        return at

    def _goes_on(self, token: Token) -> bool:
        """Say whether a name may go on behind the word; an abbreviated particle has a full stop or a stroke."""
        return token.gap in _WITHIN_NAMES or (len(token.word) <= _ABBREVIATED and token.gap in _BEHIND_INITIALS)

    def _listed_before(self, surname: tuple[str, ...], at: int) -> int | None:
        """Give the place of the last name that opens a list's item before the first name: "- De Vries, Sem"."""
        begin = at - len(surname)
        if begin < 0 or not self.tokens[at - 1].capital:
            return None
        if begin > 0 and _WITHIN_LIST.fullmatch(self.tokens[begin - 1].gap):
            return None
        follows = is_word(self.tokens[begin], surname[0]) and self._follow(surname[1:], begin) is not None
        return begin if follows else None

    def _is_child(self, found: _Found) -> bool:
        """Say whether a first name is meant as a child's name here."""
        token = self.tokens[found.first]
        word = bases(token)[0] if found.exact else self._base(token)
        if self._is_adult(found, word) or self._has_other_surname(found):
            return False
        ordinary = word in words.THINGS or word in words.MATTERS
        if not token.capital:
            in_compound = token.gap.startswith("-") or self.text.plain[token.start - 1 : token.start] == "-"
            seldom = ordinary or word in words.SELDOM or len(word) < 3
            return found.exact and not seldom and not in_compound
        if ordinary:
            return self._is_meant_as_name(found, word)
        return not (word in words.SELDOM and self._before(found.first) in words.DETERMINERS)

    def _base(self, token: Token) -> str:
        return next(base for base in bases(token) if self.roster.starting_with(base))

    def _before(self, at: int) -> str:
        """Give the word that stands directly before, or nothing."""
        if at == 0:
            return ""
        before = self.tokens[at - 1]
        return before.word if before.joins or before.gap == ". " else ""

    def _after(self, at: int) -> str:
        """Give the word that follows directly, or nothing."""
        return self.tokens[at + 1].word if at + 1 < len(self.tokens) and self.tokens[at].joins else ""

    def _is_adult(self, found: _Found, word: str) -> bool:
        if self._before(found.first) in words.ADULTS:
            return True
        earlier = {token.word for token in self.tokens[max(0, found.first - 4) : found.first]}
        return word in self.staff and not earlier.isdisjoint(words.GREETINGS)

    def _has_other_surname(self, found: _Found) -> bool:
        """Say whether a last name follows that no child with this first name has: "Max Verstappen"."""
        at = found.last
        while self._after(at) in words.BEFORE_LAST_NAMES and not self.tokens[at + 1].capital:
            at += 1
        if not self._after(at):
            return False
        token = self.tokens[at + 1]
        return (
            token.capital
            and len(token.shown) > 2
            and token.all_capitals == self.tokens[found.first].all_capitals
            and token.word not in words.NO_LAST_NAMES
            and not any(self.roster.starting_with(base) for base in bases(token))
        )

    def _is_meant_as_name(self, found: _Found, word: str) -> bool:
        """Judge a capitalised word that is a name and an ordinary word: is a child meant?"""
        token, before = self.tokens[found.first], self._before(found.first)
        if before in words.DETERMINERS or before in words.THEMES or self._is_quoted(found):
            return False
        if (
            _GENITIVE.match(self.text.plain, token.end)
            or _AGE.match(self.text.plain, token.end)
            or self._is_listed(found.first)
            or self._is_listed(found.last, after=True)
            or self._is_about_people(token)
        ):
            return True
        if opens_sentence(self.text, token) or token.all_capitals:
            return self._does_something(found.last, word)
        return not (before and self.tokens[found.first - 1].capital and self._is_name_before(found.first - 1))

    def _is_name_before(self, at: int) -> bool:
        """Say whether a capitalised word is the first name to which the next word is the last: "Ingrid Storm"."""
        if not opens_sentence(self.text, self.tokens[at]):
            return True
        word = self.tokens[at].word
        return len(word) > _OPENING_WORD and word not in words.OPENERS

    def _is_quoted(self, found: _Found) -> bool:
        start, end = self.tokens[found.first].start, self.tokens[found.last].end
        return self.text.plain[start - 1 : start] in {'"', "'"} and self.text.plain[end : end + 1] in {'"', "'"}

    def _is_listed(self, at: int, *, after: bool = False) -> bool:
        """Say whether the word stands beside another child's name: "Roos en Sem", "Sem, Roos"."""
        step = 1 if after else -1
        other = at + step
        if 0 <= other < len(self.tokens):
            gap = self.tokens[min(at, other)].gap
            if self.tokens[other].word in {"en", "and", "of"} and self.tokens[other].joins:
                other += step
            elif not _LIST_GAP.fullmatch(gap):
                return False
        return 0 <= other < len(self.tokens) and self._is_plainly_name(other)

    def _is_plainly_name(self, at: int) -> bool:
        token = self.tokens[at]
        known = any(self.roster.starting_with(base) for base in bases(token))
        ordinary = token.word in words.THINGS or token.word in words.MATTERS
        if not known or not token.capital:
            return False
        return not ordinary or not (opens_sentence(self.text, token) or self._before(at) in words.DETERMINERS)

    def _is_about_people(self, token: Token) -> bool:
        """Say whether the sentence, or the one before, says that somebody is congratulated or has won."""
        sentences = self.text.sentences
        here = bisect(sentences, token.start, key=lambda sentence: sentence[0]) - 1
        item = _ITEM.search(self.text.plain, max(0, token.start - 8), token.start)
        begin = sentences[max(0, here - (_LONGEST_LIST if item else 1))][0]
        passage = (begin, sentences[here][1])
        if passage not in self._about_people:
            found = re.findall(r"[^\W\d_]+", self.text.folded[slice(*passage)])
            self._about_people[passage] = not words.ABOUT_PEOPLE.isdisjoint(found)
        return self._about_people[passage]

    def _does_something(self, at: int, word: str) -> bool:
        """Say whether the word that opens a sentence is followed by what only a person does."""
        verb = self._after(at)
        if verb in words.VERBS_OF_PEOPLE or (word in words.THINGS and verb in words.VERBS):
            return True
        after = words.AFTER_A_NAME.get(verb, frozenset())
        return self._after(at + 1) in after if verb else False


def _passed_over(case: Case) -> bytearray:
    """Mark the characters in which no child's name is looked for: addresses, staff, and what the protocol excuses."""
    marks = bytearray(len(case.text.folded))
    for found in _ADDRESS.finditer(case.text.folded):
        marks[slice(*found.span())] = b"\1" * len(found[0])
    excused = case.protocol.rules["name"].folded_excused
    for phrase in (*case.facts.staff_phrases, *excused):
        start = case.text.folded.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            if not (case.text.folded[start - 1 : start].isalnum() or case.text.folded[end : end + 1].isalnum()):
                marks[start:end] = b"\1" * len(phrase)
            start = case.text.folded.find(phrase, end)
    return marks
