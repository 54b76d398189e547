"""The protocols that ship with the program: what holds for each of them, whatever school wrote it."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.check import check
from policy.model import Audience, Destination, Draft, Severity
from policy.protocol import DESTINATIONS, LANGUAGES, RULES, Protocol
from policy.rules import RULES as ALL_RULES
from tests.policy.posts import POSTS
from tests.policy.school import FACTS, PROTOCOL, SHIPPED, SHIPPED_TEXTS, without_guesses
from tests.policy.test_properties import DESTINATIONS as ANY_DESTINATION
from tests.policy.test_properties import DRAFTS, HARDNESS, TEXTS, VIOLATIONS

GROUP_APP = SHIPPED["groepsapp"]
each_protocol = pytest.mark.parametrize("protocol", SHIPPED.values(), ids=SHIPPED)


@each_protocol
def test_all_is_said_in_both_languages(protocol: Protocol) -> None:
    """Articles, house rules and sentences; in Dutch something else than in English."""
    worded = [*protocol.articles.values(), *(each.messages for each in protocol.rules.values())]
    worded += [protocol.house_rules, *filter(None, (each.messages_with_phone for each in protocol.rules.values()))]
    for words in worded:
        assert set(words) == set(LANGUAGES)
        assert words["nl"] != words["en"]


@each_protocol
def test_every_rule_is_set_and_rests_on_an_article(protocol: Protocol) -> None:
    """For each destination, and no rule is forgotten."""
    assert set(protocol.rules) == set(RULES)
    for setting in protocol.rules.values():
        assert set(setting.severities) == set(DESTINATIONS)
        assert setting.article in protocol.articles


@each_protocol
def test_sentences_name_the_words_that_the_rules_give(protocol: Protocol) -> None:
    """A sentence has the same places to fill in as that of the school's protocol, whose rules it serves."""
    for rule, setting in protocol.rules.items():
        for language in LANGUAGES:
            own, school = (re.findall(r"\{\w+\}", each.messages[language]) for each in (setting, PROTOCOL.rules[rule]))
            assert set(own) == set(school)


@each_protocol
def test_no_word_is_both_added_and_excused(protocol: Protocol) -> None:
    """Nor does it stand in a list twice."""
    for setting in protocol.rules.values():
        assert not setting.folded_words & setting.folded_excused
        assert len(setting.words) == len(setting.folded_words)
        assert len(setting.excused) == len(setting.folded_excused)


@each_protocol
def test_it_is_read_alone_by_whoever_has_the_shipped_ones(protocol: Protocol) -> None:
    """Title and version are its own, and so is its fingerprint."""
    assert protocol.title.strip()
    assert re.fullmatch(r"20\d\d-\d\d", protocol.version)
    assert protocol.name in SHIPPED_TEXTS
    assert len({each.fingerprint for each in SHIPPED.values()}) == len(SHIPPED)
    assert len({each.title for each in SHIPPED.values()}) == len(SHIPPED)


@each_protocol
@pytest.mark.parametrize(("destination", "text"), [(post[0], post[1]) for post in POSTS])
def test_posts_are_found_by_every_protocol(protocol: Protocol, destination: Destination, text: str) -> None:
    """What the school's protocol finds, another finds as far as it wants to know of it, by its own article."""
    draft, protocol = Draft(text, Audience(destination)), without_guesses(protocol)
    found = {each.rule: each for each in check(draft, protocol, FACTS).findings}
    wanted = {each.rule for each in check(draft, PROTOCOL, FACTS).findings}
    assert {rule for rule in wanted if protocol.severity(rule, destination)} <= set(found)
    assert all(each.article == protocol.rules[rule].article for rule, each in found.items())
    assert all(each.severity == protocol.severity(rule, destination) for rule, each in found.items())


@each_protocol
@settings(deadline=None, max_examples=40)  # a busy machine is no fault of the check
@given(draft=DRAFTS)
def test_any_draft_gets_a_verdict(protocol: Protocol, draft: Draft) -> None:
    """With places within the text, whatever the order of the rules."""
    verdict = check(draft, protocol, FACTS)
    assert check(draft, protocol, FACTS, ALL_RULES[::-1]) == verdict
    for finding in verdict.findings:
        assert finding.start is None or 0 <= finding.start < finding.end <= len(draft.text)
        assert finding.article in protocol.articles


