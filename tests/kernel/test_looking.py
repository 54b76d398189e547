"""What is brought in is looked at before it is kept, and other pictures are made of it the same way."""

import asyncio
from dataclasses import replace

import pytest

from groupbot.kernel.dispatcher import Dispatcher
from groupbot.kernel.health import Health
from groupbot.kernel.looking import sort_of
from groupbot.kernel.queues import Queues
from handlers.model.effects import GONE, UNFIT, Drawing, Effect, ReceiptRequest, Redraw
from handlers.model.events import Media, Receipt
from handlers.model.pictures import Look, Sort
from tests.fakes.pictures import FACE, OTHER_FACE, FakePictures, seen
from tests.kernel.carrying import PHOTO, Carrying, keep, kept, receipts
from tests.kernel.conftest import StandingClock, put, state_of, until
from tests.kernel.dispatching import ONE, dispatching, soon, until_open_is_empty


def redraw(drawing: Drawing = "pixelate", of: str = "blob-1") -> Redraw:
    """Have another picture made, of two places."""
    return Redraw("r", ONE, drawing, of, "made", (FACE, OTHER_FACE), ReceiptRequest("drawn", "post-1"))


async def done(queues: Queues, clock: StandingClock, pictures: FakePictures | None, *effects: Effect) -> Receipt:
    """Have effects done, and give the only receipt."""
    await put(queues, effects)
    async with dispatching(Carrying(), queues, clock, pictures):
        await until_open_is_empty(queues)
    [receipt] = await receipts(queues)
    return receipt


async def test_only_what_may_leave_is_kept(queues: Queues, clock: StandingClock) -> None:
    """The bytes as they came are nowhere; what was seen in them stands in the receipt."""
    pictures = FakePictures(seen(2, words="Sem", credit="ANP"))
    receipt = await done(queues, clock, pictures, PHOTO)
    assert await kept(queues) == b"clean bytes"
    assert (receipt.outcome, receipt.mime, receipt.seen) == ("done", "image/jpeg", pictures.seen)
    assert pictures.looked == [(b"bytes", "photo", "")]
    assert pictures.awaited == 1  # while it was on its way


async def test_words_in_a_picture_that_cannot_be_written_down_hold_nothing_up(
    queues: Queues, clock: StandingClock
) -> None:
    """Half a character is read as what it is not, and a page of a book is cut."""
    receipt = await done(queues, clock, FakePictures(seen(words="Sem\ud800\0" + "x" * 9000)), PHOTO)
    assert receipt.seen is not None
    assert receipt.seen.words.startswith("Sem? x")
    assert len(receipt.seen.words) == 4000


async def test_lines_in_a_picture_stay_lines(queues: Queues, clock: StandingClock) -> None:
    """On a board a name fills one."""
    receipt = await done(queues, clock, FakePictures(seen(words="Sem\nNoor\u200b\r\n")), PHOTO)
    assert receipt.seen is not None
    assert receipt.seen.words == "Sem\nNoor  \n"


async def test_a_file_in_which_nothing_is_seen_is_kept(queues: Queues, clock: StandingClock) -> None:
    """A letter as a PDF, a recording."""
    receipt = await done(queues, clock, FakePictures(None), PHOTO)
    assert (receipt.outcome, receipt.seen) == ("done", None)
    assert await kept(queues) == b"clean bytes"


async def test_what_is_unfit_is_not_kept_and_said_why(queues: Queues, clock: StandingClock) -> None:
    """In a word that a handler knows; nobody tries it again."""
    receipt = await done(queues, clock, FakePictures(unfit={b"bytes": "bomb"}), PHOTO)
    assert (receipt.outcome, receipt.detail) == ("failed", UNFIT + "bomb")
    assert await kept(queues) is None


