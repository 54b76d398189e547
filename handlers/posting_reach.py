"""Whom a post reached: one message to the author, kept up to date until nothing is pending."""

from datetime import timedelta

from handlers.asking import speech_to
from handlers.listing import listed
from handlers.model.effects import Edit
from handlers.model.posts import Post, PostState, Reach
from handlers.model.questions import Question
from handlers.ports import School, Speech
from handlers.posting_places import class_name, classes_without_group, groups_of, lost_groups_of
from handlers.tables import TimerHandler

UNDO = "post.undo"
REACH = "reach"

STORY_FOR = timedelta(days=1)
"""How long after publishing the author's message is kept up to date, and a late "Undo" is explained."""

FIRST_PAUSE = timedelta(seconds=2)
LONGEST_PAUSE = timedelta(minutes=10)


async def count_reach(_key: str, post_id: str, school: School) -> None:
    """Tell the author how many groups a post has reached, and go on until nothing is pending.

    Args:
        _key: the event's key; the edits are keyed by the counts, so that the same news is told once.
        post_id: the post.
        school: the school.
    """
    post = await school.posts.by_id(post_id)
    story = None if post is None else await story_of(post, school)
    # Of a retracted post the story was told to its end.
    if post is None or post.published_at is None or story is None or post.state is PostState.RETRACTED:
        return
    reach = await school.outbox.reach(f"post:{post.id}")
    say = await speech_to(story, school)
    counts = f"{reach.done}:{reach.pending}:{reach.uncertain}:{len(reach.failed)}"
    text = "\n".join([*_counts(reach, say), *await failures(post, reach, say, school)])
    key = f"post:{post.id}:{post.version}:reach:{counts}"
    await school.outbox.put(Edit(key=key, chat=story.chat, of=story.asked_by, text=text))
    age = school.now - post.published_at
    if reach.pending and age < STORY_FOR:
        # The pauses grow with the age: a quick answer at first, few edits when a group stays stuck.
        pause = min(max(FIRST_PAUSE, age / 2), LONGEST_PAUSE)
        await school.timers.set(REACH, post.id, school.now + pause)


def _counts(reach: Reach, say: Speech) -> list[str]:
    """Write how many groups were reached, are still to come, and are uncertain."""
    lines = []
    if reach.done:
        lines.append(say.plural("✅ {n} group has your post.", "✅ {n} groups have your post.", reach.done))
    elif not reach.pending and not reach.uncertain:
        lines.append(say("⛔ No group has your post."))
    if reach.pending:
        lines.append(say.plural("⏳ {n} group is still to come.", "⏳ {n} groups are still to come.", reach.pending))
    if reach.uncertain:
        lines.append(
            say.plural(
                "❔ Of {n} group it is not certain. Look there before you post it again.",
                "❔ Of {n} groups it is not certain. Look there before you post it again.",
                reach.uncertain,
            )
        )
    return lines


async def failures(post: Post, reach: Reach, say: Speech, school: School) -> list[str]:
    """Write which groups of a post's audience were not reached, each by its class."""
    lines = []
    for address, reason in reach.failed:
        name = await class_name(address, post, school) or say("a group")
        lines.append(say("⚠️ {name}: not reached ({reason}).", name=name, reason=reason))
    lines += [
        say("⚠️ {name}: not reached (I am no longer in the group).", name=name)
        for name in await _never_sent(post, reach, school)
    ]
    if names := await classes_without_group(post, school):
        lines.append(say("⚠️ {names}: not reached (no group yet).", names=listed(names, say)))
    return lines


async def _never_sent(post: Post, reach: Reach, school: School) -> list[str]:
    """Name the classes whose group was lost before the post went out, so that nothing was even tried there."""
    lost = await lost_groups_of(post, school)
    tried = reach.done + reach.pending + reach.uncertain + len(reach.failed)
    if tried >= len(lost) + len(await groups_of(post, school)):
        return []
    failed = {address for address, _ in reach.failed}
    return [name for address, name in lost.items() if address not in failed]


async def story_of(post: Post, school: School) -> Question | None:
    """Find the message that tells the author what becomes of the post."""
    return next(iter(await school.questions.open_about(UNDO, post.id)), None)


TIMERS: dict[str, TimerHandler] = {REACH: count_reach}
