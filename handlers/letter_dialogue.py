"""What the dialogues of a question and of a request for leave share: asking on, stopping, and being left alone.

Every step is kept, so a letter in the making survives a restart. Nothing is sent without "Send".
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers.asking import About, ask, close, tell
from handlers.dialogues import LETTERS, REPORT, finish_first, unsent
from handlers.listening import UNASKED
from handlers.model.events import Chat, Press
from handlers.model.people import Person
from handlers.model.questions import Dialogue, Question
from handlers.ports import School
from handlers.posting_draft import SENT_BACK
from handlers.reporting_questions import Asked
from handlers.tables import PressHandler

Chosen = Callable[[str, str, Dialogue, Person, School], Awaitable[None]]
"""`(key, choice, dialogue, person, school)`: goes on from a choice that the dialogue's step offers."""

ANSWERED = "answered"
"""What is kept as the answer to a question: what a letter or sick note says stands in the sealed dialogue alone."""

DAY = timedelta(days=1)

_OF_THE_BOT = frozenset({UNASKED, SENT_BACK})
"""The steps of dialogues that the bot began by itself: what they wait for has buttons of its own."""


async def opened(key: str, kind: str, chat: Chat, person: Person, school: School) -> Dialogue | None:
    """Begin a letter; one of the same kind that was begun is begun anew, and the person reads so.

    Args:
        key: the event's key.
        kind: `QUESTION` or `LEAVE`.
        chat: the private chat.
        person: who writes.
        school: the school.

    Returns:
        The dialogue; None, and the person is asked to finish it first, while something else is open.
    """
    say = school.speech(person)
    earlier = await school.dialogues.of(chat)
    if earlier is not None and earlier.kind == kind:
        await close_question(earlier, person, school)
        text = say("I begin again: what you had begun has not been sent.")
        await tell(school, f"{key}:again", chat, text)
    elif earlier is not None and earlier.step not in _OF_THE_BOT:
        await tell(school, f"{key}:busy", chat, await unsent(chat, say, school) or finish_first(say))
        return None
    return Dialogue(chat, person.id, kind, "", school.now)


async def ask_on(
    key: str, dialogue: Dialogue, data: Mapping[str, Any], asked: Asked, person: Person, school: School, lead: str = ""
) -> None:
    """Ask what is to be asked next, and keep the dialogue at that step.

    Args:
        key: the event's key.
        dialogue: the dialogue.
        data: what is known of the letter so far, plain JSON.
        asked: the question.
        person: who writes.
        school: the school.
        lead: what is said above the question.
    """
    text = f"{lead}\n\n{asked.text}" if lead else asked.text
    ends_at = dialogue.started_at + DAY
    about = About(dialogue.kind, person.id, (person.id,), ends_at)
    row = await ask(school, f"{key}:ask", dialogue.chat, text, about, asked.choices)
    await school.dialogues.save(replace(dialogue, data={**data, "token": row.token, "shown": text}))
    await school.timers.set("letter_unsent", person.id, ends_at)


async def close_question(dialogue: Dialogue, person: Person, school: School, label: str = "") -> None:
    """Take the buttons of the dialogue's open question away, and show the answer behind it where it was a button."""
    row = await school.questions.by_token(dialogue.data["token"])
    if row is not None:
        text: str = dialogue.data["shown"]
        answer = f"{text}\n→ {school.speech(person).escape(label)}" if label else text
        await close(school, row, ANSWERED, person.id, answer)


def answered_by(kind: str, chosen: Chosen) -> PressHandler:
    """Make the handler of a dialogue's buttons: those of its last question work, and no others.

    Args:
        kind: `QUESTION` or `LEAVE`.
        chosen: what goes on from a choice.
    """

    async def pressed(key: str, press: Press, row: Question, person: Person, school: School) -> str:
        dialogue = await school.dialogues.of(press.chat)
        if dialogue is None or dialogue.kind != kind or dialogue.data["token"] != row.token:
            return school.speech(person)("This button no longer works.")
        await chosen(key, press.choice, dialogue, person, school)
        return ""

    return pressed


async def give_way(key: str, chat: Chat, person: Person, school: School) -> None:
    """End what is open in a chat, where it cannot be done beside a report of illness, and say what becomes of it."""
    dialogue = await school.dialogues.of(chat)
    if dialogue is None or dialogue.kind == REPORT or dialogue.step in _OF_THE_BOT:
        return
    say = school.speech(person)
    if dialogue.kind in LETTERS:
        await close_question(dialogue, person, school)
        await end(dialogue, person, school)
        text = say("Your letter has not been sent. First the sick note:")
    else:
        text = say("First the sick note. For what you were doing, use its buttons afterwards, or begin it again.")
    await tell(school, f"{key}:unsent", chat, text)


async def end(dialogue: Dialogue, person: Person, school: School) -> None:
    """Forget the dialogue, without a word."""
    await school.dialogues.end(dialogue.chat)
    await school.timers.cancel("letter_unsent", person.id)


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Leave the dialogue: nothing is sent."""
    say = school.speech(person)
    await close_question(dialogue, person, school)
    await end(dialogue, person, school)
    await tell(school, f"{key}:stop", dialogue.chat, say("Stopped. Nothing was sent to the school."))


async def left_alone(_key: str, person_id: str, school: School) -> None:
    """Forget a letter that was begun a day ago and not sent, and say so."""
    person = await school.people.by_id(person_id)
    chat = await school.people.private_chat(person_id)
    dialogue = await school.dialogues.of(chat) if chat else None
    if person is None or dialogue is None or dialogue.kind not in LETTERS or school.now < dialogue.started_at + DAY:
        return
    await close_question(dialogue, person, school)
    await school.dialogues.end(dialogue.chat)
    say = school.speech(person)
    text = say("What you began yesterday was not sent to the school, so I have thrown it away.")
    await tell(school, f"letter:{dialogue.data['letter']}:unsent", dialogue.chat, text)


def can_mail(platform: str, school: School) -> bool:
    """Say whether letters can go by mail: there is a server, and a child's name may pass through the platform."""
    return school.profile.mails and school.profile.child_data.get(platform, False)


TIMERS = {"letter_unsent": left_alone}
