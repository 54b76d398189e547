"""A teacher posts: `/post`, the text, for whom, the preview, and the decision about it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from handlers import approval, posting_audience
from handlers.asking import close, tell
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.posts import Post, PostState
from handlers.model.questions import Dialogue, Question
from handlers.ports import School
from handlers.posting_audience import ask_audience
from handlers.posting_draft import (
    AUDIENCE,
    CHANGEABLE,
    DECIDE,
    DIALOGUE,
    Author,
    ask_text,
    author_at,
    end_dialogue,
    own_post,
    reopened,
)
from handlers.posting_places import NOBODY, first_audience, groups_of, may_post_to
from handlers.posting_preview import check, show
from handlers.pressing import refused
from handlers.publishing import schedule
from handlers.tables import CommandHandler, DialogueHandler, PressHandler, StopHandler


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/post`, with or without the text behind it. One draft at a time: an earlier one is given up.

    Args:
        key: the event's key.
        message: the command.
        person: who wrote it.
        school: the school.
    """
    author = author_at(message.chat, person, school)
    if author is None:
        await _explain(key, message, person, school)
        return
    await _give_up_draft(author, school)
    post = Post(
        id=school.ids.new(),
        author=author.staff.id,
        text=message.argument if message.content == "text" else "",
        audience=first_audience(author.staff, school.profile),
        state=PostState.DRAFT,
        version=1,
        created_at=school.now,
    )
    await school.posts.save(post)
    if post.text:
        await ask_audience(key, post, author, school)
    else:
        await ask_text(key, post, author, school)


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take what the author writes for the text of the post in the making: a first one, or a changed one.

    Args:
        key: the event's key.
        message: the text.
        dialogue: the dialogue, which names the post.
        person: who wrote it.
        school: the school.
    """
    author = author_at(message.chat, person, school)
    post = await school.posts.by_id(dialogue.data["post"])
    if author is None:
        await school.dialogues.end(message.chat)
        await _explain(key, message, person, school)
        return
    say = author.say
    if post is None or post.state is not PostState.DRAFT:
        await school.dialogues.end(message.chat)
        await tell(school, f"{key}:late", message.chat, say("That post is no draft any more. /post starts a new one."))
        return
    if message.content != "text" or not message.text.strip():
        text = say("I can post text only for now. Write your post in one message.")
        await tell(school, f"{key}:text-only", author.chat, text)
        return
    await _close_open(post, author, school)
    first = not post.text
    post = replace(post, text=message.text.strip(), version=post.version + 1)
    await school.posts.save(post)
    if first or post.audience == NOBODY:
        await ask_audience(key, post, author, school)
    else:
        await show(key, post, author, school)


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop` while a post is in the making.

    Args:
        key: the event's key.
        dialogue: the dialogue, which names the post.
        person: who stops.
        school: the school.
    """
    say = school.speech(person)
    author = author_at(dialogue.chat, person, school)
    await school.dialogues.end(dialogue.chat)
    post = await school.posts.by_id(dialogue.data["post"])
    if author is not None and post is not None:
        await _abandon(post, author, school)
    await tell(school, f"{key}:stop", dialogue.chat, say("Stopped. Nothing was posted."))


