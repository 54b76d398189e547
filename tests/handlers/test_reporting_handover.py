"""A report on its way: the parent reads what is known, and what is not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Delete, Mail, ReceiptRequest
from handlers.model.events import Receipt
from handlers.model.reports import ReportState
from tests.fakes.sample import ANNA, BRAM, CARLA, LIV, OFFICE, PARENT, PROFILE, SEM, STAFF, private
from tests.handlers.reporting_day import MINUTE, Morning, at

NOT_YET = "📝 Noted: Sem Jansen is ill. This has **not been sent** to the school yet."


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


async def test_what_is_noted_is_not_yet_sent(morning):
    """The bot does not say what it does not know."""
    await morning.sent()
    assert morning.last(PARENT).startswith(NOT_YET)


async def test_accepted_by_the_mail_server_is_sent_to_the_school(morning):
    """The one message that says it is not sent turns into one that says when it was."""
    await morning.sent()
    await morning.until(at(8, 3))
    await morning.mailed()
    assert morning.last(PARENT) == (
        "✅ The report of Sem Jansen was sent to the school at 08:03.\n"
        "The school's mail server has accepted it. I clear our messages about it here."
    )
    assert (ReportState.ACCEPTED, at(8, 3)) == (morning.report.state, morning.report.accepted_at)


async def test_the_time_is_that_of_the_mail_server(morning):
    """However long the receipt was on its way."""
    report = await morning.sent()
    await morning.until(at(8, 10))
    await morning.happens(Receipt(morning.mail.key, "report", report.id, "done", at(8, 3)))
    assert "at 08:03" in morning.last(PARENT)


async def test_an_acceptance_on_another_day_names_that_day(morning):
    """To the parent and to staff; the mail's subject still has the day of the illness."""
    await morning.sent()
    await morning.until(at(0, 4, day=24))
    await morning.mailed()
    for shown in (morning.sees(PARENT)[0].text, morning.last(PARENT), morning.last(ANNA)):
        assert "00:04." in shown
        assert "That was on Tuesday 24 November." in shown
    assert morning.mail.subject == "Ill: groep 5, Monday 23 November"


async def test_after_acceptance_only_the_outcome_is_left_in_the_chat(morning):
    """What the bot asked and what the parent wrote is removed; nothing of it is kept."""
    await morning.writes(PARENT, "/ziek Sem")
    await morning.writes(PARENT, "vandaag")
    await morning.presses(PARENT, "only")
    await morning.presses(PARENT, "send")
    assert len(morning.sees(PARENT)) == 4
    await morning.mailed()
    assert len(morning.sees(PARENT)) == 1
    assert morning.unheard() == ["m0", "m1"]
    assert (morning.report.heard, morning.report.said) == ((), ())
    assert morning.school.dialogues.open == {}


async def test_nothing_is_removed_before_acceptance(morning):
    """Who has to phone can still read what they wrote."""
    await morning.sent()
    await morning.mailed("failed")
    assert morning.school.outbox.of_type(Delete) == []
    assert morning.unheard() == []


async def test_a_second_report_begins_while_the_first_is_on_its_way(morning):
    """Each removes its own messages when it is accepted."""
    await morning.sent("Sem is vandaag ziek")
    await morning.writes(PARENT, "/ziek Liv vandaag")
    await morning.mailed()
    assert "send" in morning.choices(PARENT)
    await morning.presses(PARENT, "send")
    await morning.mailed()
    assert [each.text.partition(".")[0] for each in morning.sees(PARENT)] == [
        "✅ The report of Sem Jansen was sent to the school at 07:55",
        "✅ The report of Liv Jansen was sent to the school at 07:55",
    ]


async def test_a_receipt_counts_once(morning):
    """What comes after the acceptance changes nothing."""
    await morning.sent()
    await morning.mailed()
    effects = list(morning.school.outbox.effects)
    await morning.mailed()
    await morning.mailed("failed")
    assert morning.school.outbox.effects == effects
    assert morning.report.state is ReportState.ACCEPTED


async def test_a_receipt_of_a_report_that_is_gone_does_nothing(morning):
    """It may have been erased."""
    mail = Mail("report:gone:mail", "a@b.example", "", "", receipt=ReceiptRequest("report", "gone"))
    await morning.mailed(mail=mail)
    assert morning.school.outbox.effects == []


async def test_without_acceptance_the_parent_is_told_to_phone_in_time(morning):
    """At the school's limit, with the number; once."""
    await morning.sent()
    await morning.until(at(8, 14))
    assert morning.last(PARENT).startswith(NOT_YET)
    await morning.until(at(8, 15))
    told = "⚠️ The report of Sem Jansen has **not reached the school yet**.\nPhone the school: 0516-000000."
    assert morning.last(PARENT) == told
    assert at(8, 15) == morning.report.warned_at
    await morning.until(at(12))
    assert [each.text for each in morning.sees(PARENT)].count(told) == 1


async def test_a_report_after_the_limit_gets_three_minutes():
    """Then the parent is told."""
    morning = await Morning.of(SEM, now=at(8, 20))
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert "It is late already: sending alone is not enough. Phone the school: 0516-000000." in morning.last(PARENT)
    await morning.presses(PARENT, "send")
    await morning.passes(MINUTE * 2)
    assert morning.last(PARENT).startswith(NOT_YET)
    await morning.passes(MINUTE)
    assert "not reached the school yet" in morning.last(PARENT)


