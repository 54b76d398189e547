"""The labelled messages of parents are well formed, and those that are held out stand nowhere else."""

import re
from collections import Counter

from bench.labelled_messages import held_out, to_learn_from
from policy.triage import KINDS
from tests.policy.triage.sentences import rows

LEARNT, HELD = to_learn_from(), held_out()
MESSAGES = [*LEARNT, *HELD]


def plain(text: str) -> str:
    """Give the words of a text, which may be the same where signs and capitals differ; signs alone stay as they are."""
    return " ".join(re.findall(r"\w+", text.casefold())) or text


def test_there_are_many_and_a_fifth_is_held_out():
    """All kinds and languages stand in the part that is held out."""
    assert len(MESSAGES) >= 1000
    assert len(HELD) >= len(MESSAGES) / 5
    assert {kind for each in HELD for kind in each.kinds} == set(KINDS)
    assert {each.language for each in HELD} == {"nl", "en", "fy", "de", "pl", "tr", "ar", "uk"}


def test_a_third_asks_nothing_of_the_school():
    """What a bot should be silent about is there in plenty."""
    for part in (LEARNT, HELD):
        assert sum(each.kinds == ("chat",) for each in part) >= len(part) / 3


def test_the_kinds_stand_in_their_order():
    """The most binding comes first, chat stands alone, and a question goes to one place."""
    for each in MESSAGES:
        assert list(each.kinds) == [kind for kind in KINDS if kind in each.kinds], each.id
        assert each.kinds == ("chat",) or "chat" not in each.kinds, each.id
        assert each.kinds, each.id
        assert not {"question_teacher", "question_office"} <= set(each.kinds), each.id


def test_the_children_and_the_days_are_possible():
    """A message is about the writer's own children, and ends no earlier than it begins."""
    for each in MESSAGES:
        assert set(each.about) <= set(each.children), each.id
        assert each.first_day is None or each.last_day is None or each.first_day <= each.last_day, each.id
        assert each.where in {"group", "private", ""}, each.id


def test_no_message_stands_there_twice():
    """Not under another number either; what is held out is in no table that something was tuned on."""
    assert [number for number, times in Counter(each.id for each in MESSAGES).items() if times > 1] == []
    texts = Counter(plain(each.text) for each in MESSAGES)
    assert [text for text, times in texts.items() if times > 1] == []
    table = {plain(text) for _, _, text in rows()}
    assert [each.id for each in HELD if plain(each.text) in table] == []
