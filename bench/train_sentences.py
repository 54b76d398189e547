"""Learns what sentences that break a rule look like: `make train`, or `python -m bench.train_sentences [--write]`.

For each rule a logistic regression over the features of `policy.guessing.features`, and over what their words mean
(`bench.word_meanings`), learns from labelled sentences.
Every writer's sentences are first judged by what was learnt from others alone: that says how well it does on what it
has not seen, and how sure it has to be so that few clean drafts are doubted. `--write` then learns from all, and
writes `policy/guessing/weights.json`, with `bench/data/guesses.jsonl` to test its reader. The same data give the same
file.
"""

import json
import math
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from bench.labelled_sentences import READ_BY_ALL, TABLES, LabelledSentence, sample_sentences
from bench.word_meanings import word_meanings
from policy.guessing import GUESSED
from policy.guessing.features import features, word_feature
from policy.guessing.weights import FILE

STRENGTH = 50.0
"""How little the weights are held back: the C of the regression."""
SEEN = 2
"""In so many sentences a feature stands at least."""
UNIT = 0.1
"""What a weight of 1 in the file stands for."""
SMALLEST = 0.75
"""Weights that are smaller are left out."""
FOLDS = 7
"""In so many parts the writers are judged by what was learnt from the other parts."""
FALSE_ALARMS = 0.04
"""So many of the clean drafts may be doubted on a guess, and as many advised about: with what patterns doubt it is to
stay within one in twenty."""
ADVISED = frozenset({"discussion", "third_party", "class_affair", "private_business", "tone"})
"""The rules that are advice in a class group, whose false alarms make nobody wait."""

EXPECTED = 40
"""Of so many sentences what scikit-learn makes of them is kept beside the weights."""

Logits = Mapping[str, np.ndarray]


@dataclass(frozen=True)
class Learnt:
    """What was learnt from sentences: the features, and for each rule what a sum begins with and their weights."""

    names: tuple[str, ...]
    start: Mapping[str, float]
    weights: Mapping[str, np.ndarray]

    def logits(self, sentences: Sequence[LabelledSentence]) -> Logits:
        """Say of each rule how much each sentence looks like it, below and above nothing."""
        vectorizer = CountVectorizer(analyzer=_features, binary=True, vocabulary=self.names)
        table = _shared(vectorizer.transform(sentences), sentences)
        return {rule: table @ weights + self.start[rule] for rule, weights in self.weights.items()}


@cache
def _features(sentence: LabelledSentence) -> tuple[str, ...]:
    return tuple(sorted(features(sentence.forms)))


def _shared(table: csr_matrix, sentences: Sequence[LabelledSentence]) -> csr_matrix:
    """Divide what each sentence has by the square root of how many features it has in all."""
    return csr_matrix(diags([1 / math.sqrt(len(_features(each))) for each in sentences]) @ table)


def learn(sentences: Sequence[LabelledSentence]) -> Learnt:
    """Learn the weights of all rules, rounded as in the file.

    The features of a sentence stand beside the sum of the meanings of its words. That is a sum over words too, so what
    is learnt of meanings becomes a weight of each word, of those as well that stand in no sentence.
    """
    vectorizer = CountVectorizer(analyzer=_features, binary=True, min_df=SEEN)
    seen = vectorizer.fit_transform(sentences)
    meanings = word_meanings(sentences)
    known = CountVectorizer(analyzer=_features, binary=True, vocabulary=[word_feature(each) for each in meanings.words])
    table = hstack([seen, known.transform(sentences) @ csr_matrix(meanings.vectors)]).tocsr()
    table = _shared(table, sentences)
    names = vectorizer.get_feature_names_out()
    number = {name: place for place, name in enumerate(names)}
    more = [name for name in map(word_feature, meanings.words) if name not in number]
    number |= {name: len(names) + place for place, name in enumerate(more)}
    places = [number[word_feature(each)] for each in meanings.words]
    start, weights = {}, {}
    for rule in GUESSED:
        judged = [place for place, each in enumerate(sentences) if rule in each.judged]
        breaks = [rule in sentences[place].broken for place in judged]
        model = LogisticRegression(C=STRENGTH, solver="liblinear", random_state=0).fit(table[judged], breaks)
        start[rule] = float(model.intercept_[0])
        found = np.zeros(len(number))
        found[: len(names)] = model.coef_[0][: len(names)]
        found[places] += meanings.vectors @ model.coef_[0][len(names) :]
        weights[rule] = np.where(abs(found) < SMALLEST, 0, np.round(found / UNIT) * UNIT)
    return Learnt(tuple(number), start, weights)


def judged_by_others(sentences: Sequence[LabelledSentence]) -> Logits:
    """Say of each sentence what those learnt who did not write it, nor anything like it."""
    found = {rule: np.zeros(len(sentences)) for rule in GUESSED}
    writers = sorted({each.writer for each in sentences})
    for fold in (writers[number::FOLDS] for number in range(FOLDS)):
        own = [number for number, each in enumerate(sentences) if each.writer in fold]
        others = learn([each for each in sentences if not any(_is_akin(writer, each.writer) for writer in fold)])
        for rule, logits in others.logits([sentences[number] for number in own]).items():
            found[rule][own] = logits
    return found


def _is_akin(writer: str, other: str) -> bool:
    """Say whether two wrote about the same: the tables of the tests were made after the drafts."""
    return writer == other or (TABLES in {writer, other} and not {writer, other}.isdisjoint(READ_BY_ALL))


