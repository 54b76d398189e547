"""Why a post was refused: the director writes it, or not, and the author reads it."""

from dataclasses import replace
from datetime import timedelta

from handlers import understanding
from handlers.asking import About, ask, close, speech_to, staff_now, tell
from handlers.deciders import may_decide
from handlers.model.events import Chat, Message, Press
from handlers.model.people import Person, Staff
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.ports import School, Speech
from handlers.posting_draft import OPEN_FOR, author_of
from handlers.posting_preview import first_words
from handlers.reporting_questions import linked_children
from handlers.tables import DialogueHandler, PressHandler, StopHandler
from policy.triage import Kind, named_children, triage

REASON = "approval"
"""The dialogue in which the reason is written, and the question under it."""

ASKED, PRESSED = "asked", "pressed"
"""Why the bot listens: it has asked, or the director has pressed "Write a reason"."""

_OF_CHILDREN: frozenset[Kind] = frozenset({"illness", "recovery", "leave"})

LISTENS = timedelta(hours=1)
"""How long what the director writes is taken for the reason."""


async def ask_reason(key: str, post: Post, question: Question, school: School) -> None:
    """Ask whoever refused a post why. Where they are in the middle of something else, a button leads to it.

    Args:
        key: the event's key.
        post: the refused post.
        question: the question that was answered with "Refuse".
        school: the school.
    """
    (person_id,) = question.may_answer
    say = await speech_to(question, school)
    author = school.profile.staff_by_id(post.author)
    name = author.name if author else say("the author")
    words = first_words(post)
    if await _is_free(question.chat, school):
        await _listen(question.chat, person_id, post.id, school)
        text = say(
            "“{post}” does not go out. Why not? Write it in one message: {name} reads it.", post=words, name=name
        )
    else:
        text = say("“{post}” does not go out. You can tell {name} why.", post=words, name=name)
    # The button stays of use while the reason is waited for: something else may come first, or an hour pass.
    choices = [[("write", say("Write a reason")), ("skip", say("Give no reason"))]]
    matter = About(REASON, post.id, (person_id,), school.now + OPEN_FOR, post.version)
    await ask(school, f"{key}:reason", question.chat, text, matter, choices)


async def reason_written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Pass the director's reason on to the author.

    Args:
        key: the event's key.
        message: the reason.
        dialogue: the dialogue it was asked in.
        person: who wrote it.
        school: the school.
    """
    say = school.speech(person)
    forgotten = _is_forgotten(dialogue, school)
    if forgotten or await _is_about_child(message, dialogue, person, school):
        await _leave_aside(key, message, person, school, asked=not forgotten)
        return
    post = await school.posts.by_id(dialogue.data["post"])
    staff = staff_now(person, school)
    if post is None or staff is None or not may_decide(staff, post):
        await school.dialogues.end(message.chat)
        await tell(school, f"{key}:reason", message.chat, say("You may not decide about this post."))
        return
    if message.content != "text":
        await tell(school, f"{key}:reason", message.chat, say("Please write it: I can pass on words only."))
        return
    await school.dialogues.end(message.chat)
    if post.state is PostState.REFUSED:
        await school.posts.save(replace(post, reason=message.text))
    await _close_reason(post.id, "given", person, school)
    author = await author_of(post, school)
    if author is None:
        await tell(school, f"{key}:reason", message.chat, say("I cannot reach the author any more."))
        return
    await tell(school, f"{key}:why", author.chat, _passed_on(staff, post, message.text, author.say))
    await tell(school, f"{key}:reason", message.chat, say("I have passed it on."))


async def reason_pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Handle "Write a reason" and "Give no reason"; to write the reason of one post is to leave that of another."""
    dialogue = await school.dialogues.of(question.chat)
    if press.choice == "skip":
        await _end_reason(question.subject, person, school, press.choice, dialogue)
        return ""
    say = school.speech(person)
    if dialogue is not None and dialogue.kind != REASON:
        return say("First finish what you are doing, or send /stop.")
    await _listen(question.chat, person.id, question.subject, school, PRESSED)
    await tell(school, f"{key}:why", question.chat, say("Write it in one message."))
    return ""


async def reason_stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop` where a reason was asked: the refusal stands."""
    await _end_reason(dialogue.data["post"], person, school, "skip", dialogue)
    say = school.speech(person)
    await tell(school, f"{key}:stop", dialogue.chat, say("Good: no reason. The author knows that you refused."))


async def _listen(chat: Chat, person_id: str, post_id: str, school: School, step: str = ASKED) -> None:
    """Take what is written next for the reason."""
    await school.dialogues.save(Dialogue(chat, person_id, REASON, step, school.now, {"post": post_id}))


async def _is_free(chat: Chat, school: School) -> bool:
    """Say whether nothing is open in a chat; a question for a reason of long ago is not."""
    dialogue = await school.dialogues.of(chat)
    return dialogue is None or (dialogue.kind == REASON and _is_forgotten(dialogue, school))


def _is_forgotten(dialogue: Dialogue, school: School) -> bool:
    """Say whether the reason was asked so long ago that what is written now is about something else."""
    return school.now - dialogue.started_at > LISTENS


async def _leave_aside(key: str, message: Message, person: Person, school: School, *, asked: bool) -> None:
    """Take a text for no reason, and say so to somebody who has just been asked for one."""
    say = school.speech(person)
    await school.dialogues.end(message.chat)
    if asked:
        text = say("I have not passed this on. Was it your reason? Tap “Write a reason”, and send it again.")
        await tell(school, f"{key}:again", message.chat, text)
    await understanding.understand(key, message, person, school)


async def _is_about_child(message: Message, dialogue: Dialogue, person: Person, school: School) -> bool:
    """Say whether a text is a sick note or the like, which nobody else may read.

    A reason may speak of illness too: "reporting illness goes by phone". Who pressed "Write a reason" means one, unless
    they name their child.
    """
    if triage(message.text).kind not in _OF_CHILDREN:
        return False
    children = await linked_children(person, school)
    names = {each.id: (each.first_name, each.last_name) for each in children.values()}
    return dialogue.step != PRESSED or bool(named_children(message.text, names))


async def _end_reason(post_id: str, person: Person, school: School, choice: str, dialogue: Dialogue | None) -> None:
    """Wait for no reason any more; a dialogue about something else goes on."""
    if dialogue is not None and dialogue.kind == REASON and dialogue.data["post"] == post_id:
        await school.dialogues.end(dialogue.chat)
    await _close_reason(post_id, choice, person, school)


async def _close_reason(post_id: str, choice: str, person: Person, school: School) -> None:
    """Close the question for a reason."""
    say = school.speech(person)
    for question in await school.questions.open_about(REASON, post_id):
        text = say("Thank you.") if choice == "given" else say("No reason given.")
        await close(school, question, choice, person.id, text)


def _passed_on(staff: Staff, post: Post, reason: str, say: Speech) -> str:
    """Write the reason for the author."""
    return say(
        "{name} writes about your post “{post}”: “{reason}”", name=staff.name, post=first_words(post), reason=reason
    )


DIALOGUES: dict[str, DialogueHandler] = {REASON: reason_written}
STOPS: dict[str, StopHandler] = {REASON: reason_stopped}
PRESSES: dict[str, PressHandler] = {REASON: reason_pressed}
