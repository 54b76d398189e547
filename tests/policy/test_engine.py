"""The engine: what becomes of hits."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Destination, Draft, Severity
from policy.rules import RULES
from policy.rules.rule import Case, Hit
from tests.policy.school import FACTS, PROTOCOL, hits, judge


def rules_that_hit(*hits: Hit) -> tuple:
    """Make one rule of each hit."""

    def rule_of(hit: Hit):
        def rule(case: Case) -> Iterator[Hit]:
            yield hit

        return rule

    return tuple(rule_of(hit) for hit in hits)


def test_nothing_found() -> None:
    """An empty post is allowed, without findings."""
    assert judge("").findings == ()
    assert judge("").word == "allow"


def test_messages_in_both_languages_name_the_words() -> None:
    """A finding says in Dutch and in English what to change, with the post's own words."""
    finding = judge("Bel 06-12345678").findings[0]
    assert {"nl", "en"} == set(finding.messages)
    assert all("06-12345678" in message for message in finding.messages.values())


def test_words_that_look_like_a_placeholder_stay_words() -> None:
    """Braces in a post are not filled in."""
    verdict = judge("x", "class", 1, in_photo=("{words}", "{0}"))
    assert "{words}, {0}" in verdict.findings[0].message("nl")


def test_findings_stand_in_the_order_of_the_text() -> None:
    """Those about no words come first, then by place."""
    verdict = judge("@lotte_d 06-12345678 a@b.nl", "public", 1, author="zed")
    assert [finding.start for finding in verdict.findings] == [None, None, 0, 9, 21]


def test_findings_of_one_rule_about_no_words_have_an_order() -> None:
    """That of their sentences, whatever the order in which they were found."""
    names = [Hit("full_name", about=each) for each in ("Sem", "Fenna", "Lotte", "Noor")]
    for hits_in_order in (names, names[::-1]):
        draft = Draft("", Audience("school"))
        found = check(draft, PROTOCOL, FACTS, rules_that_hit(*hits_in_order)).findings
        assert [each.message("nl").split("”")[0] for each in found] == ["“Fenna", "“Lotte", "“Noor", "“Sem"]


def test_smaller_words_are_part_of_larger() -> None:
    """A name within a mail address or an account is not a second finding."""
    assert hits("Lotte@gmail.com", "public") == (("contact_email", "Lotte@gmail.com"),)
    assert hits("@Lotte", "public") == (("tag_person", "@Lotte"),)


def test_more_serious_words_stay() -> None:
    """What is more serious than the words around it is reported as well."""
    rules = rules_that_hit(
        Hit("contact_email", 0, 9, identifies=True),
        Hit("tag_person", 2, 5, identifies=True),
        Hit("contact_phone", 0, 9, identifies=True),
        Hit("name", 6, 9, identifies=True),
    )
    found = check(Draft("abcdefghi", Audience("class")), PROTOCOL, FACTS, rules).findings
    assert [(each.rule, each.severity) for each in found] == [
        ("contact_email", Severity.DOUBT),
        ("tag_person", Severity.REFUSE),
    ]


def test_words_that_overlap_in_part_are_both_reported() -> None:
    """Neither is part of the other."""
    rules = rules_that_hit(Hit("contact_email", 0, 5, identifies=True), Hit("contact_phone", 3, 8, identifies=True))
    assert len(check(Draft("abcdefghi", Audience("class")), PROTOCOL, FACTS, rules).findings) == 2


