"""A day on which posts are out in the groups, and a test says what became of each effect in each group."""

from datetime import timedelta

from handlers.model.events import Account, Chat
from handlers.model.posts import Post
from tests.fakes.sample import ANNA, GROUP_5, GROUP_6
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME

GROUPS = (GROUP_5, GROUP_6)


async def out(day: Day, text: str = "Morgen gymles!", who: Account = ANNA, groups: tuple[Chat, ...] = GROUPS) -> Post:
    """Somebody's post for the whole school is out and has reached these groups; gives the post."""
    await day.writes(who, f"/post {text}")
    await day.presses(who, "school")
    await day.presses(who, "publish")
    await day.passes(UNDO_TIME)
    post = newest(day)
    for group in groups:
        arrives(day, post, group)
    await day.passes(timedelta(minutes=1))
    return newest(day)


def newest(day: Day) -> Post:
    """The post that was made last."""
    return list(day.school.posts.saved.values())[-1]


def now(day: Day, post: Post) -> Post:
    """The post as it is now."""
    return day.school.posts.saved[post.id]


def arrives(day: Day, post: Post, group: Chat, word: str = "done", reason: str = "") -> None:
    """Say what became of a post's message in a group."""
    (copy,) = [each for each in post.copies if each.chat == group]
    day.school.outbox.outcomes[copy.key] = (word, reason)


def ends(day: Day, post: Post, act: int, group: Chat, word: str = "done", reason: str = "") -> None:
    """Say what became of an act in a group."""
    day.school.outbox.outcomes[f"post:{post.id}:act{act}:{group}"] = (word, reason)


def withdrawn(day: Day, post: Post, act: int, group: Chat, word: str = "done", reason: str = "") -> None:
    """Say what became of the message that could not be removed: it was to say that it is withdrawn."""
    name = f"post:{post.id}:act{act}:withdrawn:{group}"
    day.school.outbox.outcomes[name] = day.school.outbox.outcomes[f"{name}:unpin"] = (word, reason)
