"""What somebody in a group wants of the school, and where that belongs: in a private chat with the bot."""

from handlers import leave_request, reporting, school_question
from handlers.model.events import Chat
from handlers.model.groups import Sighting, SightingKind
from handlers.model.people import Person
from handlers.model.profile import SchoolClass
from handlers.ports import School, Speech
from handlers.question_draft import Addressed
from policy.triage import triage

SURE = 0.8
"""From which confidence on the bot speaks up in a group: to say nothing is better than to disturb."""

_QUESTIONS = {"question_teacher", "question_office"}


def need_of(text: str) -> SightingKind | None:
    """Say what a message in a group wants of the school; None for what is between its members.

    A command counts as its words: somebody who writes `/ziek` in the group means it.
    """
    found = triage(text.removeprefix("/"))
    kinds = {found.kind, *found.also}
    if found.confidence < SURE:
        return None
    if "illness" in kinds:
        return "illness"
    if "leave" in kinds:
        return "leave"
    return "question" if kinds & _QUESTIONS else None


async def go_on(key: str, need: SightingKind, text: str, chat: Chat, person: Person, school: School) -> None:
    """Go on in private with what somebody wants, beginning with what was written already.

    Args:
        key: the event's key.
        need: what it is about.
        text: what was written in the group; empty where it was somebody else's, or is forgotten.
        chat: the private chat.
        person: who goes on.
        school: the school.
    """
    if need == "illness":
        await reporting.begin(key, chat, person, school, said=text)
    elif need == "leave":
        await leave_request.begin(key, chat, person, school, text)
    else:
        await school_question.begin(key, chat, person, school, text, to=_addressed(text))


def _addressed(text: str) -> Addressed:
    """Say whom a question is for, as far as its words tell."""
    if not text:
        return ""
    found = triage(text)
    return "teacher" if "question_teacher" in (found.kind, *found.also) else "office"


def seen_in_group(sighting: Sighting, place: SchoolClass, say: Speech) -> str:
    """Tell a parent in private that what they wrote in the group does not reach the school there."""
    match sighting.kind:
        case "illness":
            words = say(
                "You wrote in the group of {name} that your child is ill. The school does not read that there.",
                name=place.name,
            )
        case "leave":
            words = say(
                "You wrote about leave in the group of {name}. The school does not read that there.", name=place.name
            )
        case _:
            words = say(
                "You asked something in the group of {name}. The school does not read that there.", name=place.name
            )
    return words


def pointer(need: SightingKind, say: Speech) -> tuple[str, str]:
    """Give the few words that show the way in the group, and the label of the button."""
    match need:
        case "illness":
            words = (
                say("🤒 Is your child ill? The school does not read this here. Report it with the button."),
                say("🤒 Report illness"),
            )
        case "leave":
            words = (
                say("📅 Leave? The school does not read this here. The button shows you how to ask for it."),
                say("📅 Leave"),
            )
        case _:
            words = (
                say("❓ A question for the school? The button shows you who answers it."),
                say("❓ Question"),
            )
    return words
