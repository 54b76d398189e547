"""Photos for a post, brought in one by one: an album is many messages and one answer."""

from dataclasses import replace
from datetime import timedelta

from handlers.asking import redraw, tell
from handlers.model.effects import Fetch, ReceiptRequest
from handlers.model.events import MediaKind, Message, Receipt
from handlers.model.photos import Photo
from handlers.model.posts import Post, PostState
from handlers.photos import FORGET, KEPT_UNPUBLISHED, MOST, in_order, is_too_far, without_drawing
from handlers.photos_words import problem, too_far
from handlers.pictures_facts import renamed
from handlers.ports import School
from handlers.posting_audience import ask_audience, drawn
from handlers.posting_draft import AUDIENCE, Author, author_of, close_open
from handlers.posting_preview import show
from handlers.tables import ReceiptHandler, TimerHandler

MEDIA = "media"
"""The topic of the receipts of photos that are brought in."""

COUNT = "photos.count"
"""The timer that is due when no photo has come for a moment."""

_PAUSE = timedelta(seconds=1)

_AT_ONCE = timedelta(seconds=5)
"""Photos that come within this time of one another are answered together, as those of an album are."""


async def add(key: str, post: Post, message: Message, author: Author, school: School) -> None:
    """Take a photo, film or file into a draft, and have it brought in. Its caption is the text where there is none.

    Args:
        key: the event's key.
        post: the draft.
        message: what was sent, with its caption.
        author: whose draft it is, and where.
        school: the school.
    """
    media, say = message.media, author.say
    assert media is not None, "asked for photos only"
    if await _has_no_room(post, author, school):
        return
    photo = Photo(
        school.ids.new(), media.kind, school.now, media.mime, media.name, message.album, forwarded=message.forwarded
    )
    together = any(_belong_together(each, photo) for each in post.photos)
    post = replace(
        await without_drawing(post, school),
        text=await _text(key, post, message, author, school),
        photos=in_order((*post.photos, photo)),
        version=post.version + 1,
        asking=None,
        preview_due=False,
    )
    if is_too_far(post, post.planned_at):
        post = replace(post, planned_at=None)
        await tell(school, f"{key}:too-far", author.chat, too_far(say))
    await school.posts.save(post)
    receipt = ReceiptRequest(MEDIA, f"{post.id}:{photo.blob}")
    await school.outbox.put(Fetch(f"{key}:fetch", author.chat, media, photo.blob, receipt))
    await school.timers.set(FORGET, post.id, school.now + KEPT_UNPUBLISHED)
    if together and await school.questions.open_about(AUDIENCE, post.id):
        # Counted once they are all there: a change for each photo would keep the chat busy for many seconds.
        await school.timers.set(COUNT, post.id, school.now + _PAUSE)
        return
    await close_open(post, author, school, say("You sent something more: see below."))
    await ask_audience(key, post, author, school)


async def _has_no_room(post: Post, author: Author, school: School) -> bool:
    """Say, once for however many there are, that a post takes no more photos; False where it does."""
    say, name = author.say, f"post:{post.id}:{post.version}"
    if post.replaces is not None:
        text = say("The photos of a post that is out stay as they are. You can retract it, and make a new post.")
        await tell(school, f"{name}:photos-stay", author.chat, text)
        return True
    if len(post.photos) >= MOST:
        text = say("A post can have {n} photos and files at most. I leave the others out.", n=MOST)
        await tell(school, f"{name}:too-many", author.chat, text)
        return True
    return False


async def _text(key: str, post: Post, message: Message, author: Author, school: School) -> str:
    """Give the text of a post: a caption is it where there is none yet, and else is said to be left out."""
    caption = message.argument if message.command is not None else message.text.strip()
    if caption and post.text and caption != post.text:
        text = author.say("Your post has a text already: I leave out the words under this photo.")
        await tell(school, f"{key}:caption", author.chat, text)
    return post.text or caption


async def count(key: str, post_id: str, school: School) -> None:
    """Say how many photos a draft has by now, in the message that says so already.

    Args:
        key: the event's key.
        post_id: the post.
        school: the school.
    """
    post = await school.posts.by_id(post_id)
    author = await author_of(post, school) if post else None
    for question in await school.questions.open_about(AUDIENCE, post_id):
        if post is not None and author is not None:
            text, choices = drawn(post, author, school)
            await redraw(school, f"{key}:audience", question, text, choices)


def _belong_together(earlier: Photo, later: Photo) -> bool:
    return bool(later.album and later.album == earlier.album) or later.at - earlier.at <= _AT_ONCE


async def came(key: str, receipt: Receipt, school: School) -> None:
    """Note that a photo has been brought in, or why it never will be; show the preview that has waited for it.

    Args:
        key: the event's key.
        receipt: its subject is the post's id and the photo's.
        school: the school.
    """
    post_id, _, blob = receipt.subject.partition(":")
    post = await school.posts.by_id(post_id)
    photo = next((each for each in post.photos if each.blob == blob), None) if post else None
    if post is None or photo is None or not photo.kept:
        await school.blobs.forget(blob)
        return
    done = receipt.outcome == "done"
    changed = replace(photo, here=done, problem="" if done else receipt.detail or "failed")
    if done and receipt.mime:  # somebody has looked at it: what is kept may be another kind of file than what was sent
        kind: MediaKind = "photo" if photo.kind == "video" and receipt.mime.startswith("image/") else photo.kind
        name = renamed(photo.name, receipt.mime)
        changed = replace(changed, kind=kind, seen=receipt.seen, mime=receipt.mime, name=name)
    post = replace(post, photos=tuple(changed if each is photo else each for each in post.photos))
    await school.posts.save(post)
    author = await author_of(post, school)
    if author is None:
        return
    if not done:
        await tell(school, f"{key}:lost", author.chat, problem(post, changed, author.say))
    if post.state is PostState.DRAFT and post.preview_due and all(each.here or each.problem for each in post.photos):
        await show(key, post, author, school)


TIMERS: dict[str, TimerHandler] = {COUNT: count}
RECEIPTS: dict[str, ReceiptHandler] = {MEDIA: came}
