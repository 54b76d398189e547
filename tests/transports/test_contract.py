"""One contract, the same tests for all transports.

First what holds for each, also for mail, on which nobody writes; then what holds for every platform on which people
write. A new transport gives a fixture `NAME_carrier`, and `NAME_harness` where people write, in `conftest.py`.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from groupbot.errors import Gone, Permanent, Transient
from groupbot.texts.markup import escape, utf16_length
from groupbot.transports.base import Transport
from handlers.model.effects import (
    Delete,
    DeleteMessage,
    Edit,
    LinkButton,
    MakeInviteLink,
    Pin,
    ReceiptRequest,
    Send,
    Unpin,
)
from tests.transports.harness import YES_NO, Carrier, Harness, Inbox, Shown, deliver, running


def long_text(platform: Harness) -> str:
    """Give a text that fits in no single message: numbered lines, with emoji of several characters."""
    line = "regel {} 👩‍👩‍👧 van een lang bericht"
    return "\n".join(line.format(number) for number in range(2 * platform.longest // 30))


async def test_what_a_transport_can_do_is_done(carrier: Carrier) -> None:
    """What it gives names what was sent."""
    done = await deliver(carrier.transport, carrier.can)
    assert all(done.messages)
    assert len(done.messages) == 1
    assert carrier.transport.problems() == ()


async def test_what_a_transport_cannot_do_is_refused(carrier: Carrier) -> None:
    """For good, and not for a fault of the chat's."""
    with pytest.raises(Permanent) as refused:
        await deliver(carrier.transport, carrier.cannot)
    assert not refused.value.chat_lost


async def test_without_a_server_it_is_tried_later(carrier: Carrier) -> None:
    """Where nothing listens, nothing was sent."""
    with pytest.raises(Transient) as failed:
        await deliver(carrier.stranded, carrier.can)
    assert not failed.value.limited


async def test_a_transport_runs_until_it_is_cancelled(carrier: Carrier) -> None:
    """Also when there is nothing to bring in."""
    inbox = Inbox()
    async with running(carrier.transport, inbox) as task:
        await deliver(carrier.transport, carrier.can)
        assert not task.done()
    assert task.cancelled()
    assert inbox.offered == []


async def test_a_transport_can_be_closed_twice(carrier: Carrier) -> None:
    """A stop while stopping is a stop."""
    for _ in range(2):
        await carrier.transport.close()
        assert carrier.transport.problems() == ()


async def test_effects_go_to_the_platform_of_their_chat(carrier: Carrier) -> None:
    """The platform's name is the one that stands in chats."""
    assert carrier.transport.platform == carrier.can.chat.platform
    assert carrier.transport.pacing.in_flight > 0


async def test_a_message_arrives(platform: Harness, transport: Transport) -> None:
    """What is sent is seen, and the platform's id of it is known."""
    chat = platform.person()
    done = await deliver(transport, Send("send", chat, "Hallo **Linda**"))
    assert platform.shown(chat) == [Shown("Hallo Linda")]
    assert len(done.messages) == 1
    assert platform.stands(chat, done.messages[0])


async def test_a_message_arrives_in_a_group(platform: Harness, transport: Transport) -> None:
    """A group is written to like a person."""
    chat = platform.group()
    await deliver(transport, Send("send", chat, "Morgen vrij"))
    assert platform.shown(chat) == [Shown("Morgen vrij")]


@pytest.mark.parametrize("words", ["<script>alert(1)</script>", "*ster* _lijn_ [x](https://s.example)", "1. a & b"])
async def test_peoples_words_are_words(platform: Harness, transport: Transport, words: str) -> None:
    """What somebody wrote is shown as it was written."""
    chat = platform.person()
    await deliver(transport, Send("send", chat, escape(words)))
    assert platform.shown(chat) == [Shown(words)]


async def test_a_message_can_be_changed(platform: Harness, transport: Transport) -> None:
    """An edit replaces text and buttons."""
    chat = platform.person()
    done = await deliver(transport, Send("send", chat, "Versturen?", YES_NO))
    assert platform.shown(chat) == [Shown("Versturen?", ("Ja", "Nee"))]
    await deliver(transport, Edit("edit", chat, "send", "Verstuurd."), done.messages)
    assert platform.shown(chat) == [Shown("Verstuurd.")]


async def test_the_same_change_twice_is_done(platform: Harness, transport: Transport) -> None:
    """An edit that was done already is no error."""
    chat = platform.person()
    done = await deliver(transport, Send("send", chat, "a"))
    edit = Edit("edit", chat, "send", "b", YES_NO)
    await deliver(transport, edit, done.messages)
    await deliver(transport, edit, done.messages)
    assert platform.shown(chat) == [Shown("b", ("Ja", "Nee"))]


