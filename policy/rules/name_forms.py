"""The forms in which a name stands in a text: in the genitive, as a diminutive, in part, with a slip of the pen."""

from collections.abc import Iterator
from functools import lru_cache

from policy.near_names import one_slip
from policy.rules.first_names import ALL_FIRST_NAMES
from policy.rules.name_words import NO_DIMINUTIVES
from policy.rules.slips import NO_SLIPS
from policy.rules.tokens import Token

_ENDINGS = ("tjes", "tje", "jes", "je", "pje", "etjes", "etje")
_OTHER_ENDINGS = ("ie", "ies", "ke", "kes", "tsje", "chen", "y")
"""Endings with which many a name ends that is nobody's diminutive: "Anneke", "Sofie"."""

_SHORTEST = 2
_SLIPS_FROM = 4
"""Words of so many letters or fewer are taken as they are written: one slip makes them another name."""


def bases(token: Token) -> tuple[str, ...]:
    """Give the names that a word may be: itself, and without genitive ("Sems") or diminutive ("Noortje")."""
    return _without_endings(token.folded, capital=token.capital)


@lru_cache(maxsize=4096)
def _without_endings(folded: str, *, capital: bool) -> tuple[str, ...]:
    """Take off what a word may end in; "Semmetje" loses a letter more."""
    word = folded.replace("'", "")
    forms = [word]
    if "'" in folded:
        forms.append(folded.partition("'")[0])
    if capital:
        if word.endswith("s"):
            forms.append(word[:-1])
        forms.extend(_undiminished(word))
    return tuple(forms)


def _undiminished(word: str) -> Iterator[str]:
    """Take a diminutive's ending off; "Semmetje" loses a letter more, "Fennie" has lost one: Fenna."""
    if word in NO_DIMINUTIVES or word in NO_SLIPS:
        return
    for ending in _ENDINGS if word in ALL_FIRST_NAMES else (*_ENDINGS, *_OTHER_ENDINGS):
        base = word.removesuffix(ending)
        if base == word or len(base) <= _SHORTEST:
            continue
        yield base
        if base[-1] == base[-2]:
            yield base[:-1]
            if ending in ("ie", "y"):
                yield from (base + vowel for vowel in "ae")


def is_word(token: Token, expected: str) -> bool:
    """Say whether the word is the expected one, also in the genitive or with one slip of the pen."""
    if abs(len(token.word) - len(expected)) > 1:
        return False
    if token.word == expected or token.folded == expected + "'s" or token.word == expected + "s":
        return True
    return len(expected) > _SLIPS_FROM and token.capital and one_slip(token.word, expected)
