"""The one thing that a handler gets beside its event."""

from dataclasses import dataclass
from datetime import datetime

from handlers.model.people import Person
from handlers.model.profile import Profile
from handlers.ports.deciding import Checker, Ids, Records
from handlers.ports.doing import Blobs, Outbox, Timers
from handlers.ports.groups import Groups, Joining, Memory, Sightings
from handlers.ports.letters import Letters, ReplyAddresses, SchoolAddresses
from handlers.ports.people import Chats, Children, Invitations, People
from handlers.ports.pictures import Squares
from handlers.ports.protocol import Amendments, Verdicts
from handlers.ports.speaking import Speech, Texts
from handlers.ports.work import Dialogues, Posts, Questions, Reports
from policy.protocol import Protocol


@dataclass(frozen=True)
class School:
    """The school within one transaction. `now` is the transaction's moment, with its time zone (UTC).

    `protocol` is the one in force, by which the `checker` judges: `file_protocol`, as the school's file has it, with
    the changes that directors made in the chat before this event.
    """

    now: datetime
    profile: Profile
    people: People
    children: Children
    chats: Chats
    invitations: Invitations
    posts: Posts
    reports: Reports
    questions: Questions
    dialogues: Dialogues
    groups: Groups
    joining: Joining
    sightings: Sightings
    memory: Memory
    outbox: Outbox
    blobs: Blobs
    timers: Timers
    records: Records
    checker: Checker
    ids: Ids
    texts: Texts
    letters: Letters
    reply_addresses: ReplyAddresses
    school_addresses: SchoolAddresses
    verdicts: Verdicts
    amendments: Amendments
    protocol: Protocol
    file_protocol: Protocol
    squares: Squares

    def speech(self, person: Person | None) -> Speech:
        """Give the person's language."""
        return self.texts.language(person.language if person else None)

    @property
    def local(self) -> datetime:
        """The moment on the school's own clock."""
        return self.now.astimezone(self.profile.timezone)
