"""What only the storage does: transactions, seals, and a record that nobody reads back through a port."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import event, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import ConfigurationError
from groupbot.storage import group_tables, tables
from groupbot.storage.blobs import Blobs
from groupbot.storage.engine import Database
from groupbot.storage.keys import KeyStore, check_master_key, child_owner
from groupbot.storage.metadata import metadata
from groupbot.storage.migrations import migrate
from groupbot.storage.queue_tables import blobs, uploads
from groupbot.storage.repositories import purge, repositories
from groupbot.storage.seal import Sealer
from handlers.model.effects import Mail, Send
from handlers.model.events import Account, Chat
from handlers.model.groups import FoundGroup, Sighting
from handlers.model.people import Child, Guardian
from handlers.model.questions import Dialogue
from tests.fakes.deciding import FakeIds
from tests.fakes.sample import ANNA, CHILDREN, GROUP_5, NOW, PARENT, PROFILE, SEM, private
from tests.servers.databases import opened, sqlite_url
from tests.storage.conftest import Store, in_database
from tests.storage.test_work import DIALOGUE, POST, QUESTION, REPORT

CHILD = Child("501", "Plantjekind", "Plantjenaam", "5", (Guardian("Plantjeouder", "plantje@ouders.example"),))
WRITER = Account("telegram", "7700550011")
HOME = private(WRITER)
NEW_GROUP = Chat("telegram", "-1007700550011", "group")
CODE = "PQ2M-PQ2M-PQ2M-PQ2M"
PLANTED = ("Plantje", "plantje", "7700550011", CODE, CODE.replace("-", ""))


@pytest.fixture
def store(database: Database, sealer: Sealer) -> Store:
    """The ports over this test's database."""
    return in_database(database, sealer)


async def fill(store: Store) -> str:
    """Put planted names, texts, addresses and codes wherever they can go; gives the writer's person id."""
    async with store() as school:
        await school.children.replace((CHILD,))
        person = await school.people.meet(WRITER, HOME, "nl")
        await school.people.link(person.id, CHILD.id)
        await school.invitations.issue(CODE, CHILD.id, NOW + timedelta(days=14))
        await school.invitations.note_wrong_try(person.id, NOW)
        await school.posts.save(replace(POST, text="Plantje in het gras", reason="Plantje"))
        await school.reports.save(
            replace(REPORT, reporter=person.id, chat=HOME, child_name=CHILD.name, class_name="Plantje 5")
        )
        await school.questions.ask(replace(QUESTION, chat=HOME, asked_by=f"ask:{HOME}"))
        await school.dialogues.save(replace(DIALOGUE, chat=HOME, person=person.id, data={"text": "Plantje"}))
        await school.chats.move(GROUP_5, NEW_GROUP)
        await school.groups.save(FoundGroup("group-1", NEW_GROUP, "Plantje 5", place="5"))
        await school.joining.issue(CODE, "anna", NOW + timedelta(days=14))
        await school.joining.link("anna", WRITER)
        await school.sightings.save(
            Sighting("seen-1", "illness", str(WRITER), "5", NEW_GROUP, WRITER, NOW, "Plantje is ziek", ("7700550011",))
        )
        await school.chats.disable(HOME, "bot was blocked")
        await school.records.add("press_refused", person.id, "post-1")
        await school.outbox.put(
            Send("send-1", HOME, "Plantje"),
            Send("send-2", HOME, "Plantje", content="post-1:1", group="post-1"),
            Mail("mail-1", "plantje@school.example", "Plantje", "Plantje", "plantje@ouders.example"),
        )
        await school.timers.set("publish", "post-1", NOW)
    return person.id


async def test_nothing_planted_is_readable_in_the_files(store: Store, database: Database, kind: str) -> None:
    """Neither in the database nor in its write-ahead log."""
    await fill(store)
    if kind == "sqlite":
        path = Path(database.url.database or "")
        bytes_kept = b"".join(each.read_bytes() for each in path.parent.glob(path.name + "*"))
        assert b"press_refused" in bytes_kept
        found = [word for word in PLANTED if word.encode() in bytes_kept]
    else:
        async with database.read() as connection:
            kept = "\n".join([await dump(connection, table) for table in metadata.tables])
        assert "press_refused" in kept
        found = [word for word in PLANTED if word in kept or word.encode().hex() in kept]
    assert found == []


