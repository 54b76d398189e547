"""What the bot does in groups on Telegram: pins, messages for one member, a look at its rights, menus, links."""

from collections.abc import Sequence

import pytest

from groupbot.errors import Permanent, Transient, Uncertain
from groupbot.transports.telegram import TelegramTransport
from handlers.model.effects import (
    SEEN_BY_ALL,
    SEEN_BY_ONE,
    Button,
    ChatButton,
    CheckRights,
    DeleteMessage,
    Edit,
    Invitation,
    Pin,
    ReceiptRequest,
    Send,
    SendEphemeral,
    SendInvitations,
    SetCommands,
)
from handlers.model.events import Account, Chat
from tests.servers.telegram.client import TelegramWorld
from tests.servers.telegram.people import Group, Person
from tests.transports.harness import deliver
from tests.transports.telegram.harness import private, public

RECEIPT = ReceiptRequest("topic", "subject")
OPEN = ((ChatButton("Ziek melden", "p_abc"),),)


@pytest.fixture
def group(telegram: TelegramWorld, linda: Person) -> Group:
    """Give a group with her in it, and the bot as an administrator."""
    return telegram.group("Groep 5", linda, bot="administrator")


def pointer(group: Group, person: Person, text: str = "🤒 Ziek?") -> SendEphemeral:
    """A message for one member."""
    return SendEphemeral("one", public(group), Account("telegram", str(person.id)), text, OPEN, RECEIPT)


def urls(message: dict[str, object]) -> list[str]:
    """The links of a message's buttons."""
    keyboard = message["reply_markup"]
    assert isinstance(keyboard, dict)
    return [button["url"] for row in keyboard["inline_keyboard"] for button in row]


async def test_one_member_alone_sees_it(transport: TelegramTransport, linda: Person, group: Group) -> None:
    """With its button; the group shows nothing."""
    done = await deliver(transport, pointer(group, linda, "**Ziek?**"))
    assert done.detail == SEEN_BY_ONE
    (message,) = group.whispers(linda)
    assert (message["text"], message["entities"][0]["type"]) == ("Ziek?", "bold")
    assert urls(message) == ["https://t.me/school_test_bot?start=p_abc"]
    assert group.bot_messages() == []


async def test_what_all_saw_is_removed(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, group: Group
) -> None:
    """An older server passes over the parameter; that is told, so that nobody asks it again."""
    telegram.settings(ephemeral=False)
    done = await deliver(transport, pointer(group, linda))
    assert (done.messages, done.detail) == ((), SEEN_BY_ALL)
    assert len(group.all_messages()) == 1
    assert group.bot_messages() == []


async def test_an_answer_without_an_id_is_uncertain(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, group: Group
) -> None:
    """It is shown once more at the most: something else has answered, and all may have seen it."""
    telegram.fault("sendMessage", "garbage", code=200)
    with pytest.raises(Uncertain):
        await deliver(transport, pointer(group, linda))


async def test_what_could_not_be_removed_is_not_sent_again(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, group: Group
) -> None:
    """Its id is kept before, so the next attempt only removes it, and one that is gone is fine."""
    telegram.settings(ephemeral=False)
    telegram.fault("deleteMessage", code=500)
    kept: list[tuple[str, ...]] = []

    async def progress(parts: Sequence[str]) -> None:
        kept.append(tuple(parts))

    with pytest.raises(Transient):
        await transport.deliver(pointer(group, linda), (), progress)
    for _ in range(2):
        done = await transport.deliver(pointer(group, linda), kept[0], progress)
        assert done.detail == SEEN_BY_ALL
    assert (telegram.count("sendMessage"), group.bot_messages()) == (1, [])


async def test_what_may_not_be_removed_was_seen_by_all_nevertheless(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, group: Group
) -> None:
    """Else every pointer after it would be shown to all."""
    telegram.settings(ephemeral=False)
    telegram.fault("deleteMessage", code=400, description="Bad Request: message can't be deleted")
    assert (await deliver(transport, pointer(group, linda))).detail == SEEN_BY_ALL


async def test_who_is_not_in_the_group_sees_nothing(
    telegram: TelegramWorld, transport: TelegramTransport, group: Group
) -> None:
    """Telegram refuses, and the group sees nothing."""
    with pytest.raises(Permanent):
        await deliver(transport, pointer(group, telegram.user("Iemand")))
    assert group.all_messages() == []


async def test_without_its_own_name_nothing_is_sent(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person, group: Group
) -> None:
    """Something else answers in Telegram's place: it is tried later, and then it works."""
    telegram.fault("getMe", "garbage")
    with pytest.raises(Transient):
        await deliver(transport, pointer(group, linda))
    assert telegram.count("sendMessage") == 0
    assert (await deliver(transport, pointer(group, linda))).detail == SEEN_BY_ONE


