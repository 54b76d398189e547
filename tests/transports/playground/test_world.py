"""The playground's world lives in a file, and misses nothing when the program dies."""

import asyncio
from dataclasses import replace
from pathlib import Path

import pytest

from groupbot.clock import Clock
from groupbot.errors import Permanent, Stale, Transient
from groupbot.transports.base import File, Files
from groupbot.transports.layout import steps_of
from groupbot.transports.playground import Button, Picture, PlaygroundMail, PlaygroundTransport, Room, World, WorldError
from groupbot.transports.playground.drawing import html_of, safe
from groupbot.transports.playground.world import MOST_MESSAGES
from handlers.model.effects import AnswerPress, Attachment, Mail, Send
from handlers.model.events import Chat, Message
from tests.transports.harness import Inbox, deliver, running
from tests.transports.playground.harness import PlaygroundHarness

SENDER = "De School <app@school.example>"
LINDA = Chat("playground", "linda")


def world_with_linda(file: Path) -> World:
    """Make a world in which Linda chats with the bot."""
    world = World(file)
    world.open_room(Room("linda"))
    return world


async def test_what_was_not_committed_comes_again_after_a_restart(tmp_path: Path) -> None:
    """A message that the inbox never took is brought once the program runs again."""
    world_with_linda(tmp_path / "world.json").write("linda", "Sem is ziek")
    inbox, again = Inbox(), PlaygroundHarness(World(tmp_path / "world.json"))
    async with running(again.transport, inbox):
        await again.until(inbox.events)
    assert [each.text for each in inbox.happenings(Message)] == ["Sem is ziek"]


async def test_what_was_committed_does_not_come_again_after_a_restart(tmp_path: Path) -> None:
    """An acknowledged message is forgotten as an update, and stays in the chat; the next has another key."""
    first, inbox = PlaygroundHarness(world_with_linda(tmp_path / "world.json")), Inbox()
    first.world.write("linda", "een")
    async with running(first.transport, inbox):
        await first.until(lambda: inbox.events() and not first.world.pending())
    second = PlaygroundHarness(World(tmp_path / "world.json"))
    second.world.write("linda", "twee")
    async with running(second.transport, inbox):
        await second.until(lambda: len(inbox.events()) == 2)
    assert [each.text for each in second.world.state.rooms["linda"].messages] == ["een", "twee"]
    assert len(inbox.offered) == 2


async def test_a_chat_is_as_it_was_after_a_restart(tmp_path: Path) -> None:
    """Messages, buttons and mails stand where they stood."""
    world = world_with_linda(tmp_path / "world.json")
    world.post("linda", "key", 0, "Versturen?", [[Button("Ja", "token", "yes")]])
    await deliver(PlaygroundMail(world, SENDER, Clock()), Mail("mail", "ziek@school.example", "Ziek", "Sem"))
    assert World(tmp_path / "world.json").state == world.state
    assert (tmp_path / "world.json").stat().st_mode & 0o077 == 0, "it is nobody else's"


@pytest.mark.parametrize("contents", [b"", b"{", b"[]", b'{"rooms": 1}'])
def test_a_file_that_is_no_world_is_refused(tmp_path: Path, contents: bytes) -> None:
    """Nothing is overwritten that this program did not write."""
    file = tmp_path / "world.json"
    file.write_bytes(contents)
    with pytest.raises(WorldError):
        World(file)
    assert contents == file.read_bytes()


def test_a_write_that_fails_leaves_the_old_world(tmp_path: Path) -> None:
    """The file is replaced as a whole or not at all."""
    file = tmp_path / "world.json"
    world = world_with_linda(file)
    before = file.read_bytes()
    (tmp_path / "world.json.new").mkdir()
    with pytest.raises(IsADirectoryError):
        world.write("linda", "hallo")
    assert before == file.read_bytes()


def test_a_chat_does_not_grow_for_ever() -> None:
    """The oldest messages go."""
    world = World()
    world.open_room(Room("linda"))
    for number in range(MOST_MESSAGES + 5):
        world.post("linda", f"key {number}", 0, str(number), [])
    texts = [each.text for each in world.state.rooms["linda"].messages]
    assert (len(texts), texts[0]) == (MOST_MESSAGES, "5")


def test_only_a_button_that_stands_there_can_be_pressed() -> None:
    """A press of something else is nothing."""
    world = World()
    world.open_room(Room("linda"))
    message = world.post(
        "linda", "key", 0, "Versturen?", [[Button("Ja", "token", "yes"), Button("Gids", url="http://x")]]
    )
    assert world.press("linda", "token", "yes")
    assert not world.press("linda", "token", "no")
    assert not world.press("linda", "", "")
    assert not world.press("nobody", "token", "yes")
    world.remove("linda", message)
    assert not world.press("linda", "token", "yes")


async def test_the_answer_to_a_press_is_shown_where_it_was_pressed() -> None:
    """The words are there for the page; an empty answer shows nothing."""
    world = World()
    world.open_room(Room("linda"))
    world.post("linda", "key", 0, "Versturen?", [[Button("Ja", "token", "yes")]])
    transport = PlaygroundTransport(world, "http://127.0.0.1:8123")
    for words in ("", "Al beslist."):
        world.press("linda", "token", "yes")
        press = world.state.presses[-1][0]
        await deliver(transport, AnswerPress("answer", LINDA, press, words))
        notice = world.state.rooms["linda"].notice
        assert words == (notice.text if notice else "")


async def test_a_message_that_is_sent_again_is_seen_once(tmp_path: Path) -> None:
    """What was under way when the program died may be sent twice; its key tells that it is there already."""
    send = Send("key", LINDA, "Versturen?")
    first = await deliver(PlaygroundTransport(world_with_linda(tmp_path / "world.json"), ""), send)
    again = World(tmp_path / "world.json")
    assert first == await deliver(PlaygroundTransport(again, ""), send)
    assert len(again.state.rooms["linda"].messages) == 1


