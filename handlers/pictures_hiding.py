"""Making somebody unrecognisable in a photo of a draft: frames, a choice, the result, and the author's "good".

Each picture is made outside (`Redraw`), and its receipt asks the next question. Only what was confirmed becomes the
post's photo; what it was before is forgotten then. Until that moment nothing about the post has changed.
"""

from dataclasses import replace

from handlers.asking import ask, close, redraw, tell
from handlers.model.effects import Attachment, Drawing, ReceiptRequest, Redraw
from handlers.model.events import Press, Receipt
from handlers.model.photos import Hiding, Photo
from handlers.model.pictures import Box
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.photos import without_drawing
from handlers.photos_words import names_of
from handlers.pictures_facts import JPEG, can_be_hidden, faces_left, renamed
from handlers.pictures_words import frames_drawn, grid_drawn, made, result_drawn
from handlers.ports import School, Speech
from handlers.posting_draft import DIALOGUE, HIDE_WHICH, HIDING, Author, about, author_of, open_dialogue
from handlers.posting_own import by_its_author
from handlers.posting_preview import show
from handlers.tables import PressHandler, ReceiptHandler

DRAWN = "pictures.drawn"
"""The topic of the receipts of pictures that were made."""

_IN_A_ROW = 5


async def begin(key: str, number: int | None, post: Post, author: Author, school: School) -> None:
    """Begin to make somebody unrecognisable.

    Args:
        key: the event's key.
        number: the photo's, from 1; None to ask which where there are several.
        post: the draft, saved.
        author: whose it is, and where.
        school: the school.
    """
    numbers = [each for each, photo in enumerate(post.photos, 1) if can_be_hidden(photo)]
    if number is None and len(numbers) > 1:
        text = author.say("In which photo is somebody to be unrecognisable? Count them from the first.")
        buttons = [(str(each), str(each)) for each in numbers]
        rows = [buttons[first : first + _IN_A_ROW] for first in range(0, len(buttons), _IN_A_ROW)]
        choices = [*rows, [("back", author.say("Back to the preview"))]]
        await ask(school, f"{key}:which", author.chat, text, about(HIDE_WHICH, post, school), choices)
        return
    await _begin_with(key, post.photos[(number or numbers[0]) - 1], post, author, school)


