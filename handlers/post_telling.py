"""What became of a post, in words: where it stands, whom it reached, and what was done with it since."""

from collections import Counter

from handlers.model.posts import Act, ActKind, Post, PostState, Reach
from handlers.moments import in_words
from handlers.ports import School, Speech
from handlers.post_acts import Place, places, sends_of
from handlers.posting_places import class_name, names_of
from handlers.posting_reach import failures


async def in_short(post: Post, school: School, say: Speech) -> str:
    """Say in a few words where a post stands: when, and how many groups it reached."""
    match post.state:
        case PostState.PUBLISHED if post.published_at is not None:
            fates = await school.outbox.fates(sends_of(post))
            done = sum(1 for fate in fates.values() if fate.word == "done")
            when = in_words(post.published_at, school, say)
            return say("{when} · reached {n} of {all}", when=when, n=done, all=len(fates))
        case PostState.RETRACTED:
            return say("retracted {when}", when=in_words(post.acts[-1].at, school, say))
        case PostState.SCHEDULED if post.publish_at is not None:
            return say("goes out {when}", when=in_words(post.publish_at, school, say))
        case PostState.WAITING:
            return say("waits for the director")
        case PostState.REFUSED:
            return say("not approved")
        case _:
            return say("not sent")


async def in_full(post: Post, school: School, say: Speech) -> list[str]:
    """Say where a post stands, whom it reached and what was done with it, group by group where something is wrong."""
    if post.state is PostState.PUBLISHED and post.published_at is not None:
        reach = await school.outbox.reach(sends_of(post))
        lines = [await _reached(post, reach, school, say), *await failures(post, reach, say, school)]
        for found in (post.last_act(ActKind.EDIT), post.last_act(ActKind.PIN, ActKind.UNPIN)):
            lines += await _act_lines(post, *found, school, say) if found else []
        return lines
    if found := post.last_act(ActKind.RETRACT):
        return await _act_lines(post, *found, school, say)
    short = await in_short(post, school, say)
    return [f"{short[0].upper()}{short[1:]}.", *([say("Reason: {reason}", reason=post.reason)] if post.reason else [])]


async def _reached(post: Post, reach: Reach, school: School, say: Speech) -> str:
    """Write since when a post is out, and how many groups have it."""
    when = in_words(post.published_at or school.now, school, say)
    every = reach.done + reach.pending + reach.uncertain + len(reach.failed)
    line = say("Out since {when}. Groups reached: {n} of {all}.", when=when, n=reach.done, all=every)
    if reach.uncertain:
        unsure = say.plural(
            "❔ Of {n} group it is not certain. Look there.",
            "❔ Of {n} groups it is not certain. Look there.",
            reach.uncertain,
        )
        return f"{line}\n{unsure}"
    return line


async def _act_lines(post: Post, number: int, act: Act, school: School, say: Speech) -> list[str]:
    """Write what became of an act: how many groups in all, and each in which it did not go as it should."""
    found = await places(post, number, school)
    counts = Counter(each.word for each in found)
    lines = [_head(post, act, counts["done"], len(found), school, say)]
    if counts["pending"]:
        lines.append(
            say.plural("⏳ {n} group is still to come.", "⏳ {n} groups are still to come.", counts["pending"])
        )
    for each in found:
        if each.word not in {"done", "pending"}:
            name = await class_name(str(each.chat), post, school) or say("a group")
            lines.append(_trouble(act.kind, each, name, say))
            if each.word == "withdrawn" and post.photos:
                lines.append(say("⚠️ {name}: the photos still stand there.", name=name))
    return lines


def _head(post: Post, act: Act, done: int, every: int, school: School, say: Speech) -> str:
    """Write when it was done, by whom where that was not the author, and in how many groups."""
    when = in_words(act.at, school, say)
    match act.kind:
        case ActKind.EDIT:
            return say("✏️ Changed {when}. Groups with the new text: {n} of {all}.", when=when, n=done, all=every)
        case ActKind.PIN if act.until is not None:
            until = in_words(act.until, school, say)
            return say("📌 Pinned until {when}. Groups: {n} of {all}.", when=until, n=done, all=every)
        case ActKind.PIN:
            return say("📌 Pinned {when}. Groups: {n} of {all}.", when=when, n=done, all=every)
        case ActKind.UNPIN:
            return say("Pinned no longer since {when}. Groups: {n} of {all}.", when=when, n=done, all=every)
    who = school.profile.staff_by_id(act.by)
    if who is None or who.id == post.author:
        return say("🗑 Retracted {when}. Removed from groups: {n} of {all}.", when=when, n=done, all=every)
    return say(
        "🗑 Retracted {when} by {name}. Removed from groups: {n} of {all}.",
        when=when,
        name=who.name,
        n=done,
        all=every,
    )


def _trouble(kind: ActKind, place: Place, name: str, say: Speech) -> str:
    """Write what went wrong in one group, and what to do."""
    if place.word == "withdrawn":
        return say(
            "⚠️ {name}: I may not remove the message any more. It now says that it was withdrawn. An administrator of "
            "the group can remove it.",
            name=name,
        )
    if place.word == "uncertain":
        return say("❔ {name}: it is not certain. Look there.", name=name)
    match kind:
        case ActKind.EDIT:
            return say("⚠️ {name}: not changed ({reason}). The old text stands there.", name=name, reason=place.reason)
        case ActKind.RETRACT:
            return say(
                "⚠️ {name}: not removed ({reason}). Ask an administrator of the group to remove it.",
                name=name,
                reason=place.reason,
            )
        case _:
            return say(
                "⚠️ {name}: that did not work ({reason}). Somebody who runs the group can give me the right to pin "
                "messages.",
                name=name,
                reason=place.reason,
            )


def heading(post: Post, school: School, say: Speech) -> str:
    """Name the author of a post and whom it is for."""
    author = school.profile.staff_by_id(post.author)
    name = author.name if author else say("somebody who left")
    if post.replaces is not None:
        return say("change by {name}, for {audience}", name=name, audience=names_of(post.audience, school.profile, say))
    if post.urgent:
        return "❗ " + say("{name}, for {audience}", name=name, audience=names_of(post.audience, school.profile, say))
    return say("{name}, for {audience}", name=name, audience=names_of(post.audience, school.profile, say))
