"""A post is taken back before anybody saw it: "Undo", and what is said to who presses it too late."""

from dataclasses import replace

from handlers.approved_in_vain import taken_back, tell_decider
from handlers.asking import ask, close, person_of, tell
from handlers.model.events import Chat, Press
from handlers.model.people import Staff
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.ports import School, Speech
from handlers.posting_draft import DECIDE, Author, about
from handlers.posting_preview import changes
from handlers.posting_reach import UNDO
from handlers.publishing import PUBLISH


async def undone(key: str, press: Press, question: Question, post: Post, author: Author, school: School) -> str:
    """Handle "Undo": take the post back before anybody saw it, or say that it is too late and what can be done.

    Args:
        key: the event's key.
        press: the press.
        question: the question.
        post: what it is about.
        author: who presses.
        school: the school.

    Returns:
        The words that answer the press.
    """
    say = author.say
    if post.state is PostState.PUBLISHED:
        late = say(
            "It is too late to take the post back: it was handed on to the groups. The message above says where it "
            "arrived. You can still change it with /edit, or take it out of the groups with /retract."
        )
        await tell(school, f"{key}:late", press.chat, late)
        return say("It is too late to take the post back.")
    if post.state is not PostState.SCHEDULED:
        return say("Your post is not on its way any more: there is nothing to take back.")
    post = await withdraw(post, author.staff, school)
    await close(school, question, press.choice, author.person, say("Taken back. Nobody has seen your post."))
    text = say("Do you want to change it and try again?")
    await ask(school, f"{key}:change", author.chat, text, about(DECIDE, post, school), changes(say, post))
    return say("Taken back. Nobody has seen your post.")


async def withdraw(post: Post, by: Staff, school: School) -> Post:
    """Take a post back that nobody has seen yet; whoever approved it reads by whom."""
    await school.timers.cancel(PUBLISH, post.id)
    post = replace(post, state=PostState.WITHDRAWN, publish_at=None, pin_day=False)
    await school.posts.save(post)
    await school.records.add("post_undone", person_of(by.id), post.id, f"version {post.version}")
    if by.id != post.decided_by:
        await tell_decider(post, school, lambda say, words: taken_back(say, words, by))
    return post


async def edited(chat: Chat, say: Speech, school: School) -> str:
    """Say what to do to somebody who changes a message while their post can be taken back; empty where none can.

    Args:
        chat: the private chat in which a message was changed.
        say: the person's language.
        school: the school.
    """
    question = await school.questions.last_open(chat, school.now)
    post = await school.posts.by_id(question.subject) if question is not None and question.kind == UNDO else None
    if post is None or post.state is not PostState.SCHEDULED:
        return ""
    if post.planned_at is not None:
        return say(
            "I do not see when you change a message. Do you want to change your post? Press “Take back”, and then "
            "“Change the text”: the time that you chose stays."
        )
    return say(
        "I do not see when you change a message. Do you want to change your post? Press “Undo” now, and then “Change "
        "the text”."
    )
