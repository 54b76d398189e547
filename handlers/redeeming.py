"""A code from the school links a parent to a child, and brings the parent into the group of the class.

What a member of staff types may also be the code that proves one of the school's e-mail addresses. A code for staff is
redeemed in the same way (`staff_joining`).
"""

import re
from datetime import timedelta

from handlers import addresses, channels, menu, staff_joining
from handlers.asking import tell
from handlers.model.effects import MakeInviteLink, ReceiptRequest
from handlers.model.events import Chat, Receipt
from handlers.model.people import Child, Person
from handlers.ports import School

TRIES = 5
WITHIN = timedelta(hours=1)
LINK_LASTS = timedelta(days=7)

_HYPHENATED = re.compile(r"(?<![\w-])[0-9A-Za-z]{4}(?:-[0-9A-Za-z]{4}){3}(?![\w-])")
_UNBROKEN = re.compile(r"(?=.*\d)[0-9A-Za-z]{4}(?:[ .-]?[0-9A-Za-z]{4}){3}")


def code_in(text: str) -> str | None:
    """Find an invitation code in what somebody typed: four fours with hyphens, or a text that is nothing else."""
    text = text.strip()
    if found := _HYPHENATED.search(text):
        return found.group()
    return text if _UNBROKEN.fullmatch(text) else None


async def redeem(key: str, code: str, chat: Chat, person: Person, school: School) -> None:
    """Redeem a code. An unknown, a used and an expired one get the same answer; too many tries are not looked at.

    Args:
        key: the event's key.
        code: what was typed, or came with a link.
        chat: the private chat.
        person: who wrote it.
        school: the school.
    """
    say = school.speech(person)
    if await school.invitations.wrong_tries(person.id, school.now - WITHIN) >= TRIES:
        text = say("That was a few tries too many. Try again in an hour, or ask the school for a new code.")
        await tell(school, f"{key}:later", chat, text)
        return
    if await addresses.typed(key, code, chat, person, school):
        return
    child_id = await school.invitations.redeem(code, person.id, school.now)
    child = await school.children.by_id(child_id) if child_id else None
    if child is None and await staff_joining.join(key, code, chat, person, school):
        return
    if child is None:
        await school.invitations.note_wrong_try(person.id, school.now)
        text = say("This code does not work. Check it, or ask the school for a new one.")
        await tell(school, f"{key}:wrong", chat, text)
        return
    await school.people.link(person.id, child.id)
    await school.records.add("code_redeemed", person.id, child.id)
    await _welcome(key, child, chat, await school.people.by_id(person.id) or person, school)


async def link_made(_key: str, came: Receipt, school: School) -> None:
    """Send the parent the link into the group of the class, or say that there is none."""
    class_id, _, person_id = came.subject.rpartition(" ")
    person = await school.people.by_id(person_id)
    chat = await school.people.private_chat(person_id)
    if person is None or chat is None:
        return
    say = school.speech(person)
    found = school.profile.class_by_id(class_id)
    name = found.name if found else class_id
    if came.outcome == "done" and came.detail:
        text = say("This is your link to the group of {name}: {link}", name=name, link=came.detail)
        text += "\n" + say("It works once, for a week. Please do not share it.")
    else:
        text = say("I could not make a link to the group of {name}. Ask the teacher for one.", name=name)
    await tell(school, f"{came.effect}:told", chat, text)


async def _welcome(key: str, child: Child, chat: Chat, person: Person, school: School) -> None:
    say = school.speech(person)
    found = school.profile.class_by_id(child.class_id)
    class_name = found.name if found else child.class_id
    if school.profile.child_data.get(chat.platform, False):
        text = say(
            "🎉 It worked: you are linked to {name}, {class_name}.", name=child.first_name, class_name=class_name
        )
    else:
        text = say("🎉 It worked: you are linked to your child in {class_name}.", class_name=class_name)
    if channels.by_mail(school.profile, chat.platform):
        text += "\n" + say("You can now report illness here.")
    groups = [each for each in await school.chats.of_class(child.class_id) if each.platform == chat.platform]
    if groups:
        text += "\n" + say("The link to the group of the class follows.")
    await menu.offer(key, chat, person, school, text)
    request = ReceiptRequest("invite", f"{child.class_id} {person.id}")
    ends_at = school.now + LINK_LASTS
    await school.outbox.put(*(MakeInviteLink(f"{key}:invite:{each}", each, ends_at, request) for each in groups))


RECEIPTS = {"invite": link_made}
