"""Why a post was refused, or what has to change in it: the director writes it, and the author reads it.

A refusal stands without a reason. A post is sent back only when the reason is written: without one its author would
not know what to change.
"""

from dataclasses import replace

from handlers.approval_back import is_open, send_back
from handlers.asking import About, ask, close, speech_to, staff_now, tell
from handlers.deciders import may_decide
from handlers.dialogues import finish_first
from handlers.listening import UNASKED, is_forgotten, unfit
from handlers.model.events import Chat, Message, Press
from handlers.model.people import Person, Staff
from handlers.model.posts import Post
from handlers.model.questions import Dialogue, Question
from handlers.ports import School, Speech
from handlers.posting_draft import OPEN_FOR, author_of
from handlers.posting_preview import first_words
from handlers.pressing import OVERTAKEN, decided
from handlers.stopping import means_stop
from handlers.tables import DialogueHandler, PressHandler, StopHandler

REASON = "approval"
"""The dialogue in which the reason is written, and the question under it."""

PRESSED, BACK = "pressed", "back"
"""The dialogue's steps beside `UNASKED`, where the bot asks by itself why a post was refused: somebody pressed "Write a
reason", or "Send back"."""


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
    name = _author_name(post, say, school)
    words = first_words(post)
    if await _is_free(question.chat, school):
        await _listen(question, UNASKED, school)
        text = say(
            "“{post}” does not go out. Why not? Write it in one message: {name} reads it.", post=words, name=name
        )
    else:
        text = say("“{post}” does not go out. You can tell {name} why.", post=words, name=name)
    # The button stays of use while the reason is waited for: something else may come first, or an hour pass.
    choices = [[("write", say("Write a reason")), ("skip", say("Give no reason"))]]
    matter = About(REASON, post.id, (person_id,), school.now + OPEN_FOR, post.version)
    await ask(school, f"{key}:reason", question.chat, text, matter, choices)


async def ask_why_back(key: str, post: Post, question: Question, say: Speech, school: School) -> str:
    """Ask whoever sends a post back what has to change; until that is written it waits, and can be decided.

    Args:
        key: the event's key.
        post: the post, which waits for a decision.
        question: the question that was answered with "Send back".
        say: the language of who pressed.
        school: the school.

    Returns:
        The words that answer the press.
    """
    dialogue = await school.dialogues.of(question.chat)
    if dialogue is not None and dialogue.kind != REASON:
        return finish_first(say)
    if dialogue is not None and dialogue.step == BACK and dialogue.data["question"] == question.token:
        return say("Write it in one message.")  # pressed twice
    await _listen(question, BACK, school)
    text = say(
        "What has to change in “{post}”? Write it in one message: {name} reads it, and gets the post back. Until then "
        "it waits. /stop leaves it as it is.",
        post=first_words(post),
        name=_author_name(post, say, school),
    )
    await tell(school, f"{key}:why", question.chat, text)
    return ""


async def forget_reason(chat: Chat, post: Post, school: School) -> None:
    """Wait no longer for a reason about a post: whoever was asked for it has decided otherwise."""
    dialogue = await school.dialogues.of(chat)
    if dialogue is not None and _is_about(dialogue, post.id):
        await school.dialogues.end(chat)


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
    post = await school.posts.by_id(dialogue.data["post"])
    staff = staff_now(person, school)
    if post is None or staff is None or not may_decide(staff, post):
        await school.dialogues.end(message.chat)
        await tell(school, f"{key}:reason", message.chat, say("You may not decide about this post."))
        return
    if means_stop(message.text):
        await reason_stopped(key, dialogue, person, school)
        return
    if complaint := unfit(message, say):
        await tell(school, f"{key}:reason", message.chat, complaint)
        return
    await school.dialogues.end(message.chat)
    if dialogue.step == BACK:
        await _back(key, post, message, dialogue, staff, say, school)
    else:
        await _explained(key, post, message, staff, person, school)