def levels(sentences: Sequence[LabelledSentence], logits: Logits) -> dict[str, float]:
    """Say from where on each rule is guessed, so that few of the clean drafts are doubted, and few advised about.

    Where a rule's level lies is settled by what it brings: a sentence that is found counts one, a clean one that is hit
    costs as many as are needed for the clean drafts to be within bounds.
    """
    found: dict[str, float] = {}
    for rules in (set(GUESSED) - ADVISED, ADVISED):
        cost = 1.0
        own = {rule: _level(sentences, logits[rule], rule, cost) for rule in rules}
        while share_hit(sentences, logits, own) > FALSE_ALARMS:
            cost *= 1.1
            own = {rule: _level(sentences, logits[rule], rule, cost) for rule in rules}
        found |= own
    return found


def _level(sentences: Sequence[LabelledSentence], logits: np.ndarray, rule: str, cost: float) -> float:
    order = np.argsort(-logits, kind="stable")
    gains = [1.0 if rule in sentences[each].broken else -cost * _is_fine(sentences[each], rule) for each in order]
    best = int(np.argmax(np.cumsum(gains)))
    return float(logits[order[best : best + 2]].mean()) if sum(gains[: best + 1]) > 0 else float(logits[order[0]]) + 1


def _is_fine(sentence: LabelledSentence, rule: str) -> bool:
    """Say whether a sentence stands where nothing is wrong, and where the rule would say so."""
    return sentence.is_clean and rule in sentence.judged


def share_hit(sentences: Sequence[LabelledSentence], logits: Logits, levels_: Mapping[str, float]) -> float:
    """Say what share of the clean drafts is guessed about, by the rules of the levels."""
    clean = [number for number, each in enumerate(sentences) if each.is_clean and each.is_of_draft]
    hit = {
        sentences[number].draft
        for number in clean
        if any(logits[rule][number] > level and _is_fine(sentences[number], rule) for rule, level in levels_.items())
    }
    return len(hit) / len({sentences[number].draft for number in clean})


def report(sentences: Sequence[LabelledSentence], logits: Logits, levels_: Mapping[str, float]) -> None:
    """Print how many sentences of each writer are found, by what the others wrote, and how many clean ones are."""
    writers = sorted({each.writer for each in sentences})
    hit = {rule: logits[rule] > levels_[rule] for rule in GUESSED}
    lines = {rule: [_share(sentences, hit[rule], rule, each) for each in writers] for rule in GUESSED}
    doubted = np.any([hit[rule] for rule in GUESSED if rule not in ADVISED], axis=0)
    lines["clean, and doubted"] = [_share(sentences, doubted, None, each) for each in writers]
    for name, shown in {"by what others wrote": writers, **lines}.items():
        print(f"{name:20}" + "".join(f"{each:>16}" for each in shown))
    print(f"clean drafts doubted: {share_hit(sentences, logits, _of(levels_, GUESSED, ADVISED)):.1%}")


def _of(levels_: Mapping[str, float], rules: Iterable[str], but: Collection[str]) -> dict[str, float]:
    return {rule: levels_[rule] for rule in rules if rule not in but}


def _share(sentences: Sequence[LabelledSentence], hit: np.ndarray, rule: str | None, writer: str) -> str:
    own = [
        bool(hit[number])
        for number, each in enumerate(sentences)
        if each.writer == writer and (rule in each.broken if rule else each.is_clean)
    ]
    return f"{sum(own)} of {len(own)}"


def written(learnt: Learnt, levels_: Mapping[str, float]) -> str:
    """Write what was learnt as the reader wants it: a certainty of a half is where guessing begins."""
    lines = []
    for place, name in sorted(enumerate(learnt.names), key=lambda each: each[1]):
        rounded = [round(float(learnt.weights[rule][place]) / UNIT) for rule in GUESSED]
        flat = [part for number, weight in enumerate(rounded) if weight for part in (number, weight)]
        if flat:
            lines.append(f"{json.dumps(name, ensure_ascii=False)}:{json.dumps(flat, separators=(',', ':'))}")
    start = [round(learnt.start[rule] - levels_[rule], 4) for rule in GUESSED]
    head = json.dumps({"rules": GUESSED, "start": start, "unit": UNIT})
    return f'{head[:-1]}, "of": {{\n' + ",\n".join(lines) + "\n}}\n"


def expected(learnt: Learnt, levels_: Mapping[str, float], sentences: Sequence[LabelledSentence]) -> str:
    """Write what scikit-learn makes of some of the sentences, for the test of the reader."""
    some = sentences[:: len(sentences) // EXPECTED]
    logits = learnt.logits(some)
    rows = [
        {"forms": each.forms, "logits": [round(float(logits[rule][number] - levels_[rule]), 3) for rule in GUESSED]}
        for number, each in enumerate(some)
    ]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)


def main() -> None:
    """Print how well it does, and write the weights where that is asked."""
    sentences = sample_sentences()
    logits = judged_by_others(sentences)
    levels_ = levels(sentences, logits)
    report(sentences, logits, levels_)
    if "--write" in sys.argv:
        learnt = learn(sentences)
        for file, words in (
            (Path(str(files("policy.guessing").joinpath(FILE))), written(learnt, levels_)),
            (Path(str(files("bench").joinpath("data", "guesses.jsonl"))), expected(learnt, levels_, sentences)),
        ):
            file.write_text(words, encoding="utf-8")
            print(f"wrote {file}, {file.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
