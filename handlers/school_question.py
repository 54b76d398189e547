"""A parent asks the school something: to the child's teacher or the office, by mail (`/vraag`)."""

from dataclasses import asdict, replace

from handlers import channels, letter_dialogue, letters, question_words, sick_note_first
from handlers.asking import tell
from handlers.dialogues import QUESTION
from handlers.letter_dialogue import DAY, ask_on, close_question
from handlers.model.events import Chat, Message, Sender
from handlers.model.people import Person
from handlers.model.questions import Dialogue
from handlers.ports import School, Speech
from handlers.question_draft import (
    ADDRESS,
    LONGEST,
    OFFICE,
    Addressed,
    Draft,
    Recipient,
    Recipients,
    is_address,
    named,
    only,
    recipients_of,
)
from handlers.question_words import ILL, NO_ADDRESS
from handlers.reporting_questions import CHANGE, SEND, STOP
from handlers.reporting_words import choice_of

MOST_A_DAY = 5
"""How many questions in a day are mailed for somebody whom the school does not know."""


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Begin a question by command; what follows the command is its text."""
    await begin(key, message.chat, person, school, message.argument if message.content == "text" else "")


async def begin(key: str, chat: Chat, person: Person, school: School, text: str = "", *, to: Addressed = "") -> None:
    """Begin a question; with its text, only whom it is for is asked, where that is not clear, and "Send" pressed.

    The address for the answer is asked as well of somebody whom the school does not know.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who asks.
        school: the school.
        text: the question, where it is written already.
        to: whom it is for, as far as that is known.
    """
    recipients = await recipients_of(chat.platform, person, school)
    if not recipients:
        await tell(school, f"{key}:question", chat, await elsewhere(person, school, to=to))
        return
    if not person.children and len(await school.letters.sent_since(person.id, school.now - DAY)) >= MOST_A_DAY:
        say = school.speech(person)
        text = say("I have mailed enough for you today.") + "\n" + channels.office(say, school.profile)
        await tell(school, f"{key}:enough", chat, text)
        return
    dialogue = await letter_dialogue.opened(key, QUESTION, chat, person, school)
    if dialogue is None:
        return
    lead = _too_long(text, person, school)
    text = "" if lead else text
    asking = await school.reply_addresses.of(person.id) is None and not (text and person.children)
    draft = Draft(school.ids.new(), only(recipients, to), text, asking=asking)
    await _go_on(key, draft, dialogue, person, school, lead)


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
    recipients = await recipients_of(dialogue.chat.platform, person, school)
    draft = _draft(dialogue, recipients)
    text = message.text.strip() if message.content == "text" else ""
    choice = choice_of(text)
    if choice in await _labels(draft, recipients, person, school):
        await _chosen(key, choice, dialogue, person, school)
        return
    await close_question(dialogue, person, school)
    if draft.step != "text" and await sick_note_first.became_a_report(key, message, dialogue, person, school):
        return
    draft, lead = await _read(draft, text, recipients, person, school)
    await _go_on(key, draft, dialogue, person, school, lead)


async def _read(draft: Draft, text: str, recipients: Recipients, person: Person, school: School) -> tuple[Draft, str]:
    """Take a text for what the draft's step asks; gives what is said above the next question as well."""
    say = school.speech(person)
    if not text:
        return draft, say("Sorry, I can only read text here.")
    if draft.step == "address":
        if not is_address(text):
            return draft, say("That is no e-mail address. It looks like name@example.nl.")
        await school.reply_addresses.keep(person.id, text)
        return draft.with_address(), ""
    if draft.step == "to" and (to := named(text, recipients)):
        return replace(draft, to=to), ""
    if draft.step == "to" and draft.text:
        return draft, _keeps_it(say)
    draft, lead = _with_text(draft, text, person, school)
    return draft, lead or (_keeps_it(say) if draft.step == "to" else "")


