"""Whether words that may name a child do.

Many first names are ordinary words too, and children share first names with staff, with kings and with heroes of
books. What decides is the word's capital, the article before it, and its neighbours.
"""

import re
from bisect import bisect
from functools import cached_property

from policy.facts import Facts
from policy.main_language import main_language
from policy.rules import name_words as words
from policy.rules.name_fiction import may_tell_of_others, names_no_child
from policy.rules.name_finding import Found
from policy.rules.name_forms import bases
from policy.rules.tokens import Token, opens_sentence
from policy.rules.unknown_name_words import PUBLIC_BEFORE
from policy.text import Text

_LIST_GAP = re.compile(r" ?[,&+/] ?(?:en |and )?|\n\W{0,5}")
_GENITIVE = re.compile(r"' \w")
_AGE = re.compile(r" \((?:[4-9]|1[0-3])(?: jaar)?\)")
_OF_A_CLASS = re.compile(r" (?:uit|van|from|of|ut|fan|aus) (?:de )?(?:groep|klasse?|group|class|gruppe)(?!\w)")
_ITEM = re.compile(r"\n\s{0,4}[-*•>]\s{0,2}$")
_OPENING_WORD = 4
"""A word of so many letters or fewer that opens a sentence is hardly a first name: "Met Storm", "Ook Roos"."""

_LONGEST_LIST = 8


