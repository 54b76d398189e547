"""Pictures and files on Telegram: what is sent in which call, what comes back, and what goes wrong."""

import asyncio
import logging
import traceback
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from groupbot.clock import Clock
from groupbot.errors import DeliveryError, Permanent, Stale, Transient, Uncertain
from groupbot.transports.base import File, Files
from groupbot.transports.telegram import TelegramTransport, fetching
from groupbot.transports.telegram.request import carry_seconds
from handlers.model.effects import GONE, TOO_BIG, Attachment, Button, Delete, Edit, Fetch, ReceiptRequest, Send
from handlers.model.events import Chat, Media
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import Person
from tests.transports.harness import deliver
from tests.transports.telegram.harness import private, transport_for

PHOTO, SECOND = Attachment("p1", "photo", "image/jpeg"), Attachment("p2", "photo", "image/jpeg")
CHAT = Chat("telegram", "7")
Serving = Callable[..., Awaitable[TelegramTransport]]
BUTTONS = ((Button("Ja", "token", "yes"),),)


def fresh(*attachments: Attachment) -> Files:
    """Give files that Telegram does not have yet."""
    return Files({each.blob: File(content=b"bytes " + each.blob.encode()) for each in attachments})


def fetch(media: Media, chat: Chat = CHAT) -> Fetch:
    """Ask for a file."""
    return Fetch("fetch", chat, media, "blob", ReceiptRequest("media", "x"))


