"""A parent asks leave: the rules with their dates, and the request by mail."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from handlers.leave_rules import school_days
from handlers.model.people import Child
from handlers.model.profile import Profile
from tests.fakes.sample import LIV, NOOR, PARENT, PROFILE, SEM, STRANGER, private
from tests.handlers.reporting_day import Morning, at

FORM = "https://tjongerschool.example/verlof"
IN_TIME = "maandag 15 februari 2027"


def with_leave(weeks: int = 8, **changes: Any) -> Profile:
    """The sample school with another channel for leave."""
    return replace(PROFILE, leave=replace(PROFILE.leave, **changes), leave_weeks=weeks)


@pytest.fixture
async def morning() -> Morning:
    """Monday 23 November, 07:55, with a parent of Sem."""
    return await Morning.of(SEM)


async def asks(morning: Morning, reason: str, day: str, until: str = "") -> None:
    """The parent asks leave up to the note."""
    await morning.writes(PARENT, "/verlof")
    await morning.presses(PARENT, reason)
    await morning.writes(PARENT, day)
    if "Up to and including" in morning.last(PARENT):
        await (morning.writes(PARENT, until) if until else morning.presses(PARENT, "only"))


@pytest.mark.parametrize("command", ["/verlof", "/leave"])
async def test_leave_goes_to_the_school_by_mail(morning, command):
    """The rules and the form, then kind, days and note by buttons or in words; a summary; and Send."""
    await morning.writes(PARENT, command)
    rules, kind = morning.sees(PARENT)
    assert f"You can use this form: {FORM}" in rules.text
    assert kind.text == "What kind of leave is it? You need not say more than that."
    assert len(kind.buttons) == 6
    await morning.presses(PARENT, "serious")
    assert "From which day?" in morning.last(PARENT)
    await morning.writes(PARENT, "vrijdag")
    await morning.presses(PARENT, "only")
    assert "Please nothing about health." in morning.last(PARENT)
    await morning.writes(PARENT, "De bruiloft van *oma*.\nKind: Noor")
    assert morning.last(PARENT) == (
        "**Shall I mail this request for leave to the school?**\n"
        "For: Sem\n"
        "Kind: 🕊️ Family or serious circumstances\n"
        "From: Friday 27 November\n"
        "Up to and including: Friday 27 November\n"
        "Note: “De bruiloft van \\*oma\\*.\nKind: Noor”\n"
        "The director decides, and lets you know."
    )
    assert morning.school.outbox.mails == []
    await morning.presses(PARENT, "send")
    mail = morning.mail
    assert (mail.to, mail.reply_to) == ("verlof@tjongerschool.example", "eva@ouders.example")
    assert mail.subject == "Request for leave: Friday 27 November 2026"
    assert mail.text == (
        "Kind of leave: Family or serious circumstances\n"
        "Leave from: Friday 27 November 2026\n"
        "Up to and including: Friday 27 November 2026\n"
        "School days, weekends left out: 1\n"
        "Asked by: a parent of Sem Jansen (Groep 5)\n"
        "Sent at: Monday 23 November, 07:55\n"
        "\n"
        "Note of the parent:\n"
        "> De bruiloft van *oma*.\n"
        "> Kind: Noor\n"
        "\n"
        "An answer to this mail goes to the parent whose address the school knows.\n"
    )
    await morning.mailed()
    assert "✅ Your request for leave for Sem was sent at 07:55." in morning.last(PARENT)


async def test_the_rules_name_dates_and_who_decides(morning):
    """Computed for today; the bot does not decide."""
    await morning.writes(PARENT, "/verlof")
    rules = morning.sees(PARENT)[0].text
    assert "at most 10 school days, never in the first two weeks" in rules
    assert "at least two days ahead, so from Wednesday 25 November on" in rules
    assert "8 weeks ahead: today, that is for Monday 18 January 2027 or later" in rules
    assert "above 10 school days the attendance officer does. I never decide." in rules


async def test_a_school_that_wants_no_weeks_ahead_says_none():
    """And never finds a request late."""
    morning = await Morning.of(SEM, profile=with_leave(0))
    await asks(morning, "work", "morgen")
    assert "ahead: today" not in morning.sees(PARENT)[0].text
    await morning.presses(PARENT, "none")
    assert "This is late" not in morning.last(PARENT)


@pytest.mark.parametrize(
    ("reason", "day", "until", "told", "untold"),
    [
        ("work", "morgen", "", ["8 weeks ahead, which was Tuesday 29 September 2026"], ["attendance"]),
        ("other", "morgen", "", ["8 weeks ahead", "The director decides"], []),
        ("work", IN_TIME, "", ["The director decides"], ["late"]),
        ("work", IN_TIME, "dinsdag 2 maart 2027", ["10 school days at most", "The director decides"], ["late"]),
        ("religion", "morgen", "", ["at least two days ahead"], ["weeks"]),
        ("religion", "woensdag", "", [], ["late", "The director decides", "attendance officer"]),
        ("serious", "morgen", "vrijdag 11 december", ["Above 10 school days the attendance officer"], ["The director"]),
        ("doctor", "morgen", "", [], ["late", "decides"]),
        ("doctor", "zaterdag", "", ["the school is closed on these days"], []),
    ],
)
async def test_what_is_late_or_long_is_said(morning, reason, day, until, told, untold):
    """By the kind of leave; it can be sent all the same."""
    await asks(morning, reason, day, until)
    await morning.presses(PARENT, "none")
    for words in told:
        assert words in morning.last(PARENT)
    for words in untold:
        assert words not in morning.last(PARENT)
    assert "send" in morning.choices(PARENT)


async def test_a_late_request_may_say_why(morning):
    """Above the question for a note, and in the mail."""
    await asks(morning, "other", "morgen")
    assert morning.last(PARENT).startswith("⚠️ This is late")
    await morning.writes(PARENT, "geen")
    await morning.presses(PARENT, "send")
    assert "This is later than the school wants it." in morning.mail.text
    assert "Note of the parent" not in morning.mail.text


async def test_one_week_is_one_week():
    """In the singular."""
    morning = await Morning.of(SEM, profile=with_leave(1))
    await asks(morning, "other", "morgen")
    assert "1 week ahead, which was Tuesday 17 November 2026" in morning.last(PARENT)


async def test_brothers_and_sisters_go_together():
    """By one press, or in words; one of them by name or button."""
    morning = await Morning.of(SEM, LIV)
    await morning.writes(PARENT, "/verlof")
    assert morning.labels(PARENT) == ["🧒 Sem", "🧒 Liv", "🧒 All of them", "✖️ Stop"]
    await morning.presses(PARENT, "all")
    await morning.presses(PARENT, "doctor")
    tomorrow = morning.choices(PARENT)[1]
    assert morning.labels(PARENT)[:2] == ["📅 Today", "📅 Tomorrow"]
    await morning.presses(PARENT, tomorrow)
    await morning.writes(PARENT, "alleen die dag")
    await morning.presses(PARENT, "none")
    assert "For: Sem and Liv" in morning.last(PARENT)
    await morning.presses(PARENT, "send")
    assert "Asked by: a parent of Sem Jansen (Groep 5), Liv Jansen (Groep 6)" in morning.mail.text
    for how in ("allebei", "Sem en Liv"):
        await morning.writes(PARENT, f"/verlof {how} tandarts morgen")
        await morning.presses(PARENT, "only")
        await morning.presses(PARENT, "none")
        assert "For: Sem and Liv" in morning.last(PARENT)
    await morning.writes(PARENT, "/verlof morgen")
    await morning.writes(PARENT, "iemand anders")
    assert morning.last(PARENT).startswith("Sorry, I did not understand that.")
    await morning.writes(PARENT, "Liv")
    assert "What kind of leave" in morning.last(PARENT)


async def test_one_of_two_children_by_a_button():
    """Its choice holds no id."""
    morning = await Morning.of(SEM, LIV)
    await morning.writes(PARENT, "/verlof tandarts morgen")
    await morning.presses(PARENT, morning.choices(PARENT)[1])
    await morning.presses(PARENT, "only")
    await morning.presses(PARENT, "none")
    assert "For: Liv" in morning.last(PARENT)


async def test_a_request_in_one_sentence_needs_little(morning):
    """What it says for certain is not asked; the rules are not said."""
    await morning.writes(PARENT, "Sem moet morgen naar de tandarts")
    assert morning.last(PARENT).startswith("From: Tuesday 24 November (tomorrow)\nUp to and including which day?")
    assert "📅 Only that day" in morning.labels(PARENT)
    await morning.presses(PARENT, "only")
    await morning.writes(PARENT, "Om 10 uur")
    assert "Kind: 🩺 Doctor or dentist\nFrom: Tuesday 24 November (tomorrow)" in morning.last(PARENT)
    assert "I never decide" not in morning.texts()


async def test_days_in_words_are_read(morning):
    """First and last at once, or one after the other; another year is named."""
    await asks(morning, "work", "van 4 tot en met 8 januari")
    await morning.presses(PARENT, "none")
    assert "From: Monday 4 January 2027" in morning.last(PARENT)
    assert "Up to and including: Friday 8 January 2027" in morning.last(PARENT)
    await morning.presses(PARENT, "change")
    await morning.presses(PARENT, "serious")
    await morning.writes(PARENT, "gisteren")
    assert morning.last(PARENT).startswith("That day has gone by. Leave is asked for today or later.")
    await morning.writes(PARENT, "vrijdag 4 december")
    await morning.writes(PARENT, "2 december")
    assert morning.last(PARENT).startswith("Sorry, I did not understand that.")
    await morning.writes(PARENT, "bananen")
    await morning.writes(PARENT, "maandag 7 december")
    await morning.presses(PARENT, "none")
    assert "Up to and including: Monday 7 December" in morning.last(PARENT)


async def test_a_last_day_today_is_only_today(morning):
    """The button says so."""
    await asks(morning, "doctor", "vandaag")
    assert morning.sees(PARENT)[-2].text.endswith("→ 📅 Only today")


async def test_a_note_is_short_and_not_about_health(morning):
    """A sick note goes to another place; an endless one for a talk."""
    await asks(morning, "serious", "vrijdag")
    await morning.writes(PARENT, "x" * 301)
    assert morning.last(PARENT).startswith("That is too long for a note.")
    await morning.writes(PARENT, "Sem is vandaag ziek, hij heeft griep")
    assert morning.last(PARENT).startswith("I need not know what your child has.")
    await morning.writes(PARENT, "hij heeft al een week koorts")
    assert morning.last(PARENT).startswith("I need not know what your child has.")
    await morning.writes(PARENT, "", content="voice")
    assert morning.last(PARENT).startswith("Sorry, I can only read text here.")


async def test_a_sick_note_goes_before_leave(morning):
    """The request is not sent, and the parent reads so."""
    await morning.writes(PARENT, "/verlof")
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert "Your letter has not been sent. First the sick note:" in morning.texts()
    assert "Ill: Sem Jansen, Groep 5" in morning.last(PARENT)


async def test_what_is_no_answer_is_asked_again(morning):
    """The kind and Send are pressed; a word may stand for Send."""
    await morning.writes(PARENT, "/verlof")
    await morning.writes(PARENT, "een bruiloft")
    assert morning.last(PARENT).startswith("Sorry, I did not understand that.\n\nWhat kind of leave")
    await morning.presses(PARENT, "serious")
    await morning.writes(PARENT, "vrijdag")
    await morning.presses(PARENT, "only")
    await morning.presses(PARENT, "none")
    await morning.writes(PARENT, "hmm")
    assert "Shall I mail this request" in morning.last(PARENT)
    await morning.writes(PARENT, "klopt")
    assert len(morning.school.outbox.mails) == 1


@pytest.mark.parametrize("kind", ["link", "phone"])
async def test_where_the_school_takes_none_by_mail_the_rules_say_how(kind):
    """With form, address and number; no name is taken."""
    morning = await Morning.of(SEM, profile=with_leave(kind=kind))
    await morning.writes(PARENT, "/verlof")
    assert "📅 **Leave**" in morning.last(PARENT)
    assert f"Use this form: {FORM}" in morning.last(PARENT)
    assert morning.school.dialogues.open == {}
    await morning.writes(PARENT, "Mag Sem vrijdag vrij voor een bruiloft?")
    assert "📅" not in morning.last(PARENT)
    assert FORM in morning.last(PARENT)


@pytest.mark.parametrize(
    "profile",
    [with_leave(email=None), replace(PROFILE, mails=False), replace(PROFILE, child_data={"telegram": False})],
)
async def test_nothing_is_taken_that_cannot_be_mailed(profile):
    """No address, no server, or no name may pass."""
    morning = await Morning.of(SEM, profile=profile)
    await morning.writes(PARENT, "/verlof")
    assert "not through me" in morning.last(PARENT)
    assert "Type the code" not in morning.last(PARENT)
    assert morning.school.dialogues.open == {}


async def test_without_a_form_only_the_rules_stand_above(morning):
    """There is nothing to name."""
    morning = await Morning.of(SEM, profile=with_leave(link=None))
    await morning.writes(PARENT, "/verlof")
    assert "form" not in morning.sees(PARENT)[0].text


async def test_who_is_not_linked_reads_how_it_can_be_mailed(morning):
    """By the school's code, or without the bot."""
    await morning.writes(STRANGER, "/verlof")
    assert "Type the code that you got from the school" in morning.last(STRANGER)
    assert FORM in morning.last(STRANGER)


