"""Changing the words of a post that is out: `/edit`. The new text is a draft of its own until it is put in place.

So it is written, checked, shown and, in doubt, brought before the director like any post; see `replacing`.
"""

from handlers.asking import tell
from handlers.dialogues import unsent
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.model.posts import Post, PostState, Replaced
from handlers.photos import FORGET, KEPT_UNPUBLISHED
from handlers.ports import School
from handlers.post_rights import may_change
from handlers.posting import give_up_draft
from handlers.posting_draft import Author, author_at, open_dialogue
from handlers.posting_preview import first_words, show
from handlers.posts_list import EDIT, show_list
from handlers.replying import open_post, post_replied_to
from handlers.tables import CommandHandler


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/edit`: about the post that it is a reply to, with the new text behind it or not, or else ask which."""
    viewer = author_at(message.chat, person, school)
    post = None if viewer is None else await post_replied_to(message, viewer, school)
    if viewer is not None and post is not None:
        await change(key, post, viewer, school, message.argument)
        return
    await show_list(key, EDIT, message, person, school)


async def change(key: str, post: Post, viewer: Author, school: School, text: str = "") -> None:
    """Begin a change of a post that is out.

    Args:
        key: the event's key.
        post: the post.
        viewer: who wants it.
        school: the school.
        text: the new text where it is known already; it is asked for otherwise.
    """
    say = viewer.say
    if not may_change(viewer.staff, post):
        await tell(school, f"{key}:edit", viewer.chat, say("Only its author can change the words of a post."))
    elif post.state is not PostState.PUBLISHED:
        words = say("This post is not in the groups. Below is what you can do with it now.")
        await tell(school, f"{key}:edit", viewer.chat, words)
        await open_post(key, post, viewer, school)
    elif busy := await unsent(viewer.chat, say, school):
        await tell(school, f"{key}:busy", viewer.chat, busy)
    else:
        await _begin(key, post, viewer, school, text)


async def _begin(key: str, post: Post, viewer: Author, school: School, text: str) -> None:
    """Make the draft of a change, and show it or ask for its text."""
    await give_up_draft(viewer, school)
    draft = Post(
        id=school.ids.new(),
        author=post.author,
        text=text,
        audience=post.audience,
        state=PostState.DRAFT,
        version=1,
        created_at=school.now,
        replaces=Replaced(post.id, post.version),
        urgent=post.urgent,
        photos=post.photos,
        asked=post.asked,
    )
    await school.posts.save(draft)
    await school.timers.set(FORGET, draft.id, school.now + KEPT_UNPUBLISHED)
    await open_dialogue(draft, viewer, school)
    if text:
        await show(key, draft, viewer, school)
        return
    ask = viewer.say(
        "Write the new text of “{post}” in one message. You will see it before anybody else does. /stop stops.",
        post=first_words(post),
    )
    await tell(school, f"{key}:edit", viewer.chat, ask)


COMMANDS: dict[str, CommandHandler] = {"edit": begin, "wijzig": begin}
