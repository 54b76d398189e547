"""What is done with a post that is out: changed, retracted, pinned. Each act is on record and reaches every group.

An act makes one effect for each message of the post. They stand in the outbox behind the message itself, so a post
that is still on its way is changed or retracted as soon as it has arrived. The effects of an act have a group of their
own, by which what became of them is found.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Literal

from handlers.asking import person_of
from handlers.model.effects import Attachment, Delete, Edit, Effect, Pin, Unpin
from handlers.model.events import Chat
from handlers.model.posts import Act, ActKind, Copy, Post, PostState
from handlers.photos import attachments
from handlers.ports import School

FOLLOW = "post.follow"
"""The timer that follows an act until all groups are done."""

FIRST_LOOK = timedelta(seconds=2)

_ACTS = {
    ActKind.EDIT: "post_edited",
    ActKind.RETRACT: "post_retracted",
    ActKind.PIN: "post_pinned",
    ActKind.UNPIN: "post_unpinned",
}

_PLAIN: dict[ActKind, type[Delete | Pin | Unpin]] = {
    ActKind.RETRACT: Delete,
    ActKind.PIN: Pin,
    ActKind.UNPIN: Unpin,
}

PlaceWord = Literal["done", "pending", "failed", "uncertain", "withdrawn"]


@dataclass(frozen=True)
class Place:
    """What became of an act in one group. `withdrawn`: the message could not be removed, and says so now."""

    chat: Chat
    word: PlaceWord
    reason: str = ""


def sends_of(post: Post) -> str:
    """Name the group of a post's sends."""
    return f"post:{post.id}"


def group_of(post: Post, number: int) -> str:
    """Name the group of an act's effects."""
    return f"post:{post.id}:act{number}"


async def perform(
    post: Post, kind: ActKind, by: str, school: School, *, text: str = "", until: datetime | None = None
) -> Post:
    """Do something with a post in all its groups.

    Args:
        post: the published post.
        kind: what is done.
        by: the staff id of who does it, or `bot`.
        school: the school.
        text: what the messages say from now on, for an edit.
        until: when a pin is to be taken away.

    Returns:
        The post with the act, as it is saved.
    """
    name = group_of(post, len(post.acts))
    sent = await school.outbox.fates(sends_of(post))
    # Where the post never arrived there is nothing to change.
    copies = [each for each in post.copies if each.key not in sent or sent[each.key].word != "failed"]
    await school.outbox.put(*_effects(kind, name, copies, text, attachments(post)))
    post = replace(post, acts=(*post.acts, Act(kind, school.now, by, until)))
    if kind is ActKind.RETRACT:
        post = replace(post, state=PostState.RETRACTED)
    await school.posts.save(post)
    actor = by if by == "bot" else person_of(by)
    await school.records.add(_ACTS[kind], actor, post.id, f"version {post.version}")
    await school.timers.set(FOLLOW, post.id, school.now + FIRST_LOOK)
    return post


def _effects(
    kind: ActKind, name: str, copies: Sequence[Copy], text: str, attached: tuple[Attachment, ...]
) -> Sequence[Effect]:
    if kind is ActKind.EDIT:
        return [Edit(f"{name}:{each.chat}", each.chat, each.key, text, (), attached, name) for each in copies]
    make = _PLAIN[kind]
    return [make(f"{name}:{each.chat}", each.chat, each.key, name) for each in copies]


async def fall_back(post: Post, school: School) -> None:
    """Have a retracted post's messages say that they are withdrawn, where the platform does not remove them any more.

    Asked again, it changes nothing. A message that somebody removed by hand meanwhile is not said anew.
    """
    found = post.last_act(ActKind.RETRACT)
    if found is None:
        return
    name = group_of(post, found[0])
    removed = await school.outbox.fates(name)
    say = school.texts.language(school.profile.language)
    text = say("This message was withdrawn by {school}.", school=school.profile.name)
    for each in post.copies:
        fate = removed.get(f"{name}:{each.chat}")
        if fate is not None and fate.word == "failed":
            key = f"{_withdrawn(name)}:{each.chat}"
            group = _withdrawn(name)
            await school.outbox.put(
                Edit(key, each.chat, each.key, text, (), attachments(post), group, anew=False),
                Unpin(f"{key}:unpin", each.chat, each.key, group),
            )


async def places(post: Post, number: int, school: School) -> list[Place]:
    """Say what became of an act, group by group; a group that the post never reached is left out."""
    name, act = group_of(post, number), post.acts[number]
    fates = await school.outbox.fates(name)
    sent = await school.outbox.fates(sends_of(post))
    withdrawn = await school.outbox.fates(_withdrawn(name)) if act.kind is ActKind.RETRACT else {}
    found = []
    for each in post.copies:
        fate = fates.get(f"{name}:{each.chat}")
        arrived = sent.get(each.key)
        if fate is None or (arrived is not None and arrived.word == "failed"):
            continue
        place = Place(each.chat, fate.word, fate.reason)
        if act.kind is ActKind.RETRACT and fate.word == "failed":
            said = withdrawn.get(f"{_withdrawn(name)}:{each.chat}")
            place = replace(place, word=_instead(said.word if said else "pending"))
        elif act.kind is ActKind.RETRACT and fate.word == "done" and arrived and arrived.word == "uncertain":
            place = replace(place, word="uncertain")
        found.append(place)
    return found


def _instead(word: str) -> PlaceWord:
    """Say what became of a message that could not be removed, by what became of its change."""
    if word == "done":
        return "withdrawn"
    return "pending" if word == "pending" else "failed"


def _withdrawn(name: str) -> str:
    return f"{name}:withdrawn"
