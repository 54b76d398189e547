"""What handlers keep of parents' letters to the school, and of the addresses that mail goes to and comes from."""

from datetime import datetime
from typing import Protocol

from handlers.model.letters import Letter


class Letters(Protocol):
    """Parents' questions and requests for leave that were handed over."""

    async def by_id(self, letter_id: str) -> Letter | None:
        """Find a letter; None also when its sender has been erased."""

    async def save(self, letter: Letter) -> None:
        """Keep a new letter, or what has changed of one."""

    async def sent_since(self, sender: str, since: datetime) -> tuple[Letter, ...]:
        """List what a person has sent since a moment, the newest first."""

    async def forget_texts(self, letter_id: str) -> None:
        """Remove what a letter was about; that it was handed over, and when, stays."""


class ReplyAddresses(Protocol):
    """At what address the school can answer a person, where the person has said so."""

    async def of(self, person_id: str) -> str | None:
        """Give the address; empty when the person would rather give none, None when they were never asked."""

    async def keep(self, person_id: str, email: str) -> None:
        """Keep the address in place of an earlier one; empty for none."""


class SchoolAddresses(Protocol):
    """The school's own e-mail addresses, each proven once by a code that was mailed to it. Only hashes are stored."""

    async def issue(self, email: str, code: str, expires_at: datetime) -> None:
        """Keep a new code for the address, in place of an earlier one; what was proven stays so."""

    async def prove(self, code: str, by: str, now: datetime) -> bool:
        """Use up a code: its address is proven from now on; False, with no difference why, when it is not good."""

    async def proven_at(self, email: str) -> datetime | None:
        """Say when the address was last proven; None when it never was."""