async def decided(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Handle the author's decision about a post: publish, ask the director, change it, or stop.

    Args:
        key: the event's key.
        press: the press.
        question: the question.
        person: who presses.
        school: the school.

    Returns:
        The words that answer the press.
    """
    say = school.speech(person)
    own = await own_post(question, person, school)
    if own is None:
        await refused(school, person, question)
        return say("Only the author of this post can do that.")
    post, author = own
    if post.version != question.version or post.state not in CHANGEABLE:
        return say("The post has changed since. Use the newest buttons below.")
    return await DECISIONS[press.choice](key, question, post, author, school)


async def _publish(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Publish the draft, if the check still allows it: the roster or the groups may have changed since the preview."""
    say = author.say
    if refusal := await _outdated(key, question, post, author, school):
        return refusal
    verdict = await check(post, school)
    if verdict.word != "allow":
        return await _show_again(key, question, post, author, school)
    if verdict.findings:
        articles = ",".join(finding.article for finding in verdict.findings)
        await school.records.add("advice_passed", author.person, post.id, articles)
    await close(school, question, "publish", author.person, say("✓ You chose: publish."))
    await end_dialogue(post, author, school)
    await schedule(key, post, author, "", school)
    return ""


async def _ask_director(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Have the director decide: the author's own doubt, or the program's."""
    say = author.say
    if refusal := await _outdated(key, question, post, author, school):
        return refusal
    verdict = await check(post, school)
    if verdict.word == "refuse":
        return await _show_again(key, question, post, author, school)
    if await approval.request(key, post, verdict, author, school):
        await close(school, question, "ask", author.person, say("✓ You chose: ask the director."))
        await end_dialogue(post, author, school)
    return ""


async def _outdated(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Say why the post cannot go on from here, if so: it is no draft, has nowhere to go, or not for this author."""
    say = author.say
    if post.state is not PostState.DRAFT:
        return say("The post has changed since. Use the newest buttons below.")
    if not may_post_to(author.staff, post.audience, school.profile):
        await school.records.add("press_refused", author.person, post.id, question.kind)
        return say("You cannot post to that class.")
    if not await groups_of(post, school):
        return await _show_again(key, question, post, author, school)
    return ""


async def _show_again(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Show the preview once more: what it said holds no longer."""
    say = author.say
    text = say("Something has changed since this preview. Here it is again.")
    await close(school, question, "outdated", author.person, text)
    await show(key, post, author, school)
    return text


async def _change_text(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Wait for another text."""
    say = author.say
    post = await _reopen(post, author, school)
    await close(school, question, "text", author.person, say("✓ You chose: change the text."))
    await ask_text(key, post, author, school)
    return ""


async def _change_audience(key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Ask again for whom it is."""
    say = author.say
    post = await _reopen(post, author, school)
    await close(school, question, "audience", author.person, say("✓ You chose: change the audience."))
    await ask_audience(key, post, author, school)
    return ""


async def _stop(_key: str, question: Question, post: Post, author: Author, school: School) -> str:
    """Give the post up."""
    say = author.say
    await close(school, question, "stop", author.person, say("Stopped. Nothing was posted."))
    await end_dialogue(post, author, school)
    await _abandon(post, author, school)
    return ""


async def _reopen(post: Post, author: Author, school: School) -> Post:
    """Make a draft of the post again; a director who was asked need not decide."""
    await approval.take_back(post, author, school)
    post = reopened(post)
    await school.posts.save(post)
    return post


async def _abandon(post: Post, author: Author, school: School) -> None:
    """Give a post up that nobody has seen, with all that is still asked about it."""
    say = author.say
    if post.state in CHANGEABLE:
        await approval.take_back(post, author, school)
        await school.posts.save(replace(post, state=PostState.ABANDONED))
        await _close_open(post, author, school, say("Stopped. Nothing was posted."))


async def _give_up_draft(author: Author, school: School) -> None:
    """Give up the draft that was still in the making in this chat."""
    dialogue = await school.dialogues.of(author.chat)
    if dialogue is not None and dialogue.kind == DIALOGUE:
        post = await school.posts.by_id(dialogue.data["post"])
        if post is not None:
            await _abandon(post, author, school)


async def _close_open(post: Post, author: Author, school: School, text: str | None = None) -> None:
    """Take the buttons from earlier questions about the post."""
    say = author.say
    for kind in (AUDIENCE, DECIDE):
        for question in await school.questions.open_about(kind, post.id):
            said = text or say("You sent a new text: see below.")
            await close(school, question, "changed", author.person, said)


async def _explain(key: str, message: Message, person: Person, school: School) -> None:
    """Explain that posts come from staff."""
    say = school.speech(person)
    text = say(
        "Only staff of {school} can post here. Do you work at the school? Ask the director to put your account in the "
        "settings. Is your child ill, or do you have a question? /help shows what I can do.",
        school=school.profile.name,
    )
    await tell(school, f"{key}:not-staff", message.chat, text)


Decision = Callable[[str, Question, Post, Author, School], Awaitable[str]]

DECISIONS: dict[str, Decision] = {
    "publish": _publish,
    "ask": _ask_director,
    "text": _change_text,
    "audience": _change_audience,
    "stop": _stop,
}

COMMANDS: dict[str, CommandHandler] = {"post": begin, "bericht": begin}
DIALOGUES: dict[str, DialogueHandler] = {DIALOGUE: written}
STOPS: dict[str, StopHandler] = {DIALOGUE: stopped}
PRESSES: dict[str, PressHandler] = {DECIDE: decided} | posting_audience.PRESSES
