"""Which parts of a text are in a language that the check does not read, by script, letters and small words.

What is too short to tell is not held against anybody: a greeting, a name, a list of things to bring.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from types import MappingProxyType

from policy.language_words import LETTERS, OTHERS, READ
from policy.text import Text

_BLOCK_END = re.compile(r"\n\s{0,80}\n")
_WORD = re.compile(r"[^\W\d_]{2,60}(?:'[^\W\d_]{1,20})?|(?<!\w)[^\W\d_](?!\w)(?:'[^\W\d_]{1,20})?")
_WEB = re.compile(r"(?:https?://|www\.|[@#]|(?<![\w.+-])[\w.+-]{1,64}@)[^\s@]{1,200}")
_CLAUSE_END = re.compile(r"[,;:()\n•*|/+]")
_FOREIGN_WORD = re.compile(rf"(?<![^\W\d_])(?=[^\W\d_]{{0,40}}[{''.join(sorted(LETTERS))}])[^\W\d_]{{3,60}}")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]{0,20}(?!\w)")
"""What has a capital within a sentence: "El" in "Noor El Amrani" is no Spanish."""
_FIRST_OTHER_SCRIPT, _FIRST_SIGN = "\u0370", "\u2e80"
"""Before the one stand the letters of Latin script, from the other on signs that are words of their own."""

_FEW_LETTERS, _FEW_SIGNS = 25, 8
"""So many letters of another script are more than a greeting."""
_SHARE_SCRIPT = 0.2
"""So much of a text stays in its script when all that looks Latin is read as Latin."""
_FEW_WORDS, _FEW_SMALL = 4, 3
_SHARE_SMALL = 1.4
"""So many times more small words of a language than of those that are read."""
_RUNNING, _LONG_CLAUSE = 10, 4
"""So many different words, in clauses of so many, hold a small word in every language that is read."""
_SHARE_READ = 0.1
_SHARE_SINGLE = 0.3

_LANGUAGES = MappingProxyType(
    {
        word: tuple(code for code, small in OTHERS.items() if word in small)
        for word in frozenset().union(*OTHERS.values())
    }
)


@dataclass(frozen=True)
class Unread:
    """What of a text cannot be read: all of it, or the parts at these places of the plain text."""

    whole: bool = False
    parts: tuple[tuple[int, int], ...] = ()


def unread(text: Text) -> Unread:
    """Find what of a text is in a language that the check does not read."""
    found = []
    reads_some = False
    for block in _blocks(text):
        judged = [(part, _is_other(text, part)) for part in block]
        if all(word is None for _, word in judged):
            judged = [((block[0][0], block[-1][1]), _is_other(text, (block[0][0], block[-1][1])))]
        reads_some = reads_some or any(word is False for _, word in judged)
        found += _runs(judged)
    if found and not reads_some:
        return Unread(whole=True)
    return Unread(parts=tuple(_trimmed(text, part) for part in found))


def _blocks(text: Text) -> list[list[tuple[int, int]]]:
    """Give the sentences of each block of lines between empty ones."""
    edges = [found.start() for found in _BLOCK_END.finditer(text.plain)]
    blocks: dict[int, list[tuple[int, int]]] = {}
    for sentence in text.sentences:
        blocks.setdefault(bisect_left(edges, sentence[0]), []).append(sentence)
    return list(blocks.values())


def _runs(judged: list[tuple[tuple[int, int], bool | None]]) -> list[tuple[int, int]]:
    """Join neighbours that cannot be read, with what is too short to tell around them."""
    runs: list[tuple[int, int]] = []
    start, is_unread = None, False
    for (first, last), word in judged:
        if word is False:
            start, is_unread = None, False
            continue
        start = first if start is None else start
        if word and not is_unread:
            runs.append((start, last))
            is_unread = True
        elif is_unread:
            runs[-1] = (start, last)
    return runs


def _is_other(text: Text, part: tuple[int, int]) -> bool | None:
    """Say whether a part is in a language that is not read; None where there is too little to tell."""
    plain = _WEB.sub(" ", text.folded[slice(*part)])
    start, end = text.span(*part)
    original = text.original[start:end]
    if _is_other_script(original, plain):
        return True
    words = _WORD.findall(plain)
    if len(words) < _FEW_WORDS:
        return None
    several = [word for word in words if len(word) > 1]
    if len(several) < (1 - _SHARE_SINGLE) * len(words):
        words = several
    small = set(words) - {name.casefold() for name in _NAME.findall(text.plain[slice(*part)])}
    read = len(small & READ)
    other = _most(small) + _foreign_words(original)
    if other >= _FEW_SMALL and other > _SHARE_SMALL * read:
        return True
    running = set(_running(plain))
    if len(running) >= _RUNNING and sum(word in READ for word in running) <= _SHARE_READ * len(running):
        return True
    return False if read > other or read == other > 1 else None


def _is_other_script(original: str, plain: str) -> bool:
    if original.isascii():
        return False
    letters = [each for each in original if each >= _FIRST_OTHER_SCRIPT and each.isalpha()]
    if len(letters) < _FEW_LETTERS and sum(each >= _FIRST_SIGN for each in letters) < _FEW_SIGNS:
        return False
    left = [each >= _FIRST_OTHER_SCRIPT for each in plain if each.isalpha()]
    return sum(left) >= _SHARE_SCRIPT * len(left) > 0


def _most(small: set[str]) -> int:
    """Count the small words of the language that has most of them."""
    counts = Counter(code for word in small for code in _LANGUAGES.get(word, ()))
    return max(counts.values(), default=0)


def _foreign_words(original: str) -> int:
    """Count words with letters that the languages which are read do not have; those with a capital may be names."""
    if original.isascii():
        return 0
    return sum(each[0].islower() for each in _FOREIGN_WORD.findall(unicodedata.normalize("NFC", original)))


def _running(plain: str) -> list[str]:
    """Give the words of clauses of some length: lists of things have small words in no language."""
    clauses = (_WORD.findall(clause) for clause in _CLAUSE_END.split(plain))
    return [word for clause in clauses if len(clause) >= _LONG_CLAUSE for word in clause if len(word) > 1]


def _trimmed(text: Text, part: tuple[int, int]) -> tuple[int, int]:
    """Leave the white space around a part out."""
    start, end = part
    words = text.plain[start:end]
    return start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip())
