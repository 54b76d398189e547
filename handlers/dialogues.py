"""One dialogue at a time in a private chat: nothing is opened over a report of illness that is not sent yet."""

from handlers.model.events import Chat
from handlers.ports import School, Speech

REPORT = "report"
"""The dialogue in which a parent reports a child ill: whoever leaves it must know that the school knows nothing."""


async def report_is_open(chat: Chat, school: School) -> bool:
    """Say whether a report has been begun in this chat and not been sent or stopped."""
    dialogue = await school.dialogues.of(chat)
    return dialogue is not None and dialogue.kind == REPORT


def finish_first(say: Speech) -> str:
    """Ask to finish the report first."""
    return say("First finish the report of illness: press Send, or send /stop. The school knows nothing yet.")
