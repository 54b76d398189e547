"""What a school keeps, as handlers find it within one transaction: all repositories side by side."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.storage import group_tables, protocol_tables, tables
from groupbot.storage.addresses import StoredReplyAddresses, StoredSchoolAddresses
from groupbot.storage.amendments import StoredAmendments
from groupbot.storage.chats import StoredChats
from groupbot.storage.children import StoredChildren
from groupbot.storage.dialogues import StoredDialogues
from groupbot.storage.groups import StoredGroups
from groupbot.storage.invitations import StoredInvitations
from groupbot.storage.joining import StoredJoining
from groupbot.storage.keys import KeyStore
from groupbot.storage.letters import StoredLetters
from groupbot.storage.memory import StoredMemory
from groupbot.storage.people import StoredPeople
from groupbot.storage.posts import StoredPosts
from groupbot.storage.questions import StoredQuestions
from groupbot.storage.records import StoredRecords
from groupbot.storage.reports import StoredReports
from groupbot.storage.seal import Sealer
from groupbot.storage.sightings import StoredSightings
from groupbot.storage.verdicts import StoredVerdicts
from handlers.model.profile import Profile
from handlers.ports.deciding import Ids

VERDICTS_KEPT = timedelta(days=393)
"""How much longer verdicts are kept than other things, which go after a week: 400 days, so for more than a year."""


@dataclass(frozen=True)
class Repositories:
    """The repositories of one transaction."""

    people: StoredPeople
    children: StoredChildren
    chats: StoredChats
    invitations: StoredInvitations
    posts: StoredPosts
    reports: StoredReports
    questions: StoredQuestions
    dialogues: StoredDialogues
    groups: StoredGroups
    joining: StoredJoining
    sightings: StoredSightings
    memory: StoredMemory
    records: StoredRecords
    letters: StoredLetters
    reply_addresses: StoredReplyAddresses
    school_addresses: StoredSchoolAddresses
    verdicts: StoredVerdicts
    amendments: StoredAmendments


async def purge(connection: AsyncConnection, before: datetime) -> None:
    """Forget what has served: questions, codes, dialogues and sightings that ended before, wrong tries, verdicts."""
    for moment in (
        tables.questions.c.ends_at,
        tables.invitations.c.expires_at,
        tables.dialogues.c.started_at,
        tables.wrong_tries.c.at,
        group_tables.staff_invitations.c.expires_at,
        group_tables.sightings.c.at,
    ):
        await connection.execute(delete(moment.table).where(moment < before))
    for moment in (protocol_tables.verdicts.c.at, protocol_tables.precedents.c.at):
        await connection.execute(delete(moment.table).where(moment < before - VERDICTS_KEPT))


def repositories(
    connection: AsyncConnection, sealer: Sealer, profile: Profile, ids: Ids, now: datetime
) -> Repositories:
    """Make the repositories for a transaction.

    Args:
        connection: the transaction; none of them commits it.
        sealer: the school's master key at work.
        profile: the school's settings.
        ids: names new persons.
        now: the transaction's moment.
    """
    keys = KeyStore(connection, sealer)
    return Repositories(
        people=StoredPeople(connection, keys, profile, ids),
        children=StoredChildren(connection, keys),
        chats=StoredChats(connection, sealer, profile),
        invitations=StoredInvitations(connection, sealer),
        posts=StoredPosts(connection, sealer),
        reports=StoredReports(connection, keys),
        questions=StoredQuestions(connection, sealer),
        dialogues=StoredDialogues(connection, keys),
        groups=StoredGroups(connection, sealer),
        joining=StoredJoining(connection, sealer),
        sightings=StoredSightings(connection, sealer),
        memory=StoredMemory(connection),
        records=StoredRecords(connection, now),
        letters=StoredLetters(connection, keys),
        reply_addresses=StoredReplyAddresses(connection, keys),
        school_addresses=StoredSchoolAddresses(connection, sealer),
        verdicts=StoredVerdicts(connection, sealer),
        amendments=StoredAmendments(connection, sealer),
    )
