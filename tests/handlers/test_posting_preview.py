"""The preview: what parents will see, what the protocol says of it, and who will not get it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.profile import SchoolClass
from policy.model import Finding, Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, GROUP_5, GROUP_6, PROFILE, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import drafted, with_staff

SIGNED = "Morgen gymles!\n\n— juf Anna, groep 5, namens De Tjongerschool"


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def test_the_preview_is_what_parents_will_see(day):
    """The first message is the post, signed in the school's language; the second says for whom."""
    await drafted(day)
    question, preview, findings = day.sees(ANNA)
    assert question.text == "For: Groep 5"
    assert question.buttons == ()
    assert preview.text == SIGNED
    assert preview.buttons == ()
    assert "parents of Groep 5" in findings.text
    assert "found nothing against the protocol" in findings.text
    assert [b.choice for row in findings.buttons for b in row] == [
        "publish",
        "ask",
        "later",
        "text",
        "audience",
        "stop",
    ]


async def test_a_teachers_words_are_taken_literally(day):
    """What would be formatting is shown as it was typed."""
    await drafted(day, "Neem *geen* telefoon mee")
    assert "Neem \\*geen\\* telefoon mee" in day.sees(ANNA)[1].text


@pytest.mark.parametrize(
    ("severity", "offered", "said"),
    [
        (Severity.ADVICE, ["anyway", "ask", "later", "text", "audience", "stop"], "you decide"),
        (Severity.DOUBT, ["ask", "later", "text", "audience", "stop"], "The director has to look at this first"),
        (Severity.REFUSE, ["text", "audience", "stop"], "This cannot be posted as it is"),
    ],
)
async def test_the_verdict_says_what_can_be_done(day, severity, offered, said):
    """Advice leaves it to the teacher, doubt to the director, and what is refused can only be changed."""
    day.school.checker.says(severity)
    await drafted(day)
    assert offered == day.choices(ANNA)
    assert said in day.last(ANNA)
    assert "F6: Mind article F6." in day.last(ANNA)


async def test_a_director_is_not_told_that_the_director_has_to_look(day):
    """They are one themselves; the post goes to another, to a deputy, or is confirmed with a reason."""
    day.school.checker.says(Severity.DOUBT)
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "school")
    assert "Nobody just approves their own post. Press “Ask the director”, or change the text." in day.last(BRAM)
    assert "has to look at this first" not in day.last(BRAM)


