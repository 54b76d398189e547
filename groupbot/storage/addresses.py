"""E-mail addresses: where a person wants their answers, sealed, and which of the school's own are proven, hashed."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.keys import KeyStore
from groupbot.storage.letter_tables import reply_addresses, school_addresses
from groupbot.storage.packing import upsert
from groupbot.storage.seal import Sealer
from handlers.codes import normalise


class StoredReplyAddresses:
    """The `ReplyAddresses` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, keys: KeyStore) -> None:
        self._connection, self._keys = connection, keys

    async def of(self, person_id: str) -> str | None:
        """Give the address; empty for none, None when the person was never asked."""
        with_key = select(reply_addresses.c.sealed, tables.keys.c.wrapped).join(
            tables.keys, tables.keys.c.owner == reply_addresses.c.person_id
        )
        found = await self._connection.execute(with_key.where(reply_addresses.c.person_id == person_id))
        row = found.one_or_none()
        data = row and self._keys.open(person_id, row.wrapped, row.sealed, _context(person_id))
        return None if data is None else data.decode()

    async def keep(self, person_id: str, email: str) -> None:
        """Keep the address in place of an earlier one."""
        sealed = await self._keys.seal(person_id, email.encode(), _context(person_id))
        row = {"person_id": person_id, "sealed": sealed}
        await self._connection.execute(upsert(self._connection, reply_addresses, row))


class StoredSchoolAddresses:
    """The `SchoolAddresses` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def issue(self, email: str, code: str, expires_at: datetime) -> None:
        """Keep a new code for the address, in place of an earlier one."""
        row = {"hash": self._address(email), "code_hash": self._code(code), "expires_at": expires_at}
        await self._connection.execute(upsert(self._connection, school_addresses, row))

    async def prove(self, code: str, by: str, now: datetime) -> bool:
        """Use up a code, in one statement, so that it cannot be used twice."""
        table = school_addresses
        good = update(table).where(table.c.code_hash == self._code(code), table.c.expires_at > now)
        proven = await self._connection.execute(good.values(code_hash=None, proven_at=now, proven_by=by))
        return proven.rowcount == 1

    async def proven_at(self, email: str) -> datetime | None:
        """Say when the address was last proven."""
        table = school_addresses
        moment: datetime | None = await self._connection.scalar(
            select(table.c.proven_at).where(table.c.hash == self._address(email))
        )
        return moment

    def _address(self, email: str) -> bytes:
        return self._sealer.blind(f"school address {email.casefold()}")

    def _code(self, code: str) -> bytes:
        return self._sealer.blind(f"address code {normalise(code)}")


def _context(person_id: str) -> str:
    return f"reply_addresses {person_id}"
