"""What was posted in a group past the bot is looked at afterwards, and whoever can remove it is told in private.

A post by staff is held against the protocol as a post for that class: what would not have gone out, or not without the
director, is told to its writer. A photo or film by a parent is put before the class's teachers: whether a child may be
seen in it, the bot cannot know.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from handlers.asking import About, ask, close, directors, person_of, redraw, staff_now
from handlers.group_unreported import END
from handlers.model.effects import DeleteMessage, ReceiptRequest
from handlers.model.events import Account, Message, Press, Receipt
from handlers.model.groups import Sighting, SightingKind
from handlers.model.people import Person, Staff
from handlers.model.profile import WHOLE_SCHOOL, SchoolClass
from handlers.model.questions import Question
from handlers.ports import School, Speech
from handlers.pressing import refused
from handlers.tables import PressHandler, ReceiptHandler
from policy.model import Audience, Draft, Finding, Severity

KIND = "group_watch"
REMOVED = "group_removed"
REMOVE, LEAVE = "remove", "leave"
KEPT = timedelta(days=1)
"""How long something can be removed from here: the platform lets a bot do so for two days."""

ALBUM_WITHIN = timedelta(minutes=2)
"""The photos of one person within this time are one matter: an album comes as a message for each of its photos."""

PICTURES = frozenset({"photo", "video"})


async def by_staff(
    key: str, message: Message, account: Account, staff: Staff, place: SchoolClass, school: School
) -> None:
    """Hold what staff posted in the group against the protocol; a change of it once more, and no further one.

    Args:
        key: the event's key.
        message: what was posted, or changed.
        account: the writer's.
        staff: who wrote it.
        place: whose group it is.
        school: the school.
    """
    about = f"{message.chat}:{message.id}"
    earlier = await school.sightings.last("staff", about, school.now - KEPT)
    if message.edited and earlier is not None and earlier.edited:
        return
    found = await _serious(message, staff, place, school)
    if not (found or message.edited):
        return
    sighting = earlier or _seen("staff", about, message, account, place, school)
    await _keep(replace(sighting, edited=message.edited), school)
    if found:
        await _ask(f"{key}:watch", sighting, [staff], lambda say: _told(found, place, say), school)


async def by_parent(key: str, message: Message, account: Account, place: SchoolClass, school: School) -> None:
    """Put a parent's picture before the class's teachers, or the directors where none can be written to."""
    if message.content not in PICTURES or message.edited:
        return
    about = f"{message.chat}:{account}"
    earlier = await school.sightings.last("photo", about, school.now - ALBUM_WITHIN)
    if earlier is not None and await school.questions.open_about(KIND, earlier.id):
        await _keep(replace(earlier, messages=(*earlier.messages, message.id)), school)
        return
    sighting = _seen("photo", about, message, account, place, school)
    await _keep(sighting, school)
    await _ask(f"{key}:watch", sighting, await _teachers(place, school), lambda say: _picture(place, say), school)


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Remove what it is about from the group, or leave it there; on record, for it is somebody's own words."""
    say = school.speech(person)
    sighting = await school.sightings.by_id(question.subject)
    if staff_now(person, school) is None:
        await refused(school, person, question)
        return say("Only somebody who works at school can do that.")
    if sighting is None:
        return say("That is too long ago: remove it in the group yourself.")
    await school.records.add(f"group_message_{press.choice}", person.id, sighting.id, sighting.kind)
    text = say("Left in the group.") if press.choice == LEAVE else say("I am removing it from the group.")
    for each in await school.questions.open_about(KIND, sighting.id):
        other = school.speech(await school.people.by_id(each.may_answer[0]))
        left = other("Left in the group.") if press.choice == LEAVE else other("I am removing it from the group.")
        await close(school, each, press.choice, person.id, left)
    if press.choice == REMOVE:
        receipt = ReceiptRequest(REMOVED, f"{sighting.id} {question.token}")
        removals = [DeleteMessage(f"{key}:{each}", sighting.chat, each, receipt) for each in sighting.messages]
        await school.outbox.put(*removals)
    return text


async def removed(_key: str, came: Receipt, school: School) -> None:
    """Say that it is gone, or that the platform does not let the bot remove it."""
    question = await school.questions.by_token(came.subject.rpartition(" ")[2])
    if question is None:
        return
    say = school.speech(await school.people.by_id(question.may_answer[0]))
    if came.outcome == "done" and not came.detail:
        text = say("Removed from the group.")
    else:
        text = say(
            "I could not remove it. Remove it in the group yourself, and make me an administrator who may delete "
            "messages."
        )
    await redraw(school, f"{came.effect}:told", question, text, ())


async def _serious(message: Message, staff: Staff, place: SchoolClass, school: School) -> list[Finding]:
    """Find what would have kept the message from going out as a post, at least until the director had seen it."""
    audience = Audience("school") if place.id == WHOLE_SCHOOL else Audience("class", (place.id,))
    photos = int(message.content in PICTURES)
    verdict = await school.checker.check(Draft(message.text, audience, photos, author=staff.id))
    return [finding for finding in verdict.findings if finding.severity >= Severity.DOUBT]


async def _keep(sighting: Sighting, school: School) -> None:
    await school.sightings.save(sighting)
    await school.timers.set(END, sighting.id, sighting.at + KEPT)


async def _ask(
    key: str, sighting: Sighting, staff: Sequence[Staff], write: Callable[[Speech], str], school: School
) -> None:
    for each in staff:
        person_id = person_of(each.id)
        chat = await school.people.private_chat(person_id)
        if chat is None:
            continue
        say = school.speech(await school.people.by_id(person_id))
        about = About(KIND, sighting.id, (person_id,), sighting.at + KEPT)
        choices = [[(REMOVE, say("🗑 Remove it")), (LEAVE, say("Leave it"))]]
        await ask(school, f"{key}:{each.id}", chat, write(say), about, choices)


async def _teachers(place: SchoolClass, school: School) -> list[Staff]:
    found = [each for each in school.profile.staff if each.role == "teacher" and place.id in each.classes]
    reachable = [each for each in found if await school.people.private_chat(person_of(each.id))]
    return reachable or list(directors(school))


def _told(findings: Sequence[Finding], place: SchoolClass, say: Speech) -> str:
    lines = [
        say(
            "You wrote in the group of {name} yourself, so I could not look at it before. I found this:",
            name=place.name,
        )
    ]
    lines += [f"- {say.escape(each.message(say.language))} ({each.article})" for each in findings]
    lines.append(say("Make a post with /post: then I look at it first."))
    return "\n".join(lines)


def _picture(place: SchoolClass, say: Speech) -> str:
    return say(
        "📷 A parent put a picture in the group of {name}. Can children be seen in it whose parents did not allow "
        "that? Then I remove it.",
        name=place.name,
    )


def _seen(
    kind: SightingKind, about: str, message: Message, account: Account, place: SchoolClass, school: School
) -> Sighting:
    return Sighting(school.ids.new(), kind, about, place.id, message.chat, account, school.now, messages=(message.id,))


PRESSES: dict[str, PressHandler] = {KIND: pressed}
RECEIPTS: dict[str, ReceiptHandler] = {REMOVED: removed}
