"""The tests' hand on the fake server: people and groups in plain words.

    linda = telegram.user("Linda")
    linda.writes("/start")
    await telegram.until(lambda: linda.hears("welkom"))
    linda.presses("Versturen")

Every word is one short request over loopback to another process, so it may be used in tests with and without asyncio.
Waiting is on a condition: `until` in an asyncio test, `wait_until` in another.
"""

import asyncio
import base64
import http.client
import json
import secrets
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeVar
from urllib.parse import urlsplit

Json = dict[str, Any]
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

    def user(self, name: str, *, started: bool = False, **more: Any) -> "Person":
        """Let a person exist. Until it has written (or `started`), the bot cannot write to it.

        `more`: `id`, `last_name`, `username`, `language_code` ("nl" where nothing is said).
        """
        return Person(self, self.do("user", name=name, started=started, **more))

    def group(self, title: str, *members: "Person", kind: str = "supergroup", **more: Any) -> "Group":
        """Let a group exist (`kind`: "group", "supergroup" or "channel") with these people and the bot in it.

        `more`: `bot` (its status, "member" where nothing is said), `rights` (an administrator's; all where nothing is
        said), `chat_id`, `username`.
        """
        made = self.do("group", title=title, kind=kind, members=[member.id for member in members], **more)
        return Group(self, made["id"])

    def channel(self, title: str, **more: Any) -> "Group":
        """Let a channel exist, with the bot as an administrator."""
        return self.group(title, kind="channel", **{"bot": "administrator", **more})

    def settings(self, **values: Any) -> None:
        """Set `privacy`, `query_seconds`, `next_update_id`, `webhook_retry` (seconds) or `webhook_copies`."""
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
        measured: Json = self.state()["limits"]
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
        waiting: list[int] = self.state()["waiting_updates"]
        return waiting

    async def until(self, condition: Callable[[], Found], seconds: float = 10.0) -> Found:
        """Wait until the condition gives something true, and give that; the event loop goes on.

        Raises:
            AssertionError: it has not within `seconds`.
        """
        deadline = time.monotonic() + seconds
        while not (found := await asyncio.to_thread(condition)):
            self._late(deadline, seconds)
            await asyncio.sleep(POLL_SECONDS)
        return found

    def wait_until(self, condition: Callable[[], Found], seconds: float = 10.0) -> Found:
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


def text_of(message: Json) -> str:
    """Give a message's text or caption."""
    return str(message.get("text", message.get("caption", "")))


class Conversation:
    """A chat as it looks now."""

    def __init__(self, world: TelegramWorld, chat_id: int) -> None:
        self.world = world
        self.id = chat_id

    def all_messages(self) -> list[Json]:
        """Give every message, also those that are deleted, oldest first."""
        messages: list[Json] = self.world.state()["chats"][str(self.id)]["messages"]
        return messages

    def messages(self) -> list[Json]:
        """Give what stands in the chat now, oldest first."""
        return [message for message in self.all_messages() if not message["deleted"]]

    def bot_messages(self) -> list[Json]:
        """Give what stands in the chat now and is the bot's."""
        return [message for message in self.messages() if message["by_bot"]]

    def texts(self) -> list[str]:
        """Give the texts (or captions) of the bot that stand in the chat now."""
        return [text_of(message) for message in self.bot_messages()]

    def last(self) -> Json | None:
        """Give the bot's newest message, or None."""
        messages = self.bot_messages()
        return messages[-1] if messages else None

    def hears(self, part: str) -> Json | None:
        """Give the bot's newest message that holds this text, in any case, or None."""
        for message in reversed(self.bot_messages()):
            if part.lower() in text_of(message).lower():
                return message
        return None

    def buttons(self) -> list[str]:
        """Give the labels of all buttons that stand in the chat now, oldest message first."""
        keyboards = [message.get("reply_markup", {}).get("inline_keyboard", []) for message in self.bot_messages()]
        return [button["text"] for keyboard in keyboards for row in keyboard for button in row]


