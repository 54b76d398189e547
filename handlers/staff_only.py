"""What somebody hears who asks for what is for staff."""

from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School


async def explain(key: str, message: Message, person: Person, school: School) -> None:
    """Explain that posts come from staff."""
    say = school.speech(person)
    text = say(
        "Only staff of {school} can post here. Do you work at the school? Ask the director to put your account in the "
        "settings. Is your child ill, or do you have a question? /help shows what I can do.",
        school=school.profile.name,
    )
    await tell(school, f"{key}:not-staff", message.chat, text)
