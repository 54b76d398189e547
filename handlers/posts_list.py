"""The last posts: `/posts`, a few at a time, each with where it stands and a button that opens it.

The same list asks which post is meant where somebody wants to change or retract one.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from handlers.asking import About, ask, tell
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.ports import School, Speech
from handlers.post_card import open_card
from handlers.post_rights import leads, may_see, sees_all
from handlers.post_telling import heading, in_short
from handlers.posting_draft import Author, author_at
from handlers.posting_preview import first_words
from handlers.pressing import refused
from handlers.staff_only import explain
from handlers.tables import CommandHandler, PressHandler

LIST = "posts.list"
PAGE = 5
"""How many posts stand on a page."""

SHOWN_FOR = timedelta(days=7)
"""How long the buttons under a list can be pressed."""

SEEN = frozenset({PostState.PUBLISHED, PostState.SCHEDULED, PostState.WAITING, PostState.REFUSED, PostState.RETRACTED})
"""Where a post stands that is listed: what nobody was ever asked about is its author's alone."""

LATER = frozenset({PostState.SCHEDULED})
OUT_OR_SOON = LATER | {PostState.PUBLISHED}
"""Where a post stands that somebody may want to have away, or to say other things: also in the seconds before."""

OPEN, RETRACT, EDIT, PLAN = "open", "retract", "edit", "plan"
"""What a list is for."""

Chosen = Callable[[str, Post, Author, School], Awaitable[None]]
"""`(key, post, viewer, school)`: goes on with the post that was chosen."""


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/posts`."""
    await show_list(key, OPEN, message, person, school)


async def show_list(key: str, purpose: str, message: Message, person: Person, school: School) -> None:
    """Show the first page of a list to somebody who works at the school; anybody else hears that it is not for them.

    Args:
        key: the event's key.
        purpose: what the list is for: `open`, `retract`, `edit` or `plan`.
        message: the command.
        person: who wrote it.
        school: the school.
    """
    viewer = author_at(message.chat, person, school)
    if viewer is None:
        await explain(key, message, person, school)
        return
    await _page(key, purpose, 0, viewer, school)


async def _page(key: str, purpose: str, skip: int, viewer: Author, school: School) -> None:
    """Show a page; one more than fits is looked for, to know whether there are more."""
    say = viewer.say
    everybody = leads(viewer.staff) if purpose == RETRACT else purpose in {OPEN, PLAN} and sees_all(viewer.staff)
    author = None if everybody else viewer.staff.id
    states = {OPEN: SEEN, PLAN: LATER}.get(purpose, OUT_OR_SOON)
    posts = await school.posts.latest(states, PAGE + 1, author=author, skip=skip)
    if not posts:
        await tell(school, f"{key}:posts", viewer.chat, _nothing(purpose, skip, say))
        return
    shown = posts[:PAGE]
    parts = [_title(purpose, say)]
    for number, post in enumerate(shown, skip + 1):
        where = heading(post, school, say)
        parts.append(
            say("**{n}.** “{post}”", n=number, post=first_words(post))
            + f"\n{where} · {await in_short(post, school, say)}"
        )
    numbers = [(f"{purpose}:{post.id}", str(number)) for number, post in enumerate(shown, skip + 1)]
    more = [[("more", say("More"))]] if len(posts) > PAGE else []
    about = About(LIST, purpose, (viewer.person,), school.now + SHOWN_FOR, skip)
    await ask(school, f"{key}:posts", viewer.chat, "\n\n".join(parts), about, [numbers, *more])


def _title(purpose: str, say: Speech) -> str:
    if purpose == RETRACT:
        return say("Which post do you want to retract? Press its number.")
    if purpose == EDIT:
        return say("Which post do you want to change? Press its number.")
    if purpose == PLAN:
        return say("These posts are still to go out. Press a number to open one.")
    return say("The last posts. Press a number to open one.")


def _nothing(purpose: str, skip: int, say: Speech) -> str:
    if skip:
        return say("There are no more posts.")
    if purpose == OPEN:
        return say("There are no posts yet. Make one with /post.")
    if purpose == PLAN:
        return say("No post is scheduled. Write one with /post, and press “Choose a time” under the preview.")
    return say("There is no post of yours in the groups, or about to go out.")


def pressed_for(chosen: dict[str, Chosen]) -> PressHandler:
    """Make the handler of a list's buttons.

    Args:
        chosen: what happens with the post that was chosen, by what the list is for.
    """

    async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
        viewer = author_at(question.chat, person, school)
        if viewer is not None and press.choice == "more":
            await _page(key, question.subject, question.version + PAGE, viewer, school)
            return ""
        purpose, _, post_id = press.choice.partition(":")
        post = await school.posts.by_id(post_id)
        if viewer is None or post is None or not may_see(viewer.staff, post):
            await refused(school, person, question)
            return school.speech(person)("You cannot see this post.")
        await chosen[purpose](key, post, viewer, school)
        return ""

    return pressed


async def opened(key: str, post: Post, viewer: Author, school: School) -> None:
    """Open the post that was chosen."""
    await open_card(key, post, viewer, school)


COMMANDS: dict[str, CommandHandler] = {"posts": begin, "berichten": begin}