async def dump(connection: AsyncConnection, table: str) -> str:
    """Give a table's rows as PostgreSQL writes them, bytes in hexadecimal."""
    return "\n".join((await connection.scalars(text(f'SELECT t::text FROM "{table}" t'))).all())


async def test_nothing_of_a_picture_is_readable_in_the_files(database: Database, sealer: Sealer, kind: str) -> None:
    """Neither its bytes nor what a platform knows it by; removed, not even what was sealed of it is left."""
    await keep_picture(database, sealer)
    async with database.read() as connection:
        sealed: bytes = await connection.scalar(select(blobs.c.content))
    content = await all_bytes(database, kind)
    assert sealed[-32:] in content
    assert [word for word in (b"Plantje", b"plantje-at-telegram") if word in content] == []
    async with database.write() as connection:
        await Blobs(sealer).forget(connection, ["blob-1"])
    if kind == "sqlite":
        await database.close()  # with it the write-ahead log ends
    assert sealed[-32:] not in await all_bytes(database, kind)


async def keep_picture(database: Database, sealer: Sealer) -> None:
    """Keep a picture that a platform knows."""
    async with database.write() as connection:
        await Blobs(sealer).keep(connection, "blob-1", b"Plantje" * 2000, NOW)
        await Blobs(sealer).note_uploads(connection, "telegram", {"blob-1": "plantje-at-telegram"})


async def all_bytes(database: Database, kind: str) -> bytes:
    """Give all that is kept: SQLite's files; of PostgreSQL what a query finds."""
    if kind == "sqlite":
        path = Path(database.url.database or "")
        return b"".join(each.read_bytes() for each in path.parent.glob(path.name + "*"))
    async with database.read() as connection:
        found = [await connection.scalars(select(column)) for column in (blobs.c.content, uploads.c.reference)]
    return b"".join(content for column in found for content in column)


async def test_a_picture_is_what_it_was(database: Database, sealer: Sealer) -> None:
    """Large or empty, with any bytes in it; kept once, and known to each platform by a name of its own."""
    store, large = Blobs(sealer), bytes(range(256)) * 20_000
    async with database.write() as connection:
        for blob, content in (("large", large), ("empty", b""), ("large", b"another")):
            await store.keep(connection, blob, content, NOW)
        await store.note_uploads(connection, "telegram", {"large": "t", "never": "x"})
        await store.note_uploads(connection, "playground", {"large": "p"})
        await store.note_uploads(connection, "playground", {"large": "later"})
        await store.note_uploads(connection, "playground", {"never": "x"})
    async with database.read() as connection:
        assert await store.contents(connection, ["large", "empty", "never"]) == {"large": large, "empty": b""}
        assert await store.references(connection, "telegram", ["large", "empty"]) == {"large": "t"}
        assert await store.references(connection, "playground", ["large", "never"]) == {"large": "p"}
    async with database.write() as connection:
        await store.forget_uploads(connection, "playground", ["large"])
        assert await store.references(connection, "playground", ["large"]) == {}
        assert await store.references(connection, "telegram", ["large"]) == {"large": "t"}
        await store.purge(connection, NOW)
        assert len(await store.contents(connection, ["large", "empty"])) == 2
        await store.purge(connection, NOW + timedelta(seconds=1))
        assert await store.contents(connection, ["large", "empty"]) == {}


async def test_a_picture_does_not_open_under_another_name(database: Database, sealer: Sealer) -> None:
    """So whoever can write to the database cannot give a post another's picture."""
    store = Blobs(sealer)
    async with database.write() as connection:
        for blob in ("a", "b"):
            await store.keep(connection, blob, blob.encode(), NOW)
            await store.note_uploads(connection, "telegram", {blob: blob})
        for column, name in ((blobs.c.content, blobs.c.id), (uploads.c.reference, uploads.c.blob_id)):
            other = await connection.scalar(select(column).where(name == "a"))
            await connection.execute(update(column.table).where(name == "b").values({column: other}))
    async with database.read() as connection:
        assert await store.contents(connection, ["a"]) == {"a": b"a"}
        with pytest.raises(ConfigurationError):
            await store.contents(connection, ["b"])
        with pytest.raises(ConfigurationError):
            await store.references(connection, "telegram", ["b"])


