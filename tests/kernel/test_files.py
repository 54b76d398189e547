"""Pictures and files on their way out: uploaded once, however many chats get them."""

import asyncio

import pytest
from sqlalchemy import select

from groupbot.errors import Gone, Stale, Transient, Uncertain
from groupbot.kernel.queues import Queues
from groupbot.storage.queue_tables import outbox, uploads
from groupbot.transports.base import Pacing
from handlers.model.effects import SHIPPED, Attachment, Edit, Send
from tests.kernel.carrying import GROUPS, Carrying, keep, kept, to_groups
from tests.kernel.conftest import StandingClock, put, state_of, until
from tests.kernel.dispatching import ONE, dispatching, soon, until_open_is_empty, until_so_many


@pytest.mark.parametrize("name", ["make-administrator", "rights"])
@pytest.mark.parametrize("language", ["nl", "en"])
async def test_a_picture_that_comes_with_the_program_needs_no_fetching(
    queues: Queues, clock: StandingClock, name: str, language: str
) -> None:
    """It goes up from the program's own folder; nothing is kept of it."""
    transport, blob = Carrying(), f"{SHIPPED}{name}.{language}"
    await put(queues, to_groups(blob)[:1])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    assert transport.uploaded() == [blob]
    assert (transport.seen[0].known[blob].content or b"").startswith(b"\x89PNG")
    assert await kept(queues, blob) is None


async def test_a_picture_for_many_groups_goes_up_once(queues: Queues, clock: StandingClock) -> None:
    """Though all its sends are under way at once; the others name it as the platform knows it."""
    transport = Carrying(pacing=Pacing(in_flight=16), held=asyncio.Event())
    await keep(queues, "blob-1", "blob-2")
    await put(queues, to_groups("blob-1", "blob-2"))
    async with dispatching(transport, queues, clock):
        await until(lambda: transport.seen)
        assert transport.held is not None
        transport.held.set()
        await until_open_is_empty(queues)
    assert sorted(transport.uploaded()) == ["blob-1", "blob-2"]
    assert len(transport.referred()) == 2 * (len(GROUPS) - 1)
    assert set((await state_of(queues)).values()) == {"done"}


async def test_a_picture_does_not_go_up_again_after_a_restart(queues: Queues, clock: StandingClock) -> None:
    """Nor for a second post of it: what the platform knows it by is kept with it."""
    first, second = Carrying(), Carrying()
    await keep(queues, "blob-1")
    await put(queues, to_groups("blob-1")[:1])
    async with dispatching(first, queues, clock):
        await until_open_is_empty(queues)
    await put(queues, to_groups("blob-1")[1:])
    async with dispatching(second, queues, clock):
        await until_open_is_empty(queues)
    assert (first.uploaded(), second.uploaded()) == (["blob-1"], [])


async def test_what_went_up_before_a_failure_does_not_go_up_again(queues: Queues, clock: StandingClock) -> None:
    """The picture was taken, the text behind it refused for a moment."""
    transport = Carrying(script={f"s{GROUPS[0]}": [Transient("slow down", retry_after=3, limited=True)]})
    await keep(queues, "blob-1")
    await put(queues, to_groups("blob-1")[:1])
    async with dispatching(transport, queues, clock) as dispatcher:
        await soon(dispatcher, clock, lambda: len(transport.calls) == 2)
        await until_open_is_empty(queues)
    assert transport.uploaded() == ["blob-1"]
    assert transport.referred() == ["blob-1-there"]


async def test_a_reference_that_means_nothing_any_more_is_forgotten(queues: Queues, clock: StandingClock) -> None:
    """The school has another bot now: what the old one had goes up again."""
    transport = Carrying(script={f"s{GROUPS[0]}": [Stale("wrong file identifier")]})
    await keep(queues, "blob-1")
    async with queues.database.write() as connection:
        await queues.blobs.note_uploads(connection, "telegram", {"blob-1": "of-the-old-bot"})
    await put(queues, to_groups("blob-1")[:1])
    async with dispatching(transport, queues, clock) as dispatcher:
        await soon(dispatcher, clock, lambda: len(transport.calls) == 2)
        await until_open_is_empty(queues)
    assert (transport.referred(), transport.uploaded()) == (["of-the-old-bot"], ["blob-1"])
    assert set((await state_of(queues)).values()) == {"done"}


async def test_an_upload_that_cannot_be_noted_is_no_reason_to_send_again(
    queues: Queues, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message has arrived; the picture goes up once more for the next chat, at the worst."""
    transport = Carrying()
    await keep(queues, "blob-1")
    await put(queues, to_groups("blob-1")[:1])

    async def failing(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(queues.blobs, "note_uploads", failing)
    async with dispatching(transport, queues, clock):
        await until_open_is_empty(queues)
    assert len(transport.calls) == 1
    assert set((await state_of(queues)).values()) == {"done"}


async def test_a_picture_that_was_forgotten_is_not_sent(queues: Queues, clock: StandingClock) -> None:
    """It fails visibly, without a call; also when the platform still has it."""
    transport = Carrying()
    await keep(queues, "blob-1", "blob-2")
    async with queues.database.write() as connection:
        await queues.blobs.note_uploads(connection, "telegram", {"blob-1": "there"})
        await queues.blobs.forget(connection, ["blob-1", "blob-2"])
        assert (await connection.execute(select(uploads))).all() == []
    await put(queues, to_groups("blob-1", "blob-2")[:1])
    async with dispatching(transport, queues, clock):
        await until_open_is_empty(queues)
    async with queues.database.read() as connection:
        row = (await connection.execute(select(outbox.c.state, outbox.c.reason))).one()
    assert tuple(row) == ("failed", "a picture or file is no longer kept")
    assert transport.calls == []


async def test_what_is_said_anew_has_its_pictures(queues: Queues, clock: StandingClock) -> None:
    """A message that is gone is sent again as it was, with the new text."""
    attached = (Attachment("blob-1", "photo"), Attachment("blob-2", "photo"))
    transport = Carrying(script={"e": [Gone("message to edit not found")]})
    await keep(queues, "blob-1", "blob-2")
    await put(queues, [Send("a", ONE, "zwemmen", attachments=attached)])
    await put(queues, [Edit("e", ONE, "a", "gym", attachments=attached)])
    transport.script["e"].append(Uncertain("time-out"))
    async with dispatching(transport, queues, clock) as dispatcher:
        await soon(dispatcher, clock, lambda: len(transport.calls) == 3)
    said, files = transport.calls[2][0], transport.seen[2]
    assert said == Send("e", ONE, "gym", attachments=attached)
    assert {blob: file.reference for blob, file in files.known.items()} == {
        "blob-1": "blob-1-there",
        "blob-2": "blob-2-there",
    }