@pytest.mark.parametrize(
    ("drawing", "made"),
    [
        ("frames", b"2 frames on bytes of blob-1"),
        ("grid", b"grid on bytes of blob-1"),
        ("pixelate", b"2 gone from bytes of blob-1"),
    ],
)
async def test_another_picture_is_made_beside_the_first(
    queues: Queues, clock: StandingClock, drawing: Drawing, made: bytes
) -> None:
    """Both are kept until somebody forgets them."""
    await keep(queues, "blob-1")
    receipt = await done(queues, clock, FakePictures(), redraw(drawing))
    assert (receipt.topic, receipt.outcome, receipt.mime) == ("drawn", "done", "image/jpeg")
    assert (await kept(queues, "made"), await kept(queues)) == (made, b"bytes of blob-1")


async def test_of_a_picture_that_is_gone_none_is_made(queues: Queues, clock: StandingClock) -> None:
    """It was forgotten meanwhile."""
    receipt = await done(queues, clock, FakePictures(), redraw())
    assert (receipt.outcome, receipt.detail) == ("failed", GONE)


async def test_a_picture_that_cannot_be_drawn_fails_for_good(queues: Queues, clock: StandingClock) -> None:
    """With the reason, as when it was brought in."""
    await keep(queues, "blob-1")
    receipt = await done(queues, clock, FakePictures(unfit={b"bytes of blob-1": "broken"}), redraw("frames"))
    assert (receipt.outcome, receipt.detail) == ("failed", UNFIT + "broken")


async def test_a_kill_while_a_picture_is_looked_at_repeats_the_whole(queues: Queues, clock: StandingClock) -> None:
    """Nothing of it is kept, and nobody told, until the next start has made it again: then both, once."""
    begun = asyncio.Event()

    class Slow(FakePictures):
        async def look(self, data: bytes, kind: Sort, mime: str) -> Look:
            begun.set()
            await asyncio.Event().wait()
            return await super().look(data, kind, mime)

    await put(queues, [PHOTO])
    async with dispatching(Carrying(), queues, clock, Slow()) as dispatcher:
        await until(begun.is_set)
        await dispatcher.abandon()
    assert (await kept(queues), await receipts(queues)) == (None, [])
    living = Carrying()
    async with dispatching(living, queues, clock, FakePictures()) as dispatcher:
        await soon(dispatcher, clock, lambda: living.calls)
        await until_open_is_empty(queues)
    assert await kept(queues) == b"clean bytes"
    assert [each.outcome for each in await receipts(queues)] == ["done"]


async def test_a_kill_while_a_picture_is_made_repeats_it(queues: Queues, clock: StandingClock) -> None:
    """However often: making it twice harms nobody."""
    begun = asyncio.Event()

    class Slow(FakePictures):
        async def grid(self, clean: bytes) -> bytes:
            begun.set()
            await asyncio.Event().wait()
            return clean

    await keep(queues, "blob-1")
    await put(queues, [redraw("grid")])
    async with dispatching(Carrying(), queues, clock, Slow()) as dispatcher:
        await until(begun.is_set)
        await dispatcher.abandon()
    pictures = FakePictures()
    dispatcher = Dispatcher(Carrying(), queues, clock, Health(), lambda: None, pictures)
    task = asyncio.create_task(dispatcher.run())
    async with asyncio.timeout(60):
        while await state_of(queues) != {"r": "done"}:
            clock.move(seconds=5)
            dispatcher.bell.ring()
            await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert await kept(queues, "made") == b"grid on bytes of blob-1"


@pytest.mark.parametrize(
    ("media", "kind"),
    [
        (PHOTO.media, "photo"),
        (replace(PHOTO.media, kind="video"), "film"),
        (Media("document", "x", mime="application/pdf"), "document"),
        (Media("document", "x", mime="audio/ogg"), "sound"),
        (Media("document", "x", mime="image/heic"), "document"),
    ],
)
def test_what_is_only_heard_is_sound(media: Media, kind: Sort) -> None:
    """However it was sent."""
    assert sort_of(media) == kind
