"""The forms in which a name stands in a text: in the genitive, as a diminutive, in part, with a slip of the pen."""

from functools import lru_cache

from policy.rules.name_words import PARTICLES
from policy.rules.tokens import Token

_ENDINGS = ("tjes", "tje", "jes", "je", "pje", "etjes", "etje")
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
        for ending in _ENDINGS:
            base = word.removesuffix(ending)
            if base != word and len(base) > 2:
                forms.append(base)
                if base[-1] == base[-2]:
                    forms.append(base[:-1])
    return tuple(forms)


@lru_cache(maxsize=4096)
def surnames(last_words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Give the ways to write a last name: whole, without its particles, and with them abbreviated ("v.d.", "vd")."""
    short = tuple(word for word in last_words if word not in PARTICLES)
    initials = tuple(word[0] if word in PARTICLES else word for word in last_words)
    together = "".join(word[0] for word in last_words if word in PARTICLES)
    glued = (together, *short) if together and short else ()
    return tuple(dict.fromkeys(words for words in (last_words, short, initials, glued) if words))


def is_word(token: Token, expected: str) -> bool:
    """Say whether the word is the expected one, also in the genitive or with one slip of the pen."""
    if abs(len(token.word) - len(expected)) > 1:
        return False
    if token.word == expected or token.folded == expected + "'s" or token.word == expected + "s":
        return True
    return len(expected) > _SLIPS_FROM and token.capital and one_slip(token.word, expected)


def one_slip(one: str, other: str) -> bool:
    """Say whether one letter added, left out, changed or swapped with the next makes one word the other."""
    if one == other:
        return True
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest, other_rest = one[same:], other[same:]
    return (
        rest[1:] == other_rest[1:]
        or rest[1:] == other_rest
        or rest == other_rest[1:]
        or (rest[:2] == other_rest[1::-1] and rest[2:] == other_rest[2:])
    )
