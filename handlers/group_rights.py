"""What the bot may do in a group: looked at when the group is set up and when it changes, and told to the directors."""

from handlers.asking import directors, tell_staff
from handlers.model.effects import CheckRights, Pin, ReceiptRequest
from handlers.model.events import Chat, Receipt
from handlers.model.groups import FoundGroup
from handlers.model.profile import WHOLE_SCHOOL, SchoolClass
from handlers.ports import School, Speech
from handlers.tables import ReceiptHandler

RIGHTS = "rights"


async def look(key: str, chat: Chat, place: str, school: School, *, anew: bool = False) -> None:
    """Have the bot's rights in a group looked at; the directors are told what is lacking.

    Args:
        key: what the effect's key begins with.
        chat: the group.
        place: whose group it is.
        school: the school.
        anew: tell it also when nothing has changed since it was told last.
    """
    if anew:
        await school.memory.remember(_fact(place), "")
    await school.outbox.put(CheckRights(f"{key}:rights", chat, ReceiptRequest(RIGHTS, place)))


async def rights_known(_key: str, came: Receipt, school: School) -> None:
    """Tell the directors what the bot may not do in a group yet, and where to press.

    One change of its place shows several times; it is told once.
    """
    place = school.profile.place_by_id(came.subject)
    lacking = came.detail.split() if came.outcome == "done" else ["admin"]
    told = " ".join(lacking) or "nothing"
    if place is None or await school.memory.recall(_fact(came.subject)) == told:
        return
    await school.memory.remember(_fact(came.subject), told)
    if not {"admin", "pin", "post"} & {*lacking}:
        await _pin(came.effect, place, school)
    key, whom = f"{came.effect}:told", directors(school)
    await tell_staff(school, key, whom, lambda say: _rights(place, lacking, say), _where_to_press(lacking))


def name_of(place: SchoolClass, say: Speech) -> str:
    """Name whose group it is, for people."""
    return say("the whole school") if place.id == WHOLE_SCHOOL else place.name


def hello(group: FoundGroup) -> str:
    """Give the effect's key of the greeting in a group."""
    return f"group:{group.id}:hello:{group.place}"


async def _pin(key: str, place: SchoolClass, school: School) -> None:
    """Pin the greeting, as soon as the bot may."""
    for group in await school.groups.placed(place.id):
        await school.outbox.put(Pin(f"{key}:pin:{group.id}", group.chat, hello(group)))


def _fact(place: str) -> str:
    return f"rights lacking in the group of {place}"


def _where_to_press(lacking: list[str]) -> str:
    """Name the picture that shows where to press."""
    if not lacking:
        return ""
    return "make-administrator" if {"admin", "post"} & {*lacking} else "rights"


def _rights(place: SchoolClass, lacking: list[str], say: Speech) -> str:
    name = name_of(place, say)
    if not lacking:
        return say("✅ I can do everything I need in the group of {name}.", name=name)
    if "post" in lacking:
        return say(
            "⚠️ I cannot write in the channel of {name}. Press the name of the channel, Edit, Administrators, Add "
            "administrator, and choose me.",
            name=name,
        )
    if "admin" in lacking:
        lines = [
            say(
                "⚠️ One more thing for the group of {name}: make me an administrator. Press the name of the group, "
                "Edit, Administrators, Add administrator, and choose me.",
                name=name,
            )
        ]
        if "read" in lacking:
            lines.append(say("Until then I do not see what parents write there, and cannot show them the way."))
        return "\n".join(lines)
    rights = {
        "delete": say("Delete messages"),
        "pin": say("Pin messages"),
        "invite": say("Add members"),
    }
    missing = "\n".join(f"- {label}" for word, label in rights.items() if word in lacking)
    opening = say(
        "⚠️ I am an administrator of the group of {name}, but I may not do everything I need. Press the name of the "
        "group, Edit, Administrators, my name, and switch on:",
        name=name,
    )
    return f"{opening}\n{missing}"


RECEIPTS: dict[str, ReceiptHandler] = {RIGHTS: rights_known}
