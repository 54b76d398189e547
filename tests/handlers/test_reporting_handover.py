"""A report on its way: the parent reads what is known, and what is not."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Delete, Mail, ReceiptRequest
from handlers.model.events import Receipt
from handlers.model.people import Child, Guardian
from handlers.model.reports import ReportState
from tests.fakes.sample import ANNA, BRAM, CARLA, CHILDREN, LIV, NOOR, OFFICE, PARENT, PROFILE, SEM, STAFF, private
from tests.handlers.reporting_day import MINUTE, Morning, at, with_illness

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
        "✅ The report of Sem Jansen was sent to the school at 08:03.\nThe school's mail server has accepted it."
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
    await morning.writes(PARENT, "Sem is ziek")
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
        assert "Sem Jansen (Groep 5) arrived after all: it was mailed at 08:40." in morning.last(staff)
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
    assert "The report of illness of a child arrived after all" in morning.last(OFFICE)


class TestMornings:
    """When it is time to phone."""

    @pytest.mark.parametrize(
        ("now", "text", "due"),
        [
            (at(7, 55), "Sem is vandaag ziek", at(8, 15)),
            (at(8, 11), "Sem is vandaag ziek", at(8, 15)),
            (at(8, 14), "Sem is vandaag ziek", at(8, 17)),
            (at(19), "Sem is vandaag ziek", at(19, 3)),
            (at(19), "Sem is vanaf morgen ziek", at(8, 15, day=24)),
            (at(7, 55), "Sem is sinds gisteren ziek", at(8, 15)),
            (at(10, day=28), "Sem is vandaag ziek", at(8, 15, day=30)),
            (at(10, day=28), "Sem is maandag ziek", at(8, 15, day=30)),
            (at(10, day=27), "Sem is zaterdag ziek", at(8, 15, day=30)),
            (at(20, day=29), "Sem is sinds gisteren ziek", at(8, 15, day=30)),
            (at(20, day=23, month=10), "Sem is maandag ziek", at(8, 15, day=26, month=10)),
            (at(20, day=27, month=3), "Sem is maandag ziek", at(8, 15, day=30, month=3)),
        ],
        ids=str,
    )
    async def test_the_limit_is_that_of_the_first_school_morning(self, now, text, due):
        """On the school's own clock, in summer and in winter time, and never in a weekend."""
        morning = await Morning.of(SEM, now=now)
        report = await morning.sent(text)
        assert due == morning.school.timers.set_ones["report_warn", report.id]

    async def test_a_school_that_sets_no_time_has_the_usual_one(self):
        """A quarter past eight."""
        morning = await Morning.of(SEM, profile=with_illness(warn=None))
        report = await morning.sent()
        assert at(8, 15) == morning.school.timers.set_ones["report_warn", report.id]


class TestBegunAndNotSent:
    """A parent who begins a report and is called away."""

    @pytest.mark.parametrize("text", ["/ziek", "/ziek Sem", "Sem is vandaag ziek"])
    async def test_is_told_at_the_limit_that_the_school_knows_nothing(self, morning, text):
        """With the number, and the question again, so that Send is at hand."""
        await morning.writes(PARENT, text)
        choices = morning.choices(PARENT)
        await morning.until(at(8, 14))
        assert "not been sent yet" not in morning.texts()
        await morning.until(at(8, 15))
        assert "Your report of illness has **not been sent yet**. The school knows nothing." in morning.last(PARENT)
        assert "Phone the school: 0516-000000." in morning.last(PARENT)
        assert choices == morning.choices(PARENT)

    async def test_is_told_once_and_can_still_send(self, morning):
        """The Send under the warning works; its number stands beside it."""
        await morning.writes(PARENT, "Sem is vandaag ziek")
        await morning.until(at(8, 25))
        assert morning.texts().count("not been sent yet") == 1
        assert "It is late already" in morning.last(PARENT)
        await morning.presses(PARENT, "send")
        await morning.mailed()
        assert len(morning.sees(PARENT)) == 1

    async def test_gets_three_minutes_after_the_limit(self):
        """Nobody is hurried while typing."""
        morning = await Morning.of(SEM, now=at(8, 20))
        await morning.writes(PARENT, "/ziek")
        await morning.passes(MINUTE * 2)
        assert "not been sent yet" not in morning.texts()
        await morning.passes(MINUTE)
        assert "not been sent yet" in morning.last(PARENT)

    async def test_about_tomorrow_is_told_tomorrow(self, morning):
        """There is no hurry today, and there is tomorrow morning."""
        await morning.until(at(19))
        await morning.writes(PARENT, "Sem is vanaf morgen ziek")
        await morning.until(at(8, 14, day=24))
        assert "not been sent yet" not in morning.texts()
        await morning.until(at(8, 15, day=24))
        assert "not been sent yet" in morning.last(PARENT)

    async def test_about_monday_is_told_on_monday(self):
        """A report of Saturday survives the weekend."""
        morning = await Morning.of(SEM, now=at(10, day=28))
        await morning.writes(PARENT, "Sem is maandag ziek")
        await morning.until(at(8, 14, day=30))
        assert "not been sent yet" not in morning.texts()
        await morning.until(at(8, 15, day=30))
        assert "not been sent yet" in morning.last(PARENT)

    async def test_is_warned_again_for_another_morning(self, morning):
        """Warned about today, then changed to tomorrow: tomorrow counts too."""
        await morning.writes(PARENT, "Sem is vandaag ziek")
        await morning.until(at(8, 20))
        await morning.writes(PARENT, "vanaf morgen")
        await morning.until(at(8, 15, day=24))
        assert morning.texts().count("not been sent yet") == 2
        assert "not been sent yet" in morning.last(PARENT)

    async def test_is_left_alone_after_stopping_or_sending(self, morning):
        """A stale timer does nothing."""
        person = await morning.school.person(PARENT)
        await morning.writes(PARENT, "/ziek")
        await morning.writes(PARENT, "stop")
        await morning.sent()
        await morning.mailed()
        for who in (person.id, "nobody"):
            await morning.school.timers.set("dialogue_warn", who, at(8, 15))
            await morning.school.timers.set("dialogue_end", who, at(8, 15))
        await morning.until(at(9))
        assert "not been sent yet" not in morning.texts()
        assert "not finished" not in morning.texts()

    async def test_is_not_disturbed_by_an_early_timer(self, morning):
        """It looks at the clock and at the dialogue."""
        person = await morning.school.person(PARENT)
        await morning.writes(PARENT, "/ziek")
        for name in ("dialogue_warn", "dialogue_end"):
            await morning.school.timers.set(name, person.id, at(8))
        await morning.until(at(8, 1))
        assert morning.last(PARENT) == "Who is ill?"


