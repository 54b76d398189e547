"""A whole school in memory, as a handler gets it.

school = fake_school()
parent = await school.parent(PARENT, SEM)
await handle(message, school)
assert school.outbox.last_to(PARENT).text == "..."
later = school.move_to(school.now + timedelta(minutes=3))
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.model.amendments import in_force
from handlers.model.events import Account, Chat
from handlers.model.groups import grown
from handlers.model.people import Child, Person
from handlers.model.profile import Profile
from handlers.ports.school import School
from tests.fakes.deciding import SHIPPED, FakeChecker, FakeIds, FakeRecords
from tests.fakes.doing import FakeBlobs, FakeOutbox, FakeTimers
from tests.fakes.groups import FakeGroups, FakeJoining, FakeMemory, FakeSightings
from tests.fakes.letters import FakeLetters, FakeReplyAddresses, FakeSchoolAddresses
from tests.fakes.people import FakeChats, FakeChildren, FakeInvitations, FakePeople
from tests.fakes.pictures import FakeSquares
from tests.fakes.protocol import FakeAmendments, FakeVerdicts
from tests.fakes.sample import CHILDREN, NOW, PROFILE, private
from tests.fakes.speaking import FakeTexts
from tests.fakes.work import FakeDialogues, FakePosts, FakeQuestions, FakeReports


@dataclass(frozen=True)
class FakeSchool(School):
    """The school with its fakes in sight."""

    people: FakePeople
    children: FakeChildren
    chats: FakeChats
    invitations: FakeInvitations
    posts: FakePosts
    reports: FakeReports
    questions: FakeQuestions
    dialogues: FakeDialogues
    groups: FakeGroups
    joining: FakeJoining
    sightings: FakeSightings
    memory: FakeMemory
    outbox: FakeOutbox
    blobs: FakeBlobs
    timers: FakeTimers
    records: FakeRecords
    checker: FakeChecker
    ids: FakeIds
    texts: FakeTexts
    letters: FakeLetters
    reply_addresses: FakeReplyAddresses
    school_addresses: FakeSchoolAddresses
    verdicts: FakeVerdicts
    amendments: FakeAmendments
    squares: FakeSquares

    def move_to(self, moment: datetime) -> "FakeSchool":
        """Give the same school at another moment."""
        return replace(self, now=moment)

    def grown(self) -> "FakeSchool":
        """Give the school with what was set up in the chat, as it is at the next event."""
        settled = replace(
            self.profile,
            chats=self.groups.not_added(self.profile.chats),
            classes=tuple(replace(each, chats=self.groups.not_added(each.chats)) for each in self.profile.classes),
        )
        profile = grown(settled, self.groups.with_place(), self.joining.accounts)
        before = {chat for each in settled.places for chat in each.chats}
        self.groups.added = {chat for each in profile.places for chat in each.chats} - before
        self.people.profile = self.chats.profile = profile
        return replace(self, profile=profile)

    def amended(self) -> "FakeSchool":
        """Give the school with what was changed of the protocol, as it is at the next event."""
        protocol, _ = in_force(self.file_protocol, self.amendments.saved.values())
        self.checker.protocol = protocol
        return replace(self, protocol=protocol)

    async def parent(self, account: Account, *children: Child, language: str | None = "nl") -> Person:
        """Make the account a parent who has written before, linked to the children."""
        person = await self.people.meet(account, private(account), language)
        for child in children:
            await self.people.link(person.id, child.id)
        return await self.people.meet(account)

    async def person(self, account: Account) -> Person:
        """Give the person behind an account, with their private chat remembered."""
        return await self.people.meet(account, Chat(account.platform, account.id))


def fake_school(now: datetime = NOW, profile: Profile = PROFILE, children: Iterable[Child] = CHILDREN) -> FakeSchool:
    """Make a school in memory: by default the sample one, on a Monday at 07:55, with three children."""
    people = FakePeople(profile)
    roster = FakeChildren(children, people)
    return FakeSchool(
        now=now,
        profile=profile,
        people=people,
        children=roster,
        chats=FakeChats(profile),
        invitations=FakeInvitations(roster),
        posts=FakePosts(),
        reports=FakeReports(),
        questions=FakeQuestions(),
        dialogues=FakeDialogues(),
        groups=FakeGroups(),
        joining=FakeJoining(),
        sightings=FakeSightings(),
        memory=FakeMemory(),
        outbox=FakeOutbox(),
        blobs=FakeBlobs(),
        timers=FakeTimers(),
        records=FakeRecords(),
        checker=FakeChecker(),
        ids=FakeIds(),
        texts=FakeTexts(profile.language, profile.timezone),
        letters=FakeLetters(),
        reply_addresses=FakeReplyAddresses(),
        school_addresses=FakeSchoolAddresses(),
        verdicts=FakeVerdicts(),
        amendments=FakeAmendments(),
        protocol=SHIPPED,
        file_protocol=SHIPPED,
        squares=FakeSquares(),
    )
