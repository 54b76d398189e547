"""Updates that Telegram brings: proven to be Telegram's, committed, and only then accepted."""

import json
import logging
from collections.abc import AsyncIterator, MutableMapping
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from groupbot.clock import Clock
from groupbot.errors import ConfigurationError
from groupbot.transports.telegram import TelegramTransport, WebhookSettings, webhook_route
from groupbot.transports.telegram.webhook import MOST_BYTES
from handlers.model.events import Message
from tests.servers.telegram.client import TelegramWorld
from tests.transports.harness import Inbox, running
from tests.transports.telegram.harness import webhook_harness
from tests.transports.telegram.updates import update

SECRET = "a-secret_1"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Accepting:
    """Accepts updates, or fails as often as it is told to."""

    def __init__(self) -> None:
        self.updates: list[object] = []
        self.failures = 0

    async def accept(self, raw: object) -> None:
        """Take an update."""
        if self.failures:
            self.failures -= 1
            raise OSError("Sem is ziek")
        self.updates.append(raw)


@pytest.fixture
def accepting() -> Accepting:
    """Give what stands behind the route."""
    return Accepting()


@pytest.fixture
async def client(accepting: Accepting) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of the route."""
    application = Starlette(routes=[webhook_route(SECRET, accepting.accept)])
    transport = httpx.ASGITransport(application)
    async with httpx.AsyncClient(transport=transport, base_url="http://s.example") as client:
        yield client


async def post(client: httpx.AsyncClient, content: bytes = json.dumps(update()).encode()) -> int:
    """Bring an update, and give the answer's status."""
    response = await client.post("/telegram/webhook", headers={HEADER: SECRET}, content=content)
    return response.status_code


async def test_an_update_that_is_committed_is_accepted(client: httpx.AsyncClient, accepting: Accepting) -> None:
    """200 means that it is kept."""
    assert await post(client) == 200
    assert accepting.updates == [update()]


@pytest.mark.parametrize("secret", [None, "", "a-secret", "a-secret_2", SECRET + "x", "é"])
async def test_a_forged_update_is_refused(
    client: httpx.AsyncClient, accepting: Accepting, secret: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    """Without the secret: 403, nothing stored, nothing logged."""
    with caplog.at_level(logging.DEBUG):
        headers = {HEADER.encode(): secret.encode()} if secret is not None else {}
        response = await client.post("/telegram/webhook", headers=headers, json=update())
    assert response.status_code == 403
    assert accepting.updates == []
    assert [record for record in caplog.records if record.name != "httpx"] == []


async def test_an_update_that_is_not_committed_is_not_accepted(
    client: httpx.AsyncClient, accepting: Accepting, capsys: pytest.CaptureFixture[str]
) -> None:
    """503 makes Telegram bring it again; the log names the kind of error alone."""
    accepting.failures = 1
    assert await post(client) == 503
    assert await post(client) == 200
    output = capsys.readouterr()
    assert "Sem" not in output.out + output.err


async def test_what_is_too_large_is_not_read(client: httpx.AsyncClient, accepting: Accepting) -> None:
    """Updates are small."""
    assert await post(client, content=b" " * (MOST_BYTES + 1)) == 413
    assert accepting.updates == []


@pytest.mark.parametrize("body", [b"nonsense", b'{"update_id": ', b"\xff", b"[" * 100_000])
async def test_what_is_no_json_is_kept_as_it_came(client: httpx.AsyncClient, accepting: Accepting, body: bytes) -> None:
    """Telegram would bring it for ever; so it is accepted, to be set aside."""
    assert await post(client, content=body) == 200
    assert accepting.updates == [body.decode(errors="replace")]


async def test_a_caller_that_goes_away_is_let_go(accepting: Accepting) -> None:
    """Half an update is none."""
    route, answers = webhook_route(SECRET, accepting.accept), []
    scope = {
        "type": "http",
        "method": "POST",
        "path": "/telegram/webhook",
        "query_string": b"",
        "headers": [(HEADER.lower().encode(), SECRET.encode())],
    }

    async def receive() -> dict[str, object]:
        return {"type": "http.disconnect"}

    async def send(answer: MutableMapping[str, Any]) -> None:
        answers.append(answer.get("status"))

    await route.app(scope, receive, send)
    assert answers[0] == 400
    assert accepting.updates == []


async def test_only_posts_are_taken(client: httpx.AsyncClient) -> None:
    """A browser finds nothing to read."""
    assert (await client.get("/telegram/webhook")).status_code == 405


async def test_an_update_that_is_brought_five_times_is_one_event(telegram: TelegramWorld) -> None:
    """Each time it is accepted; the key is the same."""
    async with webhook_harness(telegram) as harness:
        telegram.settings(webhook_copies=5)
        inbox, chat = Inbox(), harness.person()
        async with running(harness.transport, inbox):
            harness.write(chat, "Sem is ziek")
            await telegram.until(lambda: len(telegram.deliveries()) >= 5 and not telegram.waiting())
    accepted = [each["status"] for each in telegram.deliveries() if each["status"] == 200]
    assert len(accepted) == 5
    assert len(inbox.offered) == 5
    assert [each.text for each in inbox.happenings(Message)] == ["Sem is ziek"]


async def test_before_the_transport_runs_nothing_is_accepted(telegram: TelegramWorld) -> None:
    """Nobody is there to commit it: 503, and Telegram brings it again."""
    async with webhook_harness(telegram) as harness:
        chat, inbox = harness.person(), Inbox()
        async with running(harness.transport, inbox):
            harness.write(chat, "een")
            await telegram.until(inbox.events)
        harness.write(chat, "twee")
        await telegram.until(lambda: telegram.deliveries()[-1]["status"] == 503)
        async with running(harness.transport, inbox):
            await telegram.until(lambda: len(inbox.events()) == 2)
    assert [each["status"] for each in telegram.deliveries()].count(200) == 2
    assert [each.text for each in inbox.happenings(Message)] == ["een", "twee"]


async def test_what_does_not_concern_the_bot_is_accepted(telegram: TelegramWorld) -> None:
    """It leaves no trace."""
    async with webhook_harness(telegram) as harness:
        inbox = Inbox()
        async with running(harness.transport, inbox):
            harness.write(harness.person(), "/post@otherbot")
            await telegram.until(lambda: telegram.deliveries() and not telegram.waiting())
    assert inbox.offered == []


def test_a_webhook_needs_an_address() -> None:
    """Updates that are to be brought, and nowhere to: the message names the key."""
    with pytest.raises(ConfigurationError, match=r"telegram\.webhook"):
        TelegramTransport("1:a", "https://api.telegram.org", "webhook", None, Clock())


def test_polling_has_no_route() -> None:
    """Nothing is served where updates are fetched."""
    settings = WebhookSettings("https://s.example", SECRET)
    assert TelegramTransport("1:a", "https://api.telegram.org", "polling", settings, Clock()).routes() == []


def test_the_secret_is_not_shown() -> None:
    """Settings may stand in a traceback."""
    assert SECRET not in repr(WebhookSettings("https://s.example", SECRET))