async def test_a_known_file_is_named_and_not_sent(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """Bytes go up where Telegram has none; the rest of the album is named."""
    files = fresh(PHOTO)
    await deliver(transport, Send("one", private(linda), "1", attachments=(PHOTO,)), files=files)
    both = Files({"p1": File(files.uploaded["p1"]), **fresh(SECOND).known})
    await deliver(transport, Send("two", private(linda), "2", attachments=(PHOTO, SECOND)), files=both)
    [album] = telegram.calls("sendMediaGroup")
    assert [each["media"] for each in album["parameters"]["media"]] == [files.uploaded["p1"], "attach://file1"]
    assert set(both.uploaded) == {"p2"}


@pytest.mark.parametrize(
    ("name", "arrives"),
    [
        ("Brief ouders één.pdf", "Brief ouders één.pdf"),
        ('"zo"; filename="x', "'zo'; filename='x"),
        ("../../etc/passwd\r\nX: y", "..-..-etc-passwd X: y"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("", "file"),
    ],
)
async def test_a_file_arrives_under_its_name(
    transport: TelegramTransport, linda: Person, name: str, arrives: str
) -> None:
    """As people read it, without what could be taken for a path or a header; a type that is none is left out."""
    letter = Attachment("d1", "document", "application/pdf\r\nX: y", name)
    await deliver(transport, Send("send", private(linda), "", attachments=(letter,)), files=fresh(letter))
    [message] = linda.bot_messages()
    assert message["document"]["file_name"] == arrives


async def test_a_caption_whose_formatting_is_refused_is_sent_as_plain_words(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """Under a picture, under an album, and when it is changed."""
    refusal = 'Bad Request: can\'t parse entities: Unsupported start tag "b" at byte offset 0'
    for method in ("sendPhoto", "sendMediaGroup", "editMessageCaption"):
        telegram.fault(method, code=400, description=refusal)
    words = "**Hallo** [gids](https://s.example/)"
    for several in ((PHOTO,), (PHOTO, SECOND)):
        send = Send("send", private(linda), words, attachments=several)
        done = await deliver(transport, send, files=fresh(*several))
    assert linda.texts() == ["Hallo gids (https://s.example/)", "Hallo gids (https://s.example/)", ""]
    edit = Edit("edit", private(linda), "send", "**Dag**", attachments=(PHOTO, SECOND))
    await deliver(transport, edit, done.messages)
    assert linda.texts()[1] == "Dag"


@pytest.mark.parametrize("several", [(PHOTO,), (PHOTO, SECOND)])
async def test_a_reference_of_another_bot_is_stale(
    transport: TelegramTransport, linda: Person, several: tuple[Attachment, ...]
) -> None:
    """The bytes have to go up again; that is no fault of the message's."""
    files = Files({each.blob: File("of-another-bot") for each in several})
    with pytest.raises(Stale):
        await deliver(transport, Send("send", private(linda), "1", attachments=several), files=files)


async def test_a_file_that_telegram_refuses_is_refused_for_good(transport: TelegramTransport, linda: Person) -> None:
    """Bytes that are no picture do not become one by trying again."""
    files = Files({"p1": File(content=b"")})
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("send", private(linda), "1", attachments=(PHOTO,)), files=files)
    assert not refused.value.chat_lost


@pytest.mark.parametrize("several", [(PHOTO,), (PHOTO, SECOND)])
async def test_what_telegram_cannot_show_arrives_as_a_file(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, several: tuple[Attachment, ...]
) -> None:
    """With its words; all of an album, since files stand with files only. It can be changed and taken back.

    What it is known by is not noted: it would not do for a photo, and the next chat may see one.
    """
    method = "sendPhoto" if len(several) == 1 else "sendMediaGroup"
    telegram.fault(method, code=400, description="Bad Request: PHOTO_INVALID_DIMENSIONS")
    files, send = fresh(*several), Send("send", private(linda), "Zwemmen", attachments=several)
    done = await deliver(transport, send, files=files)
    assert ["document" in each for each in linda.bot_messages()] == [True] * len(several)
    assert linda.texts()[0] == "Zwemmen"
    assert (len(done.messages), files.uploaded) == (len(several), {})
    await deliver(transport, Edit("edit", private(linda), "send", "Gym", attachments=several), done.messages)
    assert linda.texts()[0] == "Gym"
    await deliver(transport, Delete("delete", private(linda), "send"), done.messages)
    assert linda.bot_messages() == []


async def test_a_file_that_is_refused_both_ways_is_refused_for_good(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """There is no third way."""
    for method in ("sendPhoto", "sendDocument"):
        telegram.fault(method, code=400, description="Bad Request: IMAGE_PROCESS_FAILED")
    with pytest.raises(Permanent):
        await deliver(transport, Send("send", private(linda), "1", attachments=(PHOTO,)), files=fresh(PHOTO))
    assert (telegram.count("sendPhoto"), telegram.count("sendDocument")) == (1, 1)


async def test_large_files_go_up_piece_by_piece(serving: Serving) -> None:
    """An album of films takes no more memory than the films themselves, and other calls go on meanwhile."""
    films = tuple(Attachment(f"v{number}", "video", "video/mp4") for number in range(3))
    files = Files({each.blob: File(content=bytes(20 * 1024 * 1024)) for each in films})
    transport = await serving([{"message_id": number} for number in (1, 2, 3)], read=True)
    tracemalloc.start()
    try:
        done = await deliver(transport, Send("send", CHAT, "", attachments=films), files=files)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert done.messages == ("1", "2", "3")
    assert peak < 10 * 1024 * 1024


async def test_a_file_has_as_long_as_it_takes() -> None:
    """A megabit a second is enough for twenty megabytes, and for an album of ten such files."""
    megabyte = 1024 * 1024
    assert carry_seconds(100) == pytest.approx(60, abs=1)
    assert carry_seconds(20 * megabyte) == 60 + 160
    assert carry_seconds(200 * megabyte) == 60 + 1600


async def test_an_album_that_was_followed_by_trouble_is_not_sent_again(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """Its ids were told, and what Telegram knows its pictures by."""
    told: Sequence[str] = ()

    async def progress(parts: Sequence[str]) -> None:
        nonlocal told
        told = parts

    telegram.fault("sendMessage", code=429, description="Too Many Requests: retry after 1")
    send, files = Send("send", private(linda), "x", BUTTONS, attachments=(PHOTO, SECOND)), fresh(PHOTO, SECOND)
    with pytest.raises(Transient):
        await transport.deliver(send, (), progress, files)
    assert len(told) == 2
    assert set(files.uploaded) == {"p1", "p2"}
    done = await transport.deliver(send, tuple(told), progress, Files({"p1": File("x"), "p2": File("x")}))
    assert telegram.count("sendMediaGroup") == 1
    assert done.messages[:2] == tuple(told)


async def test_a_large_photo_is_fetched_in_its_largest_size(transport: TelegramTransport, linda: Person) -> None:
    """Telegram offers several; what is posted on should be worth looking at."""
    linda.sends("photo", data=b"all of it")
    sizes = linda.messages()[-1]["photo"]
    done = await deliver(transport, fetch(Media("photo", sizes[-1]["file_id"])))
    assert (len(sizes), done.content) == (2, b"all of it")


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("Bad Request: file is too big", TOO_BIG),
        ("Bad Request: wrong file_id or the file is temporarily unavailable", GONE),
        ("Bad Request: invalid file_id", GONE),
    ],
)
async def test_what_telegram_does_not_give_is_told_in_a_word(
    telegram: TelegramWorld, transport: TelegramTransport, words: str, reason: str
) -> None:
    """So that a handler can tell it to a person."""
    telegram.fault("getFile", code=400, description=words)
    with pytest.raises(Permanent) as refused:
        await deliver(transport, fetch(Media("photo", "x")))
    assert refused.value.reason == reason


async def test_what_is_said_to_be_too_big_is_not_asked_for(
    telegram: TelegramWorld, transport: TelegramTransport
) -> None:
    """Telegram tells the size of most files with the message."""
    with pytest.raises(Permanent) as refused:
        await deliver(transport, fetch(Media("video", "x", 20 * 1024 * 1024 + 1)))
    assert refused.value.reason == TOO_BIG
    assert telegram.calls("getFile") == []


@pytest.mark.parametrize(
    ("kind", "more", "expected"),
    [
        ("error", {"code": 500}, Transient),
        ("error", {"code": 404, "description": "Not Found"}, Transient),
        ("garbage", {"code": 502}, Transient),
        ("drop before", {"times": 2}, Uncertain),  # the first is tried again at once: the connection was an old one
    ],
)
async def test_a_download_that_fails_is_tried_again(
    telegram: TelegramWorld,
    transport: TelegramTransport,
    linda: Person,
    kind: str,
    more: dict[str, object],
    expected: type[DeliveryError],
) -> None:
    """Fetching twice harms nobody."""
    linda.sends("photo", data=b"photo")
    photo = Media("photo", linda.messages()[-1]["photo"][-1]["file_id"])
    telegram.fault("file", kind, **more)
    with pytest.raises(expected):
        await deliver(transport, fetch(photo))
    assert (await deliver(transport, fetch(photo))).content == b"photo"


@pytest.fixture
async def serving() -> AsyncIterator[Serving]:
    """Give a maker of transports whose calls all succeed with a result, and whose files are all this one or endless.

    What is sent is read to its end where that is wanted.
    """
    open_ones: list[TestServer | TelegramTransport] = []

    async def make(result: Any, file: bytes | None = None, *, read: bool = False) -> TelegramTransport:
        async def answer(request: web.Request) -> web.Response:
            while read and await request.content.readany():
                pass
            return web.json_response({"ok": True, "result": result})

        async def give(request: web.Request) -> web.StreamResponse:
            return web.Response(body=file) if file is not None else await _endless(request)

        application = web.Application()
        application.add_routes([web.post("/{method:.*}", answer), web.get("/file/{path:.*}", give)])
        server = TestServer(application)
        await server.start_server()
        transport = TelegramTransport("1:geheim", str(server.make_url("/")), "polling", None, Clock())
        open_ones.extend([transport, server])
        return transport

    yield make
    for each in open_ones:
        await each.close()


async def _endless(request: web.Request) -> web.StreamResponse:
    """Go on for as long as somebody reads."""
    response = web.StreamResponse()
    await response.prepare(request)
    with suppress(ConnectionError):
        while True:
            await response.write(b"x" * 1000)
            await asyncio.sleep(0)
    return response


@pytest.mark.parametrize("file", [None, b"x" * 2000])
async def test_no_more_than_the_limit_is_read(
    serving: Serving, monkeypatch: pytest.MonkeyPatch, file: bytes | None
) -> None:
    """Whatever was said of the size: a stream without an end is left, and a long file not begun."""
    monkeypatch.setattr(fetching, "MOST_BYTES", 1500)
    transport = await serving({"file_path": "photos/1.jpg"}, file)
    async with asyncio.timeout(60):
        with pytest.raises(Permanent) as refused:
            await deliver(transport, fetch(Media("photo", "x")))
    assert refused.value.reason == TOO_BIG


@pytest.mark.parametrize("result", [True, {}, {"file_path": None}])
async def test_a_file_without_a_place_is_gone(serving: Serving, result: Any) -> None:
    """Telegram says where a file is only while it has it."""
    transport = await serving(result)
    with pytest.raises(Permanent) as refused:
        await deliver(transport, fetch(Media("photo", "x")))
    assert refused.value.reason == GONE


async def test_a_server_of_ones_own_puts_files_on_this_machine(
    serving: Serving, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Started with `--local`, it tells the file's place on the disk; the same limit holds, no error holds the place."""
    monkeypatch.setattr(fetching, "MOST_BYTES", 10)
    place = tmp_path / "1:geheim" / "file_1.jpg"
    transport = await serving({"file_path": str(place)})
    with pytest.raises(Transient) as missing:
        await deliver(transport, fetch(Media("photo", "x")))
    assert "geheim" not in "".join(traceback.format_exception(missing.value))
    place.parent.mkdir()
    place.write_bytes(b"0123456789")
    assert (await deliver(transport, fetch(Media("photo", "x")))).content == b"0123456789"
    place.write_bytes(b"0123456789a")
    with pytest.raises(Permanent) as refused:
        await deliver(transport, fetch(Media("photo", "x")))
    assert refused.value.reason == TOO_BIG


@pytest.mark.parametrize("result", [True, [], [{"message_id": 1}], [{"message_id": 1}, {}]])
async def test_an_album_without_its_ids_is_uncertain(serving: Serving, result: Any) -> None:
    """It could never be removed as a whole."""
    transport = await serving(result)
    files = fresh(PHOTO, SECOND)
    with pytest.raises(Uncertain):
        await deliver(transport, Send("send", CHAT, "x", attachments=(PHOTO, SECOND)), files=files)
    assert files.uploaded == {}


@pytest.mark.parametrize(
    "more", [{}, {"photo": []}, {"photo": 3}, {"photo": [{"file_id": 3}]}, {"document": {"file_id": "x"}}]
)
async def test_a_picture_that_telegram_keeps_as_something_else_has_arrived(serving: Serving, more: Any) -> None:
    """It goes up again for the next chat; what was sent is done."""
    transport = await serving({"message_id": 12, **more})
    files = fresh(PHOTO)
    done = await deliver(transport, Send("send", CHAT, "x", attachments=(PHOTO,)), files=files)
    assert (done.messages, files.uploaded) == (("12",), {})


async def test_nothing_of_a_picture_is_logged(
    telegram: TelegramWorld, linda: Person, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither its bytes nor its name nor its address, whatever fails, also at DEBUG; and no error holds any of it."""
    letter = Attachment("d1", "document", "text/plain", "geheimpje.txt")
    told: list[str] = []
    files = Files({"d1": File(content=b"geheime bytes")})
    with caplog.at_level(logging.DEBUG):
        transport = transport_for(telegram)
        linda.sends("document", data=b"geheime bytes", name="geheimpje.txt")
        sent = Media("document", linda.messages()[-1]["document"]["file_id"], None, "", "geheimpje.txt")
        for method, effect in (
            ("sendDocument", Send("send", private(linda), "geheime tekst", attachments=(letter,))),
            ("file", fetch(sent)),
        ):
            for kind, code in (("error", 500), ("drop before", 0), ("garbage", 500), ("error", 401), ("error", 400)):
                telegram.fault(method, kind, code=code, times=2)
                with pytest.raises(DeliveryError) as failed:
                    await deliver(transport, effect, files=files)
                told.append("".join(traceback.format_exception(failed.value)))
                telegram.clear_faults()
            await deliver(transport, effect, files=Files(files.known))
        await transport.close()
    output = capsys.readouterr()
    written = caplog.text + output.out + output.err + "".join(told)
    for secret in ("geheim", telegram.token, telegram.token.partition(":")[2]):
        assert secret.lower() not in written.lower()
    assert "geheim" not in repr(files)
