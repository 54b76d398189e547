"""For whom a post is: the author marks classes, or takes the whole school."""

from dataclasses import replace

from handlers.asking import Choices, ask, close, redraw
from handlers.model.events import Press
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.photos_which import WHICH, ask_which, chose, offer
from handlers.photos_words import so_far
from handlers.ports import School
from handlers.posting_draft import AUDIENCE, Author, about, is_open, open_dialogue
from handlers.posting_own import by_its_author
from handlers.posting_places import WHOLE_SCHOOL, classes_for, may_post_to, names_of, toggled
from handlers.posting_preview import show
from handlers.tables import PressHandler
from policy.model import Audience


async def ask_audience(key: str, post: Post, author: Author, school: School) -> None:
    """Ask for whom a post is.

    Args:
        key: the event's key.
        post: the draft.
        author: whose it is, and where.
        school: the school.
    """
    if not await is_open(post, author, school):
        await open_dialogue(post, author, school)
    text, choices = drawn(post, author, school)
    await ask(school, f"{key}:audience", author.chat, text, about(AUDIENCE, post, school), choices)


async def chosen(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle a press: a class is marked or unmarked, the whole school or "Preview" goes on.

    The marks are kept in the draft itself, so every press is a new version and no older preview holds.

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
    say = author.say
    if post.state is not PostState.DRAFT:
        return say("The post has changed since. Use the newest buttons below.")
    if press.choice == WHICH:
        await close(school, question, press.choice, author.person, chose(post, say))
        await ask_which(key, post, author, school, seen=False)
        return ""
    audience = _pressed(press.choice, post.audience, school)
    if not may_post_to(author.staff, audience, school.profile):
        await school.records.add("press_refused", author.person, post.id, question.kind)
        return say("You cannot post to that class.")
    if audience != post.audience:
        post = _for(audience, post)
        await school.posts.save(post)
    if press.choice.startswith("class:"):
        text, choices = drawn(post, author, school)
        await redraw(school, f"{key}:audience", question, text, choices)
        return ""
    if not audience.classes and audience != WHOLE_SCHOOL:
        return say("Mark a class first, or choose the whole school.")
    text = say("For: {audience}", audience=names_of(audience, school.profile, say))
    await close(school, question, press.choice, author.person, text)
    await show(key, post, author, school)
    return ""


def _for(audience: Audience, post: Post) -> Post:
    """Give a post another audience, as a new version.

    What was said of its films was of consent for where it was to go then: of other destinations it says nothing.
    """
    same = audience.destination == post.audience.destination
    photos = post.photos if same else tuple(replace(each, word="") for each in post.photos)
    return replace(post, audience=audience, photos=photos, version=post.version + 1)


def _pressed(choice: str, audience: Audience, school: School) -> Audience:
    """Say what the audience is after a press."""
    if choice == "school":
        return WHOLE_SCHOOL
    if choice == "preview":
        return audience
    return toggled(audience, choice.removeprefix("class:"), school.profile)


def drawn(post: Post, author: Author, school: School) -> tuple[str, Choices]:
    """Write the question and its buttons, with the photos so far, and a mark at each class that is chosen."""
    say = author.say
    classes = [
        (f"class:{each.id}", f"✓ {each.name}" if each.id in post.audience.classes else each.name)
        for each in classes_for(author.staff, school.profile)
    ]
    pairs = [classes[start : start + 2] for start in range(0, len(classes), 2)]
    out = [[(WHICH, offer(post, say))]] if post.photos else []
    rows = [*pairs, [("school", say("Whole school"))], [("preview", say("Preview"))], *out]
    text = say("Who is it for? Mark one or more classes and press “Preview”, or choose the whole school.")
    return (f"{so_far(post, say)}\n\n{text}" if post.photos else text), rows


PRESSES: dict[str, PressHandler] = {AUDIENCE: by_its_author(chosen)}
