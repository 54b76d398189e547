"""A post goes out later: the author chooses a time, changes it, or has it go out now; `/schedule`.

The time is the draft's until it is published; at the moment itself everything is checked once more (see `publishing`).
"""

from dataclasses import replace
from datetime import UTC, datetime

from handlers.approved_in_vain import has_changed, tell_decider
from handlers.asking import About, Choices, ask, close, tell
from handlers.dialogues import unsent
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.moments import in_words
from handlers.photos import is_too_far
from handlers.photos_words import too_far
from handlers.planning import examples, quick_times, why_not
from handlers.ports import School, Speech
from handlers.post_card import refresh
from handlers.posting_draft import (
    DIALOGUE,
    OPEN_FOR,
    Author,
    author_at,
    close_open,
    end_dialogue,
    is_open,
    open_dialogue,
)
from handlers.posting_own import by_its_author
from handlers.posting_preview import check, first_words, show
from handlers.posting_reach import UNDO, story_of
from handlers.posts_list import PLAN, show_list
from handlers.pressing import OVERTAKEN
from handlers.publishing import PUBLISH, give_back, may_go, schedule
from handlers.stopping import means_stop
from handlers.tables import CommandHandler, DialogueHandler, PressHandler, StopHandler
from handlers.time_phrases import Problem, Reading, read_moment
from handlers.undoing import undone

PLANNING = "plan"
"""The dialogue in which a time is written."""

WHEN = "plan.when"
_STAMP = "%Y%m%dT%H%M"


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/schedule`: choose a time for the post in the making, or else show the posts that go out later."""
    author = author_at(message.chat, person, school)
    dialogue = await school.dialogues.of(message.chat)
    post = None
    if author is not None and dialogue is not None and dialogue.kind in {DIALOGUE, PLANNING}:
        post = await school.posts.by_id(dialogue.data["post"])
    if author is None or post is None or not may_be_planned(post):
        await show_list(key, PLAN, message, person, school)
    elif message.argument:
        await _read(key, message.argument, post, author, school)
    else:
        await ask_time(key, post, author, school)


def may_be_planned(post: Post) -> bool:
    """Say whether a time can be chosen for a post: it has words or photos, and is a draft or scheduled already."""
    has_content = bool(post.text or post.photos)
    return has_content and post.replaces is None and post.state in {PostState.DRAFT, PostState.SCHEDULED}


async def ask_time(key: str, post: Post, author: Author, school: School) -> str:
    """Ask when a post is to go out; what the author writes next is taken for the time.

    Returns:
        The words that answer the press.
    """
    say = author.say
    if not may_be_planned(post):
        return say("The post has changed since. Use the newest buttons below.")
    if busy := await unsent(author.chat, say, school):
        return busy
    for question in await school.questions.open_about(WHEN, post.id):
        await close(school, question, OVERTAKEN, author.person, say("You are asked again: see below."))
    data = {"post": post.id, "writing": await is_open(post, author, school)}
    await school.dialogues.save(Dialogue(author.chat, author.person, PLANNING, "when", school.now, data))
    text = say("When is “{post}” to go out? Press a time, or write one.", post=first_words(post))
    matter = About(WHEN, post.id, (author.person,), school.now + OPEN_FOR, post.version)
    await ask(school, f"{key}:when", author.chat, text, matter, _times(post, say, school))
    return ""


def _times(post: Post, say: Speech, school: School) -> Choices:
    rows = [
        [(f"at:{moment:{_STAMP}}", _capital(in_words(moment, school, say)))]
        for moment in quick_times(school)
        if moment != post.planned_at
    ]
    soon = [[("soon", say("As soon as possible"))]] if post.planned_at else []
    return [*rows, *soon, [("other", say("Another time"))]]


async def chosen(key: str, press: Press, _question: Question, post: Post, author: Author, school: School) -> str:
    """Handle a press under "When?"."""
    say = author.say
    if press.choice == "other":
        if await _planning(post, author, school) is None:  # something else was begun since
            return await ask_time(key, post, author, school)
        await tell(school, f"{key}:other", author.chat, examples(say))
        return ""
    if not may_be_planned(post):
        return say("The post has changed since. Use the newest buttons below.")
    moment = None
    if press.choice != "soon":
        moment = datetime.strptime(press.choice.removeprefix("at:"), _STAMP).replace(tzinfo=UTC)
        if moment <= school.now:
            return why_not(Problem.PAST, say)
    await _take(key, post, moment, "", author, school)
    return ""


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Read what the author writes for a time."""
    author = author_at(message.chat, person, school)
    post = await school.posts.by_id(dialogue.data["post"])
    if author is None or post is None or not may_be_planned(post):
        await school.dialogues.end(message.chat)
        say = school.speech(person)
        text = say("The time of that post can no longer be chosen. /posts shows your posts.")
        await tell(school, f"{key}:late", message.chat, text)
    elif means_stop(message.text):
        await stopped(key, dialogue, person, school)
    else:
        await _read(key, message.text, post, author, school)


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop` where a time was asked: it stays as it was."""
    author = author_at(dialogue.chat, person, school)
    post = await school.posts.by_id(dialogue.data["post"])
    say = school.speech(person)
    if author is None or post is None:
        await school.dialogues.end(dialogue.chat)
    else:
        await _end(post, author, say("Stopped: the time stays as it was."), school)
    await tell(school, f"{key}:stop", dialogue.chat, say("Stopped: the time stays as it was."))


async def publish_now(key: str, post: Post, author: Author, school: School) -> None:
    """Have a scheduled post go out as soon as it can, with the time for "Undo" that every post has."""
    await _reschedule(key, post, None, "", author, school)


async def _read(key: str, text: str, post: Post, author: Author, school: School) -> None:
    """Take the moment that somebody wrote, or say why it cannot be taken; what is written next is another try."""
    dialogue = await _planning(post, author, school)
    reading = _reading(text, dialogue, school)
    if reading.moment is not None:
        note = author.say("That night the clock goes back, so this time comes twice. I take the first.")
        await _take(key, post, reading.moment, note if reading.twice else "", author, school)
        return
    if dialogue is None:
        await ask_time(key, post, author, school)
        dialogue = await _planning(post, author, school)
    if dialogue is not None and reading.problem is Problem.NO_TIME:
        await school.dialogues.save(replace(dialogue, data={**dialogue.data, "day": text}))
    await tell(school, f"{key}:problem", author.chat, why_not(reading.problem or Problem.UNCLEAR, author.say))


def _reading(text: str, dialogue: Dialogue | None, school: School) -> Reading:
    """Read a moment. Who wrote a day and was asked for the time answers "8:00", and means that day."""
    day = "" if dialogue is None else dialogue.data.get("day", "")
    together = read_moment(f"{day} {text}", school.local)
    if day and together.problem not in {Problem.UNCLEAR, Problem.NO_SUCH_DAY}:
        return together
    return read_moment(text, school.local)


async def _planning(post: Post, author: Author, school: School) -> Dialogue | None:
    """Give the dialogue in which this post's time is asked, None where it is not open."""
    dialogue = await school.dialogues.of(author.chat)
    is_open = dialogue is not None and dialogue.kind == PLANNING and dialogue.data["post"] == post.id
    return dialogue if is_open else None