async def test_a_report_that_is_open_is_finished_first(morning):
    """Nothing is opened over it."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "/verlof")
    assert "First finish the report of illness" in morning.last(PARENT)


async def test_leave_is_stopped(morning):
    """Nothing is sent; the old button is dead, also in another dialogue."""
    await morning.writes(PARENT, "/verlof")
    old = morning.button(private(PARENT), "work")
    await morning.presses(PARENT, "stop")
    assert morning.last(PARENT) == "Stopped. Nothing was sent to the school."
    assert await morning.presses(PARENT, "work", old) == "That is already answered."
    await morning.writes(PARENT, "/verlof")
    live = morning.button(private(PARENT), "work")
    await morning.school.dialogues.end(private(PARENT))
    assert await morning.presses(PARENT, "work", live) == "This button no longer works."


async def test_settings_and_roster_that_change_meanwhile_are_seen():
    """At the next press."""
    morning = await Morning.of(SEM, NOOR, now=at(7, 55))
    await morning.writes(PARENT, "/verlof Sem tandarts morgen")
    await morning.presses(PARENT, "only")
    await morning.presses(PARENT, "none")
    morning.school.people.links = {link: None for link in morning.school.people.links if link[1] != SEM.id}
    await morning.presses(PARENT, "send")
    assert "You are no longer linked to this child here." in morning.last(PARENT)
    assert "🧒 Noor" in morning.labels(PARENT)
    morning.school = replace(morning.school, profile=with_leave(kind="link"))
    await morning.writes(PARENT, "Noor")
    assert FORM in morning.last(PARENT)
    assert (morning.school.outbox.mails, morning.school.dialogues.open) == ([], {})


async def test_a_request_from_an_only_child_begins_again_without_asking_whom(morning):
    """And keeps nothing else."""
    await asks(morning, "doctor", "morgen")
    await morning.presses(PARENT, "none")
    await morning.presses(PARENT, "change")
    assert "What kind of leave is it?" in morning.last(PARENT)


async def test_the_class_of_a_child_need_not_be_in_the_settings():
    """Its id says enough."""
    kim = Child("901", "Kim", "Vos", "9")
    morning = await Morning.of(kim, roster=(kim,))
    await asks(morning, "doctor", "morgen")
    await morning.presses(PARENT, "none")
    await morning.presses(PARENT, "send")
    assert "Kim Vos (9)" in morning.mail.text


def test_school_days_leave_weekends_out():
    """Monday to the Friday after next is ten."""
    assert school_days(date(2026, 11, 23), date(2026, 12, 4)) == 10
    assert school_days(date(2026, 11, 28), date(2026, 11, 29)) == 0
    assert school_days(date(2026, 11, 23), date(2026, 11, 23) + timedelta(days=92)) == 67


async def test_leave_for_a_day_that_has_gone_by_is_not_asked(morning):
    """The request lay there for a night."""
    await morning.writes(PARENT, "/verlof tandarts vandaag")
    await morning.presses(PARENT, "only")
    await morning.presses(PARENT, "none")
    await morning.until(at(7, 30, day=24))
    await morning.presses(PARENT, "send")
    assert morning.last(PARENT).startswith("That day has gone by. Leave is asked for today or later.")
    assert morning.school.outbox.mails == []


async def test_who_loses_their_last_child_reads_how_leave_is_asked(morning):
    """Nothing is left to ask it for."""
    await morning.writes(PARENT, "/verlof")
    morning.school.people.links = {}
    await morning.presses(PARENT, "doctor")
    assert "Type the code that you got from the school" in morning.last(PARENT)
    assert morning.school.dialogues.open == {}