async def test_a_mail_that_is_repeated_is_in_the_mailbox_once() -> None:
    """The Message-ID comes from the effect's key alone."""
    world = World()
    mail, post = PlaygroundMail(world, SENDER, Clock()), Mail("mail", "ziek@school.example", "Ziek", "Sem")
    first, second = await deliver(mail, post), await deliver(mail, post)
    assert first.messages == second.messages == tuple(each.id for each in world.state.letters)
    assert first.messages[0].endswith("@school.example>")


async def test_a_mail_server_that_is_down_takes_mails_later() -> None:
    """While the switch is off a mail is tried later, and the school's health says so."""
    world = World()
    mail, post = PlaygroundMail(world, SENDER, Clock()), Mail("mail", "ziek@school.example", "Ziek", "Sem")
    world.state.mail_down = True
    with pytest.raises(Transient):
        await deliver(mail, post)
    assert mail.problems()
    world.state.mail_down = False
    await deliver(mail, post)
    assert [each.subject for each in world.state.letters] == ["Ziek"]
    assert mail.problems() == ()


async def test_a_chat_of_another_platform_is_no_chat_here() -> None:
    """A name that exists here says nothing about another platform's."""
    world = World()
    world.open_room(Room("linda"))
    with pytest.raises(Permanent):
        await deliver(PlaygroundTransport(world, ""), Send("send", Chat("telegram", "linda"), "hallo"))


async def test_who_waits_hears_of_a_change_at_once() -> None:
    """A change wakes everybody; without one the wait ends by itself."""
    world = World()
    waiting = asyncio.create_task(world.wait(world.version, 60))
    await asyncio.sleep(0)
    world.open_room(Room("linda"))
    await asyncio.wait_for(waiting, 60)
    version = world.version
    await world.wait(version, 0.01)
    assert world.version == version


def test_an_address_in_a_text_is_a_link() -> None:
    """As chat programs do, but not twice, and without the point behind it."""
    link = '<a href="http://127.0.0.1:8123/group/group-5">http://127.0.0.1:8123/group/group-5</a>'
    texts = ("Hier: http://127.0.0.1:8123/group/group-5.", "[Gids](https://s.example/)")
    steps = [step for text in texts for step in steps_of(text, (), has_buttons=False)]
    assert [html_of(step) for step in steps] == [f"Hier: {link}.", '<a href="https://s.example/">Gids</a>']


@pytest.mark.parametrize(
    "evil",
    ["<script>alert(1)</script>", '<img src="x" onerror="alert(1)">', '<a href="javascript:alert(1)">x</a>'],
)
def test_a_message_on_the_page_holds_no_program(evil: str) -> None:
    """Whatever the file holds, only bold, italic and links come out of it."""
    shown = safe(f"<b>ja</b>{evil}")
    assert shown.startswith("<b>ja</b>")
    assert not any(word in shown for word in ("script", "onerror", "<img"))


PHOTO = Picture("photo", "", 5, "image/png")


def shown(world: World, content: bytes) -> str:
    """Let Linda send a photo of these bytes; gives the message's id."""
    [message] = world.show("linda", [replace(PHOTO, file=world.shelf.put(content))], "zwemmen")
    return message


def test_pictures_stand_beside_the_worlds_file(tmp_path: Path) -> None:
    """They are there after a restart, nobody else's to read, and go with the last message that has them."""
    world = world_with_linda(tmp_path / "world.json")
    one, two = shown(world, b"photo"), shown(world, b"photo")
    [file] = (tmp_path / "world-pictures").iterdir()
    assert file.read_bytes() == b"photo"
    assert (file.stat().st_mode | file.parent.stat().st_mode) & 0o077 == 0
    again = World(tmp_path / "world.json")
    assert again.shelf.get(file.name) == b"photo"
    assert b"photo" not in (tmp_path / "world.json").read_bytes().replace(b'"photo"', b"")
    again.remove("linda", one)
    assert file.exists()
    again.remove("linda", two)
    assert not file.exists()
    assert again.shelf.get(file.name) is None


def test_what_a_crash_left_of_a_picture_goes(tmp_path: Path) -> None:
    """Bytes that were written before their message, or half of them."""
    shown(world_with_linda(tmp_path / "world.json"), b"photo")
    for name in ("orphan", "half.new"):
        (tmp_path / "world-pictures" / name).write_bytes(b"x")
    World(tmp_path / "world.json")
    assert len(list((tmp_path / "world-pictures").iterdir())) == 1


@pytest.mark.parametrize("is_kept", [True, False])
def test_pictures_go_with_the_oldest_messages(tmp_path: Path, is_kept: bool) -> None:
    """In a file and in memory."""
    world = world_with_linda(tmp_path / "world.json") if is_kept else World()
    world.open_room(Room("linda"))
    shown(world, b"photo")
    [picture] = [each.picture for each in world.state.rooms["linda"].messages if each.picture]
    for _ in range(MOST_MESSAGES - 1):
        world.write("linda", "x")
    assert world.shelf.get(picture.file) == b"photo"
    world.write("linda", "x")
    assert world.shelf.get(picture.file) is None


async def test_a_picture_that_stands_nowhere_any_more_goes_up_again() -> None:
    """What was sent by its name fails for the moment, and is known to be stale."""
    world = World()
    world.open_room(Room("linda"))
    send = Send("key", LINDA, "", attachments=(Attachment("p1", "photo"),))
    with pytest.raises(Stale):
        await deliver(PlaygroundTransport(world, ""), send, files=Files({"p1": File("gone")}))
