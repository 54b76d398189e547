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
# Signs that a program takes letters for, where they open a word and within one: "llse" for Ilse, "N00r" for Noor.
_OPENING, _WITHIN = re.compile(r"(?<![^\W_])[l|015](?=[a-z])"), re.compile(r"(?<=[A-Za-z])[|01]{1,3}(?=[a-z])")
_OPENING_MEANT, _WITHIN_MEANT = str.maketrans("l|015", "IIOIS"), str.maketrans("|01", "lol")
_LONG = 5
"""Letters: of shorter names too many words are one slip away."""

_BETWEEN_WORDS = re.compile(r"[\W\d_]+")


def names(case: Case) -> Iterator[Hit]:
    """Hit children's first names and full names."""
    sense, children = _named(case)
    return (_hit(case, sense, found) for found in children)


def names_as_read(case: Case) -> Iterator[Hit]:
    """Hit names in words that a program read in a picture: one that is only near a child's may be misread."""
    sense, children = _named(case)
    hits = [(_hit(case, sense, found), found.typo) for found in children]
    yield from (replace(hit, rule="name_read") if near else hit for hit, near in hits)
    starts = {hit.start for hit, _ in hits}
    yield from (hit for hit in _alone_in_line(case, sense) if hit.start not in starts)
    meant = "\n".join(map(_as_meant, case.text.plain.split("\n")))
    if meant.strip():
        others = names(replace(case, text=Text.of(meant)))
        yield from (replace(hit, rule="name_read") for hit in others if hit.start not in starts)


def _as_meant(line: str) -> str:
    """Write letters for the signs that may have been taken for them; of a line without any nothing is left but room."""
    meant = _OPENING.sub(lambda found: found[0].translate(_OPENING_MEANT), line)
    meant = _WITHIN.sub(lambda found: found[0].translate(_WITHIN_MEANT), meant)
    return meant if meant != line else " " * len(line)


def _alone_in_line(case: Case, sense: Sense) -> Iterator[Hit]:
    """Hit words that are a child's name but for a slip and fill a line: on a board no sentence tells."""
    finder, opens = Finder(sense.tokens, case.facts.roster), True
    for at, token in enumerate(sense.tokens):
        closes = "\n" in token.gap or at + 1 == len(sense.tokens)
        found = finder.name_at(at) if opens and closes else None
        if found is not None and found.typo and any(len(each.first_name) >= _LONG for each in found.pupils):
            yield Hit("name_read", token.start, token.end, identifies=True)
        opens = "\n" in token.gap


def _hit(case: Case, sense: Sense, found: Found) -> Hit:
    rules = ("name_with_photo", "full_name_with_photo") if case.draft.photos else ("name", "full_name")
    start, end = _place(found, sense)
    rule = "unknown_name" if found.family else rules[found.full]
    return Hit(rule, start, end, identifies=True, replacement=ready_words(case, sense, found, rule))


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
