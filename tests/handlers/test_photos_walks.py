"""Random walks over a post with photos: whatever is sent and pressed, some photos never go out."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import TOO_BIG, Send
from handlers.model.events import Account
from handlers.model.people import Child
from handlers.model.posts import Post, PostState
from handlers.photos_consent import draft_of, to_ask
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, GROUP_6, LIV, NOOR, PARENT, PROFILE, SEM
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.photos_day import come, coming, shows
from tests.handlers.test_posting_walks import every_button, twice

PEOPLE = (ANNA, BRAM, CARLA, PARENT)
TEXTS = ("/post Wat een dag!", "/post", "Andere woorden", "/edit", "/retract", "/stop", "/schedule", "morgen 8:00")
CAPTIONS = ("", "", "Wat een dag!", "/post Wat een dag!")
CHOICES = (
    "preview", "school", "next", "next", "on", "k0", "k1", "c0", "c1", "p1", "p2", "done", "out", "out:1", "out:2",
    "who", "publish", "ask", "without", "approve", "undo", "text", "audience",
)  # fmt: skip
WAITS = (1, 30, 30, 3600)

Step = tuple[str, object, object]

sends = st.tuples(st.just("send"), st.sampled_from((ANNA, ANNA, ANNA, BRAM, PARENT)), st.sampled_from(CAPTIONS))
arrivals = st.tuples(st.just("come"), st.none(), st.sampled_from(("", "", "", TOO_BIG)))
writes = st.tuples(st.just("write"), st.sampled_from((ANNA, ANNA, BRAM)), st.sampled_from(TEXTS))
presses = st.tuples(st.just("choose"), st.none(), st.sampled_from(CHOICES))
steals = st.tuples(st.just("steal"), st.sampled_from(PEOPLE), st.integers(0, 300))
waits = st.tuples(st.just("wait"), st.none(), st.sampled_from(WAITS))
answers = st.tuples(st.just("consent"), st.sampled_from((SEM, NOOR, LIV)), st.sampled_from((True, False, None)))
step = st.one_of(sends, arrivals, arrivals, writes, presses, presses, presses, presses, presses, steals, waits, answers)
ALBUM: list[Step] = [("send", ANNA, "Wat een dag!"), ("send", ANNA, ""), ("come", None, "")]


def chosen(*choices: str) -> list[Step]:
    """Steps in which whoever sees it presses one button after the other."""
    return [("choose", None, choice) for choice in choices]


ALL_COME: list[Step] = [("come", None, "")]
OUT: list[Step] = [*chosen("publish"), ("wait", None, 30)]
WAYS = (
    [*ALL_COME, *chosen("preview", "next"), *OUT],
    [*ALL_COME, *chosen("school", "k0", "on", "next"), *OUT],
    [*ALL_COME, *chosen("preview", "c0", "p1", "done", "next", "ask", "without", "approve"), ("wait", None, 30)],
    [*ALBUM, *chosen("preview", "out", "out:1", "next"), *OUT],
    chosen("ask", "without", "approve"),
    OUT,
)
"""What people do who know what they want."""

one = step.map(lambda each: [each])
walks = st.lists(st.one_of(one, one, st.sampled_from(WAYS)), min_size=8)


@settings(max_examples=120, deadline=None)
@given(walks)
def test_no_walk_brings_out_what_it_must_not(walk: list[list[Step]]) -> None:
    """No photo that was taken out, is not here, or of which nobody said who is in it; none with a child that may not.

    Each post reaches a group once, whole and in its last form, and nobody who is not on the staff makes one.
    """
    day = asyncio.run(walked([*ALBUM, *(each for steps in walk for each in steps)]))
    assert twice(out(day)) == []
    assert {post.author for post in day.school.posts.saved.values()} <= {"anna", "bram"}


def test_a_walk_can_bring_an_album_out() -> None:
    """Without this the test above would hold for a bot that does nothing."""
    day = asyncio.run(walked([*ALBUM, *chosen("preview", "next", "publish"), ("wait", None, 30)]))
    assert len(out(day)) == 1


def test_a_walk_can_have_the_director_decide() -> None:
    """Of a child whose parents said nothing."""
    steps = [("consent", NOOR, None), *ALBUM, *chosen("preview", "c0", "p1", "done", "ask", "without", "approve")]
    day = asyncio.run(walked([*steps, ("wait", None, 30)]))
    assert len(out(day)) == 1


async def walked(steps: list[Step]) -> Day:
    """Walk, and assert after each step what holds of each photo that goes out, and of all that are kept."""
    day = Day(fake_school(children=(SEM, NOOR, LIV)))
    day.school.checker.use_policy(PROFILE, (SEM, NOOR, LIV))
    await day.school.person(BRAM)
    for kind, who, what in steps:
        sent = len(out(day))
        await ACTIONS[kind](day, who, what)
        for each in out(day)[sent:]:
            await look_at(day, each)
        look(day)
    return day


async def send(day: Day, who: Account, what: str) -> None:
    """Send a photo; all of them are of one album."""
    await shows(day, who, what, album="a", arrives=False)


async def arrive(day: Day, _who: None, what: str) -> None:
    """Let the photos that are under way come in, or the first of them fail."""
    await come(day, *([what] if coming(day) else []))


async def write(day: Day, who: Account, what: str) -> None:
    """Write to the bot."""
    await day.writes(who, what)


async def choose(day: Day, _who: None, what: str) -> None:
    """Press the newest button with this choice, whoever sees it."""
    for each in PEOPLE:
        if what in day.choices(each):
            await day.presses(each, what)
            break


async def steal(day: Day, who: Account, what: int) -> None:
    """Press any button that anybody was ever shown."""
    if shown := every_button(day):
        button = shown[what % len(shown)]
        await day.presses(who, button.choice, button)


async def wait(day: Day, _who: None, what: int) -> None:
    """Let time pass."""
    await day.passes(timedelta(seconds=what))


async def answer(day: Day, who: Child, what: bool | None) -> None:
    """Let a child's parents answer otherwise: the roster and the check know it at once."""
    roster = day.school.children.roster
    roster[who.id] = replace(who, photo_class=what, photo_school=what, photo_public=what)
    day.school.checker.use_policy(PROFILE, roster.values())


