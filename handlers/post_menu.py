"""What the buttons of an opened post and of the lists of posts do."""

from collections.abc import Awaitable, Callable

from handlers.approval_again import ask_again, reconsider
from handlers.editing import change
from handlers.explaining import explain
from handlers.model.events import Press
from handlers.model.people import Person
from handlers.model.posts import Post
from handlers.model.questions import Question
from handlers.pinning import pin, pin_for_a_day, unpin
from handlers.ports import School
from handlers.post_card import CARD, offered, open_card
from handlers.post_rights import may_see
from handlers.posting_draft import Author, author_at
from handlers.posts_list import EDIT, LIST, OPEN, PLAN, RETRACT, Chosen, opened, pressed_for
from handlers.pressing import refused
from handlers.retracting import ask_sure
from handlers.scheduling import ask_time, publish_now
from handlers.tables import PressHandler
from handlers.taking_back import stop

Do = Callable[[str, Post, Author, School], Awaitable[object]]
"""`(key, post, viewer, school)`: does what a button of a card says."""


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Handle a button of a card: it may have been drawn before the post changed, or before this person's rights did."""
    viewer = author_at(question.chat, person, school)
    post = await school.posts.by_id(question.subject)
    if viewer is None or post is None or not may_see(viewer.staff, post):
        await refused(school, person, question)
        return school.speech(person)("You cannot see this post.")
    choices = {choice for row in await offered(post, viewer, school) for choice, _ in row}
    if press.choice not in choices:
        await open_card(key, post, viewer, school)
        return viewer.say("That cannot be done any more. Below is the post as it is now.")
    await ACTS[press.choice](key, post, viewer, school)
    return ""


ACTS: dict[str, Do] = {
    "edit": change,
    "pin": pin,
    "pin-day": pin_for_a_day,
    "unpin": unpin,
    "retract": ask_sure,
    "time": ask_time,
    "now": publish_now,
    "stop": stop,
    "decide": ask_again,
    "reconsider": reconsider,
    "why": explain,
}

_CHOSEN: dict[str, Chosen] = {OPEN: opened, PLAN: opened, RETRACT: ask_sure, EDIT: change}

PRESSES: dict[str, PressHandler] = {CARD: pressed, LIST: pressed_for(_CHOSEN)}
