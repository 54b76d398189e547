"""The three things that a parent can want of the bot, as buttons: illness, leave, a question.

The buttons stay: they hang under `/start` for months and may be pressed again and again.
"""

from datetime import timedelta

from handlers import channels, reporting
from handlers.asking import About, ask, tell
from handlers.model.events import Chat, Press
from handlers.model.people import Person
from handlers.model.questions import Question
from handlers.ports import School

KIND = "menu"
LASTS = timedelta(days=400)


async def offer(key: str, chat: Chat, person: Person, school: School, text: str) -> None:
    """Say something with the three buttons under it.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who is written to.
        school: the school.
        text: what stands above the buttons.
    """
    say = school.speech(person)
    choices = (
        (("illness", say("🤒 Report illness")),),
        (("leave", say("📅 Leave")), ("question", say("❓ Question"))),
    )
    about = About(KIND, person.id, (person.id,), school.now + LASTS)
    await ask(school, f"{key}:menu", chat, text, about, choices)


async def pressed(key: str, press: Press, _question: Question, person: Person, school: School) -> str:
    """Lead the person on; the buttons stay open."""
    say = school.speech(person)
    if press.choice == "illness":
        await reporting.begin(key, press.chat, person, school)
    elif press.choice == "leave":
        await tell(school, f"{key}:leave", press.chat, channels.leave(say, school.profile))
    else:
        text = await channels.teacher(say, person, school)
        await tell(school, f"{key}:question", press.chat, f"{text}\n\n{channels.office(say, school.profile)}")
    return ""


PRESSES = {KIND: pressed}
