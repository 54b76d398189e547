"""One dialogue at a time in a private chat: nothing is opened over what a parent has begun for the school and not sent.

A report of illness goes before all else (`reporting.begin`); what the bot began by itself gives way.
"""

from typing import Final

from handlers.model.events import Chat
from handlers.ports import School, Speech

REPORT = "report"
"""The dialogue in which a parent reports a child ill: whoever leaves it must know that the school knows nothing."""

QUESTION: Final = "question"
LEAVE: Final = "leave"
LETTERS = frozenset({QUESTION, LEAVE})
"""The dialogues in which a parent writes to the school."""


async def unsent(chat: Chat, say: Speech, school: School) -> str:
    """Ask to finish first what was begun in this chat and neither sent nor stopped; empty where nothing was.

    Args:
        chat: the private chat.
        say: the reader's language.
        school: the school.
    """
    dialogue = await school.dialogues.of(chat)
    match dialogue.kind if dialogue else "":
        case "report":
            return say("First finish the report of illness: press Send, or send /stop. The school knows nothing yet.")
        case "question":
            return say("First finish your question to the school: press Send, or send /stop. It has not been sent.")
        case "leave":
            return say("First finish your request for leave: press Send, or send /stop. It has not been sent.")
        case _:
            return ""


def finish_first(say: Speech) -> str:
    """Ask to finish first whatever is open."""
    return say("First finish what you are doing, or send /stop.")
