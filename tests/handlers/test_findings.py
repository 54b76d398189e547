"""Findings as a teacher reads them: the most serious first, the same said once, the words in sight."""

from datetime import UTC, datetime

import pytest

from handlers.findings import LONGEST_QUOTE, findings, in_the_way
from handlers.model.posts import Post, PostState
from policy.model import Audience, Finding, Severity, Verdict
from tests.fakes.sample import PROFILE
from tests.fakes.speaking import FakeSpeech

SAY = FakeSpeech("en", PROFILE.timezone)
TEXT = "Bel Sem op 0611111111 of 0622222222, of mail sem@example.org."


def post(text: str = TEXT) -> Post:
    """A draft with this text."""
    return Post("p", "anna", text, Audience("class", ("5",)), PostState.DRAFT, 1, datetime(2026, 11, 23, tzinfo=UTC))


def about(
    words: str, sentence: str, severity: Severity = Severity.DOUBT, rule: str = "contact_phone", text: str = TEXT
) -> Finding:
    """A finding about these words of the text, whose sentence names them where it says {words}."""
    start = text.index(words)
    said = sentence.replace("{words}", words)
    return Finding("P1", rule, severity, {"nl": said, "en": said}, start, start + len(words))


PHONE = "“{words}” is a phone number. Take it out."


def written(*found: Finding, text: str = TEXT) -> list[str]:
    """What the teacher reads."""
    return findings(post(text), Verdict(found), SAY)


def test_the_same_of_several_words_is_said_once():
    """One sentence, and the other words under it."""
    assert written(about("0611111111", PHONE), about("0622222222", PHONE)) == [
        "⚠️ P1: “0611111111” is a phone number. Take it out.\nAlso: “0622222222”"
    ]


def test_the_same_words_again_are_not_repeated():
    """The second time says nothing new."""
    text = "Sem en Sem"
    first = about("Sem", PHONE, text=text)
    second = Finding("P1", "contact_phone", Severity.DOUBT, first.messages, 7, 10)
    assert written(first, second, text=text) == ["⚠️ P1: “Sem” is a phone number. Take it out."]


def test_the_most_serious_comes_first():
    """Whatever comes first in the text; what is as serious stays in the order of the text."""
    lines = written(
        about("Bel", "Advice “{words}”.", Severity.ADVICE, "tone"),
        about("Sem", "Doubt “{words}”.", Severity.DOUBT, "name"),
        about("0611111111", "Refused “{words}”.", Severity.REFUSE, "insult"),
        about("sem@example.org", "More doubt “{words}”.", Severity.DOUBT, "contact_email"),
    )
    assert [line[:1] for line in lines] == ["⛔", "⚠", "⚠", "💡"]
    assert "Doubt “Sem”" in lines[1]


@pytest.mark.parametrize("other", ["“{words}” is a date. Take it out.", "“{words}” is a phone number. Leave it."])
def test_what_says_something_else_stands_by_itself(other):
    """Also where the rule is the same: the sentence may say something of these words only."""
    assert len(written(about("0611111111", PHONE), about("0622222222", other))) == 2


def test_words_that_the_sentence_does_not_name_stand_below_it():
    """All of them, in one line."""
    assert written(about("0611111111", "No numbers."), about("0622222222", "No numbers.")) == [
        "⚠️ P1: No numbers.\n“0611111111” and “0622222222”"
    ]


def test_a_word_that_merely_occurs_in_the_sentence_is_quoted():
    """The sentence names its words within marks; "of" in it is another one."""
    assert written(about("of", "Think of the others.")) == ["⚠️ P1: Think of the others.\n“of”"]


def test_words_of_many_places_are_cut():
    """Five are enough to see what is meant."""
    text = "a1 a2 a3 a4 a5 a6 a7"
    found = [about(each, "No numbers.", text=text) for each in text.split()]
    assert written(*found, text=text) == ["⚠️ P1: No numbers.\n“a1”, “a2”, “a3”, “a4”, “a5” …"]


def test_a_long_stretch_is_cut_within_the_sentence_too():
    """A whole poem is not repeated."""
    text = "x" * 200
    (line,) = written(about(text, "“{words}” is long.", text=text), text=text)
    assert line == f"⚠️ P1: “{'x' * LONGEST_QUOTE}…” is long."


def test_what_is_about_no_words_is_its_sentence():
    """A photo of which nobody said who is in it, for example."""
    finding = Finding("A2", "in_photo_unsaid", Severity.DOUBT, {"nl": "Zeg wie.", "en": "Say who."})
    assert written(finding) == ["⚠️ A2: Say who."]


def test_peoples_words_stay_words():
    """What would be formatting is shown as it was typed, in the sentence and below it."""
    text = "_a_ *b*"
    assert written(about("_a_", "“{words}” out.", text=text), about("*b*", "“{words}” out.", text=text), text=text) == [
        "⚠️ P1: “\\_a\\_” out.\nAlso: “\\*b\\*”"
    ]
    assert written(about("*b*", "Out.", text=text), text=text) == ["⚠️ P1: Out.\n“\\*b\\*”"]


def test_what_is_in_the_way_is_named_again_where_more_stands_below_it():
    """A phone shows the end of a long message: there stands what has to change in any case."""
    refused = about("0611111111", PHONE, Severity.REFUSE)
    advice = about("Bel", "Advice “{words}”.", Severity.ADVICE, "tone")
    wordless = Finding("A7", "report_in_app", Severity.REFUSE, {"nl": "Nee."})
    assert in_the_way(post(), Verdict((refused, advice)), SAY) == ["⛔ First of all: “0611111111”"]
    assert in_the_way(post(), Verdict((refused,)), SAY) == []
    assert in_the_way(post(), Verdict((advice,)), SAY) == []
    assert in_the_way(post(), Verdict((wordless, advice)), SAY) == []
