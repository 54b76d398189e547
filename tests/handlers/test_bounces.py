"""A mail that had been accepted comes back: who sent it and staff hear of it at once."""

from dataclasses import replace

import pytest

from handlers.model.effects import Mail, mail_mark
from handlers.model.events import Bounced
from handlers.model.reports import ReportState
from tests.fakes.sample import ANNA, BRAM, OFFICE, PARENT, PROFILE, SEM
from tests.handlers.reporting_day import Morning, at


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem."""
    return await Morning.of(SEM)


async def comes_back(morning: Morning, mail: Mail) -> None:
    """A mail comes back."""
    await morning.happens(Bounced(mail_mark(mail.key), "5.1.1"))


async def test_a_report_that_came_back_is_told_to_parent_and_staff(morning):
    """The parent is asked to phone; teacher and office see to it."""
    await morning.sent()
    await morning.mailed()
    await morning.until(at(8, 5))
    await comes_back(morning, morning.mail)
    told = "⚠️ The report of Sem Jansen came back: it has **not reached the school**."
    assert morning.last(PARENT) == f"{told}\nPhone the school: 0516-000000."
    assert morning.sees(PARENT)[0].text == told
    for who in (ANNA, OFFICE):
        assert "may not have reached the school" in morning.last(who)
    assert morning.report.state is ReportState.FAILED
    await morning.until(at(8, 30))
    assert "the mail may not have arrived" in morning.last(ANNA)


async def test_a_letter_that_came_back_is_told_to_its_sender_and_staff(morning):
    """With the office's address and number."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.presses(PARENT, "office")
    await morning.presses(PARENT, "send")
    await morning.mailed()
    await comes_back(morning, morning.mail)
    assert "Your question to the office came back: it has **not reached the school**." in morning.last(PARENT)
    assert "0516-000000" in morning.last(PARENT)
    assert "A letter of a parent may not have reached the school." in morning.last(OFFICE)


async def test_the_same_return_is_told_once(morning):
    """Its notice may be found twice."""
    await morning.sent()
    await morning.mailed()
    await comes_back(morning, morning.mail)
    told = len(morning.sees(PARENT))
    await comes_back(morning, morning.mail)
    assert len(morning.sees(PARENT)) == told


async def test_any_other_mail_that_came_back_is_told_to_the_directors(morning):
    """A code for an address; once. With reports and letters that it was not."""
    await morning.sent()
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.presses(PARENT, "office")
    await morning.presses(PARENT, "send")
    code = Mail("address:x:0", "a@b.example", "", "")
    await morning.school.outbox.put(code)
    await comes_back(morning, code)
    await comes_back(morning, code)
    assert "A mail that I sent has come back (code 5.1.1)." in morning.last(BRAM)
    assert len(morning.sees(BRAM)) == 1


async def test_a_notice_about_a_mail_that_was_never_sent_is_nothing(morning):
    """Anybody may mail into that mailbox."""
    await morning.sent()
    shown = len(morning.school.outbox.effects)
    await comes_back(morning, Mail("report:guessed:mail", "a@b.example", "", ""))
    assert len(morning.school.outbox.effects) == shown


async def test_the_directors_hear_of_a_sick_note_whose_parent_is_forgotten(morning):
    """Somebody has to."""
    await morning.sent()
    await morning.mailed()
    morning.school.reports.saved.clear()
    await comes_back(morning, morning.mail)
    assert "A mail that I sent has come back (code 5.1.1)." in morning.last(BRAM)


@pytest.mark.parametrize("what", ["report", "letter"])
async def test_what_came_back_is_not_told_as_sent_after_that(morning, what):
    """The receipt may be handled later than the notice."""
    if what == "report":
        await morning.sent()
    else:
        await morning.writes(PARENT, "/vraag Mag Sem mee?")
        await morning.presses(PARENT, "office")
        await morning.presses(PARENT, "send")
    await comes_back(morning, morning.mail)
    await morning.mailed()
    assert "came back: it has **not reached the school**" in morning.last(PARENT)
    assert "was sent" not in morning.texts()


async def test_a_teachers_name_reads_as_it_is_written(morning):
    """Signs in it are shown once."""
    staff = tuple(replace(each, shown_as="juf A_n*na") if each.id == "anna" else each for each in PROFILE.staff)
    morning.school = replace(morning.school, profile=replace(PROFILE, staff=staff))
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.presses(PARENT, "t.anna")
    await morning.presses(PARENT, "send")
    assert r"Your question to juf A\_n\*na has" in morning.last(PARENT)
    await morning.writes(PARENT, "/mijngegevens")
    assert r"• Your question to juf A\_n\*na, until" in morning.last(PARENT)
