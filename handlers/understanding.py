"""What a parent means who just writes: led to the report of illness, or to the channel that the school has for it."""

import re
import unicodedata

from handlers import channels, redeeming, reporting, unreadable
from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School, Speech
from policy.triage import Kind, Triage, triage

SURE = 0.5
"""From which confidence on the bot takes its reading for what was meant; below it asks with the buttons."""

_THANKS = re.compile(
    r"\b(?:dank|dankje|dankjewel|dankuwel|bedankt|thanks|thank|thx|merci|top|prima|fijn|oke?|okay|oké)\b", re.IGNORECASE
)
_LONGEST_THANKS = 60
_READ = frozenset({"nl", "en"})
"""The languages whose words `policy.triage` knows: a text in them can be read, although perhaps not be placed."""


async def understand(key: str, message: Message, person: Person, school: School) -> None:
    """Answer a message that nothing waits for.

    Args:
        key: the event's key.
        message: what was written or sent, in private.
        person: by whom.
        school: the school.
    """
    if not message.text.strip():
        await unreadable.unreadable(key, message, person, school)
    elif code := redeeming.code_in(message.text):
        await redeeming.redeem(key, code, message.chat, person, school)
    else:
        await _lead_on(key, message, triage(message.text), person, school)


async def _lead_on(key: str, message: Message, found: Triage, person: Person, school: School) -> None:
    if found.kind == "chat":
        await _chat(key, message, found, person, school)
        return
    if found.confidence < SURE:
        await unreadable.unclear(key, message, person, school)
        return
    kinds = (found.kind, *found.also)
    say = school.speech(person)
    # A report comes last: its question is then the last thing that the parent reads.
    for kind in kinds:
        if words := await _words(kind, say, person, school):
            await tell(school, f"{key}:{kind}", message.chat, words)
    if "illness" in kinds:
        await reporting.begin(key, message.chat, person, school, message)


async def _chat(key: str, message: Message, found: Triage, person: Person, school: School) -> None:
    """Answer a kind word kindly and shortly; anything else that asks nothing of the school gets the buttons."""
    text = message.text.strip()
    wordless = not any(letter.isalnum() for letter in text)
    if message.content == "text" and len(text) <= _LONGEST_THANKS and (wordless or _THANKS.search(text)):
        say = school.speech(person)
        await tell(school, f"{key}:thanks", message.chat, say("You are welcome! 👋"))
    elif message.content != "text" or not _is_latin(text) or (found.confidence < SURE and found.language not in _READ):
        await unreadable.unreadable(key, message, person, school)
    else:
        await unreadable.unclear(key, message, person, school)


def _is_latin(text: str) -> bool:
    """Say whether a text is written in the script of the languages that the bot reads; signs and emoji are."""
    return all(unicodedata.name(letter, "LATIN").startswith("LATIN") for letter in text if letter.isalpha())


async def _words(kind: Kind, say: Speech, person: Person, school: School) -> str:
    """Say where a matter belongs; nothing for illness, which the bot hands over itself, and for chat."""
    profile = school.profile
    match kind:
        case "recovery":
            words = say("Good to hear! I do not pass this on, so please tell the teacher.")
        case "leave":
            words = channels.leave(say, profile)
        case "worry":
            words = channels.worry(say, profile)
        case "complaint":
            words = channels.complaint(say, profile)
        case "indecent":
            words = say("Let us keep it friendly. Is something wrong?") + "\n" + channels.complaint(say, profile)
        case "question_teacher":
            words = await channels.teacher(say, person, school)
        case "question_office":
            words = channels.office(say, profile)
        case _:  # illness, chat
            words = ""
    return words
