"""The playground: a small world of chats and a mailbox on a page, in which one person plays everybody."""

from groupbot.transports.playground.mailbox import PlaygroundMail
from groupbot.transports.playground.model import BOT, Button, Letter, Message, Picture, Room, State, Update
from groupbot.transports.playground.transport import PLATFORM, PlaygroundTransport
from groupbot.transports.playground.world import World, WorldError, shelf_of

__all__ = [
    "BOT",
    "PLATFORM",
    "Button",
    "Letter",
    "Message",
    "Picture",
    "PlaygroundMail",
    "PlaygroundTransport",
    "Room",
    "State",
    "Update",
    "World",
    "WorldError",
    "shelf_of",
]
