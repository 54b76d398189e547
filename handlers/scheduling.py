"""A post goes out later: the author chooses a time, changes it, or has it go out now; `/schedule`.

The time is the draft's until it is published; at the moment itself everything is checked once more (see `publishing`).
"""

from dataclasses import replace
from datetime import UTC, datetime

from handlers.asking import About, Choices, ask, close, tell
from handlers.dialogues import finish_first, report_is_open
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.moments import in_words
from handlers.photos import LATEST
from handlers.planning import quick_times
from handlers.ports import School, Speech
from handlers.post_card import refresh
from handlers.posting_draft import (
    DIALOGUE,
    OPEN_FOR,
    Author,
    author_at,
    close_open,
    is_open,
    open_dialogue,
)
from handlers.posting_own import by_its_author
from handlers.posting_preview import first_words, show
from handlers.posting_reach import UNDO, story_of
from handlers.posts_list import PLAN, show_list
from handlers.pressing import OVERTAKEN
from handlers.publishing import schedule, undone
from handlers.stopping import means_stop
from handlers.tables import CommandHandler, DialogueHandler, PressHandler, StopHandler
from handlers.time_phrases import Problem, Reading, read_moment

PLANNING = "plan"
"""The dialogue in which a time is written."""

WHEN = "plan.when"
_STAMP = "%Y%m%dT%H%M"


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/schedule`: choose a time for the post in the making, or else show the posts that go out later."""
    author = author_at(message.chat, person, school)
    dialogue = await school.dialogues.of(message.chat)
    post = None
    if author is not None and dialogue is not None and dialogue.kind == DIALOGUE:
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
    if await report_is_open(author.chat, school):
        return finish_first(say)
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
        await tell(school, f"{key}:other", author.chat, _examples(say))
        return ""
    if not may_be_planned(post):
        return say("The post has changed since. Use the newest buttons below.")
    moment = None
    if press.choice != "soon":
        moment = datetime.strptime(press.choice.removeprefix("at:"), _STAMP).replace(tzinfo=UTC)
        if moment <= school.now:
            return _problem(Problem.PAST, say)
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
    await school.dialogues.end(dialogue.chat)
    say = school.speech(person)
    if author is not None and post is not None:
        await _end(post, author, dialogue, say("Stopped: the time stays as it was."), school)
    await tell(school, f"{key}:stop", dialogue.chat, say("Stopped: the time stays as it was."))


async def publish_now(key: str, post: Post, author: Author, school: School) -> None:
    """Have a scheduled post go out as soon as it can, with the time for "Undo" that every post has."""
    await _reschedule(key, post, None, "", author, school)


async def _read(key: str, text: str, post: Post, author: Author, school: School) -> None:
    """Take the moment that somebody wrote, or say why it cannot be taken."""
    reading: Reading = read_moment(text, school.local)
    if reading.moment is None:
        problem = reading.problem or Problem.UNCLEAR
        await tell(school, f"{key}:when", author.chat, _problem(problem, author.say))
        return
    note = author.say("That night the clock goes back, so this time comes twice. I take the first.")
    await _take(key, post, reading.moment, note if reading.twice else "", author, school)


async def _take(key: str, post: Post, moment: datetime | None, note: str, author: Author, school: School) -> None:
    """Give a post its time: a draft is shown again, a scheduled post waits for the new moment."""
    say = author.say
    if post.photos and moment is not None and moment - post.created_at > LATEST:
        text = say("A post with photos can go out in {n} days at the latest. Choose an earlier time.", n=LATEST.days)
        await tell(school, f"{key}:too-far", author.chat, text)
        return
    dialogue = await school.dialogues.of(author.chat)
    if dialogue is not None and dialogue.kind == PLANNING:
        await school.dialogues.end(author.chat)
    said = say("⏰ {when}.", when=_capital(in_words(moment, school, say))) if moment else say("As soon as possible")
    await _end(post, author, dialogue, said, school)
    if post.state is PostState.SCHEDULED:
        await _reschedule(key, post, moment, note, author, school)
        return
    post = replace(post, planned_at=moment)
    await school.posts.save(post)
    await close_open(post, author, school, said)
    if note:
        await tell(school, f"{key}:note", author.chat, note)
    await show(key, post, author, school)


async def _end(post: Post, author: Author, dialogue: Dialogue | None, text: str, school: School) -> None:
    """Ask for the time no longer; the dialogue in which the post is written goes on where it was open."""
    for question in await school.questions.open_about(WHEN, post.id):
        await close(school, question, OVERTAKEN, author.person, text)
    if dialogue is not None and dialogue.kind == PLANNING and dialogue.data["writing"]:
        await open_dialogue(post, author, school)


async def _reschedule(key: str, post: Post, moment: datetime | None, news: str, author: Author, school: School) -> None:
    """Let a scheduled post wait for another moment."""
    story = await story_of(post, school)
    if story is not None:
        await close(school, story, OVERTAKEN, author.person, author.say("The time has changed: see below."))
    post = replace(post, planned_at=moment)
    await school.records.add("post_rescheduled", author.person, post.id, f"version {post.version}")
    await schedule(key, post, author, news, school)
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


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _examples(say: Speech) -> str:
    return say("Write when, for example “tomorrow 8:00”, “Friday 15:30”, “24 November 8:15” or “in 2 hours”.")


def _problem(problem: Problem, say: Speech) -> str:
    """Say why a time cannot be taken, and what to write instead."""
    match problem:
        case Problem.NO_TIME:
            return say("At what time? Write the day and the time, for example “tomorrow 8:00”.")
        case Problem.NO_SUCH_DAY:
            return say("That day is not in the calendar. Write another one.")
        case Problem.SKIPPED:
            return say("That time does not exist: the clock goes forward that night. Choose another one.")
        case Problem.PAST:
            return say("That is in the past. Choose a time to come.")
        case Problem.TOO_FAR:
            return say("That is more than a year ahead. Choose an earlier time.")
        case _:
            return f"{say('I do not understand when that is.')} {_examples(say)}"


COMMANDS: dict[str, CommandHandler] = {"schedule": begin, "plan": begin}
DIALOGUES: dict[str, DialogueHandler] = {PLANNING: written}
STOPS: dict[str, StopHandler] = {PLANNING: stopped}
PRESSES: dict[str, PressHandler] = {UNDO: by_its_author(story_pressed), WHEN: by_its_author(chosen)}
