"""The people of the school, as handlers find them."""

from datetime import datetime
from typing import Protocol

from handlers.model.events import Account, Chat
from handlers.model.people import Child, Person


class People(Protocol):
    """Everybody who has written to the bot, and staff whether they have or not."""

    async def meet(self, account: Account, chat: Chat | None = None, language: str | None = None) -> Person:
        """Find the person behind the account, or note a new one.

        `chat` is where the person can be written to in private and is remembered; `language` is what the platform
        says and is kept only where the person has not chosen. A member of staff's id is `staff:` and their id.
        """

    async def find(self, account: Account) -> Person | None:
        """Find the person behind an account, without noting a new one."""

    async def by_id(self, person_id: str) -> Person | None:
        """Find a person. A member of staff is found by `staff:ID` even when they never wrote."""

    async def private_chat(self, person_id: str) -> Chat | None:
        """Say where the person can be written to in private: where they last wrote, else their first account."""

    async def set_language(self, person_id: str, language: str) -> None:
        """Keep the language that the person chose."""

    async def link(self, person_id: str, child_id: str) -> None:
        """Make the person a guardian of the child; nothing changes when they are one already."""

    async def erase(self, person_id: str) -> None:
        """Forget a person: who they are, their links, dialogue and questions; what was sealed for them is lost.

        A member of staff is known again by the settings, without what was kept of them.
        """

    async def former_staff(self) -> tuple[tuple[str, Chat], ...]:
        """List whose last account is no longer that of a member of staff: the person's id, and their chat."""

    async def guardians(self, child_id: str) -> tuple[Person, ...]:
        """Find the persons who are linked to the child."""


class Children(Protocol):
    """The roster."""

    async def by_id(self, child_id: str) -> Child | None:
        """Find a child by its id in the roster."""

    async def of_class(self, class_id: str) -> tuple[Child, ...]:
        """List a class, by first and last name."""


class Invitations(Protocol):
    """Codes that link a parent to a child. Only their hashes are stored."""

    async def issue(self, code: str, child_id: str, expires_at: datetime) -> None:
        """Keep a new code's hash."""

    async def redeem(self, code: str, person_id: str, now: datetime) -> str | None:
        """Use up the code and give the child's id; None, with no difference why, when it is not good.

        The code is compared without its separators and with letters that look alike taken for one another.
        """

    async def note_wrong_try(self, person_id: str, at: datetime) -> None:
        """Count a wrong try."""

    async def wrong_tries(self, person_id: str, since: datetime) -> int:
        """Say how many wrong tries there were since."""


class Chats(Protocol):
    """The groups and channels of the school, by class, with what has happened to them.

    For those of the whole school the class's id is `WHOLE_SCHOOL`.
    """

    async def of_class(self, class_id: str) -> tuple[Chat, ...]:
        """List the chats of a class that can be posted in: at their present address, without disabled ones."""

    async def lost_of_class(self, class_id: str) -> tuple[Chat, ...]:
        """List the class's chats that are disabled."""

    async def class_of(self, chat: Chat) -> str | None:
        """Say which class a group belongs to, None for a chat that the school does not know."""

    async def disable(self, chat: Chat, reason: str) -> None:
        """Stop posting in the chat."""

    async def enable(self, chat: Chat) -> None:
        """Post in the chat again."""

    async def move(self, chat: Chat, to: Chat) -> None:
        """Use the chat's new address from now on."""
