"""A post that is still to go out is taken back from the list: by its author, or by who leads the school."""

from handlers.asking import ask, close, tell
from handlers.model.posts import Post
from handlers.ports import School
from handlers.post_card import refresh
from handlers.posting_draft import DECIDE, Author, about, author_of
from handlers.posting_preview import changes, first_words
from handlers.posting_reach import story_of
from handlers.pressing import OVERTAKEN
from handlers.undoing import withdraw


async def stop(key: str, post: Post, viewer: Author, school: School) -> None:
    """Take a scheduled post back; its author can change it and try again.

    Args:
        key: the event's key.
        post: the scheduled post.
        viewer: who takes it back.
        school: the school.
    """
    post = await withdraw(post, viewer.staff, school)
    author, story = await author_of(post, school), await story_of(post, school)
    if story is not None:
        say = author.say if author else viewer.say
        text = say("Taken back. Nobody has seen your post.")
        await close(school, story, OVERTAKEN, viewer.person, text)
    await refresh(key, post, school)
    if author is not None:
        say = author.say
        text = say("Taken back. Nobody has seen your post.")
        if viewer.staff.id != author.staff.id:
            text = say(
                "{name} has taken your post “{post}” back. Nobody has seen it. Speak to them if you want to know why.",
                name=viewer.staff.name,
                post=first_words(post),
            )
            await tell(
                school, f"{key}:taken", viewer.chat, viewer.say("Taken back. {name} is told.", name=author.staff.name)
            )
        text = f"{text}\n\n{say('Do you want to change it and try again?')}"
        await ask(school, f"{key}:change", author.chat, text, about(DECIDE, post, school), changes(say, post))
