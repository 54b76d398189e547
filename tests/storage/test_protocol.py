"""Verdicts, decisions and changes of the protocol: the same over the fakes, SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import timedelta
from typing import get_args

import pytest
from sqlalchemy import func, select

from groupbot.schoolroom import SchoolRoom
from groupbot.storage.blobs import Blobs
from groupbot.storage.engine import Database
from groupbot.storage.growth import growth_version
from groupbot.storage.inbox import Inbox
from groupbot.storage.outbox import Outbox
from groupbot.storage.protocol_tables import amendments, precedents, verdicts
from groupbot.storage.repositories import VERDICTS_KEPT, purge
from groupbot.storage.seal import Sealer
from groupbot.texts.speech import GettextTexts
from handlers.model.amendments import Amendment, in_force
from handlers.model.events import Event, TimerDue
from handlers.model.verdicts import Case, Decisions, KeptFinding, KeptVerdict, Step
from handlers.rechecking import RECHECK
from policy.model import Severity
from policy.protocol_changes import AddWord, ExcuseWord, SetSeverity
from tests.fakes.deciding import SHIPPED
from tests.fakes.sample import NOW, PROFILE
from tests.storage.conftest import Store, in_database

FOUND = KeptFinding("P1", "contact_phone", Severity.DOUBT, "06-Plantje", {"nl": "Plantje weg.", "en": "Plantje out."})
KEPT = KeptVerdict("post-1", 2, "shown", NOW, "anna", "doubt", "tjongerschool", "2026-11", "abc", (FOUND,))
CASE = Case("contact_phone", "school", "06-plantje")
LATER = NOW + timedelta(days=1)
STRICTER = Amendment("a-1", NOW, "bram", "severity", "name", "school", Severity.REFUSE, before="-")
EXCUSED = Amendment("a-2", LATER, "bram", "excuse", "name", word="Plantje")


async def test_verdicts_of_a_post_are_listed_in_order(store: Store) -> None:
    """With all that was kept of them, and nothing of another post's."""
    every = [replace(KEPT, step=step) for step in get_args(Step)]
    async with store() as school:
        for each in every:
            await school.verdicts.keep(each)
        await school.verdicts.keep(replace(KEPT, post="post-2"))
    async with store() as school:
        assert await school.verdicts.of_post("post-1") == tuple(every)
        assert await school.verdicts.of_post("post-3") == ()


async def test_the_words_of_earlier_versions_are_forgotten(store: Store) -> None:
    """When a new one is kept; and all of them when they are to be."""
    async with store() as school:
        await school.verdicts.keep(KEPT)
        await school.verdicts.keep(replace(KEPT, post="post-2"))
        await school.verdicts.keep(replace(KEPT, version=3))
    async with store() as school:
        assert await school.verdicts.of_post("post-1") == (KEPT.without_words, replace(KEPT, version=3))
        assert await school.verdicts.of_post("post-2") == (replace(KEPT, post="post-2"),)
        await school.verdicts.forget_words("post-1")
        assert await school.verdicts.of_post("post-1") == (
            KEPT.without_words,
            replace(KEPT, version=3).without_words,
        )


async def test_decisions_of_a_case_are_counted(store: Store) -> None:
    """Of other posts only, and each version of one once: the last decision counts."""
    async with store() as school:
        assert await school.verdicts.decisions(CASE, "post-1") == Decisions()
        await school.verdicts.decide(CASE, "post-1", 1, "sent_back", NOW)
        await school.verdicts.decide(CASE, "post-1", 2, "refused", NOW)
        await school.verdicts.decide(CASE, "post-1", 2, "approved", NOW)
        await school.verdicts.decide(CASE, "post-2", 1, "approved", NOW)
        for other in (replace(CASE, rule="name"), replace(CASE, words=""), replace(CASE, destination="class")):
            await school.verdicts.decide(other, "post-2", 1, "refused", NOW)
    async with store() as school:
        assert await school.verdicts.decisions(CASE, "post-3") == Decisions(approved=2, sent_back=1)
        assert await school.verdicts.decisions(CASE, "post-1") == Decisions(approved=1)


