"""The platforms that stand under the contract of `tests/transports/test_contract.py`."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from groupbot.clock import Clock
from groupbot.transports.base import Transport
from groupbot.transports.mail import MailServer, MailTransport
from groupbot.transports.playground import PlaygroundMail, World
from groupbot.transports.telegram import TelegramTransport
from handlers.model.effects import Mail, Send
from handlers.model.events import Chat
from tests.servers.smtp import MailServerForTests
from tests.servers.smtp_fixtures import smtp
from tests.servers.telegram.client import TelegramWorld
from tests.transports.harness import Carrier, Harness
from tests.transports.playground.harness import PlaygroundHarness
from tests.transports.telegram.harness import TelegramHarness, transport_for, webhook_harness

__all__ = ["smtp"]

MAIL = Mail("mail", "ziek@school.example", "Ziekmelding", "Sem uit groep 5 is ziek.")


@pytest.fixture
async def telegram_harness(telegram: TelegramWorld) -> AsyncIterator[TelegramHarness]:
    """Give Telegram: the real transport, the fake server."""
    transport = transport_for(telegram)
    yield TelegramHarness(telegram, transport)
    await transport.close()


@pytest.fixture
async def telegram_webhook_harness(telegram: TelegramWorld) -> AsyncIterator[TelegramHarness]:
    """Give Telegram with updates that are brought to this process."""
    async with webhook_harness(telegram) as harness:
        yield harness


@pytest.fixture
async def telegram_carrier(telegram_harness: TelegramHarness) -> AsyncIterator[Carrier]:
    """Give Telegram, which carries messages."""
    stranded = TelegramTransport("1:a", "http://127.0.0.1:9", "polling", None, Clock())
    can = Send("send", telegram_harness.person(), "hallo")
    yield Carrier(telegram_harness.transport, can, MAIL, stranded)
    await stranded.close()


@pytest.fixture
def mail_carrier(smtp: MailServerForTests) -> Carrier:
    """Give mail, which carries mails."""
    sender = "De School <app@school.example>"
    reachable, gone = (MailServer("127.0.0.1", port, sender, security="none", timeout=5) for port in (smtp.port, 9))
    cannot = Send("send", Chat("mail", "mail"), "hallo")
    return Carrier(MailTransport(reachable), MAIL, cannot, MailTransport(gone))


@pytest.fixture
def playground_mail_carrier() -> Carrier:
    """Give the playground's mailbox, and one that is switched off."""
    sender, off = "De School <app@school.example>", World()
    off.state.mail_down = True
    cannot = Send("send", Chat("mail", "mail"), "hallo")
    return Carrier(PlaygroundMail(World(), sender, Clock()), MAIL, cannot, PlaygroundMail(off, sender, Clock()))


@pytest.fixture(params=["telegram", "mail", "playground_mail"])
def carrier(request: pytest.FixtureRequest) -> Carrier:
    """Give each transport, one after another: the fixture `NAME_carrier`."""
    carrier: Carrier = request.getfixturevalue(f"{request.param}_carrier")
    return carrier


@pytest.fixture
def playground_harness(tmp_path: Path) -> PlaygroundHarness:
    """Give the playground, with its world in a file."""
    return PlaygroundHarness(World(tmp_path / "world.json"))


@pytest.fixture(params=["telegram", "telegram_webhook", "playground"])
def platform(request: pytest.FixtureRequest) -> Harness:
    """Give each platform on which people write, one after another: the fixture `NAME_harness`."""
    harness: Harness = request.getfixturevalue(f"{request.param}_harness")
    return harness


@pytest.fixture
def transport(platform: Harness) -> Transport:
    """Give the platform's transport."""
    return platform.transport
