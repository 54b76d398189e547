"""A director's own post where nobody else can decide: confirmed with a reason, on record.

Nobody approves their own post as long as somebody else can decide. The record says who confirmed which version; the
reason, which is free text, stays with the post.
"""

from dataclasses import replace

from handlers import verdicts
from handlers.deciders import deciders
from handlers.model.posts import Post, PostState
from handlers.ports import School
from handlers.posting_draft import Author
from handlers.posting_preview import waits
from handlers.publishing import schedule
from policy.model import Verdict

FEWEST_WORDS = 3
"""Words of a reason: "ok" explains nothing to who asks for it later."""


async def may_confirm(post: Post, verdict: Verdict, author: Author, school: School) -> bool:
    """Say whether the author may decide: a director whose post waits by itself, and nobody else who can be asked."""
    return author.staff.role == "director" and waits(post, verdict) and not await deciders(post, school)


async def confirm(key: str, post: Post, verdict: Verdict, reason: str, author: Author, school: School) -> None:
    """Publish the post on its author's own word.

    Args:
        key: the event's key.
        post: the draft.
        verdict: what the check finds in it now.
        reason: why it may go out.
        author: a director who may confirm.
        school: the school.
    """
    post = replace(
        post,
        state=PostState.APPROVED,
        decided_by=author.staff.id,
        approved_version=post.version,
        reason=reason,
        sent_back_by=None,
    )
    await verdicts.keep("confirmed", post, verdict, author.staff.id, school)
    await school.records.add("post_confirmed", author.person, post.id, f"version {post.version}")
    news = author.say("✅ You confirmed your own post. Your reason is kept with it.")
    await schedule(key, post, author, news, school)
