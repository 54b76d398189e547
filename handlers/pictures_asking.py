"""What only the author of a post can say of its pictures: who is in a film, and whether a child is alone in a photo."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from handlers.asking import Choices, ask
from handlers.listing import listed
from handlers.model.posts import Post
from handlers.pictures_facts import alone_unsaid, films_unsaid
from handlers.ports import School, Speech
from handlers.posting_draft import ALONE, FILMS, Author, about

_IN_A_ROW = 5


def is_unsaid(post: Post) -> bool:
    """Say whether its author still has to say something of a picture of a post."""
    return bool(films_unsaid(post) or alone_unsaid(post))


async def begin(key: str, post: Post, author: Author, school: School) -> Post | None:
    """Ask the author of a post what nobody else can say.

    Args:
        key: the event's key.
        post: the draft.
        author: whose it is, and where.
        school: the school.

    Returns:
        The post where there is nothing to ask; None where its author is asked.
    """
    say = author.say
    if films := films_unsaid(post):
        text, choices = films_drawn(post, films, say)
        await ask(school, f"{key}:films", author.chat, text, about(FILMS, post, school), choices)
        return None
    if photos := alone_unsaid(post):
        text, choices = alone_drawn(photos, (), say)
        await ask(school, f"{key}:alone", author.chat, text, about(ALONE, post, school), choices)
        return None
    return post


def films_drawn(post: Post, films: Sequence[int], say: Speech) -> tuple[str, Choices]:
    """Write the question who can be seen or heard in films and recordings."""
    which = listed([str(each) for each in films], say)
    head = say.plural(
        "🎬 Who can be seen or heard in the film (number {which})?",
        "🎬 Who can be seen or heard in the films (numbers {which})?",
        len(films),
        which=which,
    )
    named = any(post.photos[number - 1].children or post.photos[number - 1].classes for number in films)
    agreed = say("Those I named, and children with consent") if named else say("Only children with consent")
    text = f"{head}\n{say('I cannot look and listen myself: play it to the end.')}"
    return text, [[("agreed", agreed)], [("unsure", say("I am not sure"))]]


def alone_drawn(photos: Sequence[int], marked: Collection[int], say: Speech) -> tuple[str, Choices]:
    """Write the question in which photos one child is alone, with a mark at each."""
    if len(photos) == 1:
        number = photos[0]
        text = say("Is there one child in photo {n}? I see one face, and may have missed others.", n=number)
        return text, [[(f"y{number}", say("Yes, one child"))], [(f"n{number}", say("No, more or none"))]]
    text = say("In which of these photos is one child alone? I see one face in each, and may have missed others.")
    numbers = [(f"a{each}", f"✓ {each}" if each in marked else str(each)) for each in photos]
    rows = [numbers[first : first + _IN_A_ROW] for first in range(0, len(numbers), _IN_A_ROW)]
    return text, [*rows, [("done", say("That is all") if marked else say("In none of these"))]]


def with_alone(post: Post, answers: dict[int, bool]) -> Post:
    """Note of photos, by their numbers, whether one child is alone in them."""
    photos = tuple(
        replace(each, alone=answers[number]) if number in answers else each
        for number, each in enumerate(post.photos, 1)
    )
    return replace(post, photos=photos)
