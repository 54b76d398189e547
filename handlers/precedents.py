"""What the director decided before in cases alike, as advice only: it decides nothing, and hides no button."""

from handlers.findings import quoted, words_of
from handlers.listing import listed
from handlers.model.posts import Post
from handlers.model.verdicts import Decisions
from handlers.ports import School, Speech
from handlers.verdicts import case_of, doubts
from policy.model import Verdict


async def for_director(post: Post, verdict: Verdict, say: Speech, school: School) -> list[str]:
    """Say, for each doubt that was decided about before, how often and how."""
    return _told(await _before(post, verdict, school), say)


async def for_author(post: Post, verdict: Verdict, say: Speech, school: School) -> list[str]:
    """Say so to the author only where all was approved, in each doubt: anything else would be a decision beforehand.

    Of what is refused nothing is said: no approval of before helps there.
    """
    if verdict.word != "doubt":
        return []
    before = await _before(post, verdict, school)
    if len(before) < len({case_of(post, each) for each in doubts(verdict)}):
        return []
    if any(found.sent_back or found.refused for _, found in before):
        return []
    return _told(before, say)


async def _before(post: Post, verdict: Verdict, school: School) -> list[tuple[str, Decisions]]:
    """List the cases of a verdict that were decided about before: what each is about, and how they were decided."""
    cases = {case_of(post, each): f"{each.article} {quoted(words_of(post, each))}" for each in doubts(verdict)}
    found = [(about.strip(), await school.verdicts.decisions(case, post.id)) for case, about in cases.items()]
    return [(about, decisions) for about, decisions in found if decisions != Decisions()]


def _told(before: list[tuple[str, Decisions]], say: Speech) -> list[str]:
    """Write what was decided before, cases that were decided alike in one line."""
    alike: dict[Decisions, list[str]] = {}
    for about, found in before:
        alike.setdefault(found, []).append(about)
    return [
        say(
            "📒 {about}: a case like this was {decisions} before.",
            about=listed(abouts, say),
            decisions=_counted(found, say),
        )
        for found, abouts in alike.items()
    ]


def _counted(found: Decisions, say: Speech) -> str:
    """Write how often a case was approved, sent back and refused, leaving out what never happened."""
    parts = []
    if found.approved:
        parts.append(say.plural("approved once", "approved {n} times", found.approved))
    if found.sent_back:
        parts.append(say.plural("sent back once", "sent back {n} times", found.sent_back))
    if found.refused:
        parts.append(say.plural("refused once", "refused {n} times", found.refused))
    return listed(parts, say)
