"""A sick note beside a letter: it cannot wait, so the letter gives way to it."""

from handlers import letter_dialogue, reporting
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.model.questions import Dialogue
from handlers.ports import School
from policy.triage import triage

SURE = 0.5
"""From which confidence on the bot takes its reading for what was meant; below it asks with the buttons."""


async def became_a_report(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> bool:
    """Turn to a report of illness where that is what somebody writes beside the letter: it cannot wait.

    Args:
        key: the event's key.
        message: what was written.
        dialogue: the letter's dialogue.
        person: who wrote it.
        school: the school.

    Returns:
        Whether it was one, and is handled.
    """
    if not is_report(message.text):
        return False
    await letter_dialogue.give_way(key, dialogue.chat, person, school)
    await reporting.begin(key, dialogue.chat, person, school, message)
    return True


def is_report(text: str) -> bool:
    """Say whether a text reports somebody ill."""
    found = triage(text)
    return found.kind == "illness" and found.confidence >= SURE
