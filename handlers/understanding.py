"""What somebody means who just writes: led to the report of illness, or to what the school or the bot has for it."""

import re
import unicodedata
from collections.abc import Collection, Sequence

from handlers import (
    channels,
    leave_request,
    menu,
    posting_asked,
    redeeming,
    reporting,
    reporting_earlier,
    school_question,
    stopping,
    unreadable,
)
from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Child, Person
from handlers.ports import School
from handlers.question_draft import Addressed
from handlers.reporting_questions import linked_children
from handlers.reporting_words import only_adds
from handlers.sick_note_first import SURE
from policy.triage import Kind, Triage, asks_arrival, named_children, takes_back, triage

_THANKS = re.compile(
    r"\b(?:dank|dankje|dankjewel|dankuwel|bedankt|thanks|thank|thx|merci|top|prima|fijn|oke?|okay|oké)\b", re.IGNORECASE
)
_THANKING_SIGNS = frozenset("👍👌🙏❤💐")
_LONGEST_THANKS = 60
_OPENED: tuple[Kind, ...] = ("illness", "leave", "question_teacher", "question_office")
"""What the bot hands over itself, in a dialogue; the first comes before the others."""


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
    elif stopping.means_stop(message.text):
        await stopping.nothing_open(key, message, person, school)
    else:
        await _read(key, message, person, school)


async def _read(key: str, message: Message, person: Person, school: School) -> None:
    """Answer a text: first what is about a report that was sent, then whatever else is meant."""
    linked = await linked_children(person, school)
    named = named_children(message.text, {each: (child.first_name, child.last_name) for each, child in linked.items()})
    found = triage(message.text)
    if asks_arrival(message.text, [child.first_name for child in linked.values()]):
        await tell(school, f"{key}:arrived", message.chat, await reporting_earlier.arrived(person, school))
    elif takes_back(message.text) and (words := await reporting_earlier.taken_back(person, school, named)):
        await tell(school, f"{key}:back", message.chat, words)
        # "wrong child, Liv is ill": the report of Liv is still to be made
        if found.kind == "illness" and {*named} - await reporting_earlier.reported(person, school):
            await reporting.begin(key, message.chat, person, school, message)
    elif await _adds_child(message.text, named, linked.values(), person, school):
        await reporting.begin(key, message.chat, person, school, message)
    else:
        await _lead_on(key, message, found, person, school)


async def _adds_child(
    text: str, named: Sequence[str], linked: Collection[Child], person: Person, school: School
) -> bool:
    """Say whether a text merely adds another of the children to a report that has just been sent: "Liv ook"."""
    if len(named) != 1 or not only_adds(text, [child.first_name for child in linked]):
        return False
    return bool(await reporting_earlier.reported(person, school, reporting_earlier.LATELY) - {*named})


async def _lead_on(key: str, message: Message, found: Triage, person: Person, school: School) -> None:
    if found.kind == "chat":
        if not await posting_asked.answered(key, message, person, school):
            await _chat(key, message, person, school)
        return
    if found.confidence < SURE:
        await unreadable.unclear(key, message, person, school)
        return
    # Who swears about something is answered about that.
    kinds = tuple(each for each in (found.kind, *found.also) if each != "indecent") or (found.kind,)
    # One dialogue is opened, a report before all. It comes last: its question is then the last thing that is read.
    opened = next((each for each in _OPENED if each in kinds), None)
    for kind in kinds:
        if kind != opened:
            await tell(school, f"{key}:{kind}", message.chat, await _words(kind, message.chat.platform, person, school))
    if opened == "illness":
        await reporting.begin(key, message.chat, person, school, message)
    elif opened == "leave":
        await leave_request.begin(key, message.chat, person, school, message.text.strip())
    elif opened is not None:
        to: Addressed = "office" if opened == "question_office" else "teacher"
        await school_question.begin(key, message.chat, person, school, message.text.strip(), to=to)


async def _chat(key: str, message: Message, person: Person, school: School) -> None:
    """Answer a kind word kindly and shortly; anything else that asks nothing of the school gets the buttons."""
    text = message.text.strip()
    say = school.speech(person)
    wordless = not any(letter.isalnum() for letter in text)
    thanks = bool(_THANKING_SIGNS & {*text}) if wordless else len(text) <= _LONGEST_THANKS and _THANKS.search(text)
    if message.content == "text" and thanks:
        await tell(school, f"{key}:thanks", message.chat, say("You are welcome! 👋"))
    elif message.content == "text" and wordless:
        await menu.offer(key, message.chat, person, school, say("👋 What can I do for you?"))
    elif message.content != "text" or not _is_latin(text):
        await unreadable.unreadable(key, message, person, school)
    else:
        await unreadable.unclear(key, message, person, school)


def _is_latin(text: str) -> bool:
    """Say whether a text is written in the script of the languages that the bot reads; signs and emoji are."""
    return all(unicodedata.name(letter, "LATIN").startswith("LATIN") for letter in text if letter.isalpha())


async def _words(kind: Kind, platform: str, person: Person, school: School) -> str:
    """Say where a matter belongs that the bot does not hand over itself, or not now."""
    profile, say = school.profile, school.speech(person)
    match kind:
        case "recovery":
            words = say("Good to hear! I do not pass this on: please tell the teacher yourself.")
        case "leave":
            by_mail = leave_request.by_mail(platform, school)
            words = say("For leave, send /leave afterwards.") if by_mail else channels.leave(say, profile)
        case "worry":
            words = channels.worry(say, profile)
        case "complaint":
            words = channels.complaint(say, profile)
        case "indecent":
            words = channels.indecent(say, profile)
        case "question_teacher":
            words = await channels.teacher(say, person, school)
        case _:  # question_office
            words = channels.office(say, profile)
    return words
