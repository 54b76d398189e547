"""A post that waits is opened from the list: its buttons once more, for the first ones may stand far above."""

from handlers import verdicts
from handlers.approval_asking import ask_one, show_news
from handlers.asking import ask, close
from handlers.model.posts import Post
from handlers.ports import School
from handlers.posting_draft import APPROVAL, DECIDE, Author, about, close_open
from handlers.posting_preview import changes, check
from handlers.pressing import OVERTAKEN


async def ask_again(key: str, post: Post, viewer: Author, school: School) -> None:
    """Show the post and its findings again to somebody who was asked about it; the first question loses its buttons.

    Where the check finds more by now everybody sees it who was asked: any of them may be the one who decides.
    """
    verdict = await check(post, school)
    if await verdicts.is_news(post, verdict, school):
        await show_news(key, post, verdict, school)
        return
    for question in await school.questions.open_about(APPROVAL, post.id):
        if viewer.person in question.may_answer:
            text = viewer.say("You are asked again: see below.")
            await close(school, question, OVERTAKEN, viewer.person, text)
            await ask_one(key, viewer.staff, post, verdict, question.ends_at, school)


async def reconsider(key: str, post: Post, viewer: Author, school: School) -> None:
    """Give the author of a post that waits the buttons to change or stop it."""
    await close_open(post, viewer, school, viewer.say("See below."))
    text = viewer.say("Your post waits for the director. You can still change it, or stop it.")
    await ask(school, f"{key}:waiting", viewer.chat, text, about(DECIDE, post, school), changes(viewer.say, post))
