"""What is done in groups elsewhere, and looks like nothing in the playground."""

import pytest

from groupbot.errors import Permanent
from groupbot.transports.playground import PlaygroundTransport, World
from groupbot.transports.playground.model import Room
from handlers.model.effects import (
    Button,
    ChatButton,
    CheckRights,
    Invitation,
    ReceiptRequest,
    Send,
    SendEphemeral,
    SendInvitations,
    SetCommands,
)
from handlers.model.events import Account, Chat
from tests.transports.harness import deliver

GROUP = Chat("playground", "group-5", "group")
RECEIPT = ReceiptRequest("topic", "subject")


@pytest.fixture
def world() -> World:
    """A world with one group."""
    world = World()
    world.open_room(Room(GROUP.id, "group"))
    return world


@pytest.fixture
def transport(world: World) -> PlaygroundTransport:
    """Its transport."""
    return PlaygroundTransport(world, "http://127.0.0.1:1")


async def test_a_button_to_the_private_chat_is_not_shown(world: World, transport: PlaygroundTransport) -> None:
    """The page shows the private chats beside the group; other buttons stay."""
    rows = ((ChatButton("Open", "x"),), (Button("Ja", "token", "yes"),))
    await deliver(transport, Send("send", GROUP, "Hallo", rows))
    room = world.room(GROUP.id)
    assert room is not None
    assert [[button.label for button in row] for row in room.messages[0].buttons] == [["Ja"]]


async def test_a_sheet_of_invitations_is_a_file_to_open(world: World, transport: PlaygroundTransport) -> None:
    """As with a school's own bot; the words with it stand below."""
    cards = (Invitation("Sem", "ABCD-EFGH-JKMN-PQRS"),)
    await deliver(transport, SendInvitations("sheet", GROUP, "Knip & deel", "Groep 5", (("Typ de code.",),), cards))
    room = world.room(GROUP.id)
    assert room is not None
    [message] = room.messages
    assert message.picture is not None
    assert (message.text, message.picture.name) == ("Knip &amp; deel", "Groep 5.pdf")
    drawn = world.shelf.get(message.picture.file)
    assert drawn is not None
    assert drawn.startswith(b"%PDF-")


async def test_menus_change_nothing_and_the_bot_lacks_no_right(transport: PlaygroundTransport) -> None:
    """They are done, so that nobody waits for them."""
    menu = SetCommands("menu", GROUP, "chat", "nl", (("ziek", "ziek melden"),))
    assert (await deliver(transport, menu)).detail == ""
    assert (await deliver(transport, CheckRights("look", GROUP, RECEIPT))).detail == ""


async def test_there_are_no_messages_for_one(transport: PlaygroundTransport) -> None:
    """An ordinary one takes their place."""
    with pytest.raises(Permanent):
        await deliver(transport, SendEphemeral("one", GROUP, Account("playground", "linda"), "Ziek?"))
