"""Whose post it is: only its author presses the buttons under it, and only while on the staff."""

from collections.abc import Awaitable, Callable

from handlers.model.events import Press
from handlers.model.people import Person
from handlers.model.posts import Post
from handlers.model.questions import Question
from handlers.ports import School
from handlers.posting_draft import Author, author_at
from handlers.pressing import refused
from handlers.tables import PressHandler

AuthorsPressHandler = Callable[[str, Press, Question, Post, Author, School], Awaitable[str]]
"""`(key, press, question, post, author, school)`: a press by the author of the post that the question is about."""


def by_its_author(handle: AuthorsPressHandler) -> PressHandler:
    """Hand a press on with its post and author; anybody else is refused, and that is recorded.

    Args:
        handle: handles the author's press and gives the words that answer it.
    """

    async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
        post = await school.posts.by_id(question.subject)
        author = author_at(question.chat, person, school)
        if post is None or author is None or author.staff.id != post.author:
            await refused(school, person, question)
            return school.speech(person)("Only the author of this post can do that.")
        return await handle(key, press, question, post, author, school)

    return pressed
