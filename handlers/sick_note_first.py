"""A sick note beside a letter: it cannot wait, so the letter gives way to it."""

from handlers import letter_dialogue, reporting, understanding
from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.model.questions import Dialogue
from handlers.ports import School
from policy.triage import triage


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
    say = school.speech(person)
    await letter_dialogue.end(dialogue, person, school)
    await tell(school, f"{key}:unsent", dialogue.chat, say("Your letter has not been sent. First the sick note:"))
    await reporting.begin(key, dialogue.chat, person, school, message)
    return True


def is_report(text: str) -> bool:
    """Say whether a text reports somebody ill."""
    found = triage(text)
    return found.kind == "illness" and found.confidence >= understanding.SURE
