"""Words of the author's own before anybody decides: a remark for the director, or a director's reason to confirm."""

from dataclasses import replace

from handlers import verdicts
from handlers.approval import request
from handlers.approval_own import FEWEST_WORDS, confirm, may_confirm
from handlers.asking import Choices, ask, close, tell
from handlers.deciders import deciders
from handlers.listening import unfit
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.photos_ready import is_ready
from handlers.ports import School
from handlers.posting_draft import WORDS, Author, about, author_at, open_dialogue
from handlers.posting_own import by_its_author
from handlers.posting_preview import check, obstacle, show
from handlers.stopping import means_stop
from handlers.tables import DialogueHandler, PressHandler, StopHandler
from policy.model import Verdict

REMARK, CONFIRM = "remark", "confirm"
"""The dialogue's steps: whether somebody else can decide says which of them it is."""


async def begin(key: str, post: Post, verdict: Verdict, author: Author, school: School) -> bool:
    """Ask for the words that go with a post: a remark if the author wants to, or the reason to confirm their own.

    Args:
        key: the event's key.
        post: the draft.
        verdict: what the check finds in it now.
        author: whose it is, and where.
        school: the school.

    Returns:
        False when nobody can decide; the author knows then what to do.
    """
    say = author.say
    back = [("back", say("Back to the preview"))]
    if await deciders(post, school):
        text = say("Do you want to add a remark for the director? Write it in one message, or press “Send without”.")
        await _listen(key, post, REMARK, text, [[("without", say("Send without"))], back], author, school)
    elif await may_confirm(post, verdict, author, school):
        text = say(
            "There is nobody but you who can decide about this. You can confirm it yourself: write in a few words why "
            "it may go out. Your reason is kept with the post."
        )
        await _listen(key, post, CONFIRM, text, [back], author, school)
    else:
        await tell(school, f"{key}:nobody", author.chat, _nobody(author))
        return False
    return True


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take what the author writes for the words that were asked for.

    Args:
        key: the event's key.
        message: the words.
        dialogue: the dialogue they were asked in.
        person: who wrote them.
        school: the school.
    """
    if means_stop(message.text):
        await stopped(key, dialogue, person, school)
        return
    found = await _draft(key, dialogue, person, school)
    if found is None:
        return
    post, author = found
    if complaint := _unfit(message, dialogue.step, author):
        await tell(school, f"{key}:words", author.chat, complaint)
        return
    words, say = message.text.strip(), author.say
    said = (
        say("✓ Your remark: “{remark}”", remark=words)
        if dialogue.step == REMARK
        else say("✓ Your reason: “{reason}”", reason=words)
    )
    await _close(post, author, "given", said, school)
    await _go_on(key, post, words, dialogue.step, author, school)


async def pressed(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle "Send without" and "Back to the preview"."""
    say = author.say
    if not _is_open(post, question.version):
        return say("The post has changed since. Use the newest buttons below.")
    if press.choice == "back":
        await _back(key, post, author, school)
    else:
        await _close(post, author, press.choice, say("✓ Without a remark."), school)
        await _go_on(key, post, "", REMARK, author, school)
    return ""


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop` where words were asked for: back to the preview, where the post itself can be stopped."""
    found = await _draft(key, dialogue, person, school)
    if found is not None:
        await _back(key, *found, school)


async def _listen(key: str, post: Post, step: str, text: str, choices: Choices, author: Author, school: School) -> None:
    """Ask, and take what is written next for the words."""
    data = {"post": post.id, "version": post.version}
    await school.dialogues.save(Dialogue(author.chat, author.person, WORDS, step, school.now, data))
    await ask(school, f"{key}:words", author.chat, text, about(WORDS, post, school), choices)


def _nobody(author: Author) -> str:
    """Say what an author can do whom nobody can be asked for."""
    say = author.say
    if author.staff.role == "director":
        return say("There is nobody but you who can decide about this. You can publish it yourself, or change it.")
    return say(
        "I can ask nobody about this: no director or deputy has an account in the school's settings. Speak to the "
        "director, and ask whoever looks after the bot to add one."
    )


async def _draft(key: str, dialogue: Dialogue, person: Person, school: School) -> tuple[Post, Author] | None:
    """Find the post that the words are for; where it is no draft of this person any more, say so and end it."""
    author = author_at(dialogue.chat, person, school)
    post = await school.posts.by_id(dialogue.data["post"])
    if author is not None and post is not None and _is_open(post, dialogue.data["version"]):
        return post, author
    await school.dialogues.end(dialogue.chat)
    say = school.speech(person)
    await tell(school, f"{key}:late", dialogue.chat, say("That post is no draft any more. /post starts a new one."))
    return None


def _is_open(post: Post, version: int) -> bool:
    """Say whether this version of the post is still in the making."""
    return post.state is PostState.DRAFT and post.version == version


def _unfit(message: Message, step: str, author: Author) -> str:
    """Say why a message will not do; empty where it does."""
    if complaint := unfit(message, author.say):
        return complaint
    if step == CONFIRM and len(message.text.split()) < FEWEST_WORDS:
        return author.say("Please write a few words more: somebody may ask you for this reason later.")
    return ""


async def _go_on(key: str, post: Post, words: str, step: str, author: Author, school: School) -> None:
    """Have the post decided, if that may still be: roster, groups and staff may have changed since the preview."""
    await _end(post, author, school)
    verdict = await check(post, school)
    may_go_on = await is_ready(post, school) and not await obstacle(post, author, school)
    if verdict.word != "refuse" and may_go_on:
        if step == REMARK and await request(key, replace(post, remark=words), verdict, author, school):
            return
        # Who decides has seen all of it, also where that is the author.
        is_news = await verdicts.is_news(post, verdict, school)
        if step == CONFIRM and not is_news and await may_confirm(post, verdict, author, school):
            await confirm(key, post, verdict, words, author, school)
            return
    text = author.say("Something has changed since this preview. Here it is again.")
    await tell(school, f"{key}:changed", author.chat, text)
    await _show(key, post, author, school)


async def _back(key: str, post: Post, author: Author, school: School) -> None:
    """Show the preview again, with its buttons."""
    await _end(post, author, school)
    await _close(post, author, "back", author.say("✓ Back to the preview."), school)
    await _show(key, post, author, school)


async def _show(key: str, post: Post, author: Author, school: School) -> None:
    """Show the preview; what the author writes next is a changed text, unless it belongs to something else."""
    if await school.dialogues.of(author.chat) is None:
        await open_dialogue(post, author, school)
    await show(key, post, author, school)


async def _end(post: Post, author: Author, school: School) -> None:
    """Wait for no words any more; a dialogue about something else goes on."""
    dialogue = await school.dialogues.of(author.chat)
    if dialogue is not None and dialogue.kind == WORDS and dialogue.data["post"] == post.id:
        await school.dialogues.end(author.chat)


async def _close(post: Post, author: Author, choice: str, text: str, school: School) -> None:
    """Put what was chosen in the place of the question."""
    for question in await school.questions.open_about(WORDS, post.id):
        await close(school, question, choice, author.person, text)


DIALOGUES: dict[str, DialogueHandler] = {WORDS: written}
STOPS: dict[str, StopHandler] = {WORDS: stopped}
PRESSES: dict[str, PressHandler] = {WORDS: by_its_author(pressed)}
