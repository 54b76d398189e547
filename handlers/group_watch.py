"""What was posted in a group past the bot is looked at afterwards, and whoever can remove it is told in private.

A post by staff is held against the protocol as a post for that class: what would not have gone out, or not without the
director, is told to its writer. What a parent writes is their own: of the protocol only what everybody keeps to holds
for it. A photo or film by a parent is put before the class's teachers: whether a child may be seen in it, the bot
cannot know.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from handlers.asking import About, ask, close, directors, person_of, reachable, redraw, speech_to, staff_now
from handlers.group_unreported import END
from handlers.model.effects import DeleteMessage, ReceiptRequest
from handlers.model.events import Account, Message, Press, Receipt
from handlers.model.groups import Sighting, SightingKind
from handlers.model.people import Person, Staff
from handlers.model.profile import WHOLE_SCHOOL, SchoolClass
from handlers.model.questions import Question
from handlers.ports import School, Speech
from handlers.pressing import OVERTAKEN, refused
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

OF_EVERYBODY = frozenset(
    {"insult", "tone", "name", "full_name", "unknown_name", "birth_date", "personal_matter", "personal_matter_agreed"}
    | {"contact_phone", "contact_email", "contact_address", "contact_bsn", "contact_iban"}
    | {"licence_plate", "private_account"}
)
"""The rules that hold for whoever writes in a group: manners, and what concerns other people alone."""


async def by_staff(
    key: str, message: Message, account: Account, staff: Staff, place: SchoolClass, school: School
) -> None:
    """Hold what staff posted in the group, or made of it, against the protocol.

    Args:
        key: the event's key.
        message: what was posted, or changed.
        account: the writer's.
        staff: who wrote it.
        place: whose group it is.
        school: the school.
    """
    found = await _serious(message, place, school, author=staff.id)
    word = _Word(person_of(staff.id), account, found, lambda say: _told(found, place, say))
    await _to_writer(key, message, word, place, school)


async def words_by_parent(key: str, message: Message, account: Account, place: SchoolClass, school: School) -> None:
    """Hold what a parent wrote in the group against what everybody keeps to; who cannot be written to hears nothing."""
    person = await school.people.find(account)
    if person is None or not message.text:
        return
    found = [each for each in await _serious(message, place, school) if each.rule in OF_EVERYBODY]
    word = _Word(person.id, account, found, lambda say: _told_parent(found, place, say))
    await _to_writer(key, message, word, place, school)


async def picture_by_parent(key: str, message: Message, account: Account, place: SchoolClass, school: School) -> None:
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
    teachers = [person_of(each.id) for each in await _teachers(place, school)]
    await _ask(f"{key}:watch", sighting, teachers, lambda say: _picture(place, say), school)


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Remove what it is about from the group, or leave it there; on record, for it is somebody's own words."""
    say = school.speech(person)
    sighting = await school.sightings.by_id(question.subject)
    if sighting is None:
        return say("That is too long ago: remove it in the group yourself.")
    if not _may_remove(sighting, person, school):
        await refused(school, person, question)
        return say("Only the class's teacher or the director can do that.")
    await school.records.add(f"group_message_{press.choice}", person.id, sighting.id, sighting.kind)
    for each in await school.questions.open_about(KIND, sighting.id):
        await close(school, each, press.choice, person.id, _decided(press.choice, await speech_to(each, school)))
    if press.choice == REMOVE:
        receipt = ReceiptRequest(REMOVED, f"{sighting.id} {question.token}")
        removals = [DeleteMessage(f"{key}:{each}", sighting.chat, each, receipt) for each in sighting.messages]
        await school.outbox.put(*removals)
    return _decided(press.choice, say)


def _decided(choice: str, say: Speech) -> str:
    return say("Left in the group.") if choice == LEAVE else say("I am removing it from the group.")


async def removed(_key: str, came: Receipt, school: School) -> None:
    """Say that it is gone, or that the platform does not let the bot remove it."""
    question = await school.questions.by_token(came.subject.rpartition(" ")[2])
    if question is None:
        return
    say = await speech_to(question, school)
    if came.outcome == "done" and not came.detail:
        text = say("Removed from the group.")
    else:
        text = say(
            "I could not remove it. Remove it in the group yourself, and make me an administrator who may delete "
            "messages."
        )
    await redraw(school, f"{came.effect}:told", question, text, ())


