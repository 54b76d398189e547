"""The people of the school, in memory."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import count

from handlers.codes import normalise
from handlers.model.events import Account, Chat
from handlers.model.people import Child, Person, Staff
from handlers.model.profile import Profile
from handlers.model.roster import RosterChanges


@dataclass
class Known:
    """What is remembered of one person."""

    account: Account
    language: str | None = None
    chosen: bool = False
    chat: Chat | None = None


class FakePeople:
    """Persons by account; `known` holds them by id, `links` (person, child) who is whose guardian."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.known: dict[str, Known] = {}
        self.accounts: dict[Account, str] = {}
        self.links: dict[tuple[str, str], None] = {}
        self._numbers = count(1)

    async def meet(self, account: Account, chat: Chat | None = None, language: str | None = None) -> Person:
        """Find the person behind the account, or note a new one."""
        person_id = self._person_id(account)
        known = self.known.setdefault(person_id, Known(account))
        if chat and chat.kind == "private":
            known.account, known.chat = account, chat
        if language and not known.chosen:
            known.language = language
        return replace(self._person(person_id), account=account)

    async def find(self, account: Account) -> Person | None:
        """Find the person behind an account."""
        known, staff = self.accounts.get(account), self.profile.staff_by_account(account)
        right = known == f"staff:{staff.id}" if staff else known and not known.startswith("staff:")
        return replace(self._person(known), account=account) if known and right else None

    async def by_id(self, person_id: str) -> Person | None:
        """Find a person, or a member of staff who never wrote."""
        if person_id.startswith("staff:"):
            return self._person(person_id) if self._staff(person_id) else None
        return self._person(person_id) if person_id in self.known else None

    async def private_chat(self, person_id: str) -> Chat | None:
        """Say where the person can be written to in private."""
        person = await self.by_id(person_id)
        if person is None:
            return None
        known, account = self.known.get(person_id), person.account
        if known and known.chat and known.account == account:
            return known.chat
        return Chat(account.platform, account.id) if account.platform else None

    async def set_language(self, person_id: str, language: str) -> None:
        """Keep the language that the person chose."""
        person = await self.by_id(person_id)
        if person:
            known = self.known.setdefault(person_id, Known(person.account))
            known.language, known.chosen = language, True

    async def link(self, person_id: str, child_id: str) -> None:
        """Make the person a guardian of the child."""
        self.links[person_id, child_id] = None

    async def unlink(self, child_id: str) -> None:
        """Let nobody be a guardian of the child any more."""
        self.links = {link: None for link in self.links if link[1] != child_id}

    async def former_staff(self) -> tuple[tuple[str, Chat], ...]:
        """List who last wrote from an account that is no longer that of a member of staff."""
        staff = {who: self._staff(who) for who in sorted(self.known) if who.startswith("staff:")}
        gone = [who for who, each in staff.items() if each is None or self.known[who].account not in each.accounts]
        return tuple((who, chat) for who in gone if (chat := self.known[who].chat))

    async def guardians(self, child_id: str) -> tuple[Person, ...]:
        """Find the persons who are linked to the child."""
        found = [await self.by_id(person) for person, child in sorted(self.links) if child == child_id]
        return tuple(person for person in found if person)

    async def erase(self, person_id: str) -> None:
        """Forget a person."""
        self.known.pop(person_id, None)
        self.accounts = {account: who for account, who in self.accounts.items() if who != person_id}
        self.links = {link: None for link in self.links if link[0] != person_id}

    def _person_id(self, account: Account) -> str:
        staff = self.profile.staff_by_account(account)
        known = self.accounts.get(account)
        if staff:
            person_id = f"staff:{staff.id}"
            if known and known != person_id and not known.startswith("staff:"):
                self.links = {(person_id if who == known else who, child): None for who, child in self.links}
        elif known and not known.startswith("staff:"):
            person_id = known
        else:
            person_id = f"person-{next(self._numbers):05}"
        self.accounts[account] = person_id
        return person_id

    def _staff(self, person_id: str) -> Staff | None:
        return self.profile.staff_by_id(person_id.removeprefix("staff:")) if person_id.startswith("staff:") else None

    def _person(self, person_id: str) -> Person:
        staff, known = self._staff(person_id), self.known.get(person_id)
        account = known.account if known else None
        if staff and account not in staff.accounts:
            account = staff.accounts[0] if staff.accounts else Account("", "")
        assert account
        language = known.language if known else None
        children = tuple(sorted(child for who, child in self.links if who == person_id))
        return Person(person_id, account, language, staff, children)


