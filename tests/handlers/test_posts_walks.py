"""Random walks over posts that are out or are still to go out: whatever is pressed, some things never happen."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from itertools import chain
from unittest.mock import AsyncMock, Mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import Delete, Edit, Send
from handlers.model.events import Account
from handlers.model.posts import PostState
from policy.model import Draft, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, OFFICE, PARENT, STAFF
from tests.handlers.day import Day
from tests.handlers.posting_day import with_staff
from tests.handlers.posts_rules import Rules, of_groups
from tests.handlers.test_posting_walks import every_button, judge, twice

PEOPLE = (ANNA, BRAM, CARLA, OFFICE, PARENT)
ANNA_ROW, BRAM_ROW, CARLA_ROW, OFFICE_ROW = STAFF
SETTINGS = (
    STAFF,
    STAFF[1:],
    (replace(ANNA_ROW, classes=("6",)), *STAFF[1:]),
    (ANNA_ROW, replace(BRAM_ROW, role="teacher"), CARLA_ROW, OFFICE_ROW),
    (ANNA_ROW, BRAM_ROW, replace(CARLA_ROW, deputy=False), OFFICE_ROW),
    (replace(ANNA_ROW, deputy=True), BRAM_ROW, CARLA_ROW, OFFICE_ROW),
)
"""Who works at the school: as ever; a teacher left, or has another class; nobody leads; a deputy fewer or more."""

MAY_ACT = {"bot", *(f"staff:{each.id}" for each in STAFF)}
"""Whoever does something to a post: no parent."""

POSTS = ("/urgent fine", "/urgent doubt", "/post fine", "/post doubt", "/post refuse")
COMMANDS = ("/posts", "/posts", "/edit", "/retract", "/schedule", "/stop")
WHY = "fine for this once"
TEXTS = (*POSTS, *COMMANDS, "fine", "better", "doubt", "refuse", WHY, "morgen", "8:00", "morgen 8:00", "over 2 uur")
FORWARDS = ("school", "publish", "anyway", "ask", "without", "approve", "pinned", "later", "other", "retract", "edit")
ASIDE = (
    "send_back",
    "refuse",
    "decide",
    "reconsider",
    "pin",
    "pin-day",
    "unpin",
    "now",
    "time",
    "undo",
    "text",
    "stop",
)
WAITS = (1, 10, 30, 3600, 2 * 3600, 26 * 3600, 8 * 24 * 3600)
ENDS = ("done", "done", "done", "failed", "uncertain", "repeated")
Step = tuple[str, Account | None, str | int]


def chosen(*choices: str) -> list[Step]:
    """Steps in which whoever sees it presses one button after the other."""
    return [("choose", None, choice) for choice in choices]


writes = st.tuples(st.just("write"), st.sampled_from(PEOPLE), st.sampled_from(TEXTS))
presses = st.tuples(st.just("press"), st.sampled_from(PEOPLE), st.integers(0, 30))
good = st.tuples(st.just("choose"), st.none(), st.sampled_from(FORWARDS))
sideways = st.tuples(st.sampled_from(("choose", "twice")), st.none(), st.sampled_from((*ASIDE, *FORWARDS)))
steals = st.tuples(st.just("steal"), st.sampled_from(PEOPLE), st.integers(0, 300))
waits = st.tuples(st.just("wait"), st.none(), st.sampled_from(WAITS))
ends = st.tuples(st.just("end"), st.none(), st.sampled_from(ENDS))
staffs = st.tuples(st.just("staff"), st.none(), st.integers(0, len(SETTINGS) - 1))
checks = st.tuples(st.just("check"), st.none(), st.sampled_from(("fine", "fine", "better")))
step = st.one_of(writes, presses, presses, good, good, good, sideways, sideways, steals, waits, ends)
BEGINNINGS: dict[str, list[tuple[str, list[Step]]]] = {
    "/post fine": [
        ("school publish", [("wait", None, 30)]),
        ("school publish", [("wait", None, 30), ("write", BRAM, "/retract"), ("press", BRAM, 0)]),
        ("school publish", []),
    ],
    "/post doubt": [("school ask without", []), ("school ask without", [("wait", None, 7200)])],
}
"""A post that is out, is about to be retracted by the director, is about to go out, waits, waits with a deputy too."""


def begins(who: Account, text: str, beginning: tuple[str, list[Step]], then: list[Step]) -> list[Step]:
    """Somebody's post comes as far as this, and something happens then."""
    own: list[Step] = [("choose", who, choice) for choice in beginning[0].split()]
    return [("write", who, text), *own, *beginning[1], *then]


def pressed(choice: str) -> st.SearchStrategy[Step]:
    """Whoever sees a button presses it."""
    return st.just(("choose", None, choice))


meanwhile = st.builds(
    lambda change, on: [change, on, ("staff", None, 0), ("check", None, "")],
    st.one_of(staffs, checks),
    st.one_of(
        st.sampled_from(("approve", "retract", "publish", "now", "edit")).flatmap(pressed), st.just(("wait", None, 30))
    ),
)
"""Something changes between what somebody sees and what they press, or before its time comes."""

begun = st.sampled_from(sorted(BEGINNINGS)).flatmap(
    lambda text: st.builds(
        begins,
        st.sampled_from((ANNA, CARLA)),
        st.just(text),
        st.sampled_from(BEGINNINGS[text]),
        meanwhile,
    )
)
walks = st.builds(
    lambda first, rest: [*first, *chain.from_iterable(rest)],
    begun,
    st.lists(st.one_of(*[step.map(lambda one: [one])] * 4, meanwhile, begun), min_size=10, max_size=40),
)


