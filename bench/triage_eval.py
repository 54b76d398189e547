"""How well `triage` understands: `python -m bench.triage_eval`.

`bench/data/triage.jsonl` is held out: its messages were written after the patterns, and no pattern may be written after
them. A message that goes wrong here shows a gap; write another one like it into the tests' table, and mend that.
"""

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from importlib.resources import files

from policy.triage import KINDS, Triage, triage
from tests.policy.triage.sentences import rows

WORST = 15
"""How many wrong answers are shown: those that were most certain."""


@dataclass(frozen=True)
class Answer:
    """A labelled message, and what was made of it."""

    language: str
    expected: str
    text: str
    found: Triage

    @property
    def right(self) -> bool:
        """Whether the kind is the expected one."""
        return self.found.kind == self.expected


@dataclass(frozen=True)
class Score:
    """How often a kind was rightly found, wrongly found, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """Of what was found, the share that is right."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """Of what is there, the share that was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def score(answers: Iterable[Answer], kind: str) -> Score:
    """Count how a kind fared."""
    counted = Counter((answer.expected == kind, answer.found.kind == kind) for answer in answers)
    return Score(counted[True, True], counted[False, True], counted[True, False])


def held_out() -> Sequence[tuple[str, str, str]]:
    """Give language, kind and text of the messages that nothing was tuned on."""
    lines = files("bench").joinpath("data", "triage.jsonl").read_text(encoding="utf-8").splitlines()
    messages = [json.loads(line) for line in lines]
    return [(each["language"], each["kind"], each["text"]) for each in messages]


def answered(messages: Iterable[tuple[str, str, str]]) -> Sequence[Answer]:
    """Have every message understood."""
    return [Answer(language, kind, text, triage(text)) for language, kind, text in messages]


def main() -> None:
    """Print all figures."""
    answers = answered(held_out())
    _print_kinds("held out", answers)
    _print_confusions(answers)
    _print_worst(answers)
    _print_kinds("the tests' table, on which the patterns were made", answered(rows()))


def _print_kinds(name: str, answers: Sequence[Answer]) -> None:
    print(f"triage, {name}: {len(answers)} messages, {_share(answers)} right")
    print(f"{'':18}{'nl':>22}{'en':>22}{'both':>22}")
    print(f"{'':18}" + f"{'prec.':>8}{'rec.':>7}{'F1':>7}" * 3)
    for kind in KINDS:
        parts = [[each for each in answers if each.language in languages] for languages in ("nl", "en", ("nl", "en"))]
        cells = (score(part, kind) for part in parts)
        print(f"{kind:18}" + "".join(f"{each.precision:8.2f}{each.recall:7.2f}{each.f1:7.2f}" for each in cells))
    print()


def _print_confusions(answers: Sequence[Answer]) -> None:
    wrong = Counter((answer.expected, answer.found.kind) for answer in answers if not answer.right)
    print("taken for one another (expected, found):")
    for (expected, found), times in wrong.most_common():
        print(f"  {times:3} {expected} -> {found}")
    print()


def _print_worst(answers: Sequence[Answer]) -> None:
    wrong = sorted((each for each in answers if not each.right), key=lambda each: -each.found.confidence)
    print("wrong, the most certain first:")
    for each in wrong[:WORST]:
        print(f"  {each.found.confidence:.2f} {each.expected} -> {each.found.kind}: {each.text}")
    print()


def _share(answers: Sequence[Answer]) -> str:
    return f"{sum(answer.right for answer in answers) / len(answers):.0%}"


if __name__ == "__main__":
    main()
