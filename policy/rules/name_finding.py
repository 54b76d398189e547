"""Where a text may name a child of the roster: first names in all their forms, full names, initials and families."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from policy.last_names import PARTICLES, surnames
from policy.roster import Namesakes, Pupil, Roster
from policy.rules import name_words as words
from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.name_forms import bases, is_word
from policy.rules.slips import NO_SLIPS
from policy.rules.tokens import Token

_WITHIN_NAMES = (" ", "  ", "-", "\n", " \n")
_BEHIND_INITIALS = (".", ". ", "/")
_ABBREVIATED = 2
"""So many letters an abbreviated particle has at most: "v.d.", "vd"."""

_BEFORE_FIRST_NAME = (",", ", ")
_WITHIN_LIST = re.compile(r"[ ,&'\"]*")
_TYPO_FROM = 4
"""Shorter names lie too near to other names and words."""
_MOST_INITIALS = 3
_NO_SLIPS = (ALL_FIRST_NAMES, NO_SLIPS, words.THINGS, words.MATTERS)


class Found(NamedTuple):
    """Words that may name a child: tokens from `first` to `last`.

    `full` says that more than a first name is given, `exact` that nothing was taken off the words, `typo` that the
    first name is written with a slip of the pen, `dotted` that a full stop behind the words belongs to them: "Sem V.".
    Without a first name `surname` says that a child is meant ("S. de Vries"), `family` that a family is. `pupils` are
    all who may be meant.
    """

    first: int
    last: int
    pupils: tuple[Pupil, ...]
    full: bool = False
    exact: bool = True
    typo: bool = False
    dotted: bool = False
    surname: bool = False
    family: bool = False

    @property
    def is_whole(self) -> bool:
        """Whether all of the words are of the name."""
        return self.full or self.surname or self.family


class Finder:
    """Reads a text's words beside the roster.

    Args:
        tokens: the words of the text.
        roster: the children.
    """

    def __init__(self, tokens: tuple[Token, ...], roster: Roster) -> None:
        self._tokens, self._roster = tokens, roster

    def name_at(self, at: int) -> Found | None:
        """Find the longest name of a child that begins with the word, or with a last name just before it."""
        token = self._tokens[at]
        for word in bases(token):
            found = self._longest(self._roster.starting_with(word), at, exact=word == token.word)
            if found is not None:
                return found
        return self._surname_at(at) or self._misspelled_at(at)

    def _misspelled_at(self, at: int) -> Found | None:
        """Find a name that is written as it sounds, or with a slip of the pen that makes it no other name or word."""
        token = self._tokens[at]
        if not token.capital or len(token.word) < _TYPO_FROM:
            return None
        called = self._roster.sounding(token.word) if token.word not in NO_SLIPS else ()
        if not called and not any(token.word in each for each in _NO_SLIPS):
            called = self._roster.near(token.word)
        found = self._longest(called, at, exact=False)
        return found and found._replace(typo=True)

    def _longest(self, called: tuple[Namesakes, ...], at: int, *, exact: bool) -> Found | None:
        """Give the longest of these names that begins with the word, with all children whose name it is."""
        found: dict[tuple[bool, int], Found] = {}
        for namesakes in called:
            last = self._follow(namesakes.name[1:], at)
            for each in self._names_of(namesakes, at, last, exact=exact) if last is not None else ():
                same = found.get((each.full, each.last))
                found[each.full, each.last] = same._replace(pupils=(*same.pupils, *each.pupils)) if same else each
        return found[max(found)] if found else None

    def _names_of(self, namesakes: Namesakes, at: int, last: int, *, exact: bool) -> Iterator[Found]:
        """Give the names of which the words from `at` to `last` are the first name: by itself, and with last names."""
        yield Found(at, last, namesakes.pupils, exact=exact)
        following = self._tokens[last + 1] if last + 1 < len(self._tokens) else None
        if following is not None and self._goes_on(self._tokens[last]):
            for surname, pupil in namesakes.beginning(following.word):
                end = self._follow(surname, last)
                if end is not None:
                    yield Found(at, end, (pupil,), full=True, exact=exact)
            for initials, pupil in namesakes.initialled(following.word):
                if self._are_initials(initials, last):
                    end = last + len(initials)
                    dotted = self._tokens[end].gap.startswith(".")
                    yield Found(at, end, (pupil,), full=True, exact=exact, dotted=dotted)
        if at > 0 and self._tokens[at - 1].gap in _BEFORE_FIRST_NAME:
            for surname, pupil in namesakes.ending(self._tokens[at - 1].word):
                begin = self._listed_before(surname, at)
                if begin is not None:
                    yield Found(begin, last, (pupil,), full=True, exact=exact)

    def _are_initials(self, initials: tuple[str, ...], at: int) -> bool:
        """Say whether a last name's initials follow the word: "V.", "d.V.", "de V."."""
        following = self._tokens[at + 1 : at + 1 + len(initials)]
        return (
            self._tokens[at].gap == " "
            and tuple(each.word for each in following) == initials
            and following[-1].shown[-1].isupper()
            and (following[-1].gap.startswith(".") or len(initials) == len(following[-1].word) == 1)
            and all(each.gap in (" ", ".", ". ") for each in following[:-1])
        )

    def _follow(self, expected: tuple[str, ...], at: int) -> int | None:
        """Give the place of the last of the expected words, if they follow the word one by one."""
        for word in expected:
            if at + 1 >= len(self._tokens) or not self._goes_on(self._tokens[at]):
                return None
            at += 1
            if not is_word(self._tokens[at], word):
                return None
        return at

    def _goes_on(self, token: Token) -> bool:
        """Say whether a name may go on behind the word; an abbreviated particle has a full stop or a stroke."""
        return token.gap in _WITHIN_NAMES or (len(token.word) <= _ABBREVIATED and token.gap in _BEHIND_INITIALS)

    def _listed_before(self, surname: tuple[str, ...], at: int) -> int | None:
        """Give the place of the last name that opens a list's item before the first name: "- De Vries, Sem"."""
        begin = at - len(surname)
        if begin < 0 or not self._tokens[at - 1].capital:
            return None
        if begin > 0 and _WITHIN_LIST.fullmatch(self._tokens[begin - 1].gap):
            return None
        follows = is_word(self._tokens[begin], surname[0]) and self._follow(surname[1:], begin) is not None
        return begin if follows else None

    def _surname_at(self, at: int) -> Found | None:
        """Find a family, or a last name behind an initial: "familie Postma", "the Postma family", "S. de Vries"."""
        token = self._tokens[at]
        if token.word in words.FAMILIES and token.gap in (" ", ". "):
            last, pupils = self._surname_behind(at)
            return Found(at, last, pupils, family=True) if pupils else None
        if token.word in words.RELATIVES and token.gap == " " and self._word(at + 1) in words.OF:
            last, pupils = self._surname_behind(at + 1)
            return Found(at, last, pupils, surname=True) if pupils else None
        if len(token.word) == 1 and token.capital and token.gap in (". ", "."):
            return self._behind_initial(at)
        if token.capital and token.gap == " " and self._word(at + 1) in words.FAMILIES_BEHIND:
            pupils = self._roster.surnamed(token.word) if token.word not in PARTICLES else ()
            return Found(at, at + 1, pupils, family=True) if pupils else None
        return None

    def _word(self, at: int) -> str:
        return self._tokens[at].word if at < len(self._tokens) else ""

    def _behind_initial(self, at: int) -> Found | None:
        """Find the last name behind initials, of children whose first name begins with the first of them."""
        before = at
        while before + 1 < len(self._tokens) and before < at + _MOST_INITIALS:
            following = self._tokens[before + 1]
            if not (len(following.word) == 1 and following.capital and following.gap in (". ", ".")):
                break
            before += 1
        last, pupils = self._surname_behind(before)
        meant = tuple(each for each in pupils if each.first_name and each.first_words[0][0] == self._tokens[at].word)
        return Found(at, last, meant, surname=True) if meant else None

    def _surname_behind(self, before: int) -> tuple[int, tuple[Pupil, ...]]:
        """Find the last name that begins behind a word: its last word, and the children who have it."""
        at = before + 1
        while at < min(len(self._tokens), before + 4) and self._tokens[at].word in PARTICLES:
            at += 1
        if at >= len(self._tokens) or not self._tokens[at].capital:
            return before, ()
        main = self._tokens[at].word
        found: dict[int, list[Pupil]] = {}
        for pupil in dict.fromkeys((*self._roster.surnamed(main), *self._roster.surnamed(main.removesuffix("s")))):
            for surname in surnames(pupil.last_words):
                end = self._surname_from(surname, before)
                if end is not None:
                    found.setdefault(end, []).append(pupil)
                    break
        return (max(found), tuple(found[max(found)])) if found else (before, ())

    def _surname_from(self, surname: tuple[str, ...], before: int) -> int | None:
        """Give the place of the last word of a last name that begins behind a word, however that is joined to it."""
        if not is_word(self._tokens[before + 1], surname[0]):
            return None
        return self._follow(surname[1:], before + 1)