async def test_a_message_is_pinned_where_the_bot_may(
    telegram: TelegramWorld, transport: TelegramTransport, group: Group
) -> None:
    """Without the right to it stays as it is."""
    sent = await deliver(transport, Send("hello", public(group), "Hallo", ((ChatButton("Schrijf mij"),),)))
    assert (await deliver(transport, Pin("pin", public(group), "hello"), sent.messages)).detail == ""
    assert [message["pinned"] for message in group.bot_messages()] == [True]
    assert urls(group.bot_messages()[0]) == ["https://t.me/school_test_bot"]
    group.gives_bot("member")
    with pytest.raises(Permanent, match="not enough rights"):
        await deliver(transport, Pin("pin", public(group), "hello"), sent.messages)
    telegram.fault("pinChatMessage", code=500)
    with pytest.raises(Transient):
        await deliver(transport, Pin("pin", public(group), "hello"), sent.messages)


async def test_a_button_to_the_bot_stands_beside_others_and_in_edits(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """The bot asks once who it is."""
    rows = ((Button("Ja", "token", "yes"), ChatButton("Open", "x")),)
    sent = await deliver(transport, Send("send", private(linda), "A", rows))
    await deliver(transport, Edit("edit", private(linda), "send", "B", rows), sent.messages)
    assert [(message["text"], linda.buttons()) for message in linda.bot_messages()] == [("B", ["Ja", "Open"])]
    assert telegram.count("getMe") == 1


RIGHTS = [
    ("member", None, True, "admin read"),
    ("member", None, False, "admin"),
    ("administrator", None, True, ""),
    ("administrator", ["can_delete_messages"], True, "pin invite"),
    ("administrator", [], True, "delete pin invite"),
]


@pytest.mark.parametrize(("status", "rights", "privacy", "lacking"), RIGHTS)
async def test_what_the_bot_lacks_is_said_in_neutral_words(
    telegram: TelegramWorld,
    transport: TelegramTransport,
    status: str,
    rights: list[str] | None,
    lacking: str,
    *,
    privacy: bool,
) -> None:
    """An administrator reads all; a member only with privacy mode off."""
    telegram.settings(privacy=privacy)
    group = telegram.group("Groep 5", bot=status, rights=rights)
    assert (await deliver(transport, CheckRights("look", public(group), RECEIPT))).detail == lacking


async def test_in_a_channel_the_bot_must_be_able_to_post(telegram: TelegramWorld, transport: TelegramTransport) -> None:
    """Nothing else is needed there."""
    for rights, lacking in ((None, ""), (["can_edit_messages"], "post")):
        channel = telegram.channel("Groep 5", rights=rights)
        chat = Chat("telegram", str(channel.id), "channel")
        assert (await deliver(transport, CheckRights("look", chat, RECEIPT))).detail == lacking


async def test_commands_are_shown_in_their_scope_and_language(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """In all private chats, and in one; somebody who never wrote has no chat with a menu yet."""
    sick = (("ziek", "je kind ziek melden"),)
    await deliver(transport, SetCommands("a", Chat("telegram", "menu"), "all_private", "nl", sick, RECEIPT))
    await deliver(transport, SetCommands("b", private(linda), "chat", "", (("post", "make a post"),), RECEIPT))
    nobody = SetCommands("c", Chat("telegram", "999"), "chat", "", sick, RECEIPT)
    assert "Chat not found" in (await deliver(transport, nobody)).detail
    with pytest.raises(Permanent):
        await deliver(transport, SetCommands("d", Chat("telegram", "m"), "all_private", "", (("A B", "c"),), RECEIPT))
    commands = telegram.state()["commands"]
    assert list(commands.values()) == [
        [{"command": "ziek", "description": "je kind ziek melden"}],
        [{"command": "post", "description": "make a post"}],
    ]
    assert [key for key in commands if '"all_private_chats"' in key and '"nl"' in key]
    await deliver(transport, SetCommands("e", private(linda), "chat", "", (), RECEIPT))
    assert len(telegram.state()["commands"]) == 1


async def test_a_message_of_somebody_that_is_gone_counts_as_removed(
    transport: TelegramTransport, linda: Person, group: Group
) -> None:
    """One that may not be removed is told in Telegram's words."""
    written = str(linda.writes("hallo", group)["message_id"])
    group.gives_bot("member")
    removal = DeleteMessage("remove", public(group), written, RECEIPT)
    assert "can't be deleted" in (await deliver(transport, removal)).detail
    group.gives_bot("administrator")
    assert (await deliver(transport, removal)).detail == ""
    assert (await deliver(transport, removal)).detail == ""


async def test_invitations_are_sent_as_a_document(
    telegram: TelegramWorld, transport: TelegramTransport, linda: Person
) -> None:
    """A sheet to print, with the words beside it, under a name that every system takes."""
    cards = (Invitation("Sem Jansen", "7KQ2-M4XD-09BT-HZ3W"), Invitation("Noor Bakker", "AAAA-BBBB-CCCC-DDDD"))
    sheet = SendInvitations(
        "sheet", private(linda), "Print **ze**", "De School · Groep 5", (("Scan", "Typ"),), cards, RECEIPT
    )
    done = await deliver(transport, sheet)
    (message,) = linda.bot_messages()
    assert (str(message["message_id"]),) == done.messages
    assert (message["document"]["file_name"], message["caption"]) == ("De-School-Groep-5.pdf", "Print ze")
    telegram.fault("sendDocument", code=403, description="Forbidden: bot was blocked by the user")
    with pytest.raises(Permanent):
        await deliver(transport, sheet)