class Sense:
    """Judges what words mean where they stand.

    Args:
        text: the text.
        tokens: its words.
        facts: the children and the staff of the school.
    """

    def __init__(self, text: Text, tokens: tuple[Token, ...], facts: Facts) -> None:
        self.text, self.tokens, self.roster = text, tokens, facts.roster
        self.staff = facts.staff_first_names
        self._about_people: dict[tuple[int, int], bool] = {}

    @cached_property
    def language(self) -> str:
        """The language of the text, as `main_language` gives it."""
        return main_language(token.folded for token in self.tokens)

    @cached_property
    def _tells_of_others(self) -> bool:
        return may_tell_of_others(self.text)

    def is_child(self, found: Found) -> bool:
        """Say whether the words name a child here, or a child's family."""
        if found.surname or found.family:
            return not self._is_of_others(found.first)
        if found.full:
            return not found.typo or self._is_plain_slip(found)
        if not self._is_called(found):
            return False
        return not self._tells_of_others or not names_no_child(self.text, self.tokens, found)

    def _is_of_others(self, at: int) -> bool:
        """Say whether a last name is of an adult, a shop or a maker: "bakkerij J. de Jong", "foto: J. Bos"."""
        before = self.before(at)
        if before in words.ADULTS or before in PUBLIC_BEFORE:
            return True
        return at > 0 and self.tokens[at - 1].word in words.CREDITS and self.tokens[at - 1].gap == ": "

    def _is_called(self, found: Found) -> bool:
        """Say whether a first name is meant as a child's name here."""
        token = self.tokens[found.first]
        word = self._base(found)
        if self._is_adult(found, word) or (not self._takes_a_noun(found, word) and self._has_other_surname(found)):
            return False
        if found.typo:
            return self._is_plain_slip(found) and self._is_name_with_a_slip(found, word)
        ordinary = word in words.THINGS or word in words.MATTERS
        if not token.capital:
            in_compound = token.gap.startswith("-") or self.text.plain[token.start - 1 : token.start] == "-"
            seldom = ordinary or word in words.SELDOM or len(word) < 3
            return found.exact and not seldom and not in_compound
        if ordinary:
            return self._is_meant_as_name(found, word)
        return not (word in words.SELDOM and self.before(found.first) in words.DETERMINERS)

    def _base(self, found: Found) -> str:
        """Give the first word of the name that is meant."""
        token = self.tokens[found.first]
        if found.typo:
            return token.word
        return next(base for base in bases(token) if self.roster.starting_with(base))

    def _is_plain_slip(self, found: Found) -> bool:
        """Say whether what looks like a name with a slip can be one: every German noun has a capital."""
        return self.language != "de" and self.before(found.first) not in words.ADULTS

    def _is_name_with_a_slip(self, found: Found, word: str) -> bool:
        """Say whether a first name with a slip stands where only a name does."""
        token, before = self.tokens[found.first], self.before(found.first)
        plain = {name for pupil in found.pupils for call in pupil.calls for name in call[:1]}
        if opens_sentence(self.text, token) and not self._does_something(found.last, word):
            return False
        if token.all_capitals or not plain.isdisjoint(words.THINGS | words.MATTERS):
            return False
        if before in words.DETERMINERS or before in words.THEMES or before in words.PLACE_PREPOSITIONS:
            return False
        return word not in self.staff and not self._is_beside_a_name(found)

    def _is_beside_a_name(self, found: Found) -> bool:
        """Say whether a word with a capital stands directly beside the name, as a first or a last name does."""
        first, last = found.first, found.last
        follows = self.tokens[last].joins and last + 1 < len(self.tokens) and self.tokens[last + 1].capital
        leads = first > 0 and self.tokens[first - 1].joins and self.tokens[first - 1].capital
        return follows or (leads and self._is_name_before(first - 1))

    def before(self, at: int) -> str:
        """Give the word that stands directly before, or nothing."""
        if at == 0:
            return ""
        before = self.tokens[at - 1]
        return before.word if before.joins or before.gap == ". " else ""

    def after(self, at: int) -> str:
        """Give the word that follows directly, or nothing."""
        return self.tokens[at + 1].word if at + 1 < len(self.tokens) and self.tokens[at].joins else ""

    def _is_adult(self, found: Found, word: str) -> bool:
        if self.before(found.first) in words.ADULTS:
            return True
        earlier = {token.word for token in self.tokens[max(0, found.first - 4) : found.first]}
        return word in self.staff and not earlier.isdisjoint(words.GREETINGS)

    def _takes_a_noun(self, found: Found, word: str) -> bool:
        """Say whether a noun with a capital may follow: "Sems Tasche", "Heute hat Sem Geburtstag"."""
        if self.tokens[found.first].word == f"{word}s":
            return True
        return self.language == "de" and self.before(found.first) in words.VERBS

    def _has_other_surname(self, found: Found) -> bool:
        """Say whether a last name follows that no child with this first name has: "Max Verstappen"."""
        at = found.last
        while self.after(at) in words.BEFORE_LAST_NAMES and not self.tokens[at + 1].capital:
            at += 1
        if not self.after(at):
            return False
        token = self.tokens[at + 1]
        return (
            token.capital
            and len(token.shown) > 2
            and token.all_capitals == self.tokens[found.first].all_capitals
            and token.word not in words.NO_LAST_NAMES
            and not any(self.roster.starting_with(base) for base in bases(token))
        )

    def _is_meant_as_name(self, found: Found, word: str) -> bool:
        """Judge a capitalised word that is a name and an ordinary word: is a child meant?"""
        token, before = self.tokens[found.first], self.before(found.first)
        if before in words.DETERMINERS or before in words.THEMES or self._is_quoted(found):
            return False
        if (
            _GENITIVE.match(self.text.plain, token.end)
            or _AGE.match(self.text.plain, token.end)
            or _OF_A_CLASS.match(self.text.folded, self.tokens[found.last].end)
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

    def _is_quoted(self, found: Found) -> bool:
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
        return not ordinary or not (opens_sentence(self.text, token) or self.before(at) in words.DETERMINERS)

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
        verb = self.after(at)
        if verb in words.VERBS_OF_PEOPLE or (word in words.THINGS and verb in words.VERBS):
            return True
        after = words.AFTER_A_NAME.get(verb, frozenset())
        return self.after(at + 1) in after if verb else False
