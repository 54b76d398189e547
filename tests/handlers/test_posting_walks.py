"""Random walks: whatever staff and parents write and press, in whatever order, some things never happen.

They are walked at a school with a deputy, and at one whose director is alone.
"""

import asyncio
import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from itertools import chain

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import Button, Edit, Mail, Send
from handlers.model.events import Account
from handlers.model.posts import PostState
from handlers.model.profile import Profile
from handlers.posting_draft import APPROVAL
from handlers.posting_preview import first_words
from policy.model import Draft, Finding, Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, PARENT, PROFILE, SEM
from tests.fakes.school import fake_school
from tests.handlers.day import Day

PEOPLE = (ANNA, BRAM, CARLA, PARENT)
STAFF = {"anna": ANNA, "bram": BRAM, "carla": CARLA}
ALONE = replace(PROFILE, staff=tuple(replace(each, deputy=False) for each in PROFILE.staff))
"""A school whose only director nobody stands in for."""
ILL = "Sem is vandaag ziek"
POSTS = ("/post", "/post fine", "/post doubt", "/post refuse", "/post doubt too")
WHY = "fine for this once"
TEXTS = (*POSTS, "/stop", "fine", "doubt", "refuse", "1", "2", ILL, ILL, WHY)
WORDS = {"doubt": Severity.DOUBT, "refuse": Severity.REFUSE}
READY = {"doubt": "fine"}

FORWARDS = ("school", "publish", "ask", "without", "approve")
SIDEWAYS = ("text", "refuse", "refuse", "send_back", "send_back", "write", "undo", "audience", "skip", "send", "back")
WAITS = (1, 29, 30, 3600, 3601, 7200, 8 * 24 * 3600)
"""Seconds: about "Undo", about the hour in which a reason is heard, the directors' own time, and more than a week."""

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
    lambda who, post, remark: [("write", who, post), *pressed("school", "ask"), remark or ("write", who, WHY)],
    st.sampled_from(list(STAFF.values())),
    st.sampled_from(("/post doubt", "/post doubt too", "/post fine")),
    st.sampled_from((None, *pressed("without"))),
)
decision_with_reason = st.builds(
    lambda choice, who, text: [*pressed(choice), ("write", who, text)],
    st.sampled_from(("refuse", "send_back", "send_back")),
    st.sampled_from((BRAM, BRAM, CARLA)),
    st.sampled_from(("fine", "1", ILL)),
)
there_and_back = st.builds(
    lambda who, text, on: [
        ("write", who, f"/post {text}"),
        *pressed("school", "ask", "without", "send_back"),
        ("write", BRAM, "fine"),
        *on,
        ("wait", None, 30),
    ],
    st.sampled_from((ANNA, CARLA)),
    st.sampled_from(("fine", "doubt")),
    st.lists(st.one_of(forwards, sideways, writes), max_size=3),
)
walks = st.lists(
    st.one_of(*[steps_one_by_one] * 6, way_to_the_director, decision_with_reason, there_and_back),
    min_size=20,
    max_size=60,
)


def judge(draft: Draft) -> Verdict:
    """Find in a text what its words ask for; for a doubt there are ready words."""
    messages = {"nl": "Let op.", "en": "Mind this."}
    found = [each for each in re.finditer(r"\S+", draft.text) if each[0] in WORDS]
    return Verdict(
        tuple(
            Finding("X", "x", WORDS[each[0]], messages, each.start(), each.end(), READY.get(each[0])) for each in found
        )
    )


@settings(max_examples=150, deadline=None)
@given(walks, st.sampled_from((PROFILE, PROFILE, ALONE)))
def test_no_walk_goes_past_the_rules(walk, profile):
    """No post is published twice, unchecked, refused, in doubt without approval, by a parent, or kept waiting.

    Nobody approves their own post; a director confirms one only where nobody else can decide, and with a reason. What
    was sent back goes out only approved. No reason reaches anybody but the author of the post that it is about, and no
    sick note leaves without "Send".
    """
    day = asyncio.run(walked(list(chain.from_iterable(walk)), profile))
    assert twice(published(day)) == []
    assert not [send for send in published(day) if "refuse" in send.text]
    assert {post.author for post in day.school.posts.saved.values()} <= {*STAFF}


def test_a_walk_can_publish():
    """The walks reach what they are about: without this the test above would hold for a bot that does nothing."""
    steps = [("write", BRAM, "/post doubt"), *pressed("school", "ask", "without", "approve"), ("wait", None, 30)]
    assert len(published(asyncio.run(walked(steps)))) == 2


def test_a_walk_can_explain():
    """A reason reaches its author, and a sick note in its place goes its own way; the button leads back to it."""
    steps = [("write", ANNA, "/post doubt"), *pressed("school", "ask", "without", "refuse"), ("write", BRAM, ILL)]
    day = asyncio.run(walked([*steps, *pressed("send", "write"), ("write", BRAM, "fine")]))
    assert len(day.school.outbox.mails) == 1
    assert day.last(ANNA).endswith("writes about your post “doubt”: “fine”")


