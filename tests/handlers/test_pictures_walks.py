"""Random walks over a post in whose photos somebody is made unrecognisable: only what was confirmed goes out."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import Fetch, Redraw
from handlers.model.events import Account
from handlers.model.photos import Photo
from handlers.model.posts import Post
from handlers.photos_consent import refused
from handlers.posting_draft import CONSENT
from tests.fakes.pictures import seen
from tests.fakes.sample import ANNA, BRAM, LIV, NOOR, PROFILE, SEM
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.photos_day import draw, shows
from tests.handlers.test_photos_walks import PEOPLE, answer, choose, look, look_at, out, steal, wait
from tests.handlers.test_posting_walks import every_button, twice

CONFIRMS = {"good", "gone"}
CHOICES = (
    "preview", "school", "next", "on", "k0", "c0", "c1", "p1", "p2", "done", "who", "out:1", "hide", "hide:1", "hide:2",
    "1", "2", "f1", "f2", "go", "go", "all", "none", "grid", "faces", "again", "good", "good", "gone", "gone", "g0",
    "back", "y1", "n1", "a1", "agreed", "unsure", "publish", "anyway", "ask", "without", "approve", "undo", "text",
)  # fmt: skip
TEXTS = ("2", "alle", "1 en B3", "B3-C4", "geen", "goed", "opnieuw", "/stop", "Andere woorden", "/post Iets", "iets")

Step = tuple[str, object, object]

sends = st.tuples(st.just("send"), st.sampled_from((None, 0, 1, 2, 3)), st.sampled_from(("photo", "photo", "video")))
writes = st.tuples(st.just("write"), st.sampled_from((ANNA, ANNA, BRAM)), st.sampled_from(TEXTS))
presses = st.tuples(st.just("choose"), st.none(), st.sampled_from(CHOICES))
draws = st.tuples(st.just("draw"), st.none(), st.sampled_from(("", "", "", "unfit:broken")))
steals = st.tuples(st.just("steal"), st.sampled_from(PEOPLE), st.integers(0, 300))
waits = st.tuples(st.just("wait"), st.none(), st.sampled_from((1, 30, 30, 3600)))
answers = st.tuples(st.just("consent"), st.sampled_from((SEM, NOOR, LIV)), st.sampled_from((True, False, None)))
one = st.one_of(sends, writes, presses, presses, presses, presses, draws, draws, steals, waits, answers).map(
    lambda each: [each]
)
ALBUM: list[Step] = [("send", 3, "photo"), ("send", 1, "photo")]
DRAW: list[Step] = [("draw", None, "")]


def chosen(*choices: str) -> list[Step]:
    """Steps in which whoever sees it presses one button after the other."""
    return [("choose", None, choice) for choice in choices]


OUT: list[Step] = [*chosen("publish", "anyway"), ("wait", None, 30)]
NOOR_IS_IN_IT = chosen("preview", "c0", "p1", "done", "next")
WAYS = (
    [*NOOR_IS_IN_IT, *chosen("hide:1"), *DRAW, *chosen("f2", "go"), *DRAW, *chosen("gone"), *OUT],
    [*chosen("preview", "next", "hide", "2"), *DRAW, *chosen("all"), *DRAW, *chosen("good"), *OUT],
    [*chosen("hide", "1", "hide:1"), *DRAW, *chosen("grid"), *DRAW, ("write", ANNA, "B3-C4"), *DRAW],
    [*chosen("gone", "good"), *OUT],
    chosen("ask", "without", "approve"),
    OUT,
)
"""What people do who know what they want."""

walks = st.lists(st.one_of(one, one, st.sampled_from(WAYS)), min_size=8)


@settings(max_examples=120, deadline=None)
@given(walks)
def test_no_walk_brings_out_a_picture_that_was_not_confirmed(walk: list[list[Step]]) -> None:
    """A photo becomes another only by its author's "good"; what it was is gone; frames and grids never leave.

    Nor does a child come back that was made unrecognisable, unless its author names it anew.
    """
    walk_ = asyncio.run(walked([*ALBUM, *(each for steps in walk for each in steps)]))
    assert walk_.unconfirmed() == set()
    assert not walk_.replaced & walk_.day.school.blobs.kept
    assert twice(out(walk_.day)) == []


def test_a_walk_can_bring_out_what_was_made_unrecognisable() -> None:
    """Without this the test above would hold for a bot that does nothing."""
    walk = asyncio.run(walked([*ALBUM, *WAYS[0]]))
    (sent,) = out(walk.day)
    assert walk.confirmed & {each.blob for each in sent.attachments}
    assert walk.gone


@dataclass
class Walk:
    """A day, and what was confirmed in it: the pictures, and which child was made unrecognisable in which."""

    day: Day
    confirmed: set[str] = field(default_factory=set)
    replaced: set[str] = field(default_factory=set)
    gone: set[tuple[str, str]] = field(default_factory=set)
    question: str = ""
    choice: str = ""

    def compare(self, before: dict[str, Post]) -> None:
        """Hold what a step has changed against the rules."""
        for post in self.day.school.posts.saved.values():
            was = before.get(post.id)
            if was is not None and len(was.photos) == len(post.photos):
                for old, new in zip(was.photos, post.photos, strict=True):
                    self._compare(was, old, new)

    def _compare(self, was: Post, old: Photo, new: Photo) -> None:
        assert {*old.hidden} <= {*new.hidden}
        if old.blob != new.blob:
            assert self.choice in CONFIRMS
            assert was.hiding is not None
            assert was.hiding.drawing == "pixelate"
            assert len(new.hidden) > len(old.hidden)
            assert new.blob == was.hiding.drawn
            assert new.blob in self.day.school.blobs.kept
            self.confirmed.add(new.blob)
            self.replaced.add(old.blob)
            self.gone |= {(new.blob, child) for child in {*old.children} - {*new.children}}
        if new.children and self.question != CONSENT:
            assert not {(new.blob, child) for child in new.children} & self.gone

    def look(self) -> None:
        """Hold all that was handed to groups against the rules."""
        look(self.day)
        assert not self.replaced & self.day.school.blobs.kept
        assert not self.unconfirmed()

    def unconfirmed(self) -> set[str]:
        """What groups were shown though it is neither as it was sent nor confirmed."""
        redrawn = {each.into for each in self.day.school.outbox.of_type(Redraw)}
        fetched = {each.blob for each in self.day.school.outbox.of_type(Fetch)}
        shown = {each.blob for send in out(self.day) for each in send.attachments}
        return shown - (fetched | (redrawn & self.confirmed))


async def walked(steps: list[Step]) -> Walk:
    """Walk, and assert after each step what holds of each photo that goes out or becomes another."""
    walk = Walk(Day(fake_school(children=(SEM, NOOR, LIV))))
    day = walk.day
    day.school.checker.use_policy(PROFILE, (SEM, NOOR, LIV))
    await day.school.person(BRAM)
    for kind, who, what in steps:
        sent, before = len(out(day)), dict(day.school.posts.saved)
        walk.question, walk.choice = pressed(day, kind, who, what)
        await ACTIONS[kind](day, who, what)
        walk.compare(before)
        for each in out(day)[sent:]:
            await look_at(day, each)
            assert each.content is not None
            assert await refused(day.school.posts.saved[each.content.split(":")[1]], day.school) == []
        walk.look()
    return walk


def pressed(day: Day, kind: str, who: object, what: object) -> tuple[str, str]:
    """Say which question a step answers, and how; a word is an answer too."""
    if kind == "write":
        return "", "good" if what == "goed" else ""
    if kind == "steal" and (shown := every_button(day)):
        button = shown[int(str(what)) % len(shown)]
        return day.school.questions.asked[button.token].kind, button.choice
    if kind == "choose":
        for each in PEOPLE:
            if what in day.choices(each):
                button = day.button(each, str(what))
                return day.school.questions.asked[button.token].kind, button.choice
    return "", ""


async def send(day: Day, faces: int | None, kind: str) -> None:
    """Anna sends something in which so many faces are seen."""
    saw = None if faces is None or kind == "video" else seen(faces)
    await shows(day, ANNA, "Wat een dag!", album="a", kind=kind, seen=saw)  # type: ignore[arg-type] # as the walk says


async def write(day: Day, who: Account, what: str) -> None:
    """Write to the bot."""
    await day.writes(who, what)


async def make(day: Day, _who: None, problem: str) -> None:
    """Make the pictures that somebody wants to see, or fail to."""
    await draw(day, problem)


ACTIONS: dict[str, Callable[..., Awaitable[None]]] = {
    "send": send,
    "write": write,
    "choose": choose,
    "draw": make,
    "steal": steal,
    "wait": wait,
    "consent": answer,
}
