"""What the author of a post answers of its films, and of photos in which a child may be alone."""

from dataclasses import replace

from handlers.asking import close, redraw
from handlers.listing import listed
from handlers.model.events import Press
from handlers.model.photos import Word
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.pictures_asking import alone_drawn, with_alone
from handlers.pictures_facts import films_unsaid
from handlers.ports import School
from handlers.posting_draft import ALONE, FILMS, Author
from handlers.posting_own import by_its_author
from handlers.posting_preview import show
from handlers.tables import PressHandler


async def films_answered(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Take the author's word for who is in the films; it is recorded, for it is all that anybody knows."""
    say = author.say
    if not _is_current(post, question):
        return say("The post has changed since. Use the newest buttons below.")
    word: Word = "agreed" if press.choice == "agreed" else "unsure"
    films = films_unsaid(post)
    photos = tuple(replace(each, word=word) if number in films else each for number, each in enumerate(post.photos, 1))
    post = replace(post, photos=photos)
    await school.posts.save(post)
    await school.records.add("film_said", author.person, post.id, word)
    said = say("✓ In the film: only children with consent, or whom you named.")
    await close(school, question, word, author.person, said if word == "agreed" else say("✓ You are not sure."))
    await show(key, post, author, school)
    return ""


async def alone_answered(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Take the author's word for the photos in which one child is alone."""
    say = author.say
    if not _is_current(post, question):
        return say("The post has changed since. Use the newest buttons below.")
    photos = [int(each[1:]) for each in question.choices if each.startswith("a")]
    kind, number = press.choice[0], press.choice[1:]
    if kind == "a":
        post = with_alone(post, {int(number): not post.photos[int(number) - 1].alone})
        await school.posts.save(post)
        text, choices = alone_drawn(photos, [each for each in photos if post.photos[each - 1].alone], say)
        await redraw(school, f"{key}:alone", question, text, choices)
        return ""
    done = press.choice == "done"
    answers = {each: bool(post.photos[each - 1].alone) for each in photos} if done else {int(number): kind == "y"}
    post = with_alone(post, answers)
    await school.posts.save(post)
    alone = listed([str(number) for number, is_alone in answers.items() if is_alone], say)
    said = say("✓ One child alone in photo {which}.", which=alone) if alone else say("✓ No child alone in a photo.")
    await close(school, question, press.choice, author.person, said)
    await show(key, post, author, school)
    return ""


def _is_current(post: Post, question: Question) -> bool:
    """Say whether a question is about the post as it is now."""
    return post.state is PostState.DRAFT and post.version == question.version


PRESSES: dict[str, PressHandler] = {FILMS: by_its_author(films_answered), ALONE: by_its_author(alone_answered)}