async def test_changes_are_listed_oldest_first(store: Store) -> None:
    """As they were last kept."""
    undone = replace(EXCUSED, undone_at=LATER, undone_by="carla")
    async with store() as school:
        await school.amendments.save(EXCUSED)
        await school.amendments.save(STRICTER)
        await school.amendments.save(undone)
    async with store() as school:
        assert await school.amendments.all() == (STRICTER, undone)


def test_a_change_is_what_the_protocol_takes() -> None:
    """Each kind of it."""
    assert STRICTER.change == SetSeverity("name", "school", Severity.REFUSE)
    assert EXCUSED.change == ExcuseWord("name", "Plantje")
    assert replace(EXCUSED, kind="add").change == AddWord("name", "Plantje")


def test_what_is_in_force_is_the_file_with_the_changes() -> None:
    """Those that were undone count no more, and those that the file no longer knows are passed over."""
    gone = replace(STRICTER, id="a-3", rule="gone")
    protocol, passed_over = in_force(SHIPPED, (STRICTER, gone, replace(EXCUSED, undone_at=LATER)))
    assert protocol.severity("name", "school") is Severity.REFUSE
    assert passed_over == (gone,)
    assert "Plantje" not in protocol.rules["name"].excused
    assert protocol.fingerprint != SHIPPED.fingerprint
    assert in_force(SHIPPED, ()) == (SHIPPED, ())


async def test_a_change_of_the_protocol_is_noted(database: Database, sealer: Sealer) -> None:
    """So that it is read anew for the next event."""
    async with database.write() as connection:
        before = await growth_version(connection)
    async with in_database(database, sealer)() as school:
        await school.amendments.save(STRICTER)
    async with database.write() as connection:
        assert await growth_version(connection) == before + 1


async def test_no_words_stand_in_the_open(database: Database, sealer: Sealer) -> None:
    """Neither a post's nor those that a director has excused."""
    async with in_database(database, sealer)() as school:
        await school.verdicts.keep(KEPT)
        await school.verdicts.decide(CASE, "post-1", 2, "approved", NOW)
        await school.amendments.save(EXCUSED)
    async with database.read() as connection:
        rows = [row for table in (verdicts, precedents, amendments) for row in await connection.execute(select(table))]
    assert len(rows) == 3
    assert "post-1" in repr(rows)
    assert "lantje" not in repr(rows)


async def test_verdicts_are_kept_for_more_than_a_year(database: Database, sealer: Sealer) -> None:
    """Then they are removed; what was changed of the protocol is in force until it is undone."""
    async with in_database(database, sealer)() as school:
        await school.verdicts.keep(KEPT)
        await school.verdicts.decide(CASE, "post-1", 2, "approved", NOW)
        await school.amendments.save(STRICTER)
    for before, left in ((NOW + VERDICTS_KEPT, 1), (NOW + VERDICTS_KEPT + timedelta(seconds=1), 0)):
        async with database.write() as connection:
            await purge(connection, before)
            for table, number in ((verdicts, left), (precedents, left), (amendments, 1)):
                assert await connection.scalar(select(func.count()).select_from(table)) == number
    assert timedelta(days=366) < VERDICTS_KEPT


@pytest.mark.parametrize("again", [False, True])
async def test_a_change_is_in_force_for_the_next_event_and_after_a_restart(
    database: Database, sealer: Sealer, *, again: bool
) -> None:
    """And an event that comes after it is undone is judged by the file again."""

    def room() -> SchoolRoom:
        texts = GettextTexts(PROFILE.language, PROFILE.timezone)
        return SchoolRoom(PROFILE, SHIPPED, texts, sealer, Inbox(sealer), Outbox(sealer), Blobs(sealer))

    school, event = room(), Event("key", "order", NOW, TimerDue(RECHECK, "start"))

    async def severity() -> Severity | None:
        async with database.write() as connection:
            await school.handle(connection, event, NOW)
            here = school.school(connection, NOW)
            assert here.file_protocol is SHIPPED
            return here.protocol.severity("name", "school")

    assert await severity() is SHIPPED.severity("name", "school")
    async with in_database(database, sealer)() as kept:
        await kept.amendments.save(STRICTER)
    school = room() if again else school
    assert await severity() is Severity.REFUSE
    async with in_database(database, sealer)() as kept:
        await kept.amendments.save(replace(STRICTER, undone_at=LATER, undone_by="bram"))
    school = room() if again else school
    assert await severity() is SHIPPED.severity("name", "school")
