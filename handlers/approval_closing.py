"""A decision about a post, shown to everybody who waited for it: the others who were asked, and the author."""

from handlers.asking import close, person_of, speech_to
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.ports import School, Speech
from handlers.posting_draft import APPROVAL, DECIDE
from handlers.pressing import OVERTAKEN


async def show_decision(choice: str, post: Post, staff: Staff, school: School) -> None:
    """Take the buttons from all that was asked about a post, and say who decided what.

    Whoever presses one of them later reads who decided.

    Args:
        choice: what was decided: approve, send_back or refuse.
        post: the post.
        staff: who decided.
        school: the school.
    """
    by = person_of(staff.id)
    for each in await school.questions.open_about(APPROVAL, post.id):
        await close(school, each, choice, by, _decision(choice, staff, await speech_to(each, school)))
    for each in await school.questions.open_about(DECIDE, post.id):
        say = await speech_to(each, school)
        await close(school, each, OVERTAKEN, by, say("{name} has decided.", name=staff.name))


def _decision(choice: str, staff: Staff, say: Speech) -> str:
    """Write a decision for those who were asked."""
    if choice == "approve":
        return say("✅ {name} approved this post.", name=staff.name)
    if choice == "send_back":
        return say("↩️ {name} sent this post back.", name=staff.name)
    return say("⛔ {name} refused this post.", name=staff.name)
