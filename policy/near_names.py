"""Words that differ by one slip of the pen, or sound alike."""

import re
from functools import lru_cache

# What is written in several ways and sounds as one, in the order in which it is looked for.
_SOUNDS = (
    *(("th", "t"), ("ph", "f"), ("ck", "k"), ("sch", "sg"), ("ij", "i"), ("y", "i"), ("ei", "i"), ("c", "k")),
    *(("z", "s"), ("v", "f")),
)
_LONGEST = 30
"""Of longer words, which are no names, no more letters are left out."""

_DOUBLED = re.compile(r"(.)\1+")


@lru_cache(maxsize=8192)
def parts(word: str) -> frozenset[str]:
    """Give the word, and the word less each of its letters: words that are one slip apart have one in common."""
    return frozenset((word, *(word[:at] + word[at + 1 :] for at in range(min(len(word), _LONGEST)))))


@lru_cache(maxsize=4096)
def sound(word: str) -> str:
    """Write a folded name as it sounds, so that "Thijs" is "Tijs", "Sarah" is "Sara" and "Sofie" is "Sophie"."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word.removesuffix("h"))


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
