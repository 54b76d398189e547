"""One contract, the same tests for all platforms on which people write: pictures, films and files."""

from collections.abc import Sequence

import pytest

from groupbot.errors import Gone, Permanent
from groupbot.transports.base import File, Files, Transport
from groupbot.transports.layout import CAPTION_LIMIT
from handlers.model.effects import (
    GONE,
    Attachment,
    Button,
    Delete,
    DeleteMessage,
    Edit,
    Fetch,
    ReceiptRequest,
    Rows,
    Send,
)
from handlers.model.events import Chat, Media, Message
from tests.transports.harness import Harness, Inbox, Sent, Shown, deliver, running

YES = ((Button("Ja", "token-1", "yes"),),)
PHOTO, FILM = Attachment("p1", "photo", "image/jpeg"), Attachment("v1", "video", "video/mp4", "zwemles.mp4")
SECOND, THIRD = Attachment("p2", "photo", "image/jpeg"), Attachment("p3", "photo", "image/jpeg")
LETTER = Attachment("d1", "document", "application/pdf", 'Brief "ouders" één.pdf')
LIST = Attachment("d2", "document", "text/plain", "lijst.txt")
LONG = "zwemmen en gymmen " * (CAPTION_LIMIT // 17)


def fresh(*attachments: Attachment) -> Files:
    """Give files that the platform does not have yet."""
    return Files({each.blob: File(content=bytes_of(each)) for each in attachments})


def bytes_of(attachment: Attachment) -> bytes:
    """Give what is in a file of these tests: any bytes at all."""
    return bytes(range(256)) + attachment.blob.encode()


def seen(attachment: Attachment) -> tuple[str, bytes]:
    """Give what a person sees of an attachment."""
    return attachment.kind, bytes_of(attachment)


@pytest.mark.parametrize("attachment", [PHOTO, FILM, LETTER])
async def test_a_picture_arrives_with_its_text_and_buttons(
    platform: Harness, transport: Transport, attachment: Attachment
) -> None:
    """The text is its caption, and all is one message."""
    chat = platform.person()
    send = Send("send", chat, "**Zwemmen**", YES, attachments=(attachment,))
    done = await deliver(transport, send, files=fresh(attachment))
    assert platform.shown(chat) == [Shown("Zwemmen", ("Ja",), seen(attachment))]
    assert len(done.messages) == 1


async def test_a_picture_needs_no_text(platform: Harness, transport: Transport) -> None:
    """It may have buttons all the same."""
    chat = platform.person()
    await deliver(transport, Send("send", chat, "", YES, attachments=(PHOTO,)), files=fresh(PHOTO))
    assert platform.shown(chat) == [Shown("", ("Ja",), seen(PHOTO))]


async def test_pictures_are_one_album(platform: Harness, transport: Transport) -> None:
    """Films may stand among them; the text is under the first, and each has an id."""
    chat, several = platform.group(), (PHOTO, FILM, SECOND)
    done = await deliver(transport, Send("send", chat, "Zwemmen", attachments=several), files=fresh(*several))
    shown = platform.shown(chat)
    assert [(each.text, each.media) for each in shown] == [
        ("Zwemmen", seen(PHOTO)),
        ("", seen(FILM)),
        ("", seen(SECOND)),
    ]
    assert len({each.album for each in shown}) == 1
    assert shown[0].album
    assert len(done.messages) == 3
    assert all(platform.stands(chat, message) for message in done.messages)


async def test_files_stand_apart_from_pictures(platform: Harness, transport: Transport) -> None:
    """One album of each, and the text, which belongs to both, after them."""
    chat, several = platform.person(), (PHOTO, LETTER, SECOND, LIST)
    done = await deliver(transport, Send("send", chat, "Zwemmen", YES, attachments=several), files=fresh(*several))
    shown = platform.shown(chat)
    assert [each.media for each in shown] == [seen(PHOTO), seen(SECOND), seen(LETTER), seen(LIST), None]
    assert shown[0].album == shown[1].album != shown[2].album == shown[3].album
    assert shown[-1] == Shown("Zwemmen", ("Ja",))
    assert len(done.messages) == 5


async def test_many_pictures_are_albums_of_ten(platform: Harness, transport: Transport) -> None:
    """A rest of one stands alone; the text follows. After each but the last, all ids so far are told."""
    chat, told = platform.person(), []
    several = tuple(Attachment(f"p{number}", "photo") for number in range(21))

    async def progress(parts: Sequence[str]) -> None:
        told.append(tuple(parts))

    send = Send("send", chat, "Zwemmen", attachments=several)
    done = await transport.deliver(send, (), progress, fresh(*several))
    shown = platform.shown(chat)
    albums = [each.album for each in shown]
    assert len(set(albums[:10])) == len(set(albums[10:20])) == 1
    assert albums[0] != albums[10]
    assert albums[20:] == ["", ""]
    assert [each.media for each in shown] == [*map(seen, several), None]
    assert shown[-1].text == "Zwemmen"
    assert told == [done.messages[:count] for count in (10, 20, 21)]


@pytest.mark.parametrize("attached", [(PHOTO,), (PHOTO, SECOND)])
async def test_a_text_too_long_for_a_caption_follows(
    platform: Harness, transport: Transport, attached: tuple[Attachment, ...]
) -> None:
    """Pictures first, the whole text after them, with the buttons under it."""
    chat = platform.person()
    done = await deliver(transport, Send("send", chat, LONG, YES, attachments=attached), files=fresh(*attached))
    shown = platform.shown(chat)
    assert [each.media for each in shown] == [*map(seen, attached), None]
    assert [each.text for each in shown] == [*[""] * len(attached), LONG.strip()]
    assert [each.buttons for each in shown] == [*[()] * len(attached), ("Ja",)]
    assert len(done.messages) == len(shown)


async def test_an_album_with_buttons_has_its_text_after_it(platform: Harness, transport: Transport) -> None:
    """Buttons stand under a text; without one they have nothing to stand under."""
    chat = platform.person()
    await deliver(transport, Send("send", chat, "Mee?", YES, attachments=(PHOTO, SECOND)), files=fresh(PHOTO, SECOND))
    shown = platform.shown(chat)
    assert [each.text for each in shown] == ["", "", "Mee?"]
    assert shown[-1].buttons == ("Ja",)
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("x", chat, "", YES, attachments=(PHOTO, SECOND)), files=fresh(PHOTO, SECOND))
    assert not refused.value.chat_lost


