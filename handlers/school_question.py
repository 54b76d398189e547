"""A parent asks the school something: to the child's teacher or the office, by mail (`/vraag`)."""

import re
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from handlers import channels, letter_dialogue, letter_mail, letters, sick_note_first
from handlers.asking import tell
from handlers.letter_dialogue import QUESTION, ask_on, close_question
from handlers.model.events import Chat, Message, Press, Sender
from handlers.model.letters import Letter
from handlers.model.people import Child, Person
from handlers.model.questions import Dialogue, Question
from handlers.model.reports import ReportState
from handlers.ports import School, Speech
from handlers.reporting_questions import CHANGE, SEND, STOP, Asked, linked_children
from handlers.reporting_words import choice_of

OFFICE = "office"
NO_ADDRESS = "none"
ADDRESS = "address"
ILL = "ill"

LONGEST = 2000
"""Characters of a question: longer ones are for a talk."""

_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}\.)+[A-Za-z]{2,24}")

Step = Literal["to", "text", "address", "summary"]
Addressed = Literal["", "teacher", "office"]


@dataclass(frozen=True)
class Recipient:
    """Whom a question can be for: how people call them, where the mail goes, and of whom of the children it is."""

    name: str
    email: str
    children: tuple[Child, ...]


@dataclass(frozen=True)
class Draft:
    """A question that is being made. `asking` says that the address for the answer is to be asked before the summary.

    `changing` names what the person wants to write anew, also where there is something.
    """

    letter: str
    to: str = ""
    text: str = ""
    asking: bool = False
    changing: str = ""

    @property
    def step(self) -> Step:
        """What is to be asked next."""
        if self.changing == ADDRESS:
            return "address"
        if not self.to:
            return "to"
        if not self.text or self.changing:
            return "text"
        return "address" if self.asking else "summary"

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> "Draft":
        """Read it back from a dialogue's data."""
        return cls(**{name: data[name] for name in cls.__dataclass_fields__})


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Begin a question by command; what follows the command is its text."""
    await begin(key, message.chat, person, school, message.argument if message.content == "text" else "")


async def begin(key: str, chat: Chat, person: Person, school: School, text: str = "", *, to: Addressed = "") -> None:
    """Begin a question; with its text, only whom it is for is asked, where that is not clear, and "Send" pressed.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who asks.
        school: the school.
        text: the question, where it is written already.
        to: whom it is for, as far as that is known.
    """
    recipients = await _recipients(chat.platform, person, school)
    if not recipients:
        await tell(school, f"{key}:question", chat, await elsewhere(person, school, to=to))
        return
    dialogue = await letter_dialogue.opened(key, QUESTION, chat, person, school)
    if dialogue is None:
        return
    asking = not text and await school.reply_addresses.of(person.id) is None
    draft = Draft(school.ids.new(), _only(recipients, to), text[:LONGEST], asking=asking)
    await _go_on(key, draft, dialogue, person, school)


def _only(recipients: dict[str, Recipient], to: Addressed) -> str:
    """Give the one recipient that can be meant; empty where there are several."""
    meant = [each for each in recipients if not to or (each == OFFICE) == (to == OFFICE)] or [*recipients]
    return meant[0] if len(meant) == 1 else ""


async def elsewhere(person: Person, school: School, *, to: Addressed = "") -> str:
    """Say how teacher and office are reached where the bot does not hand a question over.

    Args:
        person: who asks.
        school: the school.
        to: whom it is for, as far as that is known.
    """
    say = school.speech(person)
    office = channels.office(say, school.profile)
    return office if to == OFFICE else f"{await channels.teacher(say, person, school)}\n\n{office}"


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take what somebody writes: the question, an address, a word for a button; a sick note goes before all."""
    draft = Draft.from_data(dialogue.data)
    say = school.speech(person)
    recipients = await _recipients(dialogue.chat.platform, person, school)
    asked = await _question(draft, recipients, person, school)
    text = message.text.strip() if message.content == "text" else ""
    choice = choice_of(text)
    if draft.step != "text" and choice in asked.labels:
        await _chosen(key, choice, draft, dialogue, person, school)
        return
    await close_question(dialogue, person, school)
    if draft.step != "text" and await sick_note_first.became_a_report(key, message, dialogue, person, school):
        return
    lead = ""
    if not text:
        lead = say("Sorry, I can only read text here.")
    elif draft.step == "address":
        if _EMAIL.fullmatch(text):
            await school.reply_addresses.keep(person.id, text)
            draft = replace(draft, asking=False, changing="")
        else:
            lead = say("That is no e-mail address. It looks like name@example.nl.")
    elif len(text) > LONGEST:
        lead = say("That is too long for a mail. Can you say it shorter, or ask for a talk?")
    else:
        draft = replace(draft, text=text, changing="")
    await _go_on(key, draft, dialogue, person, school, lead)


async def pressed(key: str, press: Press, row: Question, person: Person, school: School) -> str:
    """Take a pressed answer."""
    dialogue = await school.dialogues.of(press.chat)
    if dialogue is None or dialogue.kind != QUESTION or dialogue.data["token"] != row.token:
        return school.speech(person)("This button no longer works.")
    await _chosen(key, press.choice, Draft.from_data(dialogue.data), dialogue, person, school)
    return ""


