"""A report that was sent is not taken back: the bot says so, says where it is, and gives the number."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes.sample import LIV, PARENT, PROFILE, SEM, STRANGER
from tests.handlers.reporting_day import Morning, at

NUMBER = "Phone the school: 0516-000000."
CANNOT = f"I cannot take that back. Is it wrong, or no longer needed?\n{NUMBER}"
WAITS = f"📝 The report of Sem Jansen is waiting, and will still go to the school.\n{CANNOT}"
SENT = f"✅ The report of Sem Jansen was sent to the school at 07:55.\n{CANNOT}"
BACK = [
    "Sem is toch niet ziek, verkeerd doorgegeven sorry",
    "oeps verkeerd kind",
    "kan dat nog terug?",
    "trek maar in",
    "sem is not ill anymore sorry wrong kid",
    "ik wil een ziekmelding intrekken",
    "laat maar, sem gaat toch",
]
STOPS = ["stop", "/stop", "laat maar", "stop maar", "toch maar niet"]


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


@pytest.mark.parametrize("text", [*BACK, *STOPS])
async def test_a_report_that_waits_for_the_mail_server_goes_out_all_the_same(morning, text):
    """What is in the outbox is not taken back, so nobody is told that there is nothing to stop."""
    await morning.sent()
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == WAITS
    assert morning.school.dialogues.open == {}


@pytest.mark.parametrize("text", [*BACK, *STOPS])
async def test_a_report_that_was_sent_is_at_the_school(morning, text):
    """And no new one is begun."""
    await morning.sent()
    await morning.mailed()
    await morning.writes(PARENT, text)
    assert morning.last(PARENT) == SENT
    assert morning.school.dialogues.open == {}


async def test_a_report_that_failed_may_be_at_the_school(morning):
    """Nobody knows, so it cannot be taken back either."""
    await morning.sent()
    await morning.mailed("uncertain")
    await morning.writes(PARENT, "trek maar in")
    assert morning.last(PARENT) == (f"⚠️ I cannot see whether the report of Sem Jansen reached the school.\n{CANNOT}")


async def test_a_day_later_the_day_is_named(morning):
    """And a mere "stop" is about something else by then."""
    await morning.sent()
    await morning.mailed()
    await morning.until(at(7, 30, day=24))
    await morning.writes(PARENT, "trek maar in")
    assert "at 07:55. That was on Monday 23 November.\nI cannot take that back." in morning.last(PARENT)
    await morning.writes(PARENT, "stop")
    assert morning.last(PARENT) == "There is nothing to stop. /help shows what I can do."


async def test_the_report_of_the_child_that_is_named_is_meant(morning):
    """Although another was sent after it."""
    await morning.sent()
    await morning.mailed()
    await morning.passes(timedelta(minutes=1))
    await morning.sent("Liv is vandaag ziek")
    await morning.mailed()
    await morning.writes(PARENT, "verkeerd kind, Sem was het niet")
    assert morning.last(PARENT) == SENT
    await morning.writes(PARENT, "verkeerd kind")
    assert "The report of Liv Jansen was sent" in morning.last(PARENT)


async def test_a_name_that_has_been_forgotten_is_not_said(morning):
    """A report may be erased before its three days are over."""
    report = await morning.sent()
    await morning.mailed()
    await morning.school.reports.forget_texts(report.id)
    await morning.writes(PARENT, "trek maar in")
    assert "The report of your child was sent to the school at 07:55." in morning.last(PARENT)


async def test_who_names_the_right_child_goes_on_with_its_report(morning):
    """The first one stays where it is."""
    await morning.sent()
    await morning.mailed()
    await morning.writes(PARENT, "oeps verkeerd kind, Liv is vandaag ziek")
    assert SENT in morning.texts()
    assert "Ill: Liv Jansen, Groep 6" in morning.last(PARENT)


async def test_who_has_reported_nothing_is_answered_as_ever(morning):
    """Another parent's report is not told, and to withdraw one does not begin one."""
    await morning.sent()
    await morning.school.parent(STRANGER, SEM)
    for text in BACK:
        await morning.writes(STRANGER, text)
        assert "take that back" not in morning.last(STRANGER)
    await morning.writes(STRANGER, "ik wil een ziekmelding intrekken")
    assert "**Shall I mail this to the school?**\nTo: the office" in morning.last(STRANGER)