@dataclass(frozen=True)
class _Word:
    """What a writer is to be told: the person and their account, what was found, and how it is said."""

    to: str
    account: Account
    findings: Sequence[Finding]
    write: Callable[[Speech], str]


async def _to_writer(key: str, message: Message, word: _Word, place: SchoolClass, school: School) -> None:
    """Tell the writer what was found, with one press to remove it; an album is one message, with one press for all.

    What is asked already is not asked again; what was changed and is fine by now needs no answer any more.
    """
    about = f"{message.chat}:{message.album or message.id}"
    earlier = await school.sightings.last("own", about, school.now - KEPT)
    if earlier is None and not word.findings and not message.album:
        return
    sighting = earlier or _seen("own", about, message, word.account, place, school)
    await _keep(replace(sighting, messages=tuple(dict.fromkeys((*sighting.messages, message.id)))), school)
    asked = await school.questions.open_about(KIND, sighting.id)
    if word.findings and not asked:
        await _ask(f"{key}:watch", sighting, [word.to], word.write, school)
    elif message.edited and not word.findings:
        for each in asked:
            say = await speech_to(each, school)
            await close(school, each, OVERTAKEN, word.to, say("You changed it: I find nothing in it any more."))


def _may_remove(sighting: Sighting, person: Person, school: School) -> bool:
    """Say whether somebody may remove it now: their own message, or a picture in a group of their own class's."""
    if sighting.kind == "own":
        return person.account == sighting.account
    staff = staff_now(person, school)
    return staff is not None and (staff.role == "director" or sighting.place in staff.classes)


async def _serious(message: Message, place: SchoolClass, school: School, *, author: str | None = None) -> list[Finding]:
    """Find what would have kept the message from going out as a post, at least until the director had seen it."""
    audience = Audience("school") if place.id == WHOLE_SCHOOL else Audience("class", (place.id,))
    photos = int(message.content in PICTURES)
    draft = Draft(message.text, audience, photos, author=author, moment=school.local, by_staff=author is not None)
    verdict = await school.checker.check(draft)
    return [finding for finding in verdict.findings if finding.severity >= Severity.DOUBT]


async def _keep(sighting: Sighting, school: School) -> None:
    await school.sightings.save(sighting)
    await school.timers.set(END, sighting.id, sighting.at + KEPT)


async def _ask(
    key: str, sighting: Sighting, people: Sequence[str], write: Callable[[Speech], str], school: School
) -> None:
    for person_id in people:
        chat = await school.people.private_chat(person_id)
        if chat is None:
            continue
        say = school.speech(await school.people.by_id(person_id))
        about = About(KIND, sighting.id, (person_id,), sighting.at + KEPT)
        choices = [[(REMOVE, say("🗑 Remove it")), (LEAVE, say("Leave it"))]]
        await ask(school, f"{key}:{person_id}", chat, write(say), about, choices)


async def _teachers(place: SchoolClass, school: School) -> list[Staff]:
    found = [each for each in school.profile.staff if each.role == "teacher" and place.id in each.classes]
    return await reachable(found, school) or list(directors(school))


def _told(findings: Sequence[Finding], place: SchoolClass, say: Speech) -> str:
    lead = say(
        "You wrote in the group of {name} yourself, so I could not look at it before. I found this:", name=place.name
    )
    return "\n".join([lead, *_listed(findings, say), say("Make a post with /post: then I look at it first.")])


def _told_parent(findings: Sequence[Finding], place: SchoolClass, say: Speech) -> str:
    lead = say("You wrote in the group of {name}. All its members can read this:", name=place.name)
    last = say("Only you see this message. Shall I remove yours from the group?")
    return "\n".join([lead, *_listed(findings, say), last])


def _listed(findings: Sequence[Finding], say: Speech) -> list[str]:
    return [f"- {say.escape(each.message(say.language))} ({each.article})" for each in findings]


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
