"""The contract of all platforms on which people write (see `test_contract`): what they write and press comes in."""

from groupbot.transports.base import Transport
from handlers.model.effects import AnswerPress, Send
from handlers.model.events import Message, Press
from tests.transports.harness import YES_NO, Harness, Inbox, deliver, running


async def test_what_a_person_writes_comes_in_once(platform: Harness, transport: Transport) -> None:
    """A message becomes one event that says who wrote what, and is ordered by its chat."""
    inbox, chat = Inbox(), platform.person()
    async with running(transport, inbox):
        message = platform.write(chat, "Sem is ziek")
        await platform.until(inbox.events)
        platform.write(chat, "en Anna ook")
        await platform.until(lambda: len(inbox.events()) == 2)
    first, second = inbox.events()
    assert isinstance(first.what, Message)
    assert (first.what.chat, first.what.text, first.what.id) == (chat, "Sem is ziek", message)
    assert first.what.sender.account is not None
    assert first.what.sender.account.platform == transport.platform
    assert first.order == second.order == str(chat)
    assert first.key != second.key
    assert len(inbox.offered) == 2


async def test_order_within_a_chat_holds(platform: Harness, transport: Transport) -> None:
    """What a person writes comes in as it was written."""
    inbox, chat = Inbox(), platform.person()
    for number in range(5):
        platform.write(chat, str(number))
    async with running(transport, inbox):
        await platform.until(lambda: len(inbox.events()) == 5)
    assert [each.text for each in inbox.happenings(Message)] == ["0", "1", "2", "3", "4"]


async def test_a_command_has_a_name_and_an_argument(platform: Harness, transport: Transport) -> None:
    """A text with a slash is a command on every platform."""
    inbox, chat = Inbox(), platform.person()
    async with running(transport, inbox):
        platform.write(chat, "/start ABCD-EFGH")
        await platform.until(inbox.events)
    [message] = inbox.happenings(Message)
    assert (message.command, message.argument) == ("start", "ABCD-EFGH")


async def test_a_reply_and_what_is_forwarded_are_told_as_such(platform: Harness, transport: Transport) -> None:
    """A reply names the message that it answers, by the id that its sending gave."""
    inbox, chat = Inbox(), platform.person()
    sent = await deliver(transport, Send("send", chat, "2 groepen hebben je bericht."))
    async with running(transport, inbox):
        platform.write(chat, "Daar staat een fout in", reply_to=sent.messages[0])
        platform.write(chat, "Morgen is de bibliotheek dicht", forwarded=True)
        platform.write(chat, "Sem is ziek")
        await platform.until(lambda: len(inbox.events()) == 3)
    told = [(each.reply_to, each.forwarded) for each in inbox.happenings(Message)]
    assert told == [(sent.messages[0], False), (None, True), (None, False)]


async def test_what_could_not_be_committed_comes_again(platform: Harness, transport: Transport) -> None:
    """Nothing is acknowledged that the inbox did not take; the repeat has the same key."""
    inbox, chat = Inbox(refusals=2), platform.person()
    async with running(transport, inbox):
        platform.write(chat, "Sem is ziek")
        await platform.until(inbox.events)
    assert len(inbox.offered) == 3
    assert len({each.key for each in inbox.offered}) == 1
    assert [each.text for each in inbox.happenings(Message)] == ["Sem is ziek"]


async def test_a_press_brings_its_token_and_choice(platform: Harness, transport: Transport) -> None:
    """A button that was pressed comes back as what it stood for, and can be answered, even twice."""
    inbox, chat = Inbox(), platform.person()
    await deliver(transport, Send("send", chat, "Versturen?", YES_NO))
    async with running(transport, inbox):
        platform.press(chat, "Nee")
        await platform.until(lambda: inbox.happenings(Press))
    [press] = inbox.happenings(Press)
    assert (press.chat, press.token, press.choice) == (chat, "token-1", "no")
    assert press.sender.account is not None
    await deliver(transport, AnswerPress("answer", chat, press.press, "Goed."))
    await deliver(transport, AnswerPress("again", chat, press.press, "Goed."))


async def test_a_press_of_long_ago_can_be_answered(platform: Harness, transport: Transport) -> None:
    """An answer that comes too late, to a press that the platform has forgotten, is done."""
    done = await deliver(transport, AnswerPress("answer", platform.person(), "424242", "Te laat."))
    assert done.messages == ()


async def test_a_stop_is_a_stop(platform: Harness, transport: Transport) -> None:
    """Updates can be stopped and begun again, and nothing of before comes as something new."""
    inbox, chat = Inbox(), platform.person()
    async with running(transport, inbox):
        platform.write(chat, "een")
        await platform.until(inbox.events)
    platform.write(chat, "twee")
    async with running(transport, inbox):
        await platform.until(lambda: len(inbox.events()) == 2)
    assert [each.text for each in inbox.happenings(Message)] == ["een", "twee"]
