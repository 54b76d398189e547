"""What was reported before: said where a report repeats it, and told to who asks whether it has arrived."""

from datetime import timedelta

import pytest

from tests.fakes.sample import LIV, PARENT, SEM, STRANGER
from tests.handlers.reporting_day import Morning, at

NUMBER = "Phone the school: 0516-000000."
ADDITION = "If you send this too, it counts as an addition."


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


async def test_a_report_that_was_sent_already_is_an_addition(morning):
    """The summary says when it was sent, and the mail that this one adds to it."""
    await morning.sent()
    await morning.until(at(8, 3))
    await morning.mailed()
    await morning.writes(PARENT, "Sem is ziek tot en met donderdag")
    assert f"You have reported this already: it was sent to the school at 08:03. {ADDITION}" in morning.last(PARENT)
    assert "Tap Send, and I mail this to the school too." in morning.last(PARENT)
    assert "knows nothing" not in morning.last(PARENT)
    await morning.presses(PARENT, "send")
    assert len(morning.school.outbox.mails) == 2
    assert "Adds to the report of: Monday 23 November, 07:55" in morning.school.outbox.mails[-1].text
    assert "Adds to" not in morning.school.outbox.mails[0].text
    assert [each.subject for each in morning.school.outbox.mails] == [
        "Ill: groep 5, Monday 23 November",
        "Ill (addition): groep 5, Monday 23 November",
    ]


async def test_a_report_that_is_on_its_way_is_an_addition_too(morning):
    """Nobody knows yet whether it arrives."""
    await morning.sent()
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert f"You have reported this already, at 07:55. It has not been sent yet. {ADDITION}" in morning.last(PARENT)


async def test_a_report_of_yesterday_names_its_day(morning):
    """A time alone would be taken for today's."""
    await morning.sent("Sem is ziek tot en met woensdag")
    await morning.mailed()
    await morning.until(at(7, 30, day=24))
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert f"at 07:55. That was on Monday 23 November. {ADDITION}" in morning.last(PARENT)


@pytest.mark.parametrize("text", ["Liv is vandaag ziek", "Sem is vanaf morgen ziek"])
async def test_another_child_or_day_is_no_repetition(morning, text):
    """Nothing is said about the first report."""
    await morning.sent()
    await morning.mailed()
    await morning.writes(PARENT, text)
    assert "already" not in morning.last(PARENT)


async def test_a_report_that_failed_is_made_again_without_more_ado(morning):
    """It has not reached the school."""
    await morning.sent()
    await morning.mailed("failed")
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert "already" not in morning.last(PARENT)


async def test_a_child_that_is_not_linked_is_known_by_its_name():
    """As it was typed."""
    morning = await Morning.of()
    for name, known in (("Kim Vos", False), ("kim vos", True), ("Bo Vos", False)):
        for text in ("/ziek vandaag", name, "groep 5"):
            await morning.writes(PARENT, text)
        assert ("You have reported this already" in morning.last(PARENT)) is known
        await morning.presses(PARENT, "send")


async def test_another_parents_report_is_not_told(morning):
    """Guardians may live apart."""
    await morning.sent()
    await morning.mailed()
    await morning.school.parent(STRANGER, SEM)
    await morning.writes(STRANGER, "Sem is vandaag ziek")
    assert "already" not in morning.last(STRANGER)
    await morning.presses(STRANGER, "stop")
    await morning.writes(STRANGER, "is het aangekomen?")
    assert "I know of no report of illness from you" in morning.last(STRANGER)


