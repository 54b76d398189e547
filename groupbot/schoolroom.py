"""The school within one transaction: every port that a handler may touch, on one connection."""

import secrets
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.facts import facts_of
from groupbot.squares import Grid
from groupbot.storage.amendments import StoredAmendments
from groupbot.storage.blobs import Blobs, StoredBlobs
from groupbot.storage.children import StoredChildren
from groupbot.storage.groups import StoredGroups
from groupbot.storage.growth import growth_version
from groupbot.storage.inbox import Inbox
from groupbot.storage.joining import StoredJoining
from groupbot.storage.outbox import Outbox, StoredOutbox
from groupbot.storage.repositories import repositories
from groupbot.storage.seal import Sealer
from groupbot.storage.timers import StoredTimers
from handlers.model.amendments import in_force
from handlers.model.events import Event
from handlers.model.groups import grown
from handlers.model.profile import Profile
from handlers.ports import School, Texts
from handlers.router import handle
from policy.check import check
from policy.facts import Facts
from policy.model import Draft, Verdict
from policy.protocol import Protocol


class RandomIds:
    """Ids of 96 random bits."""

    def new(self) -> str:
        """Give a new id of 16 letters, digits, `-` and `_`."""
        return secrets.token_urlsafe(12)


class SchoolRoom:
    """Makes the school that handlers see, for one transaction after another.

    Args:
        profile: the school's settings as handlers see them; `self.profile` also has what was set up in the chat.
        protocol: the school's social-media protocol, as its file has it; `self.protocol` also has what was changed in
            the chat.
        texts: what the bot says, in its languages.
        sealer: seals what is stored about people.
        inbox: where timers go.
        outbox: where effects go.
        blobs: where pictures and files stand.
    """

    def __init__(
        self,
        profile: Profile,
        protocol: Protocol,
        texts: Texts,
        sealer: Sealer,
        inbox: Inbox,
        outbox: Outbox,
        blobs: Blobs,
    ) -> None:
        self.profile, self.protocol, self.texts = profile, protocol, texts
        self._sealer, self._inbox, self._outbox, self._blobs = sealer, inbox, outbox, blobs
        self._ids, self._squares = RandomIds(), Grid()
        self._knowledge = _Knowledge(profile)
        self._settings, self._file_protocol, self._growth = profile, protocol, 0

    def school(self, connection: AsyncConnection, now: datetime) -> School:
        """Give the school on an open transaction."""
        stored = repositories(connection, self._sealer, self.profile, self._ids, now)
        return School(
            now=now,
            profile=self.profile,
            people=stored.people,
            children=stored.children,
            chats=stored.chats,
            invitations=stored.invitations,
            posts=stored.posts,
            reports=stored.reports,
            questions=stored.questions,
            dialogues=stored.dialogues,
            groups=stored.groups,
            joining=stored.joining,
            sightings=stored.sightings,
            memory=stored.memory,
            outbox=StoredOutbox(connection, self._outbox, now),
            blobs=StoredBlobs(connection, self._blobs),
            timers=StoredTimers(connection, self._inbox),
            records=stored.records,
            checker=_Checker(self.protocol, self._knowledge, stored.children),
            ids=self._ids,
            texts=self.texts,
            letters=stored.letters,
            reply_addresses=stored.reply_addresses,
            school_addresses=stored.school_addresses,
            verdicts=stored.verdicts,
            amendments=stored.amendments,
            protocol=self.protocol,
            file_protocol=self._file_protocol,
            squares=self._squares,
        )

    async def handle(self, connection: AsyncConnection, event: Event, now: datetime) -> None:
        """Handle an event on an open transaction."""
        await self._grow(connection)
        await handle(event, self.school(connection, now))

    async def _grow(self, connection: AsyncConnection) -> None:
        """Add to settings and protocol what was set up in the chat, where that has changed since the last event."""
        version = await growth_version(connection)
        if version != self._growth:
            groups = await StoredGroups(connection, self._sealer).with_place()
            accounts = await StoredJoining(connection, self._sealer).accounts()
            amendments = await StoredAmendments(connection, self._sealer).all()
            self.protocol, _ = in_force(self._file_protocol, amendments)
            self.profile, self._growth = grown(self._settings, groups, accounts), version


class _Knowledge:
    """What the policy check knows of the school, made anew only when the roster has changed."""

    def __init__(self, profile: Profile) -> None:
        self._profile = profile
        self._version = -1
        self._facts = Facts()

    async def facts(self, children: StoredChildren) -> Facts:
        """Give the facts as of the transaction's roster."""
        version = await children.roster_version()
        if version != self._version:
            self._facts, self._version = facts_of(self._profile, await children.all()), version
        return self._facts


class _Checker:
    """The `Checker` port: the policy check with this school's protocol and roster."""

    def __init__(self, protocol: Protocol, knowledge: _Knowledge, children: StoredChildren) -> None:
        self._protocol, self._knowledge, self._children = protocol, knowledge, children

    async def check(self, draft: Draft) -> Verdict:
        """Hold a draft against the school's protocol."""
        return check(draft, self._protocol, await self._knowledge.facts(self._children))
