"""Why a post went as it did: what the check found of it, by which protocol, who saw that, and what was decided."""

from handlers.asking import tell
from handlers.findings import Said, written
from handlers.model.posts import Post
from handlers.model.profile import Profile
from handlers.model.verdicts import KeptFinding, KeptVerdict, Step
from handlers.moments import in_words
from handlers.ports import School, Speech
from handlers.posting_draft import Author
from handlers.posting_preview import first_words
from handlers.protocol_pages import about
from policy.protocol import Protocol

MOST = 12
"""How many steps of a post are told, the last ones."""


async def explain(key: str, post: Post, viewer: Author, school: School) -> None:
    """Tell what was found of a post and what became of it, step by step.

    Args:
        key: the event's key.
        post: the post.
        viewer: who asks, and may see it.
        school: the school.
    """
    say = viewer.say
    kept = await school.verdicts.of_post(post.id)
    parts = [say("**Why?** “{post}”", post=first_words(post))]
    if not kept:
        parts.append(say("Nothing is kept of what the check found of this post: that is done for about a year."))
    told: KeptVerdict | None = None
    for each in kept[-MOST:]:
        parts.append("\n".join(_step(each, told, school, say)))
        told = each
    await tell(school, f"{key}:why", viewer.chat, "\n\n".join(parts))


def _step(kept: KeptVerdict, before: KeptVerdict | None, school: School, say: Speech) -> list[str]:
    """Write a step: when, who and what; the findings and the protocol where those are others than the step before."""
    when = in_words(kept.at, school, say)
    lines = [f"**{when[0].upper()}{when[1:]}** · {what(kept, school.profile, say)}"]
    if before is None or before.findings != kept.findings:
        found = [
            Said(each.article, each.rule, each.severity, sentence(each, school.protocol, say), each.words)
            for each in kept.findings
        ]
        lines += written(found, say) or [say("✅ Nothing found.")]
    elif before.version != kept.version:
        lines.append(say("The same as before was found.") if kept.findings else say("✅ Nothing found."))
    if before is None or before.fingerprint != kept.fingerprint:
        name = f"{kept.protocol} {kept.protocol_version} ({kept.fingerprint})"
        lines.append(
            say("By the protocol {name}.", name=name)
            if kept.fingerprint == school.protocol.fingerprint
            else say("By the protocol {name}, which has changed since.", name=name)
        )
    return lines


def what(kept: KeptVerdict, profile: Profile, say: Speech) -> str:
    """Write what happened with a verdict, and who did it, by the name that the settings have now."""
    staff = profile.staff_by_id(kept.by)
    name = staff.name if staff else say("somebody who left")
    n = kept.version
    said: dict[Step, str] = {
        "shown": say("{name} saw the preview of version {n}.", name=name, n=n),
        "asked": say("{name} asked the director about version {n}.", name=name, n=n),
        "asked_again": say("By then more was found in version {n}: the director was asked again.", n=n),
        "approved": say("{name} approved version {n}.", name=name, n=n),
        "confirmed": say("{name} confirmed their own version {n}, with a reason.", name=name, n=n),
        "sent_back": say("{name} sent version {n} back.", name=name, n=n),
        "refused": say("{name} refused version {n}.", name=name, n=n),
        "published": say("Version {n} by {name} went out, checked once more.", name=name, n=n),
        "stopped": say("The last check stopped version {n}.", n=n),
        "rechecked": say("The protocol had changed: version {n} was checked again.", n=n),
    }
    return said[kept.step]


def sentence(kept: KeptFinding, protocol: Protocol, say: Speech) -> str:
    """Give a finding's sentence: as it was read, or in the protocol's words of now where the post's are forgotten."""
    as_read = kept.messages.get(say.language) or kept.messages.get("nl", "")
    if as_read:
        return as_read
    return about(kept.rule, protocol, say) if kept.rule in protocol.rules else ""