async def test_the_number_does_not_stand_beside_send_before_the_limit(morning):
    """Nor for a report about a later day."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert "0516" not in morning.last(PARENT)
    await morning.until(at(20))
    await morning.writes(PARENT, "/ziek Sem morgen")
    assert "0516" not in morning.last(PARENT)


async def test_after_acceptance_nobody_is_told_to_phone(morning):
    """The timer is gone, and a stale one does nothing."""
    report = await morning.sent()
    await morning.mailed()
    await morning.school.timers.set("report_warn", report.id, at(8, 15))
    await morning.school.timers.set("report_warn", "gone", at(8, 15))
    await morning.until(at(9))
    assert "0516" not in morning.texts()


async def test_a_late_acceptance_is_told_to_parent_and_staff(morning):
    """The teacher of the class and the office, not the other teacher."""
    await morning.sent()
    await morning.until(at(8, 40))
    await morning.mailed()
    assert "It worked after all: the report of Sem Jansen was sent to the school at 08:40." in morning.last(PARENT)
    assert "✅" in morning.sees(PARENT)[0].text
    for staff in (ANNA, OFFICE):
        assert morning.last(staff) == (
            "A report of illness, of Sem Jansen (Groep 5), arrived late: at 08:40. The parent had been asked to phone."
        )
    assert morning.sees(CARLA) == []


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ("failed", "The report of Sem Jansen could **not be sent to the school**."),
        ("uncertain", "I cannot see whether the report of Sem Jansen reached the school."),
    ],
)
async def test_a_failed_mail_is_told_at_once_with_the_number(morning, outcome, words):
    """The parent is told to phone, staff that something is missing; once."""
    await morning.sent()
    await morning.mailed(outcome)
    assert words in morning.last(PARENT)
    assert "Phone the school: 0516-000000." in morning.last(PARENT)
    assert "of Sem Jansen (Groep 5), may not have reached the school" in morning.last(ANNA)
    assert morning.report.state is ReportState.FAILED
    said = len(morning.sees(PARENT))
    await morning.mailed(outcome)
    await morning.until(at(9))
    assert len(morning.sees(PARENT)) == said


async def test_a_mail_that_fails_after_the_warning_is_told_again(morning):
    """The parent may still hope that it arrives."""
    await morning.sent()
    await morning.until(at(8, 20))
    await morning.mailed("failed")
    assert "could **not be sent" in morning.last(PARENT)
    assert at(8, 15) == morning.report.warned_at


async def test_a_mail_that_seemed_lost_and_arrives_is_told_too(morning):
    """First uncertain, then accepted."""
    await morning.sent()
    await morning.mailed("uncertain")
    await morning.mailed("done")
    assert "It worked after all" in morning.last(PARENT)
    assert morning.report.state is ReportState.ACCEPTED


async def test_without_teacher_and_office_the_director_hears_of_it():
    """Somebody at school always does."""
    director = tuple(each for each in STAFF if each.role == "director")
    morning = await Morning.of(SEM, profile=replace(PROFILE, staff=director))
    await morning.sent()
    await morning.mailed("failed")
    assert "may not have reached the school" in morning.last(BRAM)


@pytest.mark.parametrize(
    ("roles", "told"),
    [(("teacher", "office"), BRAM), (("teacher", "office", "director"), CARLA), (("teacher",), OFFICE)],
)
async def test_who_cannot_be_written_to_is_not_counted_on(roles, told):
    """A teacher without an account hears nothing, so the next in line does: office, directors, a deputy."""
    staff = tuple(
        replace(each, accounts=() if each.role in roles and not each.deputy else each.accounts) for each in STAFF
    )
    morning = await Morning.of(SEM, profile=replace(PROFILE, staff=staff))
    await morning.sent()
    await morning.mailed("failed")
    assert "may not have reached the school" in morning.last(told)


async def test_where_no_member_of_staff_can_be_written_to_the_parent_is_told(morning):
    """Nobody at school can be told, so phoning is all there is."""
    staff = tuple(replace(each, accounts=()) for each in STAFF)
    morning = await Morning.of(SEM, profile=replace(PROFILE, staff=staff))
    await morning.sent()
    await morning.mailed("failed")
    assert "could **not be sent" in morning.last(PARENT)
    assert {each.chat for each in morning.school.outbox.effects if not isinstance(each, Mail)} == {private(PARENT)}


async def test_staff_read_no_name_where_a_platform_may_not_carry_it():
    """The class is enough to ask the office."""
    morning = await Morning.of(SEM, profile=replace(PROFILE, child_data={"telegram": True, "matrix": False}))
    await morning.sent()
    await morning.mailed("failed")
    assert "a child of Groep 5" in morning.last(ANNA)
    assert "Sem" not in morning.last(ANNA)


async def test_an_acceptance_after_everything_was_forgotten_names_nobody(morning):
    """Names are forgotten after three days, whatever became of the report."""
    await morning.sent()
    await morning.passes(timedelta(days=4))
    await morning.mailed()
    assert "the report of your child was sent" in morning.last(PARENT)
    assert "A report of illness, of a child, arrived late" in morning.last(OFFICE)
