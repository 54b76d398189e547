"""Words, patterns and excuses that a school adds: they work for every rule alike."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Draft, Severity
from policy.protocol import DESTINATIONS, RULES, Protocol
from tests.policy.school import FACTS, PROTOCOL


def with_rule(rule: str, **more: object) -> Protocol:
    """Give the school's protocol in which the rule doubts everywhere, and has more words, patterns or excuses."""
    severities = dict.fromkeys(DESTINATIONS, Severity.DOUBT)
    setting = replace(PROTOCOL.rules[rule], severities=severities, **more)
    return replace(PROTOCOL, rules={**PROTOCOL.rules, rule: setting})


def found(text: str, rule: str, **more: object) -> list[str]:
    """Give the words that the rule finds in a text."""
    findings = check(Draft(text, Audience("school")), with_rule(rule, **more), FACTS).findings
    return [text[each.start : each.end] for each in findings if each.rule == rule]


@pytest.mark.parametrize("rule", RULES)
def test_words_patterns_and_excuses_of_every_rule(rule: str) -> None:
    """What is added is a finding of the rule with its sentence, what is excused is none."""
    text = "Morgen komt een Zeepaardje op bezoek, en een zeekoe."
    assert found(text, rule) == []
    assert found(text, rule, words=("zeepaardje",)) == ["Zeepaardje"]
    assert found(text, rule, patterns=(r"\bzee\w+",)) == ["Zeepaardje", "zeekoe"]
    assert found(text, rule, patterns=(r"\bzee\w+",), excused=("een Zeekoe",)) == ["Zeepaardje"]
    assert found(text, rule, words=("zeepaardje",), excused=("zeepaardje",)) == []


@pytest.mark.parametrize(
    ("word", "text", "expected"),
    [
        ("stoep", "Op de stoep parkeren", ["stoep"]),
        ("stoep", "STOEP! stoep, (stoep)", ["STOEP", "stoep", "stoep"]),
        ("stoep", "stoeprand, opstoep, stoepen", []),
        ("stoep", "_stoep_ en *stoep*", ["stoep", "stoep"]),
        ("op de stoep", "niet op de stoep", ["op de stoep"]),
        ("op de stoep", "niet op de\nstoep", ["op de\nstoep"]),
        ("op de stoep", "op de stoeprand", []),
        ("op  de   stoep", "op de stoep", ["op de stoep"]),
        ("één", "Een of één", ["Een", "één"]),
        ("café", "in het CAFE", ["CAFE"]),
        ("cafe", "in het café\u0301", ["café\u0301"]),
        ("@jumbo_wolvega", "dank @Jumbo_Wolvega!", ["@Jumbo_Wolvega"]),
        ("@jumbo", "dank jumbo, en @jumbo", ["@jumbo"]),
        ("k*t", "wat k*t zeg", ["k*t"]),
        ("k*t", "k t", []),
        ("🖕", "nou 🖕🖕", ["🖕", "🖕"]),
        ("🖕 ja", "nou 🖕 ja", ["🖕 ja"]),
        ("24/7", "wij staan 24/7 klaar", ["24/7"]),
        ("24/7", "in 2024/7", []),
        ("st\u200boep", "de s\u200btoep", ["s\u200btoep"]),
        ("st\u043eep", "de stoep", ["stoep"]),
        ("op", "hop op", ["op"]),
    ],
)
def test_words_are_found_whole(word: str, text: str, expected: list[str]) -> None:
    """In whatever capitals and accents, over a line's end, and never within a longer word."""
    assert found(text, "tone", words=(word,)) == expected


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        (r"te koop\w*", "Te koop: fiets", ["Te koop"]),
        (r"TE KOOP", "te koop", ["te koop"]),
        (r"café\b", "Café", ["Café"]),
        (r" koop ", "te koop !", ["koop"]),
        (r"\d+ euro", "voor 20 euro of 30 euro", ["20 euro", "30 euro"]),
        (r"^let op", "Let op: let op", ["Let op"]),
        (r"(?m)^let op", "Ja\nLet op", ["Let op"]),
        (r"\b", "te koop", []),
        (r"fiets", "één fiëts", ["fiëts"]),
        (r"fiets", "\ud800 fiets \udfff", ["fiets"]),
        (r"👍", "ja 👍👍", ["👍", "👍"]),
    ],
)
def test_patterns_read_what_the_rules_read(pattern: str, text: str, expected: list[str]) -> None:
    """Folded text, with places in the original; what matches no words is no finding."""
    assert found(text, "tone", patterns=(pattern,)) == expected


@pytest.mark.parametrize(
    ("excused", "expected"),
    [
        ("op de stoep", []),
        ("hier op de stoep!", []),
        ("stoep", ["stoep"]),
        ("de stoepen", ["stoep"]),
        ("aan de stoep", ["stoep"]),
    ],
)
def test_what_is_excused_holds_the_words_whole(excused: str, expected: list[str]) -> None:
    """A phrase excuses what stands in it, where all of it stands there; here the finding is "op de stoep" at most."""
    text = "Parkeer hier op de stoep! Of niet."
    words = "op de stoep" if expected else "stoep"
    assert found(text, "tone", words=(words,), excused=(excused,)) == ([words] if expected else [])