async def test_what_was_interrupted_goes_on_where_it_stopped(platform: Harness, transport: Transport) -> None:
    """Albums that are known to be sent are not sent again, and need no files."""
    several = (PHOTO, SECOND, LETTER, LIST)
    first, chat = platform.person(), platform.person()
    whole = await deliver(transport, Send("one", first, "Zwemmen", YES, attachments=several), files=fresh(*several))
    rest = fresh(LETTER, LIST)
    files = Files({**rest.known, "p1": File("there"), "p2": File("there")})
    done = await deliver(transport, Send("two", chat, "Zwemmen", YES, attachments=several), ("1", "2"), files)
    assert [each.media for each in platform.shown(chat)] == [seen(LETTER), seen(LIST), None]
    assert done.messages[:2] == ("1", "2")
    assert len(done.messages) == len(whole.messages) == 5


async def test_a_picture_goes_up_once(platform: Harness, transport: Transport) -> None:
    """What the platform knows it by is told, and is enough for the next chat, alone or in an album."""
    one, other, third, several = platform.person(), platform.person(), platform.person(), (PHOTO, SECOND, LETTER)
    files = fresh(*several)
    await deliver(transport, Send("one", one, "Zwemmen", attachments=several), files=files)
    assert set(files.uploaded) == {"p1", "p2", "d1"}
    known = Files({blob: File(reference) for blob, reference in files.uploaded.items()})
    await deliver(transport, Send("two", other, "Zwemmen", attachments=several), files=known)
    await deliver(transport, Send("three", third, "Nog eens", attachments=(PHOTO,)), files=known)
    assert [each.media for each in platform.shown(other)] == [seen(PHOTO), seen(SECOND), seen(LETTER), None]
    assert platform.shown(third) == [Shown("Nog eens", (), seen(PHOTO))]


