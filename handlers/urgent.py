"""An urgent post: `/urgent`, for directors and deputies. It overtakes other posts and says at its head what it is."""

from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School
from handlers.post_rights import leads
from handlers.posting import start
from handlers.posting_draft import author_at
from handlers.staff_only import explain
from handlers.tables import CommandHandler


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/urgent`, with or without the text behind it.

    Args:
        key: the event's key.
        message: the command.
        person: who wrote it.
        school: the school.
    """
    author = author_at(message.chat, person, school)
    if author is None:
        await explain(key, message, person, school)
    elif not leads(author.staff):
        text = author.say("Only the director or a deputy can send an urgent post. /post makes an ordinary one.")
        await tell(school, f"{key}:not-urgent", author.chat, text)
    else:
        await start(key, message, author, school, urgent=True)


COMMANDS: dict[str, CommandHandler] = {"urgent": begin, "dringend": begin}
