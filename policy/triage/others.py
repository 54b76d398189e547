"""Which other names a text gives to an illness: "Sem en Milan zijn ziek", where only Sem is a child of who writes.

A capital letter makes no name: it begins every sentence, and people greet teachers and sign. So a word counts only
where it stands in the place of who is ill: joined to a known child, before "is ziek", behind "ziekmelding van". Where
there is doubt it is no name; nothing that is found here is taken for a child.
"""

import re
from collections.abc import Iterable, Mapping

from policy.triage.folding import LIMIT, fold
from policy.triage.patterns import absence, persons
from policy.triage.patterns.others import SOMEBODY_ELSE
from policy.triage.persons import Known, Part

_QUOTES = str.maketrans({"‘": "'", "’": "'", "´": "'", "`": "'"})
_PHRASES = tuple((re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in absence.PHRASES)
_CONTRACTED = re.compile(rf"'s(?=\s+(?:{absence.ILL}|{absence.HOME}|been|not|got|feeling|still)\b)")
_TOKEN = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[^\w\s]|\n")
_ASIDE = re.compile(r"\([^()]{0,10}\d[^()]{0,20}\)")
"""A class or an age behind a name: "Milan (groep 2)"."""
_SOMEBODY_ELSE = re.compile(SOMEBODY_ELSE)
_FACES = re.compile("[🤒🤢🤮🤧🤕]")
_AWAY = frozenset({absence.ILL, absence.HOME})
_NOT, _COMING, _BREAKS = (frozenset(row.split()) for row in (absence.NOT, absence.COMING, absence.BREAKS))
_ENDS = frozenset(".!?;\n")
_PARTS = _BREAKS - frozenset(persons.CLOSINGS.split()) | {","}
"""What ends a part of a sentence; who greets stays beside their name."""


def other_names(text: str, names: Mapping[str, tuple[str, str]], *, asked: bool = False) -> tuple[str, ...]:
    """Find the names that a text gives to an illness, and that are not among the known ones.

    Args:
        text: What somebody wrote; its first 4,096 characters are read.
        names: First and last name by the child's id, of the children that it can be about.
        asked: Whether the text answers the question who is ill; a name alone, or a name and "also", then counts.

    Returns:
        The names as they are written, each once, in the order of the text.
    """
    known = Known(names.values())
    plain = _ASIDE.sub(" ", text[:LIMIT].translate(_QUOTES))
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
        for part in _divided(sentence, _PARTS):
            for name in Part(tuple(part), known, ill=ill, small=small, asked=asked).names():
                found.setdefault(fold(name), name)
    return tuple(found.values())


def is_of_somebody_else(text: str) -> bool:
    """Say whether a text is about a child of others that it does not name: "mijn buurmeisje is ziek".

    Args:
        text: What somebody wrote in Dutch or English, about an illness; its first 4,096 characters are read.
    """
    return bool(_SOMEBODY_ELSE.search(fold(text)))


def _divided(tokens: Iterable[str], ends: frozenset[str]) -> list[list[str]]:
    rows: list[list[str]] = [[]]
    for token in tokens:
        if token.casefold() in ends:
            rows.append([])
        else:
            rows[-1].append(token)
    return rows
