"""What a parent types in the dialogue of a report, and what is read in it."""

from datetime import date

import pytest

from tests.fakes.sample import LIV, PARENT, SEM
from tests.handlers.reporting_day import Morning, at

NOT_UNDERSTOOD = "Sorry, I did not understand that. Phone the school: 0516-000000.\n\n"
MONDAY, TUESDAY, THURSDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 26)


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


async def test_two_children_in_one_message_are_reported_one_by_one(morning):
    """The bot says so and asks which comes first."""
    await morning.writes(PARENT, "Sem en Liv zijn ziek vandaag")
    assert "I report one child at a time." in morning.last(PARENT)
    assert "Who is ill?" in morning.last(PARENT)


@pytest.mark.parametrize(
    "text",
    [
        "Sem is ziek, morgen hopelijk weer beter",
        "Sem is ziek en heeft morgen een toets",
        "Sem is ziek, 12 december is hij jarig",
        "Sem is ill, hopefully back tomorrow",
        "Sem is ziek en blijft morgen thuis",
    ],
)
async def test_a_day_of_something_else_is_no_first_day(morning, text):
    """The bot asks from when, with today at hand, and speaks of phoning this morning."""
    await morning.writes(PARENT, text)
    assert "From which day is" in morning.last(PARENT)
    assert morning.labels(PARENT)[0] == "Today"
    await morning.until(at(8, 15))
    assert "not been sent yet" in morning.last(PARENT)


@pytest.mark.parametrize("text", ["hopelijk morgen weer beter", "woensdag heeft hij een toets"])
async def test_a_day_of_something_else_answers_and_corrects_nothing(morning, text):
    """Neither a first day, nor a last one, nor a summary."""
    await morning.writes(PARENT, "/ziek Sem")
    for question, answer in (("From which day is", "vandaag"), ("Up to and including which day is", "weet ik niet")):
        await morning.writes(PARENT, text)
        assert f"{NOT_UNDERSTOOD}{question}" in morning.last(PARENT)
        await morning.writes(PARENT, answer)
    await morning.writes(PARENT, text)
    assert "From: Monday 23 November (today)\nUp to and including: not known yet" in morning.last(PARENT)


async def test_every_question_can_be_answered_in_words(morning):
    """No button is needed, not even for Send."""
    await morning.writes(PARENT, "/ziek")
    for answer in ("Sem", "morgen", "donderdag"):
        await morning.writes(PARENT, answer)
    assert "From: Tuesday 24 November (tomorrow)\nUp to and including: Thursday 26 November" in morning.last(PARENT)
    await morning.writes(PARENT, "Ja!")
    assert (SEM.id, TUESDAY, THURSDAY) == (
        morning.report.child_id,
        morning.report.first_day,
        morning.report.last_day,
    )


@pytest.mark.parametrize(
    ("typed", "until"),
    [
        ("weet ik nog niet", "Up to and including: not known yet"),
        ("alleen die dag", "Up to and including: Monday 23 November (today)"),
        ("vandaag", "Up to and including: Monday 23 November (today)"),
        ("t/m vrijdag", "Up to and including: Friday 27 November"),
        ("tot vrijdag", "Up to and including: Thursday 26 November"),
    ],
)
async def test_a_last_day_is_typed_in_many_ways(morning, typed, until):
    """As parents say it."""
    for answer in ("/ziek Sem", "vandaag", typed):
        await morning.writes(PARENT, answer)
    assert until in morning.last(PARENT)


async def test_a_range_answers_two_questions(morning):
    """Who types both days at once is not asked for the second."""
    for answer in ("/ziek Sem", "vandaag en morgen"):
        await morning.writes(PARENT, answer)
    assert "Up to and including: Tuesday 24 November (tomorrow)" in morning.last(PARENT)


async def test_a_last_day_may_be_counted_from_the_first(morning):
    """Ill from next Tuesday on "until Monday" means the Monday after it."""
    for answer in ("/ziek Sem", "1 december", "maandag"):
        await morning.writes(PARENT, answer)
    assert "From: Tuesday 1 December\nUp to and including: Monday 7 December" in morning.last(PARENT)


@pytest.mark.parametrize("answer", ["hmm", "gisteren", "👍"])
async def test_what_is_no_last_day_is_asked_again(morning, answer):
    """Also a day before the first one."""
    for text in ("/ziek Sem", "vandaag", answer):
        await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}Up to and including which day is")


