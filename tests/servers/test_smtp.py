"""The mail server that tests use, as a process of its own: what it is told to do wrong, it does."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

import pytest

from groupbot.errors import Transient, Uncertain
from groupbot.transports.mail import MailServer, MailTransport
from handlers.model.effects import Mail
from tests.servers.smtp import Fault, MailServerForTests

ROOT = Path(__file__).parents[2]


class Process:
    """The running process and its control."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.servers.smtp"], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert self.process.stdout is not None
        self.ports: dict[str, int] = json.loads(self.process.stdout.readline())

    def get(self, what: str) -> Any:
        """Ask the control."""
        with urlopen(f"http://127.0.0.1:{self.ports['control']}/{what}") as answer:
            return json.load(answer)

    def post(self, what: str, **body: Any) -> None:
        """Tell the control."""
        with urlopen(Request(f"http://127.0.0.1:{self.ports['control']}/{what}", json.dumps(body).encode())):
            pass

    async def take(self, key: str = "k") -> None:
        """Send it a mail."""
        server = MailServer("127.0.0.1", self.ports["smtp"], "app@school.example", security="none", timeout=5)
        await MailTransport(server).deliver(Mail(key, "office@school.example", "Ziek", "Zoë is ziek"), (), _no_parts)


async def _no_parts(messages: tuple[str, ...]) -> None:
    raise AssertionError(messages)


@pytest.fixture
def process() -> Iterator[Process]:
    """The server in a process, stopped by SIGTERM."""
    running = Process()
    yield running
    running.process.send_signal(signal.SIGTERM)
    assert running.process.wait(timeout=60) == 0
    assert running.process.stdout is not None
    running.process.stdout.close()


async def test_it_keeps_what_it_took_and_does_wrong_what_it_is_told(process: Process) -> None:
    """Down, up, dropped, bounced: as its control says."""
    process.post("fail", kind="refuse")
    with pytest.raises(Transient):
        await process.take()
    process.post("mend")

    process.post("fail", kind="drop")
    with pytest.raises(Uncertain):
        await process.take()
    process.post("fail", kind="bounce")
    await process.take()

    first, second = process.get("messages")
    assert first["headers"]["Message-ID"] == second["headers"]["Message-ID"]
    assert (first["answered"], second["answered"]) == (False, True)
    assert second["text"].strip() == "Zoë is ziek"
    assert process.get("bounces")[0]["In-Reply-To"] == second["headers"]["Message-ID"]
    assert process.get("attempts") == 2

    process.post("clear")
    assert process.get("messages") == []


def test_waiting_for_mail_that_does_not_come_ends() -> None:
    """A test that waits in vain says how many came."""
    with MailServerForTests() as server, pytest.raises(AssertionError, match="0 of 1 mails arrived"):
        server.wait_for(1, seconds=0.01)


async def test_faults_come_in_order_and_as_often_as_told() -> None:
    """Twice "later", then all is well."""
    with MailServerForTests() as server:
        server.fail(Fault("code", stage="rcpt"), times=2)
        transport = MailTransport(MailServer("127.0.0.1", server.port, "app@school.example", security="none"))
        mail = Mail("k", "office@school.example", "s", "t")
        for _ in range(2):
            with pytest.raises(Transient):
                await transport.deliver(mail, (), _no_parts)
        await transport.deliver(mail, (), _no_parts)

        assert len(server.wait_for(1)) == 1
