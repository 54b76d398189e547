"""A photo taken out of a post by its number, which is its place in the album."""

from dataclasses import replace

from handlers.asking import close
from handlers.model.events import Press
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.photos import without_drawing
from handlers.photos_which import WHICH, all_stay, taken_out
from handlers.ports import School
from handlers.posting_audience import ask_audience
from handlers.posting_draft import TAKE_OUT, Author, ask_text, close_open, open_dialogue
from handlers.posting_own import by_its_author
from handlers.posting_preview import show
from handlers.tables import PressHandler


async def chosen(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle a number."""
    say = author.say
    if post.state is not PostState.DRAFT or post.version != question.version:
        return say("The post has changed since. Use the newest buttons below.")
    seen = "preview" in question.choices
    if press.choice.startswith(f"{WHICH}:"):
        await take_out(key, int(press.choice.partition(":")[2]), post, author, school, seen=seen)
        return ""
    await close(school, question, press.choice, author.person, all_stay(post, say))
    await _go_on(key, post, author, school, seen=seen)
    return ""


async def take_out(key: str, number: int, post: Post, author: Author, school: School, *, seen: bool) -> None:
    """Take a photo out and forget it; a new version, for the post is another now.

    Args:
        key: the event's key.
        number: its place, from 1.
        post: the draft.
        author: whose it is, and where.
        school: the school.
        seen: whether the preview is to be shown.
    """
    out = post.photos[number - 1]
    kept = tuple(each for each in post.photos if each is not out)
    post = replace(await without_drawing(post, school), photos=kept, version=post.version + 1, asking=None)
    await school.posts.save(post)
    await school.blobs.forget(out.blob)
    await close_open(post, author, school, taken_out(number, out, author.say))
    await _go_on(key, post, author, school, seen=seen)


async def _go_on(key: str, post: Post, author: Author, school: School, *, seen: bool) -> None:
    """Show what is left: the preview, the photos so far, or the question for a text."""
    if not post.text and not post.photos:
        await ask_text(key, post, author, school)
    elif seen:
        if await school.dialogues.of(author.chat) is None:
            await open_dialogue(post, author, school)
        await show(key, post, author, school)
    else:
        await ask_audience(key, post, author, school)


PRESSES: dict[str, PressHandler] = {TAKE_OUT: by_its_author(chosen)}
