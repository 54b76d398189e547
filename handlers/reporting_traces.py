"""What a dialogue leaves in a chat, and its removal: a child's illness need not stay readable on a telephone.

After "Send" the dialogue's messages are remembered under the report's own address, because the person's chat may hold
another dialogue by then. They are removed once the school's mail server has accepted the report.
"""

from dataclasses import replace

from handlers.model.effects import Delete, DeleteMessage
from handlers.model.events import Chat
from handlers.model.questions import Dialogue
from handlers.ports import School


async def keep(report_id: str, dialogue: Dialogue, school: School) -> None:
    """Remember what the dialogue left in the chat; what was said in it is forgotten."""
    await school.dialogues.save(replace(dialogue, chat=_address(report_id), step="sent", data={}))


async def remove_kept(report_id: str, chat: Chat, school: School) -> None:
    """Remove from the chat what was remembered of the report's dialogue; once is enough."""
    dialogue = await school.dialogues.of(_address(report_id))
    if dialogue is not None:
        await remove(f"report:{report_id}", replace(dialogue, chat=chat), school)
        await forget(report_id, school)


async def forget(report_id: str, school: School) -> None:
    """Forget what the report's dialogue left in the chat."""
    await school.dialogues.end(_address(report_id))


async def remove(key: str, dialogue: Dialogue, school: School) -> None:
    """Remove from the chat what was said and heard in a dialogue, where the platform allows it.

    Args:
        key: what the effects' keys begin with.
        dialogue: the dialogue, with its chat.
        school: the school.
    """
    chat = dialogue.chat
    said = [Delete(f"{key}:unsay:{at}", chat, of) for at, of in enumerate(dialogue.said)]
    heard = [DeleteMessage(f"{key}:unhear:{at}", chat, message) for at, message in enumerate(dialogue.heard)]
    await school.outbox.put(*said, *heard)


def _address(report_id: str) -> Chat:
    return Chat("report", report_id)
