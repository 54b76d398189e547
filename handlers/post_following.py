"""An act on a post is followed until all groups are done: open cards are kept up to date, what fails is made good."""

from datetime import timedelta

from handlers.asking import tell_staff
from handlers.listing import listed
from handlers.model.posts import ActKind, Post
from handlers.ports import School, Speech
from handlers.post_acts import FOLLOW, fall_back, group_of, places
from handlers.post_card import is_under_way, refresh
from handlers.posting_places import class_name
from handlers.posting_preview import first_words
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
    await _tell_left_over(post, school)
    last = post.acts[-1].at if post.acts else post.published_at
    age = school.now - last
    if age < FOLLOWED_FOR and await is_under_way(post, school):
        await school.timers.set(FOLLOW, post.id, school.now + min(max(FIRST_PAUSE, age / 2), LONGEST_PAUSE))


async def _tell_left_over(post: Post, school: School) -> None:
    """Tell once where words may still be read that somebody wanted away: nobody looks at a card for a day."""
    found = post.last_act(ActKind.EDIT, ActKind.RETRACT)
    if found is None:
        return
    number, act = found
    reached = await places(post, number, school)
    left = [str(each.chat) for each in reached if each.word in {"failed", "uncertain"}]
    if not left or any(each.word == "pending" for each in reached):
        return
    groups = [await class_name(each, post, school) for each in left]
    concerned = [each for each in school.profile.staff if each.id in {act.by, post.author}]

    def write(say: Speech) -> str:
        return _left_over(act.kind, post, listed([each or say("a group") for each in groups], say), say)

    await tell_staff(school, f"{group_of(post, number)}:left", concerned, write)


def _left_over(kind: ActKind, post: Post, names: str, say: Speech) -> str:
    """Write where words may still be read, and what to do."""
    if kind is ActKind.EDIT:
        return say(
            "⚠️ “{post}”: the old text may still stand in {names}. /posts shows why.",
            post=first_words(post),
            names=names,
        )
    return say(
        "⚠️ “{post}” was retracted, but may still stand in {names}. Ask an administrator of the group to remove it "
        "there.",
        post=first_words(post),
        names=names,
    )


TIMERS: dict[str, TimerHandler] = {FOLLOW: follow}
