"""Two ways in without a command: a reply to what the bot said about a post, and a text forwarded to the bot."""

from handlers.asking import About, ask, close
from handlers.dialogues import finish_first
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.photos import FORGET, KEPT_UNPUBLISHED, given_up
from handlers.ports import School
from handlers.post_card import CARD, open_card
from handlers.post_rights import may_see
from handlers.posting_audience import ask_audience
from handlers.posting_draft import APPROVAL, OF_AUTHOR, OPEN_FOR, Author, author_at, close_open, open_dialogue
from handlers.posting_own import by_its_author
from handlers.posting_places import first_audience
from handlers.posting_preview import first_words, show
from handlers.posting_reach import UNDO
from handlers.tables import PressHandler

POST_THIS = "forwarded"
_ABOUT_POSTS = frozenset({UNDO, CARD, APPROVAL, *OF_AUTHOR})
_MOST = 50
"""How many questions back a reply is looked for."""


async def post_replied_to(message: Message, viewer: Author, school: School) -> Post | None:
    """Find the post that a message is a reply about, None where there is none that this person may see.

    Args:
        message: what was written, in private.
        viewer: who wrote it.
        school: the school.
    """
    if message.reply_to is None:
        return None
    posts: dict[str, str] = {}
    for question in await school.questions.recent(message.chat, _MOST):
        if question.kind in _ABOUT_POSTS:
            posts.setdefault(question.asked_by, question.subject)
            # A preview is two messages: what parents will see, and below it the question.
            head, _, last = question.asked_by.rpartition(":")
            if last in {"findings", "decide"}:
                posts.setdefault(f"{head}:preview", question.subject)
    sent = await school.outbox.message_ids(posts.keys())
    post_id = next((posts[key] for key, ids in sent.items() if message.reply_to in ids), None)
    post = None if post_id is None else await school.posts.by_id(post_id)
    if post is not None and post.state is PostState.PLACED and post.replaces is not None:
        post = await school.posts.by_id(post.replaces.post)
    return post if post is not None and may_see(viewer.staff, post) else None


async def replied(key: str, message: Message, person: Person, school: School) -> bool:
    """Take a reply to a message about a post for the wish to see what can be done with that post.

    Args:
        key: the event's key.
        message: what was written, in private, while no dialogue was open.
        person: who wrote it.
        school: the school.

    Returns:
        Whether it was such a reply and is answered.
    """
    viewer = author_at(message.chat, person, school)
    post = None if viewer is None else await post_replied_to(message, viewer, school)
    if viewer is None or post is None:
        return False
    await open_post(key, post, viewer, school)
    return True


async def open_post(key: str, post: Post, viewer: Author, school: School) -> None:
    """Show a post with what can be done now: its author's draft as a preview, any other as a card.

    Args:
        key: the event's key.
        post: the post, which the viewer may see.
        viewer: who looks, and where.
        school: the school.
    """
    if post.state is PostState.DRAFT and (post.text or post.photos) and post.author == viewer.staff.id:
        await close_open(post, viewer, school, viewer.say("See below."))
        await open_dialogue(post, viewer, school)
        await show(key, post, viewer, school)
    else:
        await open_card(key, post, viewer, school)


async def forwarded(key: str, message: Message, person: Person, school: School) -> bool:
    """Ask somebody on the staff who forwards a text whether it is to be posted.

    Args:
        key: the event's key.
        message: what was forwarded, in private, while no dialogue was open.
        person: who forwarded it.
        school: the school.

    Returns:
        Whether it was asked.
    """
    author = author_at(message.chat, person, school)
    if author is None or not message.forwarded or message.content != "text" or not message.text.strip():
        return False
    say = author.say
    post = Post(
        id=school.ids.new(),
        author=author.staff.id,
        text=message.text.strip(),
        audience=first_audience(author.staff, school.profile),
        state=PostState.DRAFT,
        version=1,
        created_at=school.now,
    )
    await school.posts.save(post)
    await school.timers.set(FORGET, post.id, school.now + KEPT_UNPUBLISHED)
    text = say(
        "Make a post for parents of “{post}”? You see it before anybody else does. If somebody else wrote it, name "
        "them.",
        post=first_words(post),
    )
    matter = About(POST_THIS, post.id, (author.person,), school.now + OPEN_FOR, post.version)
    await ask(school, f"{key}:forwarded", author.chat, text, matter, [[("yes", say("Yes")), ("no", say("No"))]])
    return True


async def answered(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle the answer: the forwarded text becomes a draft, or is forgotten."""
    say = author.say
    if press.choice == "no":
        await school.posts.save(await given_up(post, school))
        await close(school, question, press.choice, author.person, say("Nothing was posted."))
        return ""
    dialogue = await school.dialogues.of(question.chat)
    if dialogue is not None:
        return finish_first(say)
    await close(school, question, press.choice, author.person, say("✓ You chose: make a post of it."))
    await ask_audience(key, post, author, school)
    return ""


PRESSES: dict[str, PressHandler] = {POST_THIS: by_its_author(answered)}
