"""Texts that a pattern matches, made of the pattern itself: what a cheap look beforehand must not pass over."""

import random
import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any

# Python's own reader of patterns; it has no other name.
op: Any = import_module("re._constants")
parser: Any = import_module("re._parser")

_AS = {op.CATEGORY_WORD: "q", op.CATEGORY_DIGIT: "7", op.CATEGORY_SPACE: " "}


def texts_of(pattern: re.Pattern[str], number: int) -> Iterator[str]:
    """Give texts that the pattern matches, by chance but always the same; what only looks like one is left out.

    Args:
        pattern: any pattern.
        number: how many are tried.
    """
    chance = random.Random(pattern.pattern)
    parts = parser.parse(pattern.pattern)
    for _ in range(number):
        found = pattern.search(f" {_text(parts, chance)} ")
        if found is not None:
            yield found[0]


def _text(parts: Iterable[tuple[Any, Any]], chance: random.Random) -> str:
    return "".join(_part(code, value, chance) for code, value in parts)


def _part(code: Any, value: Any, chance: random.Random) -> str:
    """Write one part of a pattern, and of alternatives one; what must not be there is not."""
    if code in (op.MAX_REPEAT, op.MIN_REPEAT):
        least, most, repeated = value
        times = least if chance.random() < 0.6 else min(most, least + 1)
        return "".join(_text(repeated, chance) for _ in range(times))
    if code is op.BRANCH:
        return _text(chance.choice(value[1]), chance)
    if code is op.SUBPATTERN or (code is op.ASSERT and value[0] > 0):
        return _text(value[-1], chance)
    return _one_of([(code, value)] if code is op.LITERAL else value, chance) if code in (op.LITERAL, op.IN) else ""


def _one_of(signs: list[tuple[Any, Any]], chance: random.Random) -> str:
    """Write one of several signs."""
    if signs[0][0] is op.NEGATE:
        return "q"
    code, value = chance.choice(signs)
    if code is op.RANGE:
        return chr(chance.randint(*value))
    return chr(value) if code is op.LITERAL else _AS.get(value, "-")
