"""What somebody writes where the bot asked for a few words: whether it is meant for that, and whether it will do."""

from datetime import timedelta

from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.model.questions import Dialogue
from handlers.pictures_reading import read
from handlers.ports import School, Speech
from handlers.posting_draft import SENT_BACK, SHOWN
from handlers.reporting_questions import linked_children
from handlers.stopping import means_stop
from handlers.time_phrases import Problem, read_moment
from policy.triage import Kind, named_children, triage

UNASKED = "unasked"
"""The step of a dialogue that the bot began by itself: nobody pressed a button in order to write."""

_OF_CHILDREN: frozenset[Kind] = frozenset({"illness", "recovery", "leave"})

LISTENS = timedelta(hours=1)
"""How long what somebody writes is taken for the words that were asked for."""

LONGEST = 1000
"""Characters of a remark or a reason: it stands above or below a whole post."""


def is_forgotten(dialogue: Dialogue, school: School) -> bool:
    """Say whether the words were asked for so long ago that what is written now is about something else."""
    return school.now - dialogue.started_at > LISTENS


async def is_no_words(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> bool:
    """Say whether a message is not the words that were asked for, and tell somebody who has just been asked for them.

    A question of long ago is forgotten, and a sick note is never a remark or a reason: nobody else may read it.
    """
    if is_forgotten(dialogue, school):
        return True
    if triage(message.text).kind not in _OF_CHILDREN:
        return False
    say = school.speech(person)
    # A reason may speak of illness too: "reporting illness goes by phone". Who pressed a button for it means one,
    # unless they name their child.
    if dialogue.step == UNASKED:
        text = say("I have not passed this on. Was it your reason? Tap “Write a reason”, and send it again.")
    elif await _names_own_child(message, person, school):
        text = say("I have not passed this on: it is about your child.")
    else:
        return False
    await tell(school, f"{key}:aside", message.chat, text)
    return True


async def is_no_text(_key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> bool:
    """Say whether a message is not the changed text of a post.

    One that was sent back waits for its text from a moment that its author did not choose, a photo may have begun one
    by mistake, and one of long ago is forgotten: a parent's sick note must not become a post.
    """
    unawares = dialogue.step in {SENT_BACK, SHOWN} or is_forgotten(dialogue, school)
    return unawares and is_sick_note(message, person)


def is_sick_note(message: Message, person: Person) -> bool:
    """Say whether a parent who works at school writes that a child is ill."""
    return bool(person.children) and triage(message.text).kind == "illness"


async def is_no_time(_key: str, message: Message, dialogue: Dialogue, _person: Person, school: School) -> bool:
    """Say whether a message is not the time at which a post is to go out.

    What reads as a time is one. A sick note is none, nor is what is written long after the time was asked for.
    """
    if means_stop(message.text) or read_moment(message.text, school.local).problem is not Problem.UNCLEAR:
        return False
    return is_forgotten(dialogue, school) or triage(message.text).kind in _OF_CHILDREN


async def is_no_face(_key: str, message: Message, dialogue: Dialogue, _person: Person, school: School) -> bool:
    """Say whether a message is not about the faces in a photo.

    What reads as faces or squares is. A sick note is not, nor is what is written long after the picture was shown.
    """
    if message.media is not None or means_stop(message.text) or read(message.text) is not None:
        return False
    return is_forgotten(dialogue, school) or triage(message.text).kind in _OF_CHILDREN


async def _names_own_child(message: Message, person: Person, school: School) -> bool:
    """Say whether a text names a child of the person who wrote it."""
    children = await linked_children(person, school)
    names = {each.id: (each.first_name, each.last_name) for each in children.values()}
    return bool(named_children(message.text, names))


def unfit(message: Message, say: Speech) -> str:
    """Say why a message cannot be passed on; empty where it can."""
    if message.content != "text" or not message.text.strip():
        return say("Please write it: I can pass on words only.")
    if len(message.text.strip()) > LONGEST:
        return say("That is too long. Please write it again, in at most {n} characters.", n=LONGEST)
    return ""
