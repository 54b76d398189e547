"""Random walks: whatever staff and parents write and press, in whatever order, some things never happen."""

import asyncio
from collections import Counter
from datetime import timedelta
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import Button, Edit, Mail, Send
from handlers.model.events import Account
from handlers.model.posts import PostState
from handlers.posting_draft import APPROVAL
from handlers.posting_preview import first_words
from policy.model import Draft, Finding, Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, PARENT, SEM
from tests.handlers.day import Day

PEOPLE = (ANNA, BRAM, CARLA, PARENT)
STAFF = {"anna": ANNA, "bram": BRAM, "carla": CARLA}
ILL = "Sem is vandaag ziek"
POSTS = ("/post", "/post fine", "/post doubt", "/post refuse", "/post doubt too")
TEXTS = (*POSTS, "/stop", "fine", "doubt", "refuse", "1", "2", ILL, ILL)
WORDS = {"doubt": Severity.DOUBT, "refuse": Severity.REFUSE}

FORWARDS = ("school", "publish", "ask", "approve")
SIDEWAYS = ("text", "refuse", "refuse", "write", "undo", "audience", "skip", "send")
WAITS = (1, 29, 30, 3600, 3601, 8 * 24 * 3600)
"""Seconds: about the time for "Undo", about the hour in which a reason is heard, and more than a week."""

Step = tuple[str, Account | None, str | int]
"""What is done (write, press, steal, wait), by whom where that matters, and which text, button or time."""

writes = st.tuples(st.just("write"), st.sampled_from(PEOPLE), st.sampled_from(TEXTS))
forwards = st.tuples(st.just("press"), st.none(), st.sampled_from(FORWARDS))
sideways = st.tuples(st.just("press"), st.none(), st.sampled_from(SIDEWAYS))
any_button = st.tuples(st.just("steal"), st.sampled_from(PEOPLE), st.integers(0, 200))
waits = st.tuples(st.just("wait"), st.none(), st.sampled_from(WAITS))


def pressed(*choices: str) -> list[Step]:
    """Steps that press one button after the other."""
    return [("press", None, choice) for choice in choices]


steps_one_by_one = st.one_of(forwards, forwards, forwards, sideways, writes, waits, any_button).map(lambda step: [step])
way_to_the_director = st.builds(
    lambda who, post: [("write", who, post), *pressed("school", "ask")],
    st.sampled_from(list(STAFF.values())),
    st.sampled_from(("/post doubt", "/post doubt too", "/post fine")),
)
refusal = st.builds(
    lambda who, text: [*pressed("refuse"), ("write", who, text)],
    st.sampled_from((BRAM, BRAM, CARLA)),
    st.sampled_from(("fine", "1", ILL)),
)
walks = st.lists(st.one_of(*[steps_one_by_one] * 6, way_to_the_director, refusal), min_size=20, max_size=60)


def judge(draft: Draft) -> Verdict:
    """Find in a text what its words ask for."""
    messages = {"nl": "Let op.", "en": "Mind this."}
    return Verdict(tuple(Finding("X", "x", WORDS[word], messages) for word in draft.text.split() if word in WORDS))


@settings(max_examples=150, deadline=None)
@given(walks)
def test_no_walk_goes_past_the_rules(walk):
    """No post is published twice, refused, in doubt without somebody else's approval, by a parent, or kept waiting.

    No reason reaches anybody but the author of the refused post, and no sick note leaves without "Send".
    """
    asyncio.run(walked(list(chain.from_iterable(walk))))


def test_a_walk_can_publish():
    """The walks reach what they are about: without this the test above would hold for a bot that does nothing."""
    steps = [("write", BRAM, "/post doubt"), *pressed("school", "ask", "approve"), ("wait", None, 30)]
    assert len(published(asyncio.run(walked(steps)))) == 2


def test_a_walk_can_explain():
    """A reason reaches its author, and a sick note in its place goes its own way; the button leads back to it."""
    steps = [("write", ANNA, "/post doubt"), *pressed("school", "ask", "refuse"), ("write", BRAM, ILL)]
    day = asyncio.run(walked([*steps, *pressed("send", "write"), ("write", BRAM, "fine")]))
    assert len(day.school.outbox.mails) == 1
    assert day.last(ANNA).endswith("writes about your post “doubt”: “fine”")


def test_a_walk_can_wait_for_nobody():
    """A week passes, and the post is its author's again."""
    steps = [("write", ANNA, "/post doubt"), *pressed("school", "ask"), ("wait", None, WAITS[-1])]
    day = asyncio.run(walked(steps))
    assert [post.state for post in day.school.posts.saved.values()] == [PostState.DRAFT]


async def walked(steps: list[Step]) -> Day:
    """Walk, and look after each step: to write, to press what one sees, to press any button ever shown, to wait.

    The director has a child at the school.
    """
    day = Day()
    day.school.checker.judge = judge
    await day.school.parent(BRAM, SEM)
    sends = 0
    for kind, who, what in steps:
        before = reasons(day)
        if kind == "write" and who:
            await day.writes(who, str(what))
        elif kind == "press":
            for each in PEOPLE:
                if what in day.choices(each):
                    await day.presses(each, str(what))
                    sends += what == "send"
                    break
        elif kind == "steal" and (shown := every_button(day)):
            button = shown[int(what) % len(shown)]
            await day.presses(who, button.choice, button)
            sends += button.choice == "send"
        elif kind == "wait":
            await day.passes(timedelta(seconds=int(what)))
        look(day)
        look_at_reasons(day, reasons(day)[len(before) :], who if kind == "write" else None, str(what))
        assert len(day.school.outbox.of_type(Mail)) <= sends
    return day


def look(day: Day) -> None:
    """Hold what was published, and what waits, against the rules."""
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
        assert post.author in STAFF
        assert send.text.startswith(post.text)
        assert "refuse" not in post.text
        if "doubt" in post.text:
            assert (post_id, f"version {version}") in approvals
    for post in day.school.posts.saved.values():
        questions = day.school.questions.asked.values()
        asked = [each for each in questions if (each.kind, each.subject, each.answer) == (APPROVAL, post.id, None)]
        assert (post.state is PostState.WAITING) is any(each.ends_at > day.school.now for each in asked)


def look_at_reasons(day: Day, passed_on: list[Send], writer: Account | None, written: str) -> None:
    """Hold a reason that was passed on against the rules: from who refused the post, to its author alone, unchanged."""
    for send in passed_on:
        refused = {
            line.subject
            for line in day.school.records.lines
            if line.act == "post_refused" and STAFF[line.actor.removeprefix("staff:")] == writer
        }
        assert written != ILL
        assert [
            post
            for post in day.school.posts.saved.values()
            if post.id in refused
            and str(send.chat) == str(STAFF[post.author])
            and send.text.endswith(f"“{first_words(post)}”: “{written}”")
        ]
    assert len(passed_on) <= 1


def reasons(day: Day) -> list[Send]:
    """The reasons that were passed on, to whomever."""
    return [send for send in day.school.outbox.of_type(Send) if "writes about your post" in send.text]


def published(day: Day) -> list[Send]:
    """The messages to groups."""
    return [send for send in day.school.outbox.of_type(Send) if send.bulk]


def every_button(day: Day) -> list[Button]:
    """All buttons that anybody was ever shown, also those that have vanished."""
    shown = [effect for effect in day.school.outbox.effects if isinstance(effect, Send | Edit)]
    return [each for effect in shown for row in effect.buttons for each in row if isinstance(each, Button)]
