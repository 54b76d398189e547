"""Persons: found by their account's blind hash, their addresses sealed under keys of their own."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, delete, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.insert import insert_into, insert_or_ignore
from groupbot.storage.keys import KeyStore
from groupbot.storage.packing import dump, load, upsert
from handlers.model.events import Account, Chat
from handlers.model.people import Person, Staff
from handlers.model.profile import Profile
from handlers.ports.deciding import Ids

_STAFF = "staff:"
_PERSONS = tables.persons.outerjoin(tables.guardianships, tables.guardianships.c.person_id == tables.persons.c.id)
_BY_ACCOUNT = select(tables.persons, tables.guardianships.c.child_id).select_from(
    _PERSONS.join(tables.accounts, tables.accounts.c.person_id == tables.persons.c.id)
)
_WITH_KEY = select(tables.persons, tables.guardianships.c.child_id, tables.keys.c.wrapped).select_from(
    _PERSONS.outerjoin(tables.keys, tables.keys.c.owner == tables.persons.c.id)
)


@dataclass(frozen=True)
class Address:
    """Where somebody last wrote: from which account, and in which private chat."""

    account: Account
    chat: Chat | None = None

    def __str__(self) -> str:
        """Give it as words to be hashed."""
        return f"{self.account} {self.chat}"


class StoredPeople:
    """The `People` port, within one transaction.

    Args:
        connection: the transaction.
        keys: the keys within it.
        profile: says who is staff; an account is staff only as long as it does.
        ids: names new persons.
    """

    def __init__(self, connection: AsyncConnection, keys: KeyStore, profile: Profile, ids: Ids) -> None:
        self._connection, self._keys, self._profile, self._ids = connection, keys, profile, ids

    async def meet(self, account: Account, chat: Chat | None = None, language: str | None = None) -> Person:
        """Find the person behind the account, or note a new one. A person who is known costs one statement."""
        staff = self._profile.staff_by_account(account)
        rows = await self._find(account)
        if not rows or not _is_right(rows[0].id, staff):
            await self._note(account, staff, rows[0].id if rows else None)
            rows = await self._find(account)
        row = rows[0]
        changes: dict[str, Any] = {}
        if chat and chat.kind == "private":
            changes |= await self._moved(row, Address(account, chat))
        if language and language != row.language and not row.language_chosen:
            changes["language"] = language
        if changes:
            await self._connection.execute(update(tables.persons).where(tables.persons.c.id == row.id).values(changes))
        return Person(row.id, account, changes.get("language", row.language), staff, _children(rows))

    async def find(self, account: Account) -> Person | None:
        """Find the person behind an account; one who is staff by now and was not yet met as such is not found."""
        rows = await self._find(account)
        staff = self._profile.staff_by_account(account)
        if not rows or not _is_right(rows[0].id, staff):
            return None
        return Person(rows[0].id, account, rows[0].language, staff, _children(rows))

    async def by_id(self, person_id: str) -> Person | None:
        """Find a person. Somebody who is no longer staff is not found by their staff id."""
        found = await self._load(person_id)
        return found[0] if found else None

    async def private_chat(self, person_id: str) -> Chat | None:
        """Say where the person can be written to in private."""
        found = await self._load(person_id)
        if found is None:
            return None
        person, chat = found
        if chat is None and person.account.platform:
            return Chat(person.account.platform, person.account.id)
        return chat

    async def set_language(self, person_id: str, language: str) -> None:
        """Keep the language that the person chose."""
        chosen = {"language": language, "language_chosen": True}
        changed = await self._connection.execute(
            update(tables.persons).where(tables.persons.c.id == person_id).values(chosen)
        )
        staff = self._staff(person_id)
        if not changed.rowcount and staff:
            await self._add(person_id, _first_account(staff), chosen)

    async def link(self, person_id: str, child_id: str) -> None:
        """Make the person a guardian of the child."""
        await self._connection.execute(
            insert_or_ignore(tables.guardianships, self._connection).values(person_id=person_id, child_id=child_id)
        )

    async def unlink(self, child_id: str) -> None:
        """Let nobody be a guardian of the child any more."""
        await self._connection.execute(delete(tables.guardianships).where(tables.guardianships.c.child_id == child_id))

    async def former_staff(self) -> tuple[tuple[str, Chat], ...]:
        """List who last wrote from an account that is no longer that of a member of staff, by their ids."""
        found: dict[str, Chat] = {}
        for row in await self._connection.execute(_WITH_KEY.where(tables.persons.c.id.startswith(_STAFF))):
            data = self._keys.open(row.id, row.wrapped, row.sealed, _context(row.id))
            address = load(Address, data) if data is not None else None
            staff = self._staff(row.id)
            if address and address.chat and not (staff and address.account in staff.accounts):
                found[row.id] = address.chat
        return tuple(sorted(found.items()))

    async def guardians(self, child_id: str) -> tuple[Person, ...]:
        """Find the persons who are linked to the child, by their ids."""
        linked = select(tables.guardianships.c.person_id).where(tables.guardianships.c.child_id == child_id)
        query = _WITH_KEY.where(tables.persons.c.id.in_(linked)).order_by(tables.persons.c.id)
        rows_of: dict[str, list[Row[Any]]] = {}
        for row in await self._connection.execute(query):
            rows_of.setdefault(row.id, []).append(row)
        found = (self._open(rows) for rows in rows_of.values())
        return tuple(each[0] for each in found if each)

    async def erase(self, person_id: str) -> None:
        """Forget a person: their rows go, and what was sealed with their key can be read no more."""
        found = await self._load(person_id)
        if found and found[1]:
            asked_in = self._keys.sealer.blind(str(found[1]))
            await self._connection.execute(delete(tables.questions).where(tables.questions.c.chat_hash == asked_in))
        await self._keys.destroy(person_id)
        await self._connection.execute(delete(tables.dialogues).where(tables.dialogues.c.person_id == person_id))
        await self._connection.execute(delete(tables.wrong_tries).where(tables.wrong_tries.c.person_id == person_id))
        await self._connection.execute(delete(tables.persons).where(tables.persons.c.id == person_id))

    async def _find(self, account: Account) -> Sequence[Row[Any]]:
        query = _BY_ACCOUNT.where(tables.accounts.c.hash == self._keys.sealer.blind(str(account)))
        return (await self._connection.execute(query)).all()

    async def _load(self, person_id: str) -> tuple[Person, Chat | None] | None:
        staff = self._staff(person_id)
        if person_id.startswith(_STAFF) and staff is None:
            return None
        rows = (await self._connection.execute(_WITH_KEY.where(tables.persons.c.id == person_id))).all()
        if not rows:
            return (Person(person_id, _first_account(staff), staff=staff), None) if staff else None
        return self._open(rows)

    def _open(self, rows: Sequence[Row[Any]]) -> tuple[Person, Chat | None] | None:
        row = rows[0]
        staff = self._staff(row.id)
        data = self._keys.open(row.id, row.wrapped, row.sealed, _context(row.id))
        if data is None or (row.id.startswith(_STAFF) and staff is None):
            return None
        address = load(Address, data)
        if staff and address.account not in staff.accounts:
            address = Address(_first_account(staff))
        return Person(row.id, address.account, row.language, staff, _children(rows)), address.chat

    async def _note(self, account: Account, staff: Staff | None, earlier: str | None) -> None:
        """Give the account its person. A parent who becomes staff takes their children along.

        Staff who are so no longer start anew: a wrong account in the settings must not leave its owner with the
        children of a member of staff.
        """
        person_id = _STAFF + staff.id if staff else self._ids.new()
        await self._add(person_id, account)
        owned = {"hash": self._keys.sealer.blind(str(account)), "person_id": person_id}
        await self._connection.execute(upsert(self._connection, tables.accounts, owned))
        if earlier and not earlier.startswith(_STAFF):
            links = tables.guardianships
            taken = select(literal(person_id), links.c.child_id).where(links.c.person_id == earlier)
            await self._connection.execute(insert(links).from_select(["person_id", "child_id"], taken))
            await self._connection.execute(delete(links).where(links.c.person_id == earlier))

    async def _add(self, person_id: str, account: Account, known: dict[str, Any] | None = None) -> None:
        row = {"id": person_id, "language": None, "language_chosen": False} | (known or {})
        row |= await self._sealed(person_id, Address(account))
        statement = insert_into(tables.persons, self._connection).values(row)
        await self._connection.execute(statement.on_conflict_do_nothing())

    async def _moved(self, row: Row[Any], address: Address) -> dict[str, Any]:
        if row.address_hash == self._keys.sealer.blind(str(address)):
            return {}
        return await self._sealed(row.id, address)

    async def _sealed(self, person_id: str, address: Address) -> dict[str, bytes]:
        sealed = await self._keys.seal(person_id, dump(address), _context(person_id))
        return {"address_hash": self._keys.sealer.blind(str(address)), "sealed": sealed}

    def _staff(self, person_id: str) -> Staff | None:
        return self._profile.staff_by_id(person_id.removeprefix(_STAFF)) if person_id.startswith(_STAFF) else None


def _is_right(person_id: str, staff: Staff | None) -> bool:
    return person_id == _STAFF + staff.id if staff else not person_id.startswith(_STAFF)


def _first_account(staff: Staff) -> Account:
    return staff.accounts[0] if staff.accounts else Account("", "")


def _children(rows: Sequence[Row[Any]]) -> tuple[str, ...]:
    return tuple(sorted(row.child_id for row in rows if row.child_id is not None))


def _context(person_id: str) -> str:
    return f"persons {person_id}"