class FakeChildren:
    """The roster; a test may put children in `roster` or call `replace`."""

    def __init__(self, children: Iterable[Child], people: FakePeople) -> None:
        self.roster = {child.id: child for child in children}
        self.people = people
        self.version = 0

    async def by_id(self, child_id: str) -> Child | None:
        """Find a child."""
        return self.roster.get(child_id)

    async def of_class(self, class_id: str) -> tuple[Child, ...]:
        """List a class, by first and last name."""
        return tuple(child for child in await self.all() if child.class_id == class_id)

    async def all(self) -> tuple[Child, ...]:
        """List everybody, by first and last name."""
        return tuple(sorted(self.roster.values(), key=by_name))

    async def roster_version(self) -> int:
        """Say how often the roster was replaced."""
        return self.version

    async def compare(self, children: Iterable[Child]) -> RosterChanges:
        """Say what `replace` would change."""
        return RosterChanges.between(self.roster, {child.id: child for child in children})

    async def replace(self, children: Iterable[Child]) -> RosterChanges:
        """Make this the roster."""
        new = {child.id: child for child in children}
        changes = await self.compare(new.values())
        if changes:
            self.roster, self.version = new, self.version + 1
        links = self.people.links
        self.people.links = {link: None for link in links if link[1] not in changes.removed}
        return changes


@dataclass
class FakeInvitation:
    """A code's child and end."""

    child_id: str
    expires_at: datetime
    used_by: str | None = None


@dataclass
class FakeInvitations:
    """Codes, readable here for the sake of tests."""

    children: FakeChildren
    codes: dict[str, FakeInvitation] = field(default_factory=dict)
    wrong: list[tuple[str, datetime]] = field(default_factory=list)

    async def issue(self, code: str, child_id: str, expires_at: datetime) -> None:
        """Keep a new code."""
        self.codes[normalise(code)] = FakeInvitation(child_id, expires_at)

    async def redeem(self, code: str, person_id: str, now: datetime) -> str | None:
        """Use up the code and give the child's id."""
        invitation = self.codes.get(normalise(code))
        if invitation is None or invitation.used_by or invitation.expires_at <= now:
            return None
        if invitation.child_id not in self.children.roster:
            return None
        invitation.used_by = person_id
        return invitation.child_id

    async def open(self, children: Collection[str], now: datetime) -> int:
        """Say how many codes of these children can still be used."""
        return len(self._open(children, now))

    async def void(self, children: Collection[str], now: datetime) -> int:
        """Make the codes of these children that can still be used void."""
        gone = self._open(children, now)
        self.codes = {code: each for code, each in self.codes.items() if code not in gone}
        return len(gone)

    async def note_wrong_try(self, person_id: str, at: datetime) -> None:
        """Count a wrong try."""
        self.wrong.append((person_id, at))

    async def wrong_tries(self, person_id: str, since: datetime) -> int:
        """Say how many wrong tries there were since."""
        return sum(1 for who, at in self.wrong if who == person_id and at >= since)

    def _open(self, children: Collection[str], now: datetime) -> set[str]:
        good = {code: each for code, each in self.codes.items() if not each.used_by and each.expires_at > now}
        return {code for code, each in good.items() if each.child_id in children}


class FakeChats:
    """The groups of the profile; `moved` and `disabled` are kept by the address in the settings."""

    def __init__(self, profile: Profile) -> None:
        self.profile = profile
        self.moved: dict[str, Chat] = {}
        self.disabled: dict[str, str] = {}

    async def of_class(self, class_id: str) -> tuple[Chat, ...]:
        """List the chats of a class that can be posted in."""
        return tuple(self._now_at(chat) for chat in self._settled(class_id) if str(chat) not in self.disabled)

    async def lost_of_class(self, class_id: str) -> tuple[Chat, ...]:
        """List the class's chats that are disabled."""
        return tuple(self._now_at(chat) for chat in self._settled(class_id) if str(chat) in self.disabled)

    async def class_of(self, chat: Chat) -> str | None:
        """Say which class a group belongs to."""
        for each in self.profile.places:
            if any(str(chat) in (str(one), str(self._now_at(one))) for one in each.chats):
                return each.id
        return None

    async def disable(self, chat: Chat, reason: str) -> None:
        """Stop posting in the chat."""
        self.disabled[self._home(chat)] = reason

    async def enable(self, chat: Chat) -> None:
        """Post in the chat again."""
        self.disabled.pop(self._home(chat), None)

    async def move(self, chat: Chat, to: Chat) -> None:
        """Use the chat's new address from now on."""
        self.moved[self._home(chat)] = to

    def _settled(self, class_id: str) -> tuple[Chat, ...]:
        found = self.profile.place_by_id(class_id)
        return found.chats if found else ()

    def _now_at(self, chat: Chat) -> Chat:
        return self.moved.get(str(chat), chat)

    def _home(self, chat: Chat) -> str:
        homes = (str(one) for each in self.profile.places for one in each.chats if str(self._now_at(one)) == str(chat))
        return next(homes, str(chat))


def by_name(child: Child) -> tuple[str, str, str]:
    """Sort by first and last name, whatever their letters' case."""
    return child.first_name.casefold(), child.last_name.casefold(), child.id
