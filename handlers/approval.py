"""In doubt, the director: who is asked about a post, what they see, and what becomes of their answer.

An approval publishes, after the same time for "Undo" that every post has. Asking the author to press "Publish" once
more would leave approved posts lying about until their news is old, and the author, who reads of the approval at once,
keeps the last word through "Undo".
"""

from dataclasses import replace

from handlers.approval_end import APPROVAL_END
from handlers.approval_reason import ask_reason
from handlers.asking import About, ask, close, person_of, speech_to, staff_now, tell
from handlers.deciders import deciders, may_decide
from handlers.listing import listed
from handlers.model.events import Press
from handlers.model.people import Person, Staff
from handlers.model.posts import Post, PostState
from handlers.model.questions import Question
from handlers.planning import planned_words
from handlers.ports import School, Speech
from handlers.posting_draft import APPROVAL, DECIDE, OPEN_FOR, Author, about, author_of
from handlers.posting_places import names_of
from handlers.posting_preview import as_parents_see, changes, findings
from handlers.pressing import OVERTAKEN, refused
from handlers.publishing import schedule
from handlers.replacing import what_it_replaces
from handlers.tables import PressHandler
from policy.model import Verdict


async def request(key: str, post: Post, verdict: Verdict, author: Author, school: School) -> bool:
    """Ask the director about a post; it waits until somebody has decided, for a week at most.

    Args:
        key: the event's key.
        post: the draft.
        verdict: what the check finds in it now.
        author: whose it is, and where.
        school: the school.

    Returns:
        False when nobody else can decide; nothing has changed then, and the author knows what to do.
    """
    say = author.say
    asked = await deciders(post, school)
    if not asked:
        alone = say(
            "There is nobody but you who can decide about this. Ask whoever looks after the bot to name a second "
            "director or a deputy in the school's settings, with their account."
        )
        await tell(school, f"{key}:nobody", author.chat, alone)
        return False
    await school.posts.save(replace(post, state=PostState.WAITING))
    for each in asked:
        await _ask_one(f"{key}:{each.id}", each, post, verdict, author, school)
    await school.timers.set(APPROVAL_END, post.id, school.now + OPEN_FOR)
    names = listed([each.name for each in asked], say)
    text = say("I have asked {names}. You will hear from me. Until then you can still change it.", names=names)
    await ask(school, f"{key}:waiting", author.chat, text, about(DECIDE, post, school), changes(say, post))
    return True


async def _ask_one(key: str, staff: Staff, post: Post, verdict: Verdict, author: Author, school: School) -> None:
    """Show the post and its findings to one of those who may decide, and ask."""
    person_id = person_of(staff.id)
    chat = await school.people.private_chat(person_id)
    assert chat is not None, "only who can be written to is asked"
    say = school.speech(await school.people.by_id(person_id))
    await tell(school, f"{key}:preview", chat, as_parents_see(post, author.staff, school))
    parts = [
        say(
            "{name} asks you about this post, for {audience}.",
            name=author.staff.name,
            audience=names_of(post.audience, school.profile, say),
        ),
        *planned_words(post, school, say),
        *await what_it_replaces(post, say, school),
        *findings(post, verdict, say),
        say("If you approve, it goes out. If you refuse, you can say why."),
    ]
    matter = About(APPROVAL, post.id, (person_id,), school.now + OPEN_FOR, post.version)
    choices = [[("approve", say("Approve")), ("refuse", say("Refuse"))]]
    await ask(school, f"{key}:decide", chat, "\n\n".join(parts), matter, choices)


async def decided(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Handle "Approve" or "Refuse": the first answer counts, and only for the text that was shown.

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
    if post.state is not PostState.WAITING or post.version != question.version:
        return say("The post has changed since. You will be asked again if needed.")
    if press.choice == "approve":
        await _approve(key, post, staff, school)
    else:
        await _refuse(key, post, staff, question, school)
    return ""


async def take_back(post: Post, author: Author, school: School) -> None:
    """Ask the directors no more: the author changes or stops the post."""
    for question in await school.questions.open_about(APPROVAL, post.id):
        say = await speech_to(question, school)
        text = say("{name} took this post back. You need not decide any more.", name=author.staff.name)
        await close(school, question, OVERTAKEN, author.person, text)


async def _approve(key: str, post: Post, staff: Staff, school: School) -> None:
    """Publish the post, and tell everybody who was asked."""
    post = replace(post, state=PostState.APPROVED, decided_by=staff.id, approved_version=post.version)
    await school.records.add("post_approved", person_of(staff.id), post.id, f"version {post.version}")
    await _close_all(post, staff, school)
    await _close_waiting(post, staff, school)
    author = await author_of(post, school)
    news = _approved(staff, author.say) if author else ""
    await schedule(key, post, author, news, school)


async def _refuse(key: str, post: Post, staff: Staff, question: Question, school: School) -> None:
    """Refuse the post: the author is told at once, and the reason follows when the director has written it."""
    await school.posts.save(replace(post, state=PostState.REFUSED, decided_by=staff.id))
    await school.records.add("post_refused", person_of(staff.id), post.id, f"version {post.version}")
    await _close_all(post, staff, school)
    await _close_waiting(post, staff, school)
    author = await author_of(post, school)
    if author is not None:
        say = author.say
        text = say("⛔ {name} did not approve your post. A reason follows if there is one.", name=staff.name)
        await ask(school, f"{key}:refused", author.chat, text, about(DECIDE, post, school), changes(say, post))
    await ask_reason(key, post, question, school)


def _approved(staff: Staff, say: Speech) -> str:
    """Write the approval for the author."""
    return say("✅ {name} approved your post.", name=staff.name)


async def _close_all(post: Post, staff: Staff, school: School) -> None:
    """Show the decision to everybody who was asked: whoever presses later reads who decided."""
    choice = "approve" if post.state is PostState.APPROVED else "refuse"
    for each in await school.questions.open_about(APPROVAL, post.id):
        say = await speech_to(each, school)
        await close(school, each, choice, person_of(staff.id), _decision(choice, staff, say))


def _decision(choice: str, staff: Staff, say: Speech) -> str:
    """Write a decision for those who were asked."""
    if choice == "approve":
        return say("✅ {name} approved this post.", name=staff.name)
    return say("⛔ {name} refused this post.", name=staff.name)


async def _close_waiting(post: Post, staff: Staff, school: School) -> None:
    """Take the buttons from the author's message that said "I have asked": it is decided."""
    for question in await school.questions.open_about(DECIDE, post.id):
        say = await speech_to(question, school)
        await close(school, question, OVERTAKEN, person_of(staff.id), say("{name} has decided.", name=staff.name))


PRESSES: dict[str, PressHandler] = {APPROVAL: decided}
