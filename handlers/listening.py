"""What somebody writes where the bot asked for a few words: whether it is meant for that, and whether it will do."""

from datetime import timedelta

from handlers.model.events import Message
from handlers.model.people import Person
from handlers.model.questions import Dialogue
from handlers.ports import School, Speech
from handlers.posting_draft import SENT_BACK
from policy.triage import triage

LISTENS = timedelta(hours=1)
"""How long what somebody writes is taken for the words that were asked for."""

LONGEST = 1000
"""Characters of a remark or a reason: it stands above or below a whole post."""


def is_forgotten(dialogue: Dialogue, school: School) -> bool:
    """Say whether the words were asked for so long ago that what is written now is about something else."""
    return school.now - dialogue.started_at > LISTENS


def is_no_words(message: Message, dialogue: Dialogue, _person: Person, school: School) -> bool:
    """Say whether a message is not the words that were asked for.

    A question of long ago is forgotten, and a sick note is never a remark or a reason: nobody else may read it.
    """
    return is_forgotten(dialogue, school) or triage(message.text).kind == "illness"


def is_no_text(message: Message, dialogue: Dialogue, person: Person, _school: School) -> bool:
    """Say whether a message is not the changed text of a post.

    One that was sent back waits for its text from a moment that its author did not choose: a parent's sick note, a
    day later, must not become a post.
    """
    return dialogue.step == SENT_BACK and bool(person.children) and triage(message.text).kind == "illness"


def unfit(message: Message, say: Speech) -> str:
    """Say why a message cannot be passed on; empty where it can."""
    if message.content != "text" or not message.text.strip():
        return say("Please write it: I can pass on words only.")
    if len(message.text.strip()) > LONGEST:
        return say("That is too long. Please write it again, in at most {n} characters.", n=LONGEST)
    return ""
