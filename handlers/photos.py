"""The photos of a post: what goes with its messages, which of them show people, and when they are forgotten."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from handlers.model.effects import Attachment
from handlers.model.photos import Photo
from handlers.model.posts import Post, PostState
from handlers.ports import School, Speech
from handlers.tables import TimerHandler

MOST = 20
"""How many photos a post can have: two albums."""

FORGET = "photos.forget"
"""The timer that is due when the photos of a post are needed no more."""

KEPT_UNPUBLISHED = timedelta(days=30)
"""How long a draft that nobody touches keeps its photos."""

KEPT_PUBLISHED = timedelta(days=14)
"""How long photos are kept behind a post that is out: a group that was late, or a text that has to be said anew."""

KEPT_RETRACTED = timedelta(days=1)
"""How long they are kept once a post is retracted: what is on its way to a group is tried for a day."""

LATEST = timedelta(days=90)
"""How far ahead a post with photos can be planned: what is kept longer than 120 days is removed by the kernel."""

_UNFINISHED = frozenset({PostState.DRAFT, PostState.WITHDRAWN})
_PAPER = ("text/", "application/")
_UNKNOWN = "application/octet-stream"


def in_order(photos: Iterable[Photo]) -> tuple[Photo, ...]:
    """Put photos in the order in which they are shown, and so counted: files come last."""
    return tuple(sorted(photos, key=lambda each: each.kind == "document"))


def attachments(post: Post) -> tuple[Attachment, ...]:
    """Give what goes with each message of a post."""
    return tuple(Attachment(each.blob, each.kind, each.mime, shown_name(each)) for each in post.photos)


def shown_name(photo: Photo) -> str:
    """Give the name that parents see: a file's own; a photo or film has none."""
    return photo.name if photo.kind == "document" else ""


def shows_people(photo: Photo) -> bool:
    """Say whether somebody may be recognised in it: everything but a file of which it is said that it is paper."""
    return photo.kind != "document" or photo.mime == _UNKNOWN or not photo.mime.startswith(_PAPER)


def recordings(post: Post) -> tuple[Photo, ...]:
    """List the photos of a post in which somebody may be recognised."""
    return tuple(each for each in post.photos if shows_people(each))


def are_kept(post: Post) -> bool:
    """Say whether a post's photos can still be sent."""
    return all(each.kept for each in post.photos)


def counted(post: Post, say: Speech) -> str:
    """Say how many photos a post has: "3 photos"."""
    number = sum(1 for each in post.photos if not each.problem)
    if all(each.kind == "photo" for each in post.photos):
        return say.plural("{n} photo", "{n} photos", number)
    if all(each.kind == "document" for each in post.photos):
        return say.plural("{n} file", "{n} files", number)
    return say.plural("{n} photo or file", "{n} photos and files", number)


async def release(post: Post, school: School) -> Post:
    """Forget the photos of a post that needs them no more, and who is in them; a change has those of its post.

    Returns:
        The post as it is now; it is not saved.
    """
    if post.replaces is not None or not post.photos:
        return post
    await school.blobs.forget(*(each.blob for each in post.photos))
    photos = tuple(replace(each, kept=False, children=(), classes=()) for each in post.photos)
    return replace(post, photos=photos, asking=None)


async def due(_key: str, post_id: str, school: School) -> None:
    """Forget the photos of a post; one that waits or is to go out keeps them longer, a forgotten draft is given up."""
    post = await school.posts.by_id(post_id)
    if post is None:
        return
    if post.state in {PostState.WAITING, PostState.SCHEDULED}:
        await school.timers.set(FORGET, post.id, school.now + KEPT_UNPUBLISHED)
        return
    post = await release(post, school)
    await school.posts.save(replace(post, state=PostState.ABANDONED) if post.state in _UNFINISHED else post)


TIMERS: dict[str, TimerHandler] = {FORGET: due}