ACTIONS: dict[str, Callable[..., Awaitable[None]]] = {
    "send": send,
    "come": arrive,
    "write": write,
    "choose": choose,
    "steal": steal,
    "wait": wait,
    "consent": answer,
}


async def look_at(day: Day, given: Send) -> None:
    """Hold what is handed to a group against the rules, at the moment at which it is."""
    assert given.content is not None
    _, post_id, version = given.content.split(":")
    post = day.school.posts.saved[post_id]
    blobs = [each.blob for each in given.attachments]
    assert str(post.version) == version
    assert blobs == [each.blob for each in post.photos]
    assert day.school.blobs.kept >= {*blobs}
    assert not await to_ask(post, day.school)
    assert all(each.here for each in post.photos)
    assert all(each.asked for each in post.photos) or not people(day, post)
    verdict = await day.school.checker.check(await draft_of(post, day.school))
    assert verdict.word != "refuse"
    assert verdict.word == "allow" or post.approved_version == post.version


def people(day: Day, post: Post) -> list[str]:
    """The children of a post's audience of whom somebody has to be asked."""
    wide = post.audience.destination == "school"
    return [
        child.id
        for child in day.school.children.roster.values()
        if (child.photo_school if wide else child.photo_class) is not True
        and (wide or child.class_id in post.audience.classes)
    ]


def look(day: Day) -> None:
    """Hold the photos that are kept against the posts that they are of."""
    for post in day.school.posts.saved.values():
        if post.state in {PostState.ABANDONED, PostState.REFUSED} and post.replaces is None:
            assert not day.school.blobs.kept & {each.blob for each in post.photos}
    held = {each.blob for post in day.school.posts.saved.values() for each in post.photos}
    held |= {post.hiding.drawn for post in day.school.posts.saved.values() if post.hiding}
    assert day.school.blobs.kept <= held


def out(day: Day) -> list[Send]:
    """What was handed to the groups."""
    return [each for each in day.school.outbox.of_type(Send) if each.chat in (GROUP_5, GROUP_6)]
