"""Groups, accounts of staff, sightings and facts, in memory."""

from datetime import datetime

from handlers.codes import normalise
from handlers.model.events import Account, Chat
from handlers.model.groups import FoundGroup, Sighting, SightingKind, StaffAccount


class FakeGroups:
    """Groups by id in `saved`; `added` are the chats that the school has by them alone."""

    def __init__(self) -> None:
        self.saved: dict[str, FoundGroup] = {}
        self.added: set[Chat] = set()

    async def save(self, group: FoundGroup) -> None:
        """Keep a group."""
        self.saved[group.id] = group

    async def by_id(self, group_id: str) -> FoundGroup | None:
        """Find a group."""
        return self.saved.get(group_id)

    async def find(self, chat: Chat) -> FoundGroup | None:
        """Find the group that a chat is."""
        return next((each for each in self.saved.values() if str(each.chat) == str(chat)), None)

    async def placed(self, place: str) -> tuple[FoundGroup, ...]:
        """List the groups of a place."""
        return tuple(each for each in self.saved.values() if each.place == place)

    async def waiting(self) -> int:
        """Count the groups without an answer."""
        return sum(1 for each in self.saved.values() if each.place is None)

    async def forget(self, group_id: str) -> None:
        """Forget a group."""
        self.saved.pop(group_id, None)

    def not_added(self, chats: tuple[Chat, ...]) -> tuple[Chat, ...]:
        """Leave out the chats that were added in the chat."""
        return tuple(each for each in chats if each not in self.added)

    def with_place(self) -> list[FoundGroup]:
        """List the groups that are the school's."""
        return [each for each in self.saved.values() if each.place]


class FakeJoining:
    """Codes, readable here for the sake of tests, and the accounts that were joined with."""

    def __init__(self) -> None:
        self.codes: dict[str, tuple[str, datetime]] = {}
        self.used: set[str] = set()
        self.accounts: list[StaffAccount] = []

    async def issue(self, code: str, staff_id: str, expires_at: datetime) -> None:
        """Keep a new code in the place of unused ones."""
        self.codes = {each: kept for each, kept in self.codes.items() if each in self.used or kept[0] != staff_id}
        self.codes[normalise(code)] = (staff_id, expires_at)

    async def redeem(self, code: str, person_id: str, now: datetime) -> str | None:
        """Use up the code."""
        staff_id, expires_at = self.codes.get(normalise(code), ("", now))
        if not staff_id or normalise(code) in self.used or expires_at <= now:
            return None
        self.used.add(normalise(code))
        return staff_id

    async def link(self, staff_id: str, account: Account) -> None:
        """Keep the account."""
        others = [each for each in self.accounts if (each.staff, each.account.platform) != (staff_id, account.platform)]
        self.accounts = [*others, StaffAccount(staff_id, account)]


class FakeSightings:
    """Sightings by id in `saved`."""

    def __init__(self) -> None:
        self.saved: dict[str, Sighting] = {}

    async def save(self, sighting: Sighting) -> None:
        """Keep a sighting."""
        self.saved[sighting.id] = sighting

    async def by_id(self, sighting_id: str) -> Sighting | None:
        """Find a sighting."""
        return self.saved.get(sighting_id)

    async def last(self, kind: SightingKind, about: str, since: datetime) -> Sighting | None:
        """Find the newest of a kind about something since a moment."""
        found = [each for each in self.saved.values() if (each.kind, each.about) == (kind, about) and each.at >= since]
        return max(found, key=lambda each: each.at, default=None)

    async def forget(self, sighting_id: str) -> None:
        """Forget a sighting."""
        self.saved.pop(sighting_id, None)


class FakeMemory:
    """Facts by name in `facts`."""

    def __init__(self) -> None:
        self.facts: dict[str, str] = {}

    async def recall(self, name: str) -> str:
        """Give what was remembered."""
        return self.facts.get(name, "")

    async def remember(self, name: str, value: str) -> None:
        """Remember something."""
        self.facts[name] = value
