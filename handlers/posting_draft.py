"""A post in the making: whose it is, what may still be changed, and the dialogue that it is written in."""

from dataclasses import dataclass, replace
from datetime import timedelta

from handlers.asking import About, close, person_of, staff_now, tell
from handlers.dialogues import unsent
from handlers.model.events import Chat
from handlers.model.people import Person, Staff
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue
from handlers.ports import School, Speech
from handlers.pressing import OVERTAKEN

DIALOGUE = "post"
WRITING, SENT_BACK, SHOWN = "writing", "sent_back", "shown"
"""The dialogue's steps: its author asked for it, somebody sent the post back, or the author just sent a photo."""
DECIDE = "post.decide"
AUDIENCE = "post.audience"
CONSENT = "post.consent"
"""The question who is in the photos."""
TAKE_OUT = "post.out"
"""The question which photo is to be taken out."""
FILMS = "post.films"
"""The question who can be seen or heard in the films and recordings."""
ALONE = "post.alone"
"""The question in which photos one child is alone."""
HIDING = "faces"
"""The dialogue and the question in which the author makes somebody unrecognisable in a photo."""
HIDE = "hide"
"""The choice that makes somebody unrecognisable in a photo; with a colon and a number behind it, in that one."""
HIDE_WHICH = "faces.which"
"""The question in which photo that is to be."""
APPROVAL = "approval.decide"
DEPUTIES = "approval_deputies"
"""The timer that is due when the directors have had a question for themselves long enough."""
WORDS = "words"
"""The dialogue and the question in which the author adds words to an own post: a remark, or a reason."""

OF_AUTHOR = (AUDIENCE, DECIDE, WORDS, CONSENT, TAKE_OUT, FILMS, ALONE, HIDING, HIDE_WHICH)
"""What the author of a post in the making is asked about it."""

OPEN_FOR = timedelta(days=7)
"""How long a question about a post can be answered."""

CHANGEABLE = frozenset({PostState.DRAFT, PostState.WAITING, PostState.WITHDRAWN})
"""Where a post stands when nobody has seen it and nobody is about to: it may be changed, or stopped."""


@dataclass(frozen=True)
class Author:
    """The author of a post: a member of staff by the settings of this moment, the private chat, and the language."""

    staff: Staff
    chat: Chat
    say: Speech

    @property
    def person(self) -> str:
        """The author's id as a person."""
        return person_of(self.staff.id)


def author_at(chat: Chat, person: Person, school: School) -> Author | None:
    """Give the author who writes or presses here, None for somebody who is not on the staff (any more)."""
    staff = staff_now(person, school)
    return None if staff is None else Author(staff, chat, school.speech(person))


async def author_of(post: Post, school: School) -> Author | None:
    """Give a post's author, None when they left or cannot be written to."""
    staff = school.profile.staff_by_id(post.author)
    chat = await school.people.private_chat(person_of(post.author))
    if staff is None or chat is None:
        return None
    return Author(staff, chat, school.speech(await school.people.by_id(person_of(post.author))))


def about(kind: str, post: Post, school: School) -> About:
    """Say what a question to the author is about."""
    return About(kind, post.id, (person_of(post.author),), school.now + OPEN_FOR, post.version)


def reopened(post: Post) -> Post:
    """Make a draft of it again, as a new version.

    Whatever was decided of the old one says nothing of the new; but what it was sent back for still holds.
    """
    return replace(
        post,
        state=PostState.DRAFT,
        version=post.version + 1,
        decided_by=None,
        reason=post.reason if post.sent_back_by else "",
        approved_version=None,
        publish_at=None,
        remark="",
    )


async def ask_text(key: str, post: Post, author: Author, school: School) -> None:
    """Wait for the post's text; whatever the author writes next is it, unless it belongs to a letter or sick note."""
    say = author.say
    if busy := await unsent(author.chat, say, school):
        await tell(school, f"{key}:busy", author.chat, busy)
        return
    await open_dialogue(post, author, school)
    text = say("Write your post in one message. You will see it before anybody else does. /stop stops.")
    await tell(school, f"{key}:text", author.chat, text)


async def open_dialogue(post: Post, author: Author, school: School, step: str = WRITING) -> None:
    """Take what the author writes next for the text of this post; a letter or sick note in the making goes on."""
    if not await unsent(author.chat, author.say, school):
        await school.dialogues.save(Dialogue(author.chat, author.person, DIALOGUE, step, school.now, {"post": post.id}))


async def is_open(post: Post, author: Author, school: School) -> bool:
    """Say whether what the author writes next is taken for the text of this post."""
    dialogue = await school.dialogues.of(author.chat)
    return dialogue is not None and dialogue.kind == DIALOGUE and dialogue.data["post"] == post.id


async def end_dialogue(post: Post, author: Author, school: School) -> None:
    """Take what the author writes no longer for this post; a dialogue about something else goes on."""
    dialogue = await school.dialogues.of(author.chat)
    if dialogue is not None and dialogue.data.get("post") == post.id:
        await school.dialogues.end(author.chat)


async def close_open(post: Post, author: Author, school: School, text: str | None = None) -> None:
    """Take the buttons from earlier questions about the post."""
    say = author.say
    for kind in OF_AUTHOR:
        for question in await school.questions.open_about(kind, post.id):
            said = text or say("You sent a new text: see below.")
            await close(school, question, OVERTAKEN, author.person, said)
