"""A post at the head of its groups: pinned and taken away with one press, for good or for a day."""

from datetime import timedelta

from handlers.model.posts import ActKind, Post
from handlers.ports import School
from handlers.post_acts import perform
from handlers.post_card import is_pinned, refresh
from handlers.posting_draft import Author
from handlers.tables import TimerHandler

UNPIN = "post.unpin"
"""The timer that is due when a pin for a day ends."""

DAY = timedelta(days=1)


async def pin(key: str, post: Post, viewer: Author, school: School) -> None:
    """Pin a post in all its groups."""
    await refresh(key, await perform(post, ActKind.PIN, viewer.staff.id, school), school)


async def pin_for_a_day(key: str, post: Post, viewer: Author, school: School) -> None:
    """Pin a post in all its groups, and have it taken away in a day."""
    await refresh(key, await pinned_for_a_day(post, viewer.staff.id, school), school)


async def pinned_for_a_day(post: Post, by: str, school: School) -> Post:
    """Pin a post for a day.

    Args:
        post: the published post.
        by: the staff id of who wants it.
        school: the school.

    Returns:
        The post as it is saved.
    """
    until = school.now + DAY
    await school.timers.set(UNPIN, post.id, until)
    return await perform(post, ActKind.PIN, by, school, until=until)


async def unpin(key: str, post: Post, viewer: Author, school: School) -> None:
    """Take a pin away, in all groups."""
    await refresh(key, await perform(post, ActKind.UNPIN, viewer.staff.id, school), school)


async def day_is_over(key: str, post_id: str, school: School) -> None:
    """Take a pin for a day away; nothing where somebody did, or pinned the post anew for longer."""
    post = await school.posts.by_id(post_id)
    found = None if post is None else post.last_act(ActKind.PIN, ActKind.UNPIN, ActKind.RETRACT)
    if post is None or found is None or found[1].until is None or found[1].until > school.now:
        return
    if await is_pinned(post, school):
        await refresh(key, await perform(post, ActKind.UNPIN, "bot", school), school)


TIMERS: dict[str, TimerHandler] = {UNPIN: day_is_over}
