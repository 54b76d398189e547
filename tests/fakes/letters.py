"""Parents' letters, and the addresses that mail goes to and comes from, in memory."""

from dataclasses import dataclass, replace
from datetime import datetime

from handlers.codes import normalise
from handlers.model.letters import Letter


class FakeLetters:
    """Letters by id in `saved`."""

    def __init__(self) -> None:
        self.saved: dict[str, Letter] = {}

    async def by_id(self, letter_id: str) -> Letter | None:
        """Find a letter."""
        return self.saved.get(letter_id)

    async def save(self, letter: Letter) -> None:
        """Keep a letter."""
        self.saved[letter.id] = letter

    async def sent_since(self, sender: str, since: datetime) -> tuple[Letter, ...]:
        """List what a person has sent since, the newest first."""
        found = [each for each in self.saved.values() if each.sender == sender and each.sent_at >= since]
        return tuple(sorted(found, key=lambda each: each.sent_at, reverse=True))

    async def forget_texts(self, letter_id: str) -> None:
        """Remove what it was about."""
        if letter_id in self.saved:
            self.saved[letter_id] = replace(self.saved[letter_id], about="")


class FakeReplyAddresses:
    """Addresses by person id in `kept`."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    async def of(self, person_id: str) -> str | None:
        """Give the address."""
        return self.kept.get(person_id)

    async def keep(self, person_id: str, email: str) -> None:
        """Keep the address."""
        self.kept[person_id] = email


@dataclass
class Proof:
    """What is known of one of the school's addresses."""

    code: str | None = None
    expires_at: datetime | None = None
    proven_at: datetime | None = None


class FakeSchoolAddresses:
    """Proofs by address in `known`; the codes can be read here for the sake of tests."""

    def __init__(self) -> None:
        self.known: dict[str, Proof] = {}

    async def issue(self, email: str, code: str, expires_at: datetime) -> None:
        """Keep a new code."""
        proof = self.known.setdefault(email.casefold(), Proof())
        proof.code, proof.expires_at = normalise(code), expires_at

    async def prove(self, code: str, by: str, now: datetime) -> bool:
        """Use up a code."""
        assert by
        for proof in self.known.values():
            if proof.code == normalise(code) and proof.expires_at and proof.expires_at > now:
                proof.code, proof.proven_at = None, now
                return True
        return False

    async def proven_at(self, email: str) -> datetime | None:
        """Say when the address was last proven."""
        proof = self.known.get(email.casefold())
        return proof.proven_at if proof else None
