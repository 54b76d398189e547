"""Who plays in the playground: the sample school's staff with accounts there, and two of its parents."""

from dataclasses import dataclass, replace
from typing import Literal

from groupbot.settings import Settings, profile_of
from groupbot.transports.playground import PLATFORM
from handlers.model.events import Account, Chat
from handlers.model.profile import Profile

Phone = Literal["parent", "teacher", "director"]

PHONES: tuple[Phone, ...] = ("parent", "teacher", "director")

LINKED_PARENT, NEW_PARENT = "linda", "petra"
CHILDREN = ("501", "606")
"""The children of the parent who is linked: one in group 5, one in group 6."""

NEW_CHILD = "508"
"""The child that the new parent's invitation is for."""


@dataclass(frozen=True)
class Player:
    """Somebody who can hold one of the phones. `account` is also the id of their chat with the bot."""

    account: str
    name: str
    phone: Phone

    @property
    def chat(self) -> Chat:
        """The private chat with the bot."""
        return Chat(PLATFORM, self.account)


def playground_profile(settings: Settings) -> Profile:
    """Give the school as its settings have it, with its classes and staff in the playground."""
    profile = profile_of(settings)
    classes = (replace(each, chats=(Chat(PLATFORM, group_of(each.id), "group"),)) for each in profile.classes)
    staff = (replace(each, accounts=(Account(PLATFORM, each.id),)) for each in profile.staff)
    return replace(profile, classes=tuple(classes), staff=tuple(staff), child_data={PLATFORM: True})


def group_of(class_id: str) -> str:
    """Give the id of a class's group in the playground."""
    return f"group-{class_id}"


def players_of(profile: Profile) -> tuple[Player, ...]:
    """List who can hold a phone; of each phone's players the first holds it at the beginning."""
    parents = (Player(LINKED_PARENT, "Linda de Vries", "parent"), Player(NEW_PARENT, "Petra Bakker", "parent"))
    # The director holds the phone before the deputy.
    by_rank = sorted(profile.staff, key=lambda each: (each.role != "teacher", each.deputy))
    staff = (Player(each.id, each.name, "director" if each.role == "director" else "teacher") for each in by_rank)
    return (*parents, *staff)
