"""All that a handler may touch, in small Protocols. `groupbot` implements them; tests have fakes of them."""

from handlers.ports.deciding import Checker, Ids, Records
from handlers.ports.doing import Blobs, Outbox, Timers
from handlers.ports.groups import Groups, Joining, Memory, Sightings
from handlers.ports.letters import Letters, ReplyAddresses, SchoolAddresses
from handlers.ports.people import Chats, Children, Invitations, People
from handlers.ports.protocol import Amendments, Verdicts
from handlers.ports.school import School
from handlers.ports.speaking import Speech, Texts
from handlers.ports.work import Dialogues, Posts, Questions, Reports

__all__ = [
    "Amendments",
    "Blobs",
    "Chats",
    "Checker",
    "Children",
    "Dialogues",
    "Groups",
    "Ids",
    "Invitations",
    "Joining",
    "Letters",
    "Memory",
    "Outbox",
    "People",
    "Posts",
    "Questions",
    "Records",
    "ReplyAddresses",
    "Reports",
    "School",
    "SchoolAddresses",
    "Sightings",
    "Speech",
    "Texts",
    "Timers",
    "Verdicts",
]
