"""A school that was at work with the first version of the database: after an update all of it is there.

`version_0001.json` holds what that version wrote of an invented school, sealed with the tests' master key.
"""

import base64
import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import Boolean, Connection, MetaData, Table, select

from groupbot.storage import migrations
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.jobs import Change
from groupbot.storage.keys import check_master_key
from groupbot.storage.migrations import migrate
from groupbot.storage.outbox import Outbox
from groupbot.storage.queue_tables import inbox, outbox
from groupbot.storage.seal import Sealer
from handlers.model.effects import Delete, Edit, Mail, Send
from handlers.model.events import Message, Press, Receipt
from handlers.model.posts import PostState
from tests.fakes.sample import CHILDREN, GROUP_5, NOW, PARENT, SEM, private
from tests.servers.databases import opened
from tests.storage.conftest import Store, in_database
from tests.storage.test_work import DIALOGUE, POST, QUESTION, REPORT

FIRST: dict[str, list[dict[str, Any]]] = json.loads((Path(__file__).parent / "version_0001.json").read_text())
HOME = private(PARENT)


@pytest.fixture
async def updated(empty_url: str) -> AsyncIterator[Database]:
    """A database of the first version with all that, brought up to this program."""
    async with opened(empty_url) as database:
        async with database.write() as connection:
            await connection.run_sync(make_the_first)
        assert await migrate(database)
        assert not await migrate(database)
        yield database


@pytest.fixture
def store(updated: Database, sealer: Sealer) -> Store:
    """The ports over it."""
    return in_database(updated, sealer)


def make_the_first(connection: Connection) -> None:
    """Make the first version's tables, and fill them."""
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    command.upgrade(config, "0001")
    for name, rows in FIRST.items():
        table = Table(name, MetaData(), autoload_with=connection)
        connection.execute(table.insert(), [{key: read(table, key, row[key]) for key in row} for row in rows])


def read(table: Table, column: str, value: Any) -> Any:
    """Give a value as the database takes it."""
    if isinstance(value, dict):
        return base64.b64decode(value["bytes"])
    return bool(value) if isinstance(table.c[column].type, Boolean) and value is not None else value


async def test_people_and_their_work_are_there(updated: Database, store: Store, sealer: Sealer) -> None:
    """With every field, and what is new at its default."""
    await check_master_key(updated, sealer)
    async with store() as school:
        parent = await school.people.find(PARENT)
        assert parent is not None
        assert (parent.language, parent.children) == ("nl", (SEM.id,))
        assert set(await school.children.all()) == set(CHILDREN)
        assert await school.invitations.open([SEM.id], NOW) == 1
        published = await school.posts.by_id("post-1")
        assert published == replace(
            POST, state=PostState.PUBLISHED, decided_by="bram", reason="Akkoord", publish_at=NOW, published_at=NOW
        )
        assert await school.posts.by_id("post-2") == replace(POST, id="post-2")
        assert await school.posts.published(NOW - timedelta(days=1)) == (published,)
        assert await school.reports.by_id("report-1") == replace(REPORT, reporter=parent.id)
        assert await school.questions.by_token("token-1") == QUESTION
        assert await school.dialogues.of(HOME) == replace(DIALOGUE, person=parent.id)


async def test_what_was_to_be_done_is_done(updated: Database, sealer: Sealer) -> None:
    """Each effect can be read and claimed, in its order; what was sent can still be changed."""
    store = Outbox(sealer)
    done: list[Any] = []
    async with updated.write() as connection:
        assert await store.messages_of(connection, "s2", await order_of(connection, "s2")) == ("900", "901")
        for platform in ("telegram", "mail"):
            while jobs := await store.claim(connection, await store.heads(connection, platform, NOW, 100)):
                done += [job.effect for job in jobs]
                changes = [Change(job.row, job.attempts, "done", ("1",), "", 0, NOW, NOW) for job in jobs]
                await store.finish(connection, changes)
        assert (await store.reach(connection, "post:post-1")).done == 1
    by_key = {effect.key: effect for effect in done}
    assert set(by_key) == {"s1", "e1", "d1", "dm1", "a1", "l1", "m1"}
    assert by_key["s1"] == Send("s1", GROUP_5, "Morgen gym", content="post:post-1:1", group="post:post-1", bulk=True)
    edit, mail = by_key["e1"], by_key["m1"]
    assert isinstance(edit, Edit)
    assert (edit.of, edit.text, edit.attachments, edit.anew) == ("s2", "Sem is ziek gemeld", (), True)
    assert [effect.key for effect in done].index("e1") < [effect.key for effect in done].index("d1")
    assert by_key["d1"] == Delete("d1", HOME, "s2")
    assert isinstance(mail, Mail)
    assert (mail.subject, mail.reply_to) == ("Ziekmelding", "sanne@ouders.example")


async def test_what_had_come_in_is_handled(updated: Database, sealer: Sealer) -> None:
    """Nothing that was acknowledged is lost over an update."""
    async with updated.read() as connection:
        assert len((await connection.execute(select(inbox.c.key))).all()) == 3
        waiting = await Inbox(sealer).next(connection, NOW, 16)
    happened = [each.event.what for each in waiting]
    assert {type(each) for each in happened} == {Message, Press, Receipt}
    message = next(each for each in happened if isinstance(each, Message))
    assert (message.text, message.media, message.album, message.reply_to) == ("Sem is ziek", None, "", None)


async def order_of(connection: Any, key: str) -> bytes:
    """Give the order key of an effect."""
    order: bytes = await connection.scalar(select(outbox.c.order_key).where(outbox.c.key == key))
    return order
