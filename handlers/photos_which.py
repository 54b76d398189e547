"""Asking which photo is to be taken out of a post."""

from handlers.asking import ask
from handlers.model.posts import Post
from handlers.ports import School
from handlers.posting_draft import TAKE_OUT, Author, about

WHICH = "out"
"""The choice that asks which photo; with a colon and a number behind it, the choice that takes that photo out."""

_IN_A_ROW = 5


async def ask_which(key: str, post: Post, author: Author, school: School, *, seen: bool) -> None:
    """Ask which photo is to be taken out.

    Args:
        key: the event's key.
        post: the draft.
        author: whose it is, and where.
        school: the school.
        seen: whether its preview was shown, so that it is shown again.
    """
    say = author.say
    numbers = [(f"{WHICH}:{number}", str(number)) for number in range(1, len(post.photos) + 1)]
    rows = [numbers[first : first + _IN_A_ROW] for first in range(0, len(numbers), _IN_A_ROW)]
    back = "preview" if seen else "back"
    text = say("Which photo do you want to take out? Count them from the first.")
    choices = [*rows, [(back, say("Leave them all in"))]]
    await ask(school, f"{key}:out", author.chat, text, about(TAKE_OUT, post, school), choices)
