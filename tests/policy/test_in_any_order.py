"""What people say in words that stand in any order: several rules, by kinds of words that stand together."""

import pytest

from policy.rules.together import find_together, together
from policy.text import Text
from tests.policy.in_any_order_posts import BREAKING, NEAR
from tests.policy.school import judge


def lines(posts: str) -> list[list[str]]:
    """Give destination, rule and text of each line."""
    return [line.split(" | ", 2) for line in posts.strip().splitlines()]


@pytest.mark.parametrize(("destination", "rule", "text"), lines(BREAKING))
def test_it_is_found(destination: str, rule: str, text: str) -> None:
    """However the words stand."""
    assert rule in {each.rule for each in judge(text, destination).findings}


@pytest.mark.parametrize(("destination", "rule", "text"), lines(NEAR))
def test_what_comes_near_passes(destination: str, rule: str, text: str) -> None:
    """The same words, about something else, denied, or agreed to."""
    assert rule not in {each.rule for each in judge(text, destination).findings}


FRUIT = together("appel", "appels?", ("peer", "peren"), barred="taart")


def spans(text: str, group: object = FRUIT) -> list[str]:
    """Give the words that are found together."""
    read = Text.of(text)
    return [read.plain[start:end] for start, end in find_together((group,), read, read.folded)]


def test_words_stand_together_in_one_sentence() -> None:
    """In any order, from the first to the last; not in two sentences, not beside what is barred."""
    assert spans("Neem een appel of een peer mee. En drie peren, twee appels!") == [
        "appel of een peer",
        "peren, twee appels",
    ]
    assert spans("Neem een appel mee. Of een peer.") == []
    assert spans("Een taart met appel en peer.") == []
    assert spans("Een peer, en nog een peer.") == []


def test_a_question_counts_with_its_answer() -> None:
    """Where the group says so, and no empty line stands between them."""
    answered = together("appel", "appels?", ("peer", "peren"), barred="taart", answered=True)
    assert spans("Geen appel? Neem een peer. Of niets.", answered) == ["appel? Neem een peer"]
    assert spans("Geen appel?\n\nNeem een peer.", answered) == []
    assert spans("Neem een peer. Geen appel?", answered) == []
    assert spans("Geen appel? Neem een peer.") == []