def _keeps_it(say: Speech) -> str:
    """Say that the text is kept while whom it is for is still open: the same question again looks like deafness."""
    return say("I have your question. Tap whom it is for; after that you can still change it.")


def _with_text(draft: Draft, text: str, person: Person, school: School) -> tuple[Draft, str]:
    """Take a text for the question itself, unless it is too long."""
    if lead := _too_long(text, person, school):
        return draft, lead
    again = school.speech(person)("I have taken this in the place of your earlier text.")
    return draft.with_text(text), again if draft.step == "summary" else ""


def _too_long(text: str, person: Person, school: School) -> str:
    """Say that a text is too long for a question; empty where it is not."""
    say = school.speech(person)
    return say("That is too long for a mail. Can you say it shorter, or ask for a talk?") if len(text) > LONGEST else ""


async def _chosen(key: str, choice: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Go on from a choice that the draft's step offers."""
    if choice == STOP:
        await letter_dialogue.stopped(key, dialogue, person, school)
        return
    recipients = await recipients_of(dialogue.chat.platform, person, school)
    draft = _draft(dialogue, recipients)
    labels = await _labels(draft, recipients, person, school)
    await close_question(dialogue, person, school, labels.get(choice, ""))
    if choice == SEND and draft.to in recipients:
        await _send(draft, recipients[draft.to], dialogue, person, school)
    elif choice == ILL:
        message = Message(dialogue.chat, Sender(person.account), "", draft.text)
        await sick_note_first.became_a_report(key, message, dialogue, person, school)
    else:
        if choice == NO_ADDRESS:
            await school.reply_addresses.keep(person.id, "")
        await _go_on(key, _taken(draft, choice), dialogue, person, school)


def _taken(draft: Draft, choice: str) -> Draft:
    """Take a pressed answer; that it names somebody who can be asked is looked at when it is asked on."""
    if choice == NO_ADDRESS:
        return draft.with_address()
    return replace(draft, changing=choice) if choice in {ADDRESS, CHANGE} else replace(draft, to=choice)


def _draft(dialogue: Dialogue, recipients: Recipients) -> Draft:
    """Read the draft; whom it was for is asked again where they can be asked no more."""
    return _possible(Draft.from_data(dialogue.data), recipients)


def _possible(draft: Draft, recipients: Recipients) -> Draft:
    return draft if draft.to in recipients else replace(draft, to="")


async def _go_on(key: str, draft: Draft, dialogue: Dialogue, person: Person, school: School, lead: str = "") -> None:
    """Ask on, or say how the school is reached where its settings have changed since and nobody can be mailed."""
    recipients = await recipients_of(dialogue.chat.platform, person, school)
    if not recipients:
        await letter_dialogue.end(dialogue, person, school)
        await tell(school, f"{key}:question", dialogue.chat, await elsewhere(person, school))
        return
    draft = _possible(draft, recipients)
    asked = await question_words.question(draft, recipients, person, school)
    await ask_on(key, replace(dialogue, step=draft.step), asdict(draft), asked, person, school, lead)


async def _labels(draft: Draft, recipients: Recipients, person: Person, school: School) -> dict[str, str]:
    """Give the labels of the open question's buttons."""
    return (await question_words.question(draft, recipients, person, school)).labels


async def _send(draft: Draft, to: Recipient, dialogue: Dialogue, person: Person, school: School) -> None:
    """Hand the question over, and end its dialogue."""
    about = school.speech(person)("Your question to {name}").format(name=to.name)
    await letter_dialogue.end(dialogue, person, school)
    letter = letters.made(draft.letter, QUESTION, dialogue, person, about, school)
    await letters.hand_over(letter, await question_words.mail(draft, to, person, school), school)


COMMANDS = {"vraag": commanded, "question": commanded}
DIALOGUES = {QUESTION: written}
STOPS = {QUESTION: letter_dialogue.stopped}
PRESSES = {QUESTION: letter_dialogue.answered_by(QUESTION, _chosen)}