async def chosen(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle the number of a photo."""
    say = author.say
    if not _is_current(post, question):
        return say("The post has changed since. Use the newest buttons below.")
    if press.choice == "back":
        await close(school, question, "back", author.person, say("✓ Back to the preview."))
        await leave(key, post, author, school)
        return ""
    await close(school, question, press.choice, author.person, say("✓ Photo {n}.", n=press.choice))
    await _begin_with(key, post.photos[int(press.choice) - 1], post, author, school)
    return ""


async def drawn(key: str, receipt: Receipt, school: School) -> None:
    """Show a picture that was made, with what can be chosen now; one that nobody waits for is forgotten.

    Args:
        key: the event's key.
        receipt: its subject is the post's id and the picture's.
        school: the school.
    """
    post_id, _, blob = receipt.subject.partition(":")
    post = await school.posts.by_id(post_id)
    hiding = post.hiding if post else None
    if post is None or hiding is None or hiding.drawn != blob or post.state is not PostState.DRAFT:
        await school.blobs.forget(blob)
        return
    author = await author_of(post, school)
    if author is None:
        return
    if receipt.outcome != "done":
        text = author.say("⚠️ I could not make that picture. The photo is as it was; you can take it out.")
        await tell(school, f"{key}:failed", author.chat, text)
        await leave(key, post, author, school)
        return
    shown = (Attachment(hiding.drawn, "photo", JPEG),)
    await tell(school, f"{key}:picture", author.chat, "", shown)
    text, choices = await _question(post, hiding, author.say, school)
    later = ("go",) if hiding.drawing == "frames" and not hiding.picked else ()
    await ask(school, f"{key}:faces", author.chat, text, about(HIDING, post, school), choices, later)
    dialogue = await school.dialogues.of(author.chat)
    of_this_post = dialogue is not None and dialogue.data.get("post") == post.id
    if dialogue is None or (dialogue.kind in {DIALOGUE, HIDING} and of_this_post):
        data = {"post": post.id}
        await school.dialogues.save(Dialogue(author.chat, author.person, HIDING, "", school.now, data))


async def pressed(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle a button under frames, grid or result."""
    hiding = post.hiding
    if hiding is None or not _is_current(post, question):
        return author.say("The post has changed since. Use the newest buttons below.")
    kind, number = press.choice[0], press.choice[1:]
    if number.isdigit():
        hiding = _toggled(hiding, kind, int(number), photo_of(post, hiding))
        await school.posts.save(replace(post, hiding=hiding))
        text, choices = await _question(post, hiding, author.say, school)
        await redraw(school, f"{key}:faces", question, text, choices)
        return ""
    if press.choice == "go" and not _places(photo_of(post, hiding), hiding):
        return author.say("Press a number first.")
    await choose(key, press.choice, post, hiding, author, school)
    return ""


async def _begin_with(key: str, photo: Photo, post: Post, author: Author, school: School) -> None:
    """Show a photo's faces in frames, or the grid where none was found."""
    post = await without_drawing(post, school)
    hiding = Hiding(photo.blob)
    await draw(key, "frames" if faces_left(photo) else "grid", post, hiding, author, school)


async def draw(key: str, drawing: Drawing, post: Post, hiding: Hiding, author: Author, school: School) -> None:
    """Have a picture made in the place of the one that was shown."""
    photo = photo_of(post, hiding)
    boxes = {"frames": faces_left(photo), "grid": (), "pixelate": _places(photo, hiding)}[drawing]
    into = school.ids.new()
    await school.blobs.forget(*filter(None, [hiding.drawn]))
    await school.posts.save(replace(post, hiding=replace(hiding, drawing=drawing, drawn=into, gone=())))
    receipt = ReceiptRequest(DRAWN, f"{post.id}:{into}")
    await school.outbox.put(Redraw(f"{key}:drawing", author.chat, drawing, photo.blob, into, boxes, receipt))


async def choose(key: str, choice: str, post: Post, hiding: Hiding, author: Author, school: School) -> None:
    """Do what was pressed or typed, and put it in the place of the question."""
    say, photo, number = author.say, photo_of(post, hiding), _number(post, hiding)
    match choice:
        case "all":
            hiding = replace(hiding, picked=tuple(range(1, len(faces_left(photo)) + 1)))
            await close_question(post, choice, say("✓ All faces."), author, school)
            await draw(key, "pixelate", post, hiding, author, school)
        case "go":
            await close_question(post, choice, say("✓ I make the picture."), author, school)
            await draw(key, "pixelate", post, hiding, author, school)
        case "grid":
            await close_question(post, choice, say("✓ A face is missing."), author, school)
            await draw(key, "grid", post, hiding, author, school)
        case "faces":
            await close_question(post, choice, say("✓ Back to the faces."), author, school)
            await draw(key, "frames", post, hiding, author, school)
        case "again":
            await close_question(post, choice, say("✓ Once more: see below."), author, school)
            await _begin_with(key, photo, post, author, school)
        case "good" | "gone":
            await close_question(post, choice, made(number, say), author, school)
            gone = photo.children if choice == "gone" else hiding.gone
            await _take(key, post, replace(hiding, gone=gone), author, school)
        case _:
            await close_question(post, choice, say("✓ The photo stays as it was."), author, school)
            await leave(key, post, author, school)


async def _take(key: str, post: Post, hiding: Hiding, author: Author, school: School) -> None:
    """Put what was confirmed in the place of the photo, which is forgotten; the post is another now."""
    old, number = photo_of(post, hiding), _number(post, hiding)
    new = replace(
        old,
        blob=hiding.drawn,
        mime=JPEG,
        name=renamed(old.name, JPEG),
        hidden=(*old.hidden, *_places(old, hiding)),
        children=tuple(each for each in old.children if each not in hiding.gone),
        alone=None,
    )
    photos = tuple(new if each is old else each for each in post.photos)
    post = replace(post, photos=photos, version=post.version + 1, hiding=None)
    await school.posts.save(post)
    await school.blobs.forget(old.blob)
    await school.records.add("made_unrecognisable", author.person, post.id, f"photo {number}")
    await _back(key, post, author, school)


async def leave(key: str, post: Post, author: Author, school: School) -> None:
    """Change nothing, and show the preview."""
    post = await without_drawing(post, school)
    await school.posts.save(post)
    await _back(key, post, author, school)


async def _back(key: str, post: Post, author: Author, school: School) -> None:
    """Show the preview; what is typed next is the post's text, unless it belongs to something else."""
    dialogue = await school.dialogues.of(author.chat)
    if dialogue is None or dialogue.kind == HIDING:
        await open_dialogue(post, author, school)
    await show(key, post, author, school)


async def _question(post: Post, hiding: Hiding, say: Speech, school: School) -> tuple[str, list[list[tuple[str, str]]]]:
    """Write the question that stands under the picture."""
    photo, number = photo_of(post, hiding), _number(post, hiding)
    faces = len(faces_left(photo))
    if hiding.drawing == "frames":
        text, choices = frames_drawn(number, faces, hiding, say)
    elif hiding.drawing == "grid":
        text, choices = grid_drawn(number, faces, say)
    else:
        children = [child for each in photo.children if (child := await school.children.by_id(each)) is not None]
        places = [photo.children.index(each.id) for each in children]
        gone = [place for place in places if photo.children[place] in hiding.gone]
        text, choices = result_drawn(number, dict(zip(places, names_of(children), strict=True)), gone, say)
    return text, [[*row] for row in choices]


def _toggled(hiding: Hiding, kind: str, number: int, photo: Photo) -> Hiding:
    """Mark a face or a child, or take the mark away."""
    if kind == "f":
        return replace(hiding, picked=tuple(sorted({*hiding.picked} ^ {number})))
    return replace(hiding, gone=tuple(sorted({*hiding.gone} ^ {photo.children[number]})))


def _places(photo: Photo, hiding: Hiding) -> tuple[Box, ...]:
    """Give the places that were picked and named."""
    faces = faces_left(photo)
    return (*(faces[each - 1] for each in hiding.picked), *hiding.added)


def photo_of(post: Post, hiding: Hiding) -> Photo:
    """Give the photo that is being made unrecognisable."""
    return next(each for each in post.photos if each.blob == hiding.blob)


def _number(post: Post, hiding: Hiding) -> int:
    return next(number for number, each in enumerate(post.photos, 1) if each.blob == hiding.blob)


def _is_current(post: Post, question: Question) -> bool:
    """Say whether a question is about the post as it is now."""
    return post.state is PostState.DRAFT and post.version == question.version


async def close_question(post: Post, choice: str, text: str, author: Author, school: School) -> None:
    """Put what was chosen in the place of the question."""
    for question in await school.questions.open_about(HIDING, post.id):
        await close(school, question, choice, author.person, text)


PRESSES: dict[str, PressHandler] = {HIDING: by_its_author(pressed), HIDE_WHICH: by_its_author(chosen)}
RECEIPTS: dict[str, ReceiptHandler] = {DRAWN: drawn}
