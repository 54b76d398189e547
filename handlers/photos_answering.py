"""What the author of a post answers to the question who is in its photos."""

from dataclasses import replace

from handlers.asking import close, redraw
from handlers.listing import listed
from handlers.model.events import Press
from handlers.model.photos import Asking, Photo
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.photos_asking import ask_names, ask_page, children_of, classes_drawn, names_drawn, photos_drawn
from handlers.photos_words import names_of, who_is_in
from handlers.ports import School
from handlers.posting_draft import CONSENT, Author
from handlers.posting_own import by_its_author
from handlers.posting_preview import show
from handlers.tables import PressHandler


async def answered(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle a button under the question.

    Args:
        key: the event's key.
        press: the press.
        question: the question.
        post: what it is about.
        author: who presses.
        school: the school.

    Returns:
        The words that answer the press.
    """
    asking = post.asking
    if post.state is not PostState.DRAFT or post.version != question.version or asking is None:
        return author.say("The post has changed since. Use the newest buttons below.")
    kind, number = press.choice[0], press.choice[1:]
    match kind:
        case "k":
            await _class(key, asking.classes[int(number)], question, post, asking, author, school)
        case "c":
            await _child(key, asking.pages[0][int(number)], question, post, asking, author, school)
        case "p" if asking.child:
            await _photo(key, int(number), question, post, asking, author, school)
        case "d":
            await _done(key, question, post, asking, author, school)
        case "o":
            await _on(key, question, post, asking, author, school)
        case "n":
            await _next(key, question, post, asking, author, school)
    return ""


async def _class(
    key: str, class_id: str, question: Question, post: Post, asking: Asking, author: Author, school: School
) -> None:
    """Mark a class, or take the mark away."""
    picked = {*asking.picked} ^ {class_id}
    asking = replace(asking, picked=tuple(each for each in asking.classes if each in picked))
    await school.posts.save(replace(post, asking=asking))
    text, choices = classes_drawn(asking, author.say, school)
    await redraw(school, f"{key}:classes", question, text, choices)


async def _on(key: str, question: Question, post: Post, asking: Asking, author: Author, school: School) -> None:
    """Go on to the names of the classes that are in the photos."""
    names = [each.name for each in school.profile.classes if each.id in asking.picked]
    say = author.say
    said = say("✓ In the photos: {names}.", names=listed(names, say)) if names else say("✓ None of these classes.")
    await close(school, question, "on", author.person, said)
    await _show(key, await ask_names(key, post, author, school), author, school)


async def _child(
    key: str, child_id: str, question: Question, post: Post, asking: Asking, author: Author, school: School
) -> None:
    """Mark a child in the only photo, or ask in which of several it is."""
    if len(asking.photos) > 1:
        asking = replace(asking, child=child_id)
        await _draw_photos(key, question, replace(post, asking=asking), asking, author, school)
        return
    post = replace(post, photos=tuple(_toggled(each, child_id, asking.photos) for each in post.photos))
    await _back_to_names(key, question, post, asking, author, school)


async def _photo(
    key: str, number: int, question: Question, post: Post, asking: Asking, author: Author, school: School
) -> None:
    """Mark the child in one of the photos, or take the mark away."""
    blobs = tuple(each.blob for each in post.photos[number - 1 : number])
    post = replace(post, photos=tuple(_toggled(each, asking.child, blobs) for each in post.photos))
    await _draw_photos(key, question, post, asking, author, school)


async def _done(key: str, question: Question, post: Post, asking: Asking, author: Author, school: School) -> None:
    """Go back from the photos of a child to the names."""
    asking = replace(asking, child="")
    await _back_to_names(key, question, replace(post, asking=asking), asking, author, school)


async def _back_to_names(
    key: str, question: Question, post: Post, asking: Asking, author: Author, school: School
) -> None:
    """Show the names with their marks; of a single name all is said by now."""
    if len(asking.pages[0]) == 1:
        await _next(key, question, post, asking, author, school)
        return
    await school.posts.save(post)
    text, choices = await names_drawn(post, asking, author.say, school)
    await redraw(school, f"{key}:names", question, text, choices)


async def _next(key: str, question: Question, post: Post, asking: Asking, author: Author, school: School) -> None:
    """Go on to the next names, or to the preview after the last."""
    children = await children_of(asking.pages[0], school)
    marked = [
        name
        for child, name in zip(children, names_of(children), strict=True)
        if any(child.id in each.children for each in post.photos if each.blob in asking.photos)
    ]
    await close(school, question, "next", author.person, who_is_in(marked, author.say))
    post = replace(post, asking=replace(asking, pages=asking.pages[1:], child=""))
    await _show(key, await ask_page(key, post, author, school), author, school)


async def _draw_photos(
    key: str, question: Question, post: Post, asking: Asking, author: Author, school: School
) -> None:
    """Ask in which photos a child is."""
    await school.posts.save(post)
    children = await children_of(asking.pages[0], school)
    names = dict(zip((each.id for each in children), names_of(children), strict=True))
    text, choices = photos_drawn(post, asking, author.say, names.get(asking.child, ""))
    await redraw(school, f"{key}:photos", question, text, choices)


async def _show(key: str, post: Post | None, author: Author, school: School) -> None:
    """Show the preview once all is said."""
    if post is not None:
        await show(key, post, author, school)


def _toggled(photo: Photo, child_id: str, blobs: tuple[str, ...]) -> Photo:
    """Mark a child in a photo, where it is one of these."""
    if photo.blob not in blobs:
        return photo
    return replace(photo, children=tuple(sorted({*photo.children} ^ {child_id})))


PRESSES: dict[str, PressHandler] = {CONSENT: by_its_author(answered)}
"""Who is in the photos."""
