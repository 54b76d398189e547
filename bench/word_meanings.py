"""What words mean, as numbers: words that mean much the same in one of the four languages have much the same numbers.

`bench/data/word_vectors.npz` has them for the words of the labelled sentences: what the model multilingual-e5-small
says that each word means by itself, in the hundred directions in which its answers differ most.
`bench.make_word_meanings` makes that file; a word that came with sentences since then has no meaning there, and counts
by itself alone. Only training needs them: what ships is a weight for each word.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np

from bench.labelled_sentences import LabelledSentence

FILE = Path(str(files("bench").joinpath("data", "word_vectors.npz")))

STRENGTH = 2.0
"""How much a meaning counts beside a word itself."""
COMMON = 1e-3
"""A word that makes up so much of all that is written tells half as much as one that is rare."""


@dataclass(frozen=True)
class Meanings:
    """Words, and a row of numbers for each."""

    words: tuple[str, ...]
    vectors: np.ndarray


def word_meanings(sentences: Sequence[LabelledSentence]) -> Meanings:
    """Give what words mean, the less strongly the more often they stand in the sentences."""
    kept = _kept()
    counts = Counter(form for each in sentences for form in set(each.forms))
    total = counts.total()
    telling = np.array([COMMON / (COMMON + counts[word] / total) for word in kept.words])
    return Meanings(kept.words, kept.vectors * telling[:, None] * STRENGTH)


def read(file: Path) -> Meanings:
    """Read words and their numbers, as `bench.make_word_meanings` writes them.

    Args:
        file: has `words`, UTF-8 with a line for each; `vectors`, a row of whole numbers for each; and `unit`, what 1 in
            them stands for.
    """
    with np.load(file) as kept:
        words = kept["words"].item().decode().split("\n")
        return Meanings(tuple(words), kept["vectors"].astype(float) * float(kept["unit"]))


@cache
def _kept() -> Meanings:
    return read(FILE)
