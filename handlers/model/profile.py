"""The school as its own settings describe it, as far as handlers need to know."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from handlers.model.events import Account, Chat
from handlers.model.people import Staff

WHOLE_SCHOOL = "*"
"""The place of a group that is for the whole school, where a class has its id; no class can have this one."""

ChannelKind = Literal["mail", "phone", "link"]


@dataclass(frozen=True)
class Channel:
    """An agreed channel of the school: how a matter reaches it. `warn` and `before` are local times of day.

    `list_to_office` says that the office too gets the list of a morning's reports.
    """

    kind: ChannelKind = "mail"
    email: str | None = None
    phone: str | None = None
    link: str | None = None
    warn: time | None = None
    before: time | None = None
    list_to_office: bool = False


@dataclass(frozen=True)
class SchoolClass:
    """A class (groep) and its chats, one per platform; or, with the id `WHOLE_SCHOOL`, the school as a place."""

    id: str
    name: str
    chats: tuple[Chat, ...] = ()


@dataclass(frozen=True)
class Profile:
    """The school. `child_data` holds, per platform, whether a child's name may pass through it.

    `address`, `iban` and `website` are the school's own: what may stand in any post. `undo` is how long a post can be
    taken back, `deputy_after` how long the directors have a question for themselves before deputies are asked too.
    `house_rules` are what the school asks of everybody in its groups, per language. `mails` says that there is a server
    that takes the school's mail, `leave_weeks` how many weeks ahead leave is asked. `chats` are the groups for the
    whole school. `pointer_every` is how long somebody who was shown the way in a group is not shown the same way again.
    `photos_kept` is how long the photos of a post are kept once it is out.
    """

    name: str
    language: str
    timezone: ZoneInfo
    classes: tuple[SchoolClass, ...]
    staff: tuple[Staff, ...]
    illness: Channel
    leave: Channel
    office: Channel
    director: Channel
    undo: timedelta = timedelta(seconds=30)
    deputy_after: timedelta = timedelta(hours=2)
    child_data: dict[str, bool] = field(default_factory=dict)
    address: str | None = None
    iban: str | None = None
    website: str | None = None
    house_rules: Mapping[str, str] = field(default_factory=dict)
    mails: bool = True
    leave_weeks: int = 8
    chats: tuple[Chat, ...] = ()
    pointer_every: timedelta = timedelta(hours=12)
    photos_kept: timedelta = timedelta(days=14)

    @property
    def places(self) -> tuple[SchoolClass, ...]:
        """The classes, and the whole school as the place of its own groups."""
        return (*self.classes, SchoolClass(WHOLE_SCHOOL, self.name, self.chats))

    def place_by_id(self, place: str) -> SchoolClass | None:
        """Find a class, or the whole school, by its id."""
        return next((each for each in self.places if each.id == place), None)

    def class_by_id(self, class_id: str) -> SchoolClass | None:
        """Find a class by its id."""
        return next((each for each in self.classes if each.id == class_id), None)

    def staff_by_id(self, staff_id: str) -> Staff | None:
        """Find a member of staff by their id in the settings."""
        return next((each for each in self.staff if each.id == staff_id), None)

    def staff_by_account(self, account: Account | None) -> Staff | None:
        """Find a member of staff by their account; an anonymous sender (None) is never staff."""
        return next((each for each in self.staff if account in each.accounts), None)

    def phone(self) -> str | None:
        """The number to phone about illness: the illness channel's own, else the office's."""
        return self.illness.phone or self.office.phone