@settings(max_examples=150, deadline=None)
@given(walks)
def test_no_walk_goes_past_the_rules(walk: list[Step]) -> None:
    """The rules of `posts_rules`, whoever presses what, also while the school's settings change.

    No group shows refused words, or doubtful ones without an approval of that version, or any that were not checked in
    that moment; nobody decides about their own post, retracts or pins what is not theirs; parents do nothing. No post
    is sent twice to a group, no change comes after a retraction, and nothing is approved or waits and is forgotten.
    """
    day = asyncio.run(walked(walk))
    assert twice(of_groups(day, Send)) == []
    assert {line.actor for line in day.school.records.lines if line.act.startswith("post_")} <= MAY_ACT
    assert PostState.APPROVED not in {post.state for post in day.school.posts.saved.values()}


def test_a_walk_can_change_and_retract() -> None:
    """The walks reach what they are about: without this the test above would hold for a bot that does nothing."""
    first = [("write", ANNA, "/post fine"), *chosen("school", "publish"), ("wait", None, 30)]
    change = [("write", ANNA, "/edit"), ("press", ANNA, 0), ("write", ANNA, "better"), *chosen("publish")]
    retract = [("write", BRAM, "/retract"), ("press", BRAM, 0), ("press", BRAM, 1)]
    day = asyncio.run(walked([*first, *change, ("end", None, "done"), *retract, ("wait", None, 30)]))
    assert [len(of_groups(day, kind)) for kind in (Send, Edit, Delete)] == [2, 2, 2]
    assert [post.state for post in day.school.posts.saved.values()] == [PostState.RETRACTED, PostState.PLACED]


def test_a_walk_can_come_to_the_deputy_and_back() -> None:
    """Asked, left alone, found in the list by the deputy, sent back, changed, scheduled, approved, and out."""
    first = [("write", ANNA, "/post doubt"), *chosen("school", "ask", "without"), ("wait", None, 2 * 3600)]
    back = [("write", CARLA, "/posts"), ("press", CARLA, 0), *chosen("decide")]
    back += [("press", CARLA, 1), ("write", CARLA, WHY)]
    again = [("write", ANNA, "doubt again"), *chosen("later"), ("write", ANNA, "over 2 uur"), *chosen("ask", "without")]
    day = asyncio.run(walked([*first, *back, *again, *chosen("approve"), ("wait", None, 3 * 3600)]))
    assert [each.text.partition("\n")[0] for each in of_groups(day, Send)] == ["doubt again"] * 2


PUBLISHES = [("write", ANNA, "/post fine"), *chosen("school", "publish")]
TO_RETRACT = [("write", BRAM, "/retract"), ("press", BRAM, 0)]


@pytest.mark.parametrize(
    ("broken", "walk"),
    [
        ("handlers.publishing.may_go", [*PUBLISHES, ("check", None, "fine"), ("wait", None, 30)]),
        (
            "handlers.retracting.may_handle",
            [*PUBLISHES, ("wait", None, 30), *TO_RETRACT, ("staff", None, 3), *chosen("retract")],
        ),
        (
            "handlers.approval.may_decide",
            [
                ("write", ANNA, "/post doubt"),
                *chosen("school", "ask", "without"),
                ("staff", None, 3),
                *chosen("approve"),
            ],
        ),
    ],
)
def test_the_rules_see_what_breaks_them(broken: str, walk: list[Step], monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the last check, or the check of rights at the press, the same walk is caught."""
    asyncio.run(walked(walk))
    always = AsyncMock if broken.endswith("may_go") else Mock
    monkeypatch.setattr(broken, always(return_value=True))
    with pytest.raises(AssertionError):
        asyncio.run(walked(walk))


async def walked(steps: list[Step]) -> Day:
    """Walk, and assert the rules after each step."""
    day = Day()
    day.school.checker.judge = judge
    rules = Rules(day)
    for kind, who, what in steps:
        await step_of(day, kind, who, what)
        rules.look()
    return day


async def step_of(day: Day, kind: str, who: Account | None, what: str | int) -> None:
    """Write, press the newest buttons that somebody sees, or any ever shown, let time pass, or effects end."""
    if kind == "write" and who:
        await day.writes(who, str(what))
    elif kind == "press" and who and (seen := day.buttons(who)):
        button = seen[-1 - int(what) % len(seen)]
        await day.presses(who, button.choice, button)
    elif kind in {"choose", "twice"}:
        await choose(day, who, str(what), 2 if kind == "twice" else 1)
    elif kind == "steal" and (shown := every_button(day)):
        button = shown[int(what) % len(shown)]
        await day.presses(who, button.choice, button)
    elif kind == "wait":
        await day.passes(timedelta(seconds=int(what)))
    elif kind == "end":
        end(day, str(what))
    elif kind == "check":
        day.school.checker.judge = lambda draft: doubting(draft, str(what))
    elif kind == "staff":
        with_staff(day, *SETTINGS[int(what)])


def doubting(draft: Draft, word: str) -> Verdict:
    """Judge a text, and doubt a word more: the roster has changed."""
    return judge(replace(draft, text=f"{draft.text} doubt" if word and word in draft.text else draft.text))


async def choose(day: Day, who: Account | None, choice: str, times: int) -> None:
    """Somebody who sees a button presses it, once or twice in a row."""
    for each in (who,) if who else PEOPLE:
        if choice in day.choices(each):
            button = day.button(each, choice)
            for _ in range(times):
                await day.presses(each, choice, button)
            return


def end(day: Day, word: str) -> None:
    """Let all that is under way in the groups end in one way."""
    for each in day.school.outbox.effects:
        if getattr(each, "group", None) and each.key not in day.school.outbox.outcomes:
            day.school.outbox.outcomes[each.key] = ("done" if word == "repeated" else word, "because")
            if word == "repeated":
                day.school.outbox.repeated.add(each.key)
