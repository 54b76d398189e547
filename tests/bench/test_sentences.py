"""The labelled sentences, and the weights that were learnt from them. Nothing is learnt here: that takes minutes."""

import json
from importlib.resources import files

import pytest

from bench.labelled_sentences import DRAFTS, PUBLIC_ONLY, LabelledSentence, labelled_sentences
from policy.guessing import GUESSED
from policy.guessing.weights import shipped
from tests.policy.school import FACTS


@pytest.fixture(scope="module")
def sentences() -> list[LabelledSentence]:
    """Read all sentences."""
    return list(labelled_sentences(lambda word: bool(FACTS.roster.starting_with(word))))


def test_every_rule_has_sentences_of_several_writers(sentences: list[LabelledSentence]) -> None:
    """Those that break it and those that do not; what is broken is known."""
    for rule in GUESSED:
        assert len({each.writer for each in sentences if rule in each.broken}) >= 3
        assert sum(rule in each.judged and rule not in each.broken for each in sentences) >= 500
    assert all(each.broken <= each.judged <= set(GUESSED) for each in sentences)


def test_drafts_give_their_sentences(sentences: list[LabelledSentence]) -> None:
    """The clean and the others; what only a public place knows is not said of a group."""
    drafts = [each for each in sentences if each.writer in DRAFTS]
    assert (
        {each.writer for each in drafts if each.is_clean}
        == {each.writer for each in drafts if each.broken}
        == {*DRAFTS}
    )
    assert any(PUBLIC_ONLY not in each.judged for each in drafts)
    assert any(PUBLIC_ONLY in each.broken for each in drafts)


def test_the_reader_says_what_scikit_learn_says() -> None:
    """Of sentences that were kept when the weights were learnt."""
    kept = files("bench").joinpath("data", "guesses.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in kept]
    assert len(rows) >= 40
    for row in rows:
        expected = [1 / (1 + 2.718281828459045**-each) for each in row["logits"]]
        assert shipped().certainties(row["forms"]) == pytest.approx(expected, abs=0.002)
    assert any(each > 0 for row in rows for each in row["logits"])