async def edit(
    transport: Transport,
    chat: Chat,
    text: str,
    attached: tuple[Attachment, ...],
    earlier: tuple[str, ...],
    buttons: Rows = (),
) -> tuple[str, ...]:
    """Change what was sent; twice, since an edit may be repeated. Gives the ids."""
    effect = Edit("edit", chat, "send", text, buttons, attachments=attached)
    done = await deliver(transport, effect, earlier)
    again = await deliver(transport, effect, done.messages)
    assert again.messages == done.messages
    return done.messages


@pytest.mark.parametrize("attached", [(PHOTO,), (PHOTO, SECOND), (LETTER,)])
async def test_a_caption_can_be_changed_and_removed(
    platform: Harness, transport: Transport, attached: tuple[Attachment, ...]
) -> None:
    """The pictures stay, and the text stays under them."""
    chat = platform.person()
    sent = await deliver(transport, Send("send", chat, "Zwemmen", attachments=attached), files=fresh(*attached))
    for text in ("**Gym**", ""):
        assert await edit(transport, chat, text, attached, sent.messages) == sent.messages
        shown = platform.shown(chat)
        assert [each.text for each in shown] == [text.strip("*"), *[""] * (len(attached) - 1)]
        assert [each.media for each in shown] == [*map(seen, attached)]


async def test_the_buttons_under_a_picture_can_be_changed(platform: Harness, transport: Transport) -> None:
    """Put there, and taken away again."""
    chat = platform.person()
    sent = await deliver(transport, Send("send", chat, "Mee?", attachments=(PHOTO,)), files=fresh(PHOTO))
    await edit(transport, chat, "Mee?", (PHOTO,), sent.messages, buttons=YES)
    assert platform.shown(chat) == [Shown("Mee?", ("Ja",), seen(PHOTO))]
    await edit(transport, chat, "Mee.", (PHOTO,), sent.messages)
    assert platform.shown(chat) == [Shown("Mee.", (), seen(PHOTO))]


@pytest.mark.parametrize("attached", [(PHOTO,), (PHOTO, SECOND)])
async def test_a_caption_that_grows_too_long_becomes_a_text(
    platform: Harness, transport: Transport, attached: tuple[Attachment, ...]
) -> None:
    """It goes from under the picture and follows; it stays a text when it is short again, and goes with the rest."""
    chat = platform.person()
    sent = await deliver(transport, Send("send", chat, "Zwemmen", attachments=attached), files=fresh(*attached))
    grown = await edit(transport, chat, LONG, attached, sent.messages)
    assert [each.text for each in platform.shown(chat)] == [*[""] * len(attached), LONG.strip()]
    assert grown[:-1] == sent.messages
    short = await edit(transport, chat, "Gym", attached, grown, buttons=YES)
    assert [each.text for each in platform.shown(chat)] == [*[""] * len(attached), "Gym"]
    assert platform.shown(chat)[-1].buttons == ("Ja",)
    assert short == grown
    await deliver(transport, Delete("delete", chat, "send"), short)
    assert platform.shown(chat) == []


async def test_the_text_after_files_and_pictures_can_be_changed(platform: Harness, transport: Transport) -> None:
    """Where there was none it comes; what is attached stays in any case."""
    chat, several = platform.person(), (PHOTO, LETTER)
    sent = await deliver(transport, Send("send", chat, "", attachments=several), files=fresh(*several))
    assert await edit(transport, chat, "", several, sent.messages) == sent.messages
    with_text = await edit(transport, chat, "Zwemmen", several, sent.messages)
    assert [each.text for each in platform.shown(chat)] == ["", "", "Zwemmen"]
    assert await edit(transport, chat, "Gym", several, with_text) == with_text
    assert [each.text for each in platform.shown(chat)] == ["", "", "Gym"]


async def test_an_album_is_removed_as_a_whole(platform: Harness, transport: Transport) -> None:
    """All its pictures, and the text with it."""
    chat, several = platform.person(), (PHOTO, SECOND, THIRD)
    sent = await deliver(transport, Send("send", chat, LONG, attachments=several), files=fresh(*several))
    await deliver(transport, Delete("delete", chat, "send"), sent.messages)
    assert platform.shown(chat) == []


