"""Random walks: whatever staff and parents write and press, in whatever order, some things never happen."""

import asyncio
from collections import Counter
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import Button, Edit, Send
from handlers.model.events import Account
from policy.model import Draft, Finding, Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, PARENT
from tests.handlers.day import Day

PEOPLE = (ANNA, BRAM, CARLA, PARENT)
TEXTS = ("/post", "/stop", "/post fine", "/post doubt", "/post refuse", "fine", "doubt", "refuse", "1", "2")
WORDS = {"doubt": Severity.DOUBT, "refuse": Severity.REFUSE}

writes = st.tuples(st.just("write"), st.sampled_from(PEOPLE), st.sampled_from(TEXTS))
forwards = st.tuples(st.just("press"), st.none(), st.sampled_from(("school", "publish", "ask", "approve")))
sideways = st.tuples(st.just("press"), st.none(), st.sampled_from(("text", "refuse", "undo", "audience", "skip")))
any_button = st.tuples(st.just("steal"), st.sampled_from(PEOPLE), st.integers(0, 200))
waits = st.tuples(st.just("wait"), st.none(), st.sampled_from((1, 29, 30, 3600)))


def judge(draft: Draft) -> Verdict:
    """Find in a text what its words ask for."""
    messages = {"nl": "Let op.", "en": "Mind this."}
    return Verdict(tuple(Finding("X", "x", WORDS[word], messages) for word in draft.text.split() if word in WORDS))


@settings(max_examples=150, deadline=None)
@given(st.lists(st.one_of(forwards, forwards, forwards, sideways, writes, waits, any_button), min_size=20, max_size=60))
def test_no_walk_goes_past_the_rules(steps):
    """Nothing is published twice, refused, in doubt without somebody else's approval, or by a parent."""
    asyncio.run(walked(steps))


def test_a_walk_can_publish():
    """The walks reach what they are about: without this the test above would hold for a bot that does nothing."""
    steps = [("write", BRAM, "/post doubt"), *(("press", None, choice) for choice in ("school", "ask", "approve"))]
    day = asyncio.run(walked([*steps, ("wait", None, 30)]))
    assert len(published(day)) == 2


async def walked(steps: list[tuple[str, Account | None, str | int]]) -> Day:
    """Walk, and look after each step: to write, to press what one sees, to press any button ever shown, to wait."""
    day = Day()
    day.school.checker.judge = judge
    for kind, who, what in steps:
        if kind == "write" and who:
            await day.writes(who, str(what))
        elif kind == "press":
            for each in PEOPLE:
                if what in day.choices(each):
                    await day.presses(each, str(what))
                    break
        elif kind == "steal" and (shown := every_button(day)):
            button = shown[int(what) % len(shown)]
            await day.presses(who, button.choice, button)
        elif kind == "wait":
            await day.passes(timedelta(seconds=int(what)))
        look(day)
    return day


def look(day: Day) -> None:
    """Hold what was published against the rules."""
    approvals = {
        (line.subject, line.detail): line.actor for line in day.school.records.lines if line.act == "post_approved"
    }
    assert not [
        key for key, times in Counter((send.group, str(send.chat)) for send in published(day)).items() if times > 1
    ]
    for (post_id, _), actor in approvals.items():
        assert actor in {"staff:bram", "staff:carla"} - {f"staff:{day.school.posts.saved[post_id].author}"}
    for send in published(day):
        assert send.content is not None
        _, post_id, version = send.content.split(":")
        post = day.school.posts.saved[post_id]
        assert post.author in ("anna", "bram", "carla")
        assert send.text.startswith(post.text)
        assert "refuse" not in post.text
        if "doubt" in post.text:
            assert (post_id, f"version {version}") in approvals


def published(day: Day) -> list[Send]:
    """The messages to groups."""
    return [send for send in day.school.outbox.of_type(Send) if send.bulk]


def every_button(day: Day) -> list[Button]:
    """All buttons that anybody was ever shown, also those that have vanished."""
    shown = [effect for effect in day.school.outbox.effects if isinstance(effect, Send | Edit)]
    return [each for effect in shown for row in effect.buttons for each in row if isinstance(each, Button)]
