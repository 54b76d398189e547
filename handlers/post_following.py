"""An act on a post is followed until all groups are done: open cards are kept up to date, what fails is made good."""

from datetime import timedelta

from handlers.ports import School
from handlers.post_acts import FOLLOW, fall_back
from handlers.post_card import is_under_way, refresh
from handlers.posting_reach import FIRST_PAUSE, LONGEST_PAUSE
from handlers.tables import TimerHandler

FOLLOWED_FOR = timedelta(days=3)
"""How long: what is tried for a day may stand behind what was tried for a day."""


async def follow(key: str, post_id: str, school: School) -> None:
    """Look what became of a post's effects, and look again as long as some are under way.

    Args:
        key: the event's key.
        post_id: the post.
        school: the school.
    """
    post = await school.posts.by_id(post_id)
    if post is None or post.published_at is None:
        return
    await fall_back(post, school)
    await refresh(key, post, school)
    last = post.acts[-1].at if post.acts else post.published_at
    age = school.now - last
    if age < FOLLOWED_FOR and await is_under_way(post, school):
        await school.timers.set(FOLLOW, post.id, school.now + min(max(FIRST_PAUSE, age / 2), LONGEST_PAUSE))


TIMERS: dict[str, TimerHandler] = {FOLLOW: follow}
