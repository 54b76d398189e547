"""What a dialogue leaves in a chat, and its removal: a child's illness need not stay readable on a telephone."""

from handlers.model.effects import Delete, DeleteMessage
from handlers.model.questions import Dialogue
from handlers.model.reports import Report
from handlers.ports import School


async def remove(key: str, of: Dialogue | Report, school: School) -> None:
    """Remove from the chat what was said and heard in a dialogue, where the platform allows it.

    Args:
        key: what the effects' keys begin with.
        of: the dialogue, or the report that was made in it.
        school: the school.
    """
    said = [Delete(f"{key}:unsay:{at}", of.chat, said) for at, said in enumerate(of.said)]
    heard = [DeleteMessage(f"{key}:unhear:{at}", of.chat, heard) for at, heard in enumerate(of.heard)]
    await school.outbox.put(*said, *heard)
