"""Publishing: a short time to undo it (see `undoing`), one more check, a message to every group, who was reached.

One message to the author tells the whole story: it shows "Undo", then that the post is on its way, then whom it
reached. The question behind "Undo" stays open after its time, so that a late press gets a helpful answer.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from handlers import verdicts
from handlers.approved_in_vain import author_is_gone, has_changed, is_late, overtaken, tell_decider
from handlers.asking import About, Choices, ask, close, person_of, redraw, speech_to, tell
from handlers.model.effects import Send
from handlers.model.events import Chat
from handlers.model.people import Staff
from handlers.model.posts import Copy, Post, PostState
from handlers.model.questions import Question
from handlers.moments import in_words
from handlers.photos import FORGET, attachments, release
from handlers.photos_ready import is_ready
from handlers.pinning import pinned_for_a_day
from handlers.planning import planned, undo_time
from handlers.ports import School, Speech
from handlers.post_rights import leads
from handlers.posting_draft import Author, author_of
from handlers.posting_places import groups_of, may_post_to
from handlers.posting_preview import as_parents_see, check, show, waits
from handlers.posting_reach import FIRST_PAUSE, REACH, STORY_FOR, UNDO, story_of
from handlers.pressing import OVERTAKEN
from handlers.replacing import put_in_place
from handlers.tables import TimerHandler
from policy.model import Verdict

PUBLISH = "publish"

LATE = timedelta(hours=2)
"""A post goes out this much later than it was to at most: a bot that stood still asks its author instead."""


async def schedule(key: str, post: Post, author: Author | None, news: str, school: School) -> None:
    """Have a post published after the time in which it can be undone, or a change of one put in place.

    Args:
        key: the event's key.
        post: the post, checked and, where needed, approved.
        author: whose it is; None when they cannot be written to, and so cannot undo it.
        news: what the author should read first, in their language; may be empty.
        school: the school.
    """
    if post.replaces is not None:
        await _replace(key, post, author, news, school)
        return
    moment = planned(post, school)
    publish_at = moment or school.now + undo_time(post, school)
    post = replace(post, state=PostState.SCHEDULED, publish_at=publish_at, planned_at=moment)
    await school.posts.save(post)
    await school.timers.set(PUBLISH, post.id, publish_at)
    if author is None:
        return
    text, choices = _planned(moment, school, author.say) if moment else _undoable(undo_time(post, school), author.say)
    matter = About(UNDO, post.id, (author.person,), publish_at + STORY_FOR, post.version)
    await ask(school, f"{key}:undo", author.chat, "\n\n".join(filter(None, (news, text))), matter, choices)


def _undoable(time: timedelta, say: Speech) -> tuple[str, Choices]:
    """Write that a post goes out in a moment."""
    text = say.plural(
        "Your post goes out in {n} second. Until then you can take it back.",
        "Your post goes out in {n} seconds. Until then you can take it back.",
        int(time.total_seconds()),
    )
    return text, [[("undo", say("Undo"))]]


def _planned(moment: datetime, school: School, say: Speech) -> tuple[str, Choices]:
    """Write when a post goes out later, with what can be done until then."""
    text = say(
        "⏰ Your post goes out {when}. I check it once more then. Until that time you can change the time or take the "
        "post back.",
        when=in_words(moment, school, say),
    )
    return text, [[("time", say("Another time")), ("now", say("Publish now"))], [("undo", say("Take back"))]]


async def _replace(key: str, change: Post, author: Author | None, news: str, school: School) -> None:
    """Put a change in place at once: what it replaces is out, and waiting would keep the wrong words there longer."""
    staff = school.profile.staff_by_id(change.author)
    if staff is None:
        await _without_author(change, school)
    elif not _may_post(staff, change, school) or not await _is_good(change, school):
        await _stopped(change, None, school)
        await tell_decider(change, school, has_changed)
    elif not await put_in_place(key, change, staff, author, news, school):
        await tell_decider(change, school, overtaken)
    else:
        await _keep_of_change(change, school)


async def _keep_of_change(change: Post, school: School) -> None:
    """Keep the verdicts of a change with the post that says it now."""
    assert change.replaces is not None, "only a change is put in place"
    post = await school.posts.by_id(change.replaces.post)
    assert post is not None, "it has just been changed"
    await verdicts.carry_over(change, post, school)
    await verdicts.keep("published", post, await check(post, school), change.author, school)


async def may_go(post: Post, verdict: Verdict, school: School) -> bool:
    """Say whether a post may be published as it is: nothing refused, and what it waits for was approved, all of it."""
    if verdict.word == "refuse" or not waits(post, verdict):
        return verdict.word != "refuse"
    return post.approved_version == post.version and await verdicts.was_decided(post, verdict, school)


def _may_post(staff: Staff, post: Post, school: School) -> bool:
    """Say whether somebody may still post this: to these classes, and urgently."""
    return may_post_to(staff, post.audience, school.profile) and (leads(staff) or not post.urgent)


async def _is_good(post: Post, school: School) -> bool:
    """Say whether a post may go out: all is known of its photos, and the check allows it, or somebody has."""
    return await is_ready(post, school) and await may_go(post, await check(post, school), school)


async def due(_key: str, post_id: str, school: School) -> None:
    """Publish a post whose time has come: checked once more, then one message to each group of its audience.

    Args:
        _key: the event's key; the effects are keyed by post and moment instead, so that no repeat can send it twice.
        post_id: the post.
        school: the school.
    """
    post = await school.posts.by_id(post_id)
    if post is None or post.state is not PostState.SCHEDULED or not _is_past(post.publish_at, school.now):
        return
    story = await story_of(post, school)
    staff = school.profile.staff_by_id(post.author)
    if staff is None:
        await _without_author(post, school)
        return
    if post.publish_at is not None and school.now - post.publish_at > LATE:
        await _too_late(post, post.publish_at, story, school)
        return
    groups = await groups_of(post, school)
    if not groups or not _may_post(staff, post, school) or not await _is_good(post, school):
        await _stopped(post, story, school)
        await tell_decider(post, school, has_changed)
        return
    await _send(post, staff, groups, school)
    if story is not None:
        say = await speech_to(story, school)
        on_its_way = say.plural(
            "Your post is on its way to {n} group.", "Your post is on its way to {n} groups.", len(groups)
        )
        await redraw(school, f"post:{post.id}:{post.version}:on-its-way", story, on_its_way, ())


async def _send(post: Post, author: Staff, groups: dict[str, Chat], school: School) -> None:
    """Hand a post to the outbox, one message for each group, and have its reach counted."""
    text = as_parents_see(post, author, school)
    name = f"post:{post.id}"
    content = f"{name}:{post.version}"
    copies = tuple(Copy(f"{content}:{address}", chat) for address, chat in groups.items())
    await school.outbox.put(
        *(
            Send(each.key, each.chat, text, (), content, name, not post.urgent, attachments=attachments(post))
            for each in copies
        )
    )
    post = replace(post, state=PostState.PUBLISHED, published_at=school.now, copies=copies)
    await school.posts.save(post)
    await verdicts.keep("published", post, await check(post, school), post.author, school)
    await school.records.add("post_published", person_of(post.author), post.id, f"version {post.version}")
    await school.timers.set(REACH, post.id, school.now + FIRST_PAUSE)
    if post.photos:
        await school.timers.set(FORGET, post.id, school.now + school.profile.photos_kept)
    else:
        await school.timers.cancel(FORGET, post.id)
    if post.pin_day:
        await pinned_for_a_day(post, post.author, school)


async def _without_author(post: Post, school: School) -> None:
    """Keep back a post that nobody is left to sign, nor to answer for."""
    await school.posts.save(await release(replace(post, state=PostState.WITHDRAWN, publish_at=None), school))
    await school.records.add("post_without_author", "bot", post.id)
    await tell_decider(post, school, author_is_gone)


async def _too_late(post: Post, moment: datetime, story: Question | None, school: School) -> None:
    """Ask the author about a post whose time came while nobody was at work: its news may be old by now."""
    await _stopped(
        replace(post, planned_at=None),
        story,
        school,
        lambda say: say(
            "⚠️ Your post was to go out {when}, and I was not working then. It has not gone out: look whether it is "
            "still right.",
            when=in_words(moment, school, say),
        ),
    )
    await tell_decider(post, school, is_late)


def _because_of_a_change(say: Speech) -> str:
    return say("Your post has not gone out: something has changed in the meantime. See below.")


async def _stopped(
    post: Post, story: Question | None, school: School, write: Callable[[Speech], str] = _because_of_a_change
) -> None:
    """Tell the author that what could go out before cannot any more, and show why."""
    key = f"post:{post.id}:stopped:{school.now.isoformat()}"
    post = replace(post, state=PostState.DRAFT, publish_at=None, pin_day=False)
    await school.posts.save(post)
    await verdicts.keep("stopped", post, await check(post, school), verdicts.BOT, school)
    author = await author_of(post, school)
    if author is None:
        return
    text = write(author.say)
    if story is None:
        await tell(school, f"{key}:news", author.chat, text)
    else:
        await close(school, story, OVERTAKEN, "bot", text)
        author = replace(author, chat=story.chat)
    await show(key, post, author, school)


async def give_back(post: Post, school: School, write: Callable[[Speech], str]) -> None:
    """Give a scheduled post back to its author, and show why: nothing that was decided of it counts any more.

    Args:
        post: the post.
        school: the school.
        write: writes what the author reads first.
    """
    story = await story_of(post, school)
    await _stopped(replace(post, decided_by=None, approved_version=None), story, school, write)


def _is_past(moment: datetime | None, now: datetime) -> bool:
    """Say whether a moment is set and has come."""
    return moment is not None and moment <= now


TIMERS: dict[str, TimerHandler] = {PUBLISH: due}
