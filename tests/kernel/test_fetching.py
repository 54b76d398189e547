"""Pictures and files that are brought in: kept with their receipt, and forgotten in the end."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import Permanent
from groupbot.kernel.queues import Queues
from groupbot.kernel.runtime import BLOBS_KEPT, Runtime
from groupbot.storage.queue_tables import outbox
from groupbot.transports.base import NO_FILES, Done, Files, Progress
from handlers.model.effects import GONE, TOO_BIG, Effect
from tests.kernel.carrying import PHOTO, Carrying, keep, kept, receipts, rows
from tests.kernel.conftest import ScriptedTransport, StandingClock, put, state_of, until
from tests.kernel.dispatching import dispatching, soon, until_open_is_empty


async def test_what_was_fetched_is_kept_together_with_its_receipt(queues: Queues, clock: StandingClock) -> None:
    """Whoever hears that the picture is there finds it there."""
    await put(queues, [PHOTO])
    async with dispatching(Carrying(), queues, clock):
        await until_open_is_empty(queues)
    assert await kept(queues) == b"bytes"
    [receipt] = await receipts(queues)
    assert (receipt.topic, receipt.subject, receipt.outcome) == ("media", "post-1", "done")


async def test_an_empty_file_is_a_file(queues: Queues, clock: StandingClock) -> None:
    """It is kept like any other, so that its receipt is true."""

    class Empty(ScriptedTransport):
        async def deliver(
            self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
        ) -> Done:
            return Done(content=b"")

    await put(queues, [PHOTO])
    async with dispatching(Empty(), queues, clock):
        await until_open_is_empty(queues)
    assert await kept(queues) == b""


async def test_a_picture_that_cannot_be_written_down_has_no_receipt(
    queues: Queues, clock: StandingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One commit: neither stands without the other; with the database well again both do."""
    add, failures = queues.inbox.add, [OSError("disk full")]

    async def failing(connection: AsyncConnection, *given: object) -> None:
        if failures:
            raise failures.pop()
        await add(connection, *given)  # type: ignore[arg-type] # as they came

    monkeypatch.setattr(queues.inbox, "add", failing)
    await put(queues, [PHOTO])
    async with dispatching(Carrying(), queues, clock):
        await until(lambda: not failures)
        assert await kept(queues) is None
        await until_open_is_empty(queues)
    assert await kept(queues) == b"bytes"
    assert len(await receipts(queues)) == 1


async def test_a_fetch_that_a_crash_interrupted_is_made_again(queues: Queues, clock: StandingClock) -> None:
    """However often: fetching twice harms nobody, and nothing of it was kept before."""
    transport = Carrying()
    await put(queues, [PHOTO])
    async with queues.database.write() as connection:
        await connection.execute(update(outbox).values(state="sending", attempts=3, uncertain=2))
    async with dispatching(transport, queues, clock) as dispatcher:
        await soon(dispatcher, clock, lambda: transport.calls)
        await until_open_is_empty(queues)
    assert await state_of(queues) == {"f": "done"}
    assert await kept(queues) == b"bytes"


@pytest.mark.parametrize("reason", [TOO_BIG, GONE])
async def test_a_picture_that_never_comes_is_told_with_the_reason(
    queues: Queues, clock: StandingClock, reason: str
) -> None:
    """In a word that a handler knows."""
    await put(queues, [PHOTO])
    async with dispatching(Carrying(script={"f": [Permanent(reason)]}), queues, clock):
        await until_open_is_empty(queues)
    [receipt] = await receipts(queues)
    assert (receipt.outcome, receipt.detail) == ("failed", reason)
    assert await kept(queues) is None


async def test_what_nobody_forgot_goes_in_the_end(queues: Queues, clock: StandingClock) -> None:
    """A safety net: four months after it was fetched."""

    async def handle(*_: object) -> None:
        """Handle nothing."""

    await keep(queues, "blob-1")
    for moved, expected in ((BLOBS_KEPT, 1), (timedelta(seconds=1), 0)):
        clock.moment += moved
        keeping = asyncio.create_task(Runtime(queues, [], handle, clock)._keep_house())
        async with asyncio.timeout(60):
            while (count := len(await rows(queues))) != expected:
                await asyncio.sleep(0.01)
        keeping.cancel()
        await asyncio.gather(keeping, return_exceptions=True)
        assert count == expected


async def test_a_fetch_that_is_killed_half_way_brings_it_in_once(queues: Queues, clock: StandingClock) -> None:
    """Nothing of it is kept, and nobody told, until the next start has made it again: then both."""
    dying, living = Carrying(held=asyncio.Event()), Carrying()
    await put(queues, [PHOTO])
    async with dispatching(dying, queues, clock) as dispatcher:
        await until(lambda: dying.seen)
        await dispatcher.abandon()
    assert (await kept(queues), await receipts(queues)) == (None, [])
    async with dispatching(living, queues, clock) as dispatcher:
        await soon(dispatcher, clock, lambda: living.calls)
        await until_open_is_empty(queues)
    assert await kept(queues) == b"bytes"
    assert [receipt.outcome for receipt in await receipts(queues)] == ["done"]
