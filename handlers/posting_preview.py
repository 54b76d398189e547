"""The preview: the post exactly as parents will see it, and below it what the protocol says of it."""

from handlers.asking import Choices, ask, tell
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.ports import School, Speech
from handlers.posting_draft import DECIDE, Author, about
from handlers.posting_places import groups_of, lost_groups_of, names_of
from policy.model import Draft, Finding, Severity, Verdict
from policy.signature import sign

ICONS = {Severity.ADVICE: "💡", Severity.DOUBT: "⚠️", Severity.REFUSE: "⛔"}
LONGEST_QUOTE = 80
"""Characters of the post's own words that a finding repeats."""


async def show(key: str, post: Post, author: Author, school: School) -> None:
    """Show a draft to its author: the preview, the findings, and what can be done now.

    Args:
        key: the event's key.
        post: the draft.
        author: whose it is, and where.
        school: the school.
    """
    verdict = await check(post, school)
    reachable = bool(await groups_of(post, school))
    say = author.say
    await tell(school, f"{key}:preview", author.chat, as_parents_see(post, author.staff, school))
    parts = [
        say("This is how parents of {audience} will see it.", audience=names_of(post.audience, school.profile, say))
    ]
    parts += findings(post, verdict, say)
    parts.append(conclusion(verdict, say) if reachable else nowhere(post, school, say))
    parts += [
        say("⚠️ I can no longer write in the group of {name}: it will not arrive there.", name=name)
        for name in (await lost_groups_of(post, school)).values()
        if reachable
    ]
    choices = ways_on(verdict, say, reachable=reachable)
    await ask(school, f"{key}:findings", author.chat, "\n\n".join(parts), about(DECIDE, post, school), choices)


async def check(post: Post, school: School) -> Verdict:
    """Hold a post against the school's protocol."""
    return await school.checker.check(Draft(text=post.text, audience=post.audience, author=post.author))


def as_parents_see(post: Post, author: Staff, school: School) -> str:
    """Give the message that the groups get: the author's words taken literally, signed in the school's language."""
    say = school.texts.language(school.profile.language)
    return say.escape(sign(post.text, author.shown_as, school.profile.name, say.language))


def findings(post: Post, verdict: Verdict, say: Speech) -> list[str]:
    """Write each finding for people: how serious, which article, what to do, about which words."""
    return [_finding(post, each, say) for each in verdict.findings]


def _finding(post: Post, finding: Finding, say: Speech) -> str:
    """Write one finding, with the words it is about where its sentence does not name them."""
    message = finding.message(say.language)
    line = f"{ICONS[finding.severity]} {say.escape(f'{finding.article}: {message}')}"
    if finding.start is None or finding.end is None:
        return line
    words = post.text[finding.start : finding.end]
    if words in message:
        return line
    short = words if len(words) <= LONGEST_QUOTE else words[:LONGEST_QUOTE] + "…"
    return f"{line}\n“{say.escape(short)}”"


def conclusion(verdict: Verdict, say: Speech) -> str:
    """Say what follows from the findings."""
    if verdict.word == "refuse":
        return say("This cannot be posted as it is. Send me the text again, changed.")
    if verdict.word == "doubt":
        return say("The director has to look at this first. You can also send me a changed text.")
    if verdict.findings:
        return say("This is advice: you decide.")
    return say("✅ I see nothing that stands in the way.")


def nowhere(post: Post, school: School, say: Speech) -> str:
    """Say that there is no group to post to."""
    return say(
        "I am not in a group of {audience}, so there is nobody to post to. Ask the director to add me to the group.",
        audience=names_of(post.audience, school.profile, say),
    )


def ways_on(verdict: Verdict, say: Speech, *, reachable: bool) -> Choices:
    """Give the buttons under a preview.

    What the protocol refuses is not for the director to allow, so there the only way on is a change.
    """
    rows: list[list[tuple[str, str]]] = []
    if reachable and verdict.word == "allow":
        rows.append([("anyway", say("Publish anyway"))] if verdict.findings else [("publish", say("Publish"))])
    if reachable and verdict.word != "refuse":
        rows.append([("ask", say("Ask the director"))])
    return [*rows, *changes(say)]


def changes(say: Speech) -> Choices:
    """Give the buttons under a post that was asked about, refused or taken back."""
    return [[("text", say("Change the text")), ("audience", say("Change the audience"))], [("stop", say("Stop"))]]
