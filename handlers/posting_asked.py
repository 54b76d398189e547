"""Staff who ask in their own words for a post, or to have one changed or taken away: what there is for that."""

import re

from handlers import menu
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School
from handlers.posts_list import EDIT, RETRACT, show_list

_POST = r"(?:bericht(?:je)?|post(?:je)?|mededeling|nieuws(?:bericht)?|message|update|news)"
_AWAY = (
    r"(?:weg(?:halen|doen|gehaald)?|verwijder(?:en|d)?|wissen|gewist|intrekken|ingetrokken|terug(?:halen|trekken)?|eraf"
    r"|ongedaan|delete[d]?|remove[d]?)"
)
_WORDS = r"(?:[\w']{1,20} ){0,4}"

_REMOVES = re.compile(
    rf"\b{_POST} {_WORDS}{_AWAY}\b"
    rf"|\b(?:verwijder|wis|trek|delete|remove|undo|retract|take (?:back|down)) {_WORDS}{_POST}\b",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    rf"\b{_POST} {_WORDS}(?:aanpassen|wijzigen|veranderen|verbeteren|corrigeren|bewerken)\b"
    rf"|\b(?:wijzig|verander|verbeter|corrigeer|bewerk|pas|change|edit|correct|fix) {_WORDS}{_POST}\b",
    re.IGNORECASE,
)
_MAKES = re.compile(
    rf"\b{_POST} {_WORDS}(?:maken|plaatsen|posten|schrijven|delen|(?:rond|ver)?sturen|opstellen)\b"
    rf"|\b(?:maak|plaats|schrijf|stuur|post|deel|make|write|send|create|share|publish) {_WORDS}{_POST}\b"
    r"|\b(?:iets|wat|dit|foto'?s?) (?:[\w']{1,20} ){0,4}(?:posten|plaatsen|delen|rondsturen)\b"
    r"|\b(?:post|share|publish) (?:something|this|a photo|photos)\b",
    re.IGNORECASE,
)


async def answered(key: str, message: Message, person: Person, school: School) -> bool:
    """Answer a member of staff who asks for a post, or to have one changed or taken away; say whether that was meant.

    Args:
        key: the event's key.
        message: what was written, in private, when nothing was open.
        person: by whom.
        school: the school.
    """
    if person.staff is None:
        return False
    text = " ".join(message.text.split())
    for words, purpose in ((_REMOVES, RETRACT), (_CHANGES, EDIT)):
        if words.search(text):
            await show_list(key, purpose, message, person, school)
            return True
    if _MAKES.search(text):
        say = school.speech(person)
        await menu.offer(key, message.chat, person, school, say("You make a post with the button, or with /post."))
        return True
    return False