async def test_a_message_can_be_removed(platform: Harness, transport: Transport) -> None:
    """What was sent can be taken away, and again without an error."""
    chat = platform.person()
    done = await deliver(transport, Send("send", chat, "weg"))
    await deliver(transport, Delete("delete", chat, "send"), done.messages)
    assert platform.shown(chat) == []
    await deliver(transport, Delete("again", chat, "send"), done.messages)


async def test_somebody_elses_message_can_be_removed(platform: Harness, transport: Transport) -> None:
    """What a person wrote goes; when it is gone already that is no error."""
    chat = platform.person()
    message = platform.write(chat, "Sem is ziek")
    await deliver(transport, DeleteMessage("delete", chat, message))
    assert not platform.stands(chat, message)
    await deliver(transport, DeleteMessage("again", chat, message))


async def test_a_chat_that_is_not_there_is_lost(platform: Harness, transport: Transport) -> None:
    """Nothing is tried again in a chat that does not exist."""
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("send", platform.nowhere(), "hallo"))
    assert refused.value.chat_lost


async def test_a_chat_that_is_closed_is_lost(platform: Harness, transport: Transport) -> None:
    """Who has blocked the bot is not written to."""
    chat = platform.person()
    platform.block(chat)
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Send("send", chat, "hallo"))
    assert refused.value.chat_lost


async def test_an_empty_text_is_refused(platform: Harness, transport: Transport) -> None:
    """There is nothing to send."""
    with pytest.raises(Permanent):
        await deliver(transport, Send("send", platform.person(), " \n "))


async def test_a_long_text_arrives_whole(platform: Harness, transport: Transport) -> None:
    """A text over the limit becomes several messages, with the buttons under the last."""
    chat, text = platform.person(), long_text(platform)
    done = await deliver(transport, Send("send", chat, text, YES_NO))
    shown = platform.shown(chat)
    assert "\n".join(each.text for each in shown) == text
    assert [each.buttons for each in shown[:-1]] == [()] * (len(shown) - 1)
    assert shown[-1].buttons == ("Ja", "Nee")
    assert len(done.messages) == len(shown) > 1
    assert all(utf16_length(each.text) <= platform.longest for each in shown)


async def test_the_parts_of_a_long_text_are_told(platform: Harness, transport: Transport) -> None:
    """After each part but the last, all ids so far are told, so that a crash repeats only the rest."""
    told: list[Sequence[str]] = []

    async def progress(parts: Sequence[str]) -> None:
        told.append(tuple(parts))

    done = await transport.deliver(Send("send", platform.person(), long_text(platform)), (), progress)
    assert told == [done.messages[:count] for count in range(1, len(done.messages))]


async def test_the_rest_of_a_long_text_is_sent(platform: Harness, transport: Transport) -> None:
    """Parts that are known to be sent are not sent again."""
    chat, send = platform.person(), Send("send", platform.person(), long_text(platform))
    whole = await deliver(transport, send)
    texts = [each.text for each in platform.shown(send.chat)]
    rest = await deliver(transport, Send("send", chat, send.text), ("1",))
    assert [each.text for each in platform.shown(chat)] == texts[1:]
    assert rest.messages[0] == "1"
    assert len(rest.messages) == len(whole.messages)


async def test_a_long_text_can_be_changed_and_removed(platform: Harness, transport: Transport) -> None:
    """All parts of a text are changed together: fewer parts, more parts, none."""
    chat = platform.person()
    sent = await deliver(transport, Send("send", chat, long_text(platform), YES_NO))
    short = await deliver(transport, Edit("short", chat, "send", "kort", YES_NO), sent.messages)
    assert platform.shown(chat) == [Shown("kort", ("Ja", "Nee"))]
    long = await deliver(transport, Edit("long", chat, "send", long_text(platform)), short.messages)
    assert "\n".join(each.text for each in platform.shown(chat)) == long_text(platform)
    await deliver(transport, Delete("delete", chat, "send"), long.messages)
    assert platform.shown(chat) == []


