"""A parent reports a child ill: the dialogue by buttons, from the first word up to Send."""

from datetime import date

import pytest

from handlers.model.people import Child
from handlers.model.reports import ReportState
from handlers.reporting_questions import child_choice
from tests.fakes.sample import CHILDREN, LIV, NOOR, PARENT, SEM
from tests.handlers.reporting_day import Morning, at

MONDAY, TUESDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 26)


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


async def test_a_report_is_made_by_buttons_alone(morning):
    """Who, from when, until when, Send: four presses, and one mail is on its way."""
    await morning.writes(PARENT, "/ziek")
    assert morning.last(PARENT) == "Who is ill?"
    assert morning.labels(PARENT) == ["Sem", "Liv", "Another child", "✖️ Stop"]
    await morning.presses(PARENT, child_choice(SEM.id))
    assert "From which day is" in morning.last(PARENT)
    await morning.presses(PARENT, "2026-11-23")
    assert "Up to and including which day is" in morning.last(PARENT)
    await morning.presses(PARENT, "only")
    assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)
    assert "From: Monday 23 November (today)\nUp to and including: Monday 23 November (today)" in morning.last(PARENT)
    assert morning.school.outbox.mails == []
    await morning.presses(PARENT, "send")
    report = morning.report
    assert (SEM.id, MONDAY, MONDAY, ReportState.SENDING) == (
        report.child_id,
        report.first_day,
        report.last_day,
        report.state,
    )
    assert morning.mail.to == "ziekmelden@tjongerschool.example"


@pytest.mark.parametrize("command", ["/ziek", "/sick", "/ziekmelden", "/ZIEK@schoolbot"])
async def test_a_report_begins_by_command(morning, command):
    """In Dutch and in English."""
    await morning.writes(PARENT, command)
    assert morning.last(PARENT) == "Who is ill?"


async def test_who_says_it_all_at_once_only_confirms(morning):
    """Child and day stand in the text; until when is not known, and can be changed."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert (
        "Ill: Sem Jansen, Groep 5\nFrom: Monday 23 November (today)\nUp to and including: not known yet"
        in morning.last(PARENT)
    )
    assert morning.choices(PARENT) == ["send", "change", "stop"]


async def test_until_when_is_read_too(morning):
    """A last day in the text is not asked again."""
    await morning.writes(PARENT, "/ziek Liv tot en met donderdag")
    assert "Ill: Liv Jansen, Groep 6" in morning.last(PARENT)
    assert "Up to and including: Thursday 26 November" in morning.last(PARENT)


async def test_a_button_fits_whatever_id_a_child_has():
    """A platform takes few characters behind a button, and administrations make long ids."""
    kim = Child("pupil 2026/2027 " + "9" * 80, "Kim", "Vos", "5")
    morning = await Morning.of(SEM, kim, roster=(*CHILDREN, kim))
    await morning.writes(PARENT, "/ziek vandaag")
    assert max(map(len, morning.choices(PARENT))) <= 24
    await morning.presses(PARENT, child_choice(kim.id))
    assert "Ill: Kim Vos, Groep 5" in morning.last(PARENT)


async def test_a_parent_of_one_child_is_not_asked_which(morning):
    """There is nothing to choose."""
    morning = await Morning.of(NOOR)
    await morning.writes(PARENT, "/ziek")
    assert "From which day is" in morning.last(PARENT)


@pytest.mark.parametrize(
    ("part", "question"),
    [("child", "Who is ill?"), ("first", "From which day is"), ("last", "Up to and including which day is")],
)
async def test_each_part_can_be_changed(morning, part, question):
    """Change asks what, and asks that again; the rest stays."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.presses(PARENT, "change")
    assert morning.last(PARENT) == "What do you want to change?"
    await morning.presses(PARENT, part)
    assert question in morning.last(PARENT)
    await morning.presses(PARENT, {"child": child_choice(LIV.id), "first": "2026-11-24", "last": "only"}[part])
    assert "Is this right?" in morning.last(PARENT)


async def test_nothing_needs_to_be_changed(morning):
    """The way back leads to the summary."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.presses(PARENT, "change")
    await morning.presses(PARENT, "back")
    assert "Is this right?" in morning.last(PARENT)


async def test_a_later_first_day_asks_for_the_last_one_again(morning):
    """A last day before the first one is no longer true."""
    await morning.writes(PARENT, "Sem is alleen vandaag ziek")
    for choice in ("change", "first", "2026-11-24"):
        await morning.presses(PARENT, choice)
    assert "Up to and including which day is" in morning.last(PARENT)


async def test_the_bot_keeps_no_word_about_the_illness(morning):
    """Neither the dialogue nor the report nor the mail holds what the parent wrote."""
    await morning.writes(PARENT, "Sem heeft vandaag hoge koorts en waterpokken, hij is ziek")
    assert "waterpokken" not in str(morning.school.dialogues.open)
    await morning.presses(PARENT, "send")
    kept = f"{morning.school.reports.saved}{morning.school.dialogues.open}{morning.school.outbox.effects}"
    assert "waterpokken" not in kept
    assert "koorts" not in kept


async def test_the_answers_to_questions_say_nothing_about_a_child(morning):
    """Only the dialogue knows who is ill; it is sealed and goes."""
    for text in ("/ziek", "Sem", "vandaag"):
        await morning.writes(PARENT, text)
    await morning.presses(PARENT, "only")
    assert {each.answer for each in morning.school.questions.asked.values()} == {"answered", None}


@pytest.mark.parametrize(
    ("moment", "days"),
    [
        (at(7, 55), ["Today", "Tomorrow"]),
        (at(20, day=27), ["Today", "Monday 30 November"]),
        (at(10, day=28), ["Monday 30 November", "Tuesday 1 December"]),
        (at(19, day=29), ["Tomorrow", "Tuesday 1 December"]),
    ],
)
async def test_the_days_offered_are_school_days(moment, days):
    """On Saturday nobody wants to report for Saturday."""
    morning = await Morning.of(SEM, now=moment)
    await morning.writes(PARENT, "/ziek")
    assert days == morning.labels(PARENT)[:2]


async def test_a_class_of_nobody_is_named_by_its_id():
    """A child in a class that the settings do not have is reported all the same."""
    kim = Child("901", "Kim", "Vos", "9")
    morning = await Morning.of(kim, roster=(*CHILDREN, kim))
    report = await morning.sent("Kim is vandaag ziek")
    assert (report.class_id, report.class_name) == ("9", "9")


async def test_the_answer_stands_behind_its_question(morning):
    """Old questions lose their buttons, so that nobody presses them."""
    await morning.writes(PARENT, "/ziek")
    await morning.presses(PARENT, child_choice(LIV.id))
    assert morning.sees(PARENT)[0].text == "Who is ill?\n→ Liv"
    assert morning.sees(PARENT)[0].buttons == ()
