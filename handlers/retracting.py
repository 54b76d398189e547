"""Taking a post out of all groups: `/retract`. Asked about once; what a platform does not remove is said as it is."""

from datetime import timedelta

from handlers.asking import About, ask, close, tell, tell_staff
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.posts import ActKind, Post, PostState
from handlers.model.questions import Question
from handlers.photos import FORGET, KEPT_RETRACTED
from handlers.ports import School
from handlers.post_acts import perform
from handlers.post_card import open_card
from handlers.post_rights import may_handle
from handlers.posting_draft import Author, author_at
from handlers.posting_preview import first_words
from handlers.posting_reach import story_of
from handlers.posts_list import RETRACT, show_list
from handlers.pressing import OVERTAKEN, refused
from handlers.replying import post_replied_to
from handlers.tables import CommandHandler, PressHandler

SURE = "posts.retract"
OPEN_FOR = timedelta(days=1)
"""How long "Retract everywhere?" can be answered."""


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/retract`: about the post that it is a reply to, or else ask which."""
    viewer = author_at(message.chat, person, school)
    post = None if viewer is None else await post_replied_to(message, viewer, school)
    if viewer is not None and post is not None and may_handle(viewer.staff, post):
        await ask_sure(key, post, viewer, school)
        return
    await show_list(key, RETRACT, message, person, school)


async def ask_sure(key: str, post: Post, viewer: Author, school: School) -> None:
    """Ask whether a post is really to be retracted, once.

    Args:
        key: the event's key.
        post: the published post.
        viewer: who wants it.
        school: the school.
    """
    say = viewer.say
    if post.state is not PostState.PUBLISHED:
        await tell(school, f"{key}:retract", viewer.chat, say("This post is not in the groups."))
        return
    text = say(
        "Retract “{post}” everywhere? I remove it from every group. What parents have already read or copied, nobody "
        "can take back.",
        post=first_words(post),
    )
    matter = About(SURE, post.id, (viewer.person,), school.now + OPEN_FOR, post.version)
    choices = [[("retract", say("Retract everywhere")), ("keep", say("No, leave it"))]]
    await ask(school, f"{key}:retract", viewer.chat, text, matter, choices)


async def answered(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Handle the answer; whether it is still to be retracted, and by this person, is looked at now."""
    viewer = author_at(question.chat, person, school)
    post = await school.posts.by_id(question.subject)
    if viewer is None or post is None or not may_handle(viewer.staff, post):
        await refused(school, person, question)
        return school.speech(person)("You cannot retract this post.")
    say = viewer.say
    if press.choice == "keep":
        await close(school, question, press.choice, viewer.person, say("The post stays."))
        return ""
    if post.state is not PostState.PUBLISHED:
        await close(school, question, OVERTAKEN, viewer.person, say("This post is not in the groups."))
        return say("This post is not in the groups.")
    await close(school, question, press.choice, viewer.person, say("✓ You chose: retract everywhere."))
    await retract(key, post, viewer, school)
    return ""


async def retract(key: str, post: Post, viewer: Author, school: School) -> None:
    """Take a post out of all groups, and tell its author where somebody else does it."""
    if (story := await story_of(post, school)) is not None:
        author = await school.people.by_id(story.may_answer[0])
        await close(school, story, OVERTAKEN, viewer.person, school.speech(author)("This post was retracted."))
    post = await perform(post, ActKind.RETRACT, viewer.staff.id, school)
    if post.photos:
        await school.timers.set(FORGET, post.id, school.now + KEPT_RETRACTED)
    await open_card(key, post, viewer, school)
    author_staff = school.profile.staff_by_id(post.author)
    if author_staff is not None and author_staff.id != viewer.staff.id:
        await tell_staff(
            school,
            f"{key}:retracted",
            [author_staff],
            lambda say: say(
                "{name} has retracted your post “{post}” from all groups. Speak to them if you want to know why.",
                name=viewer.staff.name,
                post=first_words(post),
            ),
        )


COMMANDS: dict[str, CommandHandler] = {"retract": begin, "intrekken": begin}
PRESSES: dict[str, PressHandler] = {SURE: answered}
