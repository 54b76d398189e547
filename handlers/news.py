"""The school's last posts, for who missed them in the group: `/nieuws`."""

from datetime import timedelta

from handlers import channels
from handlers.asking import tell
from handlers.model.events import Chat, Message
from handlers.model.people import Person
from handlers.model.posts import Post
from handlers.photos import counted
from handlers.ports import School, Speech
from handlers.posting_preview import as_parents_see

BACK = timedelta(days=60)
MOST = 5


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Answer the command."""
    await show(key, message.chat, person, school)


async def show(key: str, chat: Chat, person: Person, school: School) -> None:
    """Give the last posts that the person could read in the groups of their classes, the newest first.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who asks; somebody who is linked to no child and does not work here reads nothing.
        school: the school.
    """
    say = school.speech(person)
    classes = await _classes(person, school)
    if not classes:
        text = say("I show the news to parents of this school. Did you get a code from the school? Type it here.")
        await tell(school, f"{key}:news", chat, f"{text}\n{channels.office(say, school.profile)}")
        return
    posts = [each for each in await school.posts.published(school.now - BACK) if _is_for(each, classes)]
    lines = [_written(each, say, school) for each in posts[:MOST]] or [say("There was no news in the last weeks.")]
    await tell(school, f"{key}:news", chat, "\n\n".join([say("📰 **The last news of your classes**"), *lines]))


async def _classes(person: Person, school: School) -> set[str]:
    """Give the classes whose posts the person reads: their children's, their own, or all for office and director."""
    children = [await school.children.by_id(each) for each in person.children]
    classes = {child.class_id for child in children if child}
    if person.staff is None:
        return classes
    if person.staff.role == "teacher":
        return classes | {*person.staff.classes}
    return classes | {each.id for each in school.profile.classes}


def _is_for(post: Post, classes: set[str]) -> bool:
    return post.audience.destination != "class" or bool(classes & {*post.audience.classes})


def _written(post: Post, say: Speech, school: School) -> str:
    """Write a post under its day, as it stood in the group; unsigned where its author has left."""
    day = post.moment.astimezone(school.profile.timezone).date()
    author = school.profile.staff_by_id(post.author)
    text = as_parents_see(post, author, school) if author else say.escape(post.text)
    photos = [say("📷 {photos}, in the group.", photos=counted(post, say))] if post.photos else []
    return "\n".join([f"**{say.day(day)}**", text, *photos])


COMMANDS = {"nieuws": commanded, "news": commanded}
