"""The protocol has changed, in the chat or in its file: what stands ready or waits is checked again.

What is worse now does not go out as it is: it is its author's again, and the director is told. What is better is told
too. The last check before a post goes out stays (see `publishing`): this one is so that nobody hears only then.
"""

from collections.abc import Callable

from handlers import verdicts
from handlers.approval_asking import ask_anew
from handlers.asking import ask, close, directors, speech_to, tell, tell_staff
from handlers.model.amendments import in_force
from handlers.model.posts import Post, PostState
from handlers.ports import School, Speech
from handlers.posting_draft import APPROVAL, DECIDE, about, author_of, close_open, reopened
from handlers.posting_preview import check, first_words, show, waits
from handlers.pressing import OVERTAKEN
from handlers.publishing import PUBLISH, give_back, may_go
from handlers.tables import TimerHandler
from policy.model import Verdict, Word

RECHECK = "protocol_recheck"
"""The timer that is due when the protocol may be another: after a change in the chat, and at every start."""

RECHECK_POST = "protocol_recheck_post"
"""The timer that is due when a post is to be checked again."""

CHECKED = frozenset({PostState.SCHEDULED, PostState.WAITING})
"""Where a post stands that is checked again."""

KNOWN = "protocol fingerprint"
PASSED_OVER = "protocol changes passed over"
"""What is remembered: by which protocol everything was checked last, and of which changes directors know that they
cannot be made any more."""

MOST = 1000
"""How many posts are checked again: more never wait."""

_RANK: dict[Word, int] = {"allow": 0, "doubt": 1, "refuse": 2}


async def due(key: str, _subject: str, school: School) -> None:
    """Have all posts checked that stand ready or wait, if the protocol is another than when this was last done.

    Each in an event of its own: many hold nobody up, and trouble with one leaves the others alone.

    Args:
        key: the event's key.
        _subject: what may have changed it.
        school: the school.
    """
    key = f"{key}:{school.now.isoformat()}"
    await _tell_passed_over(key, school)
    fingerprint = school.protocol.fingerprint
    if await school.memory.recall(KNOWN) == fingerprint:
        return
    await school.memory.remember(KNOWN, fingerprint)
    for post in await school.posts.latest(CHECKED, MOST):
        await school.timers.set(RECHECK_POST, post.id, school.now)


async def post_due(key: str, post_id: str, school: School) -> None:
    """Check a post again, if it still stands ready or waits.

    Args:
        key: the event's key.
        post_id: the post.
        school: the school.
    """
    post = await school.posts.by_id(post_id)
    if post is not None and post.state in CHECKED:
        await _check_again(f"{key}:{school.now.isoformat()}", post, school)


async def _tell_passed_over(key: str, school: School) -> None:
    """Tell the directors of their changes that the file knows nothing of any more, once."""
    _, passed_over = in_force(school.file_protocol, await school.amendments.all())
    ids = " ".join(each.id for each in passed_over)
    if ids == await school.memory.recall(PASSED_OVER):
        return
    await school.memory.remember(PASSED_OVER, ids)
    rules = ", ".join(dict.fromkeys(each.rule for each in passed_over))
    if rules:
        await tell_staff(
            school,
            f"{key}:passed-over",
            directors(school),
            lambda say: say(
                "⚠️ The school's protocol file no longer has what was changed with /protocol: {rules}. I pass those "
                "changes over.",
                rules=rules,
            ),
        )


async def _check_again(key: str, post: Post, school: School) -> None:
    before = await verdicts.last(post, school)
    verdict = await check(post, school)
    worse = await _is_worse(post, verdict, school)
    if not worse and (before is None or before.word == verdict.word):
        return
    await verdicts.keep("rechecked", post, verdict, verdicts.BOT, school)
    if worse:
        await _worse(key, post, verdict, school)
    elif before is not None and _RANK[verdict.word] < _RANK[before.word]:
        await _better(key, post, verdict, school)


async def _is_worse(post: Post, verdict: Verdict, school: School) -> bool:
    """Say whether a post cannot go its way any more, or waits for somebody who has not seen what is found now."""
    if post.state is PostState.SCHEDULED:
        return not await may_go(post, verdict, school)
    return verdict.word == "refuse" or await verdicts.is_news(post, verdict, school)


