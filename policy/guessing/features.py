"""What of a sentence is weighed: its words, pairs of words, and parts of words.

Words are folded. A name of the roster counts as a name, whoever has it, and a number as its length: neither says what a
sentence is about. The trainer and the reader of the weights both take a sentence apart with this.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from policy.text import Text

NAME = "_name"
"""What stands for a name of the roster."""

_WORD = re.compile(r"[^\W\d_]{1,40}(?:'[^\W\d_]{1,20}){0,2}|\d{1,9}|[?!]{1,9}|\.{3}|[@\":,…]")
_LENGTHS = (3, 4, 5)
"""So many characters the parts of words have."""
_FEWEST_LETTERS = 3
_MOST_DIGITS = 4


class Word(NamedTuple):
    """A word of a sentence, a number or a telling sign: where it stands in the plain text, and how it is weighed."""

    start: int
    end: int
    form: str


def words_of(text: Text, start: int, end: int, is_name: Callable[[str], bool]) -> list[Word]:
    """Take a sentence apart.

    Args:
        text: the text in which it stands.
        start: where it begins in the plain text.
        end: where it ends.
        is_name: says whether a folded word is a name of the roster; asked of words with a capital.
    """
    found = []
    for each in _WORD.finditer(text.folded, start, end):
        form = each[0]
        if form[0].isdigit():
            form = "0" * min(len(form), _MOST_DIGITS)
        elif text.plain[each.start()].isupper() and is_name(form):
            form = NAME
        found.append(Word(each.start(), each.end(), form))
    return found


def features(forms: Sequence[str]) -> set[str]:
    """Give what is weighed of a sentence.

    Args:
        forms: the words as they are weighed, in their order.
    """
    found = {pair for pair, _ in pairs(forms)}
    for form in set(forms):
        found.update(parts(form))
    return found


def pairs(forms: Sequence[str]) -> Iterator[tuple[str, int]]:
    """Give each pair of neighbours, the edges of the sentence among them, with the number of its second word."""
    for number, (one, other) in enumerate(pairwise(("^", *forms, "$"))):
        yield f"{one} {other}", number


def parts(form: str) -> list[str]:
    """Give a word within marks of its edges, and its parts, which hold those marks too."""
    word = word_feature(form)
    found = [word]
    if len(form) >= _FEWEST_LETTERS and form[0].isalpha():
        for length in _LENGTHS:
            found += [word[start : start + length] for start in range(len(word) - length + 1)]
    return found


def word_feature(form: str) -> str:
    """Give a word within marks of its edges."""
    return f"<{form}>"
