"""Asking about a post in doubt: what a director or deputy sees of it, and once more where the check finds more."""

from collections.abc import Callable
from datetime import datetime

from handlers import precedents, verdicts
from handlers.approval_back import SEND_BACK
from handlers.asking import About, Choices, ask, close, person_of, reachable, speech_to
from handlers.deciders import may_decide
from handlers.findings import findings
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.photos_ready import as_out
from handlers.photos_words import who_is_where
from handlers.planning import planned_words
from handlers.ports import School, Speech
from handlers.posting_draft import APPROVAL
from handlers.posting_places import names_of
from handlers.posting_preview import preview
from handlers.pressing import OVERTAKEN
from handlers.replacing import what_it_replaces
from policy.model import Verdict


async def ask_one(
    key: str,
    staff: Staff,
    post: Post,
    verdict: Verdict,
    ends_at: datetime,
    school: School,
    *,
    late: bool = False,
) -> None:
    """Show the post and its findings to one of those who may decide, and ask.

    Args:
        key: the key of the effects.
        staff: who is asked; somebody who can be written to.
        post: the post, by somebody who is still on the staff.
        verdict: what the check finds in it now.
        ends_at: until when it can be decided.
        school: the school.
        late: others were asked before, and have not decided.
    """
    person_id = person_of(staff.id)
    chat = await school.people.private_chat(person_id)
    assert chat is not None, "only who can be written to is asked"
    author = school.profile.staff_by_id(post.author)
    assert author is not None, "nobody is asked about the post of somebody who left"
    say = school.speech(await school.people.by_id(person_id))
    post = await as_out(post, school)
    await school.outbox.put(preview(f"{key}:preview", chat, post, author, school))
    parts = [
        say(
            "{name} asks you about this post, for {audience}.",
            name=author.name,
            audience=names_of(post.audience, school.profile, say),
        ),
        *([say("Nobody has decided about it yet.")] if late else []),
        *planned_words(post, school, say),
        *await what_it_replaces(post, say, school),
        *_said_about(post, school, say),
        *findings(post, verdict, say),
        *await precedents.for_director(post, verdict, say, school),
        *await who_is_where(post, school, say),
        _what_follows(verdict, say),
    ]
    matter = About(APPROVAL, post.id, (person_id,), ends_at, post.version)
    await ask(school, f"{key}:decide", chat, "\n\n".join(parts), matter, _decisions(verdict, say))


async def ask_anew(key: str, post: Post, verdict: Verdict, write: Callable[[Speech], str], school: School) -> None:
    """Ask all who were asked about a post, and may decide, once more: they have not seen what the check finds now.

    Args:
        key: the key of the effects.
        post: the post, which waits.
        verdict: what the check finds in it now; it is kept.
        write: writes why, where the first question stood.
        school: the school.
    """
    questions = await school.questions.open_about(APPROVAL, post.id)
    asked = {person for each in questions for person in each.may_answer}
    author = school.profile.staff_by_id(post.author)
    for question in questions:
        say = await speech_to(question, school)
        await close(school, question, OVERTAKEN, verdicts.BOT, write(say) if author else _author_left(say))
    if author is None:
        return
    can = (each for each in school.profile.staff if person_of(each.id) in asked and may_decide(each, post))
    for each in await reachable(can, school):
        await ask_one(f"{key}:{each.id}", each, post, verdict, questions[0].ends_at, school)


async def show_news(key: str, post: Post, verdict: Verdict, school: School) -> None:
    """Ask anew about a post of which the check finds more than whoever decides was shown, and keep that."""
    await verdicts.keep("asked_again", post, verdict, verdicts.BOT, school)
    await ask_anew(key, post, verdict, lambda say: say("The check finds something else by now: see below."), school)


def _author_left(say: Speech) -> str:
    """Write that nobody answers for a post any more."""
    return say("Its author is no longer on the staff: you need not decide any more.")


def _said_about(post: Post, school: School, say: Speech) -> list[str]:
    """Write the author's remark, and what the post was sent back for."""
    said = []
    if post.remark:
        said.append(say("💬 Remark: “{remark}”", remark=post.remark))
    if post.sent_back_by:
        staff = school.profile.staff_by_id(post.sent_back_by)
        name = staff.name if staff else say("somebody who has left")
        said.append(say("↩️ {name} sent it back before: “{reason}”", name=name, reason=post.reason))
    return said


def _what_follows(verdict: Verdict, say: Speech) -> str:
    """Write what becomes of the post by each decision; what an article forbids no director can allow."""
    if verdict.word == "refuse":
        return say(
            "It cannot go out as it is. If you send it back, you write what has to change. If you refuse, it does not "
            "go out."
        )
    return say(
        "If you approve, it goes out. If you send it back, you write what has to change. If you refuse, it does "
        "not go out."
    )


def _decisions(verdict: Verdict, say: Speech) -> Choices:
    """Give the buttons under a post to decide about."""
    approve = [] if verdict.word == "refuse" else [[("approve", say("Approve"))]]
    return [*approve, [(SEND_BACK, say("Send back")), ("refuse", say("Refuse"))]]
