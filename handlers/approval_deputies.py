"""No director has decided in time: the deputies are asked as well, and the author reads who."""

from handlers import verdicts
from handlers.approval_asking import ask_one, show_news
from handlers.asking import person_of, tell
from handlers.deciders import deciders, deputies
from handlers.listing import listed
from handlers.model.people import Staff
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.ports import School
from handlers.posting_draft import APPROVAL, DEPUTIES, OPEN_FOR, author_of
from handlers.posting_preview import check
from handlers.tables import TimerHandler


async def due(key: str, post_id: str, school: School) -> None:
    """Ask the deputies about a post that still waits; nothing where it was decided, or asked again since.

    Args:
        key: the event's key.
        post_id: the post.
        school: the school.
    """
    post = await school.posts.by_id(post_id)
    if post is None or post.state is not PostState.WAITING:
        return
    questions = await school.questions.open_about(APPROVAL, post_id)
    # All questions about a post end together: then it goes back to its author. There are none any more where whoever
    # was asked has had themselves forgotten.
    ends_at = questions[0].ends_at if questions else school.now + OPEN_FOR - school.profile.deputy_after
    due_at = ends_at - OPEN_FOR + school.profile.deputy_after
    if school.now < due_at:  # asked again since, or the school gives directors more time now
        await school.timers.set(DEPUTIES, post.id, due_at)
        return
    asked = await _not_yet_asked(post, questions, school)
    if school.profile.staff_by_id(post.author) is None or not asked:
        return
    verdict = await check(post, school)
    if await verdicts.is_news(post, verdict, school):
        await show_news(key, post, verdict, school)
    for each in asked:
        await ask_one(f"{key}:{each.id}", each, post, verdict, ends_at, school, late=True)
    author = await author_of(post, school)
    if author is not None:
        names = listed([each.name for each in asked], author.say)
        text = author.say("Nobody has decided about your post yet. I have now asked {names} as well.", names=names)
        await tell(school, f"{key}:news", author.chat, text)


async def _not_yet_asked(post: Post, questions: tuple[Question, ...], school: School) -> list[Staff]:
    """List who can be asked and was not: deputies, and a director who came since."""
    asked = {person for each in questions for person in each.may_answer}
    can = {each.id: each for each in (*await deciders(post, school), *await deputies(post, school))}
    return [each for each in can.values() if person_of(each.id) not in asked]


TIMERS: dict[str, TimerHandler] = {DEPUTIES: due}
