"""What happens to the school's groups: the bot is added or removed, a group is lost."""

from handlers import group_rights, group_setup
from handlers.asking import directors, tell_staff
from handlers.model.events import Chat, ChatLost, Membership
from handlers.model.profile import SchoolClass
from handlers.ports import School, Speech


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
        await group_setup.found(key, membership, school)
    elif membership.status in ("left", "blocked"):
        await _lost(key, chat, "the bot was removed from the group", school_class, school)
    elif _among(await school.chats.lost_of_class(school_class.id), chat):
        await school.chats.enable(chat)
        await tell_staff(school, f"{key}:back", directors(school), lambda say: _back(school_class, say))
        await group_setup.back(key, chat, school_class, school)
    elif _among(await school.chats.of_class(school_class.id), chat):
        await group_rights.look(key, chat, school_class.id, school)


async def chat_lost(key: str, lost: ChatLost, school: School) -> None:
    """Post no longer in a group that refuses the bot for good. A person who blocks the bot is nobody's business.

    Args:
        key: the event's key.
        lost: which chat, and the platform's reason.
        school: the school.
    """
    school_class = await _class_of(lost.chat, school)
    if school_class is not None:
        await _lost(key, lost.chat, lost.reason, school_class, school)


async def _lost(key: str, chat: Chat, reason: str, school_class: SchoolClass, school: School) -> None:
    """Disable a group, and tell the class's teachers and the directors.

    A removal shows several times: as a change of membership and as refused messages. Only the first is told.
    """
    if _among(await school.chats.of_class(school_class.id), chat):
        await school.chats.disable(chat, reason)
        concerned = [
            each for each in school.profile.staff if each.role == "director" or school_class.id in each.classes
        ]
        await tell_staff(school, f"{key}:lost", concerned, lambda say: _no_longer(school_class, say))


def _among(chats: tuple[Chat, ...], chat: Chat) -> bool:
    """Say whether a chat is one of these, by its address."""
    return str(chat) in {str(each) for each in chats}


def _back(school_class: SchoolClass, say: Speech) -> str:
    """Write that a group can be posted in again."""
    return say(
        "I am in the group of {name} again. Posts for this class arrive there from now on.",
        name=group_rights.name_of(school_class, say),
    )


def _no_longer(school_class: SchoolClass, say: Speech) -> str:
    """Write that a group is lost, and what to do."""
    return say(
        "I can no longer write in the group of {name}. Posts for this class do not arrive there. "
        "Add me to the group again and make me an administrator.",
        name=group_rights.name_of(school_class, say),
    )


async def _class_of(chat: Chat, school: School) -> SchoolClass | None:
    """Find the class of a group, None for a group that the school does not know."""
    class_id = await school.chats.class_of(chat)
    return None if class_id is None else school.profile.place_by_id(class_id)
