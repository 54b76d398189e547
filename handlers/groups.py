"""What happens to the school's groups: the bot is added or removed, a group is lost."""

from handlers.asking import directors, tell_staff
from handlers.model.events import Chat, ChatLost, Membership
from handlers.model.people import Staff
from handlers.model.profile import SchoolClass
from handlers.ports import School


async def membership_changed(key: str, membership: Membership, school: School) -> None:
    """Note that the bot was added to or removed from a group; other members' comings and goings are not kept.

    Args:
        key: the event's key.
        membership: who, where, what.
        school: the school.
    """
    if not membership.bot or membership.chat.kind == "private":
        return
    chat = membership.chat
    school_class = await _class_of(chat, school)
    if school_class is None:
        await school.records.add("unknown_group", "bot", str(chat), membership.status)
    elif membership.status in ("left", "blocked"):
        await school.chats.disable(chat, "the bot was removed from the group")
        await _tell_lost(chat, school_class, school)
    elif str(chat) not in {str(each) for each in await school.chats.of_class(school_class.id)}:
        await school.chats.enable(chat)
        await tell_staff(
            school,
            f"{key}:back",
            directors(school),
            lambda say: say(
                "I am in the group of {name} again. Posts for this class arrive there from now on.",
                name=school_class.name,
            ),
        )


async def chat_lost(_key: str, lost: ChatLost, school: School) -> None:
    """Tell staff that a class's group no longer takes messages. A person who blocks the bot is nobody's business.

    Args:
        _key: the event's key; the effects are keyed by the group, so that one loss is told once.
        lost: which chat, and the platform's reason.
        school: the school.
    """
    school_class = await _class_of(lost.chat, school)
    if school_class is None:
        return
    await school.chats.disable(lost.chat, lost.reason)
    await _tell_lost(lost.chat, school_class, school)


async def _class_of(chat: Chat, school: School) -> SchoolClass | None:
    """Find the class of a group, None for a group that the school does not know."""
    class_id = await school.chats.class_of(chat)
    return None if class_id is None else school.profile.class_by_id(class_id)


async def _tell_lost(chat: Chat, school_class: SchoolClass, school: School) -> None:
    """Tell the class's teachers and the directors, once a day at most.

    A removal shows twice: as a change of membership and as a refused message. The key joins the two.
    """
    await tell_staff(
        school,
        f"lost:{chat}:{school.local.date()}",
        _concerned(school_class, school),
        lambda say: say(
            "I can no longer write in the group of {name}. Posts for this class do not arrive there. "
            "Add me to the group again and make me an administrator.",
            name=school_class.name,
        ),
    )


def _concerned(school_class: SchoolClass, school: School) -> tuple[Staff, ...]:
    """List the class's own staff and the directors."""
    return tuple(each for each in school.profile.staff if each.role == "director" or school_class.id in each.classes)