async def test_another_master_key_is_refused(store: Store, database: Database, sealer: Sealer) -> None:
    """Before anybody is taken for a stranger, and wherever something is to be opened."""
    await fill(store)
    await check_master_key(database, sealer)
    await check_master_key(database, sealer)
    other = Sealer(bytes(32))
    with pytest.raises(ConfigurationError, match="GROUPBOT_MASTER_KEY"):
        await check_master_key(database, other)
    async with in_database(database, other)() as school:
        for attempt in (school.posts.by_id("post-1"), school.children.by_id("501"), school.reports.by_id("report-1")):
            with pytest.raises(ConfigurationError, match="GROUPBOT_MASTER_KEY"):
                await attempt


async def test_a_sealed_value_does_not_open_in_another_row(store: Store, database: Database) -> None:
    """So whoever can write to the database cannot give a post another's text."""
    async with store() as school:
        await school.posts.save(POST)
        await school.posts.save(replace(POST, id="post-2", text="Iets anders"))
    async with database.write() as connection:
        sealed = select(tables.posts.c.sealed).where(tables.posts.c.id == "post-1").scalar_subquery()
        await connection.execute(update(tables.posts).where(tables.posts.c.id == "post-2").values(sealed=sealed))
    async with store() as school:
        with pytest.raises(ConfigurationError):
            await school.posts.by_id("post-2")


async def test_without_its_key_a_person_is_unreadable(store: Store, database: Database, sealer: Sealer) -> None:
    """Destroying the key is enough, wherever copies of the rows may be."""
    person_id = await fill(store)
    async with database.write() as connection:
        await KeyStore(connection, sealer).destroy(person_id)
    async with store() as school:
        assert await school.people.by_id(person_id) is None
        assert await school.people.private_chat(person_id) is None
        assert await school.people.guardians(CHILD.id) == ()
        assert await school.reports.by_id("report-1") is None
        assert await school.dialogues.of(HOME) is None


async def test_a_destroyed_key_is_not_left_in_the_file(tmp_path: Path, sealer: Sealer) -> None:
    """What SQLite deletes it also overwrites: the master key must not bring it back from a free page."""
    path = tmp_path / "school.db"
    async with opened(sqlite_url(path)) as database:
        await migrate(database)
        async with database.write() as connection:
            await KeyStore(connection, sealer).ensure(["p1", "p2"])
            wrapped = (await connection.scalars(select(tables.keys.c.wrapped).order_by(tables.keys.c.owner))).all()
    assert all(key in path.read_bytes() for key in wrapped)
    async with opened(sqlite_url(path)) as database, database.write() as connection:
        await KeyStore(connection, sealer).destroy("p1")
    assert [key in path.read_bytes() for key in wrapped] == [False, True]


async def test_without_its_key_a_child_is_unreadable(store: Store, database: Database, sealer: Sealer) -> None:
    """It is not on the list either."""
    async with store() as school:
        await school.children.replace(CHILDREN)
    async with database.write() as connection:
        await KeyStore(connection, sealer).destroy(child_owner(SEM.id))
    async with store() as school:
        assert await school.children.by_id(SEM.id) is None
        assert SEM not in await school.children.all()


