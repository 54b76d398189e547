"""What holds for every draft that is held against the rules of manners."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.check import check
from policy.model import Audience, Draft, Finding
from policy.rules.later import phrases
from policy.rules.passages import cued, find, hits
from policy.rules.sentences import Around, clause_around, is_parted
from policy.text import Text
from policy.word_index import whole_places
from tests.policy import test_discussion, test_insults, test_opinions, test_reproach, test_third_party, test_tone
from tests.policy.marked import read
from tests.policy.school import FACTS, PROTOCOL

HARDNESS = ("allow", "doubt", "refuse")
RULES = ("insult", "tone", "opinion", "reproach", "discussion", "third_party")
BREAKING = tuple(
    text
    for posts in (
        test_insults.INSULTING,
        test_tone.REPROACHFUL,
        test_opinions.OPINIONS,
        test_reproach.REPROACHFUL,
        test_discussion.INVITING,
        test_third_party.PASSED_ON,
    )
    for text, _ in read(posts)
)
CLEAN = tuple(
    text
    for module in (test_insults, test_tone, test_opinions, test_reproach, test_discussion, test_third_party)
    for text in module.FINE.strip().splitlines()
)
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\u034f"


def findings(text: str) -> list[Finding]:
    """Give what the rules of manners find in a public post."""
    found = check(Draft(text, Audience("public")), PROTOCOL, FACTS).findings
    return [finding for finding in found if finding.rule in RULES]


@settings(deadline=None)  # a busy machine is no fault of the check
@given(st.sampled_from(BREAKING + CLEAN), st.data())
def test_invisible_characters_change_nothing(text: str, data: st.DataObject) -> None:
    """What nobody sees changes no finding, and the words that are shown stay the same."""
    disguised = text
    for place in sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=6)), reverse=True):
        disguised = disguised[:place] + data.draw(st.sampled_from(INVISIBLE)) + disguised[place:]
    shown = [(each.rule, disguised[each.start : each.end]) for each in findings(disguised)]
    plain = [(rule, "".join(each for each in words if each not in INVISIBLE)) for rule, words in shown]
    assert [(each.rule, text[each.start : each.end]) for each in findings(text)] == plain


@settings(deadline=None)  # a busy machine is no fault of the check
@given(st.sampled_from(BREAKING + CLEAN), st.sampled_from(BREAKING))
def test_adding_a_violation_never_softens(text: str, violation: str) -> None:
    """A post with a paragraph more is judged at least as hard as the post, and as the paragraph."""
    worst = max(
        HARDNESS.index(check(Draft(each, Audience("public")), PROTOCOL, FACTS).word) for each in (text, violation)
    )
    both = check(Draft(f"{text}\n\n{violation}", Audience("public")), PROTOCOL, FACTS)
    assert HARDNESS.index(both.word) >= worst


@pytest.mark.parametrize("first", range(0, len(CLEAN), 8))
def test_letter_of_clean_posts(first: int) -> None:
    """Posts that pass by themselves pass as paragraphs of one letter too."""
    letter = [text for text in CLEAN[first : first + 8] if not findings(text)]
    assert findings("\n\n".join(letter)) == []


@settings(deadline=None)  # a busy machine is no fault of the check
@given(st.text(alphabet="aeik *.:,'\"!?\n-@1kutK[]", max_size=200))
def test_any_text_gets_findings_with_words(text: str) -> None:
    """Nothing is raised, and every finding about words points at some."""
    for finding in findings(text):
        assert text[finding.start : finding.end].strip()


def test_words_are_found_as_whole_words() -> None:
    """A phrase within a longer word is none."""
    assert list(whole_places("gek gekke gek", "gek")) == [(0, 3), (10, 13)]


def test_what_has_to_follow_stands_in_the_same_sentence() -> None:
    """What follows in the next sentence, or too far away, is of no account."""
    patterns = (cued("moeder", "de moeder", then="klaagt", within=12),)
    assert list(find(patterns, "de moeder klaagt")) == [(0, 16)]
    assert list(find(patterns, "de moeder. klaagt")) == []
    assert list(find(patterns, "de moeder en de vader klaagt")) == []


def test_overlapping_words_are_hit_once() -> None:
    """Of words that overlap the first and longest are hit."""
    assert [(hit.start, hit.end) for hit in hits("tone", {(0, 3), (0, 8), (4, 13)})] == [(0, 8)]


def test_clause_reaches_to_the_colon_and_the_but() -> None:
    """A clause ends where another begins, and a very long one is shown by its words."""
    text = "Let op: de poort is dicht, maar de deur niet."
    start, end = clause_around(Text.of(text), (text.index("poort"), text.index("poort") + 5))
    assert text[start:end] == "de poort is dicht"
    long = "woord " * 200
    assert clause_around(Text.of(long), (600, 605)) == (600, 605)


def test_the_sentence_before_ends_at_an_empty_line() -> None:
    """What stands in another paragraph is no context."""
    rain = phrases("regen")
    near, far = Text.of("Regen. We zijn het zat."), Text.of("Regen.\n\nWe zijn het zat.")
    assert Around(near).holds(rain, (10, 14), before=1)
    assert not Around(far).holds(rain, (12, 16), before=1)
    assert is_parted(far, 1)
