"""The menus of commands: parents see theirs in every private chat, staff theirs in their own, and groups have none.

They are set when the program starts, where they have changed; and for a member of staff who joins or presses Start. Who
left the staff sees the parents' again.
"""

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Literal

from handlers.asking import person_of
from handlers.inviting import classes_of
from handlers.model.effects import ReceiptRequest, SetCommands
from handlers.model.events import Chat, Receipt
from handlers.model.people import Staff
from handlers.ports import School, Speech
from handlers.post_rights import leads
from handlers.tables import ReceiptHandler, TimerHandler

COMMANDS = "commands"
MENU = "menu"
"""The id of the chat that the menu of all private chats is set in: it is nobody's."""

LANGUAGES = ("", "nl", "en")
"""The languages that have menus; whoever has none of them sees the school's."""

WITH_MENUS = frozenset({"telegram"})
"""The platforms that show commands in a menu."""

Menu = tuple[tuple[str, str], ...]
Scope = Literal["chat", "all_private"]


async def started(key: str, _subject: str, school: School) -> None:
    """Set the menus that differ from those that were set before."""
    for platform in sorted(WITH_MENUS & school.profile.child_data.keys()):
        await _set(key, Chat(platform, MENU), "all", [_of_parents(_speech(each, school)) for each in LANGUAGES], school)
    for staff in school.profile.staff:
        chat = await school.people.private_chat(person_of(staff.id))
        if chat is not None:
            await for_staff(key, staff, chat, school)
    await away_from_former(f"{key}:former", school)


async def for_staff(key: str, staff: Staff, chat: Chat, school: School, *, anew: bool = False) -> None:
    """Set the menu of a member of staff, in the languages that they may have their programs in.

    Args:
        key: what the effects' keys begin with.
        staff: whose menu it is.
        chat: their private chat.
        school: the school.
        anew: set it whatever was set before: the account is another one.
    """
    if chat.platform in WITH_MENUS:
        menus = [_of_staff(staff, school, _speech(each, school)) for each in LANGUAGES]
        await _set(key, chat, person_of(staff.id), menus, school, anew=anew)


async def away_from_former(key: str, school: School, *, anew: bool = False) -> None:
    """Take the menu away where somebody last wrote who was staff then.

    Args:
        key: what the effects' keys begin with.
        school: the school.
        anew: take it away whatever was set before.
    """
    for person_id, chat in await school.people.former_staff():
        if chat.platform in WITH_MENUS:
            await _set(key, chat, person_id, [()] * len(LANGUAGES), school, anew=anew)


async def was_set(_key: str, came: Receipt, school: School) -> None:
    """Remember what was set; what was not is tried again at the next start."""
    name, _, digest = came.subject.rpartition(" ")
    if came.outcome == "done" and not came.detail:
        await school.memory.remember(name, digest)


async def _set(key: str, chat: Chat, whose: str, menus: Sequence[Menu], school: School, *, anew: bool = False) -> None:
    # The digest is kept in the open, so it holds nothing of the chat: an account could be guessed from it.
    for language, menu in zip(LANGUAGES, menus, strict=True):
        name = f"{chat.platform} commands {whose} {language or 'default'}"
        digest = sha256(json.dumps(menu).encode()).hexdigest()[:16]
        if not anew and await school.memory.recall(name) == digest:
            continue
        receipt = ReceiptRequest(COMMANDS, f"{name} {digest}")
        effect_key = f"{key}:{school.now.isoformat()}:{name}"
        scope: Scope = "all_private" if chat.id == MENU else "chat"
        await school.outbox.put(SetCommands(effect_key, chat, scope, language, menu, receipt))


def _of_parents(say: Speech) -> Menu:
    dutch = say.language == "nl"
    return (
        ("ziek" if dutch else "sick", say("report your child ill")),
        ("verlof" if dutch else "leave", say("ask for leave")),
        ("vraag" if dutch else "question", say("ask the school something")),
        ("nieuws" if dutch else "news", say("the last posts of the school")),
        ("afspraken" if dutch else "rules", say("what we agree on in the groups")),
        ("taal" if dutch else "language", "Nederlands / English"),
        ("mijngegevens" if dutch else "mydata", say("what I keep about you")),
        ("start", say("who I am, and the buttons")),
        ("help", say("what I can do")),
        ("stop", say("stop")),
    )


def _of_staff(staff: Staff, school: School, say: Speech) -> Menu:
    dutch = say.language == "nl"
    menu = [
        ("bericht" if dutch else "post", say("make a post for parents")),
        ("berichten" if dutch else "posts", say("the last posts, and what can be done with them")),
        ("wijzig" if dutch else "edit", say("change a post that is out")),
        ("intrekken" if dutch else "retract", say("take a post out of all groups")),
        ("plan" if dutch else "schedule", say("have a post go out later")),
        ("protocol", say("the school's protocol, rule by rule")),
    ]
    if leads(staff):
        menu.append(("dringend" if dutch else "urgent", say("make an urgent post")))
    if classes_of(staff, school.profile):
        menu.append(("uitnodigen" if dutch else "invite", say("invite the parents of a class")))
    if staff.role == "director":
        menu.append(("medewerkers" if dutch else "staff", say("let a colleague join")))
        menu.append(("adressen" if dutch else "addresses", say("check the school's e-mail addresses")))
    return (*menu, *_of_parents(say), ("id", say("the number of your account")))


def _speech(language: str, school: School) -> Speech:
    return school.texts.language(language or None)


TIMERS: dict[str, TimerHandler] = {COMMANDS: started}
RECEIPTS: dict[str, ReceiptHandler] = {COMMANDS: was_set}
