"""Whether a post can be shown: its photos are here, and its author has said who is in them."""

from dataclasses import replace

from handlers import photos_asking, pictures_asking
from handlers.asking import tell
from handlers.model.posts import Post
from handlers.photos import are_kept
from handlers.photos_consent import to_ask
from handlers.pictures_asking import is_unsaid
from handlers.ports import School
from handlers.posting_draft import Author, ask_text


async def ready(key: str, post: Post, author: Author, school: School) -> Post | None:
    """Get a post ready for its preview.

    Args:
        key: the event's key.
        post: the draft.
        author: whose it is, and where.
        school: the school.

    Returns:
        The post as it can be shown; None where something has to come first, which its author has been told or asked.
    """
    coming = sum(1 for each in post.photos if not each.here and not each.problem)
    if coming:
        await school.posts.save(replace(post, preview_due=True))
        say = author.say
        text = say.plural(
            "⏳ {n} photo is still on its way to me. You will see the preview as soon as it is here.",
            "⏳ {n} photos are still on their way to me. You will see the preview as soon as they are here.",
            coming,
        )
        await tell(school, f"{key}:coming", author.chat, text)
        return None
    post = await _without_lost(await as_out(post, school), school)
    if not post.text and not post.photos:
        await ask_text(key, post, author, school)
        return None
    needed = await to_ask(post, school)
    answered = await photos_asking.begin(key, post, needed, author, school) if needed else post
    return None if answered is None else await pictures_asking.begin(key, answered, author, school)


async def is_ready(post: Post, school: School) -> bool:
    """Say whether a post could be shown as it is, so that a decision about it is one about all of it."""
    return all(each.here for each in post.photos) and not await to_ask(post, school) and not is_unsaid(post)


async def as_out(post: Post, school: School) -> Post:
    """Give a change the photos that its post has now, and keep that: they may have been forgotten since.

    Until then what its author has said of them since the change was begun is the change's own.
    """
    replaced = await school.posts.by_id(post.replaces.post) if post.replaces else None
    if replaced is None or are_kept(replaced) == are_kept(post):
        return post
    post = replace(post, photos=replaced.photos)
    await school.posts.save(post)
    return post


async def _without_lost(post: Post, school: School) -> Post:
    """Leave out the photos that never came: the others are counted anew."""
    kept = tuple(each for each in post.photos if not each.problem)
    version = post.version if kept == post.photos else post.version + 1
    if post.preview_due or version != post.version:
        post = replace(post, photos=kept, version=version, preview_due=False)
        await school.posts.save(post)
    return post
