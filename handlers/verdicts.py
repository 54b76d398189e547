"""Verdicts are kept: what the check found of which version, by which protocol, when, and who saw it or decided.

The words of a post stay only beside the verdicts of its newest version; what was found of earlier ones is kept without
them (see `docs/architecture.md`, "What is kept, and how").
"""

import re
from dataclasses import replace

from handlers.findings import words_of
from handlers.model.people import Staff
from handlers.model.posts import Post
from handlers.model.verdicts import Case, KeptFinding, KeptVerdict, Outcome, Step
from handlers.ports import School
from policy.model import Finding, Severity, Verdict
from policy.text import fold

BOT = "bot"
"""Who did what nobody did."""


async def keep(step: Step, post: Post, verdict: Verdict, by: str, school: School) -> None:
    """Keep a verdict of a post as it is now; one that says nothing new is not kept twice.

    Args:
        step: what happens with it.
        post: the post.
        verdict: what the check finds in it.
        by: who sees it or decides, as a staff id, or `BOT`.
        school: the school.
    """
    protocol = school.protocol
    found = tuple(
        KeptFinding(each.article, each.rule, each.severity, words_of(post, each), each.messages)
        for each in verdict.findings
    )
    kept = KeptVerdict(
        post=post.id,
        version=post.version,
        step=step,
        at=school.now,
        by=by,
        word=verdict.word,
        protocol=protocol.name,
        protocol_version=protocol.version,
        fingerprint=protocol.fingerprint,
        findings=found,
    )
    earlier = await school.verdicts.of_post(post.id)
    if not earlier or not _is_the_same(earlier[-1], kept):
        await school.verdicts.keep(kept)


async def last(post: Post, school: School) -> KeptVerdict | None:
    """Give the last verdict of a post as it is now, None where none was kept."""
    found = [each for each in await school.verdicts.of_post(post.id) if each.version == post.version]
    return found[-1] if found else None


async def decide(outcome: Outcome, post: Post, verdict: Verdict, staff: Staff, school: School) -> None:
    """Keep the verdict that somebody has decided about, and what they made of each doubt in it.

    Args:
        outcome: what was decided.
        post: the post, in the version that was shown.
        verdict: what the check finds in it.
        staff: who decides.
        school: the school.
    """
    shown = await last(post, school)
    await keep(outcome, post, verdict, staff.id, school)
    seen = [each for each in doubts(verdict) if shown is None or _says(shown, post, each)]
    for case in dict.fromkeys(case_of(post, each) for each in seen):
        await school.verdicts.decide(case, post.id, post.version, outcome, school.now)


async def is_news(post: Post, verdict: Verdict, school: School, least: Severity = Severity.DOUBT) -> bool:
    """Say whether the check finds what it did not when this version of a post was last shown.

    Args:
        post: the post, which was shown.
        verdict: what the check finds in it now.
        school: the school.
        least: how serious it is at least.

    Returns:
        False for a post of before verdicts were kept: what was shown of it is not known.
    """
    shown = await last(post, school)
    return shown is not None and _has_news(shown, post, verdict, least)


async def was_decided(post: Post, verdict: Verdict, school: School) -> bool:
    """Say whether whoever decided about this version of a post saw all that makes it wait now.

    True also for a post of before verdicts were kept: what was seen of it is not known.
    """
    kept = await school.verdicts.of_post(post.id)
    decided = [each for each in kept if each.version == post.version and each.step in {"approved", "confirmed"}]
    return not decided or not _has_news(decided[-1], post, verdict, Severity.DOUBT)


async def carry_over(change: Post, post: Post, school: School) -> None:
    """Keep what was found of a change, and who decided, with the post that says it now.

    Args:
        change: the change, put in place.
        post: the post, in the version that it has by that.
        school: the school.
    """
    for each in await school.verdicts.of_post(change.id):
        if each.version == change.version:
            await school.verdicts.keep(replace(each, post=post.id, version=post.version))
    await school.verdicts.forget_words(change.id)


def doubts(verdict: Verdict) -> list[Finding]:
    """List the findings that make a post wait for the director."""
    return [each for each in verdict.findings if each.severity is Severity.DOUBT]


def case_of(post: Post, finding: Finding) -> Case:
    """Say what makes this doubt and another alike.

    What is about no words of the post is alike where its sentence is the same: that names the children in a photo.
    """
    words = words_of(post, finding) or finding.message("nl")
    return Case(finding.rule, post.audience.destination, " ".join(fold(words).split()))


def _has_news(shown: KeptVerdict, post: Post, verdict: Verdict, least: Severity) -> bool:
    return any(each.severity >= least and not _says(shown, post, each) for each in verdict.findings)


def _says(shown: KeptVerdict, post: Post, finding: Finding) -> bool:
    """Say whether a verdict had a finding already, as serious, about the same words of the post.

    One about no words is the same where its sentence has no word that was not there: the children whom it names.
    """
    alike = [each for each in shown.findings if each.rule == finding.rule and each.severity >= finding.severity]
    if words := words_of(post, finding):
        return any(fold(each.words) == fold(words) for each in alike)
    return any(_said(finding.message("nl")) <= _said(each.messages.get("nl", "")) for each in alike if not each.words)


def _said(sentence: str) -> set[str]:
    """Give the words of a sentence."""
    return set(re.findall(r"\w+", fold(sentence)))


def _is_the_same(earlier: KeptVerdict, kept: KeptVerdict) -> bool:
    """Say whether a verdict says nothing that the one before it did not."""
    return (earlier.version, earlier.step, earlier.fingerprint, earlier.findings) == (
        kept.version,
        kept.step,
        kept.fingerprint,
        kept.findings,
    )