async def _worse(key: str, post: Post, verdict: Verdict, school: School) -> None:
    """Give a post back that cannot go out as it is now; what waits for the director anyway is asked about anew."""
    if post.state is PostState.SCHEDULED:
        await school.timers.cancel(PUBLISH, post.id)
        await give_back(post, school, _given_back)
        await _tell_directors(key, post, school, _no_longer_ready)
    elif verdict.word == "refuse":
        await _take_from_directors(key, post, school)
    else:
        await _ask_anew(key, post, verdict, school)


async def _better(key: str, post: Post, verdict: Verdict, school: School) -> None:
    """Tell that a post needs less than it did: what waits its author can take back and publish, or leave waiting."""
    author = await author_of(post, school)
    if author is not None and post.state is PostState.WAITING and not waits(post, verdict):
        text = author.say(
            "ℹ️ The protocol has changed: your post “{post}” no longer needs the director. It still waits; you can look "
            "at it again and publish it yourself.",
            post=first_words(post),
        )
        choices = [[("again", author.say("Show me the preview"))]]
        await ask(school, f"{key}:better", author.chat, text, about(DECIDE, post, school), choices)
    elif author is not None:
        text = author.say(
            "ℹ️ The protocol has changed: it finds less in your post “{post}” than before. The post stays as it is.",
            post=first_words(post),
        )
        await tell(school, f"{key}:better", author.chat, text)
    await _tell_directors(key, post, school, _finds_less)


async def _take_from_directors(key: str, post: Post, school: School) -> None:
    """Give a post back that no director can allow any more."""
    for question in await school.questions.open_about(APPROVAL, post.id):
        say = await speech_to(question, school)
        text = say("The protocol has changed: this post cannot go out as it is. You need not decide any more.")
        await close(school, question, OVERTAKEN, verdicts.BOT, text)
    post = reopened(post)
    await school.posts.save(post)
    author = await author_of(post, school)
    if author is not None:
        await close_open(post, author, school, author.say("The protocol has changed: see below."))
        await tell(school, f"{key}:worse", author.chat, _given_back(author.say))
        await show(f"{key}:worse", post, author, school)
    await _tell_directors(key, post, school, _no_longer_ready)


async def _ask_anew(key: str, post: Post, verdict: Verdict, school: School) -> None:
    """Show whoever decides what is found now."""
    await ask_anew(key, post, verdict, lambda say: say("The protocol has changed: see below."), school)
    author = await author_of(post, school)
    if author is not None:
        text = author.say(
            "ℹ️ The protocol has changed: it finds more in your post “{post}” than before. The director sees it too.",
            post=first_words(post),
        )
        await tell(school, f"{key}:worse", author.chat, text)


async def _tell_directors(key: str, post: Post, school: School, write: Callable[[Speech, str, str], str]) -> None:
    """Tell the directors, who answer for the posts, and a deputy who approved this one; nobody of their own."""
    staff = school.profile.staff_by_id(post.author)
    decider = school.profile.staff_by_id(post.decided_by or "")
    informed = dict.fromkeys((*directors(school), *filter(None, [decider])))
    others = [each for each in informed if each.id != post.author]
    await tell_staff(
        school,
        f"{key}:director",
        others,
        lambda say: write(say, first_words(post), staff.name if staff else say("somebody who left")),
    )


def _given_back(say: Speech) -> str:
    return say("⚠️ The protocol has changed, and your post cannot go out as it is. See below.")


def _no_longer_ready(say: Speech, words: str, name: str) -> str:
    return say(
        "⚠️ The protocol has changed: “{post}” by {name} does not go out as it is. Its author has it back.",
        post=words,
        name=name,
    )


def _finds_less(say: Speech, words: str, name: str) -> str:
    return say("ℹ️ The protocol has changed: it finds less in “{post}” by {name} than before.", post=words, name=name)


TIMERS: dict[str, TimerHandler] = {RECHECK: due, RECHECK_POST: post_due}
