"""Which account somebody writes from (`/id`): whoever sets the bot up needs its number to know a member of staff."""

from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Tell somebody, in private, the number of their own account."""
    say = school.speech(person)
    text = say("The number of your account is **{id}**.", id=person.account.id)
    if person.staff is None:
        text += " " + say(
            "Do you work at {school}? Give it to whoever sets me up: then I know who you are.",
            school=school.profile.name,
        )
    await tell(school, f"{key}:id", message.chat, text)


COMMANDS = {"id": commanded}