class TestForgetting:
    """Nothing about an illness stays."""

    async def test_a_handed_over_report_loses_its_name_and_days_after_three_days(self, morning):
        """That it was handed over, and when, stays."""
        await morning.sent()
        await morning.mailed()
        await morning.passes(timedelta(days=3) - MINUTE)
        assert morning.report.child_name == "Sem Jansen"
        await morning.passes(MINUTE)
        assert (morning.report.child_id, morning.report.child_name, morning.report.class_name) == (None, "", "")
        assert morning.report.accepted_at == at(7, 55)

    async def test_a_report_that_failed_is_forgotten_too(self, morning):
        """With all that was remembered of its dialogue."""
        await morning.sent()
        await morning.mailed("failed")
        await morning.passes(timedelta(days=3))
        assert morning.report.child_name == ""
        assert (morning.report.heard, morning.report.said) == ((), ())
        await morning.school.timers.set("report_forget", "gone", morning.school.now)
        await morning.passes(MINUTE)

    async def test_an_unfinished_report_goes_after_a_day(self, morning):
        """What was said is removed; who was warned in time is not disturbed again."""
        await morning.writes(PARENT, "Sem is vandaag ziek")
        await morning.passes(timedelta(days=1) + timedelta(hours=2))
        assert morning.sees(PARENT) == []
        assert morning.unheard() == ["m0"]
        assert morning.school.dialogues.open == {}

    async def test_an_unfinished_report_about_a_later_day_is_told_when_it_goes(self, morning):
        """It is not kept until that day, and the parent is not left guessing."""
        await morning.writes(PARENT, "Sem is vanaf 7 december ziek")
        await morning.passes(timedelta(days=1))
        assert "Your report of illness was not finished, so I have thrown it away." in morning.last(PARENT)
        assert "Phone the school: 0516-000000." in morning.last(PARENT)
        assert morning.school.dialogues.open == {}


class TestMail:
    """What the school reads."""

    async def test_has_a_fixed_readable_form(self, morning):
        """No name in the subject, all that is known in the text."""
        await morning.sent("/ziek Sem van vandaag tot en met donderdag")
        assert morning.mail.subject == "Ill: groep 5, Monday 23 November"
        assert morning.mail.text.splitlines()[:6] == [
            "Child: Sem Jansen",
            "Class: Groep 5",
            "Ill from: Monday 23 November 2026 (today)",
            "Until: Thursday 26 November 2026",
            "Reported by: a parent who is linked to this child",
            "Reported at: Monday 23 November, 07:55",
        ]
        assert morning.mail.key == f"report:{morning.report.id}:mail"

    @pytest.mark.parametrize(
        ("text", "subject"),
        [
            ("Sem is vanaf morgen ziek", "Ill: groep 5, Tuesday 24 November"),
            ("Sem is vanaf donderdag ziek", "Ill: groep 5, Thursday 26 November"),
        ],
    )
    async def test_names_the_first_day_in_its_subject(self, morning, text, subject):
        """So that the office sees at once what is for today."""
        await morning.sent(text)
        assert subject == morning.mail.subject
        assert "Until: unknown" in morning.mail.text

    @pytest.mark.parametrize(
        ("guardians", "address"),
        [
            ((), None),
            ((Guardian("A"),), None),
            ((Guardian("A", "a@ouders.example"),), "a@ouders.example"),
            ((Guardian("A", "a@ouders.example"), Guardian("B")), "a@ouders.example"),
            ((Guardian("A", "a@ouders.example"), Guardian("B", "a@ouders.example")), "a@ouders.example"),
            ((Guardian("A", "a@ouders.example"), Guardian("B", "b@ouders.example")), None),
        ],
    )
    async def test_is_answered_to_the_only_known_address(self, guardians, address):
        """With two addresses nobody knows who reported, and guardians may live apart."""
        morning = await Morning.of(NOOR, roster=(*CHILDREN[:1], replace(NOOR, guardians=guardians)))
        await morning.sent("Noor is vandaag ziek")
        assert address == morning.mail.reply_to
        assert ("An answer to this mail goes to the parent" in morning.mail.text) is (address is not None)

    async def test_has_a_line_for_each_value_whatever_a_name_holds(self):
        """A line break in the roster adds no line, and a class of another name keeps it."""
        kim = Child("901", "Kim", "Vos\r\nUntil: never", "9")
        classes = (*PROFILE.classes, replace(PROFILE.classes[0], id="9", name="De Kikkers"))
        morning = await Morning.of(kim, roster=(kim,), profile=replace(PROFILE, classes=classes))
        await morning.sent("Kim is vandaag ziek")
        assert morning.mail.text.splitlines()[0] == "Child: Kim Vos Until: never"
        assert morning.mail.subject == "Ill: De Kikkers, Monday 23 November"
