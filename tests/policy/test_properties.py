"""What holds for every text, and not only for those that somebody thought of."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.check import check
from policy.model import Audience, Destination, Draft, Picture, Verdict
from policy.rules import RULES
from tests.policy.posts import POSTS
from tests.policy.school import FACTS, PROTOCOL

HARDNESS = ("allow", "doubt", "refuse")
VIOLATIONS = tuple(text for _, text, expected in POSTS if expected)
INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202e\u2066\u034f"

PIECES = st.sampled_from(
    [text for _, text, _ in POSTS]
    + ["@", "06-", "Sem", "de Vries", "Roos", "ziek", "app", "niet", "bsn", "111222333", "NL91", "straat", "12", " "]
    + [".", "?", "\n", "'s", "-", "é", "\u200b", "\u202e", "İ", "ß", "\ud800", "👩‍👩‍👧"]
)
TEXTS = st.one_of(
    st.text(max_size=120), st.lists(PIECES, max_size=12).map("".join), st.lists(PIECES, max_size=8).map(" ".join)
)
DESTINATIONS = st.sampled_from(("class", "school", "public"))
NAMES = st.sampled_from(["Sem de Vries", "Lotte", "Fenna Postma", "Niemand", "", "juf Anna, groep 5"]) | st.text(
    max_size=9
)
PICTURES = st.builds(
    Picture,
    number=st.integers(1, 3),
    kind=st.sampled_from(("photo", "film", "sound", "document")),
    faces=st.none() | st.integers(0, 3),
    alone=st.none() | st.booleans(),
    in_it=st.none() | st.integers(0, 3),
    words=TEXTS,
    credit=NAMES | st.just(" "),
    is_screenshot=st.booleans(),
)
DRAFTS = st.builds(
    Draft,
    text=TEXTS,
    audience=st.builds(Audience, DESTINATIONS),
    photos=st.integers(0, 2),
    in_photo=st.none() | st.lists(NAMES, max_size=3).map(tuple),
    author=st.sampled_from([None, "anna", "zed"]),
    names_all=st.booleans(),
    file_names=st.lists(NAMES, max_size=2).map(tuple),
    pictures=st.lists(PICTURES, max_size=2).map(tuple),
    moment=st.none() | st.datetimes(),
    is_forwarded=st.booleans(),
    by_staff=st.booleans(),
)


def judge(text: str, destination: Destination) -> Verdict:
    """Hold a text without photos against the protocol."""
    return check(Draft(text, Audience(destination)), PROTOCOL, FACTS)


@settings(deadline=None)  # a busy machine is no fault of the check
@given(DRAFTS)
def test_check_never_raises_and_points_at_words(draft: Draft) -> None:
    """Any draft gets a verdict, whose places are words of the text, in order, with a message in both languages."""
    findings = check(draft, PROTOCOL, FACTS).findings
    places = [(finding.start, finding.end) for finding in findings]
    assert sorted(places, key=lambda place: (-1, -1) if place[0] is None else place) == places
    for finding in findings:
        assert (finding.start is None) == (finding.end is None)
        assert finding.start is None or 0 <= finding.start < finding.end <= len(draft.text)
        assert draft.text[finding.start : finding.end].strip() or finding.start is None
        assert finding.article in PROTOCOL.articles
        assert finding.message("nl") != finding.message("en")
        assert not [each for each in finding.messages.values() if "“”" in each]


@settings(deadline=None)  # a busy machine is no fault of the check
@given(DRAFTS, st.randoms(use_true_random=False))
def test_order_of_rules_does_not_matter(draft: Draft, chance: random.Random) -> None:
    """Rules in any order say the same."""
    shuffled = list(RULES)
    chance.shuffle(shuffled)
    assert check(draft, PROTOCOL, FACTS) == check(draft, PROTOCOL, FACTS, tuple(shuffled))


@settings(deadline=None)  # a busy machine is no fault of the check
@given(TEXTS, st.sampled_from(VIOLATIONS), DESTINATIONS)
def test_adding_a_violation_never_softens(text: str, violation: str, destination: Destination) -> None:
    """A text with a line more is judged at least as hard as the text, and as the line."""
    both = HARDNESS.index(judge(f"{text}\n\n{violation}", destination).word)
    assert both >= HARDNESS.index(judge(text, destination).word)
    assert both >= HARDNESS.index(judge(violation, destination).word)


@settings(deadline=None)  # a busy machine is no fault of the check
@given(st.sampled_from(POSTS), st.data())
def test_invisible_characters_change_nothing(post: tuple[str, Destination, object], data: st.DataObject) -> None:
    """What nobody sees changes no verdict, and the places hold the same words with it."""
    destination, text, _ = post
    places = data.draw(st.lists(st.integers(0, len(text)), max_size=6))
    disguised = text
    for place in sorted(places, reverse=True):
        disguised = disguised[:place] + data.draw(st.sampled_from(INVISIBLE)) + disguised[place:]
    plain, found = judge(text, destination).findings, judge(disguised, destination).findings
    assert [(each.rule, each.severity) for each in plain] == [(each.rule, each.severity) for each in found]
    for one, other in zip(plain, found, strict=True):
        shown = disguised[other.start : other.end]
        assert text[one.start : one.end] == "".join(each for each in shown if each not in INVISIBLE)


@pytest.mark.parametrize(("destination", "text"), [(post[0], post[1]) for post in POSTS])
def test_full_width_and_look_alike_letters_change_nothing(destination: Destination, text: str) -> None:
    """A post in full-width or Cyrillic letters is judged as what it looks like."""
    wide = "".join(chr(ord(each) + 0xFEE0) if "!" <= each <= "~" else each for each in text)
    cyrillic = text.translate(str.maketrans("aeocpxyBHMT", "аеосрхуВНМТ"))
    expected = [finding.rule for finding in judge(text, destination).findings]
    assert expected == [finding.rule for finding in judge(wide, destination).findings]
    assert expected == [finding.rule for finding in judge(cyrillic, destination).findings]
