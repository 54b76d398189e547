"""Pictures and files take their time and their room, and nobody else waits for them."""

import asyncio
import time
from copy import copy
from dataclasses import replace
from datetime import timedelta

import pytest

from groupbot.errors import Transient
from groupbot.kernel.calls import Caller
from groupbot.kernel.pacing import Pacer
from groupbot.kernel.queues import Queues
from groupbot.kernel.rooms import FETCHED_AT_ONCE
from groupbot.storage.jobs import Job
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress
from handlers.model.effects import Attachment, Effect, Fetch, ReceiptRequest, Send
from handlers.model.events import Chat, ChatKind, Media
from tests.kernel.carrying import GROUPS, Carrying, keep, messages_of, to_groups
from tests.kernel.conftest import NOON, StandingClock, put, state_of, until
from tests.kernel.dispatching import ONE, TWO, dispatching, soon, until_open_is_empty, until_so_many


async def test_nobodys_answer_waits_for_films(queues: Queues, clock: StandingClock) -> None:
    """However many go up and come in: words have places of their own."""
    transport = Carrying(pacing=Pacing(per_second=500, in_flight=2), held=asyncio.Event())
    await keep(queues, "blob-1")
    fetches = [
        Fetch(f"f{n}", ONE, Media("video", "v"), f"film-{n}", ReceiptRequest("media", "x"))
        for n in range(2 * FETCHED_AT_ONCE)
    ]
    await put(queues, [*to_groups("blob-1"), *fetches, Send("answer", TWO, "Genoteerd")])
    async with dispatching(transport, queues, clock):
        await until(lambda: "answer" in transport.sent() and any(files.known for files in transport.seen))
        await until_so_many(queues, "sending", 2 + FETCHED_AT_ONCE)  # no more is claimed than there are places
        assert len([files for files in transport.seen if files.known]) == 1
        assert transport.held is not None
        transport.held.set()
        await until_open_is_empty(queues)
    assert set((await state_of(queues)).values()) == {"done"}


async def test_an_album_counts_as_what_it_holds(queues: Queues, clock: StandingClock) -> None:
    """Four pictures and the two texts behind them are six messages of the twenty that a group may get in a minute."""

    class InParts(Carrying):
        async def deliver(
            self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
        ) -> Done:
            for parts in (("1", "2"), ("1", "2", "3", "4"), ("1", "2", "3", "4", "5")):
                await progress(parts)
            return Done(("1", "2", "3", "4", "5", "6"))

    class Counting(Pacer):
        counted: list[int]

        def count(self, chat: bytes, kind: ChatKind, now: float, messages: int = 1) -> None:
            self.counted = [*getattr(self, "counted", []), messages]
            super().count(chat, kind, now, messages)

    await keep(queues, *"abcd")
    send = Send("s", GROUPS[0], "lang", attachments=tuple(Attachment(blob, "photo") for blob in "abcd"))
    pacer = Counting(Pacing())
    caller = Caller(InParts(), queues, clock, pacer)
    result = await caller.attempt(Job(1, b"o", send, 1, 0, NOON))
    assert result.change.messages == ("1", "2", "3", "4", "5", "6")
    assert pacer.counted == [1, 1], "the four pictures were counted when the send was claimed"


async def test_a_claim_counts_all_pictures(queues: Queues, clock: StandingClock) -> None:
    """So the chat's next message leaves as many seconds later."""
    transport = Carrying(pacing=Pacing(per_second=1000, chat_interval=3600))
    await keep(queues, *"abcd")
    sends = [Send("s", ONE, "", attachments=tuple(Attachment(blob, "photo") for blob in "abcd")), Send("t", ONE, "na")]
    await put(queues, sends)
    async with dispatching(transport, queues, clock) as dispatcher:
        await until(lambda: transport.calls)
        pause = dispatcher._pacer.chat_pause(time.monotonic())
    assert transport.sent() == ["s"]
    assert pause is not None
    assert 3 * 3600 < pause <= 4 * 3600


