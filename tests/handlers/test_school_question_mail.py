"""What becomes of a question's mail, and the address that an answer goes to."""

from datetime import timedelta

import pytest

from handlers.model.effects import Mail, ReceiptRequest
from handlers.model.events import Receipt
from handlers.model.reports import ReportState
from tests.fakes.sample import ANNA, NOOR, OFFICE, PARENT, SEM
from tests.handlers.question_day import DAY, GYM, TO_ANNA, asked, kept
from tests.handlers.reporting_day import Morning


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem."""
    return await Morning.of(SEM)


async def test_the_parent_reads_the_truth_about_the_mail(morning):
    """Not sent yet, then sent at a time; that somebody reads it the bot cannot see."""
    await asked(morning)
    assert morning.last(PARENT) == (
        "📝 Noted. Your question to juf Anna, groep 5 has **not been sent** yet.\n"
        "I change this message as soon as it has."
    )
    await morning.mailed()
    sent = (
        "✅ Your question to juf Anna, groep 5 was sent at 07:55.\n"
        "The school's mail server has accepted it. Whether it has been read I cannot see."
    )
    assert morning.last(PARENT) == sent
    await morning.mailed("failed")
    assert morning.last(PARENT) == sent
    await morning.passes(timedelta(days=4))
    (letter,) = morning.school.letters.saved.values()
    assert (letter.about, letter.state) == ("", ReportState.ACCEPTED)
    assert morning.last(PARENT) == sent


async def test_a_letter_that_is_late_is_told_and_later_that_it_worked(morning):
    """After a quarter of an hour, with the number; then once more, with the day where it is another."""
    await asked(morning)
    await morning.passes(timedelta(minutes=15))
    late = morning.last(PARENT)
    assert late.startswith("⚠️ Your question to juf Anna, groep 5 has **not been sent yet**.")
    assert "0516-000000" in late
    await morning.passes(DAY)
    assert morning.last(PARENT) == late
    await morning.mailed()
    assert "was sent at 08:10. That was on Tuesday 24 November." in morning.last(PARENT)
    assert "was sent at 08:10." in morning.sees(PARENT)[-3].text


@pytest.mark.parametrize(
    ("outcome", "words"), [("failed", "could **not be sent**"), ("uncertain", "I cannot see whether it reached")]
)
async def test_a_letter_that_fails_is_told_at_once(morning, outcome, words):
    """The parent reads how the office is reached, and the office that the mail is in trouble; once."""
    await asked(morning)
    await morning.mailed(outcome)
    assert words in morning.last(PARENT)
    assert "administratie@tjongerschool.example" in morning.last(PARENT)
    assert "A letter of a parent may not have reached the school." in morning.last(OFFICE)
    assert morning.sees(ANNA) == []
    told = len(morning.sees(PARENT))
    await morning.mailed(outcome)
    await morning.passes(timedelta(hours=1))
    assert len(morning.sees(PARENT)) == told


async def test_a_late_acceptance_after_a_failure_is_told(morning):
    """The server had taken it after all; the words may have been forgotten by then."""
    mail = await asked(morning)
    await morning.mailed("uncertain")
    await morning.passes(timedelta(days=4))
    await morning.mailed(mail=mail)
    assert morning.last(PARENT).startswith("✅ Your letter was sent at 07:55.")


async def test_a_receipt_or_timer_of_a_letter_that_is_gone_does_nothing(morning):
    """Its sender may have been erased."""
    await morning.mailed(mail=Mail("m", "a@b.example", "", "", receipt=ReceiptRequest("letter", "gone")))
    await morning.school.timers.set("letter_late", "gone", morning.school.now)
    await morning.school.timers.set("letter_forget", "gone", morning.school.now)
    await morning.school.timers.set("letter_unsent", "gone", morning.school.now)
    await morning.passes(timedelta(minutes=1))
    assert morning.school.outbox.effects == []


async def test_an_accepted_letter_is_not_late(morning):
    """A timer that was not taken back in time does nothing."""
    await asked(morning)
    (letter,) = morning.school.letters.saved.values()
    await morning.happens(Receipt("m", "letter", letter.id, "done", morning.school.now))
    await morning.school.timers.set("letter_late", letter.id, morning.school.now)
    told = len(morning.sees(PARENT))
    await morning.passes(timedelta(minutes=1))
    assert len(morning.sees(PARENT)) == told


async def test_the_address_is_asked_once(morning):
    """It is kept for the next time, and can be changed from the summary."""
    await asked(morning)
    await morning.writes(PARENT, "/vraag Mag Sem morgen fietsen?")
    await morning.presses(PARENT, TO_ANNA)
    assert "Answer to: eva@ouders.example" in morning.last(PARENT)
    await morning.presses(PARENT, "address")
    await morning.writes(PARENT, "nieuw adres")
    assert morning.last(PARENT).startswith("That is no e-mail address.")
    await morning.writes(PARENT, "nieuw@ouders.example")
    assert "Answer to: nieuw@ouders.example" in morning.last(PARENT)
    assert await kept(morning) == "nieuw@ouders.example"


async def test_nobody_has_to_give_an_address(morning):
    """Then the answer goes where the roster says, if that is clear, and the school is told."""
    await morning.writes(PARENT, "/vraag")
    await morning.presses(PARENT, TO_ANNA)
    await morning.writes(PARENT, GYM)
    await morning.presses(PARENT, "none")
    assert "The school answers at the address or number it knows." in morning.last(PARENT)
    await morning.presses(PARENT, "send")
    assert morning.mail.reply_to == "eva@ouders.example"
    assert "goes to the parent whose address the school knows" in morning.mail.text
    assert await kept(morning) == ""
    await morning.writes(PARENT, "/vraag")
    await morning.presses(PARENT, TO_ANNA)
    await morning.writes(PARENT, GYM)
    assert "Shall I mail this" in morning.last(PARENT)


async def test_two_families_get_no_address(morning):
    """With more than one that the roster knows, an answer could go to the wrong guardian."""
    morning = await Morning.of(SEM, NOOR)
    await morning.writes(PARENT, "Wanneer is de gymles?")
    await morning.writes(PARENT, "/vraag Wanneer is de gymles?")
    await morning.presses(PARENT, "office")
    await morning.presses(PARENT, "send")
    assert morning.mail.reply_to is None
    assert "An answer to this mail does not reach the parent." in morning.mail.text
    assert "From: a parent of Sem Jansen (Groep 5), Noor Bakker (Groep 5)" in morning.mail.text
