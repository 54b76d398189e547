"""A letter on its way to the school, a question or a request for leave: mailed, and its sender told the truth about it.

As with a sick note (`reporting_handover`) the bot says only what it knows: noted and not yet sent; sent, when the mail
server has accepted it; not sent, and how the school is reached instead. A letter is less urgent than a sick note, so
the sender is told after a while that it is late, and not at a time of day.
"""

from dataclasses import dataclass, replace
from datetime import timedelta

from handlers import channels
from handlers.asking import tell, tell_staff
from handlers.handing_over import on_another_day, staff_near
from handlers.model.effects import Edit, Mail, ReceiptRequest, Send
from handlers.model.events import Receipt
from handlers.model.letters import Letter, LetterKind
from handlers.model.people import Person
from handlers.model.questions import Dialogue
from handlers.model.reports import ReportState
from handlers.ports import School, Speech
from handlers.reporting_earlier import KEPT

LATE_AFTER = timedelta(minutes=15)
"""How long a letter may be on its way before its sender is told that it is."""


@dataclass(frozen=True)
class Written:
    """A letter as it is mailed: to whom, about what, in the school's language; and where an answer goes."""

    to: str
    subject: str
    text: str
    reply_to: str | None = None


def made(letter_id: str, kind: LetterKind, dialogue: Dialogue, person: Person, about: str, school: School) -> Letter:
    """Make the letter of a dialogue in which "Send" was pressed just now; `about` is plain words."""
    return Letter(letter_id, kind, person.id, dialogue.chat, about, ReportState.SENDING, school.now)


async def hand_over(letter: Letter, written: Written, school: School) -> None:
    """Hand a letter to the outbox, and tell its sender that it is noted.

    Args:
        letter: the letter; `about` says in the sender's language what it is.
        written: its mail.
        school: the school.
    """
    await school.letters.save(letter)
    await school.timers.set("letter_late", letter.id, school.now + LATE_AFTER)
    await school.timers.set("letter_forget", letter.id, school.now + KEPT)
    say = await _speech(letter, school)
    text = say("📝 Noted. {about} has **not been sent** yet.", about=letter.about)
    mail = Mail(
        key=mail_key(letter),
        to=written.to,
        subject=written.subject,
        text=written.text,
        reply_to=written.reply_to,
        receipt=ReceiptRequest("letter", letter.id),
    )
    await school.outbox.put(
        Send(_status(letter), letter.chat, text + "\n" + say("I change this message as soon as it has.")), mail
    )


async def receipt(_key: str, came: Receipt, school: School) -> None:
    """Tell the sender what came of the mail; the receipt's subject is the letter's id."""
    letter = await school.letters.by_id(came.subject)
    if letter is None or letter.state is ReportState.ACCEPTED or letter.returned:
        return
    if came.outcome == "done":
        await _accepted(replace(letter, state=ReportState.ACCEPTED, accepted_at=came.at), school)
    elif letter.state is ReportState.SENDING:
        await _failed(letter, came, school)


async def came_back(letter: Letter, school: School) -> None:
    """Tell the sender and staff that the mail came back after it had been accepted."""
    say = await _speech(letter, school)
    warned_at = letter.warned_at or school.now
    await school.letters.save(replace(letter, state=ReportState.FAILED, returned=True, warned_at=warned_at))
    text = say("⚠️ {about} came back: it has **not reached the school**.", about=_about(letter, say))
    await _fail(letter, "returned", text, say, school)


def mail_key(letter: Letter) -> str:
    """Give the key of the mail that brings a letter."""
    return f"letter:{letter.id}:mail"


def letter_of(key: str) -> str:
    """Give the id of the letter that the mail of this key brings; empty for any other mail."""
    topic, _, rest = key.partition(":")
    return rest.removesuffix(":mail") if topic == "letter" else ""


async def late(_key: str, letter_id: str, school: School) -> None:
    """Tell the sender that the letter is still on its way, and how the school is reached meanwhile."""
    letter = await school.letters.by_id(letter_id)
    if letter is None or letter.state is not ReportState.SENDING or letter.warned_at is not None:
        return
    say = await _speech(letter, school)
    await school.letters.save(replace(letter, warned_at=school.now))
    lines = [
        say(
            "⚠️ {about} has **not been sent yet**. I keep trying, and tell you when it works.", about=_about(letter, say)
        ),
        say("Is it urgent?") + " " + channels.phone(say, school.profile),
    ]
    await tell(school, f"letter:{letter.id}:late", letter.chat, "\n".join(lines))


async def old(_key: str, letter_id: str, school: School) -> None:
    """Forget what a letter was about. That it was handed over, and when, stays."""
    await school.letters.forget_texts(letter_id)


async def _accepted(letter: Letter, school: School) -> None:
    say = await _speech(letter, school)
    at = letter.accepted_at or school.now
    await school.letters.save(letter)
    await school.timers.cancel("letter_late", letter.id)
    await school.timers.set("letter_forget", letter.id, school.now + KEPT)
    text = say("✅ {about} was sent at {time}.", about=_about(letter, say), time=say.time(at))
    text += on_another_day(letter.sent_at, at, say, school)
    server = say("The school's mail server has accepted it.") + " " + say("Whether it has been read I cannot see.")
    await school.outbox.put(Edit(f"{_status(letter)}:accepted", letter.chat, _status(letter), f"{text}\n{server}"))
    if letter.warned_at is not None:
        await tell(school, f"letter:{letter.id}:after-all", letter.chat, f"{text}\n{server}")


async def _failed(letter: Letter, came: Receipt, school: School) -> None:
    """Tell the sender at once how the school is reached instead, and staff that the mail is in trouble."""
    say = await _speech(letter, school)
    await school.letters.save(replace(letter, state=ReportState.FAILED, warned_at=letter.warned_at or school.now))
    if came.outcome == "uncertain":
        text = say("⚠️ I cannot see whether it reached the school: {about}.", about=_about(letter, say))
    else:
        text = say("⚠️ {about} could **not be sent**.", about=_about(letter, say))
    await _fail(letter, "failed", text, say, school)


async def _fail(letter: Letter, word: str, text: str, say: Speech, school: School) -> None:
    await school.outbox.put(Edit(f"{_status(letter)}:{word}", letter.chat, _status(letter), text))
    text += "\n" + channels.office(say, school.profile)
    await tell(school, f"letter:{letter.id}:{word}", letter.chat, text)
    await tell_staff(school, f"letter:{letter.id}:{word}", await staff_near(None, school), _in_trouble)


def _in_trouble(say: Speech) -> str:
    return say(
        "A letter of a parent may not have reached the school. The parent has been asked to phone or to mail. "
        "Please have somebody look at the mail."
    )


def _about(letter: Letter, say: Speech) -> str:
    """Say what it is about; after that has been forgotten, without it."""
    return letter.about or say("Your letter")


def _status(letter: Letter) -> str:
    return f"letter:{letter.id}:status"


async def _speech(letter: Letter, school: School) -> Speech:
    return school.speech(await school.people.by_id(letter.sender))


RECEIPTS = {"letter": receipt}
TIMERS = {"letter_late": late, "letter_forget": old}