@pytest.mark.parametrize("answer", ["wie zal het zeggen", "23 juni 2031", "1 januari 2026"])
async def test_a_day_that_cannot_be_meant_is_asked_again(morning, answer):
    """Nobody reports an illness years ahead or months ago."""
    for text in ("/ziek Sem", answer):
        await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}From which day is")


async def test_a_child_that_nobody_knows_is_asked_again(morning):
    """A typed name is one of the linked children's, or no answer."""
    for text in ("/ziek", "kees"):
        await morning.writes(PARENT, text)
    assert morning.last(PARENT) == f"{NOT_UNDERSTOOD}Who is ill?"


@pytest.mark.parametrize("content", ["photo", "voice", "sticker"])
async def test_what_is_no_text_is_no_answer(morning, content):
    """It is asked again, whatever stands under it, with the number."""
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "Liv" if content == "photo" else "", content=content)
    assert morning.last(PARENT) == f"{NOT_UNDERSTOOD}Who is ill?"


@pytest.mark.parametrize(
    ("correction", "shown"),
    [
        ("nee, Liv", "Ill: Liv Jansen, Groep 6"),
        ("tot en met donderdag", "From: Monday 23 November (today)\nUp to and including: Thursday 26 November"),
        ("vanaf morgen", "From: Tuesday 24 November (tomorrow)\nUp to and including: not known yet"),
        (
            "morgen tot en met donderdag",
            "From: Tuesday 24 November (tomorrow)\nUp to and including: Thursday 26 November",
        ),
    ],
)
async def test_a_summary_can_be_corrected_in_words(morning, correction, shown):
    """What the words do not mention stays as it was."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, correction)
    assert shown in morning.last(PARENT)


async def test_a_correction_of_the_end_keeps_the_beginning(morning):
    """Until Thursday: that says nothing about yesterday."""
    await morning.writes(PARENT, "Sem is sinds gisteren ziek")
    await morning.writes(PARENT, "tot en met donderdag")
    assert "From: Sunday 22 November\nUp to and including: Thursday 26 November" in morning.last(PARENT)


async def test_a_typed_number_presses_no_button(morning):
    """The number 3 is not the third button, which would throw the report away."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "3")
    assert "Stopped" not in morning.last(PARENT)
    assert "✅ Send" in morning.labels(PARENT)


async def test_a_changed_message_is_not_handled_as_a_new_one(morning):
    """It would report a child twice."""
    await morning.writes(PARENT, "Sem is vandaag ziek", edited=True)
    assert "I do not see when you change a message" in morning.last(PARENT)


async def test_a_changed_message_without_words_gets_no_answer(morning):
    """A place that somebody shares changes with every step."""
    await morning.writes(PARENT, "", "location", edited=True)
    assert morning.sees(PARENT) == []


async def test_an_illness_that_was_not_named_is_not_waved_away(morning):
    """Nobody has said what the child has."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "hoi sem is nog steeds ziek morgen ook niet")
    assert "need not know" not in morning.last(PARENT)


@pytest.mark.parametrize(
    "text", ["verstuur maar", "stuur maar!", "doe maar", "Ja, doe maar", "send it", "Yes, send it"]
)
async def test_send_may_be_typed(morning, text):
    """As "yes" may."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert "Noted: Sem Jansen is ill." in morning.last(PARENT)
    assert morning.mail


async def test_send_is_not_typed_before_the_summary(morning):
    """Nothing can be sent there yet."""
    await morning.writes(PARENT, "/ziek Sem")
    await morning.writes(PARENT, "doe maar")
    assert morning.last(PARENT).startswith(f"{NOT_UNDERSTOOD}From which day is Sem ill?")
    assert morning.school.outbox.mails == []


@pytest.mark.parametrize("begin", ["/ziek", "/ziek Sem", "Sem is vandaag ziek"])
async def test_what_a_child_has_need_not_be_said(morning, begin):
    """The bot does not ask, and does not call it a misunderstanding; the question stays."""
    await morning.writes(PARENT, begin)
    before = morning.last(PARENT)
    await morning.writes(PARENT, "hij heeft hoge koorts en waterpokken")
    assert f"I need not know what your child has.\n\n{before}" == morning.last(PARENT)
    assert "waterpokken" not in str(morning.school.dialogues.open)
