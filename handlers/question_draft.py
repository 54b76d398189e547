"""A question to the school while it is being made: whom it can be for, and what the parent has said so far."""

import re
from dataclasses import dataclass, replace
from typing import Any, Literal

from handlers import letter_dialogue
from handlers.model.people import Child, Person
from handlers.ports import School
from handlers.reporting_questions import linked_children
from handlers.stopwords import plain

OFFICE = "office"
ADDRESS = "address"

LONGEST = 2000
"""Characters of a question: longer ones are for a talk."""

Step = Literal["to", "text", "address", "summary"]
Addressed = Literal["", "teacher", "office"]

_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}\.)+[A-Za-z]{2,24}")

_TEACHER_WORDS = frozenset({"juf", "juffrouw", "meester", "leerkracht", "leraar", "lerares", "teacher"})
_OFFICE_WORDS = frozenset({"administratie", "kantoor", "secretariaat", "school", "office"})
_SMALL_WORDS = frozenset({"de", "het", "aan", "naar", "voor", "graag", "the", "to", "for", "please"})


@dataclass(frozen=True)
class Recipient:
    """Whom a question can be for: how people call them, where the mail goes, and of whom of the children it is."""

    name: str
    email: str
    children: tuple[Child, ...]


Recipients = dict[str, Recipient]
"""Everybody whom a question can be for, by the choice of their button."""


@dataclass(frozen=True)
class Draft:
    """A question that is being made. `asking` says that the address for the answer is to be asked before the summary.

    `changing` names what the person wants to write anew, also where there is something.
    """

    letter: str
    to: str = ""
    text: str = ""
    asking: bool = False
    changing: str = ""

    @property
    def step(self) -> Step:
        """What is to be asked next."""
        if self.changing == ADDRESS:
            return "address"
        if not self.to:
            return "to"
        if not self.text or self.changing:
            return "text"
        return "address" if self.asking else "summary"

    def with_address(self) -> "Draft":
        """Go on after the address was asked, whether there is one or not."""
        return replace(self, asking=False, changing="")

    def with_text(self, text: str) -> "Draft":
        """Take a text in the place of an earlier one."""
        return replace(self, text=text, changing="")

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> "Draft":
        """Read it back from a dialogue's data."""
        return cls(**{name: data[name] for name in cls.__dataclass_fields__})


def is_address(text: str) -> bool:
    """Say whether a text is an e-mail address and nothing else."""
    return _EMAIL.fullmatch(text) is not None


def only(recipients: Recipients, to: Addressed) -> str:
    """Give the one recipient that can be meant; empty where there are several."""
    meant = [each for each in recipients if not to or (each == OFFICE) == (to == OFFICE)] or [*recipients]
    return meant[0] if len(meant) == 1 else ""


def named(text: str, recipients: Recipients) -> str:
    """Give the one recipient whom a text names and nothing else: "juf Anna", "the office"; empty for none."""
    words = {*plain(text).split()} - _SMALL_WORDS
    if not words:
        return ""
    meant = [
        each
        for each, who in recipients.items()
        if words <= {*plain(who.name).split()} | (_OFFICE_WORDS if each == OFFICE else _TEACHER_WORDS)
    ]
    return meant[0] if len(meant) == 1 else ""


async def recipients_of(platform: str, person: Person, school: School) -> Recipients:
    """List whom the person can ask by mail: the teachers of their children, and the office; nobody without mail.

    Staff without a child here have other ways to ask.
    """
    if not letter_dialogue.can_mail(platform, school) or (person.staff and not person.children):
        return {}
    children = tuple((await linked_children(person, school)).values())
    found: Recipients = {}
    for staff in school.profile.staff:
        own = tuple(child for child in children if child.class_id in staff.classes)
        if staff.role == "teacher" and staff.email and own:
            found[f"t.{staff.id}"] = Recipient(staff.shown_as, staff.email, own)
    if school.profile.office.email:
        say = school.speech(person)
        found[OFFICE] = Recipient(say("the office"), school.profile.office.email, children)
    return found