async def _chosen(key: str, choice: str, draft: Draft, dialogue: Dialogue, person: Person, school: School) -> None:
    """Go on from a choice that the draft's step offers."""
    if choice == STOP:
        await letter_dialogue.stopped(key, dialogue, person, school)
        return
    recipients = await _recipients(dialogue.chat.platform, person, school)
    asked = await _question(draft, recipients, person, school)
    await close_question(dialogue, person, school, asked.labels.get(choice, ""))
    if choice == SEND and draft.to in recipients:
        await _send(draft, recipients[draft.to], dialogue, person, school)
        return
    if choice == ILL:
        await sick_note_first.became_a_report(key, _as_message(draft, dialogue, person), dialogue, person, school)
        return
    if choice == NO_ADDRESS:
        await school.reply_addresses.keep(person.id, "")
        draft = replace(draft, asking=False, changing="")
    elif choice == ADDRESS:
        draft = replace(draft, changing=ADDRESS)
    elif choice == CHANGE:
        draft = replace(draft, changing="text")
    else:  # whom it is for; after a change of the settings this may be nobody any more
        draft = replace(draft, to=choice if choice in recipients else "")
    await _go_on(key, draft, dialogue, person, school)


async def _go_on(key: str, draft: Draft, dialogue: Dialogue, person: Person, school: School, lead: str = "") -> None:
    """Ask on, or say how the school is reached where its settings have changed since and nobody can be mailed."""
    recipients = await _recipients(dialogue.chat.platform, person, school)
    if not recipients:
        await letter_dialogue.end(dialogue, person, school)
        await tell(school, f"{key}:question", dialogue.chat, await elsewhere(person, school))
        return
    asked = await _question(draft, recipients, person, school)
    await ask_on(key, replace(dialogue, step=draft.step), asdict(draft), asked, person, school, lead)


async def _question(draft: Draft, recipients: dict[str, Recipient], person: Person, school: School) -> Asked:
    """Give the question that the draft's step asks, in the person's language."""
    say = school.speech(person)
    stop = (STOP, say("✖️ Stop"))
    match draft.step:
        case "to":
            icons = {OFFICE: "🏫"}
            rows = [((each, f"{icons.get(each, '🧑‍🏫')} {who.name}"),) for each, who in recipients.items()]
            return Asked(say("Who is your question for?"), [*rows, (stop,)])
        case "text":
            return Asked(say("What is your question? Write it in one message."), [(stop,)])
        case "address":
            text = say("At what e-mail address can the school answer you? Type it here. I keep it for the next time.")
            return Asked(text, [((NO_ADDRESS, say("Rather not")), stop)])
        case _:
            return await _summary(draft, recipients, person, school)


async def _summary(draft: Draft, recipients: dict[str, Recipient], person: Person, school: School) -> Asked:
    say = school.speech(person)
    to = recipients.get(draft.to)
    own = await school.reply_addresses.of(person.id)
    lines = [
        say("**Shall I mail this to the school?**"),
        say("To: {name}", name=to.name if to else ""),
        say("Answer to: {email}", email=own) if own else say("The school answers at the address or number it knows."),
        say("“{text}”", text=draft.text),
    ]
    rows = [((SEND, say("✅ Send")),)]
    if sick_note_first.is_report(draft.text):
        lines += ["", say("⚠️ Is your child ill? A question is no sick note: then report it first.")]
        rows.append(((ILL, say("🤒 Report illness")),))
    return Asked(
        "\n".join(lines),
        [*rows, ((CHANGE, say("✏️ Other text")), (ADDRESS, say("✉️ Address"))), ((STOP, say("✖️ Stop")),)],
    )


async def _send(draft: Draft, to: Recipient, dialogue: Dialogue, person: Person, school: School) -> None:
    """Hand the question over, and end its dialogue."""
    say = school.speech(person)
    await letter_dialogue.end(dialogue, person, school)
    letter = Letter(
        id=draft.letter,
        kind="question",
        sender=person.id,
        chat=dialogue.chat,
        to=to.name,
        about=say("Your question to {name}", name=to.name),
        state=ReportState.SENDING,
        sent_at=school.now,
    )
    await letters.hand_over(letter, await _mail(draft, to, person, school), school)


async def _mail(draft: Draft, to: Recipient, person: Person, school: School) -> letters.Written:
    say = school.texts.language(school.profile.language)
    address, own = await letter_mail.reply_to(person, to.children, school)
    lines = [
        f"{say('From')}: {letter_mail.writer(person, to.children, say, school)}",
        f"{say('Sent at')}: {say.day(school.local.date())}, {say.time(school.now)}",
        "",
        letter_mail.quoted(draft.text),
        "",
        letter_mail.answering(address, say, own=own),
    ]
    return letters.Written(to.email, say("Question from a parent"), "\n".join(lines) + "\n", address)


async def _recipients(platform: str, person: Person, school: School) -> dict[str, Recipient]:
    """List whom the person can ask by mail: the teachers of their children, and the office; nobody without mail.

    Staff without a child here have other ways to ask.
    """
    if not letter_dialogue.can_mail(platform, school) or (person.staff and not person.children):
        return {}
    children = tuple((await linked_children(person, school)).values())
    found: dict[str, Recipient] = {}
    for staff in school.profile.staff:
        own = tuple(child for child in children if child.class_id in staff.classes)
        if staff.role == "teacher" and staff.email and own:
            found[f"t.{staff.id}"] = Recipient(staff.shown_as, staff.email, own)
    if school.profile.office.email:
        say: Speech = school.speech(person)
        found[OFFICE] = Recipient(say("the office"), school.profile.office.email, children)
    return found


def _as_message(draft: Draft, dialogue: Dialogue, person: Person) -> Message:
    """Give the question as if it had been written now, so that a report can be begun with it."""
    return Message(dialogue.chat, Sender(person.account), "", draft.text)


COMMANDS = {"vraag": commanded, "question": commanded}
DIALOGUES = {QUESTION: written}
STOPS = {QUESTION: letter_dialogue.stopped}
PRESSES = {QUESTION: pressed}
