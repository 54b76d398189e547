"""Groups and channels: which they are stands in the settings, what has happened to them since stands here."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import tables
from groupbot.storage.packing import dump, load, upsert
from groupbot.storage.seal import Sealer
from handlers.model.events import Chat
from handlers.model.profile import Profile


@dataclass(frozen=True)
class _State:
    """A chat's present address, and why it is disabled where it is."""

    chat: Chat
    disabled: str | None = None


class StoredChats:
    """The `Chats` port, within one transaction.

    A chat's row is found by the address that the settings have for it, wherever it has moved since.

    Args:
        connection: the transaction.
        sealer: hashes and seals addresses, with the school's key.
        profile: says which chats a class has.
    """

    def __init__(self, connection: AsyncConnection, sealer: Sealer, profile: Profile) -> None:
        self._connection, self._sealer, self._profile = connection, sealer, profile

    async def of_class(self, class_id: str) -> tuple[Chat, ...]:
        """List the chats of a class that can be posted in."""
        return tuple(state.chat for state in await self._of_class(class_id) if state.disabled is None)

    async def lost_of_class(self, class_id: str) -> tuple[Chat, ...]:
        """List the class's chats that are disabled."""
        return tuple(state.chat for state in await self._of_class(class_id) if state.disabled is not None)

    async def class_of(self, chat: Chat) -> str | None:
        """Say which class a group belongs to, by its present address or the one in the settings."""
        states = await self._states()
        for each in self._profile.places:
            if any(str(chat) in (str(one), str(states[str(one)].chat)) for one in each.chats):
                return each.id
        return None

    async def disable(self, chat: Chat, reason: str) -> None:
        """Stop posting in the chat."""
        row = {"hash": self._hash(await self._home(chat)), "disabled": reason}
        await self._connection.execute(upsert(self._connection, tables.chats, row))

    async def enable(self, chat: Chat) -> None:
        """Post in the chat again."""
        here = tables.chats.c.hash == self._hash(await self._home(chat))
        await self._connection.execute(update(tables.chats).where(here).values(disabled=None))

    async def move(self, chat: Chat, to: Chat) -> None:
        """Use the chat's new address from now on."""
        home = await self._home(chat)
        row = {"hash": self._hash(home), "sealed": self._sealer.seal(dump(to), _context(home))}
        await self._connection.execute(upsert(self._connection, tables.chats, row))

    async def _of_class(self, class_id: str) -> list[_State]:
        found = self._profile.place_by_id(class_id)
        if found is None:
            return []
        states = await self._states(found.chats)
        return [states[str(chat)] for chat in found.chats]

    async def _states(self, chats: tuple[Chat, ...] | None = None) -> Mapping[str, _State]:
        """Give the states by the addresses in the settings: of these chats, or of all."""
        wanted = [chat for each in self._profile.places for chat in each.chats] if chats is None else chats
        by_hash = {self._hash(str(chat)): chat for chat in wanted}
        states = {str(chat): _State(chat) for chat in wanted}
        query = select(tables.chats).where(tables.chats.c.hash.in_(by_hash))
        for row in await self._connection.execute(query):
            home = str(by_hash[row.hash])
            moved = load(Chat, self._sealer.open(row.sealed, _context(home))) if row.sealed else by_hash[row.hash]
            states[home] = _State(moved, row.disabled)
        return states

    async def _home(self, chat: Chat) -> str:
        """Give the address that the settings have for a chat that may have moved; its own where they have none."""
        states = await self._states()
        return next((home for home, state in states.items() if str(state.chat) == str(chat)), str(chat))

    def _hash(self, address: str) -> bytes:
        return self._sealer.blind(address)


def _context(home: str) -> str:
    return f"chats {home}"
