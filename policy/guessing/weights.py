"""The weights that were learnt from labelled sentences, and what they say of a sentence.

They are the weights of a logistic regression for each rule, made by `python -m bench.train_sentences` and kept in
`weights.json`; here they are only added up.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp, sqrt

from policy.guessing.features import features, pairs, parts

FILE = "weights.json"
_STEEPEST = 30.0
"""Beyond this a sum says all or nothing."""


@dataclass(frozen=True)
class Weights:
    """What each feature of a sentence says for or against each rule.

    `start` has one number per rule: what the sum begins with. `of` has, for each feature, a weight per rule, in the
    order of the rules; `unit` is what a weight of 1 stands for. The sum of the weights is divided by the
    square root of how many features the sentence has, known or not, so that long sentences do not weigh more.
    """

    rules: tuple[str, ...]
    start: tuple[float, ...]
    unit: float
    of: Mapping[str, Sequence[int]]

    def certainties(self, forms: Sequence[str]) -> list[float]:
        """Say of each rule how much a sentence looks like what it is about, from 0 to 1; 0.5 is worth a guess.

        Args:
            forms: the sentence, as `policy.guessing.features` takes it apart.
        """
        found = features(forms)
        shared = self.unit / sqrt(len(found))
        rows = [self.of[feature] for feature in found & self.of.keys()]
        sums = [sum(weights) for weights in zip([0] * len(self.rules), *rows, strict=True)]
        return [_certainty(first + each * shared) for first, each in zip(self.start, sums, strict=True)]

    def telling(self, forms: Sequence[str], rule: str) -> list[int]:
        """Give the numbers of the words that say most for a rule, by themselves and with those beside them."""
        number = self.rules.index(rule)
        said: dict[int, float] = {
            place: sum(self._of(part, number) for part in set(parts(form))) for place, form in enumerate(forms)
        }
        for pair, second in pairs(forms):
            for place in {second - 1, second} & said.keys():
                said[place] += self._of(pair, number) / 2
        words = [place for place, weight in said.items() if weight > 0 and forms[place][0].isalpha()]
        return sorted(words, key=lambda place: (-said[place], place))

    def _of(self, feature: str, number: int) -> int:
        row = self.of.get(feature)
        return row[number] if row else 0


def _certainty(total: float) -> float:
    return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, total))))


@cache
def shipped() -> Weights:
    """Read the weights that ship with the program, at the first time."""
    from importlib.resources import files  # noqa: PLC0415 - a tenth of the time of importing the check

    read = json.loads(files("policy.guessing").joinpath(FILE).read_text(encoding="utf-8"))
    rules = tuple(read["rules"])
    of = {feature: _row(flat, len(rules)) for feature, flat in read["of"].items()}
    return Weights(rules, tuple(read["start"]), read["unit"], of)


def _row(flat: Sequence[int], rules: int) -> tuple[int, ...]:
    """Make a weight per rule of what the file holds: pairs of a rule's number and its weight, one behind the other."""
    row = [0] * rules
    for number, weight in zip(flat[::2], flat[1::2], strict=True):
        row[number] = weight
    return tuple(row)
