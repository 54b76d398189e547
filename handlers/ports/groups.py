"""What handlers keep of groups and of setting the school up in the chat."""

from datetime import datetime
from typing import Protocol

from handlers.model.events import Account, Chat
from handlers.model.groups import FoundGroup, Sighting, SightingKind


class Groups(Protocol):
    """Groups that the bot was added to and that the settings do not name. Those with a place are the school's."""

    async def save(self, group: FoundGroup) -> None:
        """Keep a new group, or what has changed of one."""

    async def by_id(self, group_id: str) -> FoundGroup | None:
        """Find a group."""

    async def find(self, chat: Chat) -> FoundGroup | None:
        """Find the group that a chat is."""

    async def placed(self, place: str) -> tuple[FoundGroup, ...]:
        """List the groups that a director has given to a class or to the whole school."""

    async def waiting(self) -> int:
        """Count the groups of which no director has said whose they are."""

    async def forget(self, group_id: str) -> None:
        """Forget a group."""


class Joining(Protocol):
    """Codes that link an account to a member of staff. Only their hashes are stored."""

    async def issue(self, code: str, staff_id: str, expires_at: datetime) -> None:
        """Keep a new code's hash; earlier codes of this member of staff are void."""

    async def redeem(self, code: str, person_id: str, now: datetime) -> str | None:
        """Use up the code and give the id of the member of staff; None, with no difference why, when it is not good."""

    async def link(self, staff_id: str, account: Account) -> None:
        """Make the account the one that this member of staff has on its platform."""


class Sightings(Protocol):
    """What was seen in groups, for a day."""

    async def save(self, sighting: Sighting) -> None:
        """Keep a new sighting, or what has changed of one."""

    async def by_id(self, sighting_id: str) -> Sighting | None:
        """Find a sighting."""

    async def last(self, kind: SightingKind, about: str, since: datetime) -> Sighting | None:
        """Find the newest of a kind about something since a moment."""

    async def forget(self, sighting_id: str) -> None:
        """Forget a sighting."""


class Memory(Protocol):
    """Single facts about platforms and the protocol that outlive the program: never anything about a person."""

    async def recall(self, name: str) -> str:
        """Give what was remembered under a name, empty where nothing was."""

    async def remember(self, name: str, value: str) -> None:
        """Remember something in the place of what was remembered before."""