@pytest.mark.parametrize("ends", ["fails", "dies"])
async def test_whoever_waits_for_an_upload_makes_it_when_it_fails(
    queues: Queues, clock: StandingClock, ends: str
) -> None:
    """Two chats wait for one upload; whoever makes it fails, or the program dies: still each chat gets it, and once."""
    first, second = GROUPS[:2]
    dying = Carrying(held=asyncio.Event())
    living = Carrying(script={f"s{first}": [Transient("500")]} if ends == "fails" else {})
    await keep(queues, "blob-1")
    await put(queues, to_groups("blob-1")[:2])
    if ends == "dies":
        async with dispatching(dying, queues, clock) as dispatcher:
            await until(lambda: dying.seen)
            await until_so_many(queues, "sending", 2)
            await dispatcher.abandon()
        assert dying.calls == []
    async with dispatching(living, queues, clock) as dispatcher:
        await soon(dispatcher, clock, lambda: {f"s{first}", f"s{second}"} <= set(living.sent()))
        await soon(dispatcher, clock, lambda: len(living.calls) == (3 if ends == "fails" else 2))
        await until_open_is_empty(queues)
    assert living.uploaded() == ["blob-1"]
    assert set((await state_of(queues)).values()) == {"done"}


async def test_the_rest_of_an_album_follows_after_a_kill(queues: Queues, clock: StandingClock) -> None:
    """The first ten pictures are known to be sent when the program dies: only the others leave after the next start."""

    class Album(Carrying):
        async def deliver(
            self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
        ) -> Done:
            self.calls.append((effect, earlier))
            if not earlier:
                await progress([f"m{number}" for number in range(10)])
                await asyncio.Event().wait()
            return Done((*earlier, "m10", "m11"))

    ids = [f"b{number}" for number in range(12)]
    first, second = Album(), Album()
    await keep(queues, *ids)
    await put(queues, [Send("s", ONE, "", attachments=tuple(Attachment(blob, "photo") for blob in ids))])
    async with dispatching(first, queues, clock) as dispatcher:
        await until(lambda: first.calls)
        async with asyncio.timeout(60):
            while not await messages_of(queues, "s"):
                await asyncio.sleep(0.01)
        await dispatcher.abandon()
    async with dispatching(second, queues, clock) as dispatcher:
        await soon(dispatcher, clock, lambda: second.calls)
        await until_open_is_empty(queues)
    assert second.calls[0][1] == tuple(f"m{number}" for number in range(10))
    assert await messages_of(queues, "s") == tuple(f"m{number}" for number in range(12))


async def test_words_leave_while_albums_wait_for_an_upload(queues: Queues, clock: StandingClock) -> None:
    """What waits has no moment yet: twelve albums of ten do not keep two seconds of answers from leaving."""
    ids = [f"b{number}" for number in range(10)]
    transport = Carrying(pacing=Pacing(per_second=100), held=asyncio.Event())
    await keep(queues, *ids)
    await put(queues, to_groups(*ids))
    answers = [Send(f"a{number}", Chat("telegram", str(number)), "Genoteerd") for number in range(200)]
    async with dispatching(transport, queues, clock) as dispatcher:
        await until(lambda: transport.seen)
        await put(queues, answers)
        dispatcher.bell.ring()
        await until(lambda: len(transport.calls) == len(answers))
        assert dispatcher._pacer._reserved == 0
        assert transport.held is not None
        transport.held.set()
        await until_open_is_empty(queues)
    assert sorted(transport.uploaded()) == sorted(ids)


async def test_nothing_that_waited_behind_an_upload_is_lost(queues: Queues, clock: StandingClock) -> None:
    """It waited for longer than half a lease: it is claimed anew, and leaves once."""
    queues = replace(queues, lease=copy(queues.lease))
    queues.lease.length = timedelta(seconds=0.2)
    transport = Carrying(held=asyncio.Event())
    await keep(queues, "blob-1")
    await put(queues, to_groups("blob-1"))
    async with dispatching(transport, queues, clock):
        await until(lambda: transport.seen)
        await asyncio.sleep(0.2)
        assert transport.held is not None
        transport.held.set()
        await until_open_is_empty(queues)
    assert sorted(transport.sent()) == sorted(f"s{chat}" for chat in GROUPS)
    assert transport.uploaded() == ["blob-1"]
