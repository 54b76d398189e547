"""What the doctor sees of a bot that is at work, and of its ports where it is not."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from groupbot.cli.opened import opened
from groupbot.doctor.running import is_served, look_at_ports, look_at_the_running_bot
from groupbot.settings import Settings, database_file
from groupbot.storage.lease import Lease

MakeSchool = Callable[..., Settings]
RUN = "[school]", "[run]\nhealth_port = {}\n[school]"


def on_port(school: MakeSchool, port: int, *changes: tuple[str, str]) -> Settings:
    """Make a school whose bot tells its health on this port."""
    return school((RUN[0], RUN[1].format(port)), *changes)


class Health(BaseHTTPRequestHandler):
    """Tells what the test wants."""

    told: object = {"problems": {}}

    def do_GET(self) -> None:
        """Answer, with 503 as the bot does when something is wrong."""
        self.send_response(503)
        self.end_headers()
        self.wfile.write(json.dumps(self.told).encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the library's name
        """Be quiet."""


@pytest.fixture
def health() -> Iterator[HTTPServer]:
    """A port on which something answers `GET /health`."""
    Health.told = {"problems": {}}
    server = HTTPServer(("127.0.0.1", 0), Health)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


async def test_a_bot_that_is_well_is_in_order(school: MakeSchool, health: HTTPServer) -> None:
    """It says so itself; on a port of which nobody knows the number it cannot be asked."""
    assert (await look_at_the_running_bot(on_port(school, health.server_port))).key == "running"
    assert (await look_at_the_running_bot(on_port(school, 0))).key == "running"


async def test_a_bot_with_problems_tells_them(school: MakeSchool, health: HTTPServer) -> None:
    """Another program that fetches its updates, for example."""
    Health.told = {"problems": {"telegram": "another program fetches this bot's updates: stop it"}}

    finding = await look_at_the_running_bot(on_port(school, health.server_port))

    assert (finding.state, finding.key) == ("warn", "running with problems")
    assert "another program fetches" in finding.seen


@pytest.mark.parametrize("told", [[], {"status": "ok"}, {"problems": "none"}])
async def test_another_program_on_the_port_is_not_the_bot(school: MakeSchool, health: HTTPServer, told: object) -> None:
    """The bot is at work somewhere else."""
    Health.told = told

    assert (await look_at_the_running_bot(on_port(school, health.server_port))).key == "running unseen"


async def test_a_bot_on_another_machine_is_not_seen(school: MakeSchool) -> None:
    """Nobody listens here."""
    assert (await look_at_the_running_bot(on_port(school, 9))).key == "running unseen"


def test_a_port_that_is_taken_is_told(school: MakeSchool) -> None:
    """Before the bot is started in vain; with the setting that changes it."""
    hook = ('updates      = "polling"', 'updates = "webhook"\nwebhook.url = "https://x.example/"\nwebhook.port = 0')
    with socket.create_server(("127.0.0.1", 0)) as other:
        taken = other.getsockname()[1]
        (finding,) = look_at_ports(on_port(school, taken, hook))

    assert (finding.state, finding.key) == ("fail", "port taken")
    assert "run.health_port" in finding.remedy


def test_free_ports_are_in_order(school: MakeSchool) -> None:
    """Health's, and the webhook's where there is one; 0 takes any that is free."""
    hook = ('updates      = "polling"', 'updates = "webhook"\nwebhook.url = "https://x.example/"\nwebhook.port = {}')
    with socket.create_server(("127.0.0.1", 0)) as a, socket.create_server(("127.0.0.1", 0)) as b:
        ports = [each.getsockname()[1] for each in (a, b)]
    settings = on_port(school, ports[0], (hook[0], hook[1].format(ports[1])))

    assert [(each.state, each.values["setting"]) for each in look_at_ports(settings)] == [
        ("ok", "run.health_port"),
        ("ok", "telegram.webhook.port"),
    ]
    assert list(look_at_ports(on_port(school, 0))) == []


async def test_a_school_is_served_while_a_program_holds_its_lease(settings: Settings) -> None:
    """Not before, and not after."""
    assert not await is_served(settings)
    async with opened(settings) as store:
        assert not await is_served(settings)
        lease = Lease(store.database, timedelta(seconds=10))
        assert await lease.acquire(timedelta(0))
        assert await is_served(settings)
        await lease.release()
        assert not await is_served(settings)


async def test_a_database_that_cannot_be_read_serves_nobody(settings: Settings) -> None:
    """Another finding says what is wrong with it."""
    file = database_file(settings)
    assert file is not None
    file.write_bytes(b"no database at all " * 50)

    assert not await is_served(settings)