@pytest.mark.parametrize("text", ["Zwemmen", LONG])
async def test_a_caption_that_is_gone_takes_the_rest_along(platform: Harness, transport: Transport, text: str) -> None:
    """All of it will be said anew, and nothing may stand there twice."""
    chat, several = platform.person(), (PHOTO, SECOND)
    sent = await deliver(transport, Send("send", chat, text, attachments=several), files=fresh(*several))
    of_the_text = sent.messages[0] if text == "Zwemmen" else sent.messages[-1]
    await deliver(transport, DeleteMessage("gone", chat, of_the_text))
    with pytest.raises(Gone):
        await deliver(transport, Edit("edit", chat, "send", text + "Gym", attachments=several), sent.messages)
    assert platform.shown(chat) == []


async def test_what_was_sent_by_half_is_said_anew(platform: Harness, transport: Transport) -> None:
    """A change of an album that never came whole takes away what came."""
    chat, several = platform.person(), (PHOTO, SECOND, LETTER)
    sent = await deliver(transport, Send("send", chat, "", attachments=(PHOTO, SECOND)), files=fresh(PHOTO, SECOND))
    with pytest.raises(Gone):
        await deliver(transport, Edit("edit", chat, "send", "Gym", attachments=several), sent.messages)
    assert platform.shown(chat) == []


async def test_what_a_person_sends_can_be_fetched_and_sent_on(platform: Harness, transport: Transport) -> None:
    """A photo with a caption and a file: each says what it is, and its bytes come as they were sent."""
    inbox, chat, group = Inbox(), platform.person(), platform.group()
    async with running(transport, inbox):
        platform.send(chat, Sent("photo", b"\xff\xd8photo"), caption="Zwemmen")
        await platform.until(inbox.events)
        platform.send(chat, Sent("document", b"%PDF \x00", "brief.pdf"))
        await platform.until(lambda: len(inbox.events()) == 2)
    photo, letter = inbox.happenings(Message)
    assert (photo.text, photo.content, photo.album) == ("Zwemmen", "photo", "")
    assert photo.media is not None
    assert (photo.media.kind, photo.media.size) == ("photo", 7)
    assert letter.media is not None
    assert (letter.media.kind, letter.media.name, letter.media.size) == ("document", "brief.pdf", 6)
    fetched = await deliver(transport, Fetch("f", chat, photo.media, "p1", ReceiptRequest("media", "x")))
    again = await deliver(transport, Fetch("f", chat, photo.media, "p1", ReceiptRequest("media", "x")))
    assert fetched.content == again.content == b"\xff\xd8photo"
    files = Files({"p1": File(content=fetched.content or b"")})
    await deliver(transport, Send("on", group, photo.text, attachments=(PHOTO,)), files=files)
    assert platform.shown(group) == [Shown("Zwemmen", (), ("photo", b"\xff\xd8photo"))]


async def test_an_album_comes_in_as_messages_that_belong_together(platform: Harness, transport: Transport) -> None:
    """Each of its pictures is a message; the text is the first one's."""
    inbox, chat = Inbox(), platform.person()
    async with running(transport, inbox):
        platform.send(chat, Sent("photo", b"one"), Sent("video", b"two"), Sent("photo", b"three"), caption="Zwemmen")
        await platform.until(lambda: len(inbox.events()) == 3)
    messages = inbox.happenings(Message)
    assert [each.text for each in messages] == ["Zwemmen", "", ""]
    assert len({each.album for each in messages}) == 1
    assert messages[0].album
    contents = [
        (await deliver(transport, Fetch("f", chat, each.media, "b", ReceiptRequest("media", "x")))).content
        for each in messages
    ]
    assert contents == [b"one", b"two", b"three"]


async def test_what_is_gone_cannot_be_fetched(platform: Harness, transport: Transport) -> None:
    """For good, in the word that handlers know."""
    gone = Fetch("f", platform.person(), Media("photo", "never-was"), "b", ReceiptRequest("media", "x"))
    with pytest.raises(Permanent) as refused:
        await deliver(transport, gone)
    assert refused.value.reason == GONE