class Person(Conversation):
    """Somebody, and the private chat with the bot."""

    def __init__(self, world: TelegramWorld, user: Json) -> None:
        super().__init__(world, user["id"])
        self.name: str = user["first_name"]

    def writes(self, text: str, group: "Group | None" = None, **more: Any) -> Json:
        """Write to the bot, or in a group. `more`: `reply_to` (a message id), `entities`.

        Returns:
            `message_id`, `chat_id`, and `update_id` (None where the bot is not told).
        """
        return self._do("write", group, text=text, **more)

    def sends(self, kind: str, group: "Group | None" = None, *, data: bytes = b"\0\1", **more: Any) -> Json:
        """Send a "photo", "voice", "video", "sticker", "document", "location" or "contact".

        `more`: `caption`, `album` (an id that several photos share), `reply_to`.
        """
        return self._do("send", group, kind=kind, data=base64.b64encode(data).decode(), **more)

    def edits(self, message_id: int, text: str, group: "Group | None" = None) -> Json:
        """Change an own message."""
        return self._do("edit", group, message_id=message_id, text=text)

    def presses(self, button: str | None = None, group: "Group | None" = None, **more: Any) -> str:
        """Press the newest button with this label, and give the press's id.

        `more`: `data` instead of the label; with `message_id` too, a button that is no longer there.
        """
        return str(self._do("press", group, text=button, **more)["query_id"])

    def joins(self, group: "Group | None" = None, link: str | None = None) -> Json:
        """Join a group, by a link or without."""
        return self._do("join", group, link=link)

    def leaves(self, group: "Group") -> None:
        """Leave a group."""
        self._do("leave", group)

    def blocks(self) -> None:
        """Block the bot."""
        self._do("block", None)

    def unblocks(self) -> None:
        """Take the block back."""
        self._do("block", None, blocked=False)

    def deletes_account(self) -> None:
        """Be gone."""
        self._do("delete_account", None)

    def answer_to(self, query_id: str) -> Json | None:
        """Give what the bot answered to a press (`text`, `show_alert`), or None so far."""
        answer: Json | None = self.world.state()["queries"][query_id]
        return answer

    def _do(self, action: str, group: "Group | None", **fields: Any) -> Json:
        done: Json = self.world.do(action, user_id=self.id, chat_id=group.id if group else None, **fields)
        return done


class Group(Conversation):
    """A group, supergroup or channel."""

    def administrator_writes(self, text: str, **more: Any) -> Json:
        """Write as an anonymous administrator (in a channel: as the channel)."""
        written: Json = self.world.do("write", chat_id=self.id, text=text, anonymous=True, **more)
        return written

    def channel_writes(self, channel: "Group", text: str) -> Json:
        """Let a channel speak in this group."""
        written: Json = self.world.do("write", chat_id=self.id, text=text, as_chat=channel.id)
        return written

    def members(self) -> list[int]:
        """Give the ids of who is in it now."""
        statuses: dict[str, str] = self.world.state()["chats"][str(self.id)]["members"]
        return [int(user) for user, status in statuses.items() if status not in {"left", "kicked"}]

    def requests(self) -> list[int]:
        """Give the ids of who asks to be let in."""
        requests: list[int] = self.world.state()["chats"][str(self.id)]["requests"]
        return requests

    def link(self, **settings: Any) -> str:
        """Make an invite link as an administrator: `creates_join_request`, `member_limit`, `expire_date`."""
        return str(self.world.do("link", chat_id=self.id, **settings)["link"])

    def gives_bot(self, status: str, rights: list[str] | None = None) -> None:
        """Give the bot another status, such as "administrator" with these rights."""
        self.world.do("member", chat_id=self.id, status=status, rights=rights)

    def gives(self, person: Person, status: str, rights: list[str] | None = None) -> None:
        """Give somebody another status."""
        self.world.do("member", chat_id=self.id, user_id=person.id, status=status, rights=rights)

    def kicks_bot(self) -> None:
        """Remove the bot."""
        self.world.do("kick", chat_id=self.id)

    def migrates(self) -> "Group":
        """Become a supergroup with an id of its own; gives that."""
        return Group(self.world, self.world.do("migrate", chat_id=self.id)["id"])
