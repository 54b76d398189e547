"""What somebody can want of the bot, as buttons: for a parent illness, leave, a question, news; for staff a post.

The buttons stay: they hang under `/start` for months and may be pressed again and again.
"""

from datetime import timedelta

from handlers import helping, leave_request, my_data, news, posting, reporting, school_question
from handlers.asking import About, Choices, ask
from handlers.model.events import Chat, Message, Press
from handlers.model.people import Person
from handlers.model.questions import Question
from handlers.ports import School, Speech

KIND = "menu"
LASTS = timedelta(days=400)


async def offer(key: str, chat: Chat, person: Person, school: School, text: str) -> None:
    """Say something with the person's buttons under it: a parent's, those of staff, or both.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who is written to.
        school: the school.
        text: what stands above the buttons.
    """
    about = About(KIND, person.id, (person.id,), school.now + LASTS)
    await ask(school, f"{key}:menu", chat, text, about, _choices(person, school.speech(person)))


def _choices(person: Person, say: Speech) -> Choices:
    of_staff: Choices = ((("post", say("📣 Make a post")), ("help", say("ℹ️ Help"))),)
    of_parents: Choices = (
        (("illness", say("🤒 Report illness")),),
        (("leave", say("📅 Leave")), ("question", say("❓ Question"))),
        (("news", say("📰 News")), ("data", say("⚙️ My data"))),
    )
    if person.staff is None:
        return of_parents
    return (*of_staff, *of_parents) if person.children else of_staff


async def pressed(key: str, press: Press, _question: Question, person: Person, school: School) -> str:
    """Lead the person on; the buttons stay open."""
    if press.choice == "post":
        await posting.begin(key, Message(press.chat, press.sender, press.press, "/post"), person, school)
    elif press.choice == "help":
        await helping.explain(key, press.chat, person, school)
    elif press.choice == "illness":
        await reporting.begin(key, press.chat, person, school)
    elif press.choice == "news":
        await news.show(key, press.chat, person, school)
    elif press.choice == "data":
        await my_data.show(key, press.chat, person, school)
    elif press.choice == "leave":
        await leave_request.begin(key, press.chat, person, school)
    else:
        await school_question.begin(key, press.chat, person, school)
    return ""


PRESSES = {KIND: pressed}
