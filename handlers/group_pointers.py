"""One discreet pointer for who wants something of the school in a group: a button that goes on in private.

A parent who is known is written to in private, and the group sees nothing. Anybody else is shown the way in the group,
by a message that they alone see where the platform has such messages. Nobody knows whether it was seen: when it is not
pressed in a few minutes, an ordinary one follows it, which removes itself.
"""

from dataclasses import replace
from datetime import timedelta

from handlers import group_needs, group_unreported
from handlers.asking import tell
from handlers.model.effects import SEEN_BY_ALL, ChatButton, Delete, ReceiptRequest, Rows, Send, SendEphemeral
from handlers.model.events import Account, Chat, Message, Receipt
from handlers.model.groups import Sighting, SightingKind
from handlers.model.people import Person
from handlers.model.profile import SchoolClass
from handlers.ports import School, Speech
from handlers.tables import ReceiptHandler, TimerHandler

PREFIX = "p_"
"""What begins the word that a pointer's button brings along behind `/start`; no code has it."""

POINTER, AGAIN, GONE = "pointer", "pointer_again", "pointer_gone"
FOLLOW_AFTER = timedelta(minutes=5)
SHOWN_FOR = timedelta(minutes=10)


async def seen(
    key: str, message: Message, need: SightingKind, account: Account, place: SchoolClass, school: School
) -> None:
    """Show somebody the way who wants something of the school, at most once for each need and for some hours.

    Args:
        key: the event's key.
        message: what was written in the group.
        need: what they want.
        account: by whom.
        place: whose group it is.
        school: the school.
    """
    if await school.sightings.last(need, str(account), school.now - school.profile.pointer_every):
        return
    person = await school.people.find(account)
    if need == "illness" and await group_unreported.has_reported(person, school.now, school):
        return
    sighting = Sighting(school.ids.new(), need, str(account), place.id, message.chat, account, school.now, message.text)
    await group_unreported.expect(sighting, school)
    chat = await school.people.private_chat(person.id) if person is not None and person.children else None
    if person is not None and chat is not None:
        await school.sightings.save(replace(sighting, pointed="private"))
        await _in_private(key, sighting, chat, person, place, school)
    elif await school.memory.recall(_fact(message.chat)) == "no":
        await _to_all(sighting, school)
    else:
        await school.sightings.save(replace(sighting, pointed="one"))
        words, buttons = _drawn(sighting, school.texts.language(message.sender.language))
        receipt = ReceiptRequest(POINTER, sighting.id)
        await school.outbox.put(SendEphemeral(f"{_key(sighting)}:one", message.chat, account, words, buttons, receipt))


async def shown(_key: str, came: Receipt, school: School) -> None:
    """Note how the pointer was shown: a platform that shows it to all gets ordinary ones from now on."""
    sighting = await school.sightings.by_id(came.subject)
    if sighting is None:
        return
    if came.outcome == "done" and came.detail == SEEN_BY_ALL:
        await school.memory.remember(_fact(sighting.chat), "no")
    if came.outcome == "failed" or came.detail == SEEN_BY_ALL:
        await _unless_followed(sighting, school)
    else:
        await school.timers.set(AGAIN, sighting.id, school.now + FOLLOW_AFTER)


async def again(_key: str, sighting_id: str, school: School) -> None:
    """Show the way once more, for all to see, to somebody who has not pressed."""
    sighting = await school.sightings.by_id(sighting_id)
    if sighting is not None:
        await _unless_followed(sighting, school)


async def gone(_key: str, sighting_id: str, school: School) -> None:
    """Remove the ordinary pointer."""
    sighting = await school.sightings.by_id(sighting_id)
    if sighting is not None:
        await _remove(sighting, school)


def is_pointers(argument: str) -> bool:
    """Say whether what came with `/start` is of a pointer's button."""
    return argument.startswith(PREFIX)


async def followed(key: str, message: Message, person: Person, school: School) -> bool:
    """Go on in private after a press of a pointer's button.

    The ordinary pointer can be pressed by everybody: each takes along what they wrote themselves.

    Returns:
        False where nothing is known of the pointer any more.
    """
    sighting = await school.sightings.by_id(message.argument.removeprefix(PREFIX))
    if sighting is None:
        return False
    since = school.now - school.profile.pointer_every
    own = await school.sightings.last(sighting.kind, str(message.sender.account), since)
    if own is not None:
        await school.sightings.save(replace(own, followed=True))
    pointer = await _standing(sighting, school)
    if pointer is not None and pointer.account == message.sender.account:
        await _remove(pointer, school)
    await group_needs.go_on(key, sighting.kind, own.text if own else "", message.chat, person, school)
    return True


async def _in_private(
    key: str, sighting: Sighting, chat: Chat, person: Person, place: SchoolClass, school: School
) -> None:
    """Write to a parent who is known. What they are doing in that chat already is not broken off."""
    say = school.speech(person)
    words = group_needs.seen_in_group(sighting, place, say)
    if await school.dialogues.of(chat) is None:
        await tell(school, f"{key}:seen", chat, words)
        await group_needs.go_on(key, sighting.kind, sighting.text, chat, person, school)
    else:
        words += "\n" + say("Finish here first, or send /stop. Then send /start: it shows you the way.")
        await tell(school, f"{key}:seen", chat, words)


async def _unless_followed(sighting: Sighting, school: School) -> None:
    if not sighting.followed and sighting.pointed == "one":
        await _to_all(sighting, school)


async def _to_all(sighting: Sighting, school: School) -> None:
    """Show the way in the group for some minutes, in the school's language.

    The pointer is a sighting of its own, of the group: one that stands there shows the way to whoever comes after.
    """
    await school.sightings.save(replace(sighting, pointed="all"))
    pointer = await _standing(sighting, school)
    if pointer is None:
        pointer = replace(sighting, id=school.ids.new(), about=_of_all(sighting), text="", pointed="all")
        words, buttons = _drawn(pointer, school.texts.language(None))
        await school.outbox.put(Send(f"{_key(pointer)}:all", pointer.chat, words, buttons))
        await group_unreported.forget_in_time(pointer, school)
    await school.sightings.save(replace(pointer, at=school.now))
    await school.timers.set(GONE, pointer.id, school.now + SHOWN_FOR)


async def _standing(sighting: Sighting, school: School) -> Sighting | None:
    """Find the pointer that stands in the group now for the same need, whoever it was shown for."""
    pointer = await school.sightings.last(sighting.kind, _of_all(sighting), school.now - SHOWN_FOR)
    return pointer if pointer is not None and pointer.pointed == "all" else None


async def _remove(pointer: Sighting, school: School) -> None:
    await school.sightings.save(replace(pointer, pointed=""))
    await school.outbox.put(Delete(f"{_key(pointer)}:gone", pointer.chat, f"{_key(pointer)}:all"))


def _drawn(sighting: Sighting, say: Speech) -> tuple[str, Rows]:
    words, label = group_needs.pointer(sighting.kind, say)
    return words, ((ChatButton(label, f"{PREFIX}{sighting.id}"),),)


def _of_all(sighting: Sighting) -> str:
    return f"all {sighting.chat}"


def _fact(chat: Chat) -> str:
    return f"{chat.platform} messages for one"


def _key(sighting: Sighting) -> str:
    return f"pointer:{sighting.id}"


RECEIPTS: dict[str, ReceiptHandler] = {POINTER: shown}
TIMERS: dict[str, TimerHandler] = {AGAIN: again, GONE: gone}