async def reason_pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Handle "Write a reason" and "Give no reason"; to write the reason of one post is to leave that of another."""
    dialogue = await school.dialogues.of(question.chat)
    if press.choice == "skip":
        await _end_reason(question.subject, person, school, press.choice, dialogue)
        return ""
    say = school.speech(person)
    if dialogue is not None and dialogue.kind != REASON:
        return finish_first(say)
    await _listen(question, PRESSED, school)
    await tell(school, f"{key}:why", question.chat, say("Write it in one message."))
    return ""


async def reason_stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop` where a reason was asked: a refusal stands, and what was to be sent back still waits."""
    say = school.speech(person)
    if dialogue.step == BACK:
        await school.dialogues.end(dialogue.chat)
        text = say("Good: I have not sent it back. You can still decide with the buttons under the post.")
    else:
        await _end_reason(dialogue.data["post"], person, school, "skip", dialogue)
        text = say("Good: no reason. The author knows that you refused.")
    await tell(school, f"{key}:stop", dialogue.chat, text)


async def _back(
    key: str, post: Post, message: Message, dialogue: Dialogue, staff: Staff, say: Speech, school: School
) -> None:
    """Send the post back, unless its author or somebody else was quicker."""
    if is_open(post, dialogue.data["version"]):
        await send_back(key, post, message.text.strip(), staff, message.chat, school)
        return
    question = await school.questions.by_token(dialogue.data["question"])
    if question is None or question.answer in {None, OVERTAKEN}:
        text = say("The post has changed since. You will be asked again if needed.")
    else:
        text = await decided(question, school, say)
    await tell(school, f"{key}:reason", message.chat, text)


async def _explained(key: str, post: Post, message: Message, staff: Staff, person: Person, school: School) -> None:
    """Give the author the reason of a refusal."""
    reason = message.text.strip()
    await school.posts.save(replace(post, reason=reason))
    await _close_reason(post.id, "given", person, school)
    say = school.speech(person)
    author = await author_of(post, school)
    if author is None:
        await tell(school, f"{key}:reason", message.chat, say("I cannot reach the author any more."))
        return
    await tell(school, f"{key}:why", author.chat, _passed_on(staff, post, reason, author.say))
    await tell(school, f"{key}:reason", message.chat, say("I have passed it on."))


async def _listen(question: Question, step: str, school: School) -> None:
    """Take what is written next for the reason."""
    data = {"post": question.subject, "version": question.version, "question": question.token}
    (person_id,) = question.may_answer
    await school.dialogues.save(Dialogue(question.chat, person_id, REASON, step, school.now, data))


async def _is_free(chat: Chat, school: School) -> bool:
    """Say whether nothing is open in a chat; a question for a reason of long ago is not."""
    dialogue = await school.dialogues.of(chat)
    return dialogue is None or (dialogue.kind == REASON and is_forgotten(dialogue, school))


def _is_about(dialogue: Dialogue, post_id: str) -> bool:
    """Say whether a dialogue is for the reason of a post."""
    return dialogue.kind == REASON and dialogue.data["post"] == post_id


async def _end_reason(post_id: str, person: Person, school: School, choice: str, dialogue: Dialogue | None) -> None:
    """Wait for no reason any more; a dialogue about something else goes on."""
    if dialogue is not None and _is_about(dialogue, post_id):
        await school.dialogues.end(dialogue.chat)
    await _close_reason(post_id, choice, person, school)


async def _close_reason(post_id: str, choice: str, person: Person, school: School) -> None:
    """Close the question for a reason."""
    say = school.speech(person)
    for question in await school.questions.open_about(REASON, post_id):
        text = say("Thank you.") if choice == "given" else say("No reason given.")
        await close(school, question, choice, person.id, text)


def _author_name(post: Post, say: Speech, school: School) -> str:
    """Name a post's author for who decides about it."""
    author = school.profile.staff_by_id(post.author)
    return author.name if author else say("the author")


def _passed_on(staff: Staff, post: Post, reason: str, say: Speech) -> str:
    """Write the reason for the author."""
    return say(
        "{name} writes about your post “{post}”: “{reason}”", name=staff.name, post=first_words(post), reason=reason
    )


DIALOGUES: dict[str, DialogueHandler] = {REASON: reason_written}
STOPS: dict[str, StopHandler] = {REASON: reason_stopped}
PRESSES: dict[str, PressHandler] = {REASON: reason_pressed}
