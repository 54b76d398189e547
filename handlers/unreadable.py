"""What the bot cannot read or place: a voice message, a sticker, a photo, another script, unclear words.

Nobody is turned away: the buttons are always within reach, and for a parent the school's number. A person in whose
language the bot has no texts reads it in the school's language, with English below.
"""

from collections.abc import Callable

from handlers import channels, menu
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School, Speech


async def unreadable(key: str, message: Message, person: Person, school: School) -> None:
    """Answer what is no text, or a text in a language that the bot does not know."""

    def write(say: Speech) -> str:
        if message.content == "text":
            return say("Sorry, I cannot read that. What is it about?")
        return say("Sorry, I can only read text: no photos, voice messages or stickers. What is it about?")

    await _offer(key, message, person, school, write)


async def unclear(key: str, message: Message, person: Person, school: School) -> None:
    """Answer a text that can be read but not placed."""

    def write(say: Speech) -> str:
        return say("I am not sure what you mean. What is it about?")

    await _offer(key, message, person, school, write)


async def _offer(key: str, message: Message, person: Person, school: School, write: Callable[[Speech], str]) -> None:
    say = school.speech(person)
    parent = not person.staff or bool(person.children)
    texts = [
        f"{write(each)}\n{_in_doubt(each, school)}" if parent else write(each)
        for each in _speeches(say, person, school)
    ]
    await menu.offer(key, message.chat, person, school, "\n\n".join(texts))


def _speeches(say: Speech, person: Person, school: School) -> list[Speech]:
    """Give the person's language, or the school's and English where there are no texts in it."""
    own = (person.language or say.language).replace("_", "-").partition("-")[0].lower()
    return [say] if say.language in {own, "en"} else [say, school.texts.language("en")]


def _in_doubt(say: Speech, school: School) -> str:
    return say("Is your child ill, or is it urgent?") + " " + channels.phone(say, school.profile)
