"""How a capability registers: plain tables from a name to the function that handles it, merged by the router.

Every function gets the event's key first: the keys of its effects are made from it (`f"{key}:summary"`), so that an
event that is tried again asks for the same effects.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from handlers.model.events import Message, Press, Receipt
from handlers.model.people import Person
from handlers.model.questions import Dialogue, Question
from handlers.ports import School

CommandHandler = Callable[[str, Message, Person, School], Awaitable[None]]
"""`(key, message, person, school)`: somebody wrote a command to the bot in private."""

DialogueHandler = Callable[[str, Message, Dialogue, Person, School], Awaitable[None]]
"""`(key, message, dialogue, person, school)`: somebody wrote while a dialogue of this kind was open."""

StopHandler = Callable[[str, Dialogue, Person, School], Awaitable[None]]
"""`(key, dialogue, person, school)`: somebody stops a dialogue of this kind, which the handler ends."""

AsideHandler = Callable[[str, Message, Dialogue, Person, School], Awaitable[bool]]
"""`(key, message, dialogue, person, school)`: whether a message is not meant for the open dialogue of this kind.

It says so to the person where that is no matter of course; the router ends the dialogue.
"""

PressHandler = Callable[[str, Press, Question, Person, School], Awaitable[str]]
"""`(key, press, question, person, school)`: an answer to an open question by somebody who may answer it.

It gives the words shown for a moment to the person who pressed, empty for none. The handler closes the question.
"""

TimerHandler = Callable[[str, str, School], Awaitable[None]]
"""`(key, subject, school)`: a timer is due. It looks at its subject's state: a stale timer does nothing."""

ReceiptHandler = Callable[[str, Receipt, School], Awaitable[None]]
"""`(key, receipt, school)`: what came of an effect that asked for a receipt."""

Handler = TypeVar("Handler")


def merged(*tables: Mapping[str, Handler]) -> dict[str, Handler]:
    """Make one table of several.

    Args:
        tables: the tables of the capabilities.

    Returns:
        All their entries.

    Raises:
        ValueError: two capabilities want the same name.
    """
    whole: dict[str, Handler] = {}
    for table in tables:
        if twice := whole.keys() & table.keys():
            raise ValueError(f"handled by two capabilities: {', '.join(sorted(twice))}")
        whole.update(table)
    return whole
