"""Whose parents have not said yes: whom a post's author is asked about, and what is known of who is in the photos.

The roster says of every child whether it may be in a photo for a destination. Children with a yes need no question. Of
all others the author is asked once, for all photos and the whole audience; new photos, or more classes, are asked
about when they come. Names are shown only of classes that the author may post to, and only where they may pass through
the school's platforms. Of another class, and of one that the roster knows nothing of, the author says whether it is in
a photo at all, and the director decides.
"""

from dataclasses import dataclass

from handlers.model.people import Child
from handlers.model.photos import Photo
from handlers.model.posts import Post
from handlers.photos import recordings, shown_name
from handlers.pictures_facts import films_unsaid, pictures_of
from handlers.ports import School
from handlers.posting_places import classes_for, classes_of
from policy.model import Destination, Draft

_CLASS = "class:"
"""Before the id of a class in a post's `asked`."""


@dataclass(frozen=True)
class ToAsk:
    """Whom the author of a post is still to be asked about, and in which photos (by their blobs)."""

    children: tuple[Child, ...] = ()
    nameless: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Say whether there is anything to ask."""
        return bool(self.photos and (self.children or self.nameless))


def consent(child: Child, destination: Destination) -> bool | None:
    """Say what the parents of a child said about photos for a destination."""
    return {"class": child.photo_class, "school": child.photo_school, "public": child.photo_public}[destination]


async def to_ask(post: Post, school: School) -> ToAsk:
    """Find whom the author of a post is still to be asked about."""
    shown = recordings(post)
    if not shown:
        return ToAsk()
    children, nameless = await _without_yes(post, school)
    unasked = tuple(each.blob for each in shown if not each.asked)
    new_children = tuple(each for each in children if each.id not in post.asked)
    new_classes = tuple(each for each in nameless if _CLASS + each not in post.asked)
    everybody = tuple(each.blob for each in shown)
    if new_children or new_classes:
        # Also of those who were asked about before, where there are photos that nobody was asked about.
        return ToAsk(children, nameless, everybody) if unasked else ToAsk(new_children, new_classes, everybody)
    return ToAsk(children, nameless, unasked)


async def _without_yes(post: Post, school: School) -> tuple[tuple[Child, ...], tuple[str, ...]]:
    """Find the children of the audience without a yes, and the classes of which no names can be shown."""
    author = school.profile.staff_by_id(post.author)
    may_name = all(school.profile.child_data.values())
    own = {each.id for each in classes_for(author, school.profile)} if author and may_name else set()
    children: list[Child] = []
    nameless = []
    for each in classes_of(post.audience, school.profile):
        pupils = await school.children.of_class(each.id)
        found = [child for child in pupils if consent(child, post.audience.destination) is not True]
        if each.id in own:
            children += found
        if not pupils or (found and each.id not in own):
            nameless.append(each.id)
    return tuple(children), tuple(nameless)


def answers(children: tuple[str, ...], nameless: tuple[str, ...]) -> tuple[str, ...]:
    """Give what is kept of whom an author was asked about."""
    return (*children, *(_CLASS + each for each in nameless))


async def draft_of(post: Post, school: School) -> Draft:
    """Give a post as the policy check reads it: with who is in its photos as far as known, and when it would go out."""
    shown = recordings(post)
    return Draft(
        text=post.text,
        audience=post.audience,
        photos=len(shown),
        in_photo=await _in_photos(post, school) if shown else None,
        author=post.author,
        names_all=False,
        file_names=tuple(filter(None, map(shown_name, post.photos))),
        moment=max(post.planned_at or school.now, school.now).astimezone(school.profile.timezone),
        pictures=pictures_of(post),
        is_forwarded=any(each.forwarded for each in post.photos),
    )


async def _in_photos(post: Post, school: School) -> tuple[str, ...] | None:
    """Name the children whom the author has seen in the photos, and the classes.

    A film of which the author is not sure stands for somebody of whom nothing is known. None where it was not asked, or
    nothing but such films is left.
    """
    if await to_ask(post, school) or films_unsaid(post):
        return None
    names = dict.fromkeys([name for each in recordings(post) for name in await names_in(each, school)])
    unsure = [f"🎬 {number}" for number, each in enumerate(post.photos, 1) if each.word == "unsure"]
    return (*names, *unsure) if names or not unsure else None


async def names_in(photo: Photo, school: School) -> list[str]:
    """Name the children whom the author has seen in a photo, and the classes of which nobody could be named."""
    children = [await school.children.by_id(each) for each in photo.children]
    places = [school.profile.class_by_id(each) for each in photo.classes]
    return [each.name for each in (*children, *places) if each is not None]


async def refused(post: Post, school: School) -> list[int]:
    """Give the numbers of the photos with a child that may not be in a photo for this audience."""
    return [
        number for number, each in enumerate(post.photos, 1) if await _has_no(each, post.audience.destination, school)
    ]


async def _has_no(photo: Photo, destination: Destination, school: School) -> bool:
    for child_id in photo.children:
        child = await school.children.by_id(child_id)
        if child is not None and consent(child, destination) is False:
            return True
    return False
