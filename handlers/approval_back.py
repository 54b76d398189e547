"""Sent back: the post is its author's again, with the reason above it, and waits for another text."""

from dataclasses import replace

from handlers import verdicts
from handlers.approval_closing import show_decision
from handlers.asking import person_of, tell
from handlers.model.events import Chat
from handlers.model.people import Staff
from handlers.model.posts import Post, PostState
from handlers.ports import School
from handlers.posting_draft import SENT_BACK, Author, author_of, open_dialogue, reopened
from handlers.posting_preview import check, show

SEND_BACK = "send_back"


def is_open(post: Post, version: int) -> bool:
    """Say whether this version of a post still waits for a decision."""
    return post.state is PostState.WAITING and post.version == version


async def send_back(key: str, post: Post, reason: str, staff: Staff, chat: Chat, school: School) -> None:
    """Send a post back to its author. Its next version goes out only when somebody has approved it.

    Args:
        key: the event's key.
        post: the post, which waits for a decision.
        reason: what has to change.
        staff: who decides.
        chat: where they do.
        school: the school.
    """
    await verdicts.decide("sent_back", post, await check(post, school), staff, school)
    await school.records.add("post_sent_back", person_of(staff.id), post.id, f"version {post.version}")
    post = replace(reopened(post), reason=reason, sent_back_by=staff.id)
    await school.posts.save(post)
    await show_decision(SEND_BACK, post, staff, school)
    say = school.speech(await school.people.by_id(person_of(staff.id)))
    author = await author_of(post, school)
    if author is None:
        await tell(school, f"{key}:reason", chat, say("I cannot reach the author any more."))
        return
    await _give_back(key, post, staff, author, school)
    await tell(school, f"{key}:reason", chat, say("I have passed it on."))


async def _give_back(key: str, post: Post, staff: Staff, author: Author, school: School) -> None:
    """Show the author why, and the post below; what they are in the middle of goes on."""
    text = author.say("↩️ {name} sent your post back: “{reason}”", name=staff.name, reason=post.reason)
    await tell(school, f"{key}:why", author.chat, text)
    if await school.dialogues.of(author.chat) is None:
        await open_dialogue(post, author, school, SENT_BACK)
    await show(key, post, author, school)