@each_protocol
@settings(deadline=None, max_examples=40)  # a busy machine is no fault of the check
@given(text=TEXTS, violation=st.sampled_from(VIOLATIONS), destination=ANY_DESTINATION)
def test_adding_a_violation_never_softens(
    protocol: Protocol, text: str, violation: str, destination: Destination
) -> None:
    """A text with a line more is judged at least as hard."""

    def judged(words: str) -> int:
        return HARDNESS.index(check(Draft(words, Audience(destination)), protocol, FACTS).word)

    assert judged(f"{text}\n\n{violation}") >= max(judged(text), judged(violation))


@pytest.mark.parametrize(("destination", "text"), [(post[0], post[1]) for post in POSTS])
def test_the_group_app_is_never_milder(destination: Destination, text: str) -> None:
    """Its agreement is the shorter and the stricter of the two."""
    draft = Draft(text, Audience(destination))
    words = [HARDNESS.index(check(draft, each, FACTS).word) for each in (PROTOCOL, GROUP_APP)]
    assert words[0] <= words[1]
    for rule in RULES:
        school, app = (each.severity(rule, destination) for each in (PROTOCOL, GROUP_APP))
        assert (school or 0) <= (app or 0)


@pytest.mark.parametrize(
    ("text", "word", "article"),
    [
        ("Onze oude bank is over te nemen, 40 euro.", "refuse", "2"),
        ("Zie mijn advertentie op Marktplaats", "refuse", "2"),
        ("Zaterdag is ons kinderfeestje!", "refuse", "2"),
        ("Onze kast staat te koop op Marktplaats", "refuse", "2"),
        ("Groep 5 speelt marktplaats in de rekenles.", "allow", ""),
        ("Op Marktplaats vonden we stoelen voor de leeshoek.", "allow", ""),
        ("Gratis af te halen: twee konijnen.", "refuse", "2"),
        ("Gratis af te halen op school: oude atlassen.", "allow", ""),
        ("In de gang is gymkleding over te nemen.", "allow", ""),
        ("Er zijn kaartjes te koop bij de balie.", "allow", ""),
        ("Bel me op 06-12345678", "doubt", "2"),
        ("Dank je @lotte_d", "refuse", "8"),
        ("Kind ziek? App even!", "refuse", "7"),
        ("Morgen gym. " * 60, "allow", "6"),
        ("Morgen gym, neem je schoenen mee.", "allow", ""),
    ],
)
def test_the_group_app_judges_by_its_own_nine_points(text: str, word: str, article: str) -> None:
    """Without a line of code: its words, its patterns and its numbers stand in its file."""
    verdict = check(Draft(text, Audience("class")), GROUP_APP, FACTS)
    assert verdict.word == word
    assert {each.article for each in verdict.findings} == ({article} if article else set())


def test_the_group_app_wants_to_know_who_is_in_a_photo() -> None:
    """What the other protocol leaves to the director, it refuses: nobody knows whether the parents agree."""
    for in_photo, rule in ((None, "in_photo_unsaid"), (("Storm", "Lotte"), "consent_unknown")):
        draft = Draft("Wat een dag!", Audience("class", ("5",)), photos=1, in_photo=in_photo)
        verdicts = [check(draft, each, FACTS) for each in (PROTOCOL, GROUP_APP)]
        assert [verdict.word for verdict in verdicts] == ["doubt", "refuse"]
        assert [(each.rule, each.article) for each in verdicts[1].findings] == [(rule, "3")]


def test_the_group_app_has_nine_points_and_its_hours() -> None:
    """No article of the other protocol is left, since each stands in the place of some."""
    assert list(GROUP_APP.articles) == list("123456789")
    hours = GROUP_APP.rules["quiet_hours"].hours
    assert hours is not None
    assert [f"{each:%H:%M}" for each in hours] == ["07:00", "20:00"]
    assert GROUP_APP.severity("quiet_hours", "class") is Severity.DOUBT
    assert PROTOCOL.rules["quiet_hours"].hours is None
