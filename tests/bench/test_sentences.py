"""The labelled sentences, and the weights that were learnt from them. Nothing is learnt here: that takes minutes."""

import json
from collections.abc import Iterator
from importlib.resources import files

import pytest

from bench.labelled_posts import LabelledPost, labelled_posts
from bench.labelled_sentences import PUBLIC_ONLY, LabelledSentence, labelled_drafts, labelled_sentences
from policy.guessing import GUESSED
from policy.guessing.weights import shipped
from policy.model import Severity
from tests.policy.school import FACTS, PROTOCOL


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
    drafts = [each for each in sentences if each.is_of_draft]
    writers = {writer for writer, _ in labelled_drafts()}
    assert (
        {each.writer for each in drafts if each.is_clean} == {each.writer for each in drafts if each.broken} == writers
    )
    assert any(PUBLIC_ONLY not in each.judged for each in drafts)
    assert any(PUBLIC_ONLY in each.broken for each in drafts)


def test_the_labels_of_what_is_learnt_from_fit_text_and_protocol() -> None:
    """Each mark's words stand in the text, and the verdict follows from the most serious mark; no id and text twice."""
    rows = [row for _, row in labelled_drafts()]
    assert len({row["id"] for row in rows}) == len({row["text"] for row in rows}) == len(rows)
    for row in rows:
        destination = row["audience"].partition(":")[0]
        severities = [PROTOCOL.severity(mark["rule"], destination) for mark in row["marks"]]
        worst = max(filter(None, severities), default=Severity.ADVICE)
        assert ("allow", "doubt", "refuse")[worst - 1] == row["verdict"], row["id"]
        assert all(mark["words"] in row["text"] for mark in row["marks"]), row["id"]


def test_nothing_that_is_held_out_is_learnt_from() -> None:
    """Not a draft of it, whatever its spacing and case."""
    held = {" ".join(post.draft.text.casefold().split()) for post in _held_out()}
    assert held.isdisjoint(" ".join(row["text"].casefold().split()) for _, row in labelled_drafts())


def test_the_reader_says_what_scikit_learn_says() -> None:
    """Of sentences that were kept when the weights were learnt."""
    kept = files("bench").joinpath("data", "guesses.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in kept]
    assert len(rows) >= 40
    for row in rows:
        expected = [1 / (1 + 2.718281828459045**-each) for each in row["logits"]]
        assert shipped().certainties(row["forms"]) == pytest.approx(expected, abs=0.002)
    assert any(each > 0 for row in rows for each in row["logits"])


def _held_out() -> Iterator[LabelledPost]:
    yield from labelled_posts("posts_held")
    yield from labelled_posts("posts_late")
