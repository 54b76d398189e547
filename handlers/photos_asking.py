"""Asking who is in the photos of a post: first which classes where there are many names, then names, page by page.

How far it has come is kept with the post, and its marks with each photo. What the buttons do is in `photos_answering`.
"""

from collections.abc import Iterable
from dataclasses import replace

from handlers.asking import Choices, ask
from handlers.model.people import Child
from handlers.model.photos import Asking, Photo
from handlers.model.posts import Post
from handlers.photos_consent import ToAsk, answers
from handlers.photos_words import FEW, in_which, names_of, which_classes, who
from handlers.ports import School, Speech
from handlers.posting_draft import CONSENT, Author, about

PAGE = 40
"""Names on a page: a class, and well below the buttons that a platform shows."""


async def begin(key: str, post: Post, needed: ToAsk, author: Author, school: School) -> Post | None:
    """Ask the author of a post who is in its photos.

    Args:
        key: the event's key.
        post: the draft.
        needed: whom to ask about, in which photos.
        author: whose it is, and where.
        school: the school.

    Returns:
        The post, saved, where there was nothing that the author could say; None where they are asked.
    """
    by_class: dict[str, list[str]] = {each: [] for each in needed.nameless}
    for child in needed.children:
        by_class.setdefault(child.class_id, []).append(child.id)
    own = [each for each in author.staff.classes if each in by_class]
    classes = tuple(dict.fromkeys((*own, *(each.id for each in school.profile.classes if each.id in by_class))))
    asking = Asking(needed.photos, tuple(child.id for child in needed.children), needed.nameless, classes)
    whole_school = post.audience.destination == "school"
    if (whole_school and needed.nameless) or (len(classes) > 1 and (whole_school or len(needed.children) > FEW)):
        post = replace(post, asking=asking)
        await school.posts.save(post)
        text, choices = classes_drawn(asking, author.say, school)
        await ask(school, f"{key}:classes", author.chat, text, about(CONSENT, post, school), choices)
        return None
    return await ask_names(key, replace(post, asking=replace(asking, picked=classes)), author, school)


async def ask_names(key: str, post: Post, author: Author, school: School) -> Post | None:
    """Ask for names of the classes that are in the photos; those of which no names can be shown are noted."""
    asking = post.asking
    assert asking is not None, "asked before"
    pages = [page for class_id in asking.picked for page in _pages(await _of_class(asking.children, class_id, school))]
    if sum(map(len, pages)) <= FEW:
        pages = [tuple(child for page in pages for child in page)] if pages else []
    nameless = {each for each in asking.picked if each in asking.nameless}

    def noted(photo: Photo) -> Photo:
        return replace(photo, classes=tuple(sorted({*photo.classes, *nameless})))

    photos = tuple(noted(each) if each.blob in asking.photos else each for each in post.photos)
    return await ask_page(key, replace(post, photos=photos, asking=replace(asking, pages=tuple(pages))), author, school)


async def ask_page(key: str, post: Post, author: Author, school: School) -> Post | None:
    """Ask about the names of the first page, or end the question where there is none: the post is given then."""
    asking = post.asking
    assert asking is not None, "asked before"
    if not asking.pages:
        photos = tuple(replace(each, asked=each.asked or each.blob in asking.photos) for each in post.photos)
        new = answers(asking.children, asking.nameless)
        post = replace(post, photos=photos, asking=None, asked=tuple(dict.fromkeys((*post.asked, *new))))
        await school.posts.save(post)
        return post
    await school.posts.save(post)
    text, choices = await names_drawn(post, asking, author.say, school)
    _, of_photos = photos_drawn(post, asking, author.say)
    later = [choice for row in of_photos for choice, _ in row]
    await ask(school, f"{key}:names", author.chat, text, about(CONSENT, post, school), choices, later)
    return None


def classes_drawn(asking: Asking, say: Speech, school: School) -> tuple[str, Choices]:
    """Write the question for classes, with a mark at each that is in the photos."""
    names = {each.id: each.name for each in school.profile.classes}
    marked = [
        (f"k{number}", _marked(names[each], is_marked=each in asking.picked))
        for number, each in enumerate(asking.classes)
    ]
    return which_classes(say), [*_rows(marked, 2), [("on", say("Next") if asking.picked else say("None of these"))]]


async def names_drawn(post: Post, asking: Asking, say: Speech, school: School) -> tuple[str, Choices]:
    """Write the question for the names of a page, with a mark at each child that is in a photo."""
    page = asking.pages[0]
    children = await children_of(page, school)
    names = names_of(children)
    marked = {child for each in post.photos if each.blob in asking.photos for child in each.children}
    buttons = [
        (f"c{page.index(child.id)}", f"✓ {name}" if child.id in marked else say("{name} is in it", name=name))
        for child, name in zip(children, names, strict=True)
    ]
    has_marked = not marked.isdisjoint(page)
    return who(names, say), [*_rows(buttons, 2), [("next", say("That is all") if has_marked else say("No"))]]


def photos_drawn(post: Post, asking: Asking, say: Speech, name: str = "") -> tuple[str, Choices]:
    """Write the question in which photos a child is, with a mark at each."""
    marked = [
        (f"p{number}", _marked(str(number), is_marked=asking.child in each.children))
        for number, each in enumerate(post.photos, 1)
        if each.blob in asking.photos
    ]
    return in_which(name, say), [*_rows(marked, 5), [("done", say("Done"))]]


async def children_of(ids: Iterable[str], school: School) -> list[Child]:
    """Find children by their ids; who has left the school meanwhile is left out."""
    found = [await school.children.by_id(each) for each in ids]
    return [each for each in found if each is not None]


async def _of_class(ids: tuple[str, ...], class_id: str, school: School) -> list[str]:
    return [each.id for each in await school.children.of_class(class_id) if each.id in ids]


def _pages(ids: list[str]) -> list[tuple[str, ...]]:
    return [tuple(ids[first : first + PAGE]) for first in range(0, len(ids), PAGE)]


def _marked(label: str, *, is_marked: bool) -> str:
    return f"✓ {label}" if is_marked else label


def _rows(buttons: list[tuple[str, str]], wide: int) -> list[list[tuple[str, str]]]:
    return [buttons[first : first + wide] for first in range(0, len(buttons), wide)]
