"""In doubt, the director: who is asked about a post, what they see, and what becomes of their answer.

An approval publishes, after the same time for "Undo" that every post has. Asking the author to press "Publish" once
more would leave approved posts lying about until their news is old, and the author, who reads of the approval at once,
keeps the last word through "Undo".
"""

from dataclasses import replace

from handlers import verdicts
from handlers.approval_asking import ask_one, show_news
from handlers.approval_back import SEND_BACK, is_open
from handlers.approval_closing import show_decision
from handlers.approval_end import APPROVAL_END
from handlers.approval_reason import ask_reason, ask_why_back, forget_reason
from handlers.asking import ask, close, person_of, speech_to, staff_now, tell
from handlers.deciders import deciders, may_decide
from handlers.listing import listed
from handlers.model.events import Press
from handlers.model.people import Person, Staff
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.photos import release
from handlers.ports import School, Speech
from handlers.posting_draft import APPROVAL, DECIDE, DEPUTIES, OPEN_FOR, Author, about, author_of
from handlers.posting_preview import changes, check
from handlers.pressing import OVERTAKEN, refused
from handlers.publishing import schedule
from handlers.tables import PressHandler
from policy.model import Verdict


async def request(key: str, post: Post, verdict: Verdict, author: Author, school: School) -> bool:
    """Ask the director about a post; it waits until somebody has decided, for a week at most.

    Args:
        key: the event's key.
        post: the draft, with the author's remark.
        verdict: what the check finds in it now.
        author: whose it is, and where.
        school: the school.

    Returns:
        False when nobody else can decide; nothing has changed then.
    """
    say = author.say
    asked = await deciders(post, school)
    if not asked:
        return False
    await school.posts.save(replace(post, state=PostState.WAITING))
    await verdicts.keep("asked", post, verdict, author.staff.id, school)
    ends_at = school.now + OPEN_FOR
    for each in asked:
        await ask_one(f"{key}:{each.id}", each, post, verdict, ends_at, school)
    await school.timers.set(APPROVAL_END, post.id, ends_at)
    await school.timers.set(DEPUTIES, post.id, school.now + school.profile.deputy_after)
    names = listed([each.name for each in asked], say)
    text = say("I have asked {names}. You will hear from me. Until then you can still change it.", names=names)
    await ask(school, f"{key}:waiting", author.chat, text, about(DECIDE, post, school), changes(say, post))
    return True


async def decided(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Handle a decision: the first answer counts, and only for the text that was shown.

    Nobody approves what they have not seen: where protocol or roster have changed since, they are asked anew.

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
    post = await school.posts.by_id(question.subject)
    staff = staff_now(person, school)
    if post is None or staff is None or not may_decide(staff, post):
        await refused(school, person, question)
        return say("You may not decide about this post.")
    if not is_open(post, question.version):
        return say("The post has changed since. You will be asked again if needed.")
    if press.choice == SEND_BACK:
        return await ask_why_back(key, post, question, say, school)
    await forget_reason(question.chat, post, school)
    verdict = await check(post, school)
    if press.choice == "refuse":
        await _refuse(key, post, verdict, staff, question, school)
    elif verdict.word == "refuse" or await verdicts.is_news(post, verdict, school):
        await show_news(key, post, verdict, school)
        return say("The check finds something else by now: see below.")
    else:
        await _approve(key, post, verdict, staff, school)
    return ""


async def take_back(post: Post, author: Author, school: School) -> None:
    """Ask the directors no more: the author changes or stops the post."""
    for question in await school.questions.open_about(APPROVAL, post.id):
        say = await speech_to(question, school)
        text = say("{name} took this post back. You need not decide any more.", name=author.staff.name)
        await close(school, question, OVERTAKEN, author.person, text)


async def _approve(key: str, post: Post, verdict: Verdict, staff: Staff, school: School) -> None:
    """Publish the post, and tell everybody who was asked."""
    await verdicts.decide("approved", post, verdict, staff, school)
    post = replace(
        post,
        state=PostState.APPROVED,
        decided_by=staff.id,
        approved_version=post.version,
        reason="",
        sent_back_by=None,
    )
    await school.records.add("post_approved", person_of(staff.id), post.id, f"version {post.version}")
    await show_decision("approve", post, staff, school)
    author = await author_of(post, school)
    news = author.say("✅ {name} approved your post.", name=staff.name) if author else ""
    await schedule(key, post, author, news, school)


async def _refuse(key: str, post: Post, verdict: Verdict, staff: Staff, question: Question, school: School) -> None:
    """Refuse the post: the author is told at once, and the reason follows when the director has written it."""
    await verdicts.decide("refused", post, verdict, staff, school)
    post = replace(post, state=PostState.REFUSED, decided_by=staff.id, reason="", sent_back_by=None)
    post = await release(post, school)
    await school.posts.save(post)
    await school.records.add("post_refused", person_of(staff.id), post.id, f"version {post.version}")
    await show_decision("refuse", post, staff, school)
    author = await author_of(post, school)
    if author is not None:
        await tell(school, f"{key}:refused", author.chat, _refusal(post, staff, author.say))
    await ask_reason(key, post, question, school)


def _refusal(post: Post, staff: Staff, say: Speech) -> str:
    """Write to the author that a post, or a change of one that is out, was refused."""
    if post.replaces is not None:
        return say(
            "⛔ {name} did not approve your change: the post stays as it was. A reason follows if there is one.",
            name=staff.name,
        )
    return say(
        "⛔ {name} did not approve your post: it does not go out. A reason follows if there is one.", name=staff.name
    )


PRESSES: dict[str, PressHandler] = {APPROVAL: decided}