async def test_passing_advice_over_says_so_on_the_button(day):
    """Publishing in spite of advice is "Publish anyway"."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    assert day.button(ANNA, "anyway").label == "Publish anyway"


async def test_a_finding_quotes_the_words_it_is_about(day):
    """The author sees which words; a long stretch is cut."""
    messages = {"nl": "Let op.", "en": "Mind this."}
    day.school.checker.judge = lambda draft: Verdict(
        (
            Finding("P1", "contact", Severity.ADVICE, messages, 0, 6),
            Finding("B4", "tone", Severity.ADVICE, messages, 0, len(draft.text)),
        )
    )
    await drafted(day, "Morgen " + "x" * 200)
    assert "💡 P1: Mind this.\n“Morgen”" in day.last(ANNA)
    assert f"“Morgen {'x' * 73}…”" in day.last(ANNA)


async def test_words_that_the_sentence_names_are_not_quoted_again(day):
    """The sentence has said them."""
    messages = {"nl": "Laat “06” weg.", "en": "Leave “06” out."}
    day.school.checker.judge = lambda _: Verdict((Finding("P1", "contact", Severity.ADVICE, messages, 4, 6),))
    await drafted(day, "Bel 06")
    assert "💡 P1: Leave “06” out.\n\nThis is advice" in day.last(ANNA)


async def test_the_findings_stay_in_sight_while_the_text_is_changed(day):
    """They say what to change; only the buttons go."""
    day.school.checker.says(Severity.REFUSE)
    await drafted(day)
    await day.presses(ANNA, "text")
    assert day.sees(ANNA)[-2].text == "⛔ F6: Mind article F6.\n\n✓ You chose: change the text."


async def test_no_group_means_nobody_to_post_to(day):
    """That is said before, and neither publishing nor asking is offered."""
    await day.school.chats.disable(GROUP_5, "kicked")
    await drafted(day)
    assert "I am not in a group of Groep 5" in day.last(ANNA)
    assert day.choices(ANNA) == ["text", "audience", "stop"]


async def test_a_lost_group_is_named_before(day):
    """Who posts to two classes reads that one of them will not get it."""
    await day.school.chats.disable(GROUP_6, "kicked")
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "school")
    assert "the group of Groep 6: it will not arrive there" in day.last(BRAM)
    assert "publish" in day.choices(BRAM)


async def test_an_empty_verdict_says_what_was_looked_for(day):
    """And that the teacher knows best whether it is right."""
    await drafted(day)
    said = day.last(ANNA)
    looked_for = ("names", "personal data", "account tags", "sharp words", "opinions", "reporting illness")
    assert [words for words in looked_for if words not in said] == []
    assert "Whether it is right is for you to judge." in said


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ((), None),
        (("7",), "⚠️ Groep 7 has no group yet: its parents will not get it."),
        (("7", "8"), "⚠️ Groep 7 and Groep 8 have no group yet: their parents will not get it."),
    ],
)
async def test_classes_without_a_group_are_named_before(new, said):
    """Who posts to the whole school reads which parents will not get it; a lost group is another matter."""
    classes = (*PROFILE.classes, *(SchoolClass(each, f"Groep {each}") for each in new))
    day = Day(fake_school(profile=replace(PROFILE, classes=classes)))
    await day.school.chats.disable(GROUP_6, "kicked")
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "school")
    told = day.last(BRAM).split("\n\n")
    assert told[-1] == said or (said is None and "no group yet" not in day.last(BRAM))
    assert len([line for line in told if "Groep 6" in line]) == 1
    assert "publish" in day.choices(BRAM)


async def test_an_audience_without_any_group_is_nobody_to_post_to():
    """That is said once, and not class by class."""
    classes = (SchoolClass("7", "Groep 7"), SchoolClass("8", "Groep 8"))
    day = Day(fake_school(profile=replace(PROFILE, classes=classes)))
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "school")
    assert "I am not in a group of the whole school" in day.last(BRAM)
    assert "no group yet" not in day.last(BRAM)
    assert day.choices(BRAM) == ["text", "audience", "stop"]


async def test_the_classes_of_an_audience_are_listed_as_people_say_them():
    """With commas, and "and" before the last."""
    classes = (*PROFILE.classes, SchoolClass("7", "Groep 7"))
    day = Day(fake_school(profile=replace(PROFILE, classes=classes)))
    await day.writes(BRAM, "/post Hallo")
    for each in ("class:5", "class:6", "class:7", "preview"):
        await day.presses(BRAM, each)
    assert "parents of Groep 5, Groep 6 and Groep 7 will see it" in day.last(BRAM)


async def test_an_author_who_got_another_class_cannot_post_to_the_old_one(day):
    """The preview says so, whatever the check finds, and offers the other audiences."""
    await drafted(day)
    with_staff(day, replace(STAFF[0], classes=("6",)), *STAFF[1:])
    await day.writes(ANNA, "Overmorgen gymles!")
    assert "You cannot post to Groep 5 now. Change the audience." in day.last(ANNA)
    assert "found nothing" not in day.last(ANNA)
    assert day.choices(ANNA) == ["text", "audience", "stop"]


@pytest.mark.parametrize(
    ("severity", "writing", "waiting"),
    [
        (Severity.REFUSE, "Send me the text again, changed.", "Press “Change the text”."),
        (Severity.DOUBT, "You can also send me a changed text.", "You can also change the text."),
    ],
)
async def test_a_changed_text_is_asked_for_only_where_it_is_taken(day, severity, writing, waiting):
    """After "Publish" nothing is taken for the text any more until the button has been pressed."""
    await drafted(day)
    await day.presses(ANNA, "publish")
    day.school.checker.says(severity)
    await day.passes(timedelta(seconds=30))
    assert waiting in day.last(ANNA)
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Overmorgen gymles!")
    assert writing in day.last(ANNA)


async def test_what_is_refused_is_named_at_the_end_of_a_long_preview(day):
    """Above what to do, since that is what a phone shows."""
    messages = {"nl": "Let op.", "en": "Mind this."}
    day.school.checker.judge = lambda _: Verdict(
        (
            Finding("P1", "contact", Severity.ADVICE, messages, 0, 6),
            Finding("B4", "insult", Severity.REFUSE, messages, 7, 10),
        )
    )
    await drafted(day, "Morgen gym")
    assert day.last(ANNA).endswith(
        "⛔ First of all: “gym”\nThis cannot be posted as it is. Send me the text again, changed."
    )