@pytest.mark.parametrize("text", ["trek maar in", "kan dat nog terug?"])
async def test_a_report_that_is_being_made_is_stopped_with_a_button(morning, text):
    """Nothing has been sent, and the question stays."""
    for begin in ("/ziek", "/ziek Sem", "Sem is vandaag ziek"):
        await morning.writes(PARENT, begin)
        before = morning.last(PARENT)
        await morning.writes(PARENT, text)
        assert morning.last(PARENT) == (
            f"This report has not been sent yet. Tap Stop: then nothing is sent.\n\n{before}"
        )


async def test_a_report_that_is_being_made_and_one_that_was_sent_are_told_apart(morning):
    """Both truths, one above the other."""
    await morning.sent()
    await morning.mailed()
    await morning.writes(PARENT, "Liv is vandaag ziek")
    await morning.writes(PARENT, "verkeerd kind")
    assert morning.last(PARENT).startswith(
        f"This report has not been sent yet. Tap Stop: then nothing is sent.\n\n{SENT}\n\n**Is this right?**"
    )


async def test_a_wrong_child_is_corrected_in_the_same_breath(morning):
    """That is an answer, and nothing is to be taken back."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "nee verkeerd kind, Liv")
    assert morning.last(PARENT).startswith("**Is this right?**\nIll: Liv Jansen")


@pytest.mark.parametrize("text", ["verkeerd kind", "nee hoor toch niet"])
async def test_what_is_taken_back_is_no_childs_name(morning, text):
    """Where a name is asked."""
    await morning.writes(PARENT, "/ziek")
    await morning.presses(PARENT, "other")
    await morning.writes(PARENT, text)
    assert "Type the child's first and last name." in morning.last(PARENT)


async def test_who_stops_is_told_how_to_report_after_all(morning):
    """Once, with the number where the school has given one, and that the chat is cleared."""
    stopped = "Stopped. This report was not sent to the school. I clear our messages about it here.\n"
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "stop")
    assert morning.last(PARENT) == (
        f"{stopped}Is your child ill after all? Send /sick, or phone the school: 0516-000000."
    )
    silent = replace(
        PROFILE,
        illness=replace(PROFILE.illness, phone=None),
        office=replace(PROFILE.office, phone=None),
        director=replace(PROFILE.director, phone=None),
    )
    morning = await Morning.of(SEM, profile=silent)
    await morning.writes(PARENT, "/ziek")
    await morning.writes(PARENT, "stop")
    assert morning.last(PARENT) == f"{stopped}Is your child ill after all? Send /sick, or phone the school."


@pytest.mark.parametrize("text", ["liv ook", "En Liv", "liv too"])
async def test_a_second_child_is_added_right_after_the_first(morning, text):
    """Whose report has just been sent."""
    await morning.sent()
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith("From which day is Liv ill?")


@pytest.mark.parametrize("text", ["Sem ook", "Liv vond het ook leuk", "ook", "Liv"])
async def test_another_text_after_a_report_adds_no_child(morning, text):
    """The same child, or a sentence about something else."""
    await morning.sent()
    await morning.writes(PARENT, text)
    assert "From which day" not in morning.last(PARENT)


async def test_a_child_is_added_to_no_report_of_hours_ago(morning):
    """Who writes "Liv too" then means something else."""
    await morning.sent()
    await morning.passes(timedelta(hours=2))
    await morning.writes(PARENT, "liv ook")
    assert "From which day" not in morning.last(PARENT)
