"""A teacher posts: `/post`, the text, for whom, the preview."""

from dataclasses import replace

from handlers import photos_collecting
from handlers.asking import tell
from handlers.dialogues import unsent
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue
from handlers.photos import FORGET, KEPT_UNPUBLISHED, without_drawing
from handlers.ports import School
from handlers.posting_audience import ask_audience
from handlers.posting_decisions import abandon
from handlers.posting_draft import (
    CONSENT,
    DECIDE,
    DIALOGUE,
    HIDING,
    SHOWN,
    WORDS,
    Author,
    ask_text,
    author_at,
    close_open,
    open_dialogue,
)
from handlers.posting_places import NOBODY, first_audience
from handlers.posting_preview import show
from handlers.replying import post_replied_to
from handlers.scheduling import PLANNING
from handlers.staff_only import explain
from handlers.stopping import means_stop
from handlers.tables import CommandHandler, DialogueHandler, StopHandler


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/post`, with or without the text behind it. One draft at a time: an earlier one is given up.

    Args:
        key: the event's key.
        message: the command.
        person: who wrote it.
        school: the school.
    """
    author = author_at(message.chat, person, school)
    if author is None:
        await explain(key, message, person, school)
        return
    await start(key, message, author, school)


async def sent(key: str, message: Message, person: Person, school: School) -> bool:
    """Begin a post with a photo, film or file that somebody on the staff sends or forwards.

    As a reply to a draft of their own it goes into that one.

    Args:
        key: the event's key.
        message: what was sent, in private, while no dialogue was open; no sick note.
        person: who sent it.
        school: the school.

    Returns:
        Whether it was taken for a post.
    """
    author = author_at(message.chat, person, school)
    if author is None or message.media is None:
        return False
    about = await post_replied_to(message, author, school)
    is_own_draft = about is not None and about.state is PostState.DRAFT and about.author == author.staff.id
    post = about if about is not None and is_own_draft else _new(author, school)
    await open_dialogue(post, author, school, SHOWN)
    if message.forwarded:
        await tell(
            school, f"{key}:made-by", author.chat, author.say("If somebody else made it, name them in the text.")
        )
    await photos_collecting.add(key, post, message, author, school)
    return True


async def _of_album(message: Message, author: Author, school: School) -> Post | None:
    """Find the draft that other photos of this one's album have begun."""
    dialogue = await school.dialogues.of(author.chat)
    if not message.album or message.media is None or dialogue is None or dialogue.kind != DIALOGUE:
        return None
    post = await school.posts.by_id(dialogue.data["post"])
    begun = post is not None and post.state is PostState.DRAFT
    return post if post and begun and message.album in {each.album for each in post.photos} else None


def _new(author: Author, school: School, text: str = "", *, urgent: bool = False) -> Post:
    """Make an empty draft."""
    return Post(
        id=school.ids.new(),
        author=author.staff.id,
        text=text,
        audience=first_audience(author.staff, school.profile),
        state=PostState.DRAFT,
        version=1,
        created_at=school.now,
        urgent=urgent,
    )


async def start(key: str, message: Message, author: Author, school: School, *, urgent: bool = False) -> None:
    """Begin a post: with the text behind the command, or by asking for it.

    Args:
        key: the event's key.
        message: the command.
        author: whose it is, and where.
        school: the school.
        urgent: whether it is to stand before others.
    """
    if busy := await unsent(author.chat, author.say, school):
        await tell(school, f"{key}:busy", author.chat, busy)
        return
    # Any photo of an album can have the caption, and those before it have begun the post already.
    begun = await _of_album(message, author, school)
    if begun is not None:
        await photos_collecting.add(key, replace(begun, urgent=urgent), message, author, school)
        return
    await give_up_draft(author, school)
    post = _new(author, school, message.argument if message.content == "text" else "", urgent=urgent)
    if message.media is not None:
        await photos_collecting.add(key, post, message, author, school)
        return
    await school.posts.save(post)
    await school.timers.set(FORGET, post.id, school.now + KEPT_UNPUBLISHED)
    if post.text:
        await ask_audience(key, post, author, school)
    else:
        await ask_text(key, post, author, school)


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take what the author writes for the text of the post in the making: a first one, or a changed one.

    Args:
        key: the event's key.
        message: the text.
        dialogue: the dialogue, which names the post.
        person: who wrote it.
        school: the school.
    """
    author = author_at(message.chat, person, school)
    post = await school.posts.by_id(dialogue.data["post"])
    if author is None:
        await school.dialogues.end(message.chat)
        await explain(key, message, person, school)
        return
    say = author.say
    if post is None or post.state is not PostState.DRAFT:
        await school.dialogues.end(message.chat)
        await tell(school, f"{key}:late", message.chat, say("That post is no draft any more. /post starts a new one."))
        return
    if message.media is not None:
        await photos_collecting.add(key, post, message, author, school)
        return
    if message.content != "text" or not message.text.strip():
        text = say("I can post words, photos, films and files. Write your post in one message.")
        await tell(school, f"{key}:text-only", author.chat, text)
        return
    if means_stop(message.text):  # and no post for parents
        await stopped(key, dialogue, person, school)
        return
    seen = any([await school.questions.open_about(kind, post.id) for kind in (DECIDE, CONSENT)])
    await close_open(post, author, school)
    first = not post.text and not seen
    post = await without_drawing(post, school)
    post = replace(post, text=message.text.strip(), version=post.version + 1, asking=None, preview_due=False)
    await school.posts.save(post)
    if (first and post.replaces is None) or post.audience == NOBODY:
        await ask_audience(key, post, author, school)
    else:
        await show(key, post, author, school)


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop` while a post is in the making.

    Args:
        key: the event's key.
        dialogue: the dialogue, which names the post.
        person: who stops.
        school: the school.
    """
    say = school.speech(person)
    author = author_at(dialogue.chat, person, school)
    await school.dialogues.end(dialogue.chat)
    post = await school.posts.by_id(dialogue.data["post"])
    if author is not None and post is not None:
        await abandon(post, author, school)
    await tell(school, f"{key}:stop", dialogue.chat, say("Stopped. Nothing was posted."))


async def give_up_draft(author: Author, school: School) -> None:
    """Give up the draft that was still in the making in this chat."""
    dialogue = await school.dialogues.of(author.chat)
    if dialogue is not None and dialogue.kind in {DIALOGUE, WORDS, PLANNING, HIDING}:
        post = await school.posts.by_id(dialogue.data["post"])
        if post is not None:
            await abandon(post, author, school)


COMMANDS: dict[str, CommandHandler] = {"post": begin, "bericht": begin}
DIALOGUES: dict[str, DialogueHandler] = {DIALOGUE: written}
STOPS: dict[str, StopHandler] = {DIALOGUE: stopped}
