"""The house rules of the groups: `/afspraken`."""

from handlers import channels
from handlers.asking import tell
from handlers.model.events import Chat, Message
from handlers.model.people import Person
from handlers.ports import School


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Answer the command."""
    await show(key, message.chat, person, school)


async def show(key: str, chat: Chat, person: Person, school: School) -> None:
    """Give what the school asks of everybody in its groups.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who asks.
        school: the school.
    """
    say = school.speech(person)
    rules = school.profile.house_rules.get(say.language) or school.profile.house_rules.get(school.profile.language)
    if rules:
        text = say("📜 **What we agree on in the groups**") + "\n" + say.escape(rules.strip())
    else:
        text = say("The school has not given me its house rules.") + "\n" + channels.office(say, school.profile)
    await tell(school, f"{key}:rules", chat, text)


COMMANDS = {"afspraken": commanded, "huisregels": commanded, "rules": commanded}
