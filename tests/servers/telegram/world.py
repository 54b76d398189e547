"""One bot's world: its users, chats and messages as they are now. A token opens exactly one world."""

import asyncio
import itertools
import time
from typing import Any

from .faults import Faults
from .limits import Limits
from .model import Chat, Query, Stored, User
from .updates import Updates


class World:
    """All that one bot can see and do, and what a test sets and reads."""

    def __init__(self, token: str, name: str = "Schoolbot") -> None:
        self.token = token
        self.me = User(int(token.partition(":")[0]), name, username="school_test_bot", language_code=None, is_bot=True)
        self.privacy = True
        self.ephemeral = True
        self.query_seconds = 15.0
        self.ahead = 0.0
        self.users: dict[int, User] = {}
        self.chats: dict[int, Chat] = {}
        self.queries: dict[str, Query] = {}
        self.files: dict[str, bytes] = {}
        self.kinds: dict[str, str] = {}
        self.commands: dict[str, list[dict[str, Any]]] = {}
        self.log: list[dict[str, Any]] = []
        self.violations: list[str] = []
        self.faults = Faults()
        self.limits = Limits()
        self.updates = Updates(self.violations)
        self.closed = asyncio.Event()
        self._user_ids = itertools.count(1001)
        self._chat_ids = itertools.count(1)
        self._query_ids = itertools.count(4_000_000_001)
        self._file_ids = itertools.count(1)
        self._shared_numbers = itertools.count(1)

    def now(self) -> float:
        """Give the moment of this world, which a test may move ahead."""
        return time.time() + self.ahead

    def bot_json(self) -> dict[str, Any]:
        """Give the bot as the sender of a message."""
        return self.me.json()

    def add_user(self, first_name: str, **more: Any) -> User:
        """Let a person exist, without a conversation with the bot yet."""
        user = User(more.pop("id", None) or next(self._user_ids), first_name, **more)
        self.users[user.id] = user
        # Private chats and basic groups share one row of message numbers, as in an account at Telegram.
        self.chats[user.id] = Chat(user.id, "private", user=user, numbers=self._shared_numbers)
        return user

    def add_chat(self, kind: str, title: str, username: str | None = None, chat_id: int | None = None) -> Chat:
        """Let a group, supergroup or channel exist, without members."""
        number = next(self._chat_ids)
        given = chat_id or (-number if kind == "group" else -1_000_000_000_000 - number)
        chat = Chat(given, kind, title, username)
        if kind == "group":
            chat.numbers = self._shared_numbers
        self.chats[chat.id] = chat
        return chat

    def add_query(self, user_id: int) -> Query:
        """Note a press of a button."""
        query = Query(str(next(self._query_ids)), user_id, self.now())
        self.queries[query.id] = query
        return query

    def add_file(self, data: bytes, kind: str = "photo") -> str:
        """Keep a file and give its id."""
        file_id = f"file-{self.me.id}-{next(self._file_ids)}"
        self.files[file_id], self.kinds[file_id] = data, kind
        if kind == "photo":
            self.files[f"{file_id}-small"], self.kinds[f"{file_id}-small"] = data[:1], kind
        return file_id

    def path_of(self, file_id: str) -> str:
        """Say where a file is fetched."""
        endings = {"photo": "jpg", "video": "mp4", "animation": "mp4", "voice": "oga", "sticker": "webp"}
        kind = self.kinds[file_id]
        return f"{kind}s/{file_id}.{endings.get(kind, 'bin')}"

    def store(self, chat: Chat, sender: dict[str, Any] | None, content: dict[str, Any], *, by_bot: bool) -> Stored:
        """Put a message into a chat; `sender` None only in a channel."""
        message: dict[str, Any] = {"message_id": next(chat.numbers), "date": int(self.now()), "chat": chat.json()}
        if sender is not None:
            message["from"] = sender
        stored = Stored({**message, **content}, by_bot)
        chat.messages[message["message_id"]] = stored
        return stored

    def state(self) -> dict[str, Any]:
        """Give all that a test may look at, apart from the log."""
        return {
            "bot": self.me.json(),
            "users": [
                {**user.json(), "started": user.started, "blocked": user.blocked} for user in self.users.values()
            ],
            "chats": {str(chat.id): chat.state() for chat in self.chats.values()},
            "queries": {query.id: query.answer for query in self.queries.values()},
            "commands": self.commands,
            "waiting_updates": [update["update_id"] for update in self.updates.waiting],
            "webhook": self.updates.webhook.info(len(self.updates.waiting)),
            "limits": self.limits.measured(),
            "violations": self.violations,
        }
