"""What the author types while somebody is made unrecognisable in a photo: numbers, squares, a word, or `/stop`."""

from dataclasses import replace

from handlers import photos_collecting
from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.model.photos import Hiding, Photo
from handlers.model.pictures import Box
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue
from handlers.pictures_facts import faces_left
from handlers.pictures_hiding import choose, close_question, draw, leave, photo_of
from handlers.pictures_reading import Reading, read
from handlers.pictures_words import help_with
from handlers.ports import School
from handlers.posting_draft import HIDING, Author, author_at
from handlers.staff_only import explain
from handlers.stopping import means_stop
from handlers.tables import DialogueHandler, StopHandler


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Read what the author types for faces, squares, or an answer; a photo goes into the post."""
    author = author_at(message.chat, person, school)
    post = await school.posts.by_id(dialogue.data["post"])
    hiding = post.hiding if post else None
    if author is None:
        await school.dialogues.end(message.chat)
        await explain(key, message, person, school)
        return
    say = author.say
    if post is None or hiding is None or post.state is not PostState.DRAFT:
        await school.dialogues.end(message.chat)
        await tell(school, f"{key}:late", message.chat, say("That photo is not being changed any more."))
    elif message.media is not None:
        await photos_collecting.add(key, post, message, author, school)
    elif means_stop(message.text):
        await stopped(key, dialogue, person, school)
    elif not await school.questions.open_about(HIDING, post.id):
        await tell(school, f"{key}:wait", message.chat, say("One moment: the picture is being made."))
    else:
        await _read(key, message.text, post, hiding, author, school)


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop`: the photo stays as it was, and the preview is shown again, where the post can be stopped."""
    author = author_at(dialogue.chat, person, school)
    post = await school.posts.by_id(dialogue.data["post"])
    if author is None or post is None or post.state is not PostState.DRAFT:
        await school.dialogues.end(dialogue.chat)
        return
    await close_question(post, "none", author.say("✓ The photo stays as it was."), author, school)
    await leave(key, post, author, school)


async def _read(key: str, text: str, post: Post, hiding: Hiding, author: Author, school: School) -> None:
    """Take what was typed, or say what can be."""
    photo, reading = photo_of(post, hiding), read(text)
    choice = _meant(reading, hiding, photo)
    if choice:
        await choose(key, choice, post, hiding, author, school)
        return
    faces, boxes = len(faces_left(photo)), _squares(reading, photo, school)
    numbers = reading.numbers if reading else ()
    fits = hiding.drawing != "pixelate" and all(1 <= each <= faces for each in numbers)
    if reading is None or boxes is None or not (numbers or boxes) or not fits:
        await tell(school, f"{key}:help", author.chat, help_with(hiding.drawing, faces, author.say))
        return
    # What was pressed before counts too; a square is a face that has no number.
    picked = tuple(sorted({*hiding.picked, *numbers}))
    hiding = replace(hiding, picked=picked, added=tuple(dict.fromkeys((*hiding.added, *boxes))))
    await close_question(post, "go", author.say("✓ I make the picture."), author, school)
    await draw(key, "pixelate", post, hiding, author, school)


def _meant(reading: Reading | None, hiding: Hiding, photo: Photo) -> str:
    """Say which button a typed word stands for here; empty for none, or where "good" would not say who is gone."""
    word = reading.word if reading else ""
    if hiding.drawing == "pixelate":
        return word if word == "again" or (word == "good" and not photo.children) else ""
    return {"none": "none", "all": "all" if hiding.drawing == "frames" else ""}.get(word, "")


def _squares(reading: Reading | None, photo: Photo, school: School) -> list[Box] | None:
    """Give the places of the squares that were typed; None where one of them is not on the grid."""
    assert photo.seen is not None, "it was looked at before"
    places = [school.squares.cell(each, photo.seen) for each in (reading.squares if reading else ())]
    found = [each for each in places if each is not None]
    return found if len(found) == len(places) else None


DIALOGUES: dict[str, DialogueHandler] = {HIDING: written}
STOPS: dict[str, StopHandler] = {HIDING: stopped}