@pytest.mark.parametrize("excused", ["te koop", "(te koop", "(te koop)", "fiets (te koop)!"])
def test_signs_around_the_words_do_not_matter(excused: str) -> None:
    """An excuse without the brackets of what was found, or with them."""
    assert found("Een fiets (te koop)!", "tone", patterns=(r"\(te koop\)",)) == ["(te koop)"]
    assert found("Een fiets (te koop)!", "tone", patterns=(r"\(te koop\)",), excused=(excused,)) == []
    assert found("!!", "tone", patterns=("!!",), excused=("!!",)) == []


def test_an_excuse_counts_at_its_place_only() -> None:
    """The same words elsewhere are a finding."""
    text = "boeken te koop, en een fiets te koop"
    assert found(text, "private_business", words=("te koop",), excused=("boeken te koop",)) == ["te koop"]


WITHIN = """
report_in_app | afmelden voor het schaatsen | Afmelden voor het schaatsen kan hieronder. | Ziekmelden en afmelden voor het schaatsen kan hieronder.
report_in_app | kind krank | Ist Ihr Kind krank? Schreiben Sie uns hier. | Ist Ihr Kind krank? Wer krank ist, schreibt uns hier.
private_business | mijn zus verkoopt | Mijn zus verkoopt honing voor de kamer. | Mijn zus verkoopt honing, en ik verkoop mijn fiets.
class_affair | gymspullen mee | Groep 5 neemt morgen gymspullen mee. | Groep 5 neemt gymspullen mee, en moet de toets leren.
insult | кут | Wat een кут dag. | Wat een кут dag, en wat een lul is hij.
insult | sukkel | Wat een sukkel is hij. | Wat een idioot en een sukkel is hij.
tone | voor de zoveelste keer | Voor de zoveelste keer ligt er troep, ouders. | Voor de zoveelste keer, bedankt voor jullie gebrek aan hulp.
tone | lezen | OUDERS MOETEN EENS GAAN LEZEN!! | JULLIE MOETEN NU EENS STOPPEN!! OUDERS, GA EENS LEZEN!!
opinion | schandalig | Ik vind het schandalig dat de trein niet rijdt. | Ik vind het schandalig en belachelijk dat de trein niet rijdt.
reproach | had uw kind thuis moeten houden | U had uw kind thuis moeten houden. | U had uw kind thuis moeten houden, en uw toon was niet netjes, mevrouw.
discussion | barst maar los | Barst maar los in de reacties! | Barst maar los en discussieer mee in de groep!
third_party | appje van een moeder | "Wat een leuke dag was dit", een appje van een moeder. | Een appje van een moeder, en een vader schreef: "Wat een leuke dag was dit".
incomplete_invitation | kom gezellig | Kom gezellig naar ons lentefeest. | Kom gezellig, en kom kijken naar ons lentefeest.
"""  # noqa: E501 - one case, one line: so they are read and extended


@pytest.mark.parametrize("line", WITHIN.strip().splitlines())
def test_what_is_excused_within_a_sentence_excuses_no_more(line: str) -> None:
    """A phrase of a sentence is passed over, and what else the sentence says is not."""
    rule, excused, fine, more = line.split(" | ")

    def finds(text: str, **own: object) -> bool:
        findings = check(Draft(text, Audience("public")), with_rule(rule, **own), FACTS).findings
        return rule in {each.rule for each in findings}

    assert (finds(fine), finds(more)) == (True, True)
    assert not finds(fine, excused=(excused,))
    assert finds(more, excused=(excused,))


def test_what_is_about_no_words_of_the_text_is_excused_by_its_name() -> None:
    """A file's name, for one."""
    draft = Draft("", Audience("public"), file_names=("Sem.pdf",))
    assert [each.rule for each in check(draft, PROTOCOL, FACTS).findings] == ["name"]
    assert check(draft, with_rule("name", excused=("sem.PDF",)), FACTS).findings == ()
    alone = Draft("", Audience("school"), 1, in_photo=())
    assert check(alone, with_rule("in_photo_unsaid", excused=("x1",)), FACTS).findings == ()


def test_a_rule_says_once_what_it_finds_twice() -> None:
    """A word of the school within what the rule finds by itself, or twice, is no second finding."""
    assert found("@lotte_d", "tag_person", words=("lotte_d",)) == ["@lotte_d"]
    assert found("op de stoep", "tone", words=("stoep", "op de stoep"), patterns=("de stoep",)) == ["op de stoep"]
    assert found("op de stoep", "tone", words=("op de", "de stoep")) == ["op de stoep"]
    assert found("op de stoep", "tone", words=("op de", "stoep")) == ["op de", "stoep"]


def test_a_word_with_nothing_to_see_finds_nothing() -> None:
    """Nor does it stop the others."""
    assert found("een stoep", "tone", words=("\u200b", "stoep")) == ["stoep"]


@pytest.mark.parametrize(
    ("most", "text", "expected"),
    [(50, "x" * 50, []), (50, "x" * 51, ["51"]), (50, "  " + "x" * 50 + "\n", []), (200, "x" * 51, [])],
)
def test_a_long_post(most: int, text: str, expected: list[str]) -> None:
    """Counted without the white space around it, and told with the number that is allowed."""
    findings = check(Draft(text, Audience("school")), with_rule("long_post", options={"most": most}), FACTS).findings
    assert [each.message("nl").split()[3] for each in findings] == expected
    assert all(f"hooguit {most} tekens" in each.message("nl") for each in findings)