async def _take(key: str, post: Post, moment: datetime | None, note: str, author: Author, school: School) -> None:
    """Give a post its time: a draft is shown again, a scheduled post waits for the new moment."""
    say = author.say
    if is_too_far(post, moment):
        await tell(school, f"{key}:too-far", author.chat, too_far(say))
        return
    said = say("⏰ {when}.", when=_capital(in_words(moment, school, say))) if moment else say("As soon as possible")
    await _end(post, author, said, school)
    if post.state is PostState.SCHEDULED:
        await _reschedule(key, post, moment, note, author, school)
        return
    post = replace(post, planned_at=moment)
    await school.posts.save(post)
    await close_open(post, author, school, said)
    if note:
        await tell(school, f"{key}:note", author.chat, note)
    await show(key, post, author, school)


async def _end(post: Post, author: Author, text: str, school: School) -> None:
    """Ask for the time no longer; where the post was being written, what comes next is its text again."""
    for question in await school.questions.open_about(WHEN, post.id):
        await close(school, question, OVERTAKEN, author.person, text)
    dialogue = await school.dialogues.of(author.chat)
    if dialogue is not None and dialogue.kind != DIALOGUE and dialogue.data.get("post") == post.id:
        await end_dialogue(post, author, school)
        if dialogue.data.get("writing", True):
            await open_dialogue(post, author, school)


async def _reschedule(key: str, post: Post, moment: datetime | None, news: str, author: Author, school: School) -> None:
    """Let a scheduled post wait for another moment; its author has it back where it could not go out then."""
    post = replace(post, planned_at=moment)
    await school.records.add("post_rescheduled", author.person, post.id, f"version {post.version}")
    if await may_go(post, await check(post, school), school):
        story = await story_of(post, school)
        if story is not None:
            await close(school, story, OVERTAKEN, author.person, author.say("The time has changed: see below."))
        await schedule(key, post, author, news, school)
    else:
        await school.timers.cancel(PUBLISH, post.id)
        await tell_decider(post, school, has_changed)
        await give_back(post, school, _not_then)
    changed = await school.posts.by_id(post.id)
    await refresh(key, changed or post, school)


async def story_pressed(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle a button under a post that is to go out."""
    if press.choice == "undo" or post.state is not PostState.SCHEDULED:
        return await undone(key, press, question, post, author, school)
    if press.choice == "time":
        return await ask_time(key, post, author, school)
    await publish_now(key, post, author, school)
    return ""


def _not_then(say: Speech) -> str:
    return say("Your post cannot go out at that moment as it is. See below.")


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


COMMANDS: dict[str, CommandHandler] = {"schedule": begin, "plan": begin}
DIALOGUES: dict[str, DialogueHandler] = {PLANNING: written}
STOPS: dict[str, StopHandler] = {PLANNING: stopped}
PRESSES: dict[str, PressHandler] = {UNDO: by_its_author(story_pressed), WHEN: by_its_author(chosen)}
