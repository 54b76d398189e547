"""The tests' hand on the fake server: people and groups in plain words.

    linda = telegram.user("Linda")
    linda.writes("/start")
    await telegram.until(lambda: linda.hears("welkom"))
    linda.presses("Versturen")

Every word is one short request over loopback to another process, so it may be used in tests with and without asyncio.
Waiting is on a condition: `until` in an asyncio test, `wait_until` in another.
"""

import asyncio
import http.client
import json
import secrets
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeVar
from urllib.parse import urlsplit

from .people import Group, Json, Person

Found = TypeVar("Found")
POLL_SECONDS = 0.02


class SimulationError(AssertionError):
    """A test asks for what cannot be, such as a press of a button that is not there."""


class TelegramWorld:
    """A bot's own world on the fake server: a token that no other test has, and all that happens under it.

    Args:
        address: the server's, as `TelegramServer.address` gives it.
        name: the bot's first name.
    """

    def __init__(self, address: str, name: str = "Schoolbot") -> None:
        self.address = address
        self.token = f"{5_000_000_000 + secrets.randbelow(10**9)}:{secrets.token_urlsafe(26)[:35]}"
        self.bot_url = f"{address}/bot{self.token}"
        self._send("POST", "", {"name": name})

    def _send(self, verb: str, action: str, sent: Json) -> Any:
        place = urlsplit(self.address)
        body = json.dumps(sent).encode()
        with closing(http.client.HTTPConnection(place.hostname or "", place.port, timeout=30)) as connection:
            path = f"/sim/{self.token}/{action}".rstrip("/")
            connection.request(verb, path, body, {"Content-Type": "application/json"})
            answer = connection.getresponse()
            text = answer.read()
        if answer.status != 200:
            raise SimulationError(json.loads(text)["error"] if answer.status < 500 else text.decode())
        return json.loads(text)

    def do(self, action: str, **fields: Any) -> Any:
        """Do an action of the user side by its name; what is None is left out."""
        return self._send("POST", action, {name: value for name, value in fields.items() if value is not None})

    def close(self) -> list[str]:
        """End this world and give its violations."""
        return list(self._send("DELETE", "", {})["violations"])

    def user(self, name: str, *, started: bool = False, **more: Any) -> Person:
        """Let a person exist. Until it has written (or `started`), the bot cannot write to it.

        `more`: `id`, `last_name`, `username`, `language_code` ("nl" where nothing is said).
        """
        return Person(self, self.do("user", name=name, started=started, **more))

    def crowd(self, number: int) -> list[Person]:
        """Let many people exist who have all written to the bot before."""
        return [Person(self, user) for user in self.do("crowd", number=number)]

    def group(self, title: str, *members: Person, kind: str = "supergroup", **more: Any) -> Group:
        """Let a group exist (`kind`: "group", "supergroup" or "channel") with these people and the bot in it.

        `more`: `bot` (its status, "member" where nothing is said), `rights` (an administrator's; all where nothing is
        said), `chat_id`, `username`.
        """
        made = self.do("group", title=title, kind=kind, members=[member.id for member in members], **more)
        return Group(self, made["id"])

    def channel(self, title: str, **more: Any) -> Group:
        """Let a channel exist, with the bot as an administrator."""
        return self.group(title, kind="channel", **{"bot": "administrator", **more})

    def settings(self, **values: Any) -> None:
        """Set how this world differs from the usual.

        Args:
            values: `privacy` (True), `ephemeral` (True), `query_seconds` (15), `next_update_id`, `webhook_retry` (first
                delay in seconds, 1), `webhook_copies` (1), `ahead` (seconds that this world's clock is ahead of the
                machine's, 0).
        """
        self.do("settings", **values)

    def limits(self, *, on: bool = True, **rates: Any) -> None:
        """Switch Telegram's limits on or off: `per_second`, `chat_burst`, `per_minute_in_group`, `minute` (seconds)."""
        self.do("limits", on=on, **rates)

    def fault(self, method: str, kind: str = "error", **more: Any) -> None:
        """Schedule a fault; the kinds stand in `faults.py`.

        `more`: `chat_id`, `times` (1), `after` (0), `code`, `description`, `parameters`, `seconds`.
        """
        self.do("fault", method=method, kind=kind, **more)

    def faults(self) -> list[Json]:
        """Give the faults of which some have not happened yet."""
        return [fault for fault in self.do("faults") if fault["times"]]

    def clear_faults(self) -> None:
        """Let everything go well again."""
        self.do("faults", clear=True)

    def inject(self, update: Any) -> int | None:
        """Tell the bot anything at all; gives the update's id."""
        number: int | None = self.do("inject", update=update)["update_id"]
        return number

    def state(self) -> Json:
        """Give all as it is now."""
        state: Json = self.do("state")
        return state

    def calls(self, method: str | None = None) -> list[Json]:
        """Give the bot's calls: `method`, `parameters`, `time`, `status`, `answer`, `done`, `fault`."""
        calls: list[Json] = self.do("log", method=method)
        return calls

    def count(self, method: str, *, done: bool | None = None) -> int:
        """Count the calls of a method: all, or those that were really done (or not)."""
        return int(self.do("count", method=method, done=done))

    def sent(self) -> list[Json]:
        """Give the messages that the bot's calls have really made, in order, with their chat, as they were then."""
        made: list[Json] = []
        for call in self.calls():
            if call["method"].startswith("send") and call.get("done") and call["method"] != "sendChatAction":
                result = call["answer"]["result"]
                made.extend(result if isinstance(result, list) else [result])
        return made

    def violations(self, *, clear: bool = False) -> list[str]:
        """Give what the bot did wrong; a test that provokes it clears it."""
        found: list[str] = self.do("violations", clear=clear)
        return found

    def measured(self) -> Json:
        """Give what the limits counted: `accepted`, `refused`, `too_early`, `per_second`, `busiest`, `rate`."""
        measured: Json = self.do("measured")
        return measured

    def deliveries(self) -> list[Json]:
        """Give the webhook's deliveries: `update_id`, `time`, `status`."""
        deliveries: list[Json] = self.do("deliveries")
        return deliveries

    def polls(self) -> int:
        """Say how often the bot has asked for updates."""
        return int(self.do("polls"))

    def waiting(self) -> list[int]:
        """Give the ids of the updates that the bot has not confirmed."""
        waiting: list[int] = self.do("waiting")
        return waiting

    async def until(self, condition: Callable[[], Found], seconds: float = 60.0) -> Found:
        """Wait until the condition gives something true, and give that; the event loop goes on.

        Raises:
            AssertionError: it has not within `seconds`.
        """
        deadline = time.monotonic() + seconds
        while not (found := await asyncio.to_thread(condition)):
            self._late(deadline, seconds)
            await asyncio.sleep(POLL_SECONDS)
        return found

    def wait_until(self, condition: Callable[[], Found], seconds: float = 60.0) -> Found:
        """Wait as `until` does, without asyncio."""
        deadline = time.monotonic() + seconds
        while not (found := condition()):
            self._late(deadline, seconds)
            time.sleep(POLL_SECONDS)
        return found

    def _late(self, deadline: float, seconds: float) -> None:
        if time.monotonic() > deadline:
            last = [f"{call['method']} {call.get('status', 'under way')}" for call in self.calls()[-10:]]
            raise AssertionError(f"not within {seconds} s; the bot's last calls: {', '.join(last) or 'none'}")
