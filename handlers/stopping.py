"""Stopping whatever is open: the command `/stop`, and the words that people type for it."""

from collections.abc import Mapping

from handlers import reporting_earlier
from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School
from handlers.stopwords import STOPS, plain
from handlers.tables import StopHandler

NAMES = frozenset({"stop", "annuleren", "cancel"})


def means_stop(text: str) -> bool:
    """Say whether a text is nothing but the wish to stop, without the slash."""
    return plain(text) in STOPS


async def stop(key: str, message: Message, person: Person, school: School, stops: Mapping[str, StopHandler]) -> None:
    """Stop the chat's dialogue, in the way that its kind wants.

    Args:
        key: the event's key.
        message: the command.
        person: who wrote it.
        school: the school.
        stops: the handlers, by the dialogue's kind.
    """
    dialogue = await school.dialogues.of(message.chat)
    if dialogue is None:
        await nothing_open(key, message, person, school)
        return
    await stops[dialogue.kind](key, dialogue, person, school)


async def nothing_open(key: str, message: Message, person: Person, school: School) -> None:
    """Say that there is nothing to stop; a report that waits or has just been sent cannot be stopped any more."""
    say = school.speech(person)
    text = await reporting_earlier.not_stopped(person, school)
    text = text or say("There is nothing to stop. /help shows what I can do.")
    await tell(school, f"{key}:stop", message.chat, text)