class TestDidItArrive:
    """A parent who asks."""

    @pytest.mark.parametrize("text", ["is het aangekomen?", "Did it arrive?", "is de ziekmelding van Sem verstuurd?"])
    async def test_reads_when_it_was_sent(self, morning, text):
        """And that a mail server is no reader."""
        await morning.sent()
        await morning.until(at(8, 3))
        await morning.mailed()
        await morning.writes(PARENT, text)
        assert morning.last(PARENT) == (
            "✅ The report of Sem Jansen was sent to the school at 08:03.\n"
            "The school's mail server has accepted it. Whether it has been read I cannot see."
        )

    async def test_reads_that_it_has_not_been_sent_yet(self, morning):
        """The message about it says when it has."""
        await morning.sent()
        await morning.writes(PARENT, "is het aangekomen?")
        assert morning.last(PARENT).startswith(
            "📝 The report of Sem Jansen has **not been sent** to the school yet.\nI tell you as soon as it has"
        )
        assert NUMBER not in morning.last(PARENT)

    async def test_reads_the_number_when_it_is_time_to_phone(self, morning):
        """Who was asked to phone is asked again."""
        await morning.sent()
        await morning.until(at(8, 20))
        await morning.writes(PARENT, "is het aangekomen?")
        assert "not been sent" in morning.last(PARENT)
        assert NUMBER in morning.last(PARENT)

    @pytest.mark.parametrize("outcome", ["failed", "uncertain"])
    async def test_reads_that_it_may_not_have_arrived(self, morning, outcome):
        """With the number."""
        await morning.sent()
        await morning.mailed(outcome)
        await morning.writes(PARENT, "is het aangekomen?")
        assert morning.last(PARENT) == (
            f"⚠️ I cannot see whether the report of Sem Jansen reached the school.\n{NUMBER}"
        )

    async def test_reads_about_the_latest_of_several(self, morning):
        """The one that was sent last, where all have arrived."""
        await morning.sent()
        await morning.mailed()
        await morning.until(at(8))
        await morning.sent("Liv is vandaag ziek")
        await morning.mailed()
        await morning.writes(PARENT, "is het aangekomen?")
        assert "The report of Liv Jansen was sent" in morning.last(PARENT)
        assert "Sem" not in morning.last(PARENT)

    async def test_reads_of_another_child_whose_report_is_on_its_way(self, morning):
        """That the latest has arrived must not hide that an earlier one has not."""
        await morning.sent()
        await morning.until(at(8))
        await morning.sent("Liv is vandaag ziek")
        await morning.mailed()
        await morning.writes(PARENT, "is het aangekomen?")
        assert "The report of Liv Jansen was sent to the school at 08:00." in morning.last(PARENT)
        assert "The report of Sem Jansen has **not been sent** to the school yet." in morning.last(PARENT)

    async def test_reads_of_another_child_whose_report_failed_on_the_same_day(self, morning):
        """By the next day it has been phoned; a number that two reports want stands there once."""
        await morning.sent()
        await morning.mailed("failed")
        await morning.sent("Liv is vandaag ziek")
        await morning.mailed("failed")
        await morning.writes(PARENT, "is het aangekomen?")
        unknown = "⚠️ I cannot see whether the report of {} reached the school."
        names = ("Sem Jansen", "Liv Jansen")
        assert sorted([*map(unknown.format, names), NUMBER]) == sorted(morning.last(PARENT).split("\n"))
        await morning.until(at(7, 50, day=24))
        await morning.sent("Liv is vandaag ziek")
        await morning.writes(PARENT, "is het aangekomen?")
        assert "Sem" not in morning.last(PARENT)

    async def test_reads_that_nothing_is_known(self, morning):
        """Never reported, or too long ago."""
        for wait in (timedelta(), timedelta(days=4)):
            await morning.passes(wait)
            await morning.writes(PARENT, "is het aangekomen?")
            assert f"I know of no report of illness from you in the last three days.\n{NUMBER}" == morning.last(PARENT)
            await morning.sent()

    async def test_reads_no_name_that_has_been_forgotten(self, morning):
        """A report may be erased before its three days are over."""
        report = await morning.sent()
        await morning.mailed()
        await morning.school.reports.forget_texts(report.id)
        await morning.writes(PARENT, "is het aangekomen?")
        assert "The report of your child was sent to the school at 07:55." in morning.last(PARENT)

    async def test_reads_in_a_dialogue_that_nothing_has_been_sent(self, morning):
        """The question stays below it."""
        await morning.writes(PARENT, "Sem is vandaag ziek")
        await morning.writes(PARENT, "is het aangekomen?")
        assert morning.last(PARENT).startswith("⚠️ Your report of illness has **not been sent yet**.")
        assert "**Is this right?**" in morning.last(PARENT)

    async def test_reads_in_a_second_dialogue_what_became_of_the_first(self, morning):
        """Both truths, told apart."""
        await morning.sent()
        await morning.mailed()
        await morning.writes(PARENT, "Liv is vandaag ziek")
        await morning.writes(PARENT, "is het aangekomen?")
        assert morning.last(PARENT).startswith(
            "⚠️ The report below has **not been sent yet**. About the one before it:\n"
            "✅ The report of Sem Jansen was sent to the school at 07:55."
        )