@pytest.mark.parametrize(
    ("hits", "places"),
    [
        ([Hit("tone", 0, 5), Hit("tone", 3, 8), Hit("tone", 8, 9)], [(0, 8), (8, 9)]),
        ([Hit("tone", 0, 5), Hit("tone", 3, 8), Hit("tone", 7, 9)], [(0, 9)]),
        ([Hit("tone", 0, 5), Hit("tone", 3, 8), Hit("tone", 4, 6)], [(0, 8)]),
        ([Hit("tone", 0, 5, about="it"), Hit("tone", 3, 8)], [(0, 5), (3, 8)]),
        ([Hit("tone", 0, 5), Hit("tone", 3, 8, replacement="x")], [(0, 5), (3, 8)]),
    ],
)
def test_words_of_one_rule_that_overlap_in_part_are_one(hits: list[Hit], places: list[tuple[int, int]]) -> None:
    """An offer and the number in it are shown as one; what has more to tell than its words stays apart."""
    findings = check(Draft("abcdefghi", Audience("class")), PROTOCOL, FACTS, rules_that_hit(*hits)).findings
    assert [(each.start, each.end) for each in findings] == places


def test_a_passage_does_not_hide_what_is_in_it() -> None:
    """A phone number within an invitation to report is a finding of its own."""
    text = "Stuur op 06-12345678 een appje als je kind ziek is"
    assert {"contact_phone", "report_in_app"} == {rule for rule, _ in hits(text)}


def test_the_same_hit_is_reported_once() -> None:
    """Two rules that find the same say it once."""
    rules = rules_that_hit(Hit("tag_person", 0, 3), Hit("tag_person", 0, 3))
    assert len(check(Draft("abc", Audience("class")), PROTOCOL, FACTS, rules).findings) == 1


def test_about_the_same_words_the_ready_ones_stay() -> None:
    """A rule that finds words twice says so once, and offers what it has to offer; another rule says its own."""
    rules = rules_that_hit(
        Hit("tone", 0, 3),
        Hit("tone", 0, 3, replacement="x"),
        Hit("tone", 1, 3),
        Hit("tone", 2, 5),
        Hit("insult", 1, 3),
        Hit("tone", about="y"),
        Hit("tone", about="z"),
    )
    for order in (rules, rules[::-1]):
        found = check(Draft("abcde", Audience("class")), PROTOCOL, FACTS, order).findings
        assert [(each.rule, each.start, each.end, each.replacement) for each in found] == [
            ("tone", None, None, None),
            ("tone", None, None, None),
            ("tone", 0, 3, "x"),
            ("insult", 1, 3, None),
            ("tone", 2, 5, None),
        ]


def test_a_rule_can_be_switched_off() -> None:
    """What a protocol switches off is no finding."""
    setting = replace(PROTOCOL.rules["tag_person"], on=False)
    protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, "tag_person": setting})
    assert check(Draft("@lotte_d", Audience("class")), protocol, FACTS).word == "allow"


def test_excused_words_pass() -> None:
    """Words that a protocol excuses are no finding, for each rule that looks at words."""
    excused = {
        "tag_person": ("lotta_d", "@Lotta_D"),
        "account_link": ("jufanna", "t.me/jufanna"),
        "contact_phone": ("+31 6 12345678", "06-12345678"),
        "contact_email": ("a@b.nl", "A@b.nl"),
        "contact_iban": ("NL91ABNA0417164300", "NL91 ABNA 0417 1643 00"),
        "contact_address": ("molenweg 4", "Molenweg 4"),
        "name": ("Lotte in Wonderland", "Lotte in Wonderland"),
    }
    for rule, (word, text) in excused.items():
        setting = replace(PROTOCOL.rules[rule], excused=(word,))
        protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, rule: setting})
        assert check(Draft(text, Audience("public")), protocol, FACTS).findings == ()
        assert judge(text, "public").findings != ()


def test_all_destinations_are_judged_by_the_table() -> None:
    """The same draft gets the severity of its own destination."""
    words: dict[Destination, str] = {"class": "doubt", "school": "doubt", "public": "refuse"}
    assert words == {each: judge("a@b.nl", each).word for each in words}


def test_order_of_rules_does_not_matter() -> None:
    """The rules backwards say the same."""
    draft = Draft("Sem de Vries @lotte_d a@b.nl, kind ziek? app even", Audience("public"), 1, None, "zed")
    assert check(draft, PROTOCOL, FACTS, RULES[::-1]) == check(draft, PROTOCOL, FACTS)
