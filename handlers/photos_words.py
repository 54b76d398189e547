"""The words about photos: how many there are, what is wrong with one, who may be in them."""

from collections.abc import Sequence

from handlers.listing import listed
from handlers.model.effects import GONE, TOO_BIG, UNFIT
from handlers.model.people import Child
from handlers.model.photos import Photo
from handlers.model.posts import Post
from handlers.photos import LATEST, MOST, counted
from handlers.photos_consent import names_in
from handlers.ports import School, Speech

FEW = 8
"""As many names stand in the question itself; more stand on its buttons alone."""


def so_far(post: Post, say: Speech) -> str:
    """Write how many photos a draft has, and what else it can get."""
    head = say("📷 {photos}, so far.", photos=counted(post, say))
    if len(post.photos) >= MOST:
        return head + " " + say("More than {n} do not fit into one post.", n=MOST)
    if post.text:
        return head + " " + say("You can send more.")
    return head + " " + say("You can send more, and write the text. Nobody sees it before you publish it. /stop stops.")


def problem(post: Post, photo: Photo, say: Speech) -> str:
    """Write why a photo is left out."""
    number = post.photos.index(photo) + 1
    if photo.kind != "photo" and not photo.problem.startswith(UNFIT):
        return _not_here(photo.problem, number, say)
    match photo.problem:
        case detail if detail == TOO_BIG:
            return say("⚠️ Photo {n} is too large: at most 20 MB. I leave it out.", n=number)
        case detail if detail == GONE:
            return say("⚠️ Photo {n} is gone: I cannot get it any more. I leave it out.", n=number)
        case detail if detail.startswith(UNFIT):
            return _unfit(detail.removeprefix(UNFIT), number, say)
        case _:
            return say("⚠️ I could not get photo {n}. I leave it out; you can send it again.", n=number)


def _not_here(trouble: str, number: int, say: Speech) -> str:
    """Write why a film or file could not be had."""
    match trouble:
        case detail if detail == TOO_BIG:
            return say("⚠️ Number {n} is too large: at most 20 MB. I leave it out.", n=number)
        case detail if detail == GONE:
            return say("⚠️ Number {n} is gone: I cannot get it any more. I leave it out.", n=number)
        case _:
            return say("⚠️ I could not get number {n}. I leave it out; you can send it again.", n=number)


def _unfit(trouble: str, number: int, say: Speech) -> str:
    """Write why a file was not taken on."""
    match trouble:
        case "bomb":
            return say("⚠️ Number {n} unpacks to far more than it seems to be. I leave it out.", n=number)
        case "script":
            return say(
                "⚠️ Number {n} does something by itself when it is opened. I leave it out. “Print” it to a new PDF, and "
                "send that.",
                n=number,
            )
        case "disguised":
            return say(
                "⚠️ Number {n} is something else than it says. I leave it out. Is it a photo or a letter of "
                "yours? Save it anew as a JPG or PDF, and send that.",
                n=number,
            )
        case "too_big":
            return say("⚠️ Photo {n} has too many pixels for me. I leave it out; you can send a smaller one.", n=number)
        case "unknown":
            return say("⚠️ Number {n} is a kind of file that I do not know. I leave it out.", n=number)
        case _:
            return say("⚠️ Number {n} is damaged: I cannot open it. I leave it out; you can send it again.", n=number)


def too_far(say: Speech) -> str:
    """Write that a post cannot go out so late."""
    return say("A post with photos can go out in {n} days at the latest. Choose an earlier time.", n=LATEST.days)


def which_classes(say: Speech) -> str:
    """Ask which classes are in the photos."""
    return say("Which classes are in the photos? Mark them, and press “Next”.")


def who(names: Sequence[str], say: Speech) -> str:
    """Ask whether these children are in the photos: parents of theirs have not said yes to it."""
    why = say("I ask only about children whose parents have not said yes.")
    if len(names) > FEW:
        return f"{say('Which of these children are in it?')}\n{why}"
    either = f"{', '.join(names[:-1])} {say('or')} {names[-1]}" if names[1:] else names[0]
    asked = say.plural("Is {names} in it?", "Is {names} in it?", len(names), names=either)
    return f"{asked}\n{why}"


def in_which(name: str, say: Speech) -> str:
    """Ask in which photos a child is."""
    return say("In which photos is {name}? Count them from the first.", name=name)


def who_is_in(marked: Sequence[str], say: Speech) -> str:
    """Write what the author has answered."""
    if not marked:
        return say("✓ None of these children is in it.")
    return say("✓ In the photos: {names}.", names=listed(marked, say))


async def who_is_where(post: Post, school: School, say: Speech) -> list[str]:
    """Write in which photos the author has seen whom, and made somebody unrecognisable: for whoever decides, too."""
    named = [(number, await names_in(each, school)) for number, each in enumerate(post.photos, 1)]
    lines = [say("👥 Photo {n}: {names}.", n=number, names=listed(names, say)) for number, names in named if names]
    hidden = [str(number) for number, each in enumerate(post.photos, 1) if each.hidden]
    if hidden:
        lines.append(say("🙈 Made unrecognisable: photo {n}.", n=listed(hidden, say)))
    return ["\n".join(lines)] if lines else []


def names_of(children: Sequence[Child]) -> list[str]:
    """Name children as shortly as they can be told from one another."""
    first = [each.first_name for each in children]
    return [each.first_name if first.count(each.first_name) == 1 else each.name for each in children]
