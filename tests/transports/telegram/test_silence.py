"""What the transport writes to the log: neither the token nor anybody's words."""

import logging
import traceback

import pytest

from groupbot.clock import Clock
from groupbot.errors import DeliveryError
from groupbot.transports.telegram import TelegramTransport
from handlers.model.effects import Button, Send
from handlers.model.events import Chat
from tests.servers.telegram.client import TelegramWorld
from tests.transports.harness import Inbox, deliver, running
from tests.transports.telegram.harness import no_wait, private, transport_for


async def test_a_day_at_work_is_logged_without_words(
    telegram: TelegramWorld, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    """Also with the log at DEBUG, and when Telegram, the network and the inbox fail."""
    linda, inbox = telegram.user("Linda Geheim", started=True), Inbox(refusals=1)
    with caplog.at_level(logging.DEBUG):
        transport = transport_for(telegram)
        send = Send("send", private(linda), "Sem heeft geheim", ((Button("Geheim", "t", "c"),),))
        for kind, code in (("error", 500), ("drop after", 0), ("garbage", 200), ("garbage", 500), ("error", 401)):
            telegram.fault("sendMessage", kind, code=code)
            with pytest.raises(DeliveryError):
                await deliver(transport, send)
        await deliver(transport, send)
        telegram.fault("getUpdates", "drop before")
        telegram.fault("getUpdates", code=409, description="Conflict: x")
        async with running(transport, inbox):
            linda.writes("ook geheim")
            await telegram.until(inbox.events)
        await transport.close()
    output = capsys.readouterr()
    written = caplog.text + output.out + output.err
    assert telegram.token not in written
    assert telegram.token.partition(":")[2] not in written
    assert "geheim" not in written.lower()


@pytest.mark.parametrize("address", ["http://127.0.0.1:9", "http://school.invalid", "nonsense://x", "http://"])
async def test_an_error_does_not_hold_the_token(address: str) -> None:
    """Not in its words, and not in its traceback, whatever is wrong with the address."""
    transport = TelegramTransport("1:geheim", address, "polling", None, Clock(), sleep=no_wait)
    with pytest.raises(DeliveryError) as failed:
        await deliver(transport, Send("send", Chat("telegram", "1"), "hallo"))
    assert "geheim" not in "".join(traceback.format_exception(failed.value))
    await transport.close()
