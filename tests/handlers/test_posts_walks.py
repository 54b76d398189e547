"""Random walks over posts that are out or are still to go out: whatever is pressed, some things never happen."""

import asyncio
from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import Delete, Edit, Pin, Send, Unpin
from handlers.model.events import Account
from handlers.model.posts import PostState
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, GROUP_6, OFFICE, PARENT
from tests.handlers.day import Day
from tests.handlers.test_posting_walks import every_button, judge

PEOPLE = (ANNA, BRAM, CARLA, OFFICE, PARENT)
LEAD = {"staff:bram", "staff:carla"}
POSTS = ("/urgent fine", "/urgent doubt", "/post fine", "/post doubt")
COMMANDS = ("/posts", "/edit", "/retract", "/schedule", "/stop")
TEXTS = (*POSTS, *COMMANDS, "fine", "better", "doubt", "refuse", "morgen 8:00", "over 2 uur")
GOOD = ("school", "publish", "ask", "approve", "pinned", "retract", "edit", "pin-day", "now", "later", "other", "undo")
WAITS = (1, 10, 30, 3600, 2 * 3600, 26 * 3600)
ENDS = ("done", "done", "done", "failed", "uncertain")
Step = tuple[str, Account | None, str | int]


def chosen(*choices: str) -> list[Step]:
    """Steps in which whoever sees it presses one button after the other."""
    return [("choose", None, choice) for choice in choices]


writes = st.tuples(st.just("write"), st.sampled_from(PEOPLE), st.sampled_from(TEXTS))
presses = st.tuples(st.just("press"), st.sampled_from(PEOPLE), st.integers(0, 30))
good = st.tuples(st.just("choose"), st.none(), st.sampled_from(GOOD))
steals = st.tuples(st.just("steal"), st.sampled_from(PEOPLE), st.integers(0, 300))
waits = st.tuples(st.just("wait"), st.none(), st.sampled_from(WAITS))
ends = st.tuples(st.just("end"), st.none(), st.sampled_from(ENDS))
step = st.one_of(writes, presses, presses, good, good, good, steals, waits, ends)
published = st.sampled_from((ANNA, BRAM)).map(
    lambda who: [("write", who, "/post fine"), *chosen("school", "publish"), ("wait", None, 30)]
)
walks = st.builds(lambda first, rest: [*first, *rest], published, st.lists(step, min_size=15, max_size=50))


@settings(max_examples=150, deadline=None)
@given(walks)
def test_no_walk_goes_past_the_rules(walk: list[Step]) -> None:
    """No group shows refused words, or doubtful ones without approval; nobody retracts or pins what is not theirs.

    No post is sent twice to a group, no change comes after a retraction, and the office and parents change nothing.
    """
    asyncio.run(walked(walk))


def test_a_walk_can_change_and_retract() -> None:
    """The walks reach what they are about: without this the test above would hold for a bot that does nothing."""
    first = [("write", ANNA, "/post fine"), *chosen("school", "publish"), ("wait", None, 30)]
    change = [("write", ANNA, "/edit"), ("press", ANNA, 0), ("write", ANNA, "better"), *chosen("publish")]
    retract = [("write", BRAM, "/retract"), ("press", BRAM, 0), ("press", BRAM, 1)]
    day = asyncio.run(walked([*first, *change, ("end", None, "done"), *retract, ("wait", None, 30)]))
    assert [len(of_groups(day, kind)) for kind in (Send, Edit, Delete)] == [2, 2, 2]
    assert [post.state for post in day.school.posts.saved.values()] == [PostState.RETRACTED, PostState.PLACED]


async def walked(steps: list[Step]) -> Day:
    """Walk, and look after each step."""
    day = Day()
    day.school.checker.judge = judge
    for kind, who, what in steps:
        await step_of(day, kind, who, what)
        look(day)
    return day


async def step_of(day: Day, kind: str, who: Account | None, what: str | int) -> None:
    """Write, press the newest buttons that somebody sees, or any ever shown, let time pass, or effects end."""
    if kind == "write" and who:
        await day.writes(who, str(what))
    elif kind == "press" and who and (seen := day.buttons(who)):
        button = seen[-1 - int(what) % len(seen)]
        await day.presses(who, button.choice, button)
    elif kind == "choose":
        for each in PEOPLE:
            if what in day.choices(each):
                await day.presses(each, str(what))
                break
    elif kind == "steal" and (shown := every_button(day)):
        button = shown[int(what) % len(shown)]
        await day.presses(who, button.choice, button)
    elif kind == "wait":
        await day.passes(timedelta(seconds=int(what)))
    elif kind == "end":
        end(day, str(what))


def end(day: Day, word: str) -> None:
    """Let all that is under way in the groups end in one way."""
    for each in day.school.outbox.effects:
        if getattr(each, "group", None):
            day.school.outbox.outcomes.setdefault(each.key, (word, "because"))


def of_groups(day: Day, kind: type) -> list:
    """The effects of one kind in the groups."""
    return [each for each in day.school.outbox.of_type(kind) if each.chat in (GROUP_5, GROUP_6)]


def look(day: Day) -> None:
    """Hold what the groups were asked to show against the rules."""
    lines = day.school.records.lines
    approved = {line.subject for line in lines if line.act == "post_approved"}
    texts = {post.id: post.text for post in day.school.posts.saved.values() if post.id in approved}
    sends = of_groups(day, Send)
    assert not [key for key, times in Counter((each.group, each.chat) for each in sends).items() if times > 1]
    for each in [*sends, *of_groups(day, Edit)]:
        words = each.text.removeprefix("❗ **Urgent**\n\n").partition("\n")[0]
        assert "refuse" not in words
        assert words != "doubt" or "doubt" in texts.values()
    authors = {post.id: f"staff:{post.author}" for post in day.school.posts.saved.values()}
    for line in lines:
        if line.act in {"post_retracted", "post_pinned", "post_unpinned", "post_undone"}:
            assert line.actor in {*LEAD, authors[line.subject], "bot"}
        if line.act in {"post_edited", "post_rescheduled"}:
            assert line.actor == authors[line.subject]
    for post in day.school.posts.saved.values():
        kinds = [act.kind.value for act in post.acts]
        assert "retract" not in kinds[:-1]
        assert (post.state is PostState.RETRACTED) is ("retract" in kinds)
        assert not post.urgent or f"staff:{post.author}" in LEAD
    acts = sum(len(post.acts) for post in day.school.posts.saved.values())
    assert acts or not [each for kind in (Delete, Pin, Unpin, Edit) for each in of_groups(day, kind)]
