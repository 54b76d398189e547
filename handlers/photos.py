"""The photos of a post: what goes with its messages, which of them show people, and when they are forgotten."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from handlers.model.effects import Attachment
from handlers.model.photos import Photo
from handlers.model.posts import Post, PostState
from handlers.ports import School, Speech
from handlers.posting_draft import OF_AUTHOR
from handlers.tables import TimerHandler

MOST = 20
"""How many photos a post can have: two albums."""

FORGET = "photos.forget"
"""The timer that is due when the photos of a post are needed no more, or a draft has been left alone."""

KEPT_UNPUBLISHED = timedelta(days=30)
"""How long a draft is kept that nobody touches."""

TOUCHED = timedelta(days=7)
"""How much longer one whose author is still asked about it."""

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


def is_too_far(post: Post, moment: datetime | None) -> bool:
    """Say whether a post's photos are not kept until a moment that it would go out."""
    return bool(post.photos) and moment is not None and moment - post.created_at > LATEST


async def release(post: Post, school: School) -> Post:
    """Forget the photos of a post that needs them no more, and who and what is in them; a change's are its post's.

    Returns:
        The post as it is now; it is not saved.
    """
    post = await without_drawing(post, school)
    if post.replaces is None:
        await school.blobs.forget(*(each.blob for each in post.photos))
    photos = tuple(replace(each, kept=False, children=(), classes=(), seen=None) for each in post.photos)
    return replace(post, photos=photos, asking=None)


async def without_drawing(post: Post, school: School) -> Post:
    """Make no photo of a post unrecognisable any more, and forget what was drawn for that.

    Returns:
        The post as it is now; it is not saved.
    """
    if post.hiding is None:
        return post
    await school.blobs.forget(*filter(None, [post.hiding.drawn]))
    return replace(post, hiding=None)


async def given_up(post: Post, school: School) -> Post:
    """Give a post up that nobody has seen: its words are forgotten, and its photos.

    Returns:
        The post as it is now; it is not saved.
    """
    await school.verdicts.forget_words(post.id)
    return replace(await release(post, school), state=PostState.ABANDONED, text="", remark="", reason="")


async def due(_key: str, post_id: str, school: School) -> None:
    """Forget the photos of a post, and give up a draft that was left alone; what is still needed is kept on."""
    post = await school.posts.by_id(post_id)
    if post is None:
        return
    if post.state in {PostState.WAITING, PostState.SCHEDULED}:
        await school.timers.set(FORGET, post.id, school.now + KEPT_UNPUBLISHED)
    elif post.state not in _UNFINISHED:
        await school.posts.save(await release(post, school))
    elif await _is_asked_about(post, school):
        await school.timers.set(FORGET, post.id, school.now + TOUCHED)
    else:
        await school.posts.save(await given_up(post, school))


async def _is_asked_about(post: Post, school: School) -> bool:
    """Say whether the author of a draft can still answer something about it."""
    asked = [each for kind in OF_AUTHOR for each in await school.questions.open_about(kind, post.id)]
    return any(school.now < each.ends_at for each in asked)


TIMERS: dict[str, TimerHandler] = {FORGET: due}
