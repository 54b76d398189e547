"""P1 and F2: names of children, by the school's roster, with ready words in their place."""

import re
from collections.abc import Iterator
from dataclasses import replace

from policy.rules.name_finding import Finder, Found
from policy.rules.name_sense import Sense
from policy.rules.ready_words import ready_words
from policy.rules.rule import Case, Hit
from policy.text import Text

_ADDRESS = re.compile(r"(?<!\S)(?:https?://|www\.)\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,255}")
_NAMED = "named"
_BETWEEN_WORDS = re.compile(r"[\W\d_]+")


def names(case: Case) -> Iterator[Hit]:
    """Hit children's first names and full names."""
    rules = ("name_with_photo", "full_name_with_photo") if case.draft.photos else ("name", "full_name")
    sense, children = _named(case)
    for found in children:
        start, end = _place(found, sense)
        rule = "unknown_name" if found.family else rules[found.full]
        yield Hit(rule, start, end, identifies=True, replacement=ready_words(case, sense, found, rule))


def file_names(case: Case) -> Iterator[Hit]:
    """Hit names of files that name a child: "Noor_Bakker.pdf" is read as words."""
    for name in case.draft.file_names:
        words_of_name = Text.of(_BETWEEN_WORDS.sub(" ", name))
        found = {hit.rule for hit in names(replace(case, text=words_of_name))} - {"unknown_name"}
        if found:  # of a first and a full name the full one says more
            yield Hit(max(found, key=len), about=name)


def children(case: Case) -> Iterator[tuple[int, int]]:
    """Give the places of children's names in the text, whatever the protocol says of them."""
    sense, found = _named(case)
    return (_place(each, sense) for each in found if not each.family)


def _place(found: Found, sense: Sense) -> tuple[int, int]:
    return sense.tokens[found.first].start, sense.tokens[found.last].end + found.dotted


def _named(case: Case) -> tuple[Sense, tuple[Found, ...]]:
    """Read the text once, whatever rules ask for its names."""
    if _NAMED not in case.memory:
        sense = Sense(case.text, case.tokens, case.facts)
        case.memory[_NAMED] = sense, tuple(_children(case, sense)) if case.facts.roster.pupils else ()
    named: tuple[Sense, tuple[Found, ...]] = case.memory[_NAMED]
    return named


def _children(case: Case, sense: Sense) -> Iterator[Found]:
    """Find names of children, from left to right."""
    finder = Finder(sense.tokens, case.facts.roster)
    passed = passed_over(case)
    at = 0
    while at < len(sense.tokens):
        found = finder.name_at(at)
        if found is not None and _is_passed_over(found, sense, passed):
            found = None
        if found is not None and sense.is_child(found):
            yield found
        at = found.last + 1 if found is not None and found.is_whole else at + 1


def _is_passed_over(found: Found, sense: Sense, passed: bytearray) -> bool:
    """Say whether the whole name is passed over: "Carla Visser-Smit" is more than the teacher Carla Visser."""
    last = found.last if found.is_whole else found.first
    return all(passed[sense.tokens[at].start] for at in (found.first, last))


def passed_over(case: Case) -> bytearray:
    """Mark the characters in which no name is looked for: addresses, staff, and what the protocol excuses."""
    marks = bytearray(len(case.text.folded))
    for found in _ADDRESS.finditer(case.text.folded):
        marks[slice(*found.span())] = b"\1" * len(found[0])
    for phrase in (*case.facts.staff_phrases, *case.protocol.rules["name"].folded_excused):
        start = case.text.folded.find(phrase)
        while start >= 0:
            end = start + len(phrase)
            if not (case.text.folded[start - 1 : start].isalnum() or case.text.folded[end : end + 1].isalnum()):
                marks[start:end] = b"\1" * len(phrase)
            start = case.text.folded.find(phrase, end)
    return marks
