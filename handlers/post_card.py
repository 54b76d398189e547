"""A post opened: its words, where it stands, whom it reached, and buttons for what can be done with it now.

The card is one message that is kept up to date while anything of the post is on its way. Its question holds all that
could ever be done; the buttons that are drawn are what makes sense now, and each press is checked again.
"""

from datetime import timedelta

from handlers.asking import Choices, close, drawn, redraw
from handlers.deciders import may_decide
from handlers.model.effects import Send
from handlers.model.posts import ActKind, Post, PostState
from handlers.model.questions import Question
from handlers.photos import counted
from handlers.ports import School
from handlers.post_acts import FOLLOW, group_of, places, sends_of
from handlers.post_rights import may_change, may_handle
from handlers.post_telling import heading, in_full
from handlers.posting_draft import APPROVAL, Author, author_at
from handlers.posting_reach import FIRST_PAUSE
from handlers.pressing import OVERTAKEN

CARD = "posts.card"
OPEN_FOR = timedelta(days=30)
"""How long the buttons of a card can be pressed."""

LONGEST_TEXT = 1500
"""Characters of the post that a card shows."""

CHOICES = ("edit", "pin", "pin-day", "unpin", "retract", "time", "now", "stop", "decide", "reconsider", "why")
"""All that can ever be done from a card."""

NOT_YET_OUT = frozenset({PostState.SCHEDULED, PostState.WAITING})
"""Where a post stands that nobody has seen, and whose card leads on."""


async def open_card(key: str, post: Post, viewer: Author, school: School) -> None:
    """Show a post to somebody; a card of it that they opened before loses its buttons.

    Args:
        key: the event's key.
        post: the post.
        viewer: who looks, and where.
        school: the school.
    """
    say = viewer.say
    for question in await school.questions.open_about(CARD, post.id):
        if viewer.person in question.may_answer:
            text = say("You have opened this post again: see below.")
            await close(school, question, OVERTAKEN, viewer.person, text)
    card = Question(
        token=school.ids.new(),
        kind=CARD,
        chat=viewer.chat,
        may_answer=(viewer.person,),
        choices=CHOICES,
        subject=post.id,
        version=post.version,
        ends_at=school.now + OPEN_FOR,
        asked_by=f"{key}:card",
    )
    await school.questions.ask(card)
    text, choices = await _drawn(post, viewer, school)
    await school.outbox.put(Send(key=card.asked_by, chat=viewer.chat, text=text, buttons=drawn(card, choices)))
    if await is_under_way(post, school):
        await school.timers.set(FOLLOW, post.id, school.now + FIRST_PAUSE)


async def refresh(key: str, post: Post, school: School) -> None:
    """Draw all open cards of a post as it is now.

    Args:
        key: the event's key.
        post: the post.
        school: the school.
    """
    for question in await school.questions.open_about(CARD, post.id):
        viewer = await _viewer(question, school)
        if viewer is not None and question.ends_at > school.now:
            text, choices = await _drawn(post, viewer, school)
            await redraw(school, f"{key}:{question.token}", question, text, choices)


async def is_under_way(post: Post, school: School) -> bool:
    """Say whether anything of a post is still to come in any group."""
    groups = [sends_of(post)]
    for number in range(len(post.acts)):
        groups += [group_of(post, number), f"{group_of(post, number)}:withdrawn"]
    fates = [fate for group in groups for fate in (await school.outbox.fates(group)).values()]
    return any(fate.word == "pending" for fate in fates)


async def offered(post: Post, viewer: Author, school: School) -> Choices:
    """Give the buttons for what somebody can do with a post now, and for what was found of it."""
    rows = await _to_do(post, viewer, school)
    if may_handle(viewer.staff, post) and await school.verdicts.of_post(post.id):
        return [*rows, [("why", viewer.say("Why?"))]]
    return rows


async def _to_do(post: Post, viewer: Author, school: School) -> Choices:
    staff, say = viewer.staff, viewer.say
    rows: list[list[tuple[str, str]]] = []
    if post.state is PostState.SCHEDULED and may_handle(staff, post):
        if may_change(staff, post) and post.planned_at is not None:
            rows.append([("time", say("Another time")), ("now", say("Publish now"))])
        return [*rows, [("stop", say("Take back"))]]
    if post.state is PostState.WAITING:
        return await _of_waiting(post, viewer, school)
    if post.replaces is not None or post.state is not PostState.PUBLISHED or not may_handle(staff, post):
        return rows
    if may_change(staff, post):
        rows.append([("edit", say("Change the text"))])
    if await is_pinned(post, school):
        rows.append([("unpin", say("Unpin"))])
    else:
        rows.append([("pin", say("📌 Pin")), ("pin-day", say("📌 For a day"))])
    rows.append([("retract", say("🗑 Retract"))])
    return rows


async def _of_waiting(post: Post, viewer: Author, school: School) -> Choices:
    """Give the buttons that lead on from a post that waits: what was asked about it may stand far above."""
    if may_change(viewer.staff, post):
        return [[("reconsider", viewer.say("Change or stop"))]]
    questions = await school.questions.open_about(APPROVAL, post.id)
    asked = any(viewer.person in each.may_answer and school.now < each.ends_at for each in questions)
    if asked and may_decide(viewer.staff, post) and school.profile.staff_by_id(post.author):
        return [[("decide", viewer.say("Decide"))]]
    return []


async def is_pinned(post: Post, school: School) -> bool:
    """Say whether a post is pinned, or about to be, in any of its groups."""
    found = post.last_act(ActKind.PIN, ActKind.UNPIN)
    if found is None or found[1].kind is ActKind.UNPIN:
        return False
    return any(place.word != "failed" for place in await places(post, found[0], school))


async def _drawn(post: Post, viewer: Author, school: School) -> tuple[str, Choices]:
    """Write the card and its buttons."""
    say = viewer.say
    words = post.text if len(post.text) <= LONGEST_TEXT else f"{post.text[:LONGEST_TEXT]}…"
    photos = say("📷 {photos}.", photos=counted(post, say)) if post.photos else ""
    state = "\n".join(await in_full(post, school, say))
    parts = [f"**{heading(post, school, say)}**", say.escape(words), photos, state]
    return "\n\n".join(filter(None, parts)), await offered(post, viewer, school)


async def _viewer(question: Question, school: School) -> Author | None:
    """Give whoever a card was opened for, None when they left."""
    person = await school.people.by_id(question.may_answer[0])
    return None if person is None else author_at(question.chat, person, school)
