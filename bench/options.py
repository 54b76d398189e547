"""How much is measured."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """The sizes of a run.

    Attributes:
        chats_limited: chats of the broadcast at Telegram's pace; 30 of them take a second.
        chats: chats of the broadcast without limits.
        events: events that are handled.
        texts: texts that are checked and understood.
        starts: times that a command is started.
        idle_seconds: how long the program idles before its memory is looked at.
        kills: how often the program is killed.
        rounds: how often each contender has its turn.
    """

    chats_limited: int = 300
    chats: int = 1000
    events: int = 600
    texts: int = 1500
    starts: int = 9
    idle_seconds: float = 20.0
    kills: int = 20
    rounds: int = 3


FULL = Options(chats_limited=5000, chats=5000, events=2000, texts=5000, starts=15, kills=60, rounds=5)
TINY = Options(chats_limited=12, chats=12, events=8, texts=8, starts=1, idle_seconds=0.2, kills=1, rounds=1)
