"""What the guided tour sees of the world: which messages came since a story began, and what they offer."""

from dataclasses import dataclass
from fnmatch import fnmatchcase

from groupbot.demo.people import group_of
from groupbot.transports.playground.model import BOT, Button, Message, State


@dataclass(frozen=True)
class Sight:
    """The world since a story of the tour began.

    Messages are known by the keys of the effects that made them, which are the same in every language.
    """

    state: State

    def told(self, account: str, *patterns: str) -> bool:
        """Say whether the bot has said, or made of a message, something whose key is like one of the patterns."""
        return any(
            fnmatchcase(key, pattern)
            for message in self._since(account)
            for key in message.keys
            for pattern in patterns
        )

    def posted(self, class_id: str) -> bool:
        """Say whether a post has come in the class's group."""
        return bool(self._since(group_of(class_id)))

    def offer(self, account: str, choice: str) -> Button | None:
        """Find the newest button with this choice that came since."""
        room = self.state.rooms.get(account)
        newest = {message.id for message in self._since(account)}
        if room is None:
            return None
        for message in reversed(room.messages):
            for row in message.buttons if message.id in newest else ():
                for button in row:
                    if button.choice == choice and button.token:
                        return button
        return None

    def _since(self, room_id: str) -> list[Message]:
        room = self.state.rooms.get(room_id)
        messages = room.messages if room else []
        return [each for each in messages if each.author == BOT and int(each.id) > self.state.tour_mark]
