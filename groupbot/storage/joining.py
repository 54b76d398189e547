"""How staff join: codes by their keyed hash, and the accounts that were joined with, sealed with the school's key."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage.group_tables import staff_accounts, staff_invitations
from groupbot.storage.growth import note_growth
from groupbot.storage.packing import dump, load, upsert
from groupbot.storage.seal import Sealer
from handlers.codes import normalise
from handlers.model.events import Account
from handlers.model.groups import StaffAccount


class StoredJoining:
    """The `Joining` port, within one transaction."""

    def __init__(self, connection: AsyncConnection, sealer: Sealer) -> None:
        self._connection, self._sealer = connection, sealer

    async def issue(self, code: str, staff_id: str, expires_at: datetime) -> None:
        """Keep a new code's hash, and no earlier one that is unused."""
        table = staff_invitations
        earlier = (table.c.staff_id == staff_id, table.c.used_by.is_(None))
        await self._connection.execute(delete(table).where(*earlier))
        row = {"hash": self._hash(code), "staff_id": staff_id, "expires_at": expires_at}
        await self._connection.execute(insert(table).values(row))

    async def redeem(self, code: str, person_id: str, now: datetime) -> str | None:
        """Use up the code in one statement, so that it cannot be used twice."""
        table = staff_invitations
        statement = (
            update(table)
            .where(table.c.hash == self._hash(code), table.c.used_by.is_(None), table.c.expires_at > now)
            .values(used_by=person_id, used_at=now)
            .returning(table.c.staff_id)
        )
        staff_id: str | None = (await self._connection.execute(statement)).scalar_one_or_none()
        return staff_id

    async def link(self, staff_id: str, account: Account) -> None:
        """Keep the account, in the place of an earlier one on its platform."""
        sealed = self._sealer.seal(dump(StaffAccount(staff_id, account)), _context(staff_id, account.platform))
        row = {"staff_id": staff_id, "platform": account.platform, "sealed": sealed}
        await self._connection.execute(upsert(self._connection, staff_accounts, row))
        await note_growth(self._connection)

    async def unlink(self, staff_id: str) -> bool:
        """Take the accounts off that a member of staff has joined with; says whether there were any."""
        gone = await self._connection.execute(delete(staff_accounts).where(staff_accounts.c.staff_id == staff_id))
        await note_growth(self._connection)
        return gone.rowcount > 0

    async def accounts(self) -> list[StaffAccount]:
        """List the accounts, in an order that stays the same."""
        table = staff_accounts
        rows = await self._connection.execute(select(table).order_by(table.c.staff_id, table.c.platform))
        return [load(StaffAccount, self._sealer.open(row.sealed, _context(row.staff_id, row.platform))) for row in rows]

    def _hash(self, code: str) -> bytes:
        return self._sealer.blind(f"staff invitation {normalise(code)}")


def _context(staff_id: str, platform: str) -> str:
    return f"staff_accounts {staff_id} {platform}"
