"""One contract, the same tests for all platforms on which people write: what the bot does in groups and menus.

A platform may be without messages for one member, or without sheets to print; then it says so, and nothing is seen.
"""

import asyncio
from contextlib import suppress

import pytest

from groupbot.errors import Permanent
from groupbot.transports.base import Done, Transport
from handlers.model.effects import (
    SEEN_BY_ALL,
    SEEN_BY_ONE,
    Button,
    CheckRights,
    Invitation,
    ReceiptRequest,
    Send,
    SendEphemeral,
    SendInvitations,
    SetCommands,
)
from handlers.model.events import Account
from tests.transports.harness import Harness, Shown, deliver

RECEIPT = ReceiptRequest("topic", "subject")
COMMANDS = (("ziek", "ziek melden"), ("help", "hulp"))


async def test_menus_can_be_set_as_often_as_wanted(platform: Harness, transport: Transport) -> None:
    """For one chat or for all, in a language or for everybody else; nothing of it is seen as a message."""
    chat = platform.person()
    for language in ("nl", "nl", ""):
        for scope in ("chat", "all_private"):
            done = await deliver(transport, SetCommands("menu", chat, scope, language, COMMANDS))
            assert (done.messages, done.detail) == ((), "")
    assert platform.shown(chat) == []


async def test_a_group_in_which_the_bot_may_do_all_lacks_nothing(platform: Harness, transport: Transport) -> None:
    """Asked twice, the answer is the same."""
    group = platform.group()
    for _ in range(2):
        assert (await deliver(transport, CheckRights("look", group, RECEIPT))).detail == ""
    assert platform.shown(group) == []


async def test_what_is_for_one_stands_for_nobody_else(platform: Harness, transport: Transport) -> None:
    """Whether it can be shown or not. Somebody who is not in the group sees nothing, and the group goes on."""
    group, person = platform.group(), platform.person()
    pointer = SendEphemeral("one", group, Account(person.platform, person.id), "Ziek?", ((Button("Ja", "t", "y"),),))
    outcome = await asyncio.gather(deliver(transport, pointer), return_exceptions=True)
    match outcome:
        case [Done() as done]:
            assert (done.messages, done.detail in (SEEN_BY_ONE, SEEN_BY_ALL)) == ((), True)
        case [Permanent() as refused]:
            assert not refused.chat_lost
        case _:
            pytest.fail(str(outcome))
    assert platform.shown(group) == []
    await deliver(transport, Send("send", group, "Morgen gym"))
    assert platform.shown(group) == [Shown("Morgen gym")]


async def test_invitations_are_one_message_or_none(platform: Harness, transport: Transport) -> None:
    """A platform that cannot print says so, and that is no fault of the chat's."""
    chat, sheet = platform.person(), [Invitation("Sem", "ABCD-EFGH-JKMN-PQRS")]
    effect = SendInvitations("sheet", chat, "Voor groep 5", "Groep 5", (("Typ de code.",),), tuple(sheet), RECEIPT)
    sent = ()
    with suppress(Permanent):
        sent = (await deliver(transport, effect)).messages
    assert len(platform.shown(chat)) == len(sent)
    assert len(sent) <= 1
    await deliver(transport, Send("send", chat, "Hallo"))
    assert platform.shown(chat)[-1] == Shown("Hallo")