def test_a_walk_can_wait_for_nobody():
    """A week passes, and the post is its author's again."""
    steps = [("write", ANNA, "/post doubt"), *pressed("school", "ask", "without"), ("wait", None, WAITS[-1])]
    day = asyncio.run(walked(steps))
    assert [post.state for post in day.school.posts.saved.values()] == [PostState.DRAFT]


def test_a_walk_can_go_back_and_forth():
    """A post is sent back, changed, asked about again, and published once."""
    steps = [("write", ANNA, "/post doubt"), *pressed("school", "ask", "without", "send_back"), ("write", BRAM, "fine")]
    again = [("write", ANNA, "doubt too"), *pressed("ask"), ("write", ANNA, WHY), *pressed("approve")]
    day = asyncio.run(walked([*steps, *again, ("wait", None, 30)]))
    assert [send.text.split("\n")[0] for send in published(day)] == ["doubt too", "doubt too"]


def test_a_walk_can_reach_the_deputy():
    """Nobody decides for two hours; then the deputy does."""
    steps = [("write", ANNA, "/post doubt"), *pressed("school", "ask", "without"), ("wait", None, 7200)]
    day = asyncio.run(walked(steps))
    assert "approve" in day.choices(CARLA)


def test_a_walk_can_confirm():
    """A director who is alone gives a reason."""
    steps = [("write", BRAM, "/post doubt"), *pressed("school", "ask"), ("write", BRAM, WHY), ("wait", None, 30)]
    assert len(published(asyncio.run(walked(steps, ALONE)))) == 2


async def walked(steps: list[Step], profile: Profile = PROFILE) -> Day:
    """Walk, and assert the rules after each step: to write, to press what one sees, or any button ever shown, to wait.

    The director has a child at the school.
    """
    day = Day(fake_school(profile=profile))
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
    approvals = decided(day, "post_approved")
    confirmed = decided(day, "post_confirmed")
    sent_back = decided(day, "post_sent_back")
    checked = {draft.text for draft in day.school.checker.drafts}
    for (post_id, _), actor in approvals.items():
        assert actor in {"staff:bram", "staff:carla"} - {f"staff:{day.school.posts.saved[post_id].author}"}
    for (post_id, _), actor in confirmed.items():
        assert (actor, day.school.profile) == (f"staff:{day.school.posts.saved[post_id].author}", ALONE)
        assert actor == "staff:bram"
    for send in published(day):
        assert send.content is not None
        _, post_id, version = send.content.split(":")
        post = day.school.posts.saved[post_id]
        assert send.text.startswith(post.text)
        assert post.text in checked
        if "doubt" in post.text or post_id in {subject for subject, _ in sent_back}:
            assert (post_id, f"version {version}") in approvals | confirmed
        if (post_id, f"version {version}") in confirmed:
            assert len(post.reason.split()) >= 3
    for post in day.school.posts.saved.values():
        questions = day.school.questions.asked.values()
        asked = [each for each in questions if (each.kind, each.subject, each.answer) == (APPROVAL, post.id, None)]
        assert (post.state is PostState.WAITING) is any(each.ends_at > day.school.now for each in asked)


def decided(day: Day, act: str) -> dict[tuple[str, str], str]:
    """What stands on record of an act: who did it, by post and version."""
    return {(line.subject, line.detail): line.actor for line in day.school.records.lines if line.act == act}


def look_at_reasons(day: Day, passed_on: list[Send], writer: Account | None, written: str) -> None:
    """Hold a reason that was passed on against the rules: from who decided, to the post's author alone, unchanged."""
    for send in passed_on:
        explained = {
            line.subject
            for line in day.school.records.lines
            if line.act in {"post_refused", "post_sent_back"} and STAFF[line.actor.removeprefix("staff:")] == writer
        }
        assert written != ILL or writer != BRAM, "only he has a child who may be ill"
        assert [
            post
            for post in day.school.posts.saved.values()
            if post.id in explained
            and str(send.chat) == str(STAFF[post.author])
            and send.text.endswith((f"“{first_words(post)}”: “{written}”", f"sent your post back: “{written}”"))
        ]
    assert len(passed_on) <= 1


def reasons(day: Day) -> list[Send]:
    """The reasons that were passed on, to whomever."""
    said = ("writes about your post", "sent your post back")
    return [send for send in day.school.outbox.of_type(Send) if any(each in send.text for each in said)]


def twice(sends: list[Send]) -> list[tuple[str | None, str]]:
    """What was sent to the same group more than once: under which name, and where."""
    times = Counter((each.group, str(each.chat)) for each in sends)
    return [each for each, count in times.items() if count > 1]


def published(day: Day) -> list[Send]:
    """The messages to groups."""
    return [send for send in day.school.outbox.of_type(Send) if send.bulk]


def every_button(day: Day) -> list[Button]:
    """All buttons that anybody was ever shown, also those that have vanished."""
    shown = [effect for effect in day.school.outbox.effects if isinstance(effect, Send | Edit)]
    return [each for effect in shown for row in effect.buttons for each in row if isinstance(each, Button)]
