"""Nobody decided: after a week the post goes back to its author, who would otherwise wait for ever."""

from handlers.asking import close, speech_to, tell
from handlers.model.posts import PostState
from handlers.ports import School
from handlers.posting_draft import APPROVAL, author_of, close_open, reopened
from handlers.posting_preview import show
from handlers.pressing import OVERTAKEN
from handlers.tables import TimerHandler

APPROVAL_END = "approval_end"
"""The timer that is due when the question to the directors ends."""


async def ended(key: str, post_id: str, school: School) -> None:
    """Give a post back that nobody has decided about; nothing where it was decided, or asked again since.

    Args:
        key: the event's key.
        post_id: the post.
        school: the school.
    """
    post = await school.posts.by_id(post_id)
    if post is None or post.state is not PostState.WAITING:
        return
    questions = await school.questions.open_about(APPROVAL, post_id)
    if any(each.ends_at > school.now for each in questions):
        await school.timers.set(APPROVAL_END, post.id, max(each.ends_at for each in questions))
        return
    for question in questions:
        say = await speech_to(question, school)
        text = say("A week has passed: you need not decide about this post any more.")
        await close(school, question, OVERTAKEN, "bot", text)
    post = reopened(post)
    await school.posts.save(post)
    author = await author_of(post, school)
    if author is None:
        return
    say = author.say
    await close_open(post, author, school, say("Nobody has decided in a week: see below."))
    text = say(
        "⚠️ Nobody has decided about your post in a week, so it has not gone out. Speak to the director. Below is "
        "what you can do now."
    )
    await tell(school, f"{key}:news", author.chat, text)
    await show(key, post, author, school)


TIMERS: dict[str, TimerHandler] = {APPROVAL_END: ended}
