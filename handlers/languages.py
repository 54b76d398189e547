"""In which language the bot writes to somebody: asked once where it is not known, and changed with `/taal`."""

from datetime import timedelta

from handlers import menu
from handlers.asking import About, ask, close
from handlers.model.events import Chat, Message, Press
from handlers.model.people import Person
from handlers.model.questions import Question
from handlers.ports import School

KIND = "language"
NAMES = {"nl": "Nederlands", "en": "English"}
"""The languages that can be chosen, each by its own name: who cannot read the others finds it all the same."""

_FLAGS = {"nl": "🇳🇱", "en": "🇬🇧"}

LASTS = timedelta(days=30)


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Answer the command with the buttons."""
    await offer(key, message.chat, person, school)


async def offer(key: str, chat: Chat, person: Person, school: School) -> None:
    """Ask for the language, in all of them.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who is asked.
        school: the school.
    """
    questions = []
    for language in NAMES:
        say = school.texts.language(language)
        questions.append(say("In which language shall I write to you?"))
    choices = [(language, f"{_FLAGS[language]} {name}") for language, name in NAMES.items()]
    about = About(KIND, person.id, (person.id,), school.now + LASTS)
    await ask(school, f"{key}:language", chat, "\n".join(questions), about, [choices])


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Keep the choice, and show the buttons in the new language."""
    await school.people.set_language(person.id, press.choice)
    say = school.texts.language(press.choice)
    text = say("From now on I write to you in English.")
    await close(school, question, press.choice, person.id, text)
    changed = await school.people.by_id(person.id) or person
    await menu.offer(key, press.chat, changed, school, say("👋 What can I do for you?"))
    return ""


async def is_to_be_asked(person: Person, school: School) -> bool:
    """Say whether the language has to be asked: nobody knows it, and no question for it hangs in the chat."""
    return not is_known(person, school) and not await school.questions.open_about(KIND, person.id)


def is_known(person: Person, school: School) -> bool:
    """Say whether the person's language is known, from the platform or by choice, and there are texts in it."""
    own = (person.language or "").replace("_", "-").partition("-")[0].lower()
    return own != "" and school.texts.language(own).language == own


COMMANDS = {"taal": commanded, "language": commanded}
PRESSES = {KIND: pressed}
