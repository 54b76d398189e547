"""Pictures and files on their way through: fetched with their receipt, and uploaded once."""

import asyncio
import time
from collections.abc import Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.errors import Gone, Permanent, Stale, Transient, Uncertain
from groupbot.kernel.calls import Caller
from groupbot.kernel.pacing import Pacer
from groupbot.kernel.queues import Queues
from groupbot.kernel.rooms import FETCHED_AT_ONCE
from groupbot.kernel.runtime import BLOBS_KEPT, Runtime
from groupbot.storage.jobs import Job
from groupbot.storage.queue_tables import blobs, outbox, uploads
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress
from handlers.model.effects import GONE, SHIPPED, TOO_BIG, Attachment, Edit, Effect, Fetch, ReceiptRequest, Send
from handlers.model.events import Chat, ChatKind, Media, Receipt
from tests.kernel.conftest import NOON, ScriptedTransport, StandingClock, put, state_of, until
from tests.kernel.dispatching import ONE, dispatching, until_so_many
from tests.kernel.test_dispatcher import TWO, soon, until_open_is_empty

PHOTO = Fetch("f", ONE, Media("photo", "at-telegram"), "blob-1", ReceiptRequest("media", "post-1"))
GROUPS = [Chat("telegram", f"-{number}", "group") for number in range(12)]


@dataclass
class Carrying(ScriptedTransport):
    """A platform that knows what it was given by a name of its own, and gives any file that it is asked for."""

    seen: list[Files] = field(default_factory=list)
    held: asyncio.Event | None = None

    async def deliver(
        self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
    ) -> Done:
        self.seen.append(files)
        if self.held is not None and (files.known or isinstance(effect, Fetch)):
            await self.held.wait()
        files.uploaded.update({blob: f"{blob}-there" for blob, file in files.known.items() if file.reference is None})
        done = await super().deliver(effect, earlier, progress, files)
        return Done(content=b"bytes") if isinstance(effect, Fetch) else done

    def uploaded(self) -> list[str]:
        """The blobs whose bytes went up, in order."""
        return [blob for files in self.seen for blob, file in files.known.items() if file.content]

    def referred(self) -> list[str | None]:
        """What was sent by what the platform knows it by, in order."""
        return [file.reference for files in self.seen for file in files.known.values() if file.reference]


async def keep(queues: Queues, *ids: str) -> None:
    """Keep bytes under these ids."""
    async with queues.database.write() as connection:
        for blob in ids:
            await queues.blobs.keep(connection, blob, b"bytes of " + blob.encode(), NOON)


async def kept(queues: Queues, blob: str = "blob-1") -> bytes | None:
    """Give what is kept under an id."""
    async with queues.database.read() as connection:
        return (await queues.blobs.contents(connection, [blob])).get(blob)


async def receipts(queues: Queues) -> list[Receipt]:
    """Give the receipts that wait in the inbox."""
    async with queues.database.read() as connection:
        return [each.event.what for each in await queues.inbox.next(connection, NOON + timedelta(days=2), 16)]


def to_groups(*ids: str) -> list[Send]:
    """Make sends of the same pictures to many groups."""
    attached = tuple(Attachment(blob, "photo") for blob in ids)
    return [Send(f"s{chat}", chat, "news", attachments=attached) for chat in GROUPS]


async def test_what_was_fetched_is_kept_together_with_its_receipt(queues: Queues, clock: StandingClock) -> None:
    """Whoever hears that the picture is there finds it there."""
    await put(queues, [PHOTO])
    async with dispatching(Carrying(), queues, clock):
        await until_open_is_empty(queues)
    assert await kept(queues) == b"bytes"
    [receipt] = await receipts(queues)
    assert (receipt.topic, receipt.subject, receipt.outcome) == ("media", "post-1", "done")


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


async def test_what_nobody_forgot_goes_in_the_end(queues: Queues, clock: StandingClock) -> None:
    """A safety net: four months after it was fetched."""

    async def handle(*_: object) -> None:
        """Handle nothing."""

    await keep(queues, "blob-1")
    for moved, expected in ((BLOBS_KEPT, 1), (timedelta(seconds=1), 0)):
        clock.moment += moved
        keeping = asyncio.create_task(Runtime(queues, [], handle, clock)._keep_house())
        async with asyncio.timeout(20):
            while (count := len(await rows(queues))) != expected:
                await asyncio.sleep(0.01)
        keeping.cancel()
        assert count == expected


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
        async with asyncio.timeout(20):
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


async def messages_of(queues: Queues, key: str) -> tuple[str, ...]:
    """Give the ids of what an effect has sent."""
    async with queues.database.read() as connection:
        return (await queues.outbox.message_ids(connection, [key])).get(key, ())


async def rows(queues: Queues) -> Sequence[object]:
    """Give the ids of what is kept."""
    async with queues.database.read() as connection:
        return (await connection.scalars(select(blobs.c.id))).all()