async def test_a_child_that_left_takes_its_key_along(store: Store, database: Database) -> None:
    """And with it every copy of its names."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        await school.children.replace(CHILDREN[1:])
    async with database.read() as connection:
        owners = set(await connection.scalars(select(tables.keys.c.owner)))
    assert owners == {child_owner(child.id) for child in CHILDREN[1:]}


async def test_an_erased_person_leaves_no_row_of_their_own(store: Store, database: Database) -> None:
    """Their report stays as an unreadable row: that there was one may be counted."""
    person_id = await fill(store)
    async with store() as school:
        await school.people.erase(person_id)
    async with database.read() as connection:
        for table in ("keys", "persons", "accounts", "guardianships", "wrong_tries", "dialogues"):
            assert person_id not in str((await connection.execute(select(metadata.tables[table]))).all())
        assert await connection.scalar(select(tables.reports.c.reporter)) == person_id


async def test_a_key_is_made_once_and_again_after_it_was_destroyed(database: Database, sealer: Sealer) -> None:
    """Two transactions share a key; a destroyed one never comes back."""
    async with database.write() as connection:
        first = await KeyStore(connection, sealer).seal("p1", b"first", "here")
        assert await KeyStore(connection, sealer).seal("p1", b"second", "here")
        wrapped = await connection.scalar(select(tables.keys.c.wrapped))
        keys = KeyStore(connection, sealer)
        assert keys.open("p1", wrapped, first, "here") == b"first"
        await keys.destroy("p1")
        assert keys.open("p1", None, first, "here") is None
        await keys.seal("p1", b"third", "here")
        assert await connection.scalar(select(tables.keys.c.wrapped)) != wrapped


async def test_two_who_make_a_key_at_once_use_the_same(database: Database, sealer: Sealer) -> None:
    """The second waits for the first and takes its key."""

    async def seal_for(data: bytes) -> bytes:
        async with database.write() as connection:
            return await KeyStore(connection, sealer).seal("p1", data, "here")

    sealed = await asyncio.gather(*(seal_for(b"%d" % n) for n in range(4)))
    async with database.read() as connection:
        wrapped = await connection.scalar(select(tables.keys.c.wrapped))
        keys = KeyStore(connection, sealer)
        assert [keys.open("p1", wrapped, each, "here") for each in sealed] == [b"0", b"1", b"2", b"3"]


async def test_nothing_of_a_failed_transaction_stays(store: Store, database: Database) -> None:
    """People, keys, work, records, effects and timers go together or not at all."""
    with pytest.raises(ZeroDivisionError):
        await work_that_fails(store)
    async with database.read() as connection:
        for table in metadata.tables.values():
            assert (await connection.execute(select(table))).all() == []


async def work_that_fails(store: Store) -> None:
    """Do a whole day's work in a transaction that fails at its end."""
    async with store() as school:
        person = await school.people.meet(PARENT, private(PARENT))
        await school.children.replace(CHILDREN)
        await school.people.link(person.id, SEM.id)
        await school.posts.save(POST)
        await school.dialogues.save(Dialogue(private(PARENT), person.id, "illness", "child", NOW))
        await school.records.add("posted", person.id, "post-1")
        await school.outbox.put(Send("send-1", GROUP_5, "Gym", content="post-1:1"))
        await school.timers.set("publish", "post-1", NOW)
        raise ZeroDivisionError


async def test_the_record_keeps_what_was_done_by_whom_and_when(store: Store, database: Database) -> None:
    """In the order in which it happened."""
    later = NOW + timedelta(minutes=1)
    async with store() as school:
        await school.records.add("press_refused", "p1", "post-1", "not staff")
    async with store(now=later) as school:
        await school.records.add("approved", "staff:bram", "post-1")
    async with database.read() as connection:
        rows = (await connection.execute(select(tables.records).order_by(tables.records.c.id))).all()
    assert [row[1:] for row in rows] == [
        (NOW, "press_refused", "p1", "post-1", "not staff"),
        (later, "approved", "staff:bram", "post-1", ""),
    ]


async def test_somebody_known_is_met_in_one_statement(store: Store, database: Database, sealer: Sealer) -> None:
    """A message must not cost more than it needs: a statement takes about a millisecond."""
    async with store() as school:
        await school.people.meet(PARENT, private(PARENT), "nl")
        await school.people.meet(ANNA, private(ANNA), "nl")
    statements: list[str] = []
    async with database.write() as connection:
        event.listen(connection.sync_connection, "before_cursor_execute", lambda *args: statements.append(args[2]))
        people = repositories(connection, sealer, PROFILE, FakeIds(), NOW).people
        await people.meet(PARENT, private(PARENT), "nl")
        await people.meet(ANNA, private(ANNA), "nl")
    assert len(statements) == 2


async def test_what_has_served_is_forgotten(store: Store, database: Database) -> None:
    """Questions, codes, dialogues, sightings and wrong tries go some time after their end; fresh ones stay."""
    await fill(store)
    served = (
        tables.questions,
        tables.invitations,
        tables.dialogues,
        tables.wrong_tries,
        group_tables.staff_invitations,
        group_tables.sightings,
    )
    for before, expected in ((NOW, 1), (NOW + timedelta(days=15), 0)):
        async with database.write() as connection:
            await purge(connection, before)
            counts = [await connection.scalar(select(func.count()).select_from(table)) for table in served]
        assert counts == [expected] * len(served)
    async with store() as school:
        assert await school.posts.by_id("post-1")
        assert await school.reports.by_id("report-1")
