"""What is written in the school's groups is between their members; the bot reads it for a few things, and is silent."""

from handlers import group_pointers, group_watch
from handlers.group_needs import need_of
from handlers.model.events import Message
from handlers.ports import School


async def written(key: str, message: Message, school: School) -> None:
    """Look at a message in a group.

    In a channel only the school speaks, and whoever has no account there (an anonymous administrator, a chat that
    speaks) can be told nothing. What was forwarded are another's words: nobody wants something of the school by them.

    Args:
        key: the event's key.
        message: what was written, or changed.
        school: the school.
    """
    account = message.sender.account
    place_id = await school.chats.class_of(message.chat) if message.chat.kind == "group" else None
    place = school.profile.place_by_id(place_id) if place_id is not None else None
    if account is None or place is None:
        return
    staff = school.profile.staff_by_account(account)
    if staff is not None:
        await group_watch.by_staff(key, message, account, staff, place, school)
        return
    await group_watch.picture_by_parent(key, message, account, place, school)
    need = None if message.forwarded else need_of(message.text)
    if need is None:
        await group_watch.words_by_parent(key, message, account, place, school)
    else:
        await group_pointers.seen(key, message, need, account, place, school)
