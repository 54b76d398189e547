"""Who is who: staff from the school's settings, parents by their code, children from the roster."""

from dataclasses import dataclass
from typing import Literal

from handlers.model.events import Account

Role = Literal["teacher", "office", "director"]


@dataclass(frozen=True)
class Staff:
    """A member of staff, as the school's settings have them. `shown_as` signs posts: "juf Anna, groep 5"."""

    id: str
    name: str
    shown_as: str
    role: Role
    classes: tuple[str, ...] = ()
    email: str | None = None
    deputy: bool = False
    accounts: tuple[Account, ...] = ()


@dataclass(frozen=True)
class Person:
    """Somebody who has written to the bot. `staff` is set when the account is a member of staff's.

    `children` are the ids of the children that this person is linked to as a guardian.
    """

    id: str
    account: Account
    language: str | None = None
    staff: Staff | None = None
    children: tuple[str, ...] = ()


@dataclass(frozen=True)
class Guardian:
    """A guardian as the roster names them; who of them redeemed a code is not known."""

    name: str
    email: str | None = None


@dataclass(frozen=True)
class Child:
    """A pupil. The photo fields are the parents' consent per destination: True, False, or None when not known.

    `nickname` is what the child is called beside its first name, empty where the roster has no such name.
    """

    id: str
    first_name: str
    last_name: str
    class_id: str
    guardians: tuple[Guardian, ...] = ()
    photo_class: bool | None = None
    photo_school: bool | None = None
    photo_public: bool | None = None
    nickname: str = ""

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first_name} {self.last_name}".strip()
