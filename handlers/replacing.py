"""Putting a changed text in the place of the one that is out, in every group; the post's next version."""

from dataclasses import replace

from handlers.asking import tell
from handlers.model.people import Staff
from handlers.model.posts import ActKind, Post, PostState
from handlers.photos import given_up, release
from handlers.ports import School, Speech
from handlers.post_acts import perform
from handlers.post_card import open_card
from handlers.posting_draft import Author
from handlers.posting_preview import as_parents_see, first_words


async def put_in_place(key: str, change: Post, staff: Staff, author: Author | None, news: str, school: School) -> bool:
    """Put a change in place, unless the post is another by now: of two changes at once the second begins anew.

    Args:
        key: the event's key.
        change: the change, checked and, where needed, approved.
        staff: whose it is.
        author: the same, where they can be written to; None when they cannot.
        news: what the author should read first; may be empty.
        school: the school.

    Returns:
        Whether it was.
    """
    post = await replaced_by(change, school)
    if post is None:
        await school.posts.save(await given_up(change, school))
        if author is not None:
            text = "\n\n".join(filter(None, (news, _overtaken(author.say))))
            await tell(school, f"{key}:overtaken", author.chat, text)
        return False
    post = replace(
        post,
        text=change.text,
        version=post.version + 1,
        decided_by=change.decided_by,
        approved_version=None if change.approved_version is None else post.version + 1,
    )
    post = await perform(post, ActKind.EDIT, change.author, school, text=as_parents_see(post, staff, school))
    change = await release(change, school)
    await school.posts.save(replace(change, state=PostState.PLACED, published_at=school.now))
    if author is not None:
        if news:
            await tell(school, f"{key}:news", author.chat, news)
        await open_card(key, post, author, school)
    return True


async def replaced_by(change: Post, school: School) -> Post | None:
    """Give the post that a change is of, None where it is no longer what the change's author saw."""
    post = None if change.replaces is None else await school.posts.by_id(change.replaces.post)
    if post is None or change.replaces is None or post.state is not PostState.PUBLISHED:
        return None
    return post if post.version == change.replaces.version else None


async def what_it_replaces(change: Post, say: Speech, school: School) -> list[str]:
    """Say to whoever decides about a change which post it is of; nothing about any other post."""
    post = await replaced_by(change, school)
    if post is None:
        return []
    return [say("It is to take the place of the post that is out now: “{post}”.", post=first_words(post))]


def _overtaken(say: Speech) -> str:
    return say(
        "⚠️ Your change was not put in place: the post was changed or retracted in the meantime. /posts shows it as it "
        "is now."
    )
