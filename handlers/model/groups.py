"""Groups that the bot was added to, what was set up in them by chat, and what it saw there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal

from handlers.model.events import Account, Chat
from handlers.model.people import Staff
from handlers.model.profile import Profile, SchoolClass

NO_PLACE = ""
"""The place of a group that a director said is none of the school's."""


@dataclass(frozen=True)
class FoundGroup:
    """A group that the bot was added to and that no class had.

    `place` is a class's id or `WHOLE_SCHOOL`, `NO_PLACE` for none, None while no director has said. `director` is the
    id of the member of staff who said it.
    """

    id: str
    chat: Chat
    title: str
    place: str | None = None
    director: str = ""


@dataclass(frozen=True)
class StaffAccount:
    """An account that a member of staff has joined with."""

    staff: str
    account: Account


SightingKind = Literal["illness", "leave", "question", "photo", "own"]
"""What somebody wants of the school; a parent's picture; somebody's own message of which they are told something."""


@dataclass(frozen=True)
class Sighting:
    """Something in a group that the bot does something about. Its words are kept for a day at most.

    `about` is what it is found by: who wants what, or which message it is. `text` is what was written, `messages` the
    platform's ids of it. `pointed` is how the way was shown last, empty for not at all; `followed` says that the person
    went on in private.
    """

    id: str
    kind: SightingKind
    about: str
    place: str
    chat: Chat
    account: Account
    at: datetime
    text: str = ""
    messages: tuple[str, ...] = ()
    pointed: Literal["", "private", "one", "all"] = ""
    followed: bool = False


def grown(profile: Profile, groups: Iterable[FoundGroup], accounts: Iterable[StaffAccount]) -> Profile:
    """Give the school with what was set up in the chat. What stands in the settings wins.

    Args:
        profile: the school as its settings describe it.
        groups: groups that a director has given a place.
        accounts: accounts that staff have joined with.
    """
    settled = {str(chat) for each in profile.places for chat in each.chats}
    places = {each.id: each for each in profile.places}
    for group in groups:
        place = places.get(group.place or NO_PLACE)
        if place is None or str(group.chat) in settled or has_group(place, group.chat.platform):
            continue
        places[place.id] = replace(place, chats=(*place.chats, group.chat))
    classes = tuple(places[each.id] for each in profile.classes)
    whole = places[profile.places[-1].id]
    return replace(profile, classes=classes, chats=whole.chats, staff=_joined(profile.staff, accounts))


def has_group(place: SchoolClass, platform: str) -> bool:
    """Say whether a class has a group on a platform already."""
    return any(chat.platform == platform for chat in place.chats)


def has_account(staff: Staff, platform: str) -> bool:
    """Say whether a member of staff has an account on a platform already."""
    return any(account.platform == platform for account in staff.accounts)


def _joined(staff: tuple[Staff, ...], accounts: Iterable[StaffAccount]) -> tuple[Staff, ...]:
    taken = {account for each in staff for account in each.accounts}
    members = {each.id: each for each in staff}
    for joined in accounts:
        member = members.get(joined.staff)
        if member is not None and joined.account not in taken and not has_account(member, joined.account.platform):
            members[member.id] = replace(member, accounts=(*member.accounts, joined.account))
            taken.add(joined.account)
    return tuple(members.values())
