"""People and groups of a world, and what a test sees of their conversations with the bot."""

import base64
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import TelegramWorld

Json = dict[str, Any]


def text_of(message: Json) -> str:
    """Give a message's text or caption."""
    return str(message.get("text", message.get("caption", "")))


class Conversation:
    """A chat as it looks now."""

    def __init__(self, world: "TelegramWorld", chat_id: int) -> None:
        self.world = world
        self.id = chat_id

    def state(self) -> Json:
        """Give the chat with its messages, members, links and requests."""
        state: Json = self.world.do("chat", chat_id=self.id)
        return state

    def all_messages(self) -> list[Json]:
        """Give every message, also those that are deleted, oldest first."""
        messages: list[Json] = self.state()["messages"]
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

    def __init__(self, world: "TelegramWorld", user: Json) -> None:
        super().__init__(world, user["id"])
        self.name: str = user["first_name"]

    def writes(self, text: str, group: "Group | None" = None, **more: Any) -> Json:
        """Write to the bot, or in a group. `more`: `reply_to` (a message id), `forwarded`, `entities`.

        Returns:
            `message_id`, `chat_id`, and `update_id` (None where the bot is not told).
        """
        return self._do("write", group, text=text, **more)

    def sends(self, kind: str, group: "Group | None" = None, *, data: bytes = b"\0\1", **more: Any) -> Json:
        """Send a "photo", "voice", "video", "animation", "sticker", "document", "location" or "contact".

        `more`: `caption`, `album` (an id that several photos share), `name` and `mime` of a file, `reply_to`.
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
        answer: Json | None = self.world.do("query", query_id=query_id)["answer"]
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

    def whispers(self, person: Person) -> list[Json]:
        """Give the bot's messages that this member alone has seen, oldest first."""
        whispers: list[Json] = self.state()["whispers"]
        return [message for message in whispers if message["receiver_user"]["id"] == person.id]

    def members(self) -> list[int]:
        """Give the ids of who is in it now."""
        statuses: dict[str, str] = self.state()["members"]
        return [int(user) for user, status in statuses.items() if status not in {"left", "kicked"}]

    def requests(self) -> list[int]:
        """Give the ids of who asks to be let in."""
        requests: list[int] = self.state()["requests"]
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
