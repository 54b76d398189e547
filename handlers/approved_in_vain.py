"""Whoever approved a post takes it for published: they are told when it has not gone out after all."""

from collections.abc import Callable

from handlers.asking import tell_staff
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.ports import School, Speech
from handlers.posting_preview import first_words

Why = Callable[[Speech, str], str]
"""Writes why, for who approved the post: their language, and the words by which they know the post again."""


async def tell_decider(post: Post, school: School, write: Why) -> None:
    """Tell whoever approved this version that it has not gone out; an author who confirmed it knows it already.

    Args:
        post: the post.
        school: the school.
        write: writes why.
    """
    decider = school.profile.staff_by_id(post.decided_by or "")
    if decider is not None and decider.id != post.author and post.approved_version == post.version:
        key = f"post:{post.id}:approved-in-vain:{school.now.isoformat()}"
        await tell_staff(school, key, [decider], lambda say: write(say, first_words(post)))


def taken_back(say: Speech, words: str, by: Staff) -> str:
    """Write that somebody has taken a post back in time."""
    return say(
        "A post that you approved has not gone out: “{post}” was taken back by {name}.", post=words, name=by.name
    )


def author_is_gone(say: Speech, words: str) -> str:
    """Write that nobody is left to answer for a post."""
    return say(
        "⚠️ A post that you approved has not gone out: “{post}”. Its author is no longer on the staff.", post=words
    )


def has_changed(say: Speech, words: str) -> str:
    """Write that the last check stopped a post."""
    return say(
        "⚠️ A post that you approved has not gone out: “{post}”. Something has changed since: what the check finds, the "
        "groups, or where its author may post.",
        post=words,
    )


def is_late(say: Speech, words: str) -> str:
    """Write that a post's time had passed too long ago."""
    return say(
        "⚠️ A post that you approved has not gone out: “{post}”. I was not working when its time came. Its author looks "
        "whether it is still right.",
        post=words,
    )


def overtaken(say: Speech, words: str) -> str:
    """Write that a change is of a post that is another by now."""
    return say(
        "⚠️ A change that you approved was not put in place: “{post}”. The post was changed or retracted in the "
        "meantime.",
        post=words,
    )
