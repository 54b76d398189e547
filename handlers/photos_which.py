"""Asking which photo is to be taken out of a post, in the words for what the post has: photos, films or files."""

from handlers.asking import ask
from handlers.model.photos import Photo
from handlers.model.posts import Post
from handlers.ports import School, Speech
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
    text = _which(post, say)
    choices = [*rows, [(back, say("Leave them all in"))]]
    await ask(school, f"{key}:out", author.chat, text, about(TAKE_OUT, post, school), choices)


def offer(post: Post, say: Speech) -> str:
    """Write on a button that something can be taken out."""
    match _kinds(post):
        case ["photo"]:
            return say("Take a photo out")
        case ["video"]:
            return say("Take a film out")
        case ["document"]:
            return say("Take a file out")
        case _:
            return say("Take a photo or file out")


def offer_one(number: int, photo: Photo, say: Speech) -> str:
    """Write on a button that this one can be taken out."""
    match photo.kind:
        case "photo":
            return say("Take photo {n} out", n=number)
        case "video":
            return say("Take film {n} out", n=number)
        case _:
            return say("Take file {n} out", n=number)


def chose(post: Post, say: Speech) -> str:
    """Say that the author pressed the button that offers it."""
    return say("✓ You chose: take a photo out.") if _kinds(post) == ["photo"] else say("✓ You chose: take one out.")


def taken_out(number: int, photo: Photo, say: Speech) -> str:
    """Say that one is out."""
    match photo.kind:
        case "photo":
            return say("✓ Photo {n} is out.", n=number)
        case "video":
            return say("✓ Film {n} is out.", n=number)
        case _:
            return say("✓ File {n} is out.", n=number)


def all_stay(post: Post, say: Speech) -> str:
    """Say that none was taken out."""
    return say("All photos stay in.") if _kinds(post) == ["photo"] else say("All of them stay in.")


def _which(post: Post, say: Speech) -> str:
    match _kinds(post):
        case ["photo"]:
            return say("Which photo do you want to take out? Count them from the first.")
        case ["video"]:
            return say("Which film do you want to take out? Count them from the first.")
        case ["document"]:
            return say("Which file do you want to take out? Count them from the first.")
        case _:
            return say("Which photo or file do you want to take out? Count them from the first.")


def _kinds(post: Post) -> list[str]:
    return sorted({each.kind for each in post.photos})