async def test_a_text_grows_and_shrinks_as_often_as_it_is_changed(platform: Harness, transport: Transport) -> None:
    """Each change gives the ids of all that stands now, which is what the next one is about."""
    chat, long = platform.person(), long_text(platform)
    longer, told = f"{long}\n{long}", []

    async def progress(parts: Sequence[str]) -> None:
        told.append(tuple(parts))

    async def change(key: str, text: str, earlier: tuple[str, ...]) -> tuple[str, ...]:
        told.clear()
        done = await transport.deliver(Edit(key, chat, "send", text, YES_NO), earlier, progress)
        assert "\n".join(each.text for each in platform.shown(chat)) == text
        assert [each.buttons for each in platform.shown(chat)] == [()] * (len(done.messages) - 1) + [("Ja", "Nee")]
        assert all(platform.stands(chat, message) for message in done.messages)
        assert told == [done.messages[:count] for count in range(len(earlier) + 1, len(done.messages) + 1)]
        return done.messages

    first = (await deliver(transport, Send("send", chat, "kort"))).messages
    grown = await change("grow", long, first)
    more = await change("grow more", longer, grown)
    less = await change("shrink", "klein", more)
    again = await change("grow again", long, less)
    assert 1 == len(first) < len(grown) < len(more)
    assert first == grown[:1] == less == again[:1]
    assert more[: len(grown)] == grown
    assert not set(again[1:]) & set(more)
    await deliver(transport, Delete("delete", chat, "send"), again)
    assert platform.shown(chat) == []


async def test_an_edit_of_a_message_that_is_gone_says_so(platform: Harness, transport: Transport) -> None:
    """The text can then be said anew; the same again says the same."""
    chat = platform.person()
    sent = await deliver(transport, Send("send", chat, "hallo"))
    await deliver(transport, Delete("delete", chat, "send"), sent.messages)
    for key in ("edit", "again"):
        with pytest.raises(Gone) as refused:
            await deliver(transport, Edit(key, chat, "send", "dag"), sent.messages)
        assert not refused.value.chat_lost
    assert platform.shown(chat) == []


@pytest.mark.parametrize("lost", [0, 1])
async def test_what_is_left_of_a_text_that_is_gone_goes(platform: Harness, transport: Transport, lost: int) -> None:
    """What is said anew must not stand beside a part of what was said before."""
    chat, text = platform.person(), long_text(platform)
    sent = await deliver(transport, Send("send", chat, text))
    await deliver(transport, Delete("delete", chat, "send"), sent.messages[lost : lost + 1])
    with pytest.raises(Gone):
        await deliver(transport, Edit("edit", chat, "send", text.upper()), sent.messages)
    assert platform.shown(chat) == []


async def test_a_link_into_a_group_is_made(platform: Harness, transport: Transport) -> None:
    """The link's address is the detail of what was done."""
    link = MakeInviteLink(
        "link", platform.group(), datetime.now(UTC) + timedelta(days=1), ReceiptRequest("invite", "child")
    )
    done = await deliver(transport, link)
    assert done.detail.startswith(("https://", "http://"))


async def test_a_link_button_is_shown(platform: Harness, transport: Transport) -> None:
    """A button may open an address."""
    chat = platform.person()
    await deliver(transport, Send("send", chat, "De gids:", ((LinkButton("Schoolgids", "https://s.example/gids"),),)))
    assert platform.shown(chat) == [Shown("De gids:", ("Schoolgids",))]


async def test_a_message_is_pinned_and_pinned_no_longer(platform: Harness, transport: Transport) -> None:
    """By its first part; doing either twice is doing it once."""
    group = platform.group()
    sent = await deliver(transport, Send("send", group, long_text(platform)))
    for key in ("pin", "again"):
        await deliver(transport, Pin(key, group, "send"), sent.messages)
        assert platform.pinned(group) == sent.messages[0]
    for key in ("unpin", "unpin-again"):
        await deliver(transport, Unpin(key, group, "send"), sent.messages)
        assert platform.pinned(group) is None


async def test_what_is_gone_cannot_be_pinned(platform: Harness, transport: Transport) -> None:
    """That is refused for good, and is no fault of the chat's; it is not pinned, so to unpin it is done."""
    group = platform.group()
    sent = await deliver(transport, Send("send", group, "Morgen gym"))
    await deliver(transport, Pin("pin", group, "send"), sent.messages)
    await deliver(transport, Delete("delete", group, "send"), sent.messages)
    assert platform.pinned(group) is None
    with pytest.raises(Permanent) as refused:
        await deliver(transport, Pin("pin-2", group, "send"), sent.messages)
    assert not refused.value.chat_lost
    await deliver(transport, Unpin("unpin", group, "send"), sent.messages)


async def test_all_is_well(platform: Harness, transport: Transport) -> None:
    """A platform that works has no problems."""
    inbox = Inbox()
    async with running(transport, inbox):
        platform.write(platform.person(), "hallo")
        await platform.until(inbox.events)
        assert transport.problems() == ()
